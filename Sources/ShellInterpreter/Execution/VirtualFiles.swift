/// The files of a submission: those handed in with it, and those that it writes. None is real.
package struct VirtualFiles: Sendable {
    /// What a file holds.
    package enum Content: Sendable {
        case bytes([UInt8])
        /// A picture of a QR code that holds this text. The core draws no pictures; who stores the
        /// file draws it.
        case qrCode(String)
    }

    /// Most bytes that all files together may hold.
    static let maximumBytes = 4 << 20

    package private(set) var written: [String: Content] = [:]
    private var size = 0
    private let handedIn: @Sendable (String) -> [UInt8]?

    /// - Parameter handedIn: Gives the bytes of a file handed in with the submission by its name,
    ///   nil where there is none. It must refuse names that lead out of the submission.
    package init(handedIn: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }) {
        self.handedIn = handedIn
    }

    /// The content of a file; nil where there is none of this name.
    func content(_ name: String) -> Content? {
        let name = VirtualFiles.plain(name)
        if let content = written[name] { return content }
        if let bytes = handedIn(name) { return .bytes(bytes) }
        return nil
    }

    /// Stores a file; false where that would be too much.
    mutating func store(_ name: String, _ content: Content) -> Bool {
        let name = VirtualFiles.plain(name)
        if case .bytes(let old)? = written[name] { size -= old.count }
        if case .bytes(let new) = content { size += new.count }
        guard size <= VirtualFiles.maximumBytes, written.count < 1000 else { return false }
        written[name] = content
        return true
    }

    /// `./policy.json` and `policy.json` are one file.
    private static func plain(_ name: String) -> String {
        var name = name
        while name.utf8.starts(with: "./".utf8) {
            name = String(decoding: Array(name.utf8.dropFirst(2)), as: UTF8.self)
        }
        return name
    }
}
