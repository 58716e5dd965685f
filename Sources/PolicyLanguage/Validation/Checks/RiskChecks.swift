internal import SourceText

/// Checks of what a statement grants.
extension PolicyValidator {
    mutating func checkRisks(_ statement: PolicyDocument.Statement) {
        checkCredentials(statement)
        guard statement.effect == .allow, type != .scp, type != .rcp, type != .trust else { return }
        let isEverywhere = PolicyValidator.isEverywhere(statement)
        if statement.action.isNegated {
            report(
                .securityWarning, .allowNotAction,
                "NotAction with Allow allows every action that is not listed, also those that AWS "
                    + "adds later", statement.action.nameRange,
                why: "list what is allowed with Action; NotAction is for Deny")
        }
        if let resource = statement.resource, resource.isNegated {
            report(
                .securityWarning, .allowNotResource,
                "NotResource with Allow covers everything that is not listed, also what is made later",
                resource.nameRange,
                why: "list what is covered with Resource; NotResource is for Deny")
        }
        checkWildcards(statement, isEverywhere: isEverywhere)
        checkPassRole(statement)
        checkAssumeRole(statement)
        checkMFA(statement)
        checkBroadResource(statement)
    }

    static func isEverywhere(_ statement: PolicyDocument.Statement) -> Bool {
        guard let resource = statement.resource, !resource.isNegated else { return true }
        for value in resource.values where value.text == "*" || value.text == "arn:aws:*" {
            return true
        }
        return false
    }

    /// The value of Action whose pattern stands for an action, if one does.
    func grant(
        _ action: String, in statement: PolicyDocument.Statement
    ) -> PolicyDocument.Text? {
        guard !statement.action.isNegated else { return nil }
        for value in statement.action.values {
            if value.text == "*" || ASCII.lowercased(value.text) == ASCII.lowercased(action)
                || PolicyValidator.covers(value.text, action)
            {
                return value
            }
        }
        return nil
    }

    private mutating func checkWildcards(
        _ statement: PolicyDocument.Statement, isEverywhere: Bool
    ) {
        guard !statement.action.isNegated, type != .boundary else { return }
        for value in statement.action.values {
            if value.text == "*" || value.text == "*:*" {
                report(
                    .securityWarning, .administrator,
                    isEverywhere
                        ? "this allows every action on everything: it is administrator access"
                        : "this allows every action on the resources that it names", value.range,
                    why: "few should have it; list the actions that the work needs")
                continue
            }
            guard isEverywhere, value.text.hasSuffix(":*"),
                let (service, _) = PolicyValidator.parts(value.text)
            else { continue }
            let sensitive = [
                "iam", "sts", "kms", "organizations", "account", "sso", "sso-admin",
                "identitystore",
                "secretsmanager", "cloudformation", "lambda", "ec2", "s3", "ssm",
            ]
            if sensitive.contains(ASCII.lowercased(service)) {
                report(
                    ["iam", "organizations", "account", "sso", "sts", "kms", "secretsmanager"]
                        .contains(ASCII.lowercased(service)) ? .securityWarning : .suggestion,
                    .serviceAdministrator,
                    "this allows every action of \(service) on everything", value.range,
                    why: ASCII.lowercased(service) == "iam"
                        ? "whoever may do all of IAM can give themselves any permission"
                        : "list the actions and resources that the work needs")
            }
        }
    }

    private mutating func checkPassRole(_ statement: PolicyDocument.Statement) {
        guard let value = grant("iam:PassRole", in: statement), value.text != "*" else { return }
        var limitsService = false
        for condition in statement.conditions
        where ASCII.lowercased(condition.key.text) == "iam:passedtoservice" { limitsService = true }
        if PolicyValidator.isEverywhere(statement) || hasOpenRole(statement) {
            report(
                .securityWarning, .passRoleEverywhere,
                "iam:PassRole on every role lets a service act with any role of the account",
                value.range,
                why:
                    "whoever may also start something in that service gets all that the role may do; "
                    + "name the roles")
        } else if !limitsService {
            report(
                .suggestion, .passRoleToAnyService,
                "iam:PassRole does not say to which service the role may be passed", value.range,
                why: "add StringEquals on iam:PassedToService")
        }
    }

    private func hasOpenRole(_ statement: PolicyDocument.Statement) -> Bool {
        for value in statement.resource?.values ?? [] {
            let pieces = PolicyValidator.arnParts(value.text)
            if pieces.count == 6, pieces[5] == "role/*" || pieces[5] == "*" { return true }
        }
        return false
    }

