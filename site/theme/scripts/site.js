// What every page does with script, and can do without: the theme button, the place in the list of
// contents, copying code, and the ticks of passed labs.

import { markDone, readDone } from "./storage.js";

const root = document.documentElement;
const all = (selector, from = document) => [...from.querySelectorAll(selector)];

root.dataset.script = "on";

// Theme

const systemIsDark = matchMedia("(prefers-color-scheme: dark)");
const isDark = () => (root.dataset.theme ?? (systemIsDark.matches ? "dark" : "light")) === "dark";

for (const button of all("[data-action=theme]")) {
  const label = button.querySelector("[data-role=theme-label]");
  const say = () => {
    label.textContent = isDark() ? "Switch to the light theme" : "Switch to the dark theme";
  };
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("iamlab:theme", root.dataset.theme);
    } catch {
      // Not remembered then; the button still works on this page.
    }
    say();
  });
  systemIsDark.addEventListener("change", say);
  say();
  button.hidden = false;
}

// Contents

/** Marks the section that is being read: the last one whose heading has passed the upper third. */
function followContents() {
  const links = new Map();
  for (const link of all(".outline-contents a")) {
    const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (heading) links.set(heading, link);
  }
  if (links.size === 0) return;
  const mark = () => {
    const passed = [...links.keys()].filter(
      (heading) => heading.getBoundingClientRect().top < innerHeight / 3);
    const current = links.get(passed.at(-1));
    for (const link of links.values()) {
      if (link === current) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  for (const heading of links.keys()) observer.observe(heading);
}
followContents();

/** Brings the current lesson into view within the rail, without moving the page. */
function showCurrentLesson() {
  const fold = document.querySelector(".page-lesson .outline-fold");
  // Where the browser cannot show a closed fold's content by style alone, the fold is opened.
  const wide = matchMedia("(min-width: 64rem)");
  if (fold && wide.matches && !CSS.supports("selector(::details-content)")) fold.open = true;
  const rail = document.querySelector(".page-lesson .outline");
  const current = rail?.querySelector("[aria-current=page]");
  if (!current) return;
  const offset = current.getBoundingClientRect().top - rail.getBoundingClientRect().top;
  if (offset > rail.clientHeight * 0.75) rail.scrollTop = offset - rail.clientHeight / 4;
}
showCurrentLesson();

// Copying code

const copyStatus = document.createElement("p");
copyStatus.className = "visually-hidden";
copyStatus.setAttribute("role", "status");

/** Copies, or selects the text so that the reader can copy it. Says which. */
async function copy(code) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    return "Copied";
  } catch {
    // No clipboard on an insecure page, or no permission: the older way works from a click.
    const selection = getSelection();
    selection.selectAllChildren(code);
    if (document.execCommand("copy")) {
      selection.removeAllRanges();
      return "Copied";
    }
    return "Selected, copy with the keyboard";
  }
}

for (const block of all(".code")) {
  const code = block.querySelector("pre > code");
  if (!code) continue;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "quiet-button copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    const outcome = await copy(code);
    button.textContent = outcome;
    copyStatus.textContent = outcome;
    setTimeout(() => {
      button.textContent = "Copy";
      copyStatus.textContent = "";
    }, 3000);
  });
  block.insertBefore(button, code.parentElement);
}
document.body.append(copyStatus);

// Ticks

function showDone() {
  const done = readDone();
  for (const link of all("[data-lesson]")) {
    if (!done.has(link.dataset.lesson)) continue;
    const entry = link.closest("li");
    entry?.querySelector("[data-role=tick]")?.classList.add("tick-done");
    const label = entry?.querySelector("[data-role=tick-label]");
    if (label) label.textContent = ", lab passed";
  }
  for (const tooth of all("[data-tooth]")) {
    tooth.classList.toggle("key-tooth-done", done.has(tooth.dataset.tooth));
  }
}

/** The id of the lesson that this page's labs belong to. */
function lessonOfPage() {
  const lessons = all(".outline [data-lesson]");
  const current = lessons.find((link) => link.getAttribute("aria-current") === "page");
  if (current) return current.dataset.lesson;
  // A lab's own page names its lesson by a link: the list of lessons knows whose address that is.
  const address = document.querySelector("[data-role=lesson-of-lab]")?.href;
  return lessons.find((link) => link.href === address)?.dataset.lesson;
}

document.addEventListener("iamlab:passed", () => {
  const lesson = lessonOfPage();
  if (lesson) markDone(lesson);
  showDone();
});
showDone();
