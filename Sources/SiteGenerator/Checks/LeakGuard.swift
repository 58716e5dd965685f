internal import Course
internal import SourceText

/// Looks in the files of a learner's site for what only trainers may read.
///
/// A lab's solutions and known mistakes are cut into lines. Those that a learner reads nowhere else
/// (in a starter, the lab's task, hints or checks, or a lesson that teaches them) must be in no file.
/// A lesson that holds all lines of a solution does not teach them, it gives them away.
///
/// Notes, trainers' solutions and the hidden texts of questions are looked for in the page of their
/// lesson, and in all files that are no lesson's page; those that the lesson shows anyway, or that
/// another lesson holds, are no secrets. These texts are looked for in attributes, too. Notes must
/// not be shown by other lessons either.
struct LeakGuard: Sendable {
    /// Shortest line that is looked for by itself, in bytes without blanks at the ends: shorter ones
    /// are no secret, `steps:` for one.
    static let shortestLine = 20
    /// Lines that are shorter are looked for as they follow each other, so many bytes together.
    static let shortestRun = 32

    /// A text that must not get out.
    struct Secret: Sendable {
        var text: [UInt8]
        /// The file that it comes from.
        var file: String
        var kind: Kind
        /// Whether it is made of several short lines.
        var isRun = false
    }

    enum Kind {
        /// Of a file in a lab's folder of solutions.
        case solution
        /// Of a file in a lab's folder of mistakes.
        case mistake
        /// Of a lesson's text.
        case concealed
        /// The prose of a lesson's notes.
        case note

        fileprivate var isOfLesson: Bool { self == .concealed || self == .note }
    }

    let secrets: [Secret]
    /// The numbers of the secrets that begin with the same bytes, by a hash of those.
    private let byBeginning: [UInt64: [Int]]
    /// Which parts of hashes some secret's has: what most places of a text need to look up.
    private let filter: [Bool]

    init(_ site: Site) {
        let labs = site.isTrainer ? [] : site.course.labs
        var candidates = LeakGuard(
            labs.flatMap { lab in
                LeakGuard.secrets(of: lab.solutions, kind: .solution)
                    + LeakGuard.secrets(of: lab.mistakes, kind: .mistake)
            })
        candidates = candidates.without(
            labs.flatMap { lab in lab.starters.map(\.source) + [lab.source] }, evenIfWhole: true)
        if !candidates.secrets.isEmpty {
            let lessons = site.courses.flatMap(\.lessons).filter { !$0.isFallback }
                .lazy.map(\.source)
            candidates = candidates.without(lessons, evenIfWhole: false)
        }
        self = candidates
    }

    /// Looks for what a lesson conceals.
    init(_ lesson: Lesson, _ concealed: ConcealedText) {
        let candidates = LeakGuard(
            concealed.texts.flatMap {
                LeakGuard.secrets(
                    of: Array($0.text.utf8), file: lesson.source.name,
                    kind: $0.kind == .note ? .note : .concealed)
            })
        let shown = candidates.matches(in: LeakGuard.squeezed(Array(concealed.shown.utf8)))
        self = shown.isEmpty ? candidates : candidates.keeping { !shown.contains($0) }
    }

    /// Looks for what lessons conceal, but for what another lesson holds.
    init(ofLessons secrets: [Secret], lessons: some Sequence<SourceFile>) {
        let candidates = LeakGuard(secrets)
        guard !secrets.isEmpty else {
            self = candidates
            return
        }
        var known: Set<Int> = []
        for lesson in lessons { known.formUnion(candidates.numbers(heldBy: lesson)) }
        self = candidates.keeping { !known.contains($0) }
    }

    /// The numbers of secrets of other lessons that a lesson's source holds, where learners read it or
    /// not.
    private func numbers(heldBy lesson: SourceFile) -> Set<Int> {
        matches(in: LeakGuard.squeezed(lesson.bytes)).filter { secrets[$0].file != lesson.name }
    }

