import CZlib

/// A PNG file taken apart: what a viewer would show, or nil where the file is malformed.
struct DecodedPNG: Equatable {
    var width = 0
    var height = 0
    /// Each pixel's color as `0xRRGGBB`.
    var pixels: [UInt32] = []

    init?(_ file: [UInt8]) {
        guard file.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) else {
            return nil
        }
        var offset = 8
        var palette: [UInt32] = []
        var packed: [UInt8] = []
        var names: [String] = []
        func number(_ at: Int) -> Int { file[at..<at + 4].reduce(0) { $0 << 8 | Int($1) } }
        while offset + 12 <= file.count {
            let length = number(offset)
            guard offset + 12 + length <= file.count else { return nil }
            let body = Array(file[offset + 4..<offset + 8 + length])
            guard Int(crc32(0, body, uInt(body.count))) == number(offset + 8 + length) else {
                return nil
            }
            let data = Array(body[4...])
            let name = String(decoding: body[..<4], as: UTF8.self)
            names.append(name)
            switch name {
            case "IHDR":
                (width, height) = (number(offset + 8), number(offset + 12))
                guard data[8...].elementsEqual([8, 3, 0, 0, 0]) else { return nil }
            case "PLTE":
                palette = stride(from: 0, to: data.count, by: 3).map {
                    UInt32(data[$0]) << 16 | UInt32(data[$0 + 1]) << 8 | UInt32(data[$0 + 2])
                }
            case "IDAT": packed += data
            default: break
            }
            offset += 12 + length
        }
        guard offset == file.count, names == ["IHDR", "PLTE", "IDAT", "IEND"] else { return nil }
        var size = uLong((width + 1) * height)
        var rows = [UInt8](repeating: 0, count: Int(size))
        guard uncompress(&rows, &size, packed, uLong(packed.count)) == Z_OK,
            Int(size) == rows.count
        else { return nil }
        for y in 0..<height {
            let row = rows[y * (width + 1)..<(y + 1) * (width + 1)]
            guard row.first == 0, row.dropFirst().allSatisfy({ $0 < palette.count }) else {
                return nil
            }
            pixels += row.dropFirst().map { palette[Int($0)] }
        }
    }

    func color(_ x: Int, _ y: Int) -> UInt32 { pixels[y * width + x] }

    func rows(_ range: Range<Int>) -> ArraySlice<UInt32> {
        pixels[range.lowerBound * width..<range.upperBound * width]
    }

    /// How many pixels of some rows have a color.
    func count(of color: UInt32, rows range: Range<Int>) -> Int {
        rows(range).count { $0 == color }
    }
}
