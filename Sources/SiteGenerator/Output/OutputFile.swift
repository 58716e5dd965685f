/// A file of the site before it is written.
struct OutputFile: Sendable {
    /// From the site's root, with slashes.
    var path: String
    var bytes: [UInt8]
}
