import PolicyLanguage
import SourceText
import Testing

/// Reading policy documents: what is taken, and what each mistake is answered with.
struct PolicyReaderTests {
    private func read(_ text: String) -> (document: PolicyDocument?, findings: [Finding]) {
        PolicyReader.read(SourceFile(name: "policy.json", text: text))
    }

    @Test func takesSingleValuesForLists() throws {
        let (document, findings) = read(
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#
        )
        let statement = try #require(document?.statements.first)
        #expect(findings.isEmpty)
        #expect(statement.action.values.map(\.text) == ["s3:*"])
        #expect(statement.resource?.values.map(\.text) == ["*"])
    }
}
