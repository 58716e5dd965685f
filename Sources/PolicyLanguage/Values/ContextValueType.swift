/// What a context key's values are, as requests to the policy simulator name it.
///
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ContextEntry.html
package enum ContextValueType: Sendable {
    case string
    case numeric
    case boolean
    case ip
    case binary
    case date

    /// Whether a text is a value of this type, by the rules of the condition operators.
    package func accepts(_ text: String) -> Bool {
        let table = FixedTable([UInt8](text.utf8))
        return withExtendedLifetime(table) {
            let bytes = Bytes(start: UnsafePointer(table.start), count: table.count)
            switch self {
            case .string: return true
            case .numeric: return DecimalNumber(bytes) != nil
            case .boolean:
                return ConditionCode.isWord(bytes, "true") || ConditionCode.isWord(bytes, "false")
            case .ip: return IPNetwork(bytes)?.isAddress == true
            case .binary: return Base64Text.isWellFormed(bytes)
            case .date: return PointInTime(bytes) != nil
            }
        }
    }
}