    init(_ secrets: [Secret]) {
        self.secrets = secrets
        byBeginning = Dictionary(grouping: secrets.indices) {
            LeakGuard.hash(secrets[$0].text[..<LeakGuard.shortestLine])
        }
        var filter = [Bool](repeating: false, count: secrets.isEmpty ? 0 : 1 << 12)
        for hash in byBeginning.keys { filter[LeakGuard.place(of: hash)] = true }
        self.filter = filter
    }

    /// Where the filter says whether a secret has this hash.
    private static func place(of hash: UInt64) -> Int { Int(hash >> 52) }

    private func keeping(_ isKept: (Int) -> Bool) -> LeakGuard {
        LeakGuard(secrets.indices.filter(isKept).map { secrets[$0] })
    }

    /// Those that learners read in none of these texts.
    ///
    /// - Parameter evenIfWhole: whether a text may hold all that is left of a file.
    private func without(_ sources: some Sequence<SourceFile>, evenIfWhole: Bool) -> LeakGuard {
        guard !secrets.isEmpty else { return self }
        // A lesson may well show a mistake.
        let solutions = secrets.indices.filter { secrets[$0].kind == .solution }
        let files = Dictionary(grouping: solutions) { secrets[$0].file }.mapValues { numbers in
            // What is said in between takes nothing from a solution, so its lines count one by one.
            let lines = numbers.filter { !secrets[$0].isRun }
            return lines.isEmpty ? numbers : lines
        }
        var known: Set<Int> = []
        for source in sources {
            let found = matches(in: LeakGuard.squeezed(source.bytes))
            let whole = evenIfWhole ? [] : files.values.filter(found.isSuperset).flatMap(\.self)
            known.formUnion(found.subtracting(whole))
        }
        return keeping { !known.contains($0) }
    }

    // MARK: Looking

    /// What a file gives away.
    func check(_ file: OutputFile) -> [Diagnostic] {
        guard !secrets.isEmpty, !file.path.hasSuffix(".wasm") else { return [] }
        let isMarkup = file.path.hasSuffix(".html") || file.path.hasSuffix(".xml")
        let text = LeakGuard.squeezed(isMarkup ? LeakGuard.textOfMarkup(file.bytes) : file.bytes)
        var found = matches(in: text)
        if isMarkup, secrets.contains(where: \.kind.isOfLesson) {
            let whole = LeakGuard.squeezed(LeakGuard.withoutEntities(file.bytes))
            found.formUnion(matches(in: whole).filter { secrets[$0].kind.isOfLesson })
        }
        return diagnostics(of: found, in: file.path)
    }

    /// Which notes of other lessons a lesson shows.
    ///
    /// - Parameter shown: what learners read of it; asked for only where its source holds such a note.
    func check(_ lesson: SourceFile, shown: () -> String?) -> [Diagnostic] {
        let held = numbers(heldBy: lesson).filter { secrets[$0].kind == .note }
        guard !held.isEmpty, let shown = shown() else { return [] }
        let found = held.intersection(matches(in: LeakGuard.squeezed(Array(shown.utf8))))
        return diagnostics(of: found, in: lesson.name)
    }

    private func diagnostics(of numbers: Set<Int>, in file: String) -> [Diagnostic] {
        numbers.sorted().map { number in
            let secret = secrets[number]
            let of = secret.kind.isOfLesson ? "what only trainers read in " : ""
            return Diagnostic(
                .error, "solution-leak",
                "expected nothing of \(of)\(secret.file) in a learner's site, found "
                    + "'\(Value.short(String(decoding: secret.text, as: UTF8.self)))' "
                    + "in the page", file: file,
                help: [
                    "take it out of what the page is made from, or build the trainer's edition"
                ])
        }
    }

