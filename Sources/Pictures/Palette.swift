/// Colors as `0xRRGGBB`. The values are those of `site/theme/styles/tokens.css`.
enum Ink {
    static let ground: UInt32 = 0x122D27
    static let strong: UInt32 = 0xF2F7F5
    static let soft: UInt32 = 0xB3CAC3
    static let accent: UInt32 = 0xE4B24D
    static let metal: UInt32 = 0xC48C2F
    static let uncut: UInt32 = 0x406E62
}

/// The colors of a picture's file: the ground, and each ink in steps of how much of a pixel it
/// covers. So few colors make a file small, and nobody sees that there are no more.
struct Palette: Sendable {
    private static let steps = 24

    let colors: [UInt32]

    static let shared = Palette(
        ground: Ink.ground, inks: [Ink.strong, Ink.soft, Ink.accent, Ink.metal, Ink.uncut])

    init(ground: UInt32, inks: [UInt32]) {
        var colors = [ground]
        for ink in inks {
            for step in 1...Palette.steps {
                colors.append(Palette.mixed(ground, ink, step, of: Palette.steps))
            }
        }
        self.colors = colors
    }

    private static func mixed(_ first: UInt32, _ second: UInt32, _ step: Int, of steps: Int)
        -> UInt32
    {
        [16, 8, 0].reduce(0) { color, shift in
            let (from, to) = (Int(first >> shift & 0xFF), Int(second >> shift & 0xFF))
            return color << 8 | UInt32((from * (steps - step) + to * step + steps / 2) / steps)
        }
    }

    /// The number of the color that is nearest to one.
    func nearest(to color: UInt32) -> UInt8 {
        var (best, least) = (0, Int.max)
        for (index, other) in colors.enumerated() {
            var distance = 0
            for shift in [16, 8, 0] as [UInt32] {
                let difference = Int(color >> shift & 0xFF) - Int(other >> shift & 0xFF)
                distance += difference * difference
            }
            if distance < least { (best, least) = (index, distance) }
        }
        return UInt8(best)
    }
}
