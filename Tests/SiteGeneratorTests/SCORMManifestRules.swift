import Foundation
import FoundationXML

/// What IMS Content Packaging and ADL's profiles of it ask of a manifest, written from the
/// specifications: the content models of the elements that we use, and what identifiers and files
/// must fulfil.
struct SCORMManifestRules {
    let is2004: Bool
    /// The files of the package but for the manifest.
    let files: Set<String>

    /// An element's children in their order, with the fewest and the most of each; and its attributes,
    /// required ones marked by an exclamation mark.
    private struct Model {
        var children: [(name: String, count: ClosedRange<Int>)] = []
        var attributes: [String] = []
    }

    private static let many = 0...Int.max

    private func model(_ name: String) -> Model? {
        let type = is2004 ? "adlcp:scormType!" : "adlcp:scormtype!"
        let sequencing: [(String, ClosedRange<Int>)] = is2004 ? [("imsss:sequencing", 0...1)] : []
        let lom = is2004 ? "lom:" : "imsmd:"
        let text = is2004 ? "lom:string" : "imsmd:langstring"
        switch name {
        case "manifest":
            return Model(
                children: [("metadata", 1...1), ("organizations", 1...1), ("resources", 1...1)],
                attributes: ["identifier!", "version"])
        case "metadata":
            return Model(
                children: [("schema", 1...1), ("schemaversion", 1...1), (lom + "lom", 0...1)])
        case lom + "lom": return Model(children: [(lom + "general", 0...1)])
        case lom + "general":
            return Model(children: [
                (lom + "title", 0...1), (lom + "language", Self.many),
                (lom + "description", Self.many),
            ])
        case lom + "title", lom + "description": return Model(children: [(text, 1...Int.max)])
        case text: return Model(attributes: [is2004 ? "language" : "xml:lang"])
        case "organizations":
            return Model(children: [("organization", 1...Int.max)], attributes: ["default!"])
        case "organization":
            return Model(
                children: [("title", 1...1), ("item", 1...Int.max)] + sequencing,
                attributes: ["identifier!", "structure"])
        case "item":
            return Model(
                children: [("title", 1...1), ("item", Self.many)] + sequencing,
                attributes: ["identifier!", "identifierref", "isvisible", "parameters"])
        case "resources": return Model(children: [("resource", Self.many)])
        case "resource":
            return Model(
                children: [("file", Self.many), ("dependency", Self.many)],
                attributes: ["identifier!", "type!", "href", type])
        case "file": return Model(attributes: ["href!"])
        case "dependency": return Model(attributes: ["identifierref!"])
        case "imsss:sequencing":
            return Model(children: [
                ("imsss:controlMode", 0...1), ("imsss:rollupRules", 0...1),
                ("imsss:deliveryControls", 0...1),
            ])
        case "imsss:controlMode": return Model(attributes: ["choice", "flow"])
        case "imsss:rollupRules":
            return Model(attributes: ["rollupObjectiveSatisfied", "objectiveMeasureWeight"])
        case "imsss:deliveryControls":
            return Model(attributes: ["completionSetByContent", "objectiveSetByContent"])
        case "schema", "schemaversion", "title", lom + "language": return Model()
        default: return nil
        }
    }

    /// What is wrong with a manifest; empty for a sound one.
    func violations(_ manifest: String) throws -> [String] {
        let document = try XMLDocument(xmlString: manifest, options: [])
        guard let root = document.rootElement(), root.name == "manifest" else {
            return ["the root is not manifest"]
        }
        var found: [String] = []
        checkShape(root, &found)
        checkNamespaces(root, &found)
        checkIdentifiers(root, &found)
        checkFiles(root, &found)
        return found
    }

    private func elements(_ parent: XMLElement) -> [XMLElement] {
        (parent.children ?? []).compactMap { $0 as? XMLElement }
    }

    private func all(_ name: String, below root: XMLElement) -> [XMLElement] {
        elements(root).flatMap { ($0.name == name ? [$0] : []) + all(name, below: $0) }
    }

