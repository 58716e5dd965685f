// What the C library would ask its host for, answered here, so that the module imports nothing.

#if arch(wasm32)
    // libyaml refers to the standard streams for input and output of its own that are never used.

    @_cdecl("fread")
    public func readNothing(
        _ buffer: UnsafeMutableRawPointer?, _ size: Int, _ count: Int,
        _ stream: UnsafeMutableRawPointer?
    ) -> Int { 0 }

    @_cdecl("fwrite")
    public func writeNothing(
        _ buffer: UnsafeRawPointer?, _ size: Int, _ count: Int, _ stream: UnsafeMutableRawPointer?
    ) -> Int { 0 }

    @_cdecl("ferror")
    public func hasError(_ stream: UnsafeMutableRawPointer?) -> Int32 { 1 }

    /// The seed of Swift's hashing. Fixed: a grade must not depend on it, and a page has one user.
    @_cdecl("arc4random_buf")
    public func fillWithFixedBytes(_ buffer: UnsafeMutableRawPointer, _ count: Int) {
        for index in 0..<count {
            buffer.storeBytes(
                of: UInt8(truncatingIfNeeded: index &* 151 &+ 17), toByteOffset: index,
                as: UInt8.self)
        }
    }
#endif
