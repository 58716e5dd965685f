internal import PolicyLanguage
internal import SourceText

/// Which services an entity may use, and when somebody last did: what a job of the access advisor found.
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
struct AccessReport: Sendable {
    /// A user or role that uses the permissions in question.
    struct Entity: Sendable {
        let arn: String
        let name: String
        let id: String
        let path: String
        /// `USER` or `ROLE`.
        let type: String
        /// When and for which services its credentials were used last, as far as they tell.
        let uses: [KeyUse]

        func lastUse(of namespace: String) -> KeyUse? {
            var last: KeyUse?
            for use in uses where use.service == namespace {
                if last.map({ $0.time < use.time }) ?? true { last = use }
            }
            return last
        }
    }

    let created: Timestamp
    /// `SERVICE_LEVEL` or `ACTION_LEVEL`.
    let granularity: String
    /// The ARN of whoever asked: nobody else gets to see the report.
    let owner: String
    /// Namespaces, in their order.
    let services: [String]
    let entities: [Entity]

    /// The namespaces of services of which policies allow anything. What they deny does not count, and
    /// `*` stands for the services that are known by name.
    static func services(allowedBy documents: [PolicyDocument]) -> [String] {
        var found = Set<String>()
        for document in documents {
            for statement in document.statements where statement.effect == .allow {
                if statement.action.isNegated {
                    addServices(except: statement.action.values, to: &found)
                } else {
                    addServices(of: statement.action.values, to: &found)
                }
            }
        }
        return found.sorted()
    }

    private static func addServices(
        of actions: [PolicyDocument.Text], to found: inout Set<String>
    ) {
        for action in actions {
            let namespace = parts(action)[0]
            if namespace != "*" {
                found.insert(namespace)
            } else {
                for service in ServiceNames.all { found.insert(service.namespace) }
            }
        }
    }

    /// A service is out only where all its actions are.
    private static func addServices(
        except actions: [PolicyDocument.Text], to found: inout Set<String>
    ) {
        var excluded = Set<String>()
        for action in actions {
            let parts = parts(action)
            if parts.count == 1 || parts[1] == "*" { excluded.insert(parts[0]) }
        }
        guard !excluded.contains("*") else { return }
        for service in ServiceNames.all where !excluded.contains(service.namespace) {
            found.insert(service.namespace)
        }
    }

    /// Namespace and name, in lower case.
    private static func parts(_ action: PolicyDocument.Text) -> [String] {
        ASCII.split(ASCII.lowercased(action.text), at: UInt8(ascii: ":"))
    }
}
