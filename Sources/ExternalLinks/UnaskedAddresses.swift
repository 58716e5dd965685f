internal import SourceText

/// Which addresses are never asked for: those that stand for others in texts, those of this machine,
/// and those that the course's author names.
package struct UnaskedAddresses: Sendable {
    private let patterns: [AddressPattern]
    private let asksThisMachine: Bool

    /// - Parameter asksThisMachine: for tests, whose servers are here.
    package init(patterns: [String] = [], asksThisMachine: Bool = false) {
        self.patterns = patterns.map(AddressPattern.init)
        self.asksThisMachine = asksThisMachine
    }

    /// Whether an address stands for others, or is this machine's.
    package func contains(_ address: WebAddress) -> Bool {
        Self.isExample(address.host) || Self.isSignIn(address.host) || isForbidden(address)
    }

    /// The number of the first of the author's patterns that fits an address as it is written.
    package func pattern(for text: String) -> Int? { patterns.firstIndex { $0.matches(text) } }

    /// Whether even an answer from elsewhere must not lead there.
    func isForbidden(_ address: WebAddress) -> Bool {
        !asksThisMachine && Self.isThisMachine(address.host)
    }

    /// Pages where an account's users sign in. In a course they are invented, and what they answer does
    /// not depend on the account.
    static func isSignIn(_ host: String) -> Bool {
        isBelow(host, "signin.aws.amazon.com") || isBelow(host, "awsapps.com")
    }

    /// Names and networks for texts (RFC 2606, RFC 6761; RFC 5737 and RFC 3849 for networks).
    private static func isExample(_ host: String) -> Bool {
        for name in ["example", "test", "invalid", "example.com", "example.org", "example.net"]
        where host == name || isBelow(host, name) {
            return true
        }
        return ["192.0.2.", "198.51.100.", "203.0.113."].contains {
            host.hasPrefix($0) && isNumeric(host)
        } || host.hasPrefix("[2001:db8:")
    }

    /// The loopback interface, and addresses of the network that a machine is plugged into, where
    /// clouds tell machines their secrets (RFC 3927).
    private static func isThisMachine(_ host: String) -> Bool {
        if host == "localhost" || isBelow(host, "localhost") { return true }
        if isNumeric(host) {
            return ["127.", "0.", "169.254."].contains { host.hasPrefix($0) } || host == "0"
        }
        return host == "[::1]" || host == "[::]" || host.hasPrefix("[fe80:")
            || host.hasPrefix("[::ffff:")
    }

    private static func isNumeric(_ host: String) -> Bool {
        host.utf8.allSatisfy { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") }
    }

    private static func isBelow(_ host: String, _ name: String) -> Bool {
        host.utf8.count > name.utf8.count && host.hasSuffix("." + name)
    }
}

/// An address in which `*` stands for any text.
struct AddressPattern: Sendable {
    private let pieces: [[UInt8]]

    init(_ text: String) {
        pieces = ASCII.split(text, at: UInt8(ascii: "*")).map { Array($0.utf8) }
    }

    /// Whether the whole text matches. Each piece takes the first place that it can have, and the last
    /// one the end.
    func matches(_ text: String) -> Bool {
        var rest = Array(text.utf8)[...]
        guard let first = pieces.first, rest.starts(with: first) else { return false }
        rest = rest.dropFirst(first.count)
        guard pieces.count > 1, let last = pieces.last else { return rest.isEmpty }
        for piece in pieces.dropFirst().dropLast() {
            guard let end = Self.end(of: piece, in: rest) else { return false }
            rest = rest[end...]
        }
        return rest.count >= last.count && rest.suffix(last.count).elementsEqual(last)
    }

    private static func end(of piece: [UInt8], in text: ArraySlice<UInt8>) -> Int? {
        var start = text.startIndex
        while start + piece.count <= text.endIndex {
            if text[start...].starts(with: piece) { return start + piece.count }
            start += 1
        }
        return nil
    }
}
