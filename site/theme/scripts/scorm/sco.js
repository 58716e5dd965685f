// A lesson in a learning management system. This runs in the frame around the lesson's pages, begins
// one session when it is launched and ends it when it is left, whatever pages are turned inside.
// What happens in a page comes as events of its document (scripts/storage.js).

import { hexadecimal, sha256 } from "../sha256.js";
import {
  forgetLearner, markDone, readDone, readOwner, readWork, writeOwner, writeWork,
} from "../storage.js";
import { text } from "../texts.js";
import { Session } from "./api.js";
import { decode, encode, grade } from "./state.js";

/** Milliseconds after a change of the work until the system is told. */
const delay = 4000;
/** The most that SCORM 1.2 promises for a location. */
const mostOfLocation = 255;

const now = () => Math.floor(Date.now() / 1000);

class Lesson {
  #frame = document.querySelector("[data-role=sco]");
  #status = document.querySelector("[data-role=sco-status]");
  #lesson = this.#frame.dataset.lesson;
  #labs = this.#frame.dataset.labs.split(" ").filter(Boolean);
  #pages = this.#frame.dataset.pages.split(" ").filter(Boolean);
  #root = new URL(this.#frame.dataset.root, location.href);
  #session = new Session(this.#frame.dataset.version);
  #state = decode("");
  #owner = readOwner();
  #started = Date.now();
  #location = "";
  #isRecorded = false;
  #timer;

