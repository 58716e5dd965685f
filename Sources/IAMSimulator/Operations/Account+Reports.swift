internal import SourceText

/// The credential report: https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_getting-report.html
extension Account {
    /// How long AWS keeps a report, in seconds. No new one is made meanwhile.
    private static let credentialReportLifetime = 4 * 3600

    /// Makes a report. AWS takes some seconds; here it is there at once, though the first answer is the
    /// same.
    mutating func generateCredentialReport(_ input: Input) throws(ServiceError) -> Value {
        if let report = reports.credentials, !isExpired(report.made) {
            // Suites for moto expect each request to bring the report up to date.
            if isLenient { reports.credentials = (now, CredentialReport.text(self)) }
            return .object([("State", .string("COMPLETE"))])
        }
        reports.credentials = (now, CredentialReport.text(self))
        return .object([
            ("State", .string("STARTED")),
            ("Description", .string("No report exists. Starting a new report generation task")),
        ])
    }

    /// AWS's two refusals come without a text.
    func getCredentialReport(_ input: Input) throws(ServiceError) -> Value {
        guard let report = reports.credentials else {
            throw ServiceError("ReportNotPresent", 410, "")
        }
        if isExpired(report.made) { throw ServiceError("ReportExpired", 410, "") }
        return .object([
            ("Content", .string(report.text)), ("ReportFormat", .string("text/csv")),
            ("GeneratedTime", .string(report.made.description)),
        ])
    }

    private func isExpired(_ made: Timestamp) -> Bool {
        now.seconds - made.seconds > Account.credentialReportLifetime
    }
}

/// The credential report as a text: comma-separated values, the root user first, then the users by name.
private struct CredentialReport {
    private static let columns = [
        "user", "arn", "user_creation_time", "password_enabled", "password_last_used",
        "password_last_changed", "password_next_rotation", "mfa_active", "access_key_1_active",
        "access_key_1_last_rotated", "access_key_1_last_used_date", "access_key_1_last_used_region",
        "access_key_1_last_used_service", "access_key_2_active", "access_key_2_last_rotated",
        "access_key_2_last_used_date", "access_key_2_last_used_region",
        "access_key_2_last_used_service", "cert_1_active", "cert_1_last_rotated", "cert_2_active",
        "cert_2_last_rotated",
    ]
    private static let none = "N/A"

    static func text(_ account: Account) -> String {
        var text = line(columns) + "\n" + line(root(account))
        for (_, user) in account.users { text += "\n" + line(row(user, account)) }
        return text
    }

    /// Names may hold commas, and nothing else that has a meaning here.
    private static func line(_ fields: [String]) -> String {
        var line = ""
        for (index, field) in fields.enumerated() {
            if index > 0 { line += "," }
            line += field.utf8.contains(UInt8(ascii: ",")) ? "\"" + field + "\"" : field
        }
        return line
    }

    /// Of the root user's password AWS tells only when it was used.
    private static func root(_ account: Account) -> [String] {
        [
            "<root_account>", account.arn("root"), account.created.description, "not_supported",
            "no_information", "not_supported", "not_supported", "false",
        ] + keys([]) + certificates([])
    }

    private static func row(_ user: User, _ account: Account) -> [String] {
        [user.name, account.arn("user" + user.path + user.name), user.created.description]
            + password(user, account.passwordPolicy) + [user.devices.isEmpty ? "false" : "true"]
            + keys(user.accessKeys) + certificates(user.signingCertificates)
    }

    private static func password(_ user: User, _ policy: PasswordPolicy?) -> [String] {
        guard let profile = user.loginProfile else { return ["false", none, none, none] }
        let rotation = policy?.maximumAge.map { profile.changed.adding(days: $0).description }
        return [
            "true", user.passwordLastUsed?.description ?? "no_information",
            profile.changed.description, rotation ?? none,
        ]
    }

    private static func keys(_ keys: [AccessKey]) -> [String] {
        var fields: [String] = []
        for index in 0..<2 {
            guard index < keys.count else {
                fields += ["false", none, none, none, none]
                continue
            }
            let key = keys[index]
            fields += [
                key.status == "Active" ? "true" : "false", key.created.description,
                key.lastUsed?.time.description ?? none, key.lastUsed?.region ?? none,
                key.lastUsed?.service ?? none,
            ]
        }
        return fields
    }

    private static func certificates(_ certificates: [SigningCertificate]) -> [String] {
        var fields: [String] = []
        for index in 0..<2 {
            guard index < certificates.count else {
                fields += ["false", none]
                continue
            }
            fields += [
                certificates[index].status == "Active" ? "true" : "false",
                certificates[index].uploaded.description,
            ]
        }
        return fields
    }
}
