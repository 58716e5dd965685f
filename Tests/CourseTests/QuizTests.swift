import SourceText
import Testing

@testable import Course

@Suite struct QuizTests {
    private let single = """
        :::quiz single
        Who?

        - [x] A
          > Well *done*, that is longer than a block.
        - [ ] B
        :::explanation
        E
        :::
        :::
        """

    /// The salt, checks and ciphers as another implementation of the same rules makes them.
    @Test func hidesAnswersAsTheRulesSay() throws {
        let html = try ParsedLesson.html(single)
        #expect(html.contains("data-salt=\"866d20743843a9529ba8d38cc90d9c2b\""))
        #expect(
            html.contains(
                "data-position=\"1\" data-check=\"d7fa9ecad56b6e60efdae9fa2efd089a"
                    + "263c79c5df3c1bad0910031eabe1488b\""))
        #expect(
            html.contains(
                "data-position=\"2\" data-check=\"db69c5c303eba032254b545ed7b3d846"
                    + "5b6b5bb7bf6cef23f4228a892012eeb7\""))
        #expect(
            html.contains(
                "data-feedback=\"KirLoK/Xtm4ms0x56pN3XHDfgJRzVTCKECdCLXEkLtPIxLISzmLqegiy071GxABd"
                    + "Wwr/KHgmdHM=\""))
        #expect(html.contains("data-explanation=\"pGyoVSDjNBSX\""))
    }

    @Test func isAPlainQuestionWithoutScript() throws {
        let html = try ParsedLesson.html(
            ":::quiz multiple\nWhich?\n\n- [x] A *user*\n- [X] B\n- [ ] C\n:::hint\nh\n:::\n:::")
        let shown = html.replacing(#/ data-(check|salt)="[0-9a-f]*"/#, with: "")
        #expect(
            shown == """
                <div class="quiz" role="group" id="quiz-1" aria-labelledby="quiz-1-title" data-quiz="multiple">
                <p class="quiz-title" id="quiz-1-title">Question 1</p>
                <div class="quiz-question" id="quiz-1-question">
                <p>Which?</p>
                </div>
                <fieldset class="quiz-choices" aria-describedby="quiz-1-question">
                <legend class="quiz-legend">Choose all answers that are right</legend>
                <div class="quiz-choice" data-position="1"><label><input type="checkbox" name="quiz-1" \
                value="1" /> <span class="quiz-text">A <em>user</em></span></label></div>
                <div class="quiz-choice" data-position="2"><label><input type="checkbox" name="quiz-1" \
                value="2" /> <span class="quiz-text">B</span></label></div>
                <div class="quiz-choice" data-position="3"><label><input type="checkbox" name="quiz-1" \
                value="3" /> <span class="quiz-text">C</span></label></div>
                </fieldset>
                <details class="hint"><summary>Hint</summary>
                <p>h</p>
                </details>
                </div>

                """)
    }

    @Test func writtenAnswersAreNowhereInThePage() throws {
        let body = ":::quiz text\nWhich?\n\n- [x] `Create-User`\n  > SECRET\n- [ ] new\n:::"
        let html = try ParsedLesson.html(body)
        for secret in ["Create-User", "create-user", "SECRET", ">new<"] {
            #expect(!html.contains(secret), "\(secret)")
        }
        let cipher = QuizCipher(salt: "866d20743843a9529ba8d38cc90d9c2b")
        #expect(html.contains(cipher.check("create-user", isRight: true)))
        #expect(html.contains(cipher.check("new", isRight: false)))
        let trainer = try ParsedLesson.html(body, edition: .trainer)
        #expect(trainer.contains("<li class=\"quiz-right\"><p>✓ <code>Create-User</code></p>"))
        #expect(trainer.contains("SECRET"))
    }

    @Test(arguments: [
        ("  A   b\tC ", false, "a b c"), ("  A   b\tC ", true, "A b C"), ("É", false, "É"),
    ])
    func comparesWrittenAnswersLoosely(text: String, isCaseSensitive: Bool, expected: String) {
        #expect(Quiz.normalized(text, isCaseSensitive: isCaseSensitive) == expected)
    }

    /// The same question of another lesson, or asked again, looks otherwise.
    @Test func saltsEachQuiz() {
        let salts = [("a", 1), ("a", 2), ("b", 1)].map {
            Quiz(kind: .single, number: $0.1, isCaseSensitive: false, lesson: $0.0).salt
        }
        #expect(Set(salts).count == 3)
    }
}
