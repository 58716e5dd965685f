internal import SourceText

/// Quizzes: the question, then a list of answers marked `[x]` or `[ ]`.
extension DirectivePass {
    /// Most answers of a question.
    private static let mostAnswers = 50

    mutating func quiz(_ input: DirectiveInput) -> MarkdownNode? {
        guard let kind = Quiz.Kind(rawValue: input.argument) else { return nil }
        quizCount += 1
        let quiz = Quiz(
            kind: kind, number: quizCount, isCaseSensitive: input.attributes.has("case-sensitive"),
            lesson: id)
        if kind != .text, let item = input.attributes["case-sensitive"] {
            report(
                "directive-attribute", "'case-sensitive' is for quizzes of the kind 'text'",
                item.nameRange, help: ["remove it, or write ':::quiz text'"])
        }
        guard lines.closingLine(of: input.line) != nil else { return nil }
        var (question, extras) = parts(input.children)
        guard let list = question.popLast(), case .list(let style) = list.kind, style.start == nil
        else {
            report(
                "quiz-choices", "expected a list of answers at the end of the quiz, found none",
                input.line.range,
                help: ["write '- [x] a right answer' and '- [ ] a wrong one' behind the question"])
            return nil
        }
        if question.isEmpty {
            report(
                "quiz-question", "expected a question before the answers, found none",
                input.line.range, help: ["write the question above the list"])
        }
        let answers = self.answers(list, quiz)
        checkCounts(answers, quiz, list)
        let heading = MarkdownNode(.directive(.question), question, at: input.line.range)
        return MarkdownNode(
            .directive(.quiz(quiz)), [heading] + answers + extras, at: input.line.range)
    }

    /// Question and answers apart from hints and the explanation.
    private mutating func parts(
        _ children: [MarkdownNode]
    ) -> (question: [MarkdownNode], extras: [MarkdownNode]) {
        var question: [MarkdownNode] = []
        var extras: [MarkdownNode] = []
        var hasExplanation = false
        for child in children {
            switch child.kind {
            case .directive(.hint): extras.append(child)
            case .directive(.explanation):
                if hasExplanation {
                    report(
                        "directive-content",
                        "expected one 'explanation' inside 'quiz', found a second one",
                        child.range)
                }
                hasExplanation = true
                extras.append(child)
            default: question.append(child)
            }
        }
        return (question, extras)
    }

    private mutating func answers(_ list: MarkdownNode, _ quiz: Quiz) -> [MarkdownNode] {
        var answers: [MarkdownNode] = []
        var texts: Set<String> = []
        for item in list.children.prefix(DirectivePass.mostAnswers) {
            guard let marked = MarkedItem(item) else {
                report(
                    "quiz-mark",
                    "expected '[x]' or '[ ]' at the beginning of an answer, found none",
                    source.firstLine(of: item.range), help: ["write '- [x] ' if it is right"])
                continue
            }
            let written = Quiz.normalized(
                marked.inlines.map(\.plainText).joined(), isCaseSensitive: true)
            let text = quiz.normalized(written)
            if text.isEmpty, !marked.hasImage {
                report(
                    "quiz-answer", "expected an answer behind the mark, found none",
                    source.firstLine(of: item.range),
                    help: ["write it behind '[x]' or '[ ]'"])
            } else if !texts.insert(text).inserted, !marked.hasImage {
                report(
                    "quiz-answer",
                    "expected answers that differ, found '\(Value.short(text))' twice",
                    source.firstLine(of: item.range),
                    help: ["keep one of the two"])
            }
            answers.append(answer(marked, item, written, position: answers.count + 1, quiz))
        }
        if list.children.count > DirectivePass.mostAnswers {
            report(
                "quiz-choices", "expected at most \(DirectivePass.mostAnswers) answers, found more",
                source.firstLine(of: list.range))
        }
        return answers
    }

    private func answer(
        _ marked: MarkedItem, _ item: MarkdownNode, _ text: String, position: Int, _ quiz: Quiz
    ) -> MarkdownNode {
        var children: [MarkdownNode] = []
        if !marked.feedback.isEmpty {
            children = [MarkdownNode(.directive(.feedback), marked.feedback, at: item.range)]
        }
        if quiz.kind == .text {
            return MarkdownNode(
                .directive(.answer(text, isRight: marked.isRight)), children, at: item.range)
        }
        return MarkdownNode(
            .directive(.choice(position: position, isRight: marked.isRight)),
            marked.inlines + children, at: item.range)
    }

    private mutating func checkCounts(
        _ answers: [MarkdownNode], _ quiz: Quiz, _ list: MarkdownNode
    ) {
        let right = answers.count { node in
            switch node.kind {
            case .directive(.choice(_, let isRight)), .directive(.answer(_, let isRight)): isRight
            default: false
            }
        }
        let place = source.firstLine(of: list.range)
        if quiz.kind == .single, right != 1 {
            report(
                "quiz-right-answers",
                "expected one right answer in a quiz of the kind 'single', found \(right)", place,
                help: [right == 0 ? "mark it with '[x]'" : "write ':::quiz multiple'"])
        } else if right == 0 {
            report(
                "quiz-right-answers", "expected at least one right answer, found none", place,
                help: ["mark it with '[x]'"])
        }
        if quiz.kind != .text, list.children.count < 2 {
            report(
                "quiz-choices", "expected at least two answers to choose from, found one", place,
                help: ["add a line '- [ ] ' with a wrong answer"])
        }
    }
}

/// An item of a list that begins with `[x]` or `[ ]`.
private struct MarkedItem {
    var isRight: Bool
    /// The rest of the first paragraph.
    var inlines: [MarkdownNode]
    /// What follows it; a quote is taken for its content.
    var feedback: [MarkdownNode]

    var hasImage: Bool {
        inlines.contains { if case .image = $0.kind { true } else { false } }
    }

    init?(_ item: MarkdownNode) {
        guard let paragraph = item.children.first, case .paragraph = paragraph.kind,
            let first = paragraph.children.first, case .text(let text) = first.kind,
            text.utf8.count >= 3
        else { return nil }
        switch String(text.prefix(3)) {
        case "[x]", "[X]": isRight = true
        case "[ ]": isRight = false
        default: return nil
        }
        var rest = text.dropFirst(3)
        guard rest.isEmpty || rest.first == " " else { return nil }
        while rest.first == " " { rest.removeFirst() }
        inlines = Array(paragraph.children.dropFirst())
        if !rest.isEmpty {
            inlines.insert(MarkdownNode(.text(String(rest)), at: first.range), at: 0)
        }
        feedback = item.children.dropFirst().flatMap { block in
            if case .blockQuote = block.kind { block.children } else { [block] }
        }
    }
}
