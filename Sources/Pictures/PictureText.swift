/// Texts as pictures show them.
enum PictureText {
    /// More than a picture shows of any text. It bounds what is laid out, whatever a title holds.
    private static let longest = 400
    private static let ellipsis: Unicode.Scalar = "…"
    private static let joiner: Unicode.Scalar = "\u{200D}"

    /// One line, bounded in length, without what is not to be seen: control characters, direction
    /// overrides, and emoji, for which few machines have a font and none has one in these colors.
    static func line(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var count = 0
        var isBlank = true
        var isBehindGap = false
        for scalar in text.unicodeScalars {
            // What joined an emoji to the next has nothing to join.
            if isLeftOut(scalar) || isBehindGap && scalar == joiner {
                isBehindGap = true
                continue
            }
            isBehindGap = false
            let blank =
                scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
            if blank, isBlank { continue }
            isBlank = blank
            if count == longest {
                scalars.append(ellipsis)
                break
            }
            scalars.append(blank ? " " : scalar)
            count += 1
        }
        if scalars.last == " " { scalars.removeLast() }
        return String(scalars)
    }

    private static func isLeftOut(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        // Embeddings, overrides and isolates (UAX #9, section 2).
        case 0x202A...0x202E, 0x2066...0x2069: true
        // Parts of emoji: variation selectors, the keycap, regional indicators, tags.
        case 0xFE00...0xFE0F, 0x20E3, 0x1F1E6...0x1F1FF, 0xE0000...0xE007F: true
        default:
            scalar.properties.isEmojiPresentation || scalar.properties.isEmojiModifier
                || scalar.value >= 0x1F000 && scalar.properties.isEmoji
                || scalar.properties.generalCategory == .privateUse
                || scalar.properties.isNoncharacterCodePoint
        }
    }
}
