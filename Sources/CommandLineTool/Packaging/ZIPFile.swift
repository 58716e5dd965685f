import CZip

/// A ZIP file that depends on the names and contents of its files alone, written by libzip.
struct ZIPFile {
    /// Why a ZIP file was not written.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// What goes into the file.
    enum Contents {
        case bytes([UInt8])
        /// A file of the disk.
        case file(String)
    }

    /// Midnight of 1 January 1980, the first time that a ZIP file can name (APPNOTE 6.3.9, 4.4.6).
    private static let date: zip_uint16_t = 1 << 5 | 1

    /// Writes all entries in their order. The file takes its place once it is whole.
    static func write(_ entries: [(name: String, contents: Contents)], to path: String)
        throws(Failure)
    {
        var code: Int32 = 0
        guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else {
            var error = zip_error_t()
            zip_error_init_with_code(&error, code)
            defer { zip_error_fini(&error) }
            throw failure(path, zip_error_strerror(&error))
        }
        // libzip reads the buffers when it closes the archive; they are freed after that.
        var buffers: [UnsafeMutableRawBufferPointer] = []
        defer { for buffer in buffers { buffer.deallocate() } }
        for entry in entries {
            if add(entry.name, entry.contents, to: archive, &buffers) { continue }
            let failure = failure(entry.name, zip_strerror(archive))
            zip_discard(archive)
            throw failure
        }
        guard zip_close(archive) == 0 else {
            let failure = failure(path, zip_strerror(archive))
            zip_discard(archive)
            throw failure
        }
    }

    private static func add(
        _ name: String, _ contents: Contents, to archive: OpaquePointer,
        _ buffers: inout [UnsafeMutableRawBufferPointer]
    ) -> Bool {
        let source: OpaquePointer?
        switch contents {
        case .file(let path): source = zip_source_file(archive, path, 0, -1)
        case .bytes(let bytes):
            let buffer = UnsafeMutableRawBufferPointer.allocate(
                byteCount: bytes.count, alignment: 1)
            buffer.copyBytes(from: bytes)
            buffers.append(buffer)
            source = zip_source_buffer(archive, buffer.baseAddress, zip_uint64_t(bytes.count), 0)
        }
        guard let source else { return false }
        let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
        guard index >= 0 else {
            zip_source_free(source)
            return false
        }
        let entry = zip_uint64_t(index)
        return zip_file_set_dostime(archive, entry, 0, date, 0) == 0
            && zip_set_file_compression(archive, entry, ZIP_CM_DEFLATE, 9) == 0
    }

    private static func failure(_ what: String, _ reason: UnsafePointer<CChar>?) -> Failure {
        let words = reason.map { String(cString: $0) } ?? "unknown reason"
        return Failure(description: "\(what): can not be packed: \(words)")
    }
}
