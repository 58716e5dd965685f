private import CCurl
internal import SourceText

/// An `http` or `https` address in its usual form: two texts that lead to the same place are the same
/// value, whatever they say behind the `#`.
package struct WebAddress: Hashable, Sendable {
    /// Without the part behind the `#`.
    package let text: String
    /// In small letters.
    package let host: String

    package static func == (one: WebAddress, other: WebAddress) -> Bool { one.text == other.text }

    package func hash(into hasher: inout Hasher) { hasher.combine(text) }

    /// Reads an address as `curl_url_set` does: spaces and letters beyond ASCII are percent-encoded,
    /// dots in the path taken out.
    ///
    /// - Returns: the address, and what stands behind its `#`, decoded; nil where the text is no such
    ///   address.
    package static func read(_ text: String) -> (address: WebAddress, fragment: String)? {
        guard text.utf8.count <= longest, let handle = curl_url() else { return nil }
        defer { curl_url_cleanup(handle) }
        let encode = UInt32(CURLU_URLENCODE)
        guard curl_url_set(handle, CURLUPART_URL, text, encode) == CURLUE_OK,
            let scheme = part(CURLUPART_SCHEME, of: handle), ["http", "https"].contains(scheme),
            let host = part(CURLUPART_HOST, of: handle).map(ASCII.lowercased), !host.isEmpty,
            curl_url_set(handle, CURLUPART_HOST, host, 0) == CURLUE_OK
        else { return nil }
        let fragment = part(CURLUPART_FRAGMENT, of: handle, UInt32(CURLU_URLDECODE)) ?? ""
        guard curl_url_set(handle, CURLUPART_FRAGMENT, nil, 0) == CURLUE_OK,
            let whole = part(CURLUPART_URL, of: handle, UInt32(CURLU_NO_DEFAULT_PORT))
        else { return nil }
        return (WebAddress(text: whole, host: host), fragment)
    }

    /// Longest address that is asked for, in bytes.
    private static let longest = 4096

    private static func part(
        _ part: CURLUPart, of handle: OpaquePointer, _ flags: UInt32 = 0
    ) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(handle, part, &text, flags) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }
}
