internal import PolicyLanguage
internal import SourceText

/// The access advisor: https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
extension Account {
    /// Most reports that are kept.
    private static let accessReports = 100

    /// Starts a job. AWS takes a moment; here its report is there at once.
    mutating func generateServiceLastAccessedDetails(
        _ input: Input
    ) throws(ServiceError) -> Value {
        let arn = input.required("Arn")
        let subject = try accessSubject(arn)
        let report = AccessReport(
            created: now, granularity: input.text("Granularity") ?? "SERVICE_LEVEL",
            owner: try self.arn(of: input.caller),
            services: AccessReport.services(allowedBy: subject.documents),
            entities: subject.entities)
        if reports.access.count >= Account.accessReports { dropOldestAccessReport() }
        let id = generator.uuid()
        reports.access[id] = report
        return .object([("JobId", .string(id))])
    }

    private mutating func dropOldestAccessReport() {
        var oldest: (id: String, created: Timestamp)?
        for (id, report) in reports.access
        where oldest.map({ report.created < $0.created }) ?? true {
            oldest = (id, report.created)
        }
        if let oldest { reports.access[oldest.id] = nil }
    }

    func getServiceLastAccessedDetails(_ input: Input) throws(ServiceError) -> Value {
        let report = try accessReport(input)
        let (page, next) = try input.page(of: report.services)
        var services: [Value] = []
        for service in page { services.append(Account.describe(service, in: report)) }
        return .object(
            [
                ("JobStatus", .string("COMPLETED")), ("JobType", .string(report.granularity)),
                ("JobCreationDate", .string(report.created.description)),
                ("ServicesLastAccessed", .array(services)),
                ("JobCompletionDate", .string(report.created.description)),
            ] + Input.end(next: next))
    }

    /// The users and roles that could have used a service, and when they did.
    func getServiceLastAccessedDetailsWithEntities(
        _ input: Input
    ) throws(ServiceError) -> Value {
        let report = try accessReport(input)
        let service = ASCII.lowercased(input.required("ServiceNamespace"))
        let isAllowed = report.services.contains { $0 == service }
        let (page, next) = try input.page(of: isAllowed ? report.entities : [])
        var entities: [Value] = []
        for entity in page {
            var pairs: [(String, Value)] = [
                (
                    "EntityInfo",
                    .object([
                        ("Arn", .string(entity.arn)), ("Name", .string(entity.name)),
                        ("Type", .string(entity.type)), ("Id", .string(entity.id)),
                        ("Path", .string(entity.path)),
                    ])
                )
            ]
            if let use = entity.lastUse(of: service) {
                pairs.append(("LastAuthenticated", .string(use.time.description)))
            }
            entities.append(.object(pairs))
        }
        return .object(
            [
                ("JobStatus", .string("COMPLETED")),
                ("JobCreationDate", .string(report.created.description)),
                ("JobCompletionDate", .string(report.created.description)),
                ("EntityDetailsList", .array(entities)),
            ] + Input.end(next: next))
    }

    private static func describe(_ service: String, in report: AccessReport) -> Value {
        var last: (use: KeyUse, entity: AccessReport.Entity)?
        var count = 0
        for entity in report.entities {
            guard let use = entity.lastUse(of: service) else { continue }
            count += 1
            if last.map({ $0.use.time < use.time }) ?? true { last = (use, entity) }
        }
        var pairs: [(String, Value)] = [("ServiceName", .string(ServiceNames.name(of: service)))]
        if let last {
            pairs.append(("LastAuthenticated", .string(last.use.time.description)))
        }
        pairs.append(("ServiceNamespace", .string(service)))
        if let last {
            pairs.append(("LastAuthenticatedEntity", .string(last.entity.arn)))
            pairs.append(("LastAuthenticatedRegion", .string(last.use.region)))
        }
        pairs.append(("TotalAuthenticatedEntities", .integer(count)))
        return .object(pairs)
    }

    private func accessReport(_ input: Input) throws(ServiceError) -> AccessReport {
        let id = input.required("JobId")
        guard let report = reports.access[id], report.owner == (try arn(of: input.caller)) else {
            throw .noSuchEntity("Job with id \(id) cannot be found.")
        }
        return report
    }

    // MARK: What a report is about

    private func accessSubject(
        _ arn: String
    ) throws(ServiceError) -> (documents: [PolicyDocument], entities: [AccessReport.Entity]) {
        if Account.isPolicyARN(arn) {
            guard managedPolicy(arn: arn) != nil else { throw Account.policyNotFound(arn) }
            let policy = managedPolicy(arn, holder: .nobody)
            return (policy.map { [$0.document] } ?? [], entities(with: arn))
        }
        let holder = try holder(arn: arn)
        let policies: [IdentityPolicy]
        var entities: [AccessReport.Entity] = []
        switch holder.kind {
        case .user:
            policies = identityPolicies(ofUser: holder.key)
            if let user = users[holder.key] { entities = [accessEntity(user)] }
        case .group:
            policies = identityPolicies(ofGroup: holder.key)
            for member in groups[holder.key]?.members ?? [] {
                if let user = users[member] { entities.append(accessEntity(user)) }
            }
        case .role:
            policies = identityPolicies(ofRole: holder.key)
            if let role = roles[holder.key] { entities = [accessEntity(role)] }
        }
        var documents: [PolicyDocument] = []
        for policy in policies { documents.append(policy.document) }
        return (documents, entities)
    }

    /// The users and roles that have a managed policy, through groups too.
    private func entities(with arn: String) -> [AccessReport.Entity] {
        var members = Set<String>()
        for (_, group) in groups where group.attachedPolicies.contains(where: { $0 == arn }) {
            members.formUnion(group.members)
        }
        var entities: [AccessReport.Entity] = []
        for (key, user) in users
        where members.contains(key) || user.attachedPolicies.contains(where: { $0 == arn }) {
            entities.append(accessEntity(user))
        }
        for (_, role) in roles where role.attachedPolicies.contains(where: { $0 == arn }) {
            entities.append(accessEntity(role))
        }
        return entities
    }

    private func accessEntity(_ user: User) -> AccessReport.Entity {
        var uses: [KeyUse] = []
        for key in user.accessKeys { if let use = key.lastUsed { uses.append(use) } }
        return AccessReport.Entity(
            arn: arn("user" + user.path + user.name), name: user.name, id: user.id,
            path: user.path, type: PolicyHolder.Kind.user.typeName, uses: uses)
    }

    private func accessEntity(_ role: Role) -> AccessReport.Entity {
        AccessReport.Entity(
            arn: arn("role" + role.path + role.name), name: role.name, id: role.id,
            path: role.path, type: PolicyHolder.Kind.role.typeName,
            uses: role.lastUsed.map { [$0] } ?? [])
    }
}
