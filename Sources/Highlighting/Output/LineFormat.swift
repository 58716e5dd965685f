/// How the lines of code are set apart in the page.
package struct LineFormat: Equatable, Sendable {
    /// The number of the first line; nil where lines have no numbers.
    package var firstNumber: Int?
    /// Lines to emphasise, counted from 1 at the first line of the code.
    package var emphasised: [ClosedRange<Int>]

    package init(firstNumber: Int? = nil, emphasised: [ClosedRange<Int>] = []) {
        self.firstNumber = firstNumber
        self.emphasised = emphasised
    }

    /// Lines are not marked up.
    package static let plain = LineFormat()

    /// Whether each line needs an element of its own.
    package var wrapsLines: Bool { firstNumber != nil || !emphasised.isEmpty }

    func isEmphasised(_ line: Int) -> Bool { emphasised.contains { $0.contains(line) } }
}
