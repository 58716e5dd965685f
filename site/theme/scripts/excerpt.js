// What results of the search show of a page: a part of a section around the words that were found.

const HEADINGS = ["H2", "H3", "H4", "H5", "H6"];
/** Elements within which a word goes on. */
const INLINE = ["SPAN", "EM", "STRONG", "A", "CODE", "ABBR", "MARK", "DEL", "B", "I", "SUP", "SUB"];
/** What is no text of the page. */
const HIDDEN = ".anchor, .code-language, .term-definition, script, style, template";
/** How much of a text is shown before the first word that was looked for. */
const LEAD = 40;

/**
 * The text of a section of a lesson's page, as the search index knows it (SearchScanner.swift).
 * @param page the page as a document
 * @param anchor the id of the section's heading; empty for what is before the first
 */
export function sectionText(page, anchor) {
  const prose = page.querySelector("[data-role=prose]");
  const start = anchor ? page.getElementById(anchor) : prose;
  if (!prose || !start || !prose.contains(start)) return "";
  const walker = page.createTreeWalker(prose, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) =>
    (node.nodeType === Node.ELEMENT_NODE && node.matches(HIDDEN)
      ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT));
  walker.currentNode = start;
  let text = "";
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (start !== prose && start.contains(node)) continue;
    if (node.nodeType === Node.TEXT_NODE) text += node.data;
    else if (HEADINGS.includes(node.tagName) && node.id) break;
    else if (!INLINE.includes(node.tagName)) text += " ";
  }
  return text.replace(/\s+/g, " ").trim();
}

/**
 * The part of a text that holds the most of the words that were found, the first of such parts, cut
 * between words; null where it holds none.
 * @param pieces the text as `iamlabSearch.mark` tells its pieces apart
 */
export function around(pieces, length = 150) {
  const found = [];
  let text = "";
  for (const piece of pieces) {
    const start = text.length;
    text += piece.text;
    if (piece.isMatch) found.push({ word: piece.text.toLowerCase(), start, end: text.length });
  }
  let best = { count: 0, start: 0 };
  found.forEach(({ start }, number) => {
    const near = new Set();
    for (let index = number; index < found.length; index += 1) {
      if (index > number && found[index].end > start + length - LEAD) break;
      near.add(found[index].word);
    }
    if (near.size > best.count) best = { count: near.size, start };
  });
  if (best.count === 0) return null;
  let start = Math.max(0, best.start - LEAD);
  if (start > 0) {
    const blank = text.indexOf(" ", start);
    start = blank >= 0 && blank < best.start ? blank + 1 : best.start;
  }
  let end = Math.min(text.length, start + length);
  if (end < text.length) {
    const blank = text.lastIndexOf(" ", end);
    if (blank > best.start) end = blank;
  }
  return (start > 0 ? "\u2026 " : "") + text.slice(start, end) + (end < text.length ? " \u2026" : "");
}
