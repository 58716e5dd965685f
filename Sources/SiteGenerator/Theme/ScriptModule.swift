internal import Course
internal import SourceText

/// A script of the theme as a module: what it takes from others and what it gives them.
///
/// The forms are these, as statements of their own:
///
///     import { name, name as other } from "./file.js";
///     import "./file.js";
///     export const name = …;
///     export function name() {…}      // async, and generators, too
///     export class Name {…}
struct ScriptModule {
    struct Import {
        /// The whole path in the theme: `scripts/page.js`.
        var path: String
        /// The names that are wanted, and where each stands.
        var names: [(name: String, range: Range<Int>)]
        /// Where the path stands, with its quotes.
        var range: Range<Int>
    }

    /// Bytes that become others when the module is linked.
    struct Edit {
        var range: Range<Int>
        var text: String
    }

    let path: String
    let source: SourceFile
    private(set) var imports: [Import] = []
    private(set) var exports: [String] = []
    private(set) var edits: [Edit] = []
    /// Whether it imports or exports anything.
    private(set) var isModule = false
    private(set) var diagnostics: [Diagnostic] = []

    private let tokens: [ScriptTokens.Token]
    private var index = 0

    /// - Parameter path: in the theme: `scripts/tabs.js`.
    init(_ path: String, _ source: SourceFile) {
        self.path = path
        self.source = source
        tokens = ScriptTokens(source.bytes).tokens
        read()
    }

    /// How a module that is linked is named in a script.
    static func reference(_ path: String) -> String {
        "iamlabScripts[\(JSONWriter.text(.string(path), .compact))]"
    }

    // MARK: Statements

    private mutating func read() {
        var hasCode = false
        var isInAsync = false
        while index < tokens.count {
            let start = index
            switch word(index) {
            case "import" where !isProperty(index):
                isModule = true
                let count = imports.count
                readImport()
                if hasCode, imports.count > count {
                    report(
                        "script-import", "an import stands below other code", at: tokens[start],
                        help: "write all imports at the beginning of the script")
                }
                continue
            case "export" where tokens[index].depth == 0 && !isProperty(index):
                isModule = true
                readExport()
            case "await" where tokens[index].depth == 0 && !isInAsync && !isProperty(index):
                report(
                    "script-await", "a script can not wait outside of its functions",
                    at: tokens[index], help: "write it in an async function, and call that")
                index += 1
            default:
                if tokens[index].depth == 0 {
                    if word(index) == "async" { isInAsync = true }
                    if sign(index) == ";" || sign(index) == "}" { isInAsync = false }
                }
                index += 1
            }
            hasCode = true
        }
    }

    private mutating func readImport() {
        let start = tokens[index]
        index += 1
        guard start.depth == 0, sign(index) != "(", sign(index) != "." else {
            report(
                "script-import", "a script can not import others while it runs", at: start,
                help: ScriptModule.importHelp)
            return
        }
        var taken = Import(path: "", names: [], range: start.range)
        var found = [Edit(range: start.range, text: "void")]
        if sign(index) == "{" {
            found[0].text = "const"
            index += 1
            while let name = word(index) {
                taken.names.append((name, tokens[index].range))
                index += 1
                if word(index) == "as", word(index + 1) != nil {
                    found.append(Edit(range: tokens[index].range, text: ":"))
                    index += 2
                }
                guard sign(index) == "," else { break }
                index += 1
            }
            guard sign(index) == "}", word(index + 1) == "from" else {
                return reportImport(start)
            }
            found.append(Edit(range: tokens[index + 1].range, text: "="))
            index += 2
        }
        guard index < tokens.count, case .string = tokens[index].kind else {
            return reportImport(start)
        }
        taken.range = tokens[index].range
        let written = source.text(
            SourceRange(taken.range.lowerBound + 1, taken.range.upperBound - 1))
        let folder = path.split(separator: "/").dropLast().joined(separator: "/")
        guard written.hasPrefix("./") || written.hasPrefix("../"),
            let target = LinkDestination.normalized(written, from: folder)
        else { return reportImport(tokens[index]) }
        taken.path = target
        index += 1
        let isEnded = sign(index) == ";"
        if isEnded { index += 1 }
        found.append(
            Edit(
                range: taken.range, text: ScriptModule.reference(target) + (isEnded ? "" : ";")))
        imports.append(taken)
        edits += found
    }

    private mutating func readExport() {
        let start = tokens[index]
        var place = index + 1
        if word(place) == "async" { place += 1 }
        let kind = word(place)
        place += 1
        if kind == "function", sign(place) == "*" { place += 1 }
        index += 1
        guard let kind, ["const", "function", "class"].contains(kind), let name = word(place),
            kind != "const" || (sign(place + 1) == "=" && hasOneName(from: place + 2))
        else {
            report(
                "script-export", "this form of export is not understood", at: start,
                help:
                    "write `export const name = …`, `export function name` or `export class Name`, "
                    + "with one name each")
            return
        }
        exports.append(name)
        // With the blank behind it.
        let end = start.range.upperBound
        let isBlank = end < source.bytes.count && source.bytes[end] == UInt8(ascii: " ")
        edits.append(Edit(range: start.range.lowerBound..<(isBlank ? end + 1 : end), text: ""))
    }

    /// Whether a declaration ends before a comma that would add another name.
    private func hasOneName(from start: Int) -> Bool {
        var place = start
        while place < tokens.count {
            if tokens[place].depth == 0 {
                if sign(place) == "," { return false }
                if sign(place) == ";" { return true }
                if let word = word(place), ["const", "export", "import", "let"].contains(word) {
                    return true
                }
            }
            place += 1
        }
        return true
    }

    // MARK: Tokens

    private func word(_ place: Int) -> String? {
        guard place < tokens.count, case .word = tokens[place].kind else { return nil }
        return String(decoding: source.bytes[tokens[place].range], as: UTF8.self)
    }

    private func sign(_ place: Int) -> Character? {
        guard place < tokens.count, case .sign(let sign) = tokens[place].kind else { return nil }
        return Character(Unicode.Scalar(sign))
    }

    /// Whether a word only names a member: `a.import`, `{import: 1}`.
    private func isProperty(_ place: Int) -> Bool {
        sign(place + 1) == ":" || (place > 0 && sign(place - 1) == ".")
    }

    // MARK: Mistakes

    private static let importHelp =
        "write `import { name } from \"./file.js\";` at the beginning of the script"

    private mutating func reportImport(_ token: ScriptTokens.Token) {
        report(
            "script-import", "this form of import is not understood", at: token,
            help: ScriptModule.importHelp)
    }

    private mutating func report(
        _ identifier: String, _ message: String, at token: ScriptTokens.Token, help: String
    ) {
        diagnostics.append(
            source.error(
                identifier, message,
                at: SourceRange(token.range.lowerBound, token.range.upperBound), help: [help]))
    }
}
