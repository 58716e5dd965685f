internal import SourceText

/// The terms that a course explains.
package struct Glossary: Sendable {
    package struct Term: Sendable {
        /// The anchor on the glossary's page.
        package var id: String
        package var name: String
        /// Other forms in which the term appears, such as its plural.
        package var forms: [String]
        /// What it means, as inlines.
        package var definition: [MarkdownNode]

        package init(
            id: String, name: String, forms: [String] = [], definition: [MarkdownNode]
        ) {
            self.id = id
            self.name = name
            self.forms = forms
            self.definition = definition
        }
    }

    package let terms: [Term]
    private let matcher: PhraseMatcher
    /// The term of each phrase of the matcher.
    private let owners: [Int]
    /// The definitions without what a tooltip can not hold.
    private let tooltips: [[MarkdownNode]]

    package init(terms: [Term]) {
        self.terms = terms
        var phrases: [String] = []
        var owners: [Int] = []
        for (number, term) in terms.enumerated() {
            for form in [term.name] + term.forms {
                phrases.append(form)
                owners.append(number)
            }
        }
        matcher = PhraseMatcher(phrases)
        self.owners = owners
        tooltips = terms.map { InlineText.withoutLinks($0.definition) }
    }

    /// The glossary of a manifest; tooltips show the first paragraph of each definition.
    init(_ terms: [CourseManifest.GlossaryTerm]) {
        self.init(
            terms: terms.map { term in
                var paragraph: MarkdownNode?
                term.definition.visit { node in
                    if paragraph == nil, case .paragraph = node.kind { paragraph = node }
                }
                return Term(
                    id: term.id, name: term.term, forms: term.forms,
                    definition: paragraph?.children ?? [])
            })
    }

    /// The document with the first occurrence of each term in its running text linked to the
    /// glossary. Questions keep their text, and so does what is not for all readers.
    ///
    /// - Parameter page: the glossary's page, relative to the document's: `../glossary.html`.
    package func linked(_ document: MarkdownNode, page: String) -> MarkdownNode {
        guard !terms.isEmpty else { return document }
        var isUsed = [Bool](repeating: false, count: terms.count)
        let pass = PhrasePass(matcher: matcher, leaves: Glossary.leaves) { phrase, words, range in
            let number = owners[phrase]
            guard !isUsed[number] else { return nil }
            isUsed[number] = true
            let id = terms[number].id
            let reference = MarkdownNode.TermReference(
                id: id, destination: "\(page)#\(id)", definition: tooltips[number])
            return MarkdownNode(.term(reference), words, at: range)
        }
        var result = document
        pass.apply(to: &result)
        return result
    }

    /// Whether a directive's text has no links to the glossary: an answer is no place for a link, and
    /// the first occurrence of a term should be one that all readers see.
    private static func leaves(_ directive: Directive) -> Bool {
        switch directive {
        case .quiz: true
        default: directive.isConcealed
        }
    }
}