    /// The numbers of the secrets that a text without needless blanks holds.
    private func matches(in text: [UInt8]) -> Set<Int> {
        guard !secrets.isEmpty, text.count >= LeakGuard.shortestLine else { return [] }
        var found: Set<Int> = []
        var rolling = RollingHash(text[..<LeakGuard.shortestLine])
        var start = 0
        while true {
            if filter[LeakGuard.place(of: rolling.value)] {
                for number in byBeginning[rolling.value] ?? [] {
                    let secret = secrets[number].text
                    if text[start...].starts(with: secret) { found.insert(number) }
                }
            }
            let next = start + LeakGuard.shortestLine
            guard next < text.count else { break }
            rolling.move(from: text[start], to: text[next])
            start += 1
        }
        return found
    }

    /// The text between tags with entities decoded: code is cut up by highlighting.
    static func textOfMarkup(_ bytes: [UInt8]) -> [UInt8] {
        decoded(bytes, isWithTags: false)
    }

    /// The text with tags and with entities decoded.
    private static func withoutEntities(_ bytes: [UInt8]) -> [UInt8] {
        decoded(bytes, isWithTags: true)
    }

    private static func decoded(_ bytes: [UInt8], isWithTags: Bool) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = 0
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "<") where !isWithTags:
                while index < bytes.count, bytes[index] != UInt8(ascii: ">") { index += 1 }
            case UInt8(ascii: "&"):
                if let (entity, character) = entities.first(where: {
                    bytes[index...].starts(with: $0.0)
                }) {
                    result.append(character)
                    index += entity.count - 1
                } else {
                    result.append(bytes[index])
                }
            default: result.append(bytes[index])
            }
            index += 1
        }
        return result
    }

    private static let entities: [([UInt8], UInt8)] = [
        ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"),
        ("&#39;", "'"),
    ].map { (Array($0.utf8), Array($1.utf8)[0]) }

    /// The text with each run of blanks as one.
    private static func squeezed(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if !ASCII.isBlank(byte) {
                result.append(byte)
            } else if let last = result.last, last != 0x20 {
                result.append(0x20)
            }
        }
        if result.last == 0x20 { result.removeLast() }
        return result
    }

    /// What is looked for of a text: its long lines, and short ones that follow each other, as many as
    /// are enough together. Comments and empty lines are left out.
    private static func secrets(of bytes: [UInt8], file: String, kind: Kind) -> [Secret] {
        var secrets: [Secret] = []
        var run: [[UInt8]] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")).map({ squeezed(Array($0)) }) {
            let isComment = line.first == UInt8(ascii: "#")
            if line.isEmpty { continue }
            guard !isComment, line.count < shortestLine else {
                run = []
                if !isComment { secrets.append(Secret(text: line, file: file, kind: kind)) }
                continue
            }
            run.append(line)
            // Each run begins one line below the last, so that a part of a text is found, too.
            while case let text = Array(run.joined(separator: [0x20])), text.count >= shortestRun {
                secrets.append(Secret(text: text, file: file, kind: kind, isRun: true))
                run.removeFirst()
            }
        }
        return secrets
    }

    private static func secrets(of files: [SourceFile], kind: Kind) -> [Secret] {
        files.flatMap { secrets(of: $0.bytes, file: $0.name, kind: kind) }
    }

    private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 { RollingHash(bytes).value }

    /// A hash of so many bytes that moves along a text in steps of one (Rabin and Karp).
    private struct RollingHash {
        private(set) var value: UInt64 = 0
        private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15 | 1
        /// The base to the power of the length less one.
        private static let highest: UInt64 = {
            var power: UInt64 = 1
            for _ in 1..<LeakGuard.shortestLine { power = power &* base }
            return power
        }()

        init(_ bytes: ArraySlice<UInt8>) {
            for byte in bytes { value = value &* Self.base &+ UInt64(byte) }
        }

        mutating func move(from leaving: UInt8, to entering: UInt8) {
            value = (value &- UInt64(leaving) &* Self.highest) &* Self.base &+ UInt64(entering)
        }
    }
}
