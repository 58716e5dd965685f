import Testing

@testable import Course

@Suite struct DiagramTests {
    private func diagram(_ text: String) throws -> Diagram {
        let lesson = try ParsedLesson.of(":::diagram D\n```text\n\(text)\n```\n:::")
        guard case .directive(.diagram(let diagram, _)) = lesson.document.children[0].kind else {
            throw NoDiagram()
        }
        return diagram
    }

    private struct NoDiagram: Error {}

    private static let texts = [
        "A", "A -> B", "A -> B\nB -> C\nA -> C: past B", "A -> B\nB -> A", "A -> B\nC -> B\nD -> B",
        "A -> B\nB -> C\nC -> A\nC -> D: x", "A\nB\nC -> D",
        (0..<39).map { "N\($0) -> N\($0 + 1): step" }.joined(separator: "\n"),
        (1..<40).map { "Root -> Leaf\($0)" }.joined(separator: "\n"),
    ]

    @Test(arguments: texts)
    func boxesDoNotOverlapAndStayInside(text: String) throws {
        let diagram = try diagram(text)
        for (index, box) in diagram.boxes.enumerated() {
            #expect(box.x - box.width / 2 >= 0 && box.x + box.width / 2 <= diagram.width)
            #expect(box.y - box.height / 2 >= 0 && box.y + box.height / 2 <= diagram.height)
            for other in diagram.boxes[(index + 1)...] {
                #expect(
                    abs(box.x - other.x) >= (box.width + other.width) / 2
                        || abs(box.y - other.y) >= (box.height + other.height) / 2)
            }
        }
    }

    @Test(arguments: texts)
    func arrowsLeadFromBoxToBox(text: String) throws {
        let diagram = try diagram(text)
        for arrow in diagram.arrows {
            let first = try #require(arrow.points.first)
            let last = try #require(arrow.points.last)
            #expect(first.x == diagram.boxes[arrow.from].x)
            #expect(last.x == diagram.boxes[arrow.to].x)
            #expect(abs(first.y - diagram.boxes[arrow.from].y) <= 27)
            #expect(abs(last.y - diagram.boxes[arrow.to].y) <= 27)
        }
    }

    @Test func arrowsLeadDownwardsButForCircles() throws {
        let diagram = try diagram("A -> B\nB -> C\nA -> C")
        #expect(diagram.arrows.allSatisfy { $0.points[0].y < $0.points[$0.points.count - 1].y })
        // The long arrow bends beside B instead of leading through it.
        #expect(diagram.arrows[2].points.count == 3)
        #expect(abs(diagram.arrows[2].points[1].x - diagram.boxes[1].x) > 36)
    }

    @Test func saysInWordsWhatItShows() throws {
        let html = try ParsedLesson.html(
            ":::diagram Who *may*\n```text\nAma (user) -> <b>: is in\nAma -> C\nD\n```\n:::")
        #expect(html.contains("<title id=\"diagram-1-title\">Who may</title>"))
        #expect(
            html.contains(
                "<desc id=\"diagram-1-text\">Ama (user) → &lt;b&gt;: is in; Ama (user) → C; D</desc>"
            ))
        #expect(html.contains("<figcaption>Who <em>may</em></figcaption>"))
        #expect(!html.contains("<b>") && !html.contains("style="))
    }

    @Test(arguments: [
        "A -> A", "-> B", "A ->", "(x)", String(repeating: "x", count: 61),
        (0..<41).map { "N\($0)" }.joined(separator: "\n"),
        (0..<81).map { "N\($0 % 9) -> M\($0 / 9)" }.joined(separator: "\n"),
        "",
    ])
    func refusesWhatIsNoDiagram(text: String) {
        let findings = ParsedLesson.findings(":::diagram D\n```text\n\(text)\n```\n:::")
        #expect(!findings.isEmpty)
        #expect(findings.allSatisfy { $0.contains("diagram-") }, "\(findings)")
    }
}
