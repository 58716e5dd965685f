internal import SourceText

/// What a learner should know of a condition key that a request lacks, or has with another value
/// (`reference_policies_condition-keys`).
enum ContextKeyNote {
    /// A sentence on a key, nil where there is nothing that would help.
    static func missing(_ key: String) -> String? {
        let key = ASCII.lowercased(key)
        switch key {
        case "aws:multifactorauthpresent", "aws:multifactorauthage":
            return "The key is in requests with temporary credentials only. Access keys of a user "
                + "never have it: call sts:GetSessionToken with the MFA device's code first."
        case "aws:sourcevpc", "aws:sourcevpce", "aws:vpcsourceip":
            return "The key is in requests that come through a VPC endpoint only."
        case "aws:sourceip":
            return "The key is missing when the request comes through a VPC endpoint, or when a "
                + "service makes it for someone."
        case "aws:username":
            return "Only IAM users have a user name; roles and the root user do not."
        case "sts:externalid":
            return "Whoever assumes the role has to send the external id: --external-id."
        case "aws:sourcearn", "aws:sourceaccount", "aws:sourceorgid":
            return "The key is there when a service calls on behalf of one of its resources."
        case "aws:principalorgid", "aws:principalorgpaths":
            return "The key is there when the principal's account belongs to an organization."
        case "iam:passedtoservice":
            return "The key is there with iam:PassRole, and names the service that gets the role."
        default: break
        }
        if key.hasPrefix("aws:principaltag/") {
            return "The principal carries no such tag. Tags of the user, the role or the session "
                + "count; those of a group do not."
        }
        if key.hasPrefix("aws:requesttag/") || key == "aws:tagkeys" {
            return "The key is there when the request itself sets tags."
        }
        if key.hasPrefix("aws:resourcetag/") {
            return "The resource carries no such tag, or the service does not tell its tags."
        }
        return nil
    }

    /// A sentence on a key that has another value than asked for.
    static func differs(_ key: String) -> String? {
        switch ASCII.lowercased(key) {
        case "aws:multifactorauthpresent":
            return "The credentials were made without MFA: sign in again, with a code."
        case "aws:multifactorauthage":
            return "The sign-in with MFA is too long ago: sign in again, with a code."
        case "aws:securetransport": return "The request was sent without TLS; use https."
        default: return nil
        }
    }
}
