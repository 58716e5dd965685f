package import IAMSimulator

/// What the directives of a lesson may look at besides the lesson.
package struct LessonContext: Sendable {
    /// The folder that files are included from; without one nothing can be.
    package var content: SourceFolder?
    /// The accounts in which labs begin, by the labs' ids.
    package var labAccounts: [String: Account]

    /// Whether straight quotes, `--`, `---` and `...` become the characters that they stand for.
    package var smartTypography: Bool

    package init(
        content: SourceFolder? = nil, labAccounts: [String: Account] = [:],
        smartTypography: Bool = false
    ) {
        self.smartTypography = smartTypography
        self.content = content
        self.labAccounts = labAccounts
    }
}
