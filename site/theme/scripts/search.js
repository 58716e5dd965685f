// Searches the site. A plain script, as its data are: `search/index.js` and what it names are loaded as
// scripts when they are first needed, so that search also works on pages opened as files.
//
//     const index = iamlabSearch.open("../search/");
//     const results = await index.search("mfa devise", { limit: 12 });
//
// A result is { title, heading, href, excerpt, score, words }: plain texts; `href` from the site's root;
// `words` are those of the site that matched, for `iamlabSearch.mark`.

(() => {
  "use strict";

  // Where a word stands counts by the field, how it matches by the factor.
  const FIELDS = { title: 10, heading: 5, text: 1, often: 0.5 };
  const FACTORS = { whole: 1, prefix: 0.6, typo: 0.3, twoTypos: 0.2, prefixTypo: 0.15 };
  /** What a word of the page's title counts in the page's other sections. */
  const OF_PAGE = 0.3;
  const MOST_WORDS = 8;
  /** Most words of the site that a reader's word may stand for. */
  const MOST_MATCHES = 40;
  const LOAD_SECONDS = 20;

  // Words

  const WORD = /[0-9A-Za-z\u00c0-\u1fff\u2c00-\u2fff\u3040-\u{10ffff}]+/gu;
  const BASES = "aaaaaa*ceeeeiiii*nooooo**uuuuy*y";

  /** Small letters; those of Western Europe without their accents. As SearchWord.swift has it. */
  function fold(text) {
    return text.toLowerCase().replace(/[\u00e0-\u00ff]/g, (letter) => {
      const base = BASES[letter.charCodeAt(0) - 0xe0];
      return base === "*" ? letter : base;
    });
  }

  const wordsOf = (text) => [...new Set((text.normalize("NFC").match(WORD) ?? []).map(fold))];

  /** The text in pieces, those that are words of the list told apart. */
  function mark(text, words) {
    const wanted = new Set(words);
    const pieces = [];
    let end = 0;
    for (const match of text.matchAll(WORD)) {
      if (!wanted.has(fold(match[0]))) continue;
      if (match.index > end) pieces.push({ text: text.slice(end, match.index), isMatch: false });
      pieces.push({ text: match[0], isMatch: true });
      end = match.index + match[0].length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), isMatch: false });
    return pieces;
  }

  /**
   * How many letters have to be put in, taken out, replaced or swapped to make one word another; `most`
   * and one more if that is not enough. With `isPrefix` what the second word has further on is free.
   */
  function distance(word, other, most, isPrefix = false) {
    const tooFar = most + 1;
    if (!isPrefix && Math.abs(word.length - other.length) > most) return tooFar;
    const width = Math.min(other.length, word.length + most);
    let beforeLast = null;
    let last = Array.from({ length: width + 1 }, (_, column) => column);
    for (let i = 1; i <= word.length; i += 1) {
      const row = [i];
      let best = i;
      for (let j = 1; j <= width; j += 1) {
        let cost = Math.min(
          last[j] + 1, row[j - 1] + 1, last[j - 1] + (word[i - 1] === other[j - 1] ? 0 : 1));
        if (beforeLast && j > 1 && word[i - 1] === other[j - 2] && word[i - 2] === other[j - 1]) {
          cost = Math.min(cost, beforeLast[j - 2] + 1);
        }
        row.push(cost);
        best = Math.min(best, cost);
      }
      if (best > most) return tooFar;
      beforeLast = last;
      last = row;
    }
    return isPrefix ? Math.min(...last) : other.length > width ? tooFar : last[width];
  }

  // Numbers in the index: five bits a digit, all but the last digit 32 higher.

  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  const VALUES = new Uint8Array(128);
  for (let value = 0; value < 64; value += 1) VALUES[DIGITS.charCodeAt(value)] = value;

  /** Calls back with each number of a text and the digit behind it, as far as `perNumber` asks. */
  function readNumbers(text, hasFields, body) {
    let [number, shift] = [0, 0];
    for (let place = 0; place < text.length; place += 1) {
      const value = VALUES[text.charCodeAt(place)];
      number += (value & 31) << shift;
      if (value >= 32) {
        shift += 5;
        continue;
      }
      if (hasFields) place += 1;
      body(number, hasFields ? VALUES[text.charCodeAt(place)] : 0);
      [number, shift] = [0, 0];
    }
  }

  // Loading

  /** Data that a script has just handed over, by its name. */
  const arrived = new Map();

  function loadScript(address) {
    return new Promise((resolve, reject) => {
      const script = document.createElement("script");
      const end = (finish) => {
        clearTimeout(timer);
        script.remove();
        finish();
      };
      const timer = setTimeout(
        () => end(() => reject(new Error(`${address} did not load in time`))), LOAD_SECONDS * 1000);
      script.addEventListener("load", () => end(resolve));
      script.addEventListener("error", () => end(() => reject(new Error(`${address} did not load`))));
      script.src = address;
      document.head.append(script);
    });
  }

  class SearchIndex {
    #base;
    #load;
    #files = new Map();
    #words = null;

    constructor(base, load) {
      this.#base = base;
      this.#load = load;
    }

    /** The data of a file, loaded once; after a failure it is tried again. */
    #file(name, version) {
      let promise = this.#files.get(name);
      if (!promise) {
        const address = `${this.#base}${name}.js${version ? `?v=${version}` : ""}`;
        promise = Promise.resolve(this.#load(address)).then(() => {
          if (!arrived.has(name)) throw new Error(`${address} holds something else`);
          const data = arrived.get(name);
          arrived.delete(name);
          return data;
        });
        promise.catch(() => this.#files.delete(name));
        this.#files.set(name, promise);
      }
      return promise;
    }

    /** All words of the site, sorted, and where the sections of each page begin. */
    async #open() {
      if (this.#words) return this.#words;
      const index = await this.#file("index");
      const words = [];
      const groups = [];
      const counts = [];
      index.words.forEach((text, group) => {
        let last = "";
        for (const entry of text.split(" ")) {
          last = last.slice(0, VALUES[entry.charCodeAt(0)]) + entry.slice(2);
          words.push(last);
          counts.push(VALUES[entry.charCodeAt(1)]);
          groups.push(group);
        }
      });
      const firstOfGroup = [];
      groups.forEach((group, rank) => { firstOfGroup[group] ??= rank; });
      const firstSections = [];
      let sections = 0;
      readNumbers(index.sections, false, (count) => {
        firstSections.push(sections);
        sections += count;
      });
      this.#words = {
        words, groups, counts, firstOfGroup, firstSections, sections, version: index.version,
        pagesInFile: index.pagesInFile,
      };
      return this.#words;
    }

    /** Finds the sections that have all words of a text, the best first; else those that have some. */
    async search(text, { limit = 12 } = {}) {
      const wanted = wordsOf(text).slice(0, MOST_WORDS);
      if (wanted.length === 0) return [];
      const site = await this.#open();
      const matches = wanted.map((word) => matchesOf(word, site));
      const files = new Map();
      for (const { rank } of matches.flat()) files.set(site.groups[rank], null);
      await Promise.all([...files.keys()].map(async (group) => {
        files.set(group, (await this.#file(`words-${group}`, site.version)).split(" "));
      }));
      const placesOf = (rank) => files.get(site.groups[rank])[rank - site.firstOfGroup[site.groups[rank]]];
      const ranked = rank(matches.map((found) => scores(found, placesOf, site)), site).slice(0, limit);
      const words = [...new Set(matches.flat().map((match) => site.words[match.rank]))];
      return Promise.all(ranked.map((entry) => this.#result(entry, words, site)));
    }

    async #result({ section, score }, words, site) {
      const page = pageOf(section, site);
      const pages = await this.#file(`pages-${Math.floor(page / site.pagesInFile)}`, site.version);
      const [path, title, sections] = pages[page % site.pagesInFile];
      const [anchor, heading, excerpt] = sections[section - site.firstSections[page]];
      const href = anchor ? `${path}#${encodeURIComponent(anchor)}` : path;
      return { title, heading, href, excerpt, score, words };
    }
  }

  // Which words of the site a reader's word may stand for

  /** The first place in a sorted list that is not before the word. */
  function lowerBound(words, word) {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(words[middle], word)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The order of UTF-8 bytes, which is that of code points and not of JavaScript's units. */
  function isBefore(first, second) {
    const length = Math.min(first.length, second.length);
    for (let place = 0; place < length; place += 1) {
      const [a, b] = [first.charCodeAt(place), second.charCodeAt(place)];
      if (a === b) continue;
      const [high, other] = [a >= 0xd800 && a < 0xe000, b >= 0xd800 && b < 0xe000];
      return high === other ? a < b : other;
    }
    return first.length < second.length;
  }

  function matchesOf(word, site) {
    const start = lowerBound(site.words, word);
    const found = [];
    let rank = start;
    for (; rank < site.words.length && site.words[rank].startsWith(word); rank += 1) {
      const isWhole = site.words[rank].length === word.length;
      found.push({ rank, factor: isWhole ? FACTORS.whole : FACTORS.prefix });
    }
    const hasWhole = found[0]?.factor === FACTORS.whole;
    if (!hasWhole && word.length >= 4) found.push(...typos(word, start, rank, site));
    // The shortest and the most frequent are the likeliest.
    const likely = (match) =>
      match.factor - site.words[match.rank].length * 0.001 + site.counts[match.rank] * 0.0005;
    return found.sort((a, b) => likely(b) - likely(a)).slice(0, MOST_MATCHES);
  }

  /** Words that differ by one letter, or by two if they are long; else those that begin so. */
  function typos(word, prefixStart, prefixEnd, site) {
    const most = word.length >= 8 ? 2 : 1;
    const whole = [];
    const beginnings = [];
    for (let rank = 0; rank < site.words.length; rank += 1) {
      if (rank >= prefixStart && rank < prefixEnd) continue;
      const other = site.words[rank];
      if (other.length < word.length - most) continue;
      // Most words differ at once: a slip rarely hits the first letter and the second.
      if (other[0] !== word[0] && other[1] !== word[1] && other[0] !== word[1]
        && other[1] !== word[0]) continue;
      const steps = distance(word, other, most);
      if (steps <= most) {
        whole.push({ rank, factor: steps === 1 ? FACTORS.typo : FACTORS.twoTypos });
      } else if (prefixStart === prefixEnd && word.length >= 5
        && other.length > word.length && distance(word, other, 1, true) <= 1) {
        beginnings.push({ rank, factor: FACTORS.prefixTypo });
      }
    }
    return whole.length > 0 ? whole : beginnings;
  }

  // Ranking

  /** What each section gets for a reader's word, and what each page gets for it in its title. */
  function scores(matches, placesOf, site) {
    const sections = new Map();
    const pages = new Map();
    const mostFrequent = Math.max(0, ...matches.map((match) => site.counts[match.rank]));
    // Rare words say more; up to twice as much.
    const rarity = 2 - mostFrequent / (Math.log2(site.sections + 1) + 1);
    for (const { rank, factor } of matches) {
      let section = -1;
      readNumbers(placesOf(rank), true, (step, fields) => {
        section += step + 1;
        const place = fields & 4 ? FIELDS.title : fields & 2 ? FIELDS.heading : FIELDS.text;
        const score = (place + (fields & 8 ? FIELDS.often : 0)) * factor * rarity;
        if (score > (sections.get(section) ?? 0)) sections.set(section, score);
        if (fields & 4) {
          const page = pageOf(section, site);
          if (score > (pages.get(page) ?? 0)) pages.set(page, score);
        }
      });
    }
    return { sections, pages };
  }

  function pageOf(section, site) {
    let [low, high] = [0, site.firstSections.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (site.firstSections[middle] <= section) low = middle;
      else high = middle;
    }
    return low;
  }

  function rank(found, site) {
    const results = [];
    const seen = new Set();
    for (const { sections } of found) {
      for (const section of sections.keys()) {
        if (seen.has(section)) continue;
        seen.add(section);
        const page = pageOf(section, site);
        let [score, count] = [0, 0];
        for (const word of found) {
          const best = Math.max(
            word.sections.get(section) ?? 0, (word.pages.get(page) ?? 0) * OF_PAGE);
          score += best;
          if (best > 0) count += 1;
        }
        results.push({ section, score, count });
      }
    }
    const complete = results.filter((result) => result.count === found.length);
    return (complete.length > 0 ? complete : results)
      .sort((a, b) => b.count - a.count || b.score - a.score || a.section - b.section);
  }

  globalThis.iamlabSearch = {
    /**
     * The index in a folder; nothing is loaded yet.
     * @param base the folder's address with a slash at its end
     * @param load loads a script by its address: for tests
     */
    open: (base, { load = loadScript } = {}) => new SearchIndex(base, load),
    mark,
    /** Takes data from one of the index's scripts. */
    receive: (name, data) => arrived.set(name, data),
  };
})();
