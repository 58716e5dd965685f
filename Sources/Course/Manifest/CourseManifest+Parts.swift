internal import SourceText

/// The parts of a manifest that may be left out.
extension CourseManifest {
    /// Most terms of a glossary.
    private static let mostTerms = 2000

    mutating func readParts(_ reader: inout MappingReader) {
        options = readOptions(&reader)
        authors = readAuthors(&reader)
        prerequisites = reader.texts(reader.list("prerequisites"), of: "prerequisites").map {
            InlineText.parse($0.text, at: $0.range, smartTypography: options.smart)
        }
        glossary = readGlossary(&reader)
        redirects = readRedirects(&reader)
        let patterns = reader.list("unchecked-links")
        uncheckedLinks = reader.texts(patterns, of: "unchecked-links").map {
            UncheckedLink(pattern: $0.text, range: $0.range)
        }
    }

    /// An author is a name, or a mapping with one.
    private func readAuthors(_ reader: inout MappingReader) -> [Author] {
        var authors: [Author] = []
        for element in reader.list("authors") {
            guard element.members != nil else {
                for name in reader.texts([element], of: "authors") {
                    authors.append(Author(name: name.text))
                }
                continue
            }
            var author = MappingReader(
                element, in: source, subject: "an author", keys: ["name", "url"])
            let name = author.requiredText("name")
            let url = author.text("url")
            if let url, let range = element["url"]?.range, !Self.isWebAddress(url) {
                author.report(
                    "author-url", "expected an https address as url, found '\(Value.short(url))'",
                    range, help: ["write it as in https://example.org/"])
            }
            reader.take(author)
            if let name {
                let range = element["url"]?.range
                authors.append(Author(name: name, url: url, urlRange: range))
            }
        }
        return authors
    }

    private static func isWebAddress(_ text: String) -> Bool {
        guard text.utf8.starts(with: "https://".utf8), text.utf8.count > 8 else { return false }
        return LinkDestination(text) == .external && !text.utf8.contains(UInt8(ascii: " "))
    }

    // MARK: Glossary

    private func readGlossary(_ reader: inout MappingReader) -> [GlossaryTerm] {
        var terms: [GlossaryTerm] = []
        /// The terms and forms so far in small letters.
        var seen: Set<String> = []
        var identifiers: Set<String> = []
        let elements = reader.list("glossary")
        if elements.count > Self.mostTerms {
            reader.report(
                "glossary-size", "expected at most \(Self.mostTerms) terms, found more",
                source.firstLine(of: elements[Self.mostTerms].range))
        }
        for element in elements.prefix(Self.mostTerms) {
            var entry = MappingReader(
                element, in: source, subject: "a term",
                keys: ["term", "definition", "forms", "id"])
            if let term = readTerm(element, &entry, &seen, &identifiers) { terms.append(term) }
            reader.take(entry)
        }
        return terms
    }

    private func readTerm(
        _ element: Value, _ reader: inout MappingReader, _ seen: inout Set<String>,
        _ identifiers: inout Set<String>
    ) -> GlossaryTerm? {
        let term = reader.requiredText("term")
        let definition = reader.requiredText("definition")
        let forms = reader.texts(reader.list("forms"), of: "forms")
        guard let term, let definition, let place = element["term"]?.range else { return nil }
        let words = [MappingReader.PlacedText(text: term, range: place)] + forms
        for word in words where !seen.insert(word.text.lowercased()).inserted {
            reader.report(
                "glossary-twice",
                "the glossary holds '\(Value.short(word.text))' twice", word.range,
                help: ["keep one of the two"])
        }
        let id = reader.text("id") ?? HeadingIdentifiers.slug(term)
        let idRange = element["id"]?.range ?? place
        if element["id"] != nil, !Slug.isValid(id) {
            reader.report(
                "glossary-id", "expected an id, found '\(Value.short(id))'", idRange,
                help: [Slug.rule])
        } else if id.isEmpty || !identifiers.insert(id).inserted {
            reader.report(
                "glossary-id", "expected an id of its own, found '\(Value.short(id))'", idRange,
                help: ["add 'id:' with another one"])
        }
        let range = element["definition"]?.range ?? place
        var parserOptions = MarkdownParser.Options.plain
        parserOptions.smartTypography = options.smart
        let document = MarkdownParser.parse(
            [UInt8](definition.utf8), placement: .fixed(range), options: parserOptions
        ).root
        var rules = AuthoringRules(source: source)
        rules.check(document)
        for problem in rules.diagnostics { reader.take(problem) }
        return GlossaryTerm(
            id: id, term: term, definition: document, forms: forms.map(\.text), range: place)
    }

    // MARK: Options and redirects

    /// What `smart: true` does to texts that hold no Markdown.
    mutating func setTypographically() {
        title = SmartTypography.applied(to: title)
        description = SmartTypography.applied(to: description)
        for index in modules.indices {
            modules[index].title = SmartTypography.applied(to: modules[index].title)
            modules[index].summary = modules[index].summary.map(SmartTypography.applied)
        }
    }

    private func readOptions(_ reader: inout MappingReader) -> Options {
        guard let value = reader["options"] else { return Options() }
        var options = MappingReader(
            value, in: source, subject: "'options'", keys: ["smart", "numbered"])
        let result = Options(
            smart: options.flag("smart") ?? false, numbered: options.flag("numbered") ?? false)
        reader.take(options)
        return result
    }

    private func readRedirects(_ reader: inout MappingReader) -> [Redirect] {
        guard let value = reader["redirects"] else { return [] }
        guard let members = value.members else {
            reader.report(
                "wrong-type", "expected a mapping as redirects, found \(value.words)",
                source.firstLine(of: value.range),
                help: ["write lines such as 'lessons/old.html: lessons/new.html'"])
            return []
        }
        var redirects: [Redirect] = []
        for member in members {
            guard let to = member.value.scalarText else {
                reader.report(
                    "redirect-path", "expected a page's path, found \(member.value.words)",
                    source.firstLine(of: member.value.range))
                continue
            }
            let target = String(to.prefix { $0 != "#" })
            if let help = SitePathRule.problem(member.key) {
                reader.report(
                    "redirect-path",
                    "expected a page's path, found '\(Value.short(member.key))'", member.keyRange,
                    help: [help])
            } else if !Self.isWebAddress(to), let help = SitePathRule.problem(target) {
                reader.report(
                    "redirect-path", "expected a page's path, found '\(Value.short(to))'",
                    member.value.range, help: [help])
            } else {
                redirects.append(
                    Redirect(
                        from: member.key, to: to, range: member.keyRange,
                        targetRange: member.value.range))
            }
        }
        return redirects
    }
}
