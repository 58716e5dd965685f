internal import IAMSimulator
internal import SourceText

/// Where the documents of AWS's managed policies come from: the document in force by the policy's
/// name, nil where it is not at hand.
package typealias PolicyDocumentSource = @Sendable (_ name: String) -> String?

/// The documents of AWS's managed policies that a lab has at hand: those of the policies whose ARNs
/// its definition names.
///
/// A page carries them with the lab. The tool grades with the same ones, though it has all, so that a
/// grade is the same in both places.
struct LabDocuments: Sendable {
    struct Document: Sendable {
        let policy: String
        let text: String
    }

    private(set) var documents: [Document] = []

    init(namedIn definition: Value, from source: PolicyDocumentSource) {
        var names: [String] = []
        LabDocuments.collect(definition, &names)
        names.sort()
        for (index, name) in names.enumerated() where index == 0 || names[index - 1] != name {
            if let text = source(name) { documents.append(Document(policy: name, text: text)) }
        }
    }

    /// For the lab's account.
    var library: PolicyLibrary {
        let documents = documents
        return PolicyLibrary { name in
            for document in documents where document.policy == name { return document.text }
            return nil
        }
    }

    // MARK: In a page's definition

    static let key = "documents"

    /// The texts by the policies' names; nil where there are none.
    var value: Value? {
        if documents.isEmpty { return nil }
        var pairs: [(String, Value)] = []
        for document in documents { pairs.append((document.policy, .string(document.text))) }
        return .object(pairs)
    }

    /// The source that a page's definition is.
    static func source(_ definition: Value) -> PolicyDocumentSource {
        let texts = definition[key]
        return { texts?[$0]?.scalarText }
    }

    // MARK: Names

    private static func collect(_ value: Value, _ names: inout [String]) {
        for element in value.elements ?? [] { collect(element, &names) }
        // What becomes of known mistakes is the trainer's business: a page does not carry them.
        for member in value.members ?? [] where member.key != "mistakes" {
            collect(member.value, &names)
        }
        if let text = value.scalarText { collect(Array(text.utf8), &names) }
    }

    private static let beginning = Array("arn:aws:iam::aws:policy/".utf8)

    private static func collect(_ text: [UInt8], _ names: inout [String]) {
        var index = 0
        while index < text.count {
            guard text[index...].starts(with: beginning) else {
                index += 1
                continue
            }
            var end = index + beginning.count
            while end < text.count, isPartOfName(text[end]) { end += 1 }
            let next = end
            // The end of a sentence is no part of the name that it ends with.
            while text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: ",") {
                end -= 1
            }
            let arn = String(decoding: text[index..<end], as: UTF8.self)
            if let entry = ManagedPolicyCatalogue.entry(arn: arn) { names.append(entry.name) }
            index = next
        }
    }

    /// Whether a byte can stand in a policy's path or name.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
    private static func isPartOfName(_ byte: UInt8) -> Bool {
        if ASCII.isDigit(byte) || ASCII.isLetter(byte) { return true }
        for other in "/_+=,.@-".utf8 where byte == other { return true }
        return false
    }
}
