internal import SourceText

extension Account {
    /// Counts and quotas, under the names and with the figures that AWS answers with (recorded in
    /// 2026). The root user has neither keys, MFA devices nor a password.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_GetAccountSummary.html
    func getAccountSummary() -> Value {
        let tokenVersion = settings.globalEndpointTokenVersion == "v2Token" ? 2 : 1
        let figures: [(String, Int)] = [
            ("AccessKeysPerUserQuota", Quota.accessKeysPerUser), ("AccountAccessKeysPresent", 0),
            ("AccountMFAEnabled", 0), ("AccountPasswordPresent", 0),
            ("AccountSigningCertificatesPresent", 0), ("AssumeRolePolicySizeQuota", 2048),
            ("AttachedPoliciesPerGroupQuota", Quota.policiesPerEntity),
            ("AttachedPoliciesPerRoleQuota", Quota.policiesPerEntity),
            ("AttachedPoliciesPerUserQuota", Quota.policiesPerEntity),
            ("GlobalEndpointTokenVersion", tokenVersion), ("GroupPolicySizeQuota", 5120),
            ("Groups", groups.count), ("GroupsPerUserQuota", Quota.groupsPerUser),
            ("GroupsQuota", Quota.groups), ("InstanceProfiles", instanceProfiles.count),
            ("InstanceProfilesQuota", 1000), ("MFADevices", devices.count),
            ("MFADevicesInUse", devicesInUse), ("Policies", policies.count),
            ("PoliciesQuota", 1500), ("PolicySizeQuota", 6144),
            ("PolicyVersionsInUse", attachedPolicies), ("PolicyVersionsInUseQuota", 10_000),
            ("Providers", samlProviders.count + oidcProviders.count),
            ("RolePolicySizeQuota", 10_240), ("Roles", roles.count), ("RolesQuota", 1000),
            ("ServerCertificates", serverCertificates.count), ("ServerCertificatesQuota", 20),
            ("SigningCertificatesPerUserQuota", 2), ("UserPolicySizeQuota", 2048),
            ("Users", users.count), ("UsersQuota", Quota.users), ("VersionsPerPolicyQuota", 5),
        ]
        var pairs: [(String, Value)] = []
        for (name, figure) in figures { pairs.append((name, .integer(figure))) }
        return .object([("SummaryMap", .object(pairs))])
    }

    private var devicesInUse: Int {
        var count = 0
        for (_, device) in devices where device.user != nil { count += 1 }
        return count
    }

    /// Managed policies, AWS's among them, that are attached to anything.
    private var attachedPolicies: Int {
        var policies = 0
        for (_, attachments) in attachmentCounts where attachments > 0 { policies += 1 }
        return policies
    }
}
