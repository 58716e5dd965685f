/// The words that the renderer itself writes, in the course's language.
package struct InterfaceWords: Sendable {
    package var note = "Note"
    package var tip = "Tip"
    package var warning = "Warning"
    package var bestPractice = "Best practice"
    package var inTheConsole = "In the console"
    package var onTheCommandLine = "On the command line"
    package var objectives = "Objectives"
    package var prerequisites = "Before you begin"
    package var exercise = "Exercise"
    package var hint = "Hint"
    package var solution = "Solution"
    package var question = "Question"
    package var chooseOne = "Choose one answer"
    package var chooseSeveral = "Choose all answers that are right"
    package var yourAnswer = "Your answer"
    package var answers = "Answers"
    package var explanation = "Explanation"
    package var forTheTrainer = "For the trainer"
    package var taskDone = "Done"
    package var taskToDo = "To do"
    package var footnotes = "Footnotes"
    /// Before a number.
    package var footnote = "Footnote"
    /// Before a number.
    package var backToReference = "Back to reference"
    package var table = "Table"
    package var linkToSection = "Link to this section"
    /// Behind a number.
    package var minutes = "min"
    /// Before one number.
    package var line = "line"
    /// Before a range of numbers.
    package var lines = "lines"

    package init() {}

    package static let english = InterfaceWords()

    func title(of callout: Directive.Callout) -> String {
        switch callout {
        case .note: note
        case .tip: tip
        case .warning: warning
        case .bestPractice: bestPractice
        }
    }

    func title(of way: Directive.Way) -> String {
        switch way {
        case .console: inTheConsole
        case .cli: onTheCommandLine
        }
    }
}
