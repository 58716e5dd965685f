import SourceText
import Testing

@testable import SiteGenerator

/// A course that is sound but for one thing, and what is said about it.
struct BrokenCourse: CustomTestStringConvertible, Sendable {
    var name: String
    var file: String
    var text: String
    var findings: [String]

    var testDescription: String { name }

    init(_ name: String, _ file: String, _ text: String, _ findings: String...) {
        self.name = name
        self.file = file
        self.text = text
        self.findings = findings
    }

    /// A course whose lesson `groups` has this body, which begins on line 7.
    static func body(_ name: String, _ text: String, _ findings: String...) -> BrokenCourse {
        let head =
            "---\ntitle: Groups\nsummary: S\nminutes: 5\nobjectives: [o]\n---\n## Why groups\n"
        var course = BrokenCourse(name, "content/lessons/groups.md", head + text)
        course.findings = findings.map { "content/lessons/groups.md:" + $0 }
        return course
    }

    /// A course whose lesson `groups` has these lines of front matter, from line 2.
    static func front(_ name: String, _ lines: String, _ findings: String...) -> BrokenCourse {
        var course = BrokenCourse(
            name, "content/lessons/groups.md", "---\n\(lines)\n---\n## Why groups\n")
        course.findings = findings.map { "content/lessons/groups.md:" + $0 }
        return course
    }
}

/// Mistakes that need more than one look: nothing but these findings is said about them.
@Suite struct ExactFindingsTests {
    private static let manifest = "title: T\ndescription: D\n"

    static let courses: [BrokenCourse] = [
        // The manifest.
        BrokenCourse(
            "modules are no list", "content/course.yaml", manifest + "modules: none\n",
            "content/course.yaml:3:10 error wrong-type"),
        BrokenCourse(
            "manifest is no YAML", "content/course.yaml", "title: [\n",
            "content/course.yaml:2:1 error yaml-syntax"),
        BrokenCourse(
            "lesson id that leaves the folder", "content/course.yaml",
            manifest + "modules:\n  - title: M\n    lessons: [users, groups, ../x]\n",
            "content/course.yaml:5:30 error lesson-id"),
        BrokenCourse(
            "language that is none", "content/course.yaml",
            manifest + "language: '\"><script>'\nmodules: [{title: M, lessons: [users, groups]}]\n",
            "content/course.yaml:3:11 error language-tag"),

        // Front matter.
        .front("missing key", "title: T\nsummary: S\nobjectives: [o]", "2:1 error missing-key"),
        .front(
            "an objective that is a mapping",
            "title: T\nsummary: S\nminutes: 5\nobjectives:\n  - a: b", "6:5 error wrong-type"),
        .front(
            "repeated key", "title: T\ntitle: T\nsummary: S\nminutes: 5\nobjectives: [o]",
            "3:1 error yaml-repeated-key"),
        .front(
            "a listed lab that is not there",
            "title: T\nsummary: S\nminutes: 5\nobjectives: [o]\nlabs: [frist-user]",
            "6:8 error lab-unknown"),

        // Directives.
        .body(
            "argument too many", ":::side-by-side x\n:::console\n:::\n:::cli\n:::\n:::\n",
            "8:17 error directive-argument"),
        .body(
            "text in a side by side",
            ":::side-by-side\n:::cli\n:::\ntext\n:::console\n:::\n:::\n",
            "11:1 error directive-content"),
        .body(
            "a way twice", ":::side-by-side\n:::cli\n:::\n:::console\n:::\n:::cli\n:::\n:::\n",
            "13:1 error directive-content"),
        .body("a directive torn apart", "- a\n  :::note\n\nb\n:::\n", "9:3 error directive-torn"),
        .body("a directive in a quote", "> a\n> :::note\n", "9:3 error directive-misplaced"),
        .body(
            "a lab inside a note", ":::note\n:::lab first-user\n:::\n:::\n",
            "9:1 error directive-place", "9:1 error lab-embedded-twice",
            "9:1 error lab-unlisted"),
        .body(
            "a lab embedded twice", ":::lab first-user\n",
            "8:1 error lab-embedded-twice", "8:1 error lab-unlisted"),

        // Text.
        .body("raw HTML in a line", "\na\nb <b>c\n", "10:3 error raw-html"),

        // Links and images.
        .body("link to a page instead of a lesson", "[a](users.html)", "8:5 error link-target"),
        .body("script as an autolink", "<javascript:alert>", "8:2 error link-scheme"),
        .body("hidden script", "[a](java&Tab;script:x)", "8:1 error link-malformed"),
        .body("link out of the course", "[a](../../secret.txt)", "8:5 error link-target"),
        .body("link to the manifest", "[a](../course.yaml)", "8:5 error link-target"),
        .body(
            "image without text", "x ![](no.png)", "8:3 error image-alt",
            "8:7 error image-missing"),

        // Labs and theme.
        BrokenCourse(
            "lab task with HTML", "labs/first-user/lab.yaml",
            """
            title: T
            summary: S
            minutes: 5
            task: |
              a
              <b>c</b>
            checks:
              - {id: a, title: A, points: 1, call: get-user, passed: p, failed: f}

            """, "labs/first-user/lab.yaml:6:3 error raw-html",
            "labs/first-user/lab.yaml:6:7 error raw-html"),
        BrokenCourse(
            "a lab's folder without a lab", "labs/second/starter.sh", "",
            "labs/second/lab.yaml error file-unreadable"),
        BrokenCourse(
            "a lab's folder of another form", "labs/Second/lab.yaml", "",
            "labs/Second error lab-id"),
    ]

    @Test(arguments: courses)
    func reportsEachMistakeAtItsPlace(course: BrokenCourse) async throws {
        let folder = try CourseFolder()
        try folder.write(course.file, course.text)
        #expect(try await folder.findings() == course.findings)
    }
}
