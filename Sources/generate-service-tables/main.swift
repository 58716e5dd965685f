import Foundation
import SourceText

// Turns the committed facts about AWS into Swift tables.
//
//     swift run generate-service-tables           writes Sources/IAMSimulator/Generated,
//                                                 Sources/QueryProtocol/Generated,
//                                                 Sources/ManagedPolicyDocuments/Generated and
//                                                 Sources/ActionCatalogueFacts
//     swift run generate-service-tables --check   fails where what is committed differs

let root = URL(fileURLWithPath: FileManager.default.currentDirectoryPath)
let facts = root.appendingPathComponent("Sources/generate-service-tables/Facts")
let sources = root.appendingPathComponent("Sources")

do {
    let tables = try ServiceTables(factsFolder: facts)
    var differing: [String] = []
    for (name, text) in tables.files {
        let url = sources.appendingPathComponent(name)
        let committed = try? String(contentsOf: url, encoding: .utf8)
        if committed == text { continue }
        differing.append(name)
        if !CommandLine.arguments.contains("--check") {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: url, atomically: true, encoding: .utf8)
        }
    }
    if CommandLine.arguments.contains("--check"), !differing.isEmpty {
        print("These differ from what the facts give: \(differing.joined(separator: ", "))")
        print("Run 'swift run generate-service-tables' and commit the result.")
        exit(1)
    }
    print(
        differing.isEmpty ? "Nothing to change." : "Written: \(differing.joined(separator: ", "))")
} catch {
    print("generate-service-tables: \(error)")
    exit(70)
}
