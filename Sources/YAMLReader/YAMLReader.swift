private import CYAML
package import SourceText

/// Reads YAML through libyaml's event parser into a `Value` tree with the place of every value.
///
/// What it takes is one document. Plain scalars are resolved by the YAML 1.2 core schema, so `no`,
/// `on` and `12:30` are texts. Anchors and aliases work, within a bound on what they expand to;
/// tags and repeated keys are refused with a message. Bounded in depth and in the count of values,
/// whatever the input.
package struct YAMLReader {
    /// Deepest nesting of lists and mappings.
    package static let maximumDepth = 64
    /// Most values of a document, aliases expanded.
    package static let maximumValues = 200_000

    private let source: SourceFile
    private var parser = yaml_parser_t()
    private var anchors: [String: (value: Value, count: Int)] = [:]
    private var count = 0
    private var depth = 0

    /// Reads a whole file as one YAML document. An empty document is null.
    package static func parse(_ source: SourceFile) throws(YAMLError) -> Value {
        if let diagnostic = UTF8Check.diagnostic(source) { throw YAMLError(diagnostic) }
        var reader = YAMLReader(source: source)
        return try source.bytes.withUnsafeBufferPointer {
            buffer throws(YAMLError) in try reader.parseStream(buffer)
        }
    }

    private init(source: SourceFile) { self.source = source }

    private mutating func parseStream(
        _ buffer: UnsafeBufferPointer<UInt8>
    ) throws(YAMLError) -> Value {
        guard yaml_parser_initialize(&parser) == 1 else {
            throw failure("yaml-memory", "no memory to read this file", SourceRange(0, 0))
        }
        defer { yaml_parser_delete(&parser) }
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
        // libyaml takes what follows a byte order mark for the second column, where `---` is no
        // document's beginning: it gets the text without the mark.
        yaml_parser_set_input_string(
            &parser, buffer.baseAddress.map { $0 + markLength }, buffer.count - markLength)

        try expectNothing(YAML_STREAM_START_EVENT)
        var event = try next()
        if event.type == YAML_STREAM_END_EVENT {
            yaml_event_delete(&event)
            return Value(.null, SourceRange(0, 0))
        }
        yaml_event_delete(&event)
        let root = try next()
        let value = try parseValue(root)
        try expectNothing(YAML_DOCUMENT_END_EVENT)
        var end = try next()
        defer { yaml_event_delete(&end) }
        if end.type != YAML_STREAM_END_EVENT {
            throw failure(
                "yaml-documents", "expected one YAML document, found a second one",
                range(end), help: ["remove the '---' and what follows it"])
        }
        return value
    }

    private mutating func next() throws(YAMLError) -> yaml_event_t {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { throw syntaxError() }
        return event
    }

    private mutating func expectNothing(_ type: yaml_event_type_t) throws(YAMLError) {
        var event = try next()
        defer { yaml_event_delete(&event) }
        if event.type != type {
            throw failure("yaml-syntax", "expected another kind of text here", range(event))
        }
    }

    /// Takes over the event and reads the value that it begins.
    private mutating func parseValue(_ first: yaml_event_t) throws(YAMLError) -> Value {
        var event = first
        defer { yaml_event_delete(&event) }
        let start = range(event)
        try countValues(1, at: start)
        switch event.type {
        case YAML_ALIAS_EVENT:
            let name = text(event.data.alias.anchor)
            guard let anchor = anchors[name] else {
                throw failure(
                    "yaml-alias", "the alias '*\(Value.short(name))' has no anchor before it", start
                )
            }
            try countValues(anchor.count, at: start)
            return Value(anchor.value.kind, start)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            try refuseTag(scalar.tag, start)
            let value = Value(resolve(event), start)
            remember(scalar.anchor, value, countBefore: count - 1)
            return value
        case YAML_SEQUENCE_START_EVENT:
            let sequence = event.data.sequence_start
            try refuseTag(sequence.tag, start)
            return try parseSequence(start, anchor: text(sequence.anchor))
        case YAML_MAPPING_START_EVENT:
            let mapping = event.data.mapping_start
            try refuseTag(mapping.tag, start)
            return try parseMapping(start, anchor: text(mapping.anchor))
        default:
            throw failure("yaml-syntax", "expected a value", start)
        }
    }

    private mutating func parseSequence(
        _ start: SourceRange, anchor: String
    ) throws(YAMLError) -> Value {
        let before = count - 1
        try enter(start)
        var elements: [Value] = []
        while true {
            var event = try next()
            if event.type == YAML_SEQUENCE_END_EVENT {
                let whole = start.union(closing(range(event), elements.last?.range))
                yaml_event_delete(&event)
                depth -= 1
                let value = Value(.array(elements), whole)
                remember(anchor, value, countBefore: before)
                return value
            }
            elements.append(try parseValue(event))
        }
    }

    private mutating func parseMapping(
        _ start: SourceRange, anchor: String
    ) throws(YAMLError) -> Value {
        let before = count - 1
        try enter(start)
        var members: [Value.Member] = []
        var keys = Set<String>()
        while true {
            var event = try next()
            if event.type == YAML_MAPPING_END_EVENT {
                let whole = start.union(closing(range(event), members.last?.value.range))
                yaml_event_delete(&event)
                depth -= 1
                let value = Value(.object(members), whole)
                remember(anchor, value, countBefore: before)
                return value
            }
            let key = try parseValue(event)
            guard let name = key.scalarText else {
                throw failure(
                    "yaml-key", "expected a word as the key, found \(key.words)", key.range)
            }
            if !keys.insert(name).inserted {
                throw failure(
                    "yaml-repeated-key", "the key '\(Value.short(name))' stands here twice",
                    key.range, help: ["keep one of the two"])
            }
            let event2 = try next()
            members.append(
                Value.Member(key: name, keyRange: key.range, value: try parseValue(event2)))
        }
    }

    /// A block's end event sits on the token that follows; the block ends with its last element.
    private func closing(_ end: SourceRange, _ last: SourceRange?) -> SourceRange {
        end.lowerBound < end.upperBound ? end : (last ?? SourceRange(0, 0))
    }

    private mutating func enter(_ range: SourceRange) throws(YAMLError) {
        depth += 1
        if depth > YAMLReader.maximumDepth {
            throw failure(
                "yaml-depth", "expected at most \(YAMLReader.maximumDepth) levels, found more",
                range)
        }
    }

    private mutating func countValues(_ more: Int, at range: SourceRange) throws(YAMLError) {
        count += more
        if count > YAMLReader.maximumValues {
            throw failure(
                "yaml-size",
                "expected at most \(YAMLReader.maximumValues) values, found more", range)
        }
    }

    private mutating func remember(
        _ anchor: UnsafeMutablePointer<yaml_char_t>?, _ value: Value, countBefore: Int
    ) {
        remember(text(anchor), value, countBefore: countBefore)
    }

    private mutating func remember(_ anchor: String, _ value: Value, countBefore: Int) {
        if !anchor.isEmpty { anchors[anchor] = (value, count - countBefore) }
    }

    private func refuseTag(
        _ tag: UnsafeMutablePointer<yaml_char_t>?, _ range: SourceRange
    ) throws(YAMLError) {
        let name = text(tag)
        if name.isEmpty || name == "!" || name == "tag:yaml.org,2002:str" { return }
        throw failure(
            "yaml-tag", "expected a value without a tag, found '\(Value.short(name))'", range)
    }

    private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String {
        guard let pointer else { return "" }
        var length = 0
        while pointer[length] != 0 { length += 1 }
        return String(decoding: UnsafeBufferPointer(start: pointer, count: length), as: UTF8.self)
    }

    private func resolve(_ event: yaml_event_t) -> Value.Kind {
        let scalar = event.data.scalar
        let text = String(
            decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
        guard scalar.style == YAML_PLAIN_SCALAR_STYLE, scalar.tag == nil else {
            return .string(text)
        }
        return PlainScalar.resolve(text)
    }

    private func range(_ event: yaml_event_t) -> SourceRange {
        SourceRange(offset(event.start_mark), offset(event.end_mark))
    }

    /// Bytes of the byte order mark that the text begins with.
    private var markLength: Int { source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

    private func offset(_ mark: yaml_mark_t) -> Int {
        // A byte order mark is a column of the file, and none of what libyaml read.
        let shift = mark.line == 0 && markLength > 0 ? 1 : 0
        return source.offset(line: Int(mark.line) + 1, column: Int(mark.column) + 1 + shift)
    }

    private func syntaxError() -> YAMLError {
        let mark = parser.problem_mark
        let at = offset(mark)
        var problem = "this is not YAML"
        if let pointer = parser.problem { problem = String(cString: pointer) }
        var help: [String] = []
        if source.bytes.contains(UInt8(ascii: "\t")),
            problem == "found character that cannot start any token"
        {
            problem = "expected blanks, found a tab"
            help = ["YAML is indented with blanks: replace each tab with two of them"]
        } else if problem.utf8.starts(with: "mapping values are not allowed".utf8) {
            problem = "a ':' is not expected here"
            help = [
                "check the indentation of this line and the one before",
                "put a text that contains ': ' in quotes",
            ]
        }
        return failure(
            "yaml-syntax", problem, SourceRange(at, min(at + 1, source.bytes.count)), help: help)
    }

    private func failure(
        _ identifier: String, _ message: String, _ range: SourceRange, help: [String] = []
    ) -> YAMLError {
        YAMLError(source.error(identifier, message, at: range, help: help))
    }
}

/// Why a text is not YAML that can be read here.
package struct YAMLError: Error {
    package let diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
