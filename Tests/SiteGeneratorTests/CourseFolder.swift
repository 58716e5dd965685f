import Foundation
import SourceText
import Testing

@testable import SiteGenerator

/// A course in a temporary folder, written file by file, that is removed with the value.
final class CourseFolder {
    let path: String

    /// A course of two lessons and one lab that builds without a diagnostic, and a small theme.
    convenience init() throws { try self.init(files: CourseFolder.sound) }

    /// A course of these files.
    init(files: [(String, String)]) throws {
        path = NSTemporaryDirectory() + "iamlab-test-" + UUID().uuidString
        for (name, text) in files { try write(name, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

    func write(_ name: String, _ bytes: [UInt8]) throws {
        let url = URL(fileURLWithPath: path + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(bytes).write(to: url)
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: path + "/" + name)
    }

    func text(_ name: String) throws -> String {
        try String(contentsOfFile: path + "/" + name, encoding: .utf8)
    }

    /// The file's bytes as a text, whatever they are.
    func bytes(_ name: String) throws -> String {
        String(
            decoding: try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)), as: UTF8.self)
    }

    func link(_ name: String, to target: String) throws {
        try FileManager.default.createSymbolicLink(
            atPath: path + "/" + name, withDestinationPath: target)
    }

    func has(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

    /// All files below a folder, sorted, as paths inside it.
    func files(below folder: String) -> [String] {
        let all = FileManager.default.subpaths(atPath: path + "/" + folder) ?? []
        return all.filter { name in
            var isFolder: ObjCBool = false
            let exists = FileManager.default.fileExists(
                atPath: "\(path)/\(folder)/\(name)", isDirectory: &isFolder)
            return exists && !isFolder.boolValue
        }.sorted()
    }

    var options: BuildOptions {
        BuildOptions(
            contentFolder: path + "/content", labsFolder: path + "/labs",
            siteFolder: path + "/site", outputFolder: path + "/public",
            browserModule: path + "/browser-lab.wasm")
    }

    func build() async throws -> BuildReport { try await SiteBuilder.build(options) }

    /// The diagnostics as `file:line:column severity identifier`, files relative to the course.
    func findings() async throws -> [String] {
        try await SiteBuilder.check(options).diagnostics.map { diagnostic in
            let file = diagnostic.file.replacingOccurrences(of: path + "/", with: "")
            let place = diagnostic.location.map { ":\($0.line):\($0.column)" } ?? ""
            return "\(file)\(place) \(diagnostic.severity.word) \(diagnostic.identifier)"
        }
    }

    static let sound: [(String, String)] = [
        (
            "content/course.yaml",
            """
            title: IAM & friends
            description: Who may do what.
            modules:
              - title: First steps
                lessons: [users, groups]

            """
        ),
        (
            "content/lessons/users.md",
            """
            ---
            title: Users
            summary: A person with a name.
            minutes: 10
            objectives:
              - create a user with `create-user`
            labs: [first-user]
            ---

            ## What a user is

            See [groups](groups.md#why-groups).

            ### Names

            :::lab first-user

            """
        ),
        (
            "content/lessons/groups.md",
            """
            ---
            title: Groups
            summary: Users that share rights.
            minutes: 5
            objectives: [put a user into a group]
            ---

            ## Why groups

            Back to [users](users.md).

            """
        ),
        (
            "labs/first-user/lab.yaml",
            """
            title: A first user
            summary: Make one user.
            minutes: 15
            task: Create the user `ana`. Read [groups](groups.md) first.
            hints:
              - Think of **create-user**.
            checks:
              - id: user-exists
                title: The user ana exists
                points: 10
                call: get-user
                with: {user-name: ana}
            mistakes:
              - {file: wrong.sh, score: 0, failed: [user-exists], why: SECRET-WHY}

            """
        ),
        ("labs/first-user/starter.yaml", "steps: []\n"),
        ("labs/first-user/starter.sh", "aws iam list-users\n"),
        ("labs/first-user/solutions/good.sh", "aws iam create-user --user-name SECRET-ANA\n"),
        ("labs/first-user/mistakes/wrong.sh", "aws iam create-user --user-name SECRET-BOB\n"),
        ("site/site.yaml", "fingerprints: false\n"),
        ("site/theme/templates/home.mustache", "{{> head}}\n<h1>{{course.title}}</h1>\n"),
        (
            "site/theme/templates/head.mustache",
            """
            <meta http-equiv="Content-Security-Policy" content="{{page.policy}}">
            <title>{{page.title}}</title>
            {{#styles}}
            <link rel="stylesheet" href="{{.}}">
            {{/styles}}
            {{#scripts}}
            <script defer src="{{.}}"></script>
            {{/scripts}}

            """
        ),
        (
            "site/theme/templates/lesson.mustache",
            """
            {{> head}}
            <h1>{{lesson.title}}</h1>
            {{#lesson.objectives}}
            <li>{{{.}}}</li>
            {{/lesson.objectives}}
            {{#lesson.contents}}
            <a href="#{{id}}">{{{title}}}</a>{{#children}} <a href="#{{id}}">{{{title}}}</a>{{/children}}
            {{/lesson.contents}}
            {{{lesson.html}}}
            {{#lesson.previous}}<a rel="prev" href="{{href}}">{{title}}</a>{{/lesson.previous}}
            {{#lesson.next}}<a rel="next" href="{{href}}">{{title}}</a>{{/lesson.next}}

            """
        ),
        (
            "site/theme/templates/labs.mustache",
            "{{> head}}\n{{#labs}}\n<a href=\"{{href}}\">{{title}}</a> {{points}}\n{{/labs}}\n"
        ),
        (
            "site/theme/templates/lab.mustache",
            """
            <section data-definition="{{lab.definition}}" data-module="{{lab.module}}">
            {{{lab.task}}}
            {{#lab.checks}}
            <li>{{title}} {{points}}</li>
            {{/lab.checks}}
            {{#lab.starters}}
            <a href="{{href}}">{{label}}</a><pre>{{contents}}</pre>
            {{/lab.starters}}
            </section>

            """
        ),
        (
            "site/theme/templates/lab-page.mustache",
            "{{> head}}\n{{#lesson}}<a href=\"{{href}}\">{{title}}</a>{{/lesson}}\n{{> lab}}\n"
        ),
        ("site/theme/templates/not-found.mustache", "{{> head}}\n<p>Not here</p>\n"),
        ("site/theme/styles/base.css", "p { margin: 0; }\n"),
        ("site/theme/scripts/site.js", "// site\n"),
        ("site/theme/scripts/lab.js", "// lab\n"),
        ("site/theme/assets/icon.svg", "<svg/>\n"),
        ("browser-lab.wasm", "\0asm"),
    ]
}
