/// A run of bytes that someone else owns.
///
/// Evaluation works on these alone: no text is copied and nothing is counted while a request is
/// decided. A slice must not outlive the storage that it points into.
struct Bytes {
    var start: UnsafePointer<UInt8>
    var count: Int

    subscript(index: Int) -> UInt8 {
        @inline(__always) get {
            assert(index >= 0 && index < count)
            return start[index]
        }
    }

    func dropFirst(_ length: Int) -> Bytes {
        assert(length <= count)
        return Bytes(start: start + length, count: count - length)
    }

    func slice(_ lower: Int, _ upper: Int) -> Bytes {
        assert(lower <= upper && upper <= count)
        return Bytes(start: start + lower, count: upper - lower)
    }

    @inline(__always)
    func equals(_ other: Bytes) -> Bool {
        count == other.count && Bytes.equal(start, other.start, count)
    }

    @inline(__always)
    func hasPrefix(_ other: Bytes) -> Bool {
        count >= other.count && Bytes.equal(start, other.start, other.count)
    }

    /// Eight bytes at a time, as long as there are eight.
    @inline(__always)
    private static func equal(
        _ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ count: Int
    ) -> Bool {
        var index = 0
        while count - index >= 8 {
            let left = UnsafeRawPointer(a + index).loadUnaligned(as: UInt64.self)
            let right = UnsafeRawPointer(b + index).loadUnaligned(as: UInt64.self)
            if left != right { return false }
            index += 8
        }
        while index < count {
            if a[index] != b[index] { return false }
            index += 1
        }
        return true
    }

    /// FNV-1a, 64 bits: to find a key among few, where an equal hash is checked again.
    static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return hash
    }

    /// The position of a byte at or behind `from`; nil where there is none.
    func firstIndex(of byte: UInt8, from: Int = 0) -> Int? {
        var index = from
        while index < count {
            if start[index] == byte { return index }
            index += 1
        }
        return nil
    }
}

/// Values that are written once and then only read, at a place that does not move.
///
/// Safe to share: nothing changes the memory between `init` and `deinit`, and `Element` is a plain
/// value without references.
final class FixedTable<Element: BitwiseCopyable>: @unchecked Sendable {
    let start: UnsafeMutablePointer<Element>
    let count: Int

    init(_ elements: [Element]) {
        count = elements.count
        start = UnsafeMutablePointer<Element>.allocate(capacity: max(1, elements.count))
        for (index, element) in elements.enumerated() {
            (start + index).initialize(to: element)
        }
    }

    deinit { start.deallocate() }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            assert(index >= 0 && index < count)
            return start[index]
        }
    }
}
