/// Lays a diagram out in layers: arrows lead downwards as far as there is no circle.
///
/// After Sugiyama, Tagawa and Toda, "Methods for Visual Understanding of Hierarchical System
/// Structures" (1981): a layer for each box, a bend in each layer that an arrow passes, and an order
/// in each layer that follows the neighbours' middle.
struct DiagramLayout {
    private static let boxGap = 32.0
    private static let margin = 12.0
    private static let bendWidth = 16.0
    private static let sweeps = 8

    /// A place in a layer: a box, or a bend of an arrow that passes.
    private struct Item {
        var layer: Int
        var width: Double
        var x = 0.0
        var above: [Int] = []
        var below: [Int] = []
    }

    private var diagram: Diagram
    /// The boxes' items first, with the same indices.
    private var items: [Item] = []
    private var layers: [[Int]] = []
    /// The items that each arrow passes, from the upper end to the lower.
    private var paths: [[Int]] = []
    /// Whether an arrow leads upwards, since it closes a circle.
    private var isReversed: [Bool] = []

    static func laidOut(_ diagram: Diagram) -> Diagram {
        var layout = DiagramLayout(diagram: diagram)
        layout.measure()
        layout.assignLayers()
        layout.placeBends()
        layout.order()
        layout.place()
        return layout.diagram
    }

    private init(diagram: Diagram) { self.diagram = diagram }

    /// Estimated, since there are no fonts here: a letter is about 0.57 of the text's height wide.
    static func textWidth(_ text: String, size: Double) -> Double {
        text.reduce(0) { width, letter in
            let isWide = letter.isUppercase || "mwMW@%".contains(letter) || !letter.isASCII
            return width + size * (isWide ? 0.72 : 0.57)
        }
    }

    private mutating func measure() {
        for index in diagram.boxes.indices {
            let box = diagram.boxes[index]
            let text = max(
                Self.textWidth(box.title, size: 14), Self.textWidth(box.kind, size: 12))
            diagram.boxes[index].width = max(72, (text + 28).rounded())
            diagram.boxes[index].height = box.kind.isEmpty ? 40 : 54
        }
    }

    // MARK: Layers

    private mutating func assignLayers() {
        isReversed = arrowsOfCircles()
        var layer = [Int](repeating: 0, count: diagram.boxes.count)
        // A longest way has fewer arrows than there are boxes.
        for _ in diagram.boxes.indices {
            var isSettled = true
            for (index, arrow) in diagram.arrows.enumerated() {
                let (upper, lower) = ends(arrow, index)
                if layer[lower] <= layer[upper] {
                    layer[lower] = layer[upper] + 1
                    isSettled = false
                }
            }
            if isSettled { break }
        }
        for (index, box) in diagram.boxes.enumerated() {
            items.append(Item(layer: layer[index], width: box.width))
        }
    }

    private func ends(_ arrow: Diagram.Arrow, _ index: Int) -> (upper: Int, lower: Int) {
        isReversed[index] ? (arrow.to, arrow.from) : (arrow.from, arrow.to)
    }

    /// The arrows that lead back to a box on the way to which they lie.
    private func arrowsOfCircles() -> [Bool] {
        var outgoing = [[Int]](repeating: [], count: diagram.boxes.count)
        for (index, arrow) in diagram.arrows.enumerated() { outgoing[arrow.from].append(index) }
        var result = [Bool](repeating: false, count: diagram.arrows.count)
        var state = [Int](repeating: 0, count: diagram.boxes.count)
        // Depth is bounded by the number of boxes.
        func visit(_ box: Int) {
            state[box] = 1
            for index in outgoing[box] {
                let next = diagram.arrows[index].to
                if state[next] == 1 {
                    result[index] = true
                } else if state[next] == 0 {
                    visit(next)
                }
            }
            state[box] = 2
        }
        for box in diagram.boxes.indices where state[box] == 0 { visit(box) }
        return result
    }

