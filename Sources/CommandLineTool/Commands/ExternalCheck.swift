import Course
import ExternalLinks
import SiteGenerator
import SourceText

/// Asks for the addresses that a course links to, each once, and says which are dead.
struct ExternalCheck {
    /// An address with all links to it.
    private struct Target {
        var address: WebAddress
        var links: [(link: ExternalLink, fragment: String)] = []
    }

    private let course: CourseLinks
    private let limits: RequestLimits
    private let unasked: UnaskedAddresses
    private var targets: [Target] = []
    private var numbers: [WebAddress: Int] = [:]
    private var usedPatterns: Set<Int> = []
    private var unaskedAddresses: Set<String> = []
    private(set) var problems: [Diagnostic] = []

    /// - Parameters:
    ///   - patterns: addresses not to ask for, besides those that the course names.
    ///   - asksThisMachine: for tests, whose servers are here.
    init(
        _ course: CourseLinks, patterns: [String], limits: RequestLimits,
        asksThisMachine: Bool = false
    ) {
        self.course = course
        self.limits = limits
        let own = course.unchecked.map(\.pattern)
        unasked = UnaskedAddresses(patterns: own + patterns, asksThisMachine: asksThisMachine)
        for link in course.links { add(link, asksThisMachine) }
    }

    private mutating func add(_ link: ExternalLink, _ asksThisMachine: Bool) {
        let pattern = unasked.pattern(for: link.destination)
        if let pattern { usedPatterns.insert(pattern) }
        guard let (address, fragment) = WebAddress.read(link.destination) else {
            problems.append(
                link.diagnostic(
                    .error, "external-malformed",
                    "expected an address, found '\(Value.short(link.destination))'",
                    help: ["write it as in https://docs.aws.amazon.com/iam/"]))
            return
        }
        guard pattern == nil, !unasked.contains(address) else {
            unaskedAddresses.insert(address.text)
            return
        }
        let number = numbers[address] ?? targets.count
        if number == targets.count {
            numbers[address] = number
            targets.append(Target(address: address))
        }
        targets[number].links.append((link, fragment))
    }

    /// Asks, and puts what is wrong into words.
    ///
    /// - Returns: a line that counts: "12 external links to 7 addresses: 6 answer, 1 dead".
    mutating func run() async -> String {
        let checker = LinkChecker(
            limits, unasked: unasked, userAgent: "iamlab/\(Tool.version) (checks links of a course)"
        )
        let answers = await checker.ask(
            targets.map { target in
                let fragments = Set(target.links.map(\.fragment))
                return LinkChecker.Question(target.address, fragments: fragments.sorted())
            })
        let hosts = Set(targets.map(\.address.host))
        let isOffline = hosts.count > 1 && answers.allSatisfy(\.isUnreachable)
        if isOffline {
            reportOffline(hosts.count)
        } else {
            for (target, answer) in zip(targets, answers) { report(target, answer) }
        }
        reportUnusedPatterns()
        return count(answers, isOffline: isOffline)
    }

    // MARK: Findings

    private mutating func report(_ target: Target, _ answer: Answer) {
        let name = Value.short(target.address.text, 200)
        switch answer.verdict {
        case .dead(let cause):
            add(
                .error, "external-dead", "'\(name)' is dead: \(cause.words)", target,
                help: [cause.help])
        case .unclear(let status):
            add(
                .warning, "external-unclear",
                "'\(name)' tells programs nothing: it answers \(HTTPStatus.words(status))", target,
                help: [
                    "open it in a browser; if it is there, list it under unchecked-links in "
                        + "course.yaml"
                ])
        case .answers: break
        }
        if var new = answer.movedTo {
            if let fragment = target.links.first?.fragment, !fragment.isEmpty,
                !new.utf8.contains(UInt8(ascii: "#"))
            {
                new += "#" + fragment
            }
            add(
                .warning, "external-moved", "'\(name)' has moved for good", target,
                help: ["link to \(Value.short(new, 400))"])
        }
        for fragment in answer.missingFragments {
            var part = target
            part.links.removeAll { $0.fragment != fragment }
            add(
                .warning, "external-fragment",
                "the page '\(name)' has no id '\(Value.short(fragment))'", part,
                help: ["link to the page as a whole, or to a heading that it has"])
        }
    }

    /// A finding at the first of the links, that names the others.
    private mutating func add(
        _ severity: Diagnostic.Severity, _ identifier: String, _ message: String,
        _ target: Target, help: [String]
    ) {
        guard let first = target.links.first?.link else { return }
        var help = help
        let others = target.links.dropFirst().map(\.link.place)
        if !others.isEmpty {
            var list = others.prefix(8).joined(separator: ", ")
            if others.count > 8 { list += " and \(others.count - 8) more" }
            help.append("the same link is at \(list)")
        }
        problems.append(first.diagnostic(severity, identifier, message, help: help))
    }

    private mutating func reportOffline(_ hosts: Int) {
        guard let first = targets.first?.links.first?.link else { return }
        problems.append(
            Diagnostic(
                .error, "external-offline",
                "none of the \(hosts) hosts that the course links to can be reached",
                file: first.source.name,
                help: ["see whether this machine reaches the network, then check again"]))
    }

    private mutating func reportUnusedPatterns() {
        for (number, unchecked) in course.unchecked.enumerated()
        where !usedPatterns.contains(number) {
            problems.append(
                course.manifest.warning(
                    "unchecked-link-unused",
                    "expected a link that fits '\(Value.short(unchecked.pattern))', found none",
                    at: unchecked.range, help: ["remove it; * stands for any text"]))
        }
    }

    // MARK: Counts

    private func count(_ answers: [Answer], isOffline: Bool) -> String {
        let links = targets.reduce(0) { $0 + $1.links.count }
        func plural(_ count: Int, _ one: String, _ many: String) -> String {
            "\(count) \(count == 1 ? one : many)"
        }
        var text = plural(links, "external link", "external links")
        text += " to " + plural(targets.count, "address", "addresses")
        var parts: [String] = []
        if isOffline {
            parts.append("none could be asked")
        } else if !answers.isEmpty {
            var (alive, unclear, dead) = (0, 0, 0)
            for answer in answers {
                switch answer.verdict {
                case .answers: alive += 1
                case .unclear: unclear += 1
                case .dead: dead += 1
                }
            }
            parts.append(plural(alive, "answers", "answer"))
            if unclear > 0 { parts.append("\(unclear) unclear") }
            if dead > 0 { parts.append("\(dead) dead") }
        }
        if !unaskedAddresses.isEmpty { parts.append("\(unaskedAddresses.count) more not asked") }
        return parts.isEmpty ? text : text + ": " + parts.joined(separator: ", ")
    }
}

extension Answer {
    /// Whether there was nobody to answer.
    fileprivate var isUnreachable: Bool {
        if case .dead(let cause) = verdict { return cause.isUnreachable }
        return false
    }
}

extension ExternalLink {
    /// `content/lessons/users.md:12:5`
    fileprivate var place: String {
        let location = source.location(at: range.lowerBound)
        return "\(source.name):\(location.line):\(location.column)"
    }

    fileprivate func diagnostic(
        _ severity: Diagnostic.Severity, _ identifier: String, _ message: String, help: [String]
    ) -> Diagnostic {
        Diagnostic(severity, identifier, message, in: source, at: range, help: help)
    }
}
