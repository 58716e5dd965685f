import PolicyLanguage
import SourceText

// Times decisions over compiled policies, on one core. Prints a line for each measurement:
// name, nanoseconds for one, how many were allowed.

/// Policies as a team would attach them to a user: each statement about one service's things.
struct Workload {
    let policies: ApplicablePolicies
    let requests: [PreparedRequest]

    static let services = [
        (
            "s3", "GetObject", "arn:aws:s3:::team-NN-reports/*",
            "arn:aws:s3:::team-NN-reports/2026/q1.csv"
        ),
        (
            "dynamodb", "GetItem", "arn:aws:dynamodb:eu-west-1:111122223333:table/orders-NN",
            "arn:aws:dynamodb:eu-west-1:111122223333:table/orders-NN"
        ),
        (
            "sqs", "SendMessage", "arn:aws:sqs:*:111122223333:jobs-NN-*",
            "arn:aws:sqs:eu-west-1:111122223333:jobs-NN-low"
        ),
        (
            "lambda", "InvokeFunction", "arn:aws:lambda:eu-west-1:111122223333:function:f-NN",
            "arn:aws:lambda:eu-west-1:111122223333:function:f-NN"
        ),
        (
            "ec2", "StartInstances", "arn:aws:ec2:eu-west-1:111122223333:instance/i-NN*",
            "arn:aws:ec2:eu-west-1:111122223333:instance/i-NN0abc"
        ),
        (
            "iam", "GetUser", "arn:aws:iam::111122223333:user/team-NN/${aws:username}",
            "arn:aws:iam::111122223333:user/team-NN/ama"
        ),
    ]

    /// - Parameter services: of how many services the statements are.
    init(statements count: Int, services: Int = Workload.services.count) {
        var statements: [Value] = []
        for number in 0..<count {
            let (service, action, pattern, _) = Workload.services[number % services]
            var members: [(String, Value)] = [
                ("Effect", .string(number % 10 == 9 ? "Deny" : "Allow")),
                ("Action", .array([.string("\(service):\(action)"), .string("\(service):List*")])),
                ("Resource", .string(Workload.numbered(pattern, number))),
            ]
            if number % 5 == 3 {
                members.append(
                    (
                        "Condition",
                        .object([
                            ("StringEquals", .object([("aws:PrincipalTag/team", .string("blue"))]))
                        ])
                    ))
            }
            statements.append(.object(members))
        }
        let policy = Value.object([
            ("Version", .string("2012-10-17")), ("Statement", .array(statements)),
        ])
        guard let document = PolicyReader.read(policy).document else { fatalError("a policy") }
        policies = ApplicablePolicies(identity: [.init(name: "team", document: document)])
        var requests: [PreparedRequest] = []
        for number in 0..<64 {
            let (service, action, _, resource) =
                Workload.services[number % services]
            // Two thirds name something of a statement, the rest nothing of any.
            let target = number % 3 == 2 ? count + number : number * 7 % count
            requests.append(
                PreparedRequest(
                    AuthorizationRequest(
                        principal: Principal(arn: "arn:aws:iam::111122223333:user/team-1/ama")
                            ?? .anonymous,
                        action: "\(service):\(action)",
                        resource: Workload.numbered(resource, target),
                        context: [
                            .init("aws:username", ["ama"]),
                            .init("aws:PrincipalTag/team", ["blue"]),
                            .init("aws:SourceIp", ["203.0.113.7"]),
                        ])))
        }
        self.requests = requests
    }

    private static func numbered(_ text: String, _ number: Int) -> String {
        text.replacing("NN", with: "\(number)")
    }
}

func measure(_ name: String, rounds: Int, each: Int, _ body: () -> Int) {
    let clock = ContinuousClock()
    var best = Double.infinity
    var kept = 0
    for _ in 0..<5 {
        let start = clock.now
        for _ in 0..<rounds { kept = body() }
        let time = clock.now - start
        let nanoseconds =
            Double(time.components.seconds) * 1e9 + Double(time.components.attoseconds) / 1e9
        best = min(best, nanoseconds / Double(rounds * each))
    }
    let tenths = Int(best * 10 + 0.5)
    print("\(name)\t\(tenths / 10).\(tenths % 10)\t\(kept)")
}

for count in [3, 30, 300] {
    let workload = Workload(statements: count)
    measure("decide, \(count) statements", rounds: 20_000, each: workload.requests.count) {
        var allowed = 0
        for request in workload.requests
        where workload.policies.decide(request).decision == .allowed { allowed += 1 }
        return allowed
    }
}

let crowded = Workload(statements: 300, services: 1)
measure("decide, 300 statements of one action", rounds: 5000, each: crowded.requests.count) {
    crowded.requests.count { crowded.policies.decide($0).decision == .allowed }
}

let plain = Workload(statements: 3).requests[0].request
measure("prepare a request", rounds: 50_000, each: 1) {
    PreparedRequest(plain).request.action.utf8.count
}

for stars in [4, 16, 64, 256] {
    let pattern = String(repeating: "a*", count: stars) + "b"
    let document = PolicyReader.read(
        .object([
            ("Version", .string("2012-10-17")),
            (
                "Statement",
                .object([
                    ("Effect", .string("Allow")), ("Action", .string("s3:*")),
                    ("Resource", .string("arn:aws:s3:::" + pattern)),
                ])
            ),
        ])
    ).document
    guard let document else { fatalError("a policy") }
    let policies = ApplicablePolicies(identity: [.init(name: "stars", document: document)])
    let request = PreparedRequest(
        AuthorizationRequest(
            principal: Principal(arn: "arn:aws:iam::111122223333:user/ama") ?? .anonymous,
            action: "s3:GetObject",
            resource: "arn:aws:s3:::" + String(repeating: "a", count: 2000)))
    measure("\(stars) stars over 2,000 characters", rounds: 300, each: 1) {
        policies.decide(request).decision == .allowed ? 1 : 0
    }
}
