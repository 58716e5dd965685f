extension Account {
    /// Throws AccessDenied where the caller's policies do not allow the call.
    package func authorize(_ request: Request, by caller: Caller) throws(ServiceError) {
    }
}
