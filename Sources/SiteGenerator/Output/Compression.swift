internal import CBrotli
internal import CZlib
internal import SourceText

/// The compressed forms of a file, for servers that hand them out as they lie there.
enum Compression: String, CaseIterable {
    case gzip = ".gz"
    case brotli = ".br"

    /// Larger files are compressed less thoroughly by Brotli, which takes two seconds a megabyte
    /// otherwise.
    private static let largestThorough = 512 << 10

    private static let endings = [
        ".html", ".css", ".js", ".json", ".svg", ".xml", ".txt", ".webmanifest", ".wasm", ".yaml",
        ".sh", ".md", ".csv",
    ]

    /// The forms that are worth having of a file: pictures are compressed already.
    static func forms(of path: String) -> [Compression] {
        let isText = endings.contains { path.utf8.suffix($0.utf8.count).elementsEqual($0.utf8) }
        return isText ? allCases : []
    }

    /// The bytes compressed, the same each time.
    ///
    /// - Returns: nil where memory runs out.
    func compressed(_ bytes: [UInt8]) -> [UInt8]? {
        switch self {
        case .gzip: Compression.gzip(bytes)
        case .brotli: Compression.brotli(bytes)
        }
    }

    /// RFC 1952, without a name and a time.
    private static func gzip(_ bytes: [UInt8]) -> [UInt8]? {
        var stream = z_stream()
        // 15 bits of window, and 16 for the head of gzip in place of zlib's.
        guard
            deflateInit2_(
                &stream, Z_BEST_COMPRESSION, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY,
                ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { return nil }
        defer { deflateEnd(&stream) }
        let bound = Int(deflateBound(&stream, UInt(bytes.count)))
        var input = bytes
        var isWhole = false
        let result = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            input.withUnsafeMutableBufferPointer { input in
                stream.next_in = input.baseAddress
                stream.avail_in = UInt32(input.count)
                stream.next_out = output.baseAddress
                stream.avail_out = UInt32(output.count)
                isWhole = deflate(&stream, Z_FINISH) == Z_STREAM_END
            }
            count = Int(stream.total_out)
        }
        return isWhole ? result : nil
    }

    /// RFC 7932.
    private static func brotli(_ bytes: [UInt8]) -> [UInt8]? {
        let bound = max(BrotliEncoderMaxCompressedSize(bytes.count), 16)
        let quality = bytes.count > largestThorough ? 9 : BROTLI_MAX_QUALITY
        var isWhole = false
        let result = [UInt8](unsafeUninitializedCapacity: bound) { output, count in
            count = output.count
            isWhole =
                BrotliEncoderCompress(
                    quality, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &count,
                    output.baseAddress) == BROTLI_TRUE
            if !isWhole { count = 0 }
        }
        return isWhole ? result : nil
    }
}
