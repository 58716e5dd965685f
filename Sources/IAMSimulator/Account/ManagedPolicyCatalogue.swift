internal import SourceText

/// The AWS managed policies: names and dates of all of them, without their documents.
package enum ManagedPolicyCatalogue {
    /// What is known of an AWS managed policy.
    package struct Entry: Sendable {
        package let name: String
        /// `/`, `/job-function/`, `/service-role/` or `/aws-service-role/`.
        package let path: String
        package let defaultVersion: String
        package let created: String
        package let updated: String

        /// 12 for `v12`.
        var defaultVersionNumber: Int {
            ASCII.integer(String(decoding: Array(defaultVersion.utf8.dropFirst()), as: UTF8.self))
                ?? 1
        }

        package var arn: String { "arn:aws:iam::aws:policy" + path + name }
    }

    /// All entries, sorted by name.
    package static let all: [Entry] = {
        let facts = ManagedPolicyFacts.text
        let bytes = UnsafeBufferPointer(start: facts.utf8Start, count: facts.utf8CodeUnitCount)
        var entries: [Entry] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = ASCII.split(
                String(decoding: line, as: UTF8.self), at: UInt8(ascii: " "))
            entries.append(
                Entry(
                    name: words[0], path: words[1], defaultVersion: words[2], created: words[3],
                    updated: words[4]))
        }
        return entries
    }()

    /// All entries in the order in which AWS lists them: the oldest first.
    package static let oldestFirst: [Entry] = all.sorted {
        $0.created == $1.created ? $0.name < $1.name : $0.created < $1.created
    }

    private static let indexByName: [String: Int] = {
        var index: [String: Int] = [:]
        for (position, entry) in all.enumerated() { index[entry.name] = position }
        return index
    }()

    /// The policy of this name, whatever its path.
    package static func entry(named name: String) -> Entry? {
        guard let index = indexByName[name] else { return nil }
        return all[index]
    }

    /// The policy of this ARN; its path counts.
    package static func entry(arn: String) -> Entry? {
        guard arn.utf8.starts(with: "arn:aws:iam::aws:policy/".utf8),
            let name = ASCII.split(arn, at: UInt8(ascii: "/")).last, let entry = entry(named: name),
            entry.arn == arn
        else { return nil }
        return entry
    }

    /// The ARNs that a wrong one may have meant: the same name elsewhere, or a name like it.
    package static func suggestions(for arn: String) -> [String] {
        let name = ASCII.split(arn, at: UInt8(ascii: "/")).last ?? arn
        if let entry = entry(named: name) { return [entry.arn] }
        var names: [String] = []
        for entry in all { names.append(entry.name) }
        var arns: [String] = []
        for near in Suggestion.nearest(to: name, among: names) {
            if let entry = entry(named: near) { arns.append(entry.arn) }
        }
        return arns
    }
}
