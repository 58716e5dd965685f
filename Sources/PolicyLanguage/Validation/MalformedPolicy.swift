internal import SourceText

/// AWS's own words for a policy that the IAM API refuses with `MalformedPolicyDocument`.
///
/// The texts, and which of several mistakes is named first, are those of recorded answers. The reviews
/// of `PolicyValidator` say more; a simulated account has to say this.
package enum MalformedPolicy {
    /// For `CreatePolicy`, `CreatePolicyVersion` and `Put...Policy`; nil where AWS takes the document.
    package static func message(identityPolicy text: String) -> String? {
        let source = SourceFile(name: "policy", text: text)
        guard let value = try? JSONParser.parse(source), hasShape(value) else {
            return "Syntax errors in policy."
        }
        if value["Version"]?.scalarText != "2012-10-17" {
            return "Policy document must be version 2012-10-17 or greater."
        }
        let statements = value["Statement"].map { $0.elements ?? [$0] } ?? []
        for statement in statements where failsLegacyParsing(statement) {
            return "The policy failed legacy parsing"
        }
        for statement in statements
        where statement["Principal"] != nil || statement["NotPrincipal"] != nil {
            return "Policy document should not specify a principal."
        }
        var sids = Set<String>()
        for statement in statements {
            // An empty one counts as none.
            if let sid = statement["Sid"]?.scalarText, !sid.isEmpty, !sids.insert(sid).inserted {
                return "Statement IDs (SID) in a single policy must be unique."
            }
        }
        for statement in statements where texts(statement, "Action", "NotAction").isEmpty {
            return "Policy statement must contain actions."
        }
        for statement in statements {
            for resource in texts(statement, "Resource", "NotResource") {
                if let message = message(resource: resource) { return message }
            }
        }
        for statement in statements where texts(statement, "Resource", "NotResource").isEmpty {
            return "Policy statement must contain resources."
        }
        for statement in statements {
            for action in texts(statement, "Action", "NotAction") {
                if let message = message(action: action) { return message }
            }
        }
        return nil
    }

    /// For `CreateRole` and `UpdateAssumeRolePolicy`.
    package static func message(trustPolicy text: String) -> String? {
        let source = SourceFile(name: "policy", text: text)
        guard let value = try? JSONParser.parse(source), value.members != nil else {
            return "This policy contains invalid Json"
        }
        for member in value.members ?? []
        where !["Version", "Id", "Statement"].contains(member.key) {
            return "Unknown field \(member.key)"
        }
        guard let element = value["Statement"] else { return "Missing required field Statement" }
        if element.elements?.isEmpty == true {
            return "Could not parse the policy: Statement is empty!"
        }
        for statement in element.elements ?? [element] {
            guard let members = statement.members else { return "Syntax errors in policy." }
            for member in members {
                if member.key == "Resource" { return "Has prohibited field Resource" }
                if member.key == "NotResource" {
                    return "AssumeRole policy must not contain resources."
                }
                if !statementKeys.contains(member.key) { return "Unknown field \(member.key)" }
            }
            if statement["Effect"] == nil { return "Missing required field Effect" }
            if statement["Action"] == nil, statement["NotAction"] == nil {
                return "Missing required field Action"
            }
            if statement["Principal"] == nil, statement["NotPrincipal"] == nil {
                return "Missing required field Principal"
            }
            if statement["Principal"]?.members?.isEmpty == true {
                return "Missing required field Principal cannot be empty!"
            }
            if statement["NotPrincipal"] != nil, statement["Effect"]?.scalarText == "Allow" {
                return "Allow with NotPrincipal is not allowed."
            }
            for action in texts(statement, "Action", "NotAction") where !isOfTrust(action) {
                return "AssumeRole policy may only specify STS AssumeRole actions."
            }
        }
        return hasShape(value) ? nil : "Syntax errors in policy."
    }

    /// Whether a trust policy may speak of an action; names with wildcards are not looked into.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_update-role-trust-policy.html
    private static func isOfTrust(_ action: String) -> Bool {
        let name = ASCII.lowercased(action)
        return trustActions.contains(name)
            || name.hasPrefix("sts:") && PolicyValidator.hasWildcard(name)
    }

    private static let trustActions = [
        "sts:assumerole", "sts:assumerolewithsaml", "sts:assumerolewithwebidentity",
        "sts:setcontext", "sts:setsourceidentity", "sts:tagsession",
    ]

    // MARK: shape

    private static let statementKeys = [
        "Sid", "Effect", "Principal", "NotPrincipal", "Action", "NotAction", "Resource",
        "NotResource", "Condition",
    ]

    /// Whether all elements are known and of their types; an effect may be in any case here.
    private static func hasShape(_ value: Value) -> Bool {
        guard let members = value.members else { return false }
        for member in members where !["Version", "Id", "Statement"].contains(member.key) {
            return false
        }
        if let version = value["Version"] {
            guard case .string(let text) = version.kind,
                ["2012-10-17", "2008-10-17"].contains(text)
            else { return false }
        }
        if let id = value["Id"] { guard case .string = id.kind else { return false } }
        guard let element = value["Statement"] else { return false }
        let statements = element.elements ?? [element]
        for statement in statements where !hasShape(statement: statement) { return false }
        return !statements.isEmpty
    }

    private static func hasShape(statement: Value) -> Bool {
        guard let members = statement.members else { return false }
        for member in members where !statementKeys.contains(member.key) { return false }
        if let sid = statement["Sid"] { guard case .string = sid.kind else { return false } }
        guard let effect = statement["Effect"]?.scalarText,
            ["allow", "deny"].contains(ASCII.lowercased(effect))
        else { return false }
        for (name, negated) in [("Action", "NotAction"), ("Resource", "NotResource")] {
            if statement[name] != nil, statement[negated] != nil { return false }
            guard let element = statement[name] ?? statement[negated] else { continue }
            for value in element.elements ?? [element] {
                // AWS passes over null in a list.
                if case .null = value.kind, element.elements != nil { continue }
                guard case .string = value.kind else { return false }
            }
        }
        guard let condition = statement["Condition"] else { return true }
        guard let operators = condition.members else { return false }
        for entry in operators {
            guard let keys = entry.value.members else { return false }
            // An operator without keys is not looked at.
            if !keys.isEmpty, ConditionOperator(entry.key) == nil { return false }
            for key in keys {
                for value in key.value.elements ?? [key.value] where value.scalarText == nil {
                    return false
                }
            }
        }
        return true
    }

    /// Values that an older parser of AWS's reads: the effect's case, dates, ARNs.
    private static func failsLegacyParsing(_ statement: Value) -> Bool {
        let effect = statement["Effect"]?.scalarText ?? ""
        if effect != "Allow", effect != "Deny" { return true }
        for resource in texts(statement, "Resource", "NotResource") where resource.hasPrefix("arn:")
        {
            let parts = PolicyValidator.arnParts(resource)
            let isKnown = partitions.contains(parts.count > 1 ? parts[1] : "")
            if isKnown, parts.count == 5 || parts.count > 2 && parts[2].isEmpty { return true }
        }
        for entry in statement["Condition"]?.members ?? []
        where ConditionOperator(entry.key)?.family == .date {
            for key in entry.value.members ?? [] {
                for value in key.value.elements ?? [key.value] {
                    let text = value.scalarText ?? ""
                    let table = FixedTable([UInt8](text.utf8))
                    let isDate = withExtendedLifetime(table) {
                        PointInTime(Bytes(start: UnsafePointer(table.start), count: table.count))
                            != nil
                    }
                    if !isDate, !LegacyDate.isValid(text) { return true }
                }
            }
        }
        return false
    }

    private static func texts(_ statement: Value, _ name: String, _ negated: String) -> [String] {
        guard let element = statement[name] ?? statement[negated] else { return [] }
        var texts: [String] = []
        for value in element.elements ?? [element] {
            if let text = value.scalarText { texts.append(text) }
        }
        return texts
    }

    // MARK: resources and actions

    private static let partitions = [
        "aws", "aws-cn", "aws-us-gov", "aws-iso", "aws-iso-b", "aws-iso-e", "aws-iso-f", "aws-eusc",
    ]

    private static let pathsOfIAM = [
        "user/", "federated-user/", "role/", "group/", "instance-profile/", "mfa/",
        "server-certificate/", "policy/", "sms-mfa/", "saml-provider/", "oidc-provider/", "report/",
        "access-report/",
    ]

    private static func message(resource: String) -> String? {
        if resource == "*" { return nil }
        var parts = PolicyValidator.arnParts(resource)
        guard parts.count > 1 else {
            return "Resource \(resource) must be in ARN format or \"*\"."
        }
        guard partitions.contains(parts[1]) || parts[1] == "*" else {
            // AWS shows the ARN with its first part put right and the missing ones as stars.
            parts[0] = "arn"
            while parts.count < 6 { parts.append("*") }
            var shown = ""
            for (index, part) in parts.enumerated() { shown += (index > 0 ? ":" : "") + part }
            return "Partition \"\(parts[1])\" is not valid for resource \"\(shown)\"."
        }
        guard parts.count > 2, !PolicyValidator.hasWildcard(parts[2]) || parts[2] == "*" else {
            return "Resource vendor must be fully qualified and cannot contain regexes."
        }
        guard parts.count == 6 else { return nil }
        let (service, region, rest) = (parts[2], parts[3], parts[5])
        if service == "iam" {
            if !region.isEmpty, region != "*" {
                return "IAM resource \(resource) cannot contain region information."
            }
            var isKnown = rest == "*" || rest == "root"
            for path in pathsOfIAM where rest.hasPrefix(path) { isKnown = true }
            if !isKnown {
                return "IAM resource path must either be \"*\", root, or start with "
                    + MappingReader.list(pathsOfIAM) + "."
            }
        }
        if service == "s3", !region.isEmpty, region != "*", !rest.hasPrefix("accesspoint/") {
            return "Resource \(resource) can not contain region information."
        }
        return nil
    }

    private static func message(action: String) -> String? {
        if action == "*" { return nil }
        let parts = ASCII.split(action, at: UInt8(ascii: ":"))
        if parts.count < 2 {
            return "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
        }
        if parts.count > 2 { return "Actions/Condition can contain only one colon." }
        for byte in parts[0].utf8
        where !ASCII.isLetter(byte) && !ASCII.isDigit(byte) && byte != UInt8(ascii: "-")
            && byte != UInt8(ascii: ".")
        {
            return "Vendor \(parts[0]) is not valid"
        }
        return nil
    }
}
