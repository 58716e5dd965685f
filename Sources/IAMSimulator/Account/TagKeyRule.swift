internal import SourceText

/// Whether tags whose keys differ in case alone are the same tag: so it is for users and roles, and for
/// nothing else.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html (Case sensitivity)
enum TagKeyRule {
    case caseInsensitive
    case caseSensitive

    /// The key by which a tag is found.
    fileprivate func identity(_ key: String) -> String {
        self == .caseInsensitive ? ASCII.lowercased(key) : key
    }

    fileprivate var duplicates: ServiceError {
        self == .caseInsensitive
            ? .invalidInput(
                "Duplicate tag keys found. Please note that Tag keys are case insensitive.")
            : .invalidInput("Duplicate tag keys found.")
    }
}

extension Input {
    /// The tags of a request, none of which may have another's key.
    func tags(_ rule: TagKeyRule) throws(ServiceError) -> [Tag] {
        var tags: [Tag] = []
        var keys = Set<String>()
        for element in value["Tags"]?.elements ?? [] {
            let key = element["Key"]?.scalarText ?? ""
            if !keys.insert(rule.identity(key)).inserted { throw rule.duplicates }
            tags.append(Tag(key: key, value: element["Value"]?.scalarText ?? ""))
        }
        return tags
    }
}

extension Account {
    /// The tags of an entity with those of a request added; a key that is there gets the new value.
    func merged(
        _ tags: [Tag], with input: Input, _ rule: TagKeyRule
    ) throws(ServiceError) -> [Tag] {
        var tags = tags
        for tag in try input.tags(rule) {
            let key = rule.identity(tag.key)
            if let index = tags.firstIndex(where: { rule.identity($0.key) == key }) {
                tags[index] = tag
            } else {
                tags.append(tag)
            }
        }
        if tags.count > Quota.tags {
            throw .limitExceeded("The number of tags has reached the maximum limit.")
        }
        return tags
    }

    /// The tags of an entity without those whose keys a request names.
    func remaining(_ tags: [Tag], without input: Input, _ rule: TagKeyRule) -> [Tag] {
        var keys = Set<String>()
        for key in input.texts("TagKeys") { keys.insert(rule.identity(key)) }
        return tags.filter { !keys.contains(rule.identity($0.key)) }
    }
}
