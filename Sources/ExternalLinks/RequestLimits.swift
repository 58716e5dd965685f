/// What asking for addresses may cost those who are asked, and those who wait.
package struct RequestLimits: Sendable {
    /// Requests at a time.
    package var parallel = 16
    /// Requests at a time to a host.
    package var parallelPerHost = 2
    /// Seconds between the beginnings of two requests to a host.
    package var gap = 0.1
    /// Seconds for a request, all in all.
    package var seconds = 20.0
    /// Redirects from an address on.
    package var redirects = 10
    /// Seconds until a second try.
    package var pause = 1.0
    /// The longest `Retry-After` that is waited for, in seconds.
    package var longestPause = 30.0
    /// Bytes that are read of a page that is only to be there.
    package var glance = 4 << 10
    /// Bytes that are read of a page whose ids are wanted. What is larger is not checked.
    package var page = 1 << 20
    /// Bytes of an answer's header.
    package var header = 64 << 10
    /// A host that so many addresses got no answer from is left alone.
    package var strikes = 3
    /// Where so many hosts can not be reached and no other has answered, it is the network that is
    /// missing, and no more is asked.
    package var lostHosts = 10

    package init() {}
}
