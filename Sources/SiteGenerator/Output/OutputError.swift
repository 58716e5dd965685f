private import Glibc

/// A file or folder of the site that could not be written: a full disk, a missing right.
package struct OutputError: Error, CustomStringConvertible {
    package var path: String
    package var reason: String

    package var description: String { "\(path): can not be written: \(reason)" }

    /// What the system says of the call that has just failed.
    static var systemReason: String { String(cString: strerror(errno)) }
}
