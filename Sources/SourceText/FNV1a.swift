/// FNV-1a with 64 bits (draft-eastlake-fnv, section 2): a hash that tells contents apart, and guards nothing.
package struct FNV1a: Sendable {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    package init(_ bytes: [UInt8]) { add(bytes) }

    package mutating func add(_ bytes: [UInt8]) {
        for byte in bytes { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
    }
}
