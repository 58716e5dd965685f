internal import SourceText

/// Code that lies in a file of the content folder.
extension DirectivePass {
    /// Largest file that is included, in bytes.
    private static let largestInclude = 256 << 10

    mutating func include(_ input: DirectiveInput) -> MarkdownNode? {
        guard let file = includedFile(input) else { return nil }
        guard let range = includedLines(of: file, input) else { return nil }
        let lines = range.filter { !IncludeRegion.isMarker(file, $0) }
        guard !lines.isEmpty else {
            report("include-empty", "expected lines to include, found none", input.argumentRange)
            return nil
        }
        let literal = lines.map { file.text(file.rangeOfLine($0)) + "\n" }.joined()
        let name = file.name.split(separator: "/").last.map(String.init) ?? file.name
        let language = input.attributes.text("language") ?? Self.language(ofFile: name)
        let place = input.line.range
        includedCode[place.lowerBound] = CodePlace(file, lines: lines, literal)
        return MarkdownNode(
            .codeBlock(info: "\(language) {title=\"\(name)\"}", literal: literal), at: place)
    }

    /// The file that the argument names, seen from the lesson's file.
    private mutating func includedFile(_ input: DirectiveInput) -> SourceFile? {
        let path = input.argument
        let place = input.argumentRange
        guard let target = LinkDestination.normalized(path, from: "lessons"), !target.isEmpty,
            !path.utf8.starts(with: "/".utf8),
            !ASCII.split(target, at: UInt8(ascii: "/")).contains(where: { $0.hasPrefix(".") })
        else {
            report(
                "include-outside",
                "expected a file of the content folder, found '\(Value.short(path))'", place,
                help: ["write it relative to this file, such as ../files/policy.json"])
            return nil
        }
        guard let content = context.content else {
            report("include-missing", "there is no content folder to include from", place)
            return nil
        }
        includedFiles.insert(target)
        do {
            let bytes = try content.read(target, limit: Self.largestInclude)
            let file = SourceFile(name: content.name(of: target), bytes: bytes)
            if let malformed = UTF8Check.diagnostic(file) {
                report(malformed)
                return nil
            }
            return file
        } catch {
            report(
                "include-missing",
                "expected a file of at most \(Self.largestInclude / 1024) KiB, "
                    + "found \(error.words)", place, help: similar(to: target, in: content))
            return nil
        }
    }

    private func similar(to target: String, in content: SourceFolder) -> [String] {
        var parts = ASCII.split(target, at: UInt8(ascii: "/"))
        let name = parts.removeLast()
        let folder = parts.joined(separator: "/")
        let names = content.entries(of: folder).filter { !$0.isFolder }.map(\.name)
        return Suggestion.didYouMean(name, among: names).map { [$0] } ?? []
    }

    /// The lines of the file that `lines` and `region` ask for.
    private mutating func includedLines(
        of file: SourceFile, _ input: DirectiveInput
    ) -> Range<Int>? {
        let ends = file.bytes.last == UInt8(ascii: "\n")
        let count = ends ? file.lineCount - 1 : file.lineCount
        if let region = input.attributes["region"], let name = region.value {
            if let item = input.attributes["lines"] {
                report(
                    "include-lines", "expected 'lines' or 'region', found both", item.nameRange,
                    help: ["keep one of the two"])
                return nil
            }
            let regions = IncludeRegion.all(in: file, count: count)
            if let found = regions.first(where: { $0.name == name }) { return found.lines }
            let names = regions.map(\.name)
            report(
                "include-region",
                "there is no region '\(Value.short(name))' in \(Value.short(input.argument))",
                region.valueRange,
                help: [
                    Suggestion.didYouMean(name, among: names)
                        ?? (names.isEmpty
                            ? "mark it with '#region \(name)' and '#endregion' in comments"
                            : "its regions: " + names.joined(separator: ", "))
                ])
            return nil
        }
        guard let item = input.attributes["lines"], let text = item.value else {
            return 1..<(count + 1)
        }
        guard let range = Self.lineRange(text, count: count) else {
            report(
                "include-lines",
                "expected lines from 1 to \(count) as in 3-9, found '\(Value.short(text))'",
                item.valueRange, help: ["the file has \(count) lines"])
            return nil
        }
        return range
    }

    /// `3`, `3-9`, `3-`: the lines of a file of this many.
    private static func lineRange(_ text: String, count: Int) -> Range<Int>? {
        let parts = ASCII.split(text, at: UInt8(ascii: "-"))
        guard parts.count <= 2, let first = ASCII.integer(parts[0]) else { return nil }
        var last = first
        if parts.count == 2 {
            if parts[1].isEmpty {
                last = count
            } else if let number = ASCII.integer(parts[1]) {
                last = number
            } else {
                return nil
            }
        }
        guard first >= 1, first <= last, last <= count else { return nil }
        return first..<(last + 1)
    }

    private static func language(ofFile name: String) -> String {
        switch name.split(separator: ".").dropFirst().last.map({ ASCII.lowercased(String($0)) }) {
        case "json": "json"
        case "yaml", "yml": "yaml"
        case "sh", "bash": "shell"
        case "tf", "hcl": "hcl"
        case "py": "python"
        case "ini", "cfg", "conf": "ini"
        case "toml": "toml"
        case "md": "markdown"
        case "diff", "patch": "diff"
        default: "text"
        }
    }
}

/// A named part of a file: what stands between a line with `#region NAME` and one with
/// `#endregion`, the comments that editors fold by. Regions nest.
struct IncludeRegion {
    var name: String
    /// Without the marking lines.
    var lines: Range<Int>

    /// The regions of a file of this many lines.
    static func all(in file: SourceFile, count: Int) -> [IncludeRegion] {
        var open: [(name: String, first: Int)] = []
        var regions: [IncludeRegion] = []
        for line in 1..<(count + 1) {
            switch mark(file, line) {
            case .begin(let name): open.append((name, line + 1))
            case .end:
                if let region = open.popLast() {
                    regions.append(IncludeRegion(name: region.name, lines: region.first..<line))
                }
            case nil: break
            }
        }
        return regions
    }

    static func isMarker(_ file: SourceFile, _ line: Int) -> Bool { mark(file, line) != nil }

    private enum Mark {
        case begin(String)
        case end
    }

    private static func mark(_ file: SourceFile, _ line: Int) -> Mark? {
        let range = file.rangeOfLine(line)
        if let found = file.find("#region ", in: range) {
            let rest = ASCII.trimmed(file.text(SourceRange(found.upperBound, range.upperBound)))
            let name = ASCII.split(rest, at: UInt8(ascii: " "))[0]
            return name.isEmpty ? nil : .begin(name)
        }
        return file.find("#endregion", in: range) == nil ? nil : .end
    }
}
