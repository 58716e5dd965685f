/// A page as the search knows it: its sections, and the words of each.
///
/// Made of the HTML that readers get, so that nothing is found that is not on the page. Compact, since
/// a site keeps one for each page: about 5 KB for 9 KB of text.
package struct SearchEntry: Sendable {
    /// Where a word stands, as bits.
    enum Field {
        static let text: UInt8 = 1
        static let heading: UInt8 = 2
        static let title: UInt8 = 4
        /// Not one more place: the word is there three times or more.
        static let often: UInt8 = 8
    }

    /// Most sections of a page; what follows belongs to the last.
    static let mostSections = 256

    /// `["path","title",[["anchor","heading","excerpt"],…]]`, in JSON.
    var record: [UInt8]
    let sectionCount: Int
    /// Each word once: its length, its bytes, how often it is listed (two bytes), and as many pairs of
    /// section and fields, the sections ascending.
    let words: [UInt8]
    /// How many words `words` holds.
    let wordCount: Int

    /// - Parameters:
    ///   - path: the page's address from the site's root.
    ///   - title: the page's title as plain text.
    ///   - html: the page's content, without what all pages have. Headings with ids begin sections.
    package init(path: String, title: String, html: [UInt8]) {
        var builder = SearchEntryBuilder()
        builder.addTitle(title)
        html.withUnsafeBufferPointer { bytes in
            var scanner = SearchScanner(bytes)
            scanner.run(&builder)
        }
        record = builder.record(path: path, title: title)
        sectionCount = builder.sections.count
        (words, wordCount) = builder.words()
    }
}
