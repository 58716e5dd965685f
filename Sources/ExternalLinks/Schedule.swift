/// Which request may begin when: so many at a time, and fewer to a host. It reads no clock.
struct Schedule: Sendable {
    private struct Host: Sendable {
        /// Jobs with the time from which on they may begin.
        var waiting: [(job: Int, from: Double)] = []
        var running = 0
        /// When the next request may begin.
        var from = 0.0
    }

    private let limits: RequestLimits
    private var hosts: [Host] = []
    private var numbers: [String: Int] = [:]
    private var running = 0
    /// The host whose turn it is.
    private var turn = 0

    init(_ limits: RequestLimits) { self.limits = limits }

    mutating func add(_ job: Int, host: String, from: Double) {
        hosts[number(of: host)].waiting.append((job, from))
    }

    /// Takes a job that may begin now; hosts take turns.
    mutating func next(at now: Double) -> Int? {
        guard running < limits.parallel else { return nil }
        for offset in hosts.indices {
            let number = (turn + offset) % hosts.count
            guard hosts[number].running < limits.parallelPerHost, hosts[number].from <= now,
                let index = hosts[number].waiting.firstIndex(where: { $0.from <= now })
            else { continue }
            turn = (number + 1) % hosts.count
            running += 1
            hosts[number].running += 1
            hosts[number].from = now + limits.gap
            return hosts[number].waiting.remove(at: index).job
        }
        return nil
    }

    /// Notes that a request to a host has ended.
    mutating func end(host: String) {
        running -= 1
        hosts[number(of: host)].running -= 1
    }

    /// Leaves a host alone until then.
    mutating func rest(host: String, until time: Double) {
        let number = number(of: host)
        hosts[number].from = max(hosts[number].from, time)
    }

    /// The jobs that still wait for a host; from now on they do not.
    mutating func takeAll(host: String) -> [Int] {
        let number = number(of: host)
        defer { hosts[number].waiting = [] }
        return hosts[number].waiting.map(\.job)
    }

    /// When the next request may begin; nil where that depends on those that run.
    func nextBeginning() -> Double? {
        guard running < limits.parallel else { return nil }
        var earliest: Double?
        for host in hosts where host.running < limits.parallelPerHost {
            guard let job = host.waiting.map(\.from).min() else { continue }
            earliest = min(earliest ?? .infinity, max(job, host.from))
        }
        return earliest
    }

    private mutating func number(of host: String) -> Int {
        if let number = numbers[host] { return number }
        numbers[host] = hosts.count
        hosts.append(Host())
        return hosts.count - 1
    }
}
