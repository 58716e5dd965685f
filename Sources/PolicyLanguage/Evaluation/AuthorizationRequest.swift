internal import SourceText

/// What is asked for: who wants to do what to what, and under which circumstances.
package struct AuthorizationRequest: Sendable {
    /// A condition key of the request with its values, as texts.
    package struct ContextEntry: Sendable {
        /// In any case.
        package var key: String
        package var values: [String]

        package init(_ key: String, _ values: [String]) {
            self.key = key
            self.values = values
        }
    }

    package var principal: Principal
    /// `service:Action`, in any case.
    package var action: String
    /// An ARN, or `*` for an action without a resource.
    package var resource: String
    /// Whose the resource is.
    package var resourceAccount: String
    package var context: [ContextEntry]

    /// - Parameter resourceAccount: nil takes the account in the ARN, else the principal's.
    package init(
        principal: Principal, action: String, resource: String, resourceAccount: String? = nil,
        context: [ContextEntry] = []
    ) {
        self.principal = principal
        self.action = action
        self.resource = resource
        self.context = context
        let inARN = ARN(resource)?.account ?? ""
        if let resourceAccount {
            self.resourceAccount = resourceAccount
        } else if inARN.isEmpty || inARN == "aws" {
            self.resourceAccount = principal.account
        } else {
            self.resourceAccount = inARN
        }
    }

    /// The values of a key, nil where it is missing or an empty list.
    package func values(of key: String) -> [String]? {
        let wanted = ASCII.lowercased(key)
        for entry in context where ASCII.lowercased(entry.key) == wanted {
            return entry.values.isEmpty ? nil : entry.values
        }
        return nil
    }

    /// The part of the action before the colon, in lower case.
    package var service: String {
        var service: [UInt8] = []
        for byte in action.utf8 {
            if byte == UInt8(ascii: ":") { break }
            service.append(byte)
        }
        return ASCII.lowercased(String(decoding: service, as: UTF8.self))
    }
}
