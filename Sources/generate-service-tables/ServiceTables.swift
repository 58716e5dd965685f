import Foundation
import SourceText

/// The Swift source files that the facts give.
///
/// The tables are written as compact text that the simulator reads at first use: a few kilobytes in
/// the WebAssembly module and no compile time, where array literals would cost much of both.
struct ServiceTables {
    /// Each with its path below Sources.
    private(set) var files: [(name: String, text: String)] = []

    static let header = """
        // Written by generate-service-tables from the facts beside it. Do not edit.
        // swift-format-ignore-file


        """

    init(factsFolder: URL) throws {
        let operations = try ServiceTables.json(
            factsFolder.appendingPathComponent("operations.json"))
        files.append(
            ("IAMSimulator/Generated/Operation.swift", try ServiceTables.operations(operations)))
        files.append(
            (
                "IAMSimulator/Generated/OperationFacts.swift",
                try ServiceTables.operationFacts(operations)
            ))
        files.append(
            ("QueryProtocol/Generated/AnswerFacts.swift", try ServiceTables.answerFacts(operations))
        )
        let policies = try String(
            contentsOf: factsFolder.appendingPathComponent("managed-policies.tsv"), encoding: .utf8)
        files.append(
            (
                "IAMSimulator/Generated/ManagedPolicyFacts.swift",
                ServiceTables.managedPolicies(policies)
            ))
        let documents = try String(
            contentsOf: factsFolder.appendingPathComponent("managed-policy-documents.tsv"),
            encoding: .utf8)
        files.append(
            (
                "ManagedPolicyDocuments/Generated/ManagedPolicyDocumentFacts.swift",
                try ServiceTables.managedPolicyDocuments(documents, of: policies)
            ))
        let actions = try String(
            contentsOf: factsFolder.appendingPathComponent("actions.tsv"), encoding: .utf8)
        files.append(
            (
                "ActionCatalogueFacts/ActionCatalogueFacts.swift",
                try ServiceTables.actionCatalogue(actions)
            ))
    }

