internal import CCurl
private import Dispatch

/// Asks for addresses over HTTP and HTTPS: each once, several at a time, few of them at one host.
///
/// First the server is asked what it has to say of a page (HEAD); where it does not take the question,
/// or the ids in the page are wanted, for the page itself (GET), of which little is read.
package struct LinkChecker: Sendable {
    /// An address, and what links to it name behind a `#`.
    package struct Question: Sendable {
        package var address: WebAddress
        package var fragments: [String]

        package init(_ address: WebAddress, fragments: [String] = []) {
            self.address = address
            self.fragments = fragments
        }
    }

    private let limits: RequestLimits
    private let unasked: UnaskedAddresses
    private let userAgent: String

    /// - Parameters:
    ///   - unasked: where no redirect may lead; the questions have been held against it already.
    ///   - userAgent: who asks, for those who are asked.
    package init(
        _ limits: RequestLimits = RequestLimits(), unasked: UnaskedAddresses, userAgent: String
    ) {
        self.limits = limits
        self.unasked = unasked
        self.userAgent = userAgent
    }

    /// The answers to all questions, in their order.
    package func ask(_ questions: [Question]) async -> [Answer] {
        await withCheckedContinuation { continuation in
            // It waits for the network, which no thread of Swift's own pool should.
            DispatchQueue.global().async {
                let round = Round(questions, limits, unasked, userAgent)
                continuation.resume(returning: round.run())
            }
        }
    }
}

/// All questions of one call, on one thread.
private final class Round {
    private let limits: RequestLimits
    private let userAgent: String
    private var inquiries: [Inquiry]
    private var schedule: Schedule
    private var answers: [Answer?]
    private var unanswered: Int
    /// Requests on their way, by their handles.
    private var running: [UnsafeMutableRawPointer: (transfer: Transfer, job: Int)] = [:]
    /// How many addresses of a host in a row got no answer.
    private var strikes: [String: Int] = [:]
    /// Hosts that could not be reached.
    private var lostHosts: Set<String> = []
    private var hasHeard = false
    private let transfers: UnsafeMutableRawPointer?
    private let cookies: OpaquePointer?

    /// Readies libcurl, once in a process.
    private static let isReady = iamlab_curl_start() == CURLE_OK

    init(
        _ questions: [LinkChecker.Question], _ limits: RequestLimits,
        _ unasked: UnaskedAddresses, _ userAgent: String
    ) {
        self.limits = limits
        self.userAgent = userAgent
        inquiries = questions.map {
            Inquiry($0.address, fragments: $0.fragments, limits: limits, unasked: unasked)
        }
        schedule = Schedule(limits)
        answers = Array(repeating: nil, count: questions.count)
        unanswered = questions.count
        transfers = Round.isReady ? curl_multi_init() : nil
        cookies = Round.isReady ? curl_share_init().map { OpaquePointer($0) } : nil
        if let cookies { iamlab_curl_share_cookies(UnsafeMutableRawPointer(cookies)) }
    }

    deinit {
        for transfer in running.values {
            curl_multi_remove_handle(transfers, transfer.transfer.handle)
        }
        running = [:]
        if let transfers { curl_multi_cleanup(transfers) }
        if let cookies { curl_share_cleanup(UnsafeMutableRawPointer(cookies)) }
    }

    func run() -> [Answer] {
        if let transfers { run(transfers) }
        return answers.map { $0 ?? Answer(.dead(.noConnection("libcurl does not start"))) }
    }

    private func run(_ transfers: UnsafeMutableRawPointer) {
        for job in inquiries.indices {
            schedule.add(job, host: inquiries[job].address.host, from: 0)
        }
        while unanswered > 0 {
            while let job = schedule.next(at: Self.now) { start(job, transfers) }
            var count: Int32 = 0
            curl_multi_perform(transfers, &count)
            while let message = curl_multi_info_read(transfers, &count) {
                guard message.pointee.msg == CURLMSG_DONE, let handle = message.pointee.easy_handle
                else { continue }
                end(handle, message.pointee.data.result, transfers)
            }
            guard unanswered > 0 else { break }
            var wait = 1.0
            if let next = schedule.nextBeginning() { wait = min(1, max(0, next - Self.now)) }
            // Returns at once where something has come.
            curl_multi_poll(transfers, nil, 0, Int32((wait * 1000).rounded(.up)), nil)
        }
    }

    private func start(_ job: Int, _ transfers: UnsafeMutableRawPointer) {
        let transfer = Transfer(
            inquiries[job], limits: limits, userAgent: userAgent, cookies: cookies)
        guard let transfer, curl_multi_add_handle(transfers, transfer.handle) == CURLM_OK else {
            schedule.end(host: inquiries[job].address.host)
            return answer(job, Answer(.dead(.noConnection("there is no memory left"))))
        }
        running[transfer.handle] = (transfer, job)
    }

    private func end(
        _ handle: UnsafeMutableRawPointer, _ code: CURLcode, _ transfers: UnsafeMutableRawPointer
    ) {
        guard let (transfer, job) = running.removeValue(forKey: handle) else { return }
        curl_multi_remove_handle(transfers, handle)
        guard answers[job] == nil else { return }
        let host = inquiries[job].address.host
        schedule.end(host: host)
        let reply = transfer.reply(code)
        if reply.failure == nil {
            strikes[host] = 0
            hasHeard = true
        }
        switch inquiries[job].take(reply) {
        case .ask(let seconds):
            schedule.add(job, host: inquiries[job].address.host, from: Self.now + seconds)
        case .rest(let seconds):
            schedule.rest(host: host, until: Self.now + seconds)
            schedule.add(job, host: host, from: Self.now + seconds)
        case .done(let result):
            answer(job, result)
            if let failure = reply.failure { strike(host, failure) }
        }
    }

    private func answer(_ job: Int, _ answer: Answer) {
        answers[job] = answer
        unanswered -= 1
    }

    /// Notes that a host has not answered, and gives it up after some times.
    private func strike(_ host: String, _ failure: Answer.Cause) {
        guard failure.isUnreachable else { return }
        strikes[host, default: 0] += failure == .noHost ? limits.strikes : 1
        if strikes[host, default: 0] >= limits.strikes {
            let cause: Answer.Cause = failure == .noHost ? .noHost : .silentHost
            for job in schedule.takeAll(host: host) { answer(job, Answer(.dead(cause))) }
        }
        lostHosts.insert(host)
        guard !hasHeard, lostHosts.count >= limits.lostHosts else { return }
        for job in answers.indices where answers[job] == nil {
            answer(job, Answer(.dead(.noNetwork)))
        }
    }

    /// Seconds on a clock that never goes back.
    private static var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }
}
