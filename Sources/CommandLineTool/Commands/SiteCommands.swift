/// `iamlab build`
enum BuildCommand: Subcommand {
    static let description = CommandDescription(
        name: "build", summary: "Build the course site", operands: "", operandCount: 0...0,
        options: SiteOptions.options + [SiteOptions.output, SiteOptions.compress],
        details: """
            Only files that changed are written. A mistake in a lesson or lab is shown with its
            place, and then nothing is written.
            """)

    static func run(_ arguments: Arguments, _ terminal: Terminal) async throws -> ExitStatus {
        try await SiteOptions.build(arguments, terminal)
    }
}
