import Dispatch
import Glibc

/// Ctrl+C, or a request to end: waited for by a command that serves, instead of dying of it, so that it
/// stops in order.
struct Interruption {
    /// Where the handler writes: whoever waits finds the byte, however early the signal came.
    ///
    /// `nonisolated(unsafe)`: written once, before the handlers that read it are installed.
    nonisolated(unsafe) private static var pipeEnd: Int32 = -1

    private let arrivals: AsyncStream<Void>
    private let source: any DispatchSourceRead

    /// From here on the process does not die of these signals. Make it before anyone is told that the
    /// server is up, and once in a process.
    init() {
        var ends: [Int32] = [-1, -1]
        let failure = pipe(&ends)
        precondition(failure == 0, "no file descriptors left")
        _ = fcntl(ends[1], F_SETFL, O_NONBLOCK)
        Interruption.pipeEnd = ends[1]
        let (arrivals, continuation) = AsyncStream.makeStream(of: Void.self)
        self.arrivals = arrivals
        source = DispatchSource.makeReadSource(fileDescriptor: ends[0], queue: .global())
        source.setEventHandler { [end = ends[0]] in
            var byte: UInt8 = 0
            if read(end, &byte, 1) == 1 { continuation.yield() }
        }
        source.activate()
        // Whoever read what is printed may be gone, as with `| head`: that is no reason to end.
        signal(SIGPIPE, SIG_IGN)
        for number in [SIGINT, SIGTERM] {
            signal(number) { _ in
                // Nothing but write(2) may happen here (signal-safety(7)).
                var byte: UInt8 = 1
                _ = write(Interruption.pipeEnd, &byte, 1)
            }
        }
    }

    func wait() async {
        for await _ in arrivals { break }
        source.cancel()
    }
}
