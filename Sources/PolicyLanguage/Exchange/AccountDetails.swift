package import SourceText

extension PolicyCase {
    /// A question about someone of an account.
    package struct Question: Sendable {
        /// `user/NAME`, `role/NAME`, `root`, or an ARN.
        package var who: String
        package var action: String
        package var resource: String
        package var context: [AuthorizationRequest.ContextEntry]

        package init(
            who: String, action: String, resource: String,
            context: [AuthorizationRequest.ContextEntry] = []
        ) {
            self.who = who
            self.action = action
            self.resource = resource
            self.context = context
        }
    }
}

/// An account's users, groups, roles and policies, as `GetAccountAuthorizationDetails` answers.
package struct AccountDetails: Sendable {
    /// A question that the account does not answer.
    package struct Problem: Error {
        package var message: String
        package var help: [String]
    }

    private let value: Value
    private let documents: [String: PolicyDocument]
    private let boundaryKey = "PermissionsBoundary"

    /// Reads the JSON that the AWS CLI prints; policy documents as objects, or as URL-encoded texts.
    package static func read(_ source: SourceFile) -> (
        details: AccountDetails?, findings: [Finding]
    ) {
        let value: Value
        do throws(JSONError) {
            value = try JSONParser.parse(source)
        } catch {
            return (nil, [Finding(.error, "json-syntax", error.message, at: error.range)])
        }
        guard value["UserDetailList"]?.elements != nil || value["RoleDetailList"]?.elements != nil
        else {
            let finding = Finding(
                .error, "not-an-account",
                "expected an account with UserDetailList, found \(value.words) without it",
                at: SourceRange(value.range.lowerBound, value.range.lowerBound + 1),
                why: "aws iam get-account-authorization-details > account.json makes one")
            return (nil, [finding])
        }
        var findings: [Finding] = []
        var documents: [String: PolicyDocument] = [:]
        for policy in value["Policies"]?.elements ?? [] {
            guard let arn = policy["Arn"]?.scalarText else { continue }
            for version in policy["PolicyVersionList"]?.elements ?? [] {
                guard let flag = version["IsDefaultVersion"], case .bool(true) = flag.kind,
                    let document = version["Document"]
                else { continue }
                let (read, problems) = self.document(document)
                findings.append(contentsOf: problems)
                documents[arn] = read
            }
        }
        let failed = findings.contains { $0.severity == .error }
        return (failed ? nil : AccountDetails(value: value, documents: documents), findings)
    }

    private static func document(_ value: Value) -> (PolicyDocument?, [Finding]) {
        guard case .string(let text) = value.kind else { return PolicyReader.read(value) }
        let (document, findings) = PolicyReader.read(
            SourceFile(name: "", bytes: percentDecoded(text)))
        // The places lie in the decoded text; the nearest place in the file is the text itself.
        var moved: [Finding] = []
        for var finding in findings {
            finding.range = value.range
            finding.fix = nil
            moved.append(finding)
        }
        return (document, moved)
    }

    /// Undoes RFC 3986's percent encoding; a `%` without two digits stays.
    private static func percentDecoded(_ text: String) -> [UInt8] {
        let source = [UInt8](text.utf8)
        var bytes: [UInt8] = []
        var index = 0
        while index < source.count {
            if source[index] == UInt8(ascii: "%"), index + 2 < source.count,
                let high = ASCII.hexValue(source[index + 1]),
                let low = ASCII.hexValue(source[index + 2])
            {
                bytes.append(UInt8(high << 4 | low))
                index += 3
            } else {
                bytes.append(source[index])
                index += 1
            }
        }
        return bytes
    }

    // MARK: a case

    /// The request of someone of the account, with the policies that apply.
    package func policyCase(_ question: PolicyCase.Question) throws(Problem) -> PolicyCase {
        let entity = try find(question.who)
        guard let arn = entity?["Arn"]?.scalarText ?? rootARN(question.who),
            let principal = Principal(arn: arn)
        else {
            throw Problem(
                message: "the account does not tell the ARN of '\(Value.short(question.who))'",
                help: [])
        }
        var read = PolicyCase(
            request: AuthorizationRequest(
                principal: principal, action: question.action, resource: question.resource,
                context: context(principal, entity, question.context)))
        guard let entity else { return read }
        let isUser = principal.kind == .user
        read.identityPolicies = try policies(
            of: entity, inline: isUser ? "UserPolicyList" : "RolePolicyList",
            via: isUser ? "the user" : "the role")
        for group in entity["GroupList"]?.elements ?? [] {
            guard let name = group.scalarText,
                let details = named(name, in: "GroupDetailList", by: "GroupName")
            else { continue }
            read.identityPolicies.append(
                contentsOf: try policies(
                    of: details, inline: "GroupPolicyList", via: "group \(name)"))
        }
        if let arn = entity[boundaryKey]?["PermissionsBoundaryArn"]?.scalarText {
            read.boundaries = [try managed(arn, via: "")]
        }
        return read
    }

    private func find(_ who: String) throws(Problem) -> Value? {
        if who == "root" || who.hasSuffix(":root") { return nil }
        let name = ASCII.split(who, at: UInt8(ascii: "/")).last ?? who
        let isRole =
            who.hasPrefix("role/")
            || who.hasPrefix("arn:") && who.utf8.count > 0
                && ARN(who)?.resource.hasPrefix("role/") == true
        let (list, key) = isRole ? ("RoleDetailList", "RoleName") : ("UserDetailList", "UserName")
        if let found = named(name, in: list, by: key) { return found }
        var known: [String] = []
        for entity in value[list]?.elements ?? [] {
            if let name = entity[key]?.scalarText { known.append(name) }
        }
        let what = isRole ? "role" : "user"
        throw Problem(
            message: "the account has no \(what) '\(Value.short(name))'",
            help: [
                Suggestion.didYouMean(name, among: known)
                    ?? "\(what)s there: " + (known.isEmpty ? "none" : MappingReader.list(known))
            ])
    }

    private func rootARN(_ who: String) -> String? {
        if who.hasPrefix("arn:") { return who }
        for list in ["UserDetailList", "RoleDetailList", "GroupDetailList"] {
            for entity in value[list]?.elements ?? [] {
                if let arn = entity["Arn"]?.scalarText, let account = ARN(arn)?.account {
                    return "arn:aws:iam::\(account):root"
                }
            }
        }
        return nil
    }

    private func named(_ name: String, in list: String, by key: String) -> Value? {
        let wanted = ASCII.lowercased(name)
        for entity in value[list]?.elements ?? [] {
            if let found = entity[key]?.scalarText, ASCII.lowercased(found) == wanted {
                return entity
            }
        }
        return nil
    }

    private func policies(
        of entity: Value, inline: String, via: String
    ) throws(Problem) -> [PolicySet.Member] {
        var members: [PolicySet.Member] = []
        for policy in entity[inline]?.elements ?? [] {
            let name = policy["PolicyName"]?.scalarText ?? "an inline policy"
            guard let value = policy["PolicyDocument"],
                let document = AccountDetails.document(value).0
            else {
                throw Problem(
                    message: "the inline policy '\(Value.short(name))' can not be read",
                    help: ["iamlab policy validate tells what is wrong with a policy"])
            }
            members.append(.init(name: name, via: via, document: document))
        }
        for policy in entity["AttachedManagedPolicies"]?.elements ?? [] {
            guard let arn = policy["PolicyArn"]?.scalarText else { continue }
            members.append(try managed(arn, via: via))
        }
        return members
    }

    private func managed(_ arn: String, via: String) throws(Problem) -> PolicySet.Member {
        guard let document = documents[arn] else {
            throw Problem(
                message: "the account's Policies do not hold \(Value.short(arn, 120))",
                help: ["leave out --filter when you fetch the account's details"])
        }
        let name = ASCII.split(arn, at: UInt8(ascii: "/")).last ?? arn
        return PolicySet.Member(name: name, via: via, document: document)
    }

    private func context(
        _ principal: Principal, _ entity: Value?, _ given: [AuthorizationRequest.ContextEntry]
    ) -> [AuthorizationRequest.ContextEntry] {
        var entries = given
        var seen = Set<String>()
        for entry in given { seen.insert(ASCII.lowercased(entry.key)) }
        func add(_ key: String, _ value: String) {
            if seen.insert(ASCII.lowercased(key)).inserted { entries.append(.init(key, [value])) }
        }
        add("aws:PrincipalArn", principal.name)
        add("aws:PrincipalAccount", principal.account)
        add("aws:PrincipalIsAWSService", "false")
        switch principal.kind {
        case .user:
            add("aws:PrincipalType", "User")
            add("aws:username", entity?["UserName"]?.scalarText ?? principal.shortName)
            if let id = entity?["UserId"]?.scalarText { add("aws:userid", id) }
        case .root:
            add("aws:PrincipalType", "Account")
            add("aws:userid", principal.account)
        default: add("aws:PrincipalType", "AssumedRole")
        }
        for tag in entity?["Tags"]?.elements ?? [] {
            if let key = tag["Key"]?.scalarText, let value = tag["Value"]?.scalarText {
                add("aws:PrincipalTag/\(key)", value)
            }
        }
        return entries
    }
}
