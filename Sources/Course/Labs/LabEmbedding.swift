internal import SourceText

/// Which lesson shows which lab: checked against the labs there are and the front matter.
enum LabEmbedding {
    /// - Parameter embedded: the labs in the texts of the course's lessons, in their order.
    static func check(_ course: Course, _ embedded: [[Lesson.EmbeddedLab]]) -> [Diagnostic] {
        var diagnostics: [Diagnostic] = []
        let known = course.labs.map(\.id)
        var places: [String: String] = [:]
        for (lesson, embedded) in zip(course.lessons, embedded) {
            let listed = lesson.frontMatter.labs
            if embedded.isEmpty, listed.isEmpty { continue }
            let source = lesson.source
            for lab in embedded {
                let name = Value.short(lab.id)
                guard known.contains(lab.id) else {
                    diagnostics.append(unknown(lab.id, known, source, lab.range))
                    continue
                }
                let place = "\(source.name):\(source.line(at: lab.range.lowerBound))"
                if let first = places[lab.id] {
                    diagnostics.append(
                        source.error(
                            "lab-embedded-twice",
                            "the lab '\(name)' stands here and at \(first)", at: lab.range,
                            help: ["keep one, and link to it from the other place"]))
                }
                places[lab.id] = places[lab.id] ?? place
                if !listed.contains(where: { $0.id == lab.id }) {
                    diagnostics.append(
                        source.error(
                            "lab-unlisted",
                            "expected the lab '\(name)' among the front matter's labs",
                            at: lab.range, help: ["add 'labs: [\(name)]' to the front matter"]))
                }
            }
            for lab in listed where !embedded.contains(where: { $0.id == lab.id }) {
                let name = Value.short(lab.id)
                guard known.contains(lab.id) else {
                    diagnostics.append(unknown(lab.id, known, source, lab.range))
                    continue
                }
                diagnostics.append(
                    source.error(
                        "lab-not-embedded",
                        "expected the listed lab '\(name)' in the lesson's text, found it nowhere",
                        at: lab.range, help: ["add a line ':::lab \(name)' where it belongs"]))
            }
        }
        return diagnostics
    }

    /// The labs in the order in which the lessons list them, then the rest by id.
    static func ordered(_ course: Course) -> [LabFolder] {
        var rank: [String: Int] = [:]
        for lab in course.lessons.flatMap(\.frontMatter.labs) where rank[lab.id] == nil {
            rank[lab.id] = rank.count
        }
        return course.labs.sorted {
            let (first, second) = (rank[$0.id] ?? Int.max, rank[$1.id] ?? Int.max)
            return (first, $0.id) < (second, $1.id)
        }
    }

    private static func unknown(
        _ id: String, _ known: [String], _ source: SourceFile, _ range: SourceRange
    ) -> Diagnostic {
        var help: [String] = []
        if let meant = Suggestion.didYouMean(id, among: known) {
            help = [meant]
        } else if !known.isEmpty {
            help = ["known labs: " + known.joined(separator: ", ")]
        }
        return source.error(
            "lab-unknown", "there is no lab '\(Value.short(id))'", at: range, help: help)
    }
}
