internal import SourceText

/// Reviews a policy: what AWS refuses, what is unsafe, what is probably not meant, what could be better.
///
/// The checks lie in `Checks`, by concept; docs/policy-checks.md lists them.
package struct PolicyValidator {
    /// Most findings of one policy. A policy with more is not mended one by one.
    package static let mostFindings = 200
    /// Elements of a list that are compared with each other; beyond that, pairs are not looked for.
    static let mostCompared = 200

    let document: PolicyDocument
    let type: PolicyType
    let catalogue: ActionCatalogue?
    private(set) var findings: [Finding] = []

    /// - Parameter catalogue: without one, nothing is said of actions, resource types and keys.
    package static func review(
        _ document: PolicyDocument, as type: PolicyType, catalogue: ActionCatalogue?
    ) -> [Finding] {
        var validator = PolicyValidator(document: document, type: type, catalogue: catalogue)
        validator.checkDocument()
        for statement in document.statements {
            if validator.findings.count > mostFindings { break }
            validator.checkElements(statement)
            validator.checkActions(statement)
            validator.checkResources(statement)
            validator.checkPrincipals(statement)
            validator.checkConditions(statement)
            validator.checkRisks(statement)
        }
        validator.checkOverlaps()
        validator.checkEscalation()
        validator.checkControlPolicy()
        return validator.sorted()
    }

    private init(document: PolicyDocument, type: PolicyType, catalogue: ActionCatalogue?) {
        self.document = document
        self.type = type
        self.catalogue = catalogue
    }

    mutating func report(
        _ severity: Finding.Severity, _ check: PolicyCheck, _ message: String, _ range: SourceRange,
        why: String = "", fix: Finding.Fix? = nil
    ) {
        // One over the limit tells `sorted` that there are more.
        guard findings.count <= PolicyValidator.mostFindings else { return }
        findings.append(
            Finding(severity, check.rawValue, message, at: range, why: why, fix: fix))
    }

    /// By place; at one place the gravest first.
    private func sorted() -> [Finding] {
        var sorted = findings
        let isCut = sorted.count > PolicyValidator.mostFindings
        if isCut { sorted.removeLast() }
        sorted.sort {
            ($0.range.lowerBound, $0.severity.rawValue, $0.identifier)
                < ($1.range.lowerBound, $1.severity.rawValue, $1.identifier)
        }
        if isCut {
            sorted.append(
                Finding(
                    .warning, PolicyCheck.tooManyFindings.rawValue,
                    "only the first \(PolicyValidator.mostFindings) findings are listed",
                    at: SourceRange(document.range.lowerBound, document.range.lowerBound)))
        }
        return sorted
    }

    // MARK: words

    /// A fix that writes one text in the place of another.
    func write(_ text: String, at range: SourceRange) -> Finding.Fix {
        Finding.Fix(
            "write \"\(text)\"", replacing: range, with: JSONWriter.text(.string(text), .compact))
    }

    /// A fix where one name is near, none otherwise.
    func nearest(_ word: String, among names: [String], at range: SourceRange) -> Finding.Fix? {
        Suggestion.nearest(to: word, among: names).first.map { write($0, at: range) }
    }
}

/// The checks by their identifiers.
package enum PolicyCheck: String, CaseIterable, Sendable {
    // The document.
    case missingVersion = "missing-version"
    case oldVersion = "old-version"
    case policyTooLarge = "policy-too-large"
    case emptyPolicy = "empty-policy"
    case duplicateSid = "duplicate-sid"
    case malformedSid = "malformed-sid"
    case duplicateStatement = "duplicate-statement"
    case redundantStatement = "redundant-statement"
    case deniedAgain = "denied-again"
    case tooManyFindings = "too-many-findings"
    // Elements.
    case missingPrincipal = "missing-principal"
    case needlessPrincipal = "needless-principal"
    case missingResource = "missing-resource"
    case needlessResource = "needless-resource"
    case emptyList = "empty-list"
    case duplicateValue = "duplicate-value"
    // Actions.
    case malformedAction = "malformed-action"
    case unknownService = "unknown-service"
    case unknownAction = "unknown-action"
    case unmatchedActionPattern = "unmatched-action-pattern"
    case redundantAction = "redundant-action"
    case wildcardService = "wildcard-in-service"
    case trustAction = "trust-action"
    // Resources.
    case malformedARN = "malformed-arn"
    case unknownPartition = "unknown-partition"
    case malformedAccount = "malformed-account"
    case unknownRegion = "unknown-region"
    case regionInARN = "region-in-arn"
    case redundantResource = "redundant-resource"
    case resourceDoesNotFit = "resource-does-not-fit"
    case actionNeedsStar = "action-needs-star"
    case unusedResource = "unused-resource"
    case broadResource = "broad-resource"
    // Principals.
    case malformedPrincipal = "malformed-principal"
    case wildcardInPrincipal = "wildcard-in-principal"
    case unknownServicePrincipal = "unknown-service-principal"
    case publicAccess = "public-access"
    case confusedDeputy = "confused-deputy"
    case foreignAccountTrust = "foreign-account-trust"
    case federatedTrust = "federated-trust"
    case allowNotPrincipal = "allow-not-principal"
    case denyNotPrincipal = "deny-not-principal"
    // Conditions.
    case unknownOperator = "unknown-operator"
    case emptyCondition = "empty-condition"
    case unknownKey = "unknown-key"
    case unsupportedKey = "unsupported-key"
    case operatorDoesNotFitKey = "operator-does-not-fit-key"
    case malformedValue = "malformed-value"
    case wildcardWithoutLike = "wildcard-without-like"
    case setOperatorOnSingleValue = "set-operator-on-single-value"
    case missingSetOperator = "missing-set-operator"
    case forAllValuesWithoutNull = "for-all-values-without-null"
    case forAnyValueNegated = "for-any-value-negated"
    case ifExistsOnMFA = "if-exists-on-mfa"
    case mfaFalse = "mfa-false"
    case privateAddress = "private-address"
    case malformedVariable = "malformed-variable"
    case variableInOldVersion = "variable-in-old-version"
    case unknownVariable = "unknown-variable"
    // Risks.
    case administrator = "administrator"
    case serviceAdministrator = "service-administrator"
    case allowNotAction = "allow-not-action"
    case allowNotResource = "allow-not-resource"
    case passRoleEverywhere = "pass-role-everywhere"
    case passRoleToAnyService = "pass-role-to-any-service"
    case assumeAnyRole = "assume-any-role"
    case privilegeEscalation = "privilege-escalation"
    case sensitiveWithoutMFA = "sensitive-without-mfa"
    case credentialsInPolicy = "credentials-in-policy"
    // Organizations.
    case rcpService = "rcp-service"
    case rcpPrincipal = "rcp-principal"
    case rcpEffect = "rcp-effect"
    case scpAllowsNothing = "scp-allows-nothing"
    case scpAllowElements = "scp-allow-elements"
}
