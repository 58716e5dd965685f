/// What changed from one list of lines to another.
enum LineDifference {
    /// Most lines of each state: the work grows with the number of lines times that of changes.
    static let mostLines = 2000

    static func lines(_ text: String) -> [Substring] {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// All lines, each behind a blank, or behind `-` or `+` where only one of the states has it.
    static func text(_ before: [Substring], _ after: [Substring]) -> String {
        let difference = after.difference(from: before)
        var removed: Set<Int> = []
        var inserted: Set<Int> = []
        for change in difference {
            switch change {
            case .remove(let offset, _, _): removed.insert(offset)
            case .insert(let offset, _, _): inserted.insert(offset)
            }
        }
        var result = ""
        func write(_ mark: Character, _ line: Substring) {
            result.append(mark)
            result += line
            result.append("\n")
        }
        var old = 0
        var new = 0
        while old < before.count || new < after.count {
            if old < before.count, removed.contains(old) {
                write("-", before[old])
                old += 1
            } else if new < after.count, inserted.contains(new) {
                write("+", after[new])
                new += 1
            } else {
                write(" ", after[new])
                old += 1
                new += 1
            }
        }
        return result
    }
}
