internal import CZlib

/// Writes PNG files (ISO/IEC 15948) of a few colors.
package enum PNGFile {
    /// A pixel's colors.
    package enum ColorType: Sendable {
        /// Shades of gray, from black to white.
        case gray
        /// Up to 256 colors as `0xRRGGBB`; a pixel is the number of one.
        case palette([UInt32])
    }

    private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    private static let end = chunk("IEND", [])

    /// The file's bytes, the same each time.
    ///
    /// - Parameters:
    ///   - bitDepth: bits of a pixel: 1, 2, 4 or 8.
    ///   - rows: the pixels from the top, each row with the byte 0 before it, its filter.
    /// - Returns: nil where memory runs out.
    package static func bytes(
        width: Int, height: Int, bitDepth: Int, _ colors: ColorType, rows: [UInt8]
    ) -> [UInt8]? {
        var size = compressBound(uLong(rows.count))
        var packed = [UInt8](repeating: 0, count: Int(size))
        guard compress(&packed, &size, rows, uLong(rows.count)) == Z_OK else { return nil }
        let (type, palette): (UInt8, [UInt8]) =
            switch colors {
            case .gray: (0, [])
            case .palette(let colors):
                (
                    3,
                    chunk(
                        "PLTE",
                        colors.flatMap { color in
                            [16, 8, 0].map { UInt8(truncatingIfNeeded: color >> $0) }
                        })
                )
            }
        let header = bigEndian(width) + bigEndian(height) + [UInt8(bitDepth), type, 0, 0, 0]
        return signature + chunk("IHDR", header) + palette
            + chunk("IDAT", Array(packed[..<Int(size)])) + end
    }

    /// Whether a file begins and ends as a PNG file does: one whose writing was cut short does not.
    package static func isWhole(_ bytes: [UInt8]) -> Bool {
        bytes.starts(with: signature) && bytes.suffix(end.count).elementsEqual(end)
    }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        let body = [UInt8](type.utf8) + data
        return bigEndian(data.count) + body + bigEndian(Int(crc32(0, body, uInt(body.count))))
    }

    private static func bigEndian(_ number: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) }
    }
}
