/// An error that AWS answers a request with.
package struct ServiceError: Error, Sendable {
    /// AWS's error code: `NoSuchEntity`.
    package let code: String
    /// The HTTP status that AWS declares for the code.
    package let status: Int
    /// AWS's text.
    package let message: String
    /// What the account knows and AWS does not say; a lab's teaching notes refer to it.
    package let cause: Cause?

    init(_ code: String, _ status: Int, _ message: String, cause: Cause? = nil) {
        self.code = code
        self.status = status
        self.message = message
        self.cause = cause
    }

    /// Why an error came up, finer than AWS's code.
    package enum Cause: Sendable, CaseIterable {
        /// Both MFA codes are the same.
        case sameCodeTwice
        /// Both codes are valid, the second is not the one that follows the first.
        case codesNotConsecutive
        /// Both codes are right, in the wrong order.
        case codesInWrongOrder
        /// The codes were right at a time too long ago.
        case codesTooOld
        /// The codes are of a time that is still to come.
        case codesTooEarly
        /// At least one code is none of this device around now.
        case codesUnknown
        /// The named policy is one of AWS's, its ARN lacks `aws` as the account.
        case awsPolicyInOwnAccount
        /// iamlab does not simulate the operation.
        case notSimulated

        /// The name that lab files use.
        package var name: String {
            switch self {
            case .sameCodeTwice: "same-code-twice"
            case .codesNotConsecutive: "codes-not-consecutive"
            case .codesInWrongOrder: "codes-in-wrong-order"
            case .codesTooOld: "codes-too-old"
            case .codesTooEarly: "codes-too-early"
            case .codesUnknown: "codes-unknown"
            case .awsPolicyInOwnAccount: "aws-policy-in-own-account"
            case .notSimulated: "not-simulated"
            }
        }
    }
}

extension ServiceError {
    static func noSuchEntity(_ message: String, cause: Cause? = nil) -> ServiceError {
        ServiceError("NoSuchEntity", 404, message, cause: cause)
    }

    static func alreadyExists(_ message: String) -> ServiceError {
        ServiceError("EntityAlreadyExists", 409, message)
    }

    static func deleteConflict(_ message: String) -> ServiceError {
        ServiceError("DeleteConflict", 409, message)
    }

    static func limitExceeded(_ message: String) -> ServiceError {
        ServiceError("LimitExceeded", 409, message)
    }

    static func invalidInput(_ message: String) -> ServiceError {
        ServiceError("InvalidInput", 400, message)
    }

    static func validation(_ message: String) -> ServiceError {
        ServiceError("ValidationError", 400, message)
    }
}
