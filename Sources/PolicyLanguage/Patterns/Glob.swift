/// Matching with `*` (any text) and `?` (one character), in time linear for any number of stars.
///
/// In an encoded pattern the wildcards are bytes that no UTF-8 text holds, so that a star that comes
/// from a variable's value stays a star and no wildcard.
enum Glob {
    /// Any text, also none.
    static let star: UInt8 = 0xFF
    /// One character.
    static let anyCharacter: UInt8 = 0xFE
    /// Two bytes follow: the index of a variable, low byte first.
    static let variable: UInt8 = 0xFD
    /// A colon between the first parts of an ARN whose pattern has variables.
    static let separator: UInt8 = 0xFC

    static func isSpecial(_ byte: UInt8) -> Bool { byte >= separator }

    /// Whether the whole text matches.
    ///
    /// Only the last star is ever tried again: what an earlier star took can stay, since the next
    /// star can take more. So many stars cost no more than one.
    static func matches(_ pattern: Bytes, _ text: Bytes) -> Bool {
        var patternIndex = 0
        var textIndex = 0
        var retryPattern = -1
        var retryText = 0
        while textIndex < text.count {
            if patternIndex < pattern.count {
                let byte = pattern[patternIndex]
                if byte == star {
                    patternIndex += 1
                    if patternIndex == pattern.count { return true }
                    retryPattern = patternIndex
                    retryText = textIndex
                    continue
                }
                if byte == anyCharacter {
                    patternIndex += 1
                    textIndex = next(text, textIndex)
                    continue
                }
                if byte == text[textIndex] {
                    patternIndex += 1
                    textIndex += 1
                    continue
                }
            }
            if retryPattern < 0 { return false }
            retryText = next(text, retryText)
            patternIndex = retryPattern
            textIndex = retryText
        }
        while patternIndex < pattern.count, pattern[patternIndex] == star { patternIndex += 1 }
        return patternIndex == pattern.count
    }

    /// The start of the next character.
    @inline(__always)
    private static func next(_ text: Bytes, _ index: Int) -> Int {
        var index = index + 1
        while index < text.count, text[index] & 0xC0 == 0x80 { index += 1 }
        return index
    }

    /// Whether an ARN matches part by part: the first five each with its own, the sixth with the rest.
    ///
    /// - Parameters:
    ///   - separator: what stands between the pattern's parts.
    ///   - parts: so many parts are known to be the same; the next begins at `start` in both.
    static func matchesARN(
        _ pattern: Bytes, separator: UInt8, _ text: Bytes, parts: Int = 0, start: Int = 0
    ) -> Bool {
        var patternStart = start
        var textStart = start
        var part = parts
        while part < 5 {
            guard let patternEnd = pattern.firstIndex(of: separator, from: patternStart),
                let textEnd = text.firstIndex(of: UInt8(ascii: ":"), from: textStart)
            else { return false }
            if !matches(
                pattern.slice(patternStart, patternEnd), text.slice(textStart, textEnd))
            {
                return false
            }
            patternStart = patternEnd + 1
            textStart = textEnd + 1
            part += 1
        }
        return matches(pattern.dropFirst(patternStart), text.dropFirst(textStart))
    }

    /// Whether a text begins with these bytes, where separators stand for colons.
    static func hasPrefix(_ text: Bytes, _ prefix: Bytes) -> Bool {
        guard text.count >= prefix.count else { return false }
        for index in 0..<prefix.count {
            let byte = prefix[index] == separator ? UInt8(ascii: ":") : prefix[index]
            if text[index] != byte { return false }
        }
        return true
    }
}
