/// Brings the HTML of several lessons onto one page: ids are told apart by the lesson, and links
/// between lessons lead to places of the page. Headings sink by one level: the second is that of the
/// lessons' titles.
///
/// What comes in is HTML of the renderer: attributes in double quotes, and no `<` in text.
enum PrintedHTML {
    /// Attributes that hold ids, one or several.
    private static let idAttributes = [
        "id", "for", "name", "headers", "aria-labelledby", "aria-describedby", "aria-controls",
        "aria-details",
    ].map { Array($0.utf8) }
    private static let href = Array("href".utf8)

    /// - Parameter lesson: the id of the lesson, which its ids get before them.
    static func joined(_ html: [UInt8], lesson: String, suffix: String) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(html.count + html.count / 8)
        var index = 0
        while index < html.count {
            guard html[index] == UInt8(ascii: "<") else {
                result.append(html[index])
                index += 1
                continue
            }
            index = tag(html, from: index, lesson, suffix, &result)
        }
        return result
    }

    /// Copies a tag. Returns the place behind it.
    private static func tag(
        _ html: [UInt8], from start: Int, _ lesson: String, _ suffix: String,
        _ result: inout [UInt8]
    ) -> Int {
        var index = start
        var nameStart = start
        let name = start + (start + 1 < html.count && html[start + 1] == UInt8(ascii: "/") ? 2 : 1)
        let isHeading =
            name + 2 < html.count && html[name] == UInt8(ascii: "h")
            && (UInt8(ascii: "1")...UInt8(ascii: "5")).contains(html[name + 1])
        if isHeading {
            result += html[start...name]
            result.append(html[name + 1] + 1)
            index = name + 2
        }
        while index < html.count, html[index] != UInt8(ascii: ">") {
            let byte = html[index]
            result.append(byte)
            index += 1
            if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") {
                nameStart = index
            } else if byte == UInt8(ascii: "\"") {
                let name = html[nameStart..<max(nameStart, index - 2)]
                var end = index
                while end < html.count, html[end] != UInt8(ascii: "\"") { end += 1 }
                let value = html[index..<end]
                if idAttributes.contains(where: name.elementsEqual) {
                    appendIDs(value, lesson, &result)
                } else if name.elementsEqual(href) {
                    appendLink(value, lesson, suffix, &result)
                } else {
                    result += value
                }
                if end < html.count { result.append(UInt8(ascii: "\"")) }
                index = min(end + 1, html.count)
                nameStart = index
            }
        }
        guard index < html.count else { return index }
        result.append(UInt8(ascii: ">"))
        return index + 1
    }

    private static func appendIDs(
        _ value: ArraySlice<UInt8>, _ lesson: String, _ result: inout [UInt8]
    ) {
        for (position, id) in value.split(separator: UInt8(ascii: " ")).enumerated() {
            if position > 0 { result.append(UInt8(ascii: " ")) }
            result += (lesson + "--").utf8
            result += id
        }
    }

    private static func appendLink(
        _ value: ArraySlice<UInt8>, _ lesson: String, _ suffix: String, _ result: inout [UInt8]
    ) {
        if value.first == UInt8(ascii: "#") {
            result += ("#" + lesson + "--").utf8
            result += value.dropFirst()
            return
        }
        // `groups.html#why` of the lessons' folder; the labs' texts write `../lessons/groups.html`.
        var rest = value
        let folder = Array("../lessons/".utf8)
        if rest.starts(with: folder) { rest = rest.dropFirst(folder.count) }
        let path = rest.prefix { $0 != UInt8(ascii: "#") }
        let ending = Array((suffix + ".html").utf8)
        guard path.count > ending.count, path.suffix(ending.count).elementsEqual(ending),
            !path.contains(UInt8(ascii: "/")), !path.contains(UInt8(ascii: ":"))
        else {
            result += value
            return
        }
        let id = path.dropLast(ending.count)
        let fragment = rest.dropFirst(path.count + 1)
        if fragment.isEmpty {
            result += "#lesson-".utf8
            result += id
        } else {
            result.append(UInt8(ascii: "#"))
            result += id
            result += "--".utf8
            result += fragment
        }
    }
}