    private mutating func checkAssumeRole(_ statement: PolicyDocument.Statement) {
        guard type.isIdentityLike, let value = grant("sts:AssumeRole", in: statement),
            value.text != "*", statement.conditions.isEmpty,
            PolicyValidator.isEverywhere(statement) || hasOpenRole(statement)
        else { return }
        report(
            .securityWarning, .assumeAnyRole,
            "this allows to assume every role that trusts the account", value.range,
            why: "name the roles")
    }

    // MARK: MFA

    /// Actions after which someone else can sign in, or has more permissions.
    private static let sensitive = [
        "iam:CreateUser", "iam:CreateAccessKey", "iam:CreateLoginProfile", "iam:UpdateLoginProfile",
        "iam:AttachUserPolicy", "iam:AttachGroupPolicy", "iam:AttachRolePolicy",
        "iam:PutUserPolicy",
        "iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:AddUserToGroup", "iam:DeactivateMFADevice",
        "iam:DeleteUser", "iam:DeleteRole", "iam:CreatePolicyVersion",
        "iam:SetDefaultPolicyVersion",
        "iam:UpdateAssumeRolePolicy", "iam:DeleteVirtualMFADevice",
        "organizations:LeaveOrganization",
        "kms:ScheduleKeyDeletion", "s3:DeleteBucket", "cloudtrail:StopLogging",
        "cloudtrail:DeleteTrail",
    ]

    private mutating func checkMFA(_ statement: PolicyDocument.Statement) {
        guard type == .identity, !statement.action.isNegated else { return }
        for condition in statement.conditions {
            let key = ASCII.lowercased(condition.key.text)
            if key.hasPrefix("aws:multifactorauth") || key == "aws:principalarn"
                || key == "aws:viaawsservice" || key == "aws:calledvia"
            {
                return
            }
        }
        if deniesWithoutMFA { return }
        for action in PolicyValidator.sensitive {
            guard let value = grant(action, in: statement) else { continue }
            report(
                .suggestion, .sensitiveWithoutMFA,
                "\(action) is allowed without MFA", value.range,
                why:
                    "a stolen password or key is enough; add Bool {\"aws:MultiFactorAuthPresent\": "
                    + "\"true\"}")
            return
        }
    }

    /// Whether some statement denies what is done without MFA.
    private var deniesWithoutMFA: Bool {
        for statement in document.statements where statement.effect == .deny {
            for condition in statement.conditions
            where ASCII.lowercased(condition.key.text).hasPrefix("aws:multifactorauth") {
                return true
            }
        }
        return false
    }

    // MARK: resources and secrets

    /// Writing actions on `*` that could name what they write.
    private mutating func checkBroadResource(_ statement: PolicyDocument.Statement) {
        guard let catalogue, let resource = statement.resource, !resource.isNegated,
            type == .identity || type == .session, statement.conditions.isEmpty,
            let star = resource.values.first(where: { $0.text == "*" })
        else { return }
        var names: [String] = []
        for value in statement.action.values.prefix(PolicyValidator.mostCompared)
        where !statement.action.isNegated && !PolicyValidator.hasWildcard(value.text) {
            guard let (prefix, name) = PolicyValidator.parts(value.text),
                let action = catalogue.service(prefix)?.action(name), !action.resources.isEmpty,
                action.level == .write || action.level == .permissionsManagement
            else { continue }
            names.append("\(prefix):\(action.name)")
        }
        guard let first = names.first else { return }
        report(
            .suggestion, .broadResource,
            names.count == 1
                ? "\(first) is allowed on everything; it can be limited to resources"
                : "\(first) and \(names.count - 1) more are allowed on everything; they can be limited "
                    + "to resources", star.range)
    }

    /// Texts that look like access keys or secrets.
    private mutating func checkCredentials(_ statement: PolicyDocument.Statement) {
        var texts: [PolicyDocument.Text] = statement.resource?.values ?? []
        for condition in statement.conditions { texts.append(contentsOf: condition.values) }
        for value in texts.prefix(PolicyValidator.mostCompared)
        where PolicyValidator.isAccessKey(value.text) {
            report(
                .securityWarning, .credentialsInPolicy,
                "'\(Value.short(value.text))' looks like an access key", value.range,
                why: "whoever may read the policy sees it; keys do not belong in policies")
        }
    }

    private static func isAccessKey(_ text: String) -> Bool {
        guard text.utf8.count == 20, text.hasPrefix("AKIA") || text.hasPrefix("ASIA") else {
            return false
        }
        for byte in text.utf8 where !ASCII.isUppercase(byte) && !ASCII.isDigit(byte) {
            return false
        }
        return true
    }
}
