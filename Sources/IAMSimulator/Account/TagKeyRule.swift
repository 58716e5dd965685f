internal import SourceText

/// Tags whose keys are told apart by their case: those of everything but users and roles.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html (Case sensitivity)
extension Input {
    /// The tags of a request, none of which may have another's key.
    func caseSensitiveTags() throws(ServiceError) -> [Tag] {
        var tags: [Tag] = []
        var keys = Set<String>()
        for element in value["Tags"]?.elements ?? [] {
            let key = element["Key"]?.scalarText ?? ""
            if !keys.insert(key).inserted { throw .invalidInput("Duplicate tag keys found.") }
            tags.append(Tag(key: key, value: element["Value"]?.scalarText ?? ""))
        }
        return tags
    }
}

extension Account {
    /// The tags of an entity with some added; a key that is there gets the new value.
    func merged(_ tags: [Tag], withCaseSensitive added: [Tag]) throws(ServiceError) -> [Tag] {
        var tags = tags
        for tag in added {
            if let index = tags.firstIndex(where: { $0.key == tag.key }) {
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

    /// The tags of an entity without those of just these keys.
    func remaining(_ tags: [Tag], withoutCaseSensitive keys: [String]) -> [Tag] {
        let keys = Set(keys)
        return tags.filter { !keys.contains($0.key) }
    }
}