    private func checkShape(_ element: XMLElement, _ found: inout [String]) {
        let name = element.name ?? ""
        guard let model = model(name) else {
            found.append("\(name) is not expected")
            return
        }
        let children = elements(element)
        var rest = children.map { $0.name ?? "" }[...]
        for (child, count) in model.children {
            let run = rest.prefix { $0 == child }
            if !count.contains(run.count) { found.append("\(name) has \(run.count) \(child)") }
            rest = rest.dropFirst(run.count)
        }
        if let next = rest.first { found.append("\(next) is out of place in \(name)") }
        let attributes = (element.attributes ?? []).compactMap(\.name)
        let known = model.attributes.map { $0.filter { $0 != "!" } }
        for attribute in attributes where !known.contains(attribute) {
            found.append("\(name) has the attribute \(attribute)")
        }
        for attribute in model.attributes where attribute.hasSuffix("!") {
            if !attributes.contains(String(attribute.dropLast())) {
                found.append("\(name) lacks the attribute \(attribute.dropLast())")
            }
        }
        let isText = model.children.isEmpty && model.attributes.allSatisfy { $0.hasSuffix("lang") }
        if isText, (element.stringValue ?? "").isEmpty { found.append("\(name) is empty") }
        for child in children { checkShape(child, &found) }
    }

    private func checkNamespaces(_ root: XMLElement, _ found: inout [String]) {
        let namespaces =
            is2004
            ? [
                "": "http://www.imsglobal.org/xsd/imscp_v1p1",
                "adlcp": "http://www.adlnet.org/xsd/adlcp_v1p3",
                "imsss": "http://www.imsglobal.org/xsd/imsss",
                "lom": "http://ltsc.ieee.org/xsd/LOM",
            ]
            : [
                "": "http://www.imsproject.org/xsd/imscp_rootv1p1p2",
                "adlcp": "http://www.adlnet.org/xsd/adlcp_rootv1p2",
                "imsmd": "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
            ]
        for (prefix, address) in namespaces.sorted(by: { $0.key < $1.key }) {
            if root.namespace(forPrefix: prefix)?.stringValue != address {
                found.append("the namespace of '\(prefix)' is not \(address)")
            }
        }
        let schema = all("schema", below: root).first?.stringValue
        if schema != "ADL SCORM" { found.append("the schema is \(schema ?? "missing")") }
        let version = all("schemaversion", below: root).first?.stringValue
        if version != (is2004 ? "2004 4th Edition" : "1.2") {
            found.append("the schemaversion is \(version ?? "missing")")
        }
    }

    private func value(_ element: XMLElement, _ name: String) -> String? {
        // attribute(forName:) misses attributes of elements in a default namespace.
        element.attributes?.first { $0.name == name }?.stringValue
    }

    private func checkIdentifiers(_ root: XMLElement, _ found: inout [String]) {
        var seen: Set<String> = []
        let holders =
            [root] + ["organization", "item", "resource"].flatMap { all($0, below: root) }
        for identifier in holders.compactMap({ value($0, "identifier") }) {
            if !seen.insert(identifier).inserted { found.append("\(identifier) is there twice") }
            if identifier.wholeMatch(of: /[A-Za-z_][A-Za-z0-9._-]*/) == nil {
                found.append("\(identifier) is no NCName")
            }
        }
        let organizations = all("organization", below: root).compactMap { value($0, "identifier") }
        for list in all("organizations", below: root) {
            if let first = value(list, "default"), !organizations.contains(first) {
                found.append("there is no organization \(first)")
            }
        }
        let resources = all("resource", below: root)
        let known = Set(resources.compactMap { value($0, "identifier") })
        let launched = Set(
            resources.filter { value($0, "href") != nil }.compactMap { value($0, "identifier") })
        for item in all("item", below: root) {
            let inner = elements(item).contains { $0.name == "item" }
            let reference = value(item, "identifierref")
            if inner == (reference != nil) { found.append("an item is neither leaf nor cluster") }
            if let reference, !launched.contains(reference) {
                found.append("the item's resource \(reference) can not be launched")
            }
        }
        for dependency in all("dependency", below: root) {
            let reference = value(dependency, "identifierref") ?? ""
            if !known.contains(reference) { found.append("there is no resource \(reference)") }
        }
    }

    private func checkFiles(_ root: XMLElement, _ found: inout [String]) {
        var listed: Set<String> = []
        for resource in all("resource", below: root) {
            let own = elements(resource).filter { $0.name == "file" }.compactMap {
                value($0, "href")
            }
            let kind = value(resource, is2004 ? "adlcp:scormType" : "adlcp:scormtype")
            if !["sco", "asset"].contains(kind) { found.append("a resource is no sco or asset") }
            if value(resource, "type") != "webcontent" { found.append("a type is not webcontent") }
            if let href = value(resource, "href"), !own.contains(href) {
                found.append("\(href) is launched and not listed")
            }
            for href in own {
                let path = href.removingPercentEncoding ?? ""
                if !files.contains(path) { found.append("\(href) is listed and not there") }
                if !listed.insert(path).inserted { found.append("\(href) is listed twice") }
            }
        }
        for path in files.subtracting(listed).sorted() { found.append("\(path) is not listed") }
    }
}
