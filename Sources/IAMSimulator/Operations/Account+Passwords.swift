internal import SourceText

extension Account {
    mutating func changePassword(_ input: Input) throws(ServiceError) -> Value {
        throw Account.notSimulated(.changePassword)
    }
}
