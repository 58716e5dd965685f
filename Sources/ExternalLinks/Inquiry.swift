internal import SourceText

/// What a request brought.
struct Reply: Sendable {
    /// The status; 0 where no answer came.
    var status = 0
    /// Why no answer came.
    var failure: Answer.Cause?
    /// Where a redirect leads, as a whole address.
    var location: String?
    /// Seconds that the server asks to wait.
    var retryAfter: Double?
    /// The ids in the page; nil where they are not known.
    var identifiers: Set<String>?
}

/// The questions about one address, from the first to the answer. It does no input or output.
struct Inquiry: Sendable {
    /// What comes next.
    enum Step: Equatable, Sendable {
        /// Asks for `address`, after so many seconds.
        case ask(after: Double)
        /// Asks for `address`, and nobody else may ask the host before.
        case rest(Double)
        case done(Answer)
    }

    /// What is to be asked for.
    private(set) var address: WebAddress
    /// Whether the page itself is asked for, with GET, or what is said of it, with HEAD.
    private(set) var asksForPage: Bool

    private let fragments: [String]
    private let limits: RequestLimits
    private let unasked: UnaskedAddresses
    /// Where redirects have led from.
    private var visited: [WebAddress] = []
    private var movedTo: String?
    private var isMovedForGood = true
    private var triesLeft = 1

    /// - Parameter fragments: what links to the page name in it.
    init(
        _ address: WebAddress, fragments: [String], limits: RequestLimits,
        unasked: UnaskedAddresses
    ) {
        self.address = address
        self.fragments = fragments.filter(Self.isIdentifier)
        self.limits = limits
        self.unasked = unasked
        asksForPage = !self.fragments.isEmpty
    }

    /// Whether the ids in the page are wanted.
    var wantsIdentifiers: Bool { !fragments.isEmpty }

    /// What follows from a reply to the last question.
    mutating func take(_ reply: Reply) -> Step {
        if let failure = reply.failure { return fail(failure) }
        switch reply.status {
        case 301, 302, 303, 307, 308:
            if let location = reply.location { return follow(location, reply.status) }
            return askForPage() ?? .done(Answer(.dead(.status(reply.status))))
        case 200..<400:
            return .done(
                Answer(
                    .answers, movedTo: movedTo,
                    missingFragments: missing(from: reply.identifiers)))
        case 429: return rest(reply.retryAfter) ?? .done(Answer(.unclear(429)))
        case 503 where reply.retryAfter != nil:
            return rest(reply.retryAfter) ?? .done(Answer(.dead(.status(503))))
        case 501: return askForPage() ?? .done(Answer(.dead(.status(501))))
        case 500..<600: return tryAgain() ?? .done(Answer(.dead(.status(reply.status))))
        // Not among the registered ones: what some networks of people answer to all programs.
        case 401, 403, 407, 451, 999:
            return askForPage() ?? .done(Answer(.unclear(reply.status)))
        // Some servers do not know HEAD and answer with whatever they have.
        default: return askForPage() ?? .done(Answer(.dead(.status(reply.status))))
        }
    }

    // MARK: Second tries

    private mutating func fail(_ failure: Answer.Cause) -> Step {
        switch failure {
        case .noHost, .noConnection: tryAgain() ?? .done(Answer(.dead(failure)))
        case .malformed: askForPage() ?? .done(Answer(.dead(failure)))
        default: .done(Answer(.dead(failure)))
        }
    }

    private mutating func askForPage() -> Step? {
        guard !asksForPage else { return nil }
        asksForPage = true
        return .ask(after: 0)
    }

    private mutating func tryAgain() -> Step? {
        guard triesLeft > 0 else { return nil }
        triesLeft -= 1
        asksForPage = true
        return .ask(after: limits.pause)
    }

    private mutating func rest(_ seconds: Double?) -> Step? {
        let seconds = seconds ?? limits.pause
        guard triesLeft > 0, seconds <= limits.longestPause else { return nil }
        triesLeft -= 1
        return .rest(max(0, seconds))
    }

    // MARK: Redirects

    private mutating func follow(_ location: String, _ status: Int) -> Step {
        guard let (next, _) = WebAddress.read(location), !unasked.isForbidden(next) else {
            return .done(Answer(.dead(.redirect(to: location))))
        }
        visited.append(address)
        guard visited.count <= limits.redirects else {
            let isCircle = Set(visited).count < visited.count || visited.contains(next)
            return .done(Answer(.dead(isCircle ? .circle : .redirects(limits.redirects))))
        }
        isMovedForGood = isMovedForGood && (status == 301 || status == 308)
        if isMovedForGood { movedTo = location }
        if UnaskedAddresses.isSignIn(next.host) { return .done(Answer(.answers)) }
        address = next
        return .ask(after: 0)
    }

    // MARK: Fragments

    /// Whether a fragment is to be an id, and not a word to a script or a viewer.
    private static func isIdentifier(_ fragment: String) -> Bool {
        guard let first = fragment.utf8.first, fragment != "top" else { return false }
        if first == UInt8(ascii: "/") || first == UInt8(ascii: "!") { return false }
        // Places in a PDF file, words to look for, and lines of a file on GitHub and its kind.
        if fragment.utf8.contains(UInt8(ascii: "=")) || fragment.hasPrefix(":~:") { return false }
        let isLine =
            first == UInt8(ascii: "L")
            && fragment.utf8.dropFirst().allSatisfy {
                ASCII.isDigit($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "L")
            }
        return !isLine
    }

    /// A page without any id is made by its scripts, and those are not run.
    private func missing(from identifiers: Set<String>?) -> [String] {
        guard let identifiers, !identifiers.isEmpty else { return [] }
        return fragments.filter { fragment in
            // GitHub writes the ids of a text with this before them, and its script finds them.
            !identifiers.contains(fragment) && !identifiers.contains("user-content-" + fragment)
        }
    }
}
