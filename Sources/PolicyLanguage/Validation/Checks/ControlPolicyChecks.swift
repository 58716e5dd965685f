internal import SourceText

/// Checks of service and resource control policies (`orgs_manage_policies_scps_syntax`,
/// `orgs_manage_policies_rcps_syntax`).
extension PolicyValidator {
    /// The services that RCPs apply to.
    private static let rcpServices = [
        "s3", "sts", "kms", "sqs", "secretsmanager", "ecr", "aoss", "cognito-idp",
        "cognito-identity",
        "logs", "dynamodb",
    ]

    mutating func checkControlPolicy() {
        switch type {
        case .scp: checkServiceControlPolicy()
        case .rcp: checkResourceControlPolicy()
        default: break
        }
    }

    private mutating func checkServiceControlPolicy() {
        for statement in document.statements where statement.effect == .allow {
            if statement.action.isNegated {
                report(
                    .warning, .scpAllowElements,
                    "expected Action in an SCP's Allow, found NotAction",
                    statement.action.nameRange,
                    why: "it is clearer to deny what no account may do")
            }
        }
        var allows = false
        for statement in document.statements where statement.effect == .allow { allows = true }
        if !allows, !document.statements.isEmpty {
            report(
                .suggestion, .scpAllowsNothing, "this SCP only denies",
                SourceRange(document.range.lowerBound, document.range.lowerBound + 1),
                why: "keep FullAWSAccess attached beside it: at each level something has to allow")
        }
    }

    private mutating func checkResourceControlPolicy() {
        for statement in document.statements {
            if statement.effect == .allow {
                report(
                    .error, .rcpEffect, "expected Deny in a resource control policy, found Allow",
                    statement.effectRange,
                    why: "RCPFullAWSAccess, which AWS attaches, allows; one's own RCPs deny")
            }
            if let principal = statement.principal {
                if principal.isNegated {
                    report(
                        .error, .rcpPrincipal, "expected Principal in an RCP, found NotPrincipal",
                        principal.nameRange, why: "except principals with a condition")
                } else if principal.entries.count != 1 || principal.entries[0].value.text != "*" {
                    report(
                        .error, .rcpPrincipal,
                        "expected \"*\" as Principal in an RCP, found another",
                        principal.range, why: "except principals with a condition")
                }
            }
            if statement.action.isNegated {
                report(
                    .error, .rcpService, "expected Action in an RCP, found NotAction",
                    statement.action.nameRange)
                continue
            }
            for value in statement.action.values { checkRCPAction(value) }
        }
    }

    private mutating func checkRCPAction(_ value: PolicyDocument.Text) {
        if value.text == "*" {
            report(
                .error, .rcpService, "expected a service's actions in an RCP, found \"*\"",
                value.range, why: "such as \"s3:*\"; only AWS's own RCP may name all actions")
            return
        }
        guard let (service, _) = PolicyValidator.parts(value.text) else { return }
        if !PolicyValidator.rcpServices.contains(ASCII.lowercased(service)) {
            report(
                .error, .rcpService, "RCPs do not apply to \(Value.short(service))", value.range,
                why: "they apply to " + MappingReader.list(PolicyValidator.rcpServices))
        }
    }
}
