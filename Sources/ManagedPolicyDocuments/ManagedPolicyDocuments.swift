internal import SourceText

/// The documents of all AWS managed policies, each of its default version.
package enum ManagedPolicyDocuments {
    /// The document of the policy of this name as IAM answers it: JSON, indented by four blanks.
    ///
    /// - Returns: nil where AWS has no policy of this name.
    package static func document(named name: String) -> String? {
        guard let place = places[name] else { return nil }
        let source = SourceFile(name: name, bytes: Array(text[place]))
        guard let value = try? JSONParser.parse(source) else { return nil }
        return JSONWriter.text(value, .indented(4))
    }

    private static var text: UnsafeBufferPointer<UInt8> {
        let facts = ManagedPolicyDocumentFacts.text
        return UnsafeBufferPointer(start: facts.utf8Start, count: facts.utf8CodeUnitCount)
    }

    /// Where in the text each policy's document stands.
    private static let places: [String: Range<Int>] = {
        let text = Self.text
        var places: [String: Range<Int>] = [:]
        var start = text.startIndex
        while let nameEnd = text[start...].firstIndex(of: UInt8(ascii: " ")) {
            let end = text[nameEnd...].firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
            places[String(decoding: text[start..<nameEnd], as: UTF8.self)] = (nameEnd + 1)..<end
            start = min(end + 1, text.endIndex)
        }
        return places
    }()
}
