internal import SourceText

/// The parameters of a form body or a query: names and values as they were meant.
package struct FormParameters: Sendable {
    package struct Parameter: Sendable {
        package let name: String
        package let value: String
    }

    /// Why a text is no form.
    package enum Problem: Error, Equatable {
        case tooManyParameters
        /// A percent sign without two hexadecimal digits behind it, or bytes that are not UTF-8.
        case malformed
    }

    /// Most parameters of a request.
    package static let maximumCount = 10_000

    package private(set) var list: [Parameter] = []
    private var positions: [String: Int] = [:]

    package init() {}

    /// Reads `a=1&b=x+y%21`: application/x-www-form-urlencoded, as WHATWG's URL standard has it, but
    /// strict: what is not well formed is an error.
    package init(_ bytes: some Collection<UInt8>) throws(Problem) {
        try append(bytes)
    }

    package mutating func append(_ bytes: some Collection<UInt8>) throws(Problem) {
        for part in bytes.split(separator: UInt8(ascii: "&")) {
            if list.count >= FormParameters.maximumCount { throw .tooManyParameters }
            let split = part.firstIndex(of: UInt8(ascii: "="))
            let name = try FormParameters.decode(part[..<(split ?? part.endIndex)])
            let value = try split.map { index throws(Problem) in
                try FormParameters.decode(part[part.index(after: index)...])
            }
            // The first of a name counts.
            if positions[name] == nil { positions[name] = list.count }
            list.append(Parameter(name: name, value: value ?? ""))
        }
    }

    package subscript(name: String) -> String? { positions[name].map { list[$0].value } }

    static func decode(_ bytes: some Collection<UInt8>) throws(Problem) -> String {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index != bytes.endIndex {
            let byte = bytes[index]
            index = bytes.index(after: index)
            switch byte {
            case UInt8(ascii: "+"): decoded.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                var value: UInt8 = 0
                for _ in 0..<2 {
                    guard index != bytes.endIndex, let digit = ASCII.hexValue(bytes[index]) else {
                        throw .malformed
                    }
                    value = value << 4 | UInt8(digit)
                    index = bytes.index(after: index)
                }
                decoded.append(value)
            default: decoded.append(byte)
            }
        }
        guard let text = String(validating: decoded, as: UTF8.self) else { throw .malformed }
        return text
    }
}
