internal import CPango
private import Glibc

/// A surface to draw on with Cairo, and to set text on with Pango. Not shared between threads: Pango
/// keeps fonts for each thread by itself (`pango_cairo_font_map_get_default`).
final class Canvas {
    /// How a text is set.
    struct Style {
        /// Families in the order in which they are tried.
        var family: String
        /// Pixels.
        var size: Double
        var color: UInt32
        /// Of a line, in heights of the font.
        var leading: Float = 0
        var isSpacedTightly = false
    }

    /// A text that is laid out.
    struct Extent {
        var width: Double
        var height: Double
    }

    let width: Int
    let height: Int
    private let surface: OpaquePointer
    private let context: OpaquePointer
    private let layout: OpaquePointer

    init(width: Int, height: Int, language: String) throws(PictureError) {
        guard
            let surface = cairo_image_surface_create(
                CAIRO_FORMAT_RGB24, Int32(width), Int32(height)),
            let context = cairo_create(surface)
        else { throw .outOfMemory }
        self.width = width
        self.height = height
        self.surface = surface
        self.context = context
        layout = pango_cairo_create_layout(context)
        prepare(language)
        guard cairo_status(context) == CAIRO_STATUS_SUCCESS else { throw .outOfMemory }
        guard hasFonts else { throw .noFonts }
    }

    deinit {
        g_object_unref(UnsafeMutableRawPointer(layout))
        cairo_destroy(context)
        cairo_surface_destroy(surface)
    }

    /// Whether there is a font for any text at all. Pango lists families like "Sans" in any case.
    private var hasFonts: Bool {
        let wanted = pango_font_description_new()
        defer { pango_font_description_free(wanted) }
        pango_font_description_set_family(wanted, "sans-serif")
        pango_font_description_set_absolute_size(wanted, 16 * Double(PANGO_SCALE))
        let found = pango_font_map_load_font(
            pango_cairo_font_map_get_default(), pango_layout_get_context(layout), wanted)
        guard let found else { return false }
        g_object_unref(UnsafeMutableRawPointer(found))
        return true
    }

    /// The same picture whatever a user has set for the screen: no hinting, gray edges.
    private func prepare(_ language: String) {
        let options = cairo_font_options_create()
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        let pango = pango_layout_get_context(layout)
        pango_cairo_context_set_font_options(pango, options)
        pango_context_set_language(pango, pango_language_from_string(language))
        pango_layout_context_changed(layout)
        cairo_font_options_destroy(options)
    }

    // MARK: Shapes

    private func setColor(_ color: UInt32) {
        func part(_ shift: UInt32) -> Double { Double(color >> shift & 0xFF) / 255 }
        cairo_set_source_rgb(context, part(16), part(8), part(0))
    }

    func fill(_ color: UInt32) {
        setColor(color)
        cairo_paint(context)
    }

    /// A rectangle with its lower corners at the right rounded, as the tip of the key is.
    func fillRectangle(
        x: Double, y: Double, width: Double, height: Double, radius: Double = 0, _ color: UInt32
    ) {
        setColor(color)
        let (right, bottom) = (x + width, y + height)
        cairo_move_to(context, x, y)
        cairo_line_to(context, right - radius / 2, y)
        cairo_arc(context, right - radius / 2, y + radius / 2, radius / 2, -.pi / 2, 0)
        cairo_line_to(context, right, bottom - radius)
        cairo_arc(context, right - radius, bottom - radius, radius, 0, .pi / 2)
        cairo_line_to(context, x, bottom)
        cairo_close_path(context)
        cairo_fill(context)
    }

    /// A disk with a round hole.
    func fillRing(
        x: Double, y: Double, radius: Double, holeX: Double, holeRadius: Double, _ color: UInt32
    ) {
        setColor(color)
        cairo_arc(context, x, y, radius, 0, 2 * .pi)
        cairo_new_sub_path(context)
        cairo_arc_negative(context, holeX, y, holeRadius, 2 * .pi, 0)
        cairo_fill(context)
    }

    /// Draws with left and right exchanged.
    func mirrored(_ draw: () -> Void) {
        cairo_save(context)
        cairo_translate(context, Double(width), 0)
        cairo_scale(context, -1, 1)
        draw()
        cairo_restore(context)
    }

    // MARK: Text

