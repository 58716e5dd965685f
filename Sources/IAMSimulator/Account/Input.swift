internal import SourceText

/// The input of a validated request, read by wire names.
struct Input {
    let value: Value
    /// Who makes the call.
    let caller: Caller

    init(_ value: Value, caller: Caller) {
        self.value = value
        self.caller = caller
    }

    /// A text or number; nil where it was not given.
    func text(_ name: String) -> String? { value[name]?.scalarText }

    /// A required text. Validation has seen to it that it is there.
    func required(_ name: String) -> String { text(name) ?? "" }

    func integer(_ name: String) -> Int? { text(name).flatMap(ASCII.integer) }

    func flag(_ name: String) -> Bool? {
        if case .bool(let flag) = value[name]?.kind { return flag }
        return nil
    }

    /// The texts of a list.
    func texts(_ name: String) -> [String] {
        var result: [String] = []
        for element in value[name]?.elements ?? [] {
            if let text = element.scalarText { result.append(text) }
        }
        return result
    }

    /// One page of a listing, as an answer under `key`.
    ///
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListUsers.html (Marker, MaxItems)
    func page(
        _ key: String, _ items: [Value], before: [(String, Value)] = []
    ) throws(ServiceError) -> Value {
        let (page, next) = try page(of: items)
        return Input.answer(key, Array(page), before, next: next)
    }

    /// One page of what is listed; only that is described.
    func page<Item>(
        _ key: String, of items: [Item], describe: (Item) -> Value
    ) throws(ServiceError) -> Value {
        let (page, next) = try page(of: items)
        var values: [Value] = []
        for item in page { values.append(describe(item)) }
        return Input.answer(key, values, [], next: next)
    }

    /// The items of one page, and the position of the next page.
    func page<Item>(
        of items: [Item]
    ) throws(ServiceError) -> (items: ArraySlice<Item>, next: Int?) {
        let range = try pageRange()
        guard range.lowerBound <= items.count else { throw Input.invalidMarker }
        let end = min(items.count, range.upperBound)
        return (items[range.lowerBound..<end], end < items.count ? end : nil)
    }

    /// One page of those entities of a table that are wanted. Only what the page shows is described.
    func page<Entity>(
        _ key: String, of table: EntityTable<Entity>, where isWanted: (Entity) -> Bool,
        describe: (Entity) -> Value
    ) throws(ServiceError) -> Value {
        let range = try pageRange()
        var items: [Value] = []
        var position = 0
        var next: Int?
        for (_, entity) in table where isWanted(entity) {
            if position == range.upperBound {
                next = position
                break
            }
            if position >= range.lowerBound { items.append(describe(entity)) }
            position += 1
        }
        guard range.lowerBound <= position else { throw Input.invalidMarker }
        return Input.answer(key, items, [], next: next)
    }

    /// The positions that a page asks for; a listing may end before.
    private func pageRange() throws(ServiceError) -> Range<Int> {
        var start = 0
        if let marker = text("Marker") {
            guard let position = Input.position(ofMarker: marker) else { throw Input.invalidMarker }
            start = position
        }
        let count = max(1, integer("MaxItems") ?? 100)
        let (end, overflow) = start.addingReportingOverflow(count)
        if overflow { throw Input.invalidMarker }
        return start..<end
    }

    private static func answer(
        _ key: String, _ items: [Value], _ before: [(String, Value)], next: Int?
    ) -> Value {
        .object(before + [(key, .array(items))] + end(next: next))
    }

    /// How an answer that shows one page ends.
    static func end(next: Int?) -> [(String, Value)] {
        var pairs: [(String, Value)] = [("IsTruncated", .bool(next != nil))]
        if let next { pairs.append(("Marker", .string("\(next)"))) }
        return pairs
    }

    private static let invalidMarker = ServiceError.validation("Invalid Marker.")

    /// Markers are positions. AWS's are texts that nobody is to read.
    private static func position(ofMarker marker: String) -> Int? {
        guard let position = ASCII.integer(marker), position >= 0 else { return nil }
        return position
    }
}
