package import LabGrading
package import SourceText

/// A lab as its folder holds it: the definition, and the texts around it.
package struct LabFolder: Sendable {
    package var lab: Lab
    /// `lab.yaml` as it was read.
    package var definition: Value
    package var source: SourceFile
    /// What a learner begins with: `starter.yaml`, `starter.sh`.
    package var starters: [Starter]
    /// Submissions that must pass. They never leave the trainer's machine.
    package var solutions: [SourceFile]
    /// Submissions that must not pass.
    package var mistakes: [SourceFile]
    /// The task and the hints as trees, links resolved once the course is put together.
    package var task: MarkdownNode
    package var hints: [MarkdownNode]

    /// The folder's name.
    package var id: String { lab.id }

    /// A form in which labs are done.
    package enum Format: String, CaseIterable, Sendable {
        case yaml
        case shell = "sh"

        package var label: String {
            switch self {
            case .yaml: "YAML scenario"
            case .shell: "Shell script"
            }
        }
    }

    package struct Starter: Sendable {
        package var format: Format
        package var source: SourceFile

        /// The file's name without its folder.
        package var fileName: String { "starter." + format.rawValue }
    }
}
