internal import SourceText

/// A Mustache template as a tree (https://mustache.github.io/mustache.5.html).
struct Template: Sendable {
    indirect enum Node: Sendable {
        /// A line of the template begins: the indentation of a partial goes here.
        case lineStart
        case text([UInt8])
        case variable(path: [TemplateName], isEscaped: Bool)
        case section(path: [TemplateName], isInverted: Bool, [Node])
        /// `indentation` is what stands before a partial that is alone on its line.
        case partial(name: String, indentation: [UInt8], SourceRange)
    }

    let source: SourceFile
    let nodes: [Node]
    /// The same without the beginnings of lines, and with neighbouring texts as one: for where there
    /// is nothing to indent, which is nearly everywhere.
    let flatNodes: [Node]

    init(source: SourceFile, nodes: [Node]) {
        self.source = source
        self.nodes = nodes
        flatNodes = Template.flattened(nodes)
    }

    private static func flattened(_ nodes: [Node]) -> [Node] {
        var result: [Node] = []
        for node in nodes {
            switch node {
            case .lineStart: continue
            case .text(let text):
                if case .text(let before) = result.last {
                    result[result.count - 1] = .text(before + text)
                } else {
                    result.append(node)
                }
            case .section(let path, let isInverted, let children):
                result.append(
                    .section(path: path, isInverted: isInverted, flattened(children)))
            case .variable, .partial: result.append(node)
            }
        }
        return result
    }

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
