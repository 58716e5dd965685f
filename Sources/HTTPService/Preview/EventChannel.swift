private import Dispatch
private import Synchronization

/// Server-sent events (HTML, section 9.2) of which only the last counts: whoever comes late gets it,
/// and whoever is slow misses those before.
final class EventChannel: Sendable {
    private struct State {
        var last: [UInt8] = []
        var isClosed = false
        var listeners: [ObjectIdentifier: Listener] = [:]
    }

    private let state = Mutex(State())

    /// Tells all listeners.
    ///
    /// - Parameters:
    ///   - name: Of the event; one line.
    ///   - data: One line.
    func send(_ name: String, data: String) {
        let event = Array("event: \(name)\ndata: \(data)\n\n".utf8)
        state.withLock { state in
            state.last = event
            for listener in state.listeners.values { listener.take(event) }
        }
    }

    /// The body of an answer to someone who listens, for `HTTPResponse.Body.stream`.
    func listen() -> @Sendable () -> [UInt8]? {
        let listener = Listener()
        state.withLock { state in
            // A browser that has lost the connection asks again after so many milliseconds.
            listener.take(Array("retry: 500\n\n".utf8) + state.last)
            if state.isClosed { listener.close() }
            state.listeners[ObjectIdentifier(listener)] = listener
        }
        let subscription = Subscription(channel: self, listener: listener)
        return { subscription.listener.next() }
    }

    /// Ends all streams, and those that begin later, until the channel is opened.
    func close() {
        state.withLock { state in
            state.isClosed = true
            for listener in state.listeners.values { listener.close() }
        }
    }

    func open() { state.withLock { $0.isClosed = false } }

    /// How many listen, as far as is known: one that has gone is noticed when it is next sent something.
    var listenerCount: Int { state.withLock { $0.listeners.count } }

    fileprivate func remove(_ listener: Listener) {
        state.withLock { _ = $0.listeners.removeValue(forKey: ObjectIdentifier(listener)) }
    }
}

/// Takes a listener off the list when its connection is gone.
private final class Subscription: Sendable {
    let channel: EventChannel
    let listener: Listener

    init(channel: EventChannel, listener: Listener) {
        self.channel = channel
        self.listener = listener
    }

    deinit { channel.remove(listener) }
}

/// One connection that waits for events.
private final class Listener: Sendable {
    private struct State {
        var waiting: [UInt8] = []
        var isClosed = false
    }

    /// How long nothing is sent. A line of comment then finds out whether anybody is there still.
    private static let silence = DispatchTimeInterval.seconds(5)

    private let state = Mutex(State())
    private let news = DispatchSemaphore(value: 0)

    func take(_ event: [UInt8]) {
        state.withLock { $0.waiting = event }
        news.signal()
    }

    func close() {
        state.withLock { $0.isClosed = true }
        news.signal()
    }

    /// Waits for the next bytes to send; nil when the channel is closed.
    func next() -> [UInt8]? {
        while true {
            let (bytes, isClosed) = state.withLock { state in
                defer { state.waiting = [] }
                return (state.waiting, state.isClosed)
            }
            if isClosed { return nil }
            if !bytes.isEmpty { return bytes }
            if news.wait(timeout: .now() + Listener.silence) == .timedOut {
                return [0x3A, 0x0A, 0x0A]
            }
        }
    }
}
