/// What came of asking for an address.
package struct Answer: Equatable, Sendable {
    /// Whether there is a page.
    package enum Verdict: Equatable, Sendable {
        case answers
        /// Somebody answers, but not to programs, or not without signing in: the status.
        case unclear(Int)
        case dead(Cause)
    }

    /// Why an address counts as dead.
    package enum Cause: Equatable, Sendable {
        /// The status of the answer: 404.
        case status(Int)
        /// The host's name leads nowhere.
        case noHost
        /// Nobody takes the connection, or it breaks: what the system says.
        case noConnection(String)
        /// Nothing came for so many seconds.
        case silence(seconds: Int)
        /// The certificate can not be trusted: why.
        case certificate(String)
        /// What came is no answer: why.
        case malformed(String)
        /// One page leads to the next, and so on in a circle.
        case circle
        /// More redirects than this.
        case redirects(Int)
        /// It leads to what is not asked for: another scheme, or this machine.
        case redirect(to: String)
        /// Other addresses of the host have not answered.
        case silentHost
        /// No host has answered, so that this one was not asked any more.
        case noNetwork

        /// Whether there was nobody to answer.
        package var isUnreachable: Bool {
            switch self {
            case .noHost, .noConnection, .silence, .silentHost, .noNetwork: true
            default: false
            }
        }
    }

    package var verdict: Verdict
    /// Where the page has moved to for good.
    package var movedTo: String?
    /// What stands behind a `#` in links to the page, and is no id in it.
    package var missingFragments: [String] = []

    package init(
        _ verdict: Verdict, movedTo: String? = nil, missingFragments: [String] = []
    ) {
        self.verdict = verdict
        self.movedTo = movedTo
        self.missingFragments = missingFragments
    }
}
