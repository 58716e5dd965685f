internal import SourceText

/// What concerns an organization. A simulated account stands alone, and so these answer as AWS does to an
/// account that is in none.
extension Account {
    /// Central management of root users' credentials and sessions in member accounts.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_root-user-access-management.html
    static func organizationsFeature() throws(ServiceError) -> Value {
        throw ServiceError(
            "OrganizationNotFoundException", 400,
            "Your account is not a member of an organization.")
    }

    /// Only the management account of an organization may ask for a report.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GenerateOrganizationsAccessReport.html
    func generateOrganizationsAccessReport(_ input: Input) throws(ServiceError) -> Value {
        throw ServiceError(
            "AccessDenied", 403,
            "Access reports are for the management account of an organization. Your account is not "
                + "a member of an organization.")
    }

    func getOrganizationsAccessReport(_ input: Input) throws(ServiceError) -> Value {
        throw .noSuchEntity(
            "The access report for the job id \(input.required("JobId")) cannot be found.")
    }
}
