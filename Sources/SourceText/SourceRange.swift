/// A half-open range of byte offsets into a `SourceFile`.
package struct SourceRange: Equatable, Sendable {
    /// Offset of the first byte.
    package var lowerBound: Int
    /// Offset behind the last byte.
    package var upperBound: Int

    package init(_ lowerBound: Int, _ upperBound: Int) {
        self.lowerBound = lowerBound
        self.upperBound = max(lowerBound, upperBound)
    }

    /// The smallest range that holds both ranges.
    package func union(_ other: SourceRange) -> SourceRange {
        SourceRange(
            min(lowerBound, other.lowerBound), max(upperBound, other.upperBound))
    }
}

/// A place as people name it: line and column, both counted from 1.
///
/// A column counts Unicode scalars, which is what editors show for the texts met here.
package struct SourceLocation: Equatable, Sendable {
    package var line: Int
    package var column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
