import Highlighting

/// A part of highlighted HTML: where it stands in the code, and the classes around it.
struct MarkedPiece {
    var start: Int
    var end: Int
    var token: TokenClass
}

/// Reads highlighted HTML back, strictly: anything that the highlighter must not write is a mistake.
struct HTMLReading {
    /// The code: tags taken out, entities taken back.
    var code: [UInt8] = []
    var pieces: [MarkedPiece] = []
    /// What breaks the rules; nil where nothing does.
    var mistake: String?

    private static let classes: [String: TokenClass] = Dictionary(
        uniqueKeysWithValues: TokenClass.allCases.map { ($0.className, $0) })
    private static let entities: [(text: [UInt8], byte: UInt8)] = [
        (Array("&amp;".utf8), UInt8(ascii: "&")), (Array("&lt;".utf8), UInt8(ascii: "<")),
        (Array("&gt;".utf8), UInt8(ascii: ">")),
    ]

    init(_ html: [UInt8]) {
        var index = 0
        var open: (token: TokenClass, start: Int)?
        var isLineOpen = false
        func has(_ text: String, at index: Int) -> Bool {
            html[index...].starts(with: text.utf8)
        }
        while index < html.count, mistake == nil {
            switch html[index] {
            case UInt8(ascii: "<"):
                guard let close = html[index...].firstIndex(of: UInt8(ascii: ">")) else {
                    mistake = "tag without end"
                    return
                }
                let tag = String(decoding: html[index...close], as: UTF8.self)
                if tag == "</span>" {
                    if let (token, start) = open {
                        if start == code.count { mistake = "empty \(token)" }
                        pieces.append(MarkedPiece(start: start, end: code.count, token: token))
                        open = nil
                    } else if isLineOpen {
                        isLineOpen = false
                    } else {
                        mistake = "end tag too many"
                    }
                } else if tag.hasPrefix("<span class=\"line") {
                    if open != nil || isLineOpen { mistake = "line in a span" }
                    isLineOpen = true
                } else if let token = HTMLReading.classes[
                    String(tag.dropFirst("<span class=\"".count).dropLast(2))]
                {
                    if open != nil { mistake = "span in a span" }
                    open = (token, code.count)
                } else {
                    mistake = "unknown tag \(tag)"
                }
                index = close + 1
            case UInt8(ascii: "&"):
                guard
                    let entity = HTMLReading.entities.first(where: {
                        html[index...].starts(with: $0.text)
                    })
                else {
                    mistake = "unknown entity"
                    return
                }
                code.append(entity.byte)
                index += entity.text.count
            case UInt8(ascii: ">"): mistake = "bare >"
            case let byte:
                if byte == UInt8(ascii: "\n"), open != nil { mistake = "span over a line's end" }
                code.append(byte)
                index += 1
            }
        }
        if open != nil || isLineOpen { mistake = mistake ?? "span without end" }
    }
}
