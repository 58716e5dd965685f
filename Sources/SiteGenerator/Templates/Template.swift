internal import SourceText

/// A Mustache template as a tree (https://mustache.github.io/mustache.5.html).
struct Template: Sendable {
    indirect enum Node: Sendable {
        /// A line of the template begins: the indentation of a partial goes here.
        case lineStart
        case text([UInt8])
        case variable(path: [String], isEscaped: Bool)
        case section(path: [String], isInverted: Bool, [Node])
        /// `indentation` is what stands before a partial that is alone on its line.
        case partial(name: String, indentation: [UInt8], SourceRange)
    }

    var source: SourceFile
    var nodes: [Node]

    /// Calls the closure for each partial that the template names.
    func visitPartials(_ body: (_ name: String, _ range: SourceRange) -> Void) {
        func visit(_ nodes: [Node]) {
            for node in nodes {
                switch node {
                case .partial(let name, _, let range): body(name, range)
                case .section(_, _, let children): visit(children)
                case .lineStart, .text, .variable: break
                }
            }
        }
        visit(nodes)
    }
}
