internal import SourceText

/// Quizzes as questions to answer, whose answers a script checks and nobody reads.
///
/// `docs/lessons.md` says what the hashes and ciphers are made of; the theme's script reads them.
extension HTMLRenderer {
    /// A quiz's parts, told apart.
    private struct Parts {
        var question: [MarkdownNode] = []
        var choices: [Choice] = []
        var answers: [Answer] = []
        var explanation: MarkdownNode?
        var hints: [MarkdownNode] = []

        struct Choice {
            var position: Int
            var isRight: Bool
            var text: [MarkdownNode]
            var feedback: MarkdownNode?
        }

        struct Answer {
            var text: String
            var isRight: Bool
            var feedback: MarkdownNode?
        }

        init(_ nodes: [MarkdownNode]) {
            for node in nodes {
                guard case .directive(let directive) = node.kind else { continue }
                let feedback = node.children.last.flatMap { Parts.isFeedback($0) ? $0 : nil }
                switch directive {
                case .question: question = node.children
                case .choice(let position, let isRight):
                    let text = feedback == nil ? node.children : node.children.dropLast()
                    choices.append(
                        Choice(
                            position: position, isRight: isRight, text: text, feedback: feedback))
                case .answer(let text, let isRight):
                    answers.append(Answer(text: text, isRight: isRight, feedback: feedback))
                case .explanation: explanation = node
                case .hint: hints.append(node)
                default: break
                }
            }
        }

        private static func isFeedback(_ node: MarkdownNode) -> Bool {
            if case .directive(.feedback) = node.kind { true } else { false }
        }

        /// What opens the explanation of a quiz with choices: the positions of the right ones.
        var rightPositions: String {
            choices.filter(\.isRight).map { "\($0.position)" }.joined(separator: ",")
        }
    }

    mutating func quiz(_ quiz: Quiz, _ node: MarkdownNode) {
        let parts = Parts(node.children)
        let cipher = QuizCipher(salt: quiz.salt)
        let id = "quiz-\(quiz.number)"
        append("<div class=\"quiz\" role=\"group\" id=\"\(id)\" ")
        append("aria-labelledby=\"\(id)-title\" ")
        append("data-quiz=\"\(quiz.kind.rawValue)\" data-salt=\"\(quiz.salt)\"")
        if quiz.isCaseSensitive { append(" data-case=\"sensitive\"") }
        if quiz.kind != .text, let explanation = parts.explanation {
            let html = captured(explanation.children)
            append(" data-explanation=\"")
            append(cipher.explanation(html, for: parts.rightPositions))
            append("\"")
        }
        append(">\n<p class=\"quiz-title\" id=\"\(id)-title\">")
        appendEscaped(words.question)
        append(" \(quiz.number)</p>\n<div class=\"quiz-question\" id=\"\(id)-question\">\n")
        blocks(parts.question)
        append("</div>\n")
        switch quiz.kind {
        case .text: answerField(id, parts, quiz, cipher)
        case .single, .multiple: choices(quiz, id, parts, cipher)
        }
        for hint in parts.hints { block(hint, isTight: false) }
        if edition == .trainer { trainerAnswers(parts) }
        append("</div>\n")
    }

    private mutating func choices(
        _ quiz: Quiz, _ id: String, _ parts: Parts, _ cipher: QuizCipher
    ) {
        let isSingle = quiz.kind == .single
        append("<fieldset class=\"quiz-choices\" aria-describedby=\"\(id)-question\">\n")
        append("<legend class=\"quiz-legend\">")
        appendEscaped(isSingle ? words.chooseOne : words.chooseSeveral)
        append("</legend>\n")
        for choice in parts.choices {
            let position = "\(choice.position)"
            append("<div class=\"quiz-choice\" data-position=\"\(position)\" data-check=\"")
            append(cipher.check(position, isRight: choice.isRight))
            append("\"")
            if let feedback = choice.feedback {
                append(" data-feedback=\"")
                append(cipher.feedback(captured(feedback.children), on: position))
                append("\"")
            }
            append("><label><input type=\"\(isSingle ? "radio" : "checkbox")\" ")
            append("name=\"\(id)\" value=\"\(position)\" /> <span class=\"quiz-text\">")
            inlines(choice.text)
            append("</span></label></div>\n")
        }
        append("</fieldset>\n")
    }

    private mutating func answerField(
        _ id: String, _ parts: Parts, _ quiz: Quiz, _ cipher: QuizCipher
    ) {
        let explanation = parts.explanation.map { captured($0.children) }
        let answers = parts.answers.map { answer in
            let text = quiz.normalized(answer.text)
            var members = [
                ("check", Value.string(cipher.check(text, isRight: answer.isRight)))
            ]
            if let feedback = answer.feedback {
                let html = captured(feedback.children)
                members.append(("feedback", .string(cipher.feedback(html, on: text))))
            }
            if answer.isRight, let explanation {
                members.append(
                    ("explanation", .string(cipher.explanation(explanation, for: text))))
            }
            return Value.object(members)
        }
        append("<p class=\"quiz-answer\" data-answers=\"")
        appendEscaped(JSONWriter.text(.array(answers), .compact))
        append("\"><label for=\"\(id)-answer\">")
        appendEscaped(words.yourAnswer)
        append("</label> <input type=\"text\" id=\"\(id)-answer\" autocomplete=\"off\" ")
        append("spellcheck=\"false\" /></p>\n")
    }

    /// The answers to read, for who teaches.
    private mutating func trainerAnswers(_ parts: Parts) {
        append("<div class=\"quiz-answers trainer-only\">\n<p class=\"quiz-answers-title\">")
        appendEscaped(words.answers)
        append("</p>\n<ul>\n")
        for choice in parts.choices {
            openAnswer(isRight: choice.isRight)
            inlines(choice.text)
            closeAnswer(choice.feedback)
        }
        for answer in parts.answers {
            openAnswer(isRight: answer.isRight)
            append("<code>")
            appendEscaped(answer.text)
            append("</code>")
            closeAnswer(answer.feedback)
        }
        append("</ul>\n")
        if let explanation = parts.explanation {
            append("<p class=\"quiz-answers-title\">")
            appendEscaped(words.explanation)
            append("</p>\n")
            blocks(explanation.children)
        }
        append("</div>\n")
    }

    private mutating func openAnswer(isRight: Bool) {
        append("<li class=\"\(isRight ? "quiz-right" : "quiz-wrong")\"><p>")
        append(isRight ? "✓ " : "✗ ")
    }

    private mutating func closeAnswer(_ feedback: MarkdownNode?) {
        append("</p>\n")
        if let feedback { blocks(feedback.children) }
        append("</li>\n")
    }

    /// The HTML of some blocks, not yet written.
    private mutating func captured(_ nodes: [MarkdownNode]) -> [UInt8] {
        let written = bytes
        bytes = []
        blocks(nodes)
        let html = bytes
        bytes = written
        return html
    }
}
