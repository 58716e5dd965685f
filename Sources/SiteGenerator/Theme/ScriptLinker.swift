internal import SourceText

/// Makes plain scripts of the theme's modules: browsers load no modules on pages opened as files.
///
/// Each script that no other one imports becomes one file with all that it imports, every module as a
/// function of its own, its lines as they were written. A module that two scripts of a page hold
/// runs once.
struct ScriptLinker {
    /// The scripts that pages load, also where others import them.
    static let (site, lab) = ("scripts/site.js", "scripts/lab.js")
    static let package = Theme.packageScripts + "sco.js"
    private static let entries = [site, lab, package]

    private let modules: [String: ScriptModule]
    private(set) var diagnostics: [Diagnostic] = []
    /// Those that were found to be sound, or not.
    private var checked: Set<String> = []

    private init(_ sources: [(path: String, source: SourceFile)]) {
        modules = Dictionary(
            uniqueKeysWithValues: sources.map { ($0.path, ScriptModule($0.path, $0.source)) })
    }

    /// The files of the site: linked scripts, and as they are those that neither import nor export.
    ///
    /// - Parameter sources: the theme's scripts by their paths in the theme.
    static func link(
        _ sources: [(path: String, source: SourceFile)], diagnostics: inout [Diagnostic]
    ) -> [ThemeFiles.Original] {
        var linker = ScriptLinker(sources)
        let imported = Set(linker.modules.values.flatMap { $0.imports.map(\.path) })
        var files: [ThemeFiles.Original] = []
        for (path, source) in sources {
            guard let module = linker.modules[path] else { continue }
            if entries.contains(path) || (module.isModule && !imported.contains(path)) {
                files.append(ThemeFiles.Original(path: path, bytes: linker.linked(path)))
            } else if !module.isModule {
                files.append(ThemeFiles.Original(path: path, bytes: source.bytes))
            }
        }
        // A circle that nothing outside of it imports has no beginning.
        for (path, _) in sources { linker.check(path) }
        diagnostics += linker.diagnostics
        return files
    }

    private mutating func check(_ path: String) {
        var order: [String] = []
        visit(path, below: [], &order)
    }

    // MARK: One script

    private mutating func linked(_ path: String) -> [UInt8] {
        var order: [String] = []
        visit(path, below: [], &order)
        var bytes = Array(
            """
            // Made by iamlab of scripts of the theme: \(order.joined(separator: ", ")).
            "use strict";
            globalThis.iamlabScripts ??= {};

            """.utf8)
        for path in order {
            guard let module = modules[path] else { continue }
            bytes += "\n// \(path)\n\(ScriptModule.reference(path)) ??= (() => {\n".utf8
            ScriptLinker.append(module, to: &bytes)
            if bytes.last != UInt8(ascii: "\n") { bytes.append(UInt8(ascii: "\n")) }
            bytes += "return { \(module.exports.joined(separator: ", ")) };\n})();\n".utf8
        }
        return bytes
    }

    private static func append(_ module: ScriptModule, to bytes: inout [UInt8]) {
        var start = 0
        for edit in module.edits {
            bytes += module.source.bytes[start..<edit.range.lowerBound]
            bytes += edit.text.utf8
            start = edit.range.upperBound
        }
        bytes += module.source.bytes[start...]
    }

    /// Adds a module to the order, below those that it imports.
    private mutating func visit(_ path: String, below: [String], _ order: inout [String]) {
        guard !order.contains(path), let module = modules[path] else { return }
        let isNew = checked.insert(path).inserted
        if isNew { diagnostics += module.diagnostics }
        for taken in module.imports {
            if isNew { check(taken, of: module) }
            if let start = (below + [path]).firstIndex(of: taken.path) {
                if isNew { reportCircle((below + [path])[start...], taken, module) }
            } else {
                visit(taken.path, below: below + [path], &order)
            }
        }
        order.append(path)
    }

    // MARK: Mistakes

    private mutating func check(_ taken: ScriptModule.Import, of module: ScriptModule) {
        guard let target = modules[taken.path] else {
            let guess = Suggestion.didYouMean(taken.path, among: modules.keys.sorted())
            report(
                "script-missing", "the theme has no \(taken.path)", taken.range, module,
                help: guess.map { [$0] } ?? [])
            return
        }
        for (name, range) in taken.names where !target.exports.contains(name) {
            let guess = Suggestion.didYouMean(name, among: target.exports)
            report(
                "script-name", "\(taken.path) exports no \(name)", range, module,
                help: guess.map { [$0] } ?? [])
        }
    }

    private mutating func reportCircle(
        _ circle: ArraySlice<String>, _ taken: ScriptModule.Import, _ module: ScriptModule
    ) {
        let way = (circle + [taken.path]).joined(separator: " imports ")
        report(
            "script-circle", "scripts import each other in a circle: \(way)", taken.range, module,
            help: ["move what both need into a script of its own"])
    }

    private mutating func report(
        _ identifier: String, _ message: String, _ range: Range<Int>, _ module: ScriptModule,
        help: [String]
    ) {
        diagnostics.append(
            module.source.error(
                identifier, message, at: SourceRange(range.lowerBound, range.upperBound),
                help: help))
    }
}
