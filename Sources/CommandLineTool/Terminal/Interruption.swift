import Dispatch
import Glibc

/// Ctrl+C, or a request to end: waited for by a command that serves, instead of dying of it, so that it
/// stops in order.
struct Interruption {
    private let signals: AsyncStream<Int32>
    private let sources: [any DispatchSourceSignal]

    /// From here on the process does not die of these signals. Make it before anyone is told that the
    /// server is up.
    init() {
        let (signals, continuation) = AsyncStream.makeStream(of: Int32.self)
        self.signals = signals
        sources = [SIGINT, SIGTERM].map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { continuation.yield(number) }
            source.activate()
            return source
        }
    }

    func wait() async {
        for await _ in signals { break }
        for source in sources { source.cancel() }
    }
}
