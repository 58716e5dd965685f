import CQREncode
import Pictures

/// A QR code, made by libqrencode.
struct QRCode {
    /// Why there is no code of a text.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// Modules on a side.
    private let width: Int
    /// Row by row; true is dark.
    private let modules: [Bool]

    /// Modules of white around the code, as ISO/IEC 18004 asks for.
    private static let quietZone = 4

    /// `QRcode_encodeString8bit`, at error correction level M.
    init(_ text: String) throws(Failure) {
        guard !text.isEmpty, !text.utf8.contains(0) else {
            throw Failure(description: "expected a text for the QR code, found nothing")
        }
        guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_M) else {
            throw Failure(description: "expected a text that fits a QR code, found a longer one")
        }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        var modules: [Bool] = []
        for index in 0..<(width * width) {
            // The least bit says dark; the others are libqrencode's own marks.
            modules.append(code.pointee.data[index] & 1 == 1)
        }
        self.modules = modules
    }

    private func isDark(_ row: Int, _ column: Int) -> Bool {
        guard (0..<width).contains(row), (0..<width).contains(column) else { return false }
        return modules[row * width + column]
    }

    /// Two rows of modules a line, for a terminal. Light modules are drawn, so that the code reads
    /// on a dark background; terminals with a light one show it inverted, which apps read too.
    func blocks() -> String {
        var text = ""
        let range = -QRCode.quietZone..<(width + QRCode.quietZone)
        for row in stride(from: range.lowerBound, to: range.upperBound, by: 2) {
            for column in range {
                let below = row + 1 < range.upperBound && !isDark(row + 1, column)
                switch (!isDark(row, column), below) {
                case (true, true): text += "█"
                case (true, false): text += "▀"
                case (false, true): text += "▄"
                case (false, false): text += " "
                }
            }
            text += "\n"
        }
        return text
    }

    /// A PNG picture (ISO/IEC 15948) in one bit a pixel, a module being `scale` pixels wide.
    func png(scale: Int = 5) throws(Failure) -> [UInt8] {
        let side = (width + 2 * QRCode.quietZone) * scale
        var rows: [UInt8] = []
        for y in 0..<side {
            rows.append(0)
            var byte: UInt8 = 0
            for x in 0..<((side + 7) / 8 * 8) {
                let dark = isDark(y / scale - QRCode.quietZone, x / scale - QRCode.quietZone)
                byte = byte << 1 | (dark || x >= side ? 0 : 1)
                if x % 8 == 7 { rows.append(byte) }
            }
        }
        guard
            let file = PNGFile.bytes(width: side, height: side, bitDepth: 1, .gray, rows: rows)
        else { throw Failure(description: "zlib could not compress the picture") }
        return file
    }
}