    /// Whether a text's first letter belongs to a script that is read from the right.
    func isRightToLeft(_ text: String) -> Bool {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { $0.properties.isAlphabetic }) else {
            return false
        }
        let offset = text.utf8.distance(from: text.startIndex, to: first)
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
        return pango_layout_get_direction(layout, Int32(offset)) == PANGO_DIRECTION_RTL
    }

    /// Where a text is cut that has more lines than there may be.
    enum Cut {
        /// Behind a word.
        case words
        /// Nowhere for now: whoever lays it out tries another size. No word is broken either.
        case never
    }

    /// Lays out a text that is wrapped between words, and cut with an ellipsis behind some lines.
    ///
    /// - Parameters:
    ///   - isRightToLeft: whether lines begin at the right, whatever the text's own direction.
    ///   - atEnd: whether lines stand where others end.
    func lay(
        _ text: String, _ style: Style, width: Double, lines: Int, isRightToLeft: Bool,
        atEnd: Bool = false, cut: Cut = .words
    ) -> Extent {
        let font = pango_font_description_new()
        pango_font_description_set_family(font, style.family)
        pango_font_description_set_absolute_size(font, style.size * Double(PANGO_SCALE))
        pango_layout_set_font_description(layout, font)
        pango_font_description_free(font)
        let attributes = pango_attr_list_new()
        if style.isSpacedTightly {
            let spacing = Int32(-0.01 * style.size * Double(PANGO_SCALE))
            pango_attr_list_insert(attributes, pango_attr_letter_spacing_new(spacing))
        }
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
        pango_layout_set_line_spacing(layout, style.leading)
        // Pango's left is the side on which the text's own direction begins.
        let isOpposite = self.isRightToLeft(text) != isRightToLeft
        pango_layout_set_alignment(
            layout, isOpposite != atEnd ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT)
        pango_layout_set_width(layout, Int32(width * Double(PANGO_SCALE)))
        pango_layout_set_wrap(layout, cut == .never ? PANGO_WRAP_WORD : PANGO_WRAP_WORD_CHAR)
        pango_layout_set_ellipsize(layout, PANGO_ELLIPSIZE_END)
        pango_layout_set_height(layout, -Int32(lines))
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
        if cut == .words, isCut { cutBehindWord(text) }
        return extent
    }

    /// Leaves out the fewest words. Where not even one has room, Pango cuts it.
    private func cutBehindWord(_ text: String) {
        let words = text.split(separator: " ")
        var (least, most) = (0, words.count)
        func set(_ count: Int) {
            let part = words.prefix(count).joined(separator: " ") + "…"
            pango_layout_set_text(layout, part, Int32(part.utf8.count))
        }
        while most - least > 1 {
            let middle = (least + most) / 2
            set(middle)
            if isCut { most = middle } else { least = middle }
        }
        if least > 0 {
            set(least)
        } else {
            pango_layout_set_text(layout, text, Int32(text.utf8.count))
        }
    }

    private var extent: Extent {
        var (width, height): (Int32, Int32) = (0, 0)
        pango_layout_get_size(layout, &width, &height)
        return Extent(
            width: Double(width) / Double(PANGO_SCALE), height: Double(height) / Double(PANGO_SCALE)
        )
    }

    /// Whether not all of the text that was laid out last is there, or a word is wider than its line.
    var isCut: Bool {
        let width = Double(pango_layout_get_width(layout)) / Double(PANGO_SCALE)
        return pango_layout_is_ellipsized(layout) != 0 || extent.width > width + 1
    }

    var lineCount: Int { Int(pango_layout_get_line_count(layout)) }

    /// Makes the lines of what was laid out last about equally long, without a new one.
    func balance() {
        let lines = lineCount
        guard lines > 1, !isCut else { return }
        var (least, most) = (pango_layout_get_width(layout) / 2, pango_layout_get_width(layout))
        while most - least > 16 * PANGO_SCALE {
            let middle = (least + most) / 2
            pango_layout_set_width(layout, middle)
            if lineCount > lines || isCut { least = middle } else { most = middle }
        }
        pango_layout_set_width(layout, most)
    }

    /// Draws what was laid out last. What reaches out of a box around it is cut off: letters may bear
    /// any number of marks.
    ///
    /// - Parameters:
    ///   - x: where the lines' box begins, from the left.
    ///   - width: of the box; where the lines are shorter and stand at its right, they do so here too.
    func drawText(x: Double, y: Double, width: Double, isAtRight: Bool, _ color: UInt32) {
        let own = Double(pango_layout_get_width(layout)) / Double(PANGO_SCALE)
        let height = extent.height
        cairo_save(context)
        cairo_rectangle(context, x - 16, y - height * 0.1, width + 32, height * 1.2)
        cairo_clip(context)
        setColor(color)
        cairo_move_to(context, isAtRight ? x + width - own : x, y)
        pango_cairo_show_layout(context, layout)
        cairo_restore(context)
    }

    // MARK: The file

    func png(_ palette: Palette) throws(PictureError) -> [UInt8] {
        cairo_surface_flush(surface)
        guard cairo_status(context) == CAIRO_STATUS_SUCCESS,
            let data = cairo_image_surface_get_data(surface)
        else { throw .outOfMemory }
        let stride = Int(cairo_image_surface_get_stride(surface))
        let (width, height) = (width, height)
        let length = width + 1
        let rows = [UInt8](unsafeUninitializedCapacity: length * height) { rows, count in
            guard let start = rows.baseAddress else { return }
            var known: [UInt32: UInt8] = [:]
            var last = (color: UInt32.max, number: UInt8(0))
            for y in 0..<height {
                let row = start + y * length
                let line = UnsafeRawPointer(data + y * stride)
                if y > 0, memcmp(line, data + (y - 1) * stride, 4 * width) == 0 {
                    // Half of all rows are like the one above.
                    memcpy(row, row - length, length)
                    continue
                }
                row[0] = 0
                for x in 0..<width {
                    let color = line.load(fromByteOffset: 4 * x, as: UInt32.self) & 0xFF_FFFF
                    if color != last.color {
                        let number = known[color] ?? palette.nearest(to: color)
                        known[color] = number
                        last = (color, number)
                    }
                    row[x + 1] = last.number
                }
            }
            count = length * height
        }
        guard
            let file = PNGFile.bytes(
                width: width, height: height, bitDepth: 8, .palette(palette.colors), rows: rows)
        else { throw .outOfMemory }
        return file
    }
}
