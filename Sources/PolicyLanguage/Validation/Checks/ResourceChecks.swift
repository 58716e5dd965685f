internal import SourceText

/// Checks of Resource and NotResource.
extension PolicyValidator {
    private static let partitions = [
        "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc",
    ]

    mutating func checkResources(_ statement: PolicyDocument.Statement) {
        guard let element = statement.resource else { return }
        for value in element.values { checkARN(value) }
        checkRedundantResources(element)
        if !element.isNegated, !statement.action.isNegated { checkFit(statement, element) }
    }

    private mutating func checkARN(_ value: PolicyDocument.Text) {
        let text = value.text
        if text == "*" { return }
        let pieces = PolicyValidator.arnParts(text)
        guard pieces[0] == "arn" || text.hasPrefix("*") else {
            let isCase = ASCII.lowercased(pieces[0]) == "arn"
            report(
                .error, .malformedARN,
                "expected an ARN or \"*\", found '\(Value.short(text))'", value.range,
                why: isCase
                    ? "upper and lower case differ in ARNs"
                    : "such as arn:aws:s3:::reports/*; a name alone is no resource",
                fix: isCase ? write("arn" + text.dropFirst(3), at: value.range) : nil)
            return
        }
        guard pieces.count == 6, !pieces[5].isEmpty else {
            report(
                pieces.count < 3 ? .error : .warning, .malformedARN,
                "expected six parts in an ARN, found \(pieces.count) in '\(Value.short(text))'",
                value.range,
                why: "arn:partition:service:region:account:resource; what is left out "
                    + "matches anything")
            return
        }
        checkParts(pieces, value)
    }

    private mutating func checkParts(_ pieces: [String], _ value: PolicyDocument.Text) {
        let (partition, service, region, account) = (pieces[1], pieces[2], pieces[3], pieces[4])
        if !PolicyValidator.isOpen(partition), !PolicyValidator.partitions.contains(partition) {
            report(
                .error, .unknownPartition, "there is no partition '\(Value.short(partition))'",
                value.range,
                fix: Suggestion.nearest(to: partition, among: PolicyValidator.partitions).first.map
                {
                    write(replaced(pieces, 1, $0), at: value.range)
                })
        }
        if !PolicyValidator.isOpen(account), account != "aws", account != "aws-managed",
            account != "cloudfront", account != "third-party", !account.isEmpty,
            !Principal.isAccount(account)
        {
            report(
                .error, .malformedAccount,
                "expected twelve digits as account, found '\(Value.short(account))'", value.range)
        }
        if !PolicyValidator.isOpen(region), !region.isEmpty, !PolicyValidator.isRegion(region) {
            report(
                .warning, .unknownRegion, "there is no region '\(Value.short(region))'", value.range
            )
        }
        if ["iam", "s3", "organizations", "cloudfront", "route53"].contains(service),
            !region.isEmpty,
            region != "*"
        {
            report(
                .error, .regionInARN,
                "expected no region in an ARN of \(service), found '"
                    + Value.short(region) + "'", value.range,
                why: "the service is the same in all regions, so nothing matches",
                fix: write(replaced(pieces, 3, ""), at: value.range))
        }
        if service == "s3", !account.isEmpty, account != "*",
            !PolicyValidator.isS3WithAccount(pieces[5])
        {
            report(
                .warning, .malformedARN,
                "expected no account in the ARN of a bucket or object, found '\(Value.short(account))'",
                value.range, why: "bucket names are unique everywhere, so nothing matches",
                fix: write(replaced(pieces, 4, ""), at: value.range))
        }
        checkService(service, pieces, value)
    }

    private mutating func checkService(
        _ service: String, _ pieces: [String], _ value: PolicyDocument.Text
    ) {
        guard let catalogue, !PolicyValidator.isOpen(service), catalogue.service(service) == nil
        else { return }
        // Some ARNs name a service otherwise than its actions do.
        for prefix in catalogue.services {
            for resource in catalogue.service(prefix)?.resources ?? []
            where PolicyValidator.arnParts(resource.arn).dropFirst(2).first == service { return }
        }
        let near = Suggestion.nearest(to: service, among: catalogue.services).first
        report(
            PolicyValidator.isTypo(service, of: near) ? .error : .warning, .unknownService,
            "no ARN has the service '\(Value.short(service))'", value.range,
            fix: near.map { write(replaced(pieces, 2, $0), at: value.range) })
    }

    func replaced(_ pieces: [String], _ place: Int, _ text: String) -> String {
        var result = ""
        for (index, piece) in pieces.enumerated() {
            result += (index > 0 ? ":" : "") + (index == place ? text : piece)
        }
        return result
    }

    private static func isS3WithAccount(_ resource: String) -> Bool {
        for prefix in ["accesspoint", "job", "storage-lens", "access-grants", "async", "*"]
        where resource.hasPrefix(prefix) { return true }
        return false
    }

    /// Whether a part may stand for several: it has wildcards or variables.
    static func isOpen(_ part: String) -> Bool { hasWildcard(part) || ASCII.contains(part, "$") }

    /// At most six parts; colons in variables do not count.
    static func arnParts(_ text: String) -> [String] {
        var parts: [[UInt8]] = [[]]
        var depth = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "{") { depth += 1 }
            if byte == UInt8(ascii: "}") { depth -= 1 }
            if byte == UInt8(ascii: ":"), depth <= 0, parts.count < 6 {
                parts.append([])
            } else {
                parts[parts.count - 1].append(byte)
            }
        }
        var texts: [String] = []
        for part in parts { texts.append(String(decoding: part, as: UTF8.self)) }
        return texts
    }

    /// A name such as `eu-west-1` or `us-gov-east-1`.
    static func isRegion(_ text: String) -> Bool {
        if text == "aws-global" { return true }
        let parts = ASCII.split(text, at: UInt8(ascii: "-"))
        guard parts.count >= 3, parts.count <= 4, let last = parts.last, ASCII.integer(last) != nil
        else { return false }
        for part in parts.dropLast() {
            guard !part.isEmpty else { return false }
            for byte in part.utf8 where byte < 0x61 || byte > 0x7A { return false }
        }
        let areas = [
            "us", "eu", "ap", "sa", "ca", "me", "af", "cn", "il", "mx", "eusc",
        ]
        return areas.contains(parts[0])
    }

    private mutating func checkRedundantResources(_ element: PolicyDocument.ListElement) {
        guard element.values.count <= PolicyValidator.mostCompared else { return }
        for (index, value) in element.values.enumerated() {
            for (other, pattern) in element.values.enumerated()
            where other != index && pattern.text != value.text
                && PolicyValidator.hasWildcard(pattern.text) && !ASCII.contains(pattern.text, "$")
                && (pattern.text == "*" || SimplePattern(pattern.text).matches(value.text))
            {
                report(
                    .suggestion, .redundantResource,
                    "'\(Value.short(value.text))' is part of '\(Value.short(pattern.text))' already",
                    value.range, fix: Finding.Fix("leave it out"))
                break
            }
        }
    }
}
