/// Diagrams as pictures in the page, colored by the theme, with a text that says the same.
extension HTMLRenderer {
    mutating func diagram(_ diagram: Diagram, _ caption: [MarkdownNode]) {
        let id = identifier("diagram")
        append("<figure class=\"diagram\">\n<svg class=\"diagram-picture\" role=\"img\" ")
        append("aria-labelledby=\"\(id)-title \(id)-text\" ")
        append("viewBox=\"0 0 \(length(diagram.width)) \(length(diagram.height))\" ")
        append("width=\"\(length(diagram.width))\" height=\"\(length(diagram.height))\">\n")
        append("<title id=\"\(id)-title\">")
        appendEscaped(caption.map(\.plainText).joined())
        append("</title>\n<desc id=\"\(id)-text\">")
        appendEscaped(description(of: diagram))
        append("</desc>\n")
        append("<defs><marker id=\"\(id)-head\" class=\"diagram-head\" viewBox=\"0 0 10 10\" ")
        append("refX=\"9\" refY=\"5\" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">")
        append("<path d=\"M0 0 10 5 0 10z\" /></marker></defs>\n")
        for arrow in diagram.arrows { line(arrow, head: "\(id)-head") }
        for box in diagram.boxes { self.box(box) }
        for arrow in diagram.arrows where !arrow.label.isEmpty { label(arrow) }
        append("</svg>\n<figcaption>")
        inlines(caption)
        append("</figcaption>\n</figure>\n")
    }

    private mutating func line(_ arrow: Diagram.Arrow, head: String) {
        append("<path class=\"diagram-arrow\" marker-end=\"url(#\(head))\" d=\"")
        for (index, point) in arrow.points.enumerated() {
            append(index == 0 ? "M" : " L")
            append("\(length(point.x)) \(length(point.y))")
        }
        append("\" />\n")
    }

    private mutating func box(_ box: Diagram.Box) {
        let (left, top) = (box.x - box.width / 2, box.y - box.height / 2)
        append("<rect class=\"diagram-box\" x=\"\(length(left))\" y=\"\(length(top))\" ")
        append("width=\"\(length(box.width))\" height=\"\(length(box.height))\" rx=\"6\" />\n")
        let titleY = box.kind.isEmpty ? box.y + 5 : box.y - 4
        text("diagram-title", box.title, box.x, titleY)
        if !box.kind.isEmpty { text("diagram-kind", box.kind, box.x, box.y + 15) }
    }

    private mutating func label(_ arrow: Diagram.Arrow) {
        let half = arrow.points.count / 2
        let (first, second) = (arrow.points[half - 1], arrow.points[half])
        text(
            "diagram-label", arrow.label, (first.x + second.x) / 2, (first.y + second.y) / 2 + 4)
    }

    private mutating func text(_ name: String, _ text: String, _ x: Double, _ y: Double) {
        append("<text class=\"\(name)\" x=\"\(length(x))\" y=\"\(length(y))\" ")
        append("text-anchor=\"middle\">")
        appendEscaped(text)
        append("</text>\n")
    }

    /// `Ama (user) → Developers: is in; …`
    private func description(of diagram: Diagram) -> String {
        func name(_ index: Int) -> String {
            let box = diagram.boxes[index]
            return box.kind.isEmpty ? box.title : "\(box.title) (\(box.kind))"
        }
        let arrows = diagram.arrows.map { arrow in
            "\(name(arrow.from)) → \(name(arrow.to))"
                + (arrow.label.isEmpty ? "" : ": \(arrow.label)")
        }
        let joined = Set(diagram.arrows.flatMap { [$0.from, $0.to] })
        let alone = diagram.boxes.indices.filter { !joined.contains($0) }.map(name)
        return (arrows + alone).joined(separator: "; ")
    }

    /// Whole or with one decimal place, which is enough for a screen.
    private func length(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? "\(tenths / 10)" : "\(Double(tenths) / 10)"
    }
}
