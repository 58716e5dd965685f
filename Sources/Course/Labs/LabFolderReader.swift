package import LabGrading
package import SourceText
internal import YAMLReader

/// Reads the folder of labs: `<id>/lab.yaml` with its starters, `solutions/` and `mistakes/`.
package enum LabFolderReader {
    /// Largest size of each file, in bytes.
    static let largestFile = 256 << 10
    /// Most files of `solutions` or `mistakes`.
    static let mostFiles = 200

    /// All labs, sorted by id. A folder without `lab.yaml` is reported, not skipped in silence.
    ///
    /// - Parameter documents: Where the documents of the AWS managed policies come from that labs name.
    package static func readAll(
        in folder: SourceFolder, documents: PolicyDocumentSource = { _ in nil },
        diagnostics: inout [Diagnostic]
    ) -> [LabFolder] {
        var labs: [LabFolder] = []
        for entry in folder.entries() where entry.isFolder {
            if let lab = read(
                entry.name, in: folder, documents: documents, diagnostics: &diagnostics)
            {
                labs.append(lab)
            }
        }
        return labs
    }

    /// One lab; nil where its definition can not be used.
    package static func read(
        _ id: String, in folder: SourceFolder, documents: PolicyDocumentSource = { _ in nil },
        diagnostics: inout [Diagnostic]
    ) -> LabFolder? {
        guard Slug.isValid(id) else {
            diagnostics.append(
                Diagnostic(
                    .error, "lab-id",
                    "expected a lab's id as the folder's name, "
                        + "found '\(Value.short(id))'", file: folder.name(of: id),
                    help: [Slug.rule]))
            return nil
        }
        guard
            let source = folder.source(
                id + "/lab.yaml", limit: largestFile, diagnostics: &diagnostics)
        else { return nil }
        let value: Value
        do {
            value = try YAMLReader.parse(source)
        } catch {
            diagnostics.append(error.diagnostic)
            return nil
        }
        let lab = Lab.parse(
            id: id, value: value, source: source, documents: documents, diagnostics: &diagnostics)
        guard let lab else { return nil }
        var starters: [LabFolder.Starter] = []
        for format in LabFolder.Format.allCases {
            let path = "\(id)/starter.\(format.rawValue)"
            guard folder.hasFile(path),
                let source = text(path, in: folder, diagnostics: &diagnostics)
            else { continue }
            starters.append(LabFolder.Starter(format: format, source: source))
        }
        if starters.isEmpty {
            diagnostics.append(
                Diagnostic(
                    .error, "lab-starter", "expected starter.yaml or starter.sh, found neither",
                    file: folder.name(of: id)))
        }
        let solutions = texts(id + "/solutions", in: folder, diagnostics: &diagnostics)
        let mistakes = texts(id + "/mistakes", in: folder, diagnostics: &diagnostics)
        let texts = LabTexts(lab, value, source)
        diagnostics += texts.diagnostics
        return LabFolder(
            lab: lab, definition: value, source: source, starters: starters,
            solutions: solutions, mistakes: mistakes, task: texts.task, hints: texts.hints)
    }

    private static func texts(
        _ path: String, in folder: SourceFolder, diagnostics: inout [Diagnostic]
    ) -> [SourceFile] {
        let formats = LabFolder.Format.allCases.map { "." + $0.rawValue }
        let names = folder.entries(of: path).filter { entry in
            !entry.isFolder && formats.contains { entry.name.hasSuffix($0) }
        }
        if names.count > mostFiles {
            diagnostics.append(
                Diagnostic(
                    .error, "lab-files",
                    "expected at most \(mostFiles) files, found "
                        + "\(names.count)", file: folder.name(of: path)))
            return []
        }
        return names.compactMap {
            text(path + "/" + $0.name, in: folder, diagnostics: &diagnostics)
        }
    }

    private static func text(
        _ path: String, in folder: SourceFolder, diagnostics: inout [Diagnostic]
    ) -> SourceFile? {
        guard let source = folder.source(path, limit: largestFile, diagnostics: &diagnostics)
        else { return nil }
        if let malformed = UTF8Check.diagnostic(source) {
            diagnostics.append(malformed)
            return nil
        }
        return source
    }
}

/// A lab's task and hints, parsed and checked like lessons.
private struct LabTexts {
    var task: MarkdownNode
    var hints: [MarkdownNode]
    var diagnostics: [Diagnostic] = []

    init(_ lab: Lab, _ value: Value, _ source: SourceFile) {
        let whole = value.range
        let hintValues = value["hints"]?.elements ?? []
        var rules = AuthoringRules(source: source)
        var problems: [MarkdownProblem] = []
        func parse(_ text: String, _ range: SourceRange) -> MarkdownNode {
            var result = MarkdownParser.parse(
                [UInt8](text.utf8), placement: .fixed(range), options: .lab)
            problems += result.problems
            rules.check(result.root)
            TaskListPass.apply(to: &result.root)
            return result.root
        }
        task = parse(lab.task, value["task"]?.range ?? whole)
        hints = lab.hints.enumerated().map { index, hint in
            parse(hint, index < hintValues.count ? hintValues[index].range : whole)
        }
        diagnostics = rules.diagnostics + problems.map { $0.diagnostic(in: source) }
    }
}
