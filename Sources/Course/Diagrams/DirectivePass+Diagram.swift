internal import SourceText

/// Diagrams: lines such as `Ama (user) -> Developers (group): is a member of`.
extension DirectivePass {
    mutating func diagram(_ input: DirectiveInput) -> MarkdownNode? {
        guard let code = codeBlocks(1, input, "text")?.first else { return nil }
        var reader = DiagramReader(code.place)
        reader.read()
        for problem in reader.diagnostics { report(problem) }
        guard reader.diagnostics.isEmpty else { return nil }
        guard !reader.diagram.boxes.isEmpty else {
            report(
                "diagram-empty", "expected boxes and arrows, found none",
                source.firstLine(of: code.node.range), help: ["write lines such as 'A -> B: label'"]
            )
            return nil
        }
        let laidOut = DiagramLayout.laidOut(reader.diagram)
        return MarkdownNode(
            .directive(.diagram(laidOut, caption: input.title)), at: input.line.range)
    }
}

/// Reads the lines of a diagram.
private struct DiagramReader {
    private(set) var diagram = Diagram()
    private(set) var diagnostics: [Diagnostic] = []
    private let place: CodePlace
    private var indices: [String: Int] = [:]

    init(_ place: CodePlace) { self.place = place }

    mutating func read() {
        for line in 1...place.code.lineCount {
            let range = place.code.rangeOfLine(line)
            let text = place.code.text(range)
            guard !ASCII.trimmed(text).isEmpty, diagnostics.count < 20 else { continue }
            readLine(text, range)
        }
    }

    private mutating func readLine(_ text: String, _ range: SourceRange) {
        guard let arrow = text.firstRange(of: "->") else {
            _ = box(text, range)
            return
        }
        let rest = text[arrow.upperBound...]
        let colon = rest.firstIndex(of: ":")
        let label = colon.map { ASCII.trimmed(String(rest[rest.index(after: $0)...])) } ?? ""
        let target = String(rest[..<(colon ?? rest.endIndex)])
        guard let from = box(String(text[..<arrow.lowerBound]), range),
            let to = box(target, range), fits(label, range)
        else { return }
        if from == to {
            return report(
                "diagram-arrow", "expected an arrow between two boxes, found one to itself", range)
        }
        guard diagram.arrows.count < Diagram.mostArrows else {
            return report(
                "diagram-size", "expected at most \(Diagram.mostArrows) arrows, found more", range)
        }
        diagram.arrows.append(Diagram.Arrow(from: from, to: to, label: label))
    }

    /// The index of the box that a text names: `Ama (user)` at first, `Ama` from then on.
    private mutating func box(_ text: String, _ range: SourceRange) -> Int? {
        var title = ASCII.trimmed(text)
        var kind = ""
        if title.hasSuffix(")"), let start = title.firstIndex(of: "(") {
            kind = ASCII.trimmed(String(title[title.index(after: start)...].dropLast()))
            title = ASCII.trimmed(String(title[..<start]))
        }
        guard !title.isEmpty else {
            report("diagram-box", "expected the name of a box, found none", range)
            return nil
        }
        guard fits(title, range), fits(kind, range) else { return nil }
        if let index = indices[title] {
            if diagram.boxes[index].kind.isEmpty { diagram.boxes[index].kind = kind }
            return index
        }
        guard diagram.boxes.count < Diagram.mostBoxes else {
            report(
                "diagram-size", "expected at most \(Diagram.mostBoxes) boxes, found more", range)
            return nil
        }
        indices[title] = diagram.boxes.count
        diagram.boxes.append(Diagram.Box(title: title, kind: kind))
        return diagram.boxes.count - 1
    }

    private mutating func fits(_ text: String, _ range: SourceRange) -> Bool {
        if text.count <= Diagram.longestText { return true }
        report(
            "diagram-text",
            "expected a text of at most \(Diagram.longestText) letters, found \(text.count)", range)
        return false
    }

    private mutating func report(_ identifier: String, _ message: String, _ range: SourceRange) {
        diagnostics.append(
            place.source.error(
                identifier, message, at: place.range(range),
                help: ["write lines such as 'Ama (user) -> Developers (group): is in'"]))
    }
}
