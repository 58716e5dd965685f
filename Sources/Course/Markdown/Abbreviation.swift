internal import SourceText

/// A word that a text explains with a line `*[MFA]: multi-factor authentication`.
struct Abbreviation {
    /// Most abbreviations of a text.
    static let most = 1_000

    var word: String
    var expansion: String

    /// Marks every occurrence of the words in a text.
    static func mark(_ abbreviations: [Abbreviation], in root: inout MarkdownNode) {
        guard !abbreviations.isEmpty else { return }
        let pass = PhrasePass(matcher: PhraseMatcher(abbreviations.map(\.word))) {
            MarkdownNode(.abbreviation(expansion: abbreviations[$0].expansion), $1, at: $2)
        }
        pass.apply(to: &root)
    }
}