  start() {
    const isOpen = this.#session.open();
    if (isOpen) {
      this.#restore();
      // Whoever only looks, or looks again, changes nothing (SCORM 1.2 RTE: cmi.core.lesson_mode).
      this.#isRecorded = !["browse", "review"].includes(this.#session.get("mode"));
    } else {
      this.#status.textContent = text("scorm-missing");
    }
    this.#frame.addEventListener("load", () => this.#enter());
    addEventListener("pagehide", () => this.#leave());
    // A session that has ended can not begin again, so a page from the cache begins a new visit.
    addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
    document.addEventListener("visibilitychange", () => document.hidden && this.#commit());
    this.#report();
    this.#commit();
    this.#frame.src = new URL(this.#bookmark() ?? this.#pages[0], this.#root);
  }

  // What an earlier visit left

  /** Brings the work of this browser and that of the system together: the later one holds. */
  #restore() {
    const learner = hexadecimal(sha256(this.#session.get("learner")));
    if (this.#owner.learner !== learner) {
      forgetLearner();
      this.#owner = { learner, changed: new Map() };
    }
    this.#state = decode(this.#session.get("state"));
    for (const id of this.#labs) this.#restoreLab(id);
    if (this.#state.done) markDone(this.#lesson);
    this.#state.done = this.#state.done || readDone().has(this.#lesson);
    writeOwner(this.#owner);
  }

  #restoreLab(id) {
    const kept = this.#state.labs[id];
    const here = readWork(id);
    const changed = this.#owner.changed.get(id) ?? 0;
    if (kept && kept.time >= changed) {
      // A text that was too long for the system may still be here.
      kept.format ??= here?.format;
      kept.texts ??= here?.texts ?? {};
      kept.last ??= here?.last;
      writeWork(id, kept);
      this.#owner.changed.set(id, kept.time);
    } else if (here) {
      this.#take(id, here, changed);
    }
  }

  /** Takes work into the state; the best grade stays. */
  #take(id, { format, texts, last }, time) {
    const best = this.#state.labs[id]?.best;
    this.#state.labs[id] = { best: better(best, last), last, time, format, texts };
  }

  /** Where the learner was, if that is a page of this lesson. */
  #bookmark() {
    const kept = this.#session.get("location");
    const [page, anchor] = kept.split("#");
    if (!this.#pages.includes(page)) return undefined;
    this.#location = kept;
    return /^[\w%.~-]+$/.test(anchor ?? "") ? `${page}#${anchor}` : page;
  }

  // What happens in the page

  #enter() {
    const page = this.#frame.contentDocument;
    // An address that is not of the package: nothing of it can be seen from here.
    if (!page) return;
    page.addEventListener("iamlab:work", ({ detail }) => this.#workChanged(detail));
    page.addEventListener("iamlab:done", ({ detail }) => this.#doneChanged(detail));
    page.addEventListener("click", ({ target }) => openOutside(target), true);
    page.addEventListener("scroll", () => this.#follow(), { passive: true });
    this.#follow();
  }

  #workChanged({ lab, work }) {
    if (JSON.stringify(readWork(lab)) === JSON.stringify({ ...work })) return;
    const time = now();
    this.#owner.changed.set(lab, time);
    writeOwner(this.#owner);
    // Work on another lesson's lab is reported when that lesson is launched.
    if (!this.#labs.includes(lab)) return;
    const before = JSON.stringify(this.#state.labs[lab]?.last);
    this.#take(lab, work, time);
    if (work.last && JSON.stringify(work.last) !== before) {
      this.#report();
      this.#commit();
    } else {
      this.#commitSoon();
    }
  }

  #doneChanged({ lesson, isDone }) {
    if (lesson !== this.#lesson || this.#state.done === isDone) return;
    this.#state.done = isDone;
    this.#report();
    this.#commit();
  }

  /** Notes which part of which page is read. */
  #follow() {
    const shown = this.#frame.contentDocument;
    if (!shown) return;
    const { pathname } = shown.location;
    if (!pathname.startsWith(this.#root.pathname)) return;
    const page = pathname.slice(this.#root.pathname.length);
    if (!this.#pages.includes(page)) return;
    const link = shown.querySelector(".contents [aria-current]");
    const whole = page + (link?.hash ?? "");
    this.#location = whole.length <= mostOfLocation ? whole : page;
  }

  // What the system is told

  #report() {
    if (!this.#isRecorded) return;
    const result = grade(this.#state, this.#labs);
    if (result) this.#reportScore(result.percent);
    if (this.#session.is2004) {
      this.#raise("completion", ["incomplete", "completed"], this.#isCompleted(result) ? 1 : 0);
      if (result) this.#raise("success", ["failed", "passed"], result.isPassed ? 1 : 0);
    } else {
      const done = this.#labs.length > 0 ? "passed" : "completed";
      this.#raise("status", ["incomplete", done], this.#isCompleted(result) ? 1 : 0);
    }
  }

  /** A lesson with labs is done when all are passed, another one when its reader says so. */
  #isCompleted(result) {
    return this.#labs.length > 0 ? result?.isPassed === true : this.#state.done;
  }

  /** Sets a word unless the system has a better one from an earlier visit. */
  #raise(element, words, index) {
    const kept = words.indexOf(this.#session.get(element));
    if (index >= kept) this.#session.set(element, words[index]);
  }

  #reportScore(percent) {
    // The best grade of all visits stays, also where the state did not fit.
    const kept = Number.parseFloat(this.#session.get("raw"));
    const score = Math.max(percent, Number.isFinite(kept) ? Math.min(kept, 100) : 0);
    this.#session.set("min", 0);
    this.#session.set("max", 100);
    this.#session.set("raw", score);
    if (this.#session.is2004) this.#session.set("scaled", score / 100);
  }

  #commitSoon() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#commit(), delay);
  }

  #commit() {
    clearTimeout(this.#timer);
    if (!this.#isRecorded) return;
    this.#follow();
    const { text: state, isCut } = encode(this.#state);
    this.#session.set("state", state);
    if (this.#location) this.#session.set("location", this.#location);
    this.#session.commit();
    if (this.#session.hasTrouble) this.#status.textContent = text("scorm-refused");
    else this.#status.textContent = isCut ? text("scorm-cut") : "";
  }

  #leave() {
    if (this.#isRecorded) {
      // "suspend" keeps the state for the next visit, however much is done.
      this.#session.set("exit", "suspend");
      this.#session.setTime((Date.now() - this.#started) / 1000);
      this.#commit();
    }
    this.#isRecorded = false;
    this.#session.close();
  }
}

/** The better of a best grade and the last one. */
function better(best, last) {
  if (!last || last.status === "ungradable") return best;
  const passed = last.status === "passed";
  if (best && (best.passed || !passed) && best.score >= last.score) return best;
  return {
    passed: passed || best?.passed === true, score: Math.max(last.score, best?.score ?? 0),
    maximum: last.maximum,
  };
}

/** Pages of others mostly refuse to be shown in a frame. */
function openOutside(target) {
  const link = target.closest?.("a[href]");
  if (!link || link.origin === location.origin) return;
  link.target = "_blank";
  link.rel = "noopener";
}

new Lesson().start();
