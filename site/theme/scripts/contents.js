// The list of headings follows the reading, and the rail shows where the lesson stands in the course.

import { all } from "./page.js";

/** Marks the section that is being read: the last one whose heading has passed the upper third. */
function followReading() {
  const links = new Map();
  for (const link of all(".contents a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  if (links.size === 0) return;
  const headings = [...links.keys()];
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const current = links.get(passed.at(-1) ?? headings[0]);
    for (const link of links.values()) {
      if (link === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
    keepInView(current);
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of headings) observer.observe(heading);
}

/** Scrolls the list itself, never the page, when the current entry has left its window. */
function keepInView(link) {
  const list = link.closest(".contents");
  if (list.scrollHeight <= list.clientHeight) return;
  const offset = link.getBoundingClientRect().top - list.getBoundingClientRect().top;
  if (offset < 48 || offset > list.clientHeight - 64) list.scrollTop += offset - list.clientHeight / 3;
}

/** Where the browser cannot show a closed fold's content by style alone, the fold is opened. */
function openFolds() {
  if (CSS.supports("selector(::details-content)")) return;
  for (const [selector, width] of [[".shell .outline-fold", 64], [".contents-fold", 80]]) {
    for (const fold of all(selector)) fold.open = matchMedia(`(min-width: ${width}rem)`).matches;
  }
}

function showCurrentLesson() {
  const rail = document.querySelector(".shell .outline");
  const current = rail?.querySelector("[aria-current=page]");
  if (!current) return;
  const offset = current.getBoundingClientRect().top - rail.getBoundingClientRect().top;
  if (offset > rail.clientHeight * 0.75) rail.scrollTop = offset - rail.clientHeight / 3;
}

/** On a phone the list is a fold: a chosen heading closes it, so that it does not cover the text. */
function closeAfterChoice() {
  for (const fold of all(".contents-fold")) {
    fold.addEventListener("click", ({ target }) => {
      if (target.closest("a")) fold.open = false;
    });
  }
}

export function startContents() {
  openFolds();
  followReading();
  showCurrentLesson();
  if (CSS.supports("selector(::details-content)")) closeAfterChoice();
}
