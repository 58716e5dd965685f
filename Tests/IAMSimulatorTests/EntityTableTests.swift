import Testing

@testable import IAMSimulator

@Suite struct EntityTableTests {
    /// A table and what it should hold, both changed alike.
    private struct Pair {
        var table = EntityTable<Int>()
        var model: [String: Int] = [:]

        mutating func set(_ key: String, _ value: Int?) {
            table[key] = value
            model[key] = value
        }

        func check(sourceLocation: SourceLocation = #_sourceLocation) {
            let keys = model.keys.sorted()
            #expect(table.map(\.key) == keys, sourceLocation: sourceLocation)
            #expect(table.map(\.entity) == keys.map { model[$0] }, sourceLocation: sourceLocation)
            #expect(table.values == keys.compactMap { model[$0] }, sourceLocation: sourceLocation)
            #expect(table.count == keys.count, sourceLocation: sourceLocation)
            #expect(table.isEmpty == keys.isEmpty, sourceLocation: sourceLocation)
            #expect(table.lastKey == keys.last, sourceLocation: sourceLocation)
        }
    }

    /// Random changes against a dictionary whose keys are sorted; copies taken on the way stay as
    /// they were.
    @Test(arguments: [UInt64(1), 2, 3], [8, 40, 700])
    func agreesWithADictionaryAndSortedKeys(seed: UInt64, keys: Int) {
        var random = SplitMix(state: seed &* 1_000_003 &+ UInt64(keys))
        var pair = Pair()
        var copies: [Pair] = []
        for step in 0..<6000 {
            let key = "key\(Int.random(in: 0..<keys, using: &random))"
            switch Int.random(in: 0..<10, using: &random) {
            case 0..<5: pair.set(key, step)
            // Phases in which more goes than comes empty the table now and then.
            case 5..<(step / 1000 % 2 == 0 ? 7 : 10): pair.set(key, nil)
            default:
                #expect(pair.table[key] == pair.model[key])
                if pair.model[key] != nil {
                    pair.table[key]? += 1
                    pair.model[key]? += 1
                }
            }
            if step.isMultiple(of: 500) {
                pair.check()
                copies.append(pair)
            }
        }
        pair.check()
        for copy in copies { copy.check() }
        for key in pair.model.keys.sorted() { pair.set(key, nil) }
        pair.check()
        for copy in copies { copy.check() }
    }

    @Test(arguments: [true, false])
    func keysMayComeInOrder(isRising: Bool) {
        var pair = Pair()
        let numbers = (1000..<3000).map { $0 }
        for number in isRising ? numbers : numbers.reversed() { pair.set("\(number)", number) }
        pair.check()
        for number in numbers where !number.isMultiple(of: 7) { pair.set("\(number)", nil) }
        pair.check()
    }

    @Test func whatIsNotThereIsLeftAlone() {
        var table = EntityTable<Int>()
        table["a"] = nil
        table["a"]? += 1
        #expect(table.isEmpty && table["a"] == nil && table.lastKey == nil)
        table["b"] = 1
        table["a"] = nil
        table["c"] = nil
        #expect(table.count == 1 && table["b"] == 1)
    }
}

/// Random numbers that are the same on every run.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
