internal import SourceText

/// An element of an XML document with all that it holds, as far as SAML responses need it: without
/// namespaces.
struct XMLElement {
    /// Without its prefix.
    let name: String
    /// Names without prefixes.
    let attributes: [(name: String, value: String)]
    private(set) var children: [XMLElement] = []
    /// The element's own text.
    private(set) var text = ""

    /// The root of a document; nil where it is not well-formed.
    init?(document: String) {
        var reader = XMLReader(document)
        var open: [XMLElement] = []
        var root: XMLElement?
        do {
            while let event = try reader.next() {
                switch event {
                case .start(let name, let attributes): open.append(XMLElement(name, attributes))
                case .text(let text): open[open.count - 1].text += text
                case .end:
                    let element = open.removeLast()
                    if open.isEmpty {
                        root = element
                    } else {
                        open[open.count - 1].children.append(element)
                    }
                }
            }
        } catch { return nil }
        guard let root else { return nil }
        self = root
    }

    private init(_ name: String, _ attributes: [(name: String, value: String)]) {
        self.name = XMLElement.local(name)
        var local: [(name: String, value: String)] = []
        for attribute in attributes {
            local.append((XMLElement.local(attribute.name), attribute.value))
        }
        self.attributes = local
    }

    private static func local(_ name: String) -> String {
        ASCII.split(name, at: UInt8(ascii: ":")).last ?? name
    }

    func attribute(_ name: String) -> String? {
        for attribute in attributes where attribute.name == name { return attribute.value }
        return nil
    }

    /// The first child of a name.
    func child(_ name: String) -> XMLElement? {
        for child in children where child.name == name { return child }
        return nil
    }

    func children(_ name: String) -> [XMLElement] { children.filter { $0.name == name } }
}