    private mutating func placeBends() {
        for (index, arrow) in diagram.arrows.enumerated() {
            let (upper, lower) = ends(arrow, index)
            var path = [upper]
            for layer in (items[upper].layer + 1)..<max(items[lower].layer, items[upper].layer + 1)
            {
                path.append(items.count)
                items.append(Item(layer: layer, width: Self.bendWidth))
            }
            path.append(lower)
            for (above, below) in zip(path, path.dropFirst()) {
                items[above].below.append(below)
                items[below].above.append(above)
            }
            paths.append(path)
        }
        layers = Array(repeating: [], count: (items.map(\.layer).max() ?? 0) + 1)
        for (index, item) in items.enumerated() { layers[item.layer].append(index) }
    }

    // MARK: Order and places

    private mutating func order() {
        spread()
        for sweep in 0..<Self.sweeps {
            let isDownward = sweep % 2 == 0
            let sequence = isDownward ? Array(layers.indices) : layers.indices.reversed()
            for layer in sequence {
                let keys = layers[layer].enumerated().map { position, index in
                    (middle(items[index], isDownward) ?? items[index].x, position, index)
                }
                layers[layer] = keys.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
                spread(layer)
            }
        }
    }

    /// The middle of the neighbours above or below.
    private func middle(_ item: Item, _ fromAbove: Bool) -> Double? {
        let neighbours = fromAbove ? item.above : item.below
        guard !neighbours.isEmpty else { return nil }
        return neighbours.reduce(0) { $0 + items[$1].x } / Double(neighbours.count)
    }

    private mutating func spread() { for layer in layers.indices { spread(layer) } }

    /// Sets a layer's items side by side around the middle.
    private mutating func spread(_ layer: Int) {
        let width = layers[layer].reduce(-Self.boxGap) { $0 + items[$1].width + Self.boxGap }
        var x = -width / 2
        for index in layers[layer] {
            items[index].x = x + items[index].width / 2
            x += items[index].width + Self.boxGap
        }
    }

    private mutating func place() {
        let labelled = diagram.arrows.contains { !$0.label.isEmpty }
        let gap = labelled ? 64.0 : 44.0
        var left = 0.0
        var right = 0.0
        for item in items {
            left = min(left, item.x - item.width / 2)
            right = max(right, item.x + item.width / 2)
        }
        // A label may stand out over the boxes.
        for (index, arrow) in diagram.arrows.enumerated() where !arrow.label.isEmpty {
            let reach = Self.textWidth(arrow.label, size: 12) / 2
            let middle = labelItems(paths[index])
            let x = (items[middle.0].x + items[middle.1].x) / 2
            left = min(left, x - reach)
            right = max(right, x + reach)
        }
        let shift = Self.margin - left
        for index in items.indices { items[index].x += shift }
        var y = Self.margin
        var middles: [Double] = []
        for layer in layers {
            let height = layer.filter { $0 < diagram.boxes.count }.reduce(0) {
                max($0, diagram.boxes[$1].height)
            }
            middles.append(y + height / 2)
            y += height + gap
        }
        diagram.width = (right + shift + Self.margin).rounded(.up)
        diagram.height = (y - gap + Self.margin).rounded(.up)
        for index in diagram.boxes.indices {
            diagram.boxes[index].x = items[index].x
            diagram.boxes[index].y = middles[items[index].layer]
        }
        for index in diagram.arrows.indices { draw(index, middles) }
    }

    /// The two items between which an arrow's label stands.
    private func labelItems(_ path: [Int]) -> (Int, Int) {
        let half = path.count / 2
        return (path[half - 1], path[half])
    }

    private mutating func draw(_ index: Int, _ middles: [Double]) {
        let path = paths[index]
        var points: [Diagram.Point] = []
        for (position, item) in path.enumerated() {
            var y = middles[items[item].layer]
            if position == 0 { y += diagram.boxes[item].height / 2 }
            if position == path.count - 1 { y -= diagram.boxes[item].height / 2 }
            points.append(Diagram.Point(x: items[item].x, y: y))
        }
        diagram.arrows[index].points = isReversed[index] ? points.reversed() : points
    }
}
