extension SharePicture {
    /// The distance of all content from the edges.
    private static let margin = 80.0
    private static let textFamily = "Noto Sans, Open Sans, Liberation Sans, sans-serif"
    private static let displayFamily =
        "P052, Palatino Linotype, URW Palladio L, TeX Gyre Pagella, Noto Serif, serif"
    /// Sizes of a title, the first that fits, and how many lines of each there may be.
    private static let titleSizes: [(size: Double, lines: Int)] = [
        (96, 2), (84, 2), (72, 3), (62, 3), (54, 4), (46, 4),
    ]
    private static let headTop = 58.0
    /// Where the title, with what stands above and below it, begins at the earliest and ends.
    private static let block = (top: 118.0, bottom: 392.0)
    private static let keyTop = 430.0

    private static func small(_ color: UInt32) -> Canvas.Style {
        Canvas.Style(family: textFamily, size: 28, color: color)
    }

    func draw(on canvas: Canvas) {
        canvas.fill(Ink.ground)
        let isMirrored = canvas.isRightToLeft(title)
        drawHead(on: canvas, isMirrored)
        drawTitle(on: canvas, isMirrored)
        if isMirrored {
            canvas.mirrored { drawKey(on: canvas) }
        } else {
            drawKey(on: canvas)
        }
    }

    // MARK: Words

    /// The course at one end of a row, where the lesson stands in it at the other.
    private func drawHead(on canvas: Canvas, _ isMirrored: Bool) {
        let (margin, width) = (SharePicture.margin, Double(SharePicture.width))
        let space = width - 2 * margin
        var rest = space
        if !facts.isEmpty {
            let style = SharePicture.small(Ink.soft)
            let extent = canvas.lay(
                facts, style, width: space / 2, lines: 1, isRightToLeft: isMirrored, atEnd: true)
            canvas.drawText(
                x: isMirrored ? margin : margin + space / 2, y: SharePicture.headTop,
                width: space / 2, isAtRight: !isMirrored, style.color)
            rest -= extent.width + 48
        }
        guard !heading.isEmpty else { return }
        let style = SharePicture.small(Ink.strong)
        _ = canvas.lay(heading, style, width: rest, lines: 1, isRightToLeft: isMirrored)
        canvas.drawText(
            x: isMirrored ? margin + space - rest : margin, y: SharePicture.headTop, width: rest,
            isAtRight: isMirrored, style.color)
    }

    /// The title, with what stands above and below it, from the bottom up.
    private func drawTitle(on canvas: Canvas, _ isMirrored: Bool) {
        let margin = SharePicture.margin
        let space = Double(SharePicture.width) - 2 * margin
        var bottom = SharePicture.block.bottom
        if !summary.isEmpty {
            let style = Canvas.Style(
                family: SharePicture.textFamily, size: 30, color: Ink.soft, leading: 1)
            let width = (space * 0.86).rounded()
            let extent = canvas.lay(
                summary, style, width: width, lines: 2, isRightToLeft: isMirrored)
            bottom -= extent.height
            canvas.drawText(
                x: isMirrored ? margin + space - width : margin, y: bottom, width: width,
                isAtRight: isMirrored, style.color)
            bottom -= 18
        }
        let label = SharePicture.small(Ink.accent)
        let labelHeight = overline.isEmpty ? 0 : label.size * 1.36 + 14
        let height = layTitle(
            on: canvas, isMirrored, room: bottom - labelHeight - SharePicture.block.top)
        bottom -= height
        canvas.drawText(x: margin, y: bottom, width: space, isAtRight: isMirrored, Ink.strong)
        guard !overline.isEmpty else { return }
        _ = canvas.lay(overline, label, width: space, lines: 1, isRightToLeft: isMirrored)
        canvas.drawText(
            x: margin, y: bottom - labelHeight, width: space, isAtRight: isMirrored, label.color)
    }

    /// Lays the title out as large as it fits.
    ///
    /// - Returns: the height that it takes.
    private func layTitle(on canvas: Canvas, _ isMirrored: Bool, room: Double) -> Double {
        let space = Double(SharePicture.width) - 2 * SharePicture.margin
        let sizes = SharePicture.titleSizes
        for (number, (size, lines)) in sizes.enumerated() {
            let isLast = number == sizes.count - 1
            let style = Canvas.Style(
                family: SharePicture.displayFamily, size: size, color: Ink.strong, leading: 0.9,
                isSpacedTightly: true)
            let extent = canvas.lay(
                title, style, width: space, lines: lines, isRightToLeft: isMirrored,
                cut: isLast ? .words : .never)
            if isLast { return min(extent.height, room) }
            guard canvas.isCut || extent.height > room else {
                canvas.balance()
                return extent.height
            }
        }
        return 0
    }

    // MARK: The key

    /// The course as a key: a tooth for each lesson, a deeper one where there is a lab.
    private func drawKey(on canvas: Canvas) {
        let (left, right) = (SharePicture.margin, Double(SharePicture.width) - SharePicture.margin)
        // As in the theme's styles: all sizes follow from the bow's.
        let bow = 132.0
        let em = bow / 2.6
        let top = SharePicture.keyTop
        canvas.fillRing(
            x: left + bow * 0.46, y: top + bow / 2, radius: bow * 0.46, holeX: left + bow * 0.3,
            holeRadius: bow * 0.19, Ink.metal)
        let bladeTop = (top + 1.006 * em).rounded()
        let bladeBottom = (bladeTop + 0.588 * em).rounded()
        canvas.fillRectangle(
            x: left + bow * 0.9, y: bladeTop, width: right - left - bow * 0.9,
            height: bladeBottom - bladeTop, radius: 0.3 * em, Ink.metal)
        drawTeeth(
            on: canvas, from: left + bow + em, to: right - 0.7 * em, top: bladeBottom,
            depth: (1.5 * em).rounded(), width: 1.1 * em, gap: 0.12 * em)
    }

    private func drawTeeth(
        on canvas: Canvas, from start: Double, to end: Double, top: Double, depth: Double,
        width: Double, gap: Double
    ) {
        let modules = key.filter { !$0.isEmpty }
        let count = modules.reduce(0) { $0 + $1.count }
        guard count > 0 else { return }
        let isWhole = !modules.contains { $0.contains(where: \.isCurrent) }
        let gaps = Double(modules.count - 1)
        let width = min(width, (end - start) / (Double(count) + 0.11 * gaps))
        let gap = min(gap, 0.11 * width)
        var current: Double?
        var x = end - Double(count) * width - gaps * gap
        for module in modules {
            for (index, tooth) in module.enumerated() {
                let share =
                    if tooth.hasLab {
                        index % 3 == 2 ? 0.8 : index % 4 == 0 ? 0.4 : 0.6
                    } else { 0.16 }
                // Whole pixels, so that no line shows between two teeth.
                let (from, to) = (x.rounded(), (x + width).rounded())
                x += width
                if tooth.isCurrent {
                    current = (from + to) / 2
                    continue
                }
                canvas.fillRectangle(
                    x: from, y: top, width: max(to - from, 1), height: (depth * share).rounded(),
                    isWhole ? Ink.metal : Ink.uncut)
            }
            x += gap
        }
        // Last, since it may be wider than its place among many.
        guard let current else { return }
        let wide = max(width, 10).rounded()
        canvas.fillRectangle(
            x: (current - wide / 2).rounded(), y: top, width: wide, height: depth, Ink.accent)
    }
}
