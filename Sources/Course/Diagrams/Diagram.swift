/// Boxes and arrows between them, laid out from top to bottom.
///
/// Lengths are pixels of a text of 14 pixels, the unit of the picture's `viewBox`.
package struct Diagram: Sendable {
    package struct Box: Sendable {
        package var title: String
        /// What the box is, below its title; empty where nothing was said.
        package var kind: String
        /// The middle of the box.
        package var x = 0.0
        package var y = 0.0
        package var width = 0.0
        package var height = 0.0
    }

    package struct Arrow: Sendable {
        /// Indices of boxes.
        package var from: Int
        package var to: Int
        /// Empty where nothing was said.
        package var label: String
        /// The corners of the line, from box to box.
        package var points: [Point] = []
    }

    package struct Point: Sendable {
        package var x: Double
        package var y: Double
    }

    package var boxes: [Box] = []
    package var arrows: [Arrow] = []
    package var width = 0.0
    package var height = 0.0

    static let mostBoxes = 40
    static let mostArrows = 80
    static let longestText = 60
}
