internal import Course
package import SourceText

/// Templates that can name each other as partials.
package struct TemplateSet: Sendable {
    /// Deepest nesting of partials: one may name itself, as long as the data ends.
    static let maximumDepth = 64
    /// Largest result of a template, in bytes.
    static let largestPage = 16 << 20
    /// Most nodes written for one result: partials that double at each level end there.
    static let mostSteps = 2_000_000

    private var templates: [String: Template] = [:]

    /// Reads templates by name. A partial that none of them is, is reported.
    package init(_ sources: [String: SourceFile], diagnostics: inout [Diagnostic]) {
        for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
            templates[name] = TemplateParser.parse(source, diagnostics: &diagnostics)
        }
        let names = sources.keys.sorted()
        for (_, template) in templates.sorted(by: { $0.key < $1.key }) {
            template.visitPartials { name, range in
                guard sources[name] == nil else { return }
                var help = ["add the file \(name).mustache"]
                if let meant = Suggestion.didYouMean(name, among: names) { help = [meant] }
                diagnostics.append(
                    template.source.error(
                        "template-partial", "there is no partial '\(Value.short(name))'",
                        at: range, help: help))
            }
        }
    }

    package func has(_ name: String) -> Bool { templates[name] != nil }

    /// Fills a template. An unknown name comes out empty; partials that name each other without end
    /// are cut off at a bound.
    ///
    /// - Parameter size: about how many bytes it will be, so that it is not grown piece by piece.
    package func render(
        _ name: String, _ context: TemplateValue, about size: Int = 0
    ) -> [UInt8] {
        guard let template = templates[name] else { return [] }
        var writer = Writer(templates: templates, stack: [context])
        writer.bytes.reserveCapacity(size)
        writer.write(template, indentation: [], depth: 0)
        return writer.bytes
    }

    /// The state of filling one template.
    private struct Writer {
        let templates: [String: Template]
        /// The contexts around the current place, innermost last.
        var stack: [TemplateValue]
        var bytes: [UInt8] = []
        private var steps = 0

        init(templates: [String: Template], stack: [TemplateValue]) {
            self.templates = templates
            self.stack = stack
        }

        mutating func write(_ template: Template, indentation: [UInt8], depth: Int) {
            let nodes = indentation.isEmpty ? template.flatNodes : template.nodes
            write(nodes, indentation: indentation, depth: depth)
        }

        private mutating func write(_ nodes: [Template.Node], indentation: [UInt8], depth: Int) {
            for node in nodes {
                steps += 1
                guard steps <= TemplateSet.mostSteps, bytes.count < TemplateSet.largestPage else {
                    return
                }
                switch node {
                case .lineStart: bytes += indentation
                case .text(let text): bytes += text
                case .variable(let path, let isEscaped):
                    if let value = lookUp(path) { write(value, isEscaped: isEscaped) }
                case .section(let path, let isInverted, let children):
                    let value = lookUp(path) ?? .nothing
                    if isInverted {
                        if !value.isTrue {
                            write(children, indentation: indentation, depth: depth)
                        }
                    } else {
                        section(value, children, indentation, depth)
                    }
                case .partial(let name, let more, _):
                    guard depth < TemplateSet.maximumDepth, let template = templates[name] else {
                        continue
                    }
                    write(template, indentation: indentation + more, depth: depth + 1)
                }
            }
        }

        private mutating func write(_ value: TemplateValue, isEscaped: Bool) {
            switch value {
            case .text(let text):
                if isEscaped {
                    HTMLEscaping.append(text.utf8, to: &bytes)
                } else {
                    bytes += text.utf8
                }
            case .html(let html): bytes += html
            case .flag(let flag): bytes += (flag ? "true" : "false").utf8
            case .list, .object, .nothing: break
            }
        }

        private mutating func section(
            _ value: TemplateValue, _ children: [Template.Node], _ indentation: [UInt8],
            _ depth: Int
        ) {
            guard value.isTrue else { return }
            let contexts: [TemplateValue]
            if case .list(let elements) = value { contexts = elements } else { contexts = [value] }
            for context in contexts {
                stack.append(context)
                write(children, indentation: indentation, depth: depth)
                stack.removeLast()
            }
        }

        /// The first name is looked for from the inside out, the rest in what it names.
        private func lookUp(_ path: [TemplateName]) -> TemplateValue? {
            guard let first = path.first else { return stack.last }
            for context in stack.reversed() {
                guard var value = context[first] else { continue }
                for name in path.dropFirst() {
                    guard let next = value[name] else { return nil }
                    value = next
                }
                return value
            }
            return nil
        }
    }
}
