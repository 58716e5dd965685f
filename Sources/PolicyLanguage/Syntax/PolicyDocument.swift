package import SourceText

/// A policy document as it was written, with the range of each part.
///
/// The elements are those of the IAM User Guide, "Grammar of the IAM JSON policy language"
/// (`reference_policies_grammar`).
package struct PolicyDocument: Sendable {
    /// The language's two versions (`reference_policies_elements_version`).
    package enum Version: Sendable {
        /// `2012-10-17`: policy variables are known.
        case v2012
        /// `2008-10-17`, and the version of a policy that names none: `${...}` is plain text.
        case v2008
    }

    /// A text and where it stands.
    package struct Text: Sendable {
        package var text: String
        package var range: SourceRange

        package init(_ text: String, _ range: SourceRange) {
            self.text = text
            self.range = range
        }
    }

    package var version: Version
    /// The `Version` element; nil where there is none.
    package var versionElement: Text?
    /// The `Id` element.
    package var id: Text?
    package var statements: [Statement]
    /// The whole document.
    package var range: SourceRange

    /// One statement (`reference_policies_elements_statement`).
    package struct Statement: Sendable {
        package enum Effect: Sendable {
            case allow
            case deny

            package var word: String { self == .allow ? "Allow" : "Deny" }
        }

        /// Its place in the document, from 0.
        package var index: Int
        package var sid: Text?
        package var effect: Effect
        package var effectRange: SourceRange
        /// `Principal` or `NotPrincipal`; nil where the statement has neither.
        package var principal: PrincipalElement?
        /// `Action` or `NotAction`.
        package var action: ListElement
        /// `Resource` or `NotResource`; nil where the statement has neither.
        package var resource: ListElement?
        package var conditions: [Condition]
        /// The `Condition` element with its key.
        package var conditionRange: SourceRange?
        package var range: SourceRange

        /// What people call it: its Sid, or its number counted from 1.
        package var label: String { sid?.text ?? "statement \(index + 1)" }
    }

    /// `Action`, `NotAction`, `Resource` or `NotResource`: a list, though a single value may stand
    /// without brackets.
    package struct ListElement: Sendable {
        /// Whether the name begins with `Not`.
        package var isNegated: Bool
        package var nameRange: SourceRange
        package var values: [Text]
        /// The value, brackets included.
        package var range: SourceRange
    }

    /// `Principal` or `NotPrincipal` (`reference_policies_elements_principal`).
    package struct PrincipalElement: Sendable {
        package enum Kind: Sendable {
            case aws
            case service
            case federated
            case canonicalUser

            package var word: String {
                switch self {
                case .aws: "AWS"
                case .service: "Service"
                case .federated: "Federated"
                case .canonicalUser: "CanonicalUser"
                }
            }
        }

        package struct Entry: Sendable {
            package var kind: Kind
            package var value: Text
        }

        package var isNegated: Bool
        package var nameRange: SourceRange
        /// Whether it was written as one text (`"*"`), not as a mapping.
        package var isPlainText: Bool
        package var entries: [Entry]
        package var range: SourceRange
    }

    /// One operator with one key: `{"StringEquals": {"aws:username": [...]}}`.
    package struct Condition: Sendable {
        /// As it was written: `ForAllValues:StringLikeIfExists`.
        package var operatorName: Text
        /// nil where no such operator exists.
        package var conditionOperator: ConditionOperator?
        package var key: Text
        package var values: [Text]
        package var valuesRange: SourceRange
    }
}
