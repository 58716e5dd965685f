import SourceText

@testable import PolicyLanguage

// What libFuzzer calls with each input. The first byte chooses what is tried with the rest, so that
// one run and one corpus cover the reader, the decision, the request format and the pattern matcher.
// A wrong result is a crash, as a broken memory access is. Scripts/fuzz builds and runs it.

@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOne(_ start: UnsafePointer<UInt8>, _ count: Int) -> Int32 {
    guard count > 0 else { return 0 }
    let input = Array(UnsafeBufferPointer(start: start + 1, count: count - 1))
    switch start[0] % 4 {
    case 0: tryPolicy(input)
    case 1: tryCase(input)
    case 2: tryPattern(input)
    default: tryValues(input)
    }
    return 0
}

private let requests: [PreparedRequest] = {
    let context: [AuthorizationRequest.ContextEntry] = [
        .init("aws:username", ["ama"]), .init("aws:SourceIp", ["203.0.113.7"]),
        .init("aws:TagKeys", ["a*", "b"]), .init("aws:CurrentTime", ["2026-11-24T10:00:00Z"]),
        .init("aws:MultiFactorAuthAge", ["12.5"]),
    ]
    let user = Principal(arn: "arn:aws:iam::111122223333:user/team/ama") ?? .anonymous
    let session =
        Principal(arn: "arn:aws:sts::111122223333:assumed-role/reader/s1") ?? .anonymous
    return [
        PreparedRequest(
            .init(
                principal: user, action: "s3:GetObject", resource: "arn:aws:s3:::b/home/ama/x",
                context: context)),
        PreparedRequest(
            .init(
                principal: session, action: "sts:AssumeRole",
                resource: "arn:aws:iam::444455556666:role/r", context: context)),
        PreparedRequest(.init(principal: .anonymous, action: "s3:ListBucket", resource: "*")),
    ]
}()

/// A policy, in every place where one can stand: decided and explained.
private func tryPolicy(_ input: [UInt8]) {
    let source = SourceFile(name: "policy.json", bytes: input)
    let (document, findings) = PolicyReader.read(source)
    for finding in findings.prefix(3) { _ = finding.diagnostic(in: source).description }
    guard let document else { return }
    let member = PolicySet.Member(name: "p", document: document)
    let policies = ApplicablePolicies(
        identity: [member], resource: member, boundaries: [member], sessions: [member],
        endpoints: [member], serviceControl: [[member]], resourceControl: [[member], [member]])
    for request in requests {
        let verdict = policies.decide(request)
        let explanation = Explainer(policies: policies, request: request).explain()
        precondition(explanation.verdict == verdict)
        precondition(!explanation.text.isEmpty)
        if verdict.decision == .explicitDeny { precondition(!explanation.decidedBy.isEmpty) }
    }
}

private func tryCase(_ input: [UInt8]) {
    let answer = PolicyCase.answer(SourceFile(name: "line 1", bytes: input))
    precondition(!answer.text.utf8.contains(UInt8(ascii: "\n")))
}

/// A pattern and a text, against the plainest matcher there is.
private func tryPattern(_ input: [UInt8]) {
    guard UTF8Check.firstMalformed(input) == nil else { return }
    let parts = input.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let pattern = Array(parts[0].prefix(64))
    let text = Array((parts.count > 1 ? parts[1] : []).prefix(128))
    guard UTF8Check.firstMalformed(pattern) == nil, UTF8Check.firstMalformed(text) == nil else {
        return
    }
    var encoded = pattern
    for index in encoded.indices {
        if encoded[index] == UInt8(ascii: "*") { encoded[index] = Glob.star }
        if encoded[index] == UInt8(ascii: "?") { encoded[index] = Glob.anyCharacter }
    }
    let fast = withBytes(encoded) { code in withBytes(text) { Glob.matches(code, $0) } }
    let slow = plainMatch(
        Array(String(decoding: pattern, as: UTF8.self).unicodeScalars),
        Array(String(decoding: text, as: UTF8.self).unicodeScalars))
    precondition(fast == slow, "the matchers disagree")
}

/// By a table: whether the first i of the pattern match the first j of the text.
private func plainMatch(_ pattern: [Unicode.Scalar], _ text: [Unicode.Scalar]) -> Bool {
    var row = [Bool](repeating: false, count: text.count + 1)
    row[0] = true
    for character in pattern {
        var next = [Bool](repeating: false, count: text.count + 1)
        if character == "*" {
            var seen = false
            for index in 0...text.count {
                seen = seen || row[index]
                next[index] = seen
            }
        } else {
            for index in 0..<text.count
            where row[index] && (character == "?" || character == text[index]) {
                next[index + 1] = true
            }
        }
        row = next
    }
    return row[text.count]
}

/// Numbers, times, addresses, Base64 and variables.
private func tryValues(_ input: [UInt8]) {
    withBytes(input) { text in
        if let number = DecimalNumber(text) { precondition(number == number && !(number < number)) }
        if let time = PointInTime(text) { precondition(!(time < time)) }
        if let network = IPNetwork(text), network.isAddress {
            precondition(network.contains(network))
        }
        if Base64Text.isWellFormed(text) { precondition(Base64Text.equal(text, text)) }
    }
    var index = 0
    while index < input.count {
        index = VariableReference.read(input, at: index)?.end ?? index + 1
    }
    guard UTF8Check.firstMalformed(input) == nil else { return }
    var compiler = PatternCompiler()
    let text = String(decoding: input, as: UTF8.self)
    for use in [
        PatternCompiler.Use.action, .resource, .arn, .like, .text,
    ] {
        _ = compiler.compile(text, as: use, knowsVariables: true)
    }
}

/// The bytes in memory of their own, of just their length: a step beyond is seen.
private func withBytes<Result>(_ bytes: [UInt8], _ body: (Bytes) -> Result) -> Result {
    let table = FixedTable(bytes)
    return withExtendedLifetime(table) {
        body(Bytes(start: UnsafePointer(table.start), count: table.count))
    }
}
