// The search dialog. The search itself, scripts/search.js, and its index are loaded on first use. Where the
// words that were found stand further on in a section than its beginning, the page is fetched, and what is
// around them shown; a page opened as a file may not fetch, and keeps to the beginnings.

import { around, sectionText } from "./excerpt.js";
import { all, element, root } from "./page.js";
import { text } from "./texts.js";

const dialog = document.querySelector("[data-role=search]");
const field = dialog?.querySelector("[data-role=search-field]");
const list = dialog?.querySelector("[data-role=search-results]");
const status = dialog?.querySelector("[data-role=search-status]");

/** Milliseconds without a letter typed until pages are fetched. */
const PAUSE = 250;
const MOST_PAGES = 40;
/** Pages of results, by their addresses. */
const pages = new Map();

let loading;
let asked = 0;

/** Loads the search as a plain script, which browsers allow on pages from a file too. */
function load() {
  loading ??= new Promise((resolve, reject) => {
    const script = element("script", { src: dialog.dataset.script });
    script.addEventListener("load", () => resolve(globalThis.iamlabSearch.open(dialog.dataset.index)));
    script.addEventListener("error", () => {
      loading = undefined;
      script.remove();
      reject(new Error("the search could not be loaded"));
    });
    document.head.append(script);
  });
  return loading;
}

/** The words found are marked. */
function marked(words, found) {
  return globalThis.iamlabSearch.mark(words, found)
    .map(({ text: piece, isMatch }) => (isMatch ? element("mark", {}, piece) : piece));
}

function resultItem({ title, heading, href, excerpt, words }) {
  const link = element("a", { href: (root.dataset.root ?? "") + href },
    element("span", { class: "search-result-title" }, ...marked(heading || title, words)));
  if (heading) link.append(element("span", { class: "search-result-place" }, title));
  if (excerpt) {
    link.append(element("span", { class: "search-result-excerpt" }, ...marked(excerpt, words)));
  }
  return element("li", { class: "search-result" }, link);
}

// What is around the words

/** The page at an address, nothing of it at work; null where it can not be had. */
function page(address) {
  let promise = pages.get(address);
  if (!promise) {
    promise = fetch(address)
      .then(async (answer) => (answer.ok
        ? new DOMParser().parseFromString(await answer.text(), "text/html") : null))
      .catch(() => null);
    pages.set(address, promise);
    if (pages.size > MOST_PAGES) pages.delete(pages.keys().next().value);
  }
  return promise;
}

/** Shows what is around the words where the beginning of the section has too few of them. */
async function improve(item, { excerpt, href, words }, wanted) {
  const { mark } = globalThis.iamlabSearch;
  const shown = mark(excerpt, words).filter(({ isMatch }) => isMatch);
  if (new Set(shown.map(({ text: word }) => word.toLowerCase())).size >= wanted) return;
  const { hash, origin, pathname } = new URL((root.dataset.root ?? "") + href, location.href);
  const found = await page(origin + pathname);
  const better = found && around(mark(sectionText(found, decodeURIComponent(hash.slice(1))), words));
  if (!better) return;
  let place = item.querySelector(".search-result-excerpt");
  if (!place) {
    place = element("span", { class: "search-result-excerpt" });
    item.querySelector("a").append(place);
  }
  place.replaceChildren(...marked(better, words));
}

/** Looks for better excerpts once nobody types any more. */
function improveSoon(question, results, wanted) {
  if (!location.protocol.startsWith("http")) return;
  setTimeout(() => {
    if (question !== asked) return;
    [...list.children].forEach((item, index) => improve(item, results[index], wanted));
  }, PAUSE);
}

function say(words) {
  status.textContent = words;
}

async function find() {
  const question = ++asked;
  const words = field.value.trim();
  if (!words) {
    list.replaceChildren();
    say("");
    return;
  }
  try {
    const late = setTimeout(() => question === asked && say(text("search-loading")), 250);
    const index = await load();
    const results = await index.search(words, { limit: 12 });
    clearTimeout(late);
    // A later letter may have been typed meanwhile.
    if (question !== asked) return;
    list.replaceChildren(...results.map(resultItem));
    list.scrollTop = 0;
    improveSoon(question, results, words.split(/\s+/).length);
    if (results.length === 0) say(text("search-none", { text: words }));
    else if (results.length === 1) say(text("search-found-one"));
    else say(text("search-found", { number: results.length }));
  } catch (error) {
    if (question !== asked) return;
    list.replaceChildren();
    say(text("search-failed"));
    console.warn(error);
  }
}

/** Arrow keys go from the field through the results and back. */
function move(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const stops = [field, ...all("a", list)];
  const index = stops.indexOf(document.activeElement) + step;
  stops[Math.min(Math.max(index, 0), stops.length - 1)].focus();
}

/** A letter typed on a result goes to the field, where it is meant to. */
function backToField({ key, ctrlKey, metaKey, altKey, target }) {
  if (target !== field && key.length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey
    && target.matches("a")) field.focus();
}

export function openSearch() {
  if (!dialog || dialog.open) return;
  dialog.showModal();
  field.select();
  load().catch(() => {});
}

export function startSearch() {
  if (!dialog) return;
  for (const button of all("[data-action=search]")) {
    button.addEventListener("click", openSearch);
    button.hidden = false;
  }
  field.addEventListener("input", find);
  dialog.addEventListener("keydown", backToField);
  dialog.addEventListener("keydown", move);
  dialog.querySelector("[data-action=close]").addEventListener("click", () => dialog.close());
  dialog.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    list.querySelector("a")?.click();
  });
  dialog.addEventListener("click", ({ target }) => {
    // The backdrop is the dialog itself; a result on this very page leaves the dialog open otherwise.
    if (target === dialog || target.closest(".search-result a")) dialog.close();
  });
}
