import ExternalLinks
import SourceText

extension Answer.Cause {
    /// What was found, behind "is dead:".
    var words: String {
        switch self {
        case .status(let status): "it answers \(HTTPStatus.words(status))"
        case .noHost: "there is no host of this name"
        case .noConnection(let reason): "no connection, \(Self.inner(reason))"
        case .silence(let seconds): "no answer in \(seconds) second\(seconds == 1 ? "" : "s")"
        case .certificate(let reason): "its certificate is not to be trusted, \(Self.inner(reason))"
        case .malformed(let reason): "what it answers is no HTTP, \(Self.inner(reason))"
        case .circle: "it redirects in a circle"
        case .redirects(let count): "it redirects more than \(count) times"
        case .redirect(let to): "it redirects to '\(Value.short(to, 200))', where no link may lead"
        case .silentHost: "its host answers no other address either"
        case .noNetwork: "no host answers"
        }
    }

    /// What to do.
    var help: String {
        switch self {
        case .status(500...), .noConnection, .silence, .silentHost, .noNetwork:
            "check again later; link to another page if it stays so"
        case .noHost: "look at how the host's name is spelled, or link to another page"
        case .certificate: "tell whoever runs the site, or link to another page"
        default:
            "link to another page; what only some can see is listed under unchecked-links in "
                + "course.yaml"
        }
    }

    /// A reason of a library as the rest of a sentence.
    private static func inner(_ reason: String) -> String {
        Value.short(reason.prefix(1).lowercased() + reason.dropFirst(), 200)
    }
}

/// Statuses of HTTP (RFC 9110, section 15).
enum HTTPStatus {
    /// `404 Not Found`; the number alone for those that are rare.
    static func words(_ status: Int) -> String {
        guard let name = names[status] else { return "\(status)" }
        return "\(status) \(name)"
    }

    private static let names = [
        400: "Bad Request", 401: "Unauthorized", 402: "Payment Required", 403: "Forbidden",
        404: "Not Found", 405: "Method Not Allowed", 406: "Not Acceptable",
        407: "Proxy Authentication Required", 408: "Request Timeout", 410: "Gone",
        429: "Too Many Requests", 451: "Unavailable For Legal Reasons",
        500: "Internal Server Error", 501: "Not Implemented", 502: "Bad Gateway",
        503: "Service Unavailable", 504: "Gateway Timeout",
    ]
}
