internal import SourceText

extension Account {
    /// Counts and quotas, under the names and with the figures that AWS answers with (recorded in
    /// 2026). What is not simulated is counted as none.
    func getAccountSummary() -> Value {
        var inUse = 0
        for device in devices.values where device.user != nil { inUse += 1 }
        let figures: [(String, Int)] = [
            ("AccessKeysPerUserQuota", Quota.accessKeysPerUser), ("AccountAccessKeysPresent", 0),
            ("AccountMFAEnabled", 0), ("AccountPasswordPresent", 0),
            ("AccountSigningCertificatesPresent", 0), ("AssumeRolePolicySizeQuota", 2048),
            ("AttachedPoliciesPerGroupQuota", Quota.policiesPerEntity),
            ("AttachedPoliciesPerRoleQuota", Quota.policiesPerEntity),
            ("AttachedPoliciesPerUserQuota", Quota.policiesPerEntity),
            ("GlobalEndpointTokenVersion", 1), ("GroupPolicySizeQuota", 5120),
            ("Groups", groups.count), ("GroupsPerUserQuota", Quota.groupsPerUser),
            ("GroupsQuota", Quota.groups), ("InstanceProfiles", 0),
            ("InstanceProfilesQuota", 1000), ("MFADevices", devices.count),
            ("MFADevicesInUse", inUse), ("Policies", 0), ("PoliciesQuota", 1500),
            ("PolicySizeQuota", 6144), ("PolicyVersionsInUse", 0),
            ("PolicyVersionsInUseQuota", 10_000), ("Providers", 0), ("RolePolicySizeQuota", 10_240),
            ("Roles", 0), ("RolesQuota", 1000), ("ServerCertificates", 0),
            ("ServerCertificatesQuota", 20), ("SigningCertificatesPerUserQuota", 2),
            ("UserPolicySizeQuota", 2048), ("Users", users.count), ("UsersQuota", Quota.users),
            ("VersionsPerPolicyQuota", 5),
        ]
        var pairs: [(String, Value)] = []
        for (name, figure) in figures { pairs.append((name, .integer(figure))) }
        return .object([("SummaryMap", .object(pairs))])
    }

    /// When a key was last used. No simulated call is made with a user's key, so none ever was.
    func getAccessKeyLastUsed(_ input: Input) throws(ServiceError) -> Value {
        let id = input.required("AccessKeyId")
        for user in users.values {
            for key in user.accessKeys where key.id == id {
                return .object([
                    ("UserName", .string(user.name)),
                    (
                        "AccessKeyLastUsed",
                        .object([("ServiceName", .string("N/A")), ("Region", .string("N/A"))])
                    ),
                ])
            }
        }
        throw ServiceError(
            "AccessDenied", 403,
            "User: \(try arn(of: input.caller)) is not authorized to perform iam:GetAccessKeyLastUsed on resource: "
                + "access key \(id)")
    }
}
