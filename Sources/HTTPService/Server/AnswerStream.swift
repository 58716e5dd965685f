private import CMicroHTTPD
private import Glibc

/// The body of an answer that comes in pieces. Used by one connection's thread alone.
final class AnswerStream {
    private let next: @Sendable () -> [UInt8]?
    /// What of the last piece did not fit.
    private var rest: ArraySlice<UInt8> = []

    private static let blockSize = 4096

    init(_ next: @escaping @Sendable () -> [UInt8]?) { self.next = next }

    /// A response of libmicrohttpd that keeps this object alive; nil where there is no memory.
    func response() -> OpaquePointer? {
        let pointer = Unmanaged.passRetained(self).toOpaque()
        // MHD_SIZE_UNKNOWN is a cast in C, and so does not import.
        let response = MHD_create_response_from_callback(
            UInt64.max, AnswerStream.blockSize, read, pointer, release)
        if response == nil { release(pointer) }
        return response
    }

    /// Copies as much as there is room for, waiting for the next piece where none is left.
    ///
    /// - Returns: how many bytes; nil at the end.
    fileprivate func fill(_ buffer: UnsafeMutableRawBufferPointer) -> Int? {
        // Zero bytes would make libmicrohttpd ask again at once.
        while rest.isEmpty {
            guard let piece = next() else { return nil }
            rest = piece[...]
        }
        let count = min(buffer.count, rest.count)
        buffer.copyBytes(from: rest.prefix(count))
        rest = rest.dropFirst(count)
        return count
    }
}

/// `MHD_ContentReaderCallback`
private let read:
    @convention(c) (
        UnsafeMutableRawPointer?, UInt64, UnsafeMutablePointer<CChar>?, Int
    ) -> Int = { context, _, buffer, size in
        // MHD_CONTENT_READER_END_OF_STREAM is a cast in C, and so does not import.
        let end = -1
        guard let context, let buffer else { return end }
        let stream = Unmanaged<AnswerStream>.fromOpaque(context).takeUnretainedValue()
        return stream.fill(UnsafeMutableRawBufferPointer(start: buffer, count: size)) ?? end
    }

/// `MHD_ContentReaderFreeCallback`
private let release: @convention(c) (UnsafeMutableRawPointer?) -> Void = { context in
    guard let context else { return }
    Unmanaged<AnswerStream>.fromOpaque(context).release()
}