    /// The lines of the facts with a letter for each kind and level, and ARNs as patterns.
    private static func actionCatalogue(_ lines: String) throws -> String {
        var text = header
        text += """
            /// Every action of AWS, read by `ActionCatalogue`.
            ///
            /// Lines with tabs: `s` service; `k` condition key, type; `r` resource type, ARN pattern,
            /// keys; `a` action, access level, resource types (`!` behind a required one), keys.
            /// Resource types and keys are numbers within the service.
            package enum ActionCatalogueFacts {
                package static let text: StaticString = #\"\"\"

            """
        let variable = /\$\{[^}]*\}/
        for line in lines.split(separator: "\n") {
            var fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(
                String.init)
            guard let letter = fields[0].first, "skra".contains(letter) else {
                throw FactsError("actions.tsv: unknown line \(line)")
            }
            fields[0] = String(letter)
            if letter == "r" { fields[2] = fields[2].replacing(variable, with: "*") }
            if letter == "a" { fields[2] = String(fields[2].prefix(1)) }
            text += fields.joined(separator: "\t") + "\n"
        }
        return text + "\"\"\"#\n}\n"
    }

    private static func json(_ url: URL) throws -> Value {
        let source = SourceFile(name: url.path, bytes: [UInt8](try Data(contentsOf: url)))
        do {
            return try JSONParser.parse(source)
        } catch {
            throw FactsError(error.diagnostic(in: source).description)
        }
    }

    /// `enum Operation`: a case for each operation of each service.
    private static func operations(_ facts: Value) throws -> String {
        var text = header
        text += "/// Every operation of AWS IAM (2010-05-08) and AWS STS (2011-06-15).\n"
        text += "package enum Operation: UInt8, CaseIterable, Sendable {\n"
        for service in facts.elements ?? [] {
            text += "    // \(try string(service, "service")) \(try string(service, "version"))\n"
            for operation in service["operations"]?.elements ?? [] {
                text += "    case \(caseName(try string(operation, "name")))\n"
            }
        }
        return text + "}\n"
    }

    /// One line an operation, in the order of the cases, and one line a type.
    private static func operationFacts(_ facts: Value) throws -> String {
        var text = header
        text += """
            /// The facts of each operation and type, read by `OperationTable`.
            ///
            /// Lines: `service name command member…` with members as `Name option !type` where `!`
            /// marks a required one; then `= service type kind min max sensitive part` and the
            /// pattern or the enumeration.
            enum OperationFacts {
                static let text: StaticString = #\"\"\"

            """
        for service in facts.elements ?? [] {
            let name = try string(service, "service")
            let types = service["types"]
            for operation in service["operations"]?.elements ?? [] {
                var line = [name, try string(operation, "name"), try string(operation, "command")]
                if let input = operation["input"]?.scalarText, let type = types?[input] {
                    line += try members(type)
                }
                text += line.joined(separator: " ") + "\n"
            }
        }
        for service in facts.elements ?? [] {
            let name = try string(service, "service")
            for type in try inputTypes(service) {
                guard let fact = service["types"]?[type] else { continue }
                var line = ["=", name, type, try string(fact, "type")]
                line.append(fact["min"]?.scalarText ?? "-")
                line.append(fact["max"]?.scalarText ?? "-")
                line.append(fact["sensitive"]?.scalarText == "true" ? "s" : "-")
                line.append(fact["member"]?.scalarText ?? "-")
                if let pattern = fact["pattern"]?.scalarText {
                    line += ["~", pattern]
                } else if let values = fact["enum"]?.elements {
                    line += ["|"] + values.map { $0.scalarText ?? "" }
                } else if fact["members"] != nil {
                    line += ["{"] + (try members(fact))
                }
                text += line.joined(separator: " ") + "\n"
            }
        }
        return text + "\"\"\"#\n}\n"
    }

    /// One line an operation, in the order of the cases, and one line a structure, list or map that
    /// an answer can hold. Scalars are named by a letter.
    private static func answerFacts(_ facts: Value) throws -> String {
        var text = header
        text += """
            /// What answers hold, read by `AnswerTable`.
            ///
            /// Lines: `service name wrapper member…` with members as `Name type`, `-` for no wrapper;
            /// then `= service type { member…`, `= service type [ part`, `= service type <` for maps.
            /// Scalars have types of one letter: text, integer, boolean, time, octets.
            enum AnswerFacts {
                static let text: StaticString = #\"\"\"

            """
        for service in facts.elements ?? [] {
            let name = try string(service, "service")
            for operation in service["operations"]?.elements ?? [] {
                var line = [name, try string(operation, "name")]
                line.append(operation["resultWrapper"]?.scalarText ?? "-")
                if let output = operation["output"]?.scalarText,
                    let type = service["types"]?[output]
                {
                    line += try answerMembers(type, service)
                }
                text += line.joined(separator: " ") + "\n"
            }
        }
        for service in facts.elements ?? [] {
            for type in try answerTypes(service) {
                guard let fact = service["types"]?[type] else { continue }
                var line = ["=", try string(service, "service"), type]
                switch try string(fact, "type") {
                case "structure": line += ["{"] + (try answerMembers(fact, service))
                case "list": line += ["[", try letter(try string(fact, "member"), service)]
                default: line.append("<")
                }
                text += line.joined(separator: " ") + "\n"
            }
        }
        return text + "\"\"\"#\n}\n"
    }

    private static func answerMembers(_ type: Value, _ service: Value) throws -> [String] {
        var words: [String] = []
        for member in type["members"]?.elements ?? [] {
            words += [try string(member, "name"), try letter(try string(member, "type"), service)]
        }
        return words
    }

    /// The letter of a scalar type; other types keep their name.
    private static func letter(_ type: String, _ service: Value) throws -> String {
        guard let fact = service["types"]?[type] else {
            throw FactsError("there is no type \(type)")
        }
        switch try string(fact, "type") {
        case "structure", "list", "map": return type
        case "integer", "long": return "i"
        case "boolean": return "b"
        case "timestamp": return "t"
        case "blob": return "o"
        default: return "s"
        }
    }

    /// The structures, lists and maps that an answer can hold, by name.
    private static func answerTypes(_ service: Value) throws -> [String] {
        var found = Set<String>()
        func use(_ name: String) throws {
            guard try letter(name, service) == name, found.insert(name).inserted,
                let type = service["types"]?[name]
            else { return }
            for member in type["members"]?.elements ?? [] { try use(string(member, "type")) }
            if let part = type["member"]?.scalarText { try use(part) }
        }
        var outputs = Set<String>()
        for operation in service["operations"]?.elements ?? [] {
            guard let output = operation["output"]?.scalarText else { continue }
            outputs.insert(output)
            try use(output)
        }
        return found.subtracting(outputs).sorted()
    }

    private static func members(_ type: Value) throws -> [String] {
        let required = Set((type["required"]?.elements ?? []).compactMap(\.scalarText))
        var words: [String] = []
        for member in type["members"]?.elements ?? [] {
            let name = try string(member, "name")
            let mark = required.contains(name) ? "!" : "?"
            words += [name, try string(member, "option"), mark + (try string(member, "type"))]
        }
        return words
    }

    /// The types that an input can hold, by name.
    private static func inputTypes(_ service: Value) throws -> [String] {
        var found = Set<String>()
        func use(_ name: String) throws {
            guard found.insert(name).inserted, let type = service["types"]?[name] else { return }
            for member in type["members"]?.elements ?? [] { try use(string(member, "type")) }
            for part in ["member", "key", "value"] {
                if let part = type[part]?.scalarText { try use(part) }
            }
        }
        var inputs = Set<String>()
        for operation in service["operations"]?.elements ?? [] {
            guard let input = operation["input"]?.scalarText else { continue }
            inputs.insert(input)
            try use(input)
        }
        return found.subtracting(inputs).sorted()
    }

    /// `CreateUser` → `createUser`.
    private static func caseName(_ name: String) -> String {
        name.prefix(1).lowercased() + name.dropFirst()
    }

    private static func string(_ value: Value, _ key: String) throws -> String {
        guard let text = value[key]?.scalarText else {
            throw FactsError("no '\(key)' where expected")
        }
        return text
    }
}

/// Facts that are not as the generator expects them.
struct FactsError: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
