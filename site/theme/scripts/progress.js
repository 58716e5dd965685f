// What is done: ticks beside lessons and labs, the button at a lesson's end, the bar on the front
// page, the teeth of the key. A lesson is done when its reader says so or when its lab is passed.

import { all } from "./page.js";
import { markDone, readDone, readWork } from "./storage.js";
import { text } from "./texts.js";

function tick(link, isDone) {
  const entry = link.closest("li");
  entry?.querySelector("[data-role=tick]")?.classList.toggle("tick-done", isDone);
  const label = entry?.querySelector("[data-role=tick-label]");
  if (label) label.textContent = isDone ? text("lesson-done") : "";
}

function showTicks(done) {
  for (const link of all("[data-lesson]")) tick(link, done.has(link.dataset.lesson));
  for (const tooth of all("[data-tooth]")) {
    tooth.classList.toggle("key-tooth-done", done.has(tooth.dataset.tooth));
  }
  for (const link of all("[data-lab-row]")) {
    const last = readWork(link.dataset.labRow)?.last;
    if (!last) continue;
    tick(link, last.status === "passed");
    const words = link.closest("li").querySelector("[data-role=lab-score]");
    words.textContent = text("lab-score", { score: last.score, maximum: last.maximum });
  }
}

function showModules(done) {
  for (const module of all(".module")) {
    const lessons = all("[data-lesson]", module);
    const count = lessons.filter((link) => done.has(link.dataset.lesson)).length;
    module.querySelector("[data-role=module-progress]").textContent = count === 0
      ? "" : text("module-progress", { done: count, total: lessons.length });
  }
}

function showCourse(done) {
  const progress = document.querySelector("[data-role=progress]");
  if (!progress) return;
  const lessons = all(".syllabus [data-lesson]");
  const count = lessons.filter((link) => done.has(link.dataset.lesson)).length;
  const bar = progress.querySelector("progress");
  bar.max = Math.max(lessons.length, 1);
  bar.value = count;
  const values = { done: count, total: lessons.length };
  progress.querySelector("[data-role=progress-words]").textContent = text("progress", values);
  progress.hidden = lessons.length === 0;
  offerNext(lessons, done, count);
}

/** The front page's first button leads to the first lesson that is not done. */
function offerNext(lessons, done, count) {
  const button = document.querySelector("[data-role=continue]");
  if (!button || count === 0) return;
  const next = lessons.find((link) => !done.has(link.dataset.lesson));
  button.href = (next ?? lessons[0]).href;
  const title = next?.firstChild.textContent;
  button.textContent = next ? text("continue-course", { title }) : text("review-course");
}

function showButton(done) {
  const button = document.querySelector("[data-action=done]");
  if (!button) return;
  const isDone = done.has(lessonOfPage());
  button.setAttribute("aria-pressed", isDone);
  button.querySelector(".tick").classList.toggle("tick-done", isDone);
  button.querySelector("[data-role=done-label]").textContent = text(isDone ? "marked-done" : "mark-done");
}

function show() {
  const done = readDone();
  showTicks(done);
  showModules(done);
  showCourse(done);
  showButton(done);
}

/** The id of the lesson that this page shows, or that this page's lab belongs to. */
function lessonOfPage() {
  const lessons = all(".outline [data-lesson]");
  const current = lessons.find((link) => link.getAttribute("aria-current") === "page");
  if (current) return current.dataset.lesson;
  // A lab's own page names its lesson by a link: the list of lessons knows whose address that is.
  const address = document.querySelector("[data-role=lesson-of-lab]")?.href;
  return lessons.find((link) => link.href === address)?.dataset.lesson;
}

export function startProgress() {
  document.querySelector("[data-action=done]")?.addEventListener("click", () => {
    const lesson = lessonOfPage();
    if (lesson) markDone(lesson, !readDone().has(lesson));
    show();
  });
  document.addEventListener("iamlab:passed", () => {
    const lesson = lessonOfPage();
    if (lesson) markDone(lesson);
    show();
  });
  // Another window may be the one in which a lab is passed; a page may come back from the cache.
  addEventListener("storage", show);
  addEventListener("pageshow", ({ persisted }) => persisted && show());
  show();
}
