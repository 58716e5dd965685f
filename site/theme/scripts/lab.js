// Doing a lab in the page. The section of a lab is complete without this: it says how to do the lab
// with files. Here its workbench is revealed, filled with the starters that the section carries,
// and wired to the grader. The result is drawn by scripts/result.js.

import { Grader, GraderFault, GraderUnavailable, isSupported } from "./grader.js";
import { renderResult, summarize, summarizeLast } from "./result.js";
import { readWork, writeWork } from "./storage.js";
import { text } from "./texts.js";

// A page that was opened as a file may fetch nothing, so neither the grader.
const isFromFile = location.protocol === "file:";
const isApple = /Mac|iPhone|iPad/.test(navigator.userAgentData?.platform ?? navigator.platform);

class LabSection {
  #section;
  #id;
  #editor;
  #lines;
  #result;
  #grader;
  #starters = {};
  #labels = {};
  #texts = {};
  #format;
  #last;
  #isGrading = false;

  constructor(section) {
    this.#section = section;
    this.#id = section.dataset.lab;
    this.#editor = this.#role("editor");
    this.#lines = this.#role("lines");
    this.#result = this.#role("result");
    const { definition, module } = section.dataset;
    this.#grader = new Grader({ definition, module });

    for (const starter of section.querySelectorAll("[data-starter]")) {
      this.#starters[starter.dataset.starter] = starter.textContent;
    }
    for (const radio of this.#radios) {
      this.#labels[radio.dataset.format] = radio.closest("label").textContent.trim();
    }
  }

  /** Shows the workbench, unless the section has no starter to begin with. */
  start() {
    const first = this.#radios.find((radio) => radio.defaultChecked) ?? this.#radios[0];
    if (!first) return;
    this.#restore(first.dataset.format);
    this.#listen();
    if (isApple) this.#role("modifier").textContent = "Cmd";
    this.#role("workbench").hidden = false;
    this.#role("files").open = isFromFile;
    if (isFromFile) this.#say(text("grader-from-file"));
  }

  #role(name) {
    return this.#section.querySelector(`[data-role="${name}"]`);
  }

  get #radios() {
    return [...this.#section.querySelectorAll("input[data-format]")];
  }

  get #fileName() {
    return `${this.#id}.${this.#format}`;
  }

  #listen() {
    for (const radio of this.#radios) {
      radio.addEventListener("change", () => {
        // A result speaks of lines of the other text.
        this.#forgetResult();
        this.#use(radio.dataset.format);
      });
    }
    this.#editor.addEventListener("input", () => {
      this.#texts[this.#format] = this.#editor.value;
      this.#markLines([]);
      this.#numberLines();
      this.#keep();
    });
    this.#editor.addEventListener("scroll", () => {
      this.#lines.scrollTop = this.#editor.scrollTop;
    });
    this.#editor.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      this.#grade();
    });

    const confirm = this.#role("confirm");
    const actions = {
      grade: () => this.#grade(),
      save: () => this.#save(),
      reset: () => {
        this.#role("confirm-format").textContent = this.#labels[this.#format];
        confirm.showModal();
      },
      keep: () => confirm.close(),
      "confirm-reset": () => {
        confirm.close();
        this.#startOver();
      },
    };
    for (const [name, action] of Object.entries(actions)) {
      this.#section.querySelector(`[data-action="${name}"]`).addEventListener("click", action);
    }
  }

  // The work and where it is kept

  #restore(firstFormat) {
    const work = readWork(this.#id);
    this.#texts = { ...this.#starters, ...work?.texts };
    this.#last = work?.last;
    this.#use(work?.format in this.#starters ? work.format : firstFormat);
    if (this.#last) {
      this.#section.dataset.state = "restored";
      this.#say(`${summarizeLast(this.#last)} ${text("grade-again")}`);
    }
  }

  #use(format) {
    this.#format = format;
    for (const radio of this.#radios) radio.checked = radio.dataset.format === format;
    this.#editor.value = this.#texts[format];
    this.#role("file-name").textContent = this.#fileName;
    this.#markLines([]);
    this.#numberLines();
    this.#keep();
  }

  #keep() {
    const changed = Object.entries(this.#texts).filter(
      ([format, written]) => written !== this.#starters[format]);
    const work = { format: this.#format, texts: Object.fromEntries(changed), last: this.#last };
    this.#role("kept").textContent = writeWork(this.#id, work)
      ? text("work-kept")
      : text("work-not-kept");
  }

  #startOver() {
    this.#texts[this.#format] = this.#starters[this.#format];
    this.#last = undefined;
    this.#forgetResult();
    this.#use(this.#format);
    this.#say(text("back-at-starter", { file: this.#fileName }));
    this.#editor.focus();
  }

  #save() {
    const file = new Blob([this.#editor.value], { type: "text/plain;charset=utf-8" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(file);
    link.download = this.#fileName;
    link.click();
    // The download has its own hold on the data once the click is through.
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  // Grading

  async #grade() {
    if (this.#isGrading) return;
    if (isFromFile) {
      this.#forgetResult();
      this.#role("files").open = true;
      return;
    }
    this.#isGrading = true;
    this.#say(text("grading"));
    try {
      const result = await this.#grader.grade({ name: this.#fileName, text: this.#editor.value });
      this.#show(result);
    } catch (error) {
      this.#explain(error);
    } finally {
      this.#isGrading = false;
    }
  }

  #show(result) {
    this.#clearResult();
    const heading = this.#section.querySelector(".workbench .lab-part");
    this.#role("result-body").append(renderResult(result, {
      headingLevel: Number(heading.tagName.slice(1)) + 1,
      file: this.#fileName,
      goTo: (line, column) => this.#goTo(line, column),
    }));
    this.#markLines(result.diagnostics ?? []);

    const checks = result.checks ?? [];
    this.#last = {
      status: result.status,
      score: result.score,
      maximum: result.maximum,
      passed: checks.filter((check) => check.passed).length,
      checks: checks.length,
      errors: (result.diagnostics ?? []).filter(({ severity }) => severity === "error").length,
    };
    this.#result.dataset.score = `${result.score}/${result.maximum}`;
    this.#result.dataset.status = result.status;
    this.#section.dataset.state = "graded";
    this.#say(summarize(this.#last));
    this.#keep();
    this.#result.scrollIntoView({ block: "nearest" });

    if (result.status === "passed") {
      const detail = { lab: this.#id };
      document.dispatchEvent(new CustomEvent("iamlab:passed", { detail }));
    }
  }

  #explain(error) {
    this.#forgetResult();
    this.#result.dataset.status = "trouble";
    if (error instanceof GraderUnavailable) {
      this.#say(text("grader-unavailable"));
      this.#role("files").open = true;
    } else if (error instanceof GraderFault) {
      this.#say(text("grader-stopped"));
    } else {
      throw error;
    }
    console.warn(error);
  }

  #forgetResult() {
    this.#clearResult();
    delete this.#section.dataset.state;
    this.#say(isFromFile ? text("grader-from-file") : "");
  }

  #clearResult() {
    this.#role("result-body").replaceChildren();
    delete this.#result.dataset.score;
    delete this.#result.dataset.status;
  }

  #say(words) {
    // Set only when it differs, so that a screen reader hears each message once.
    const status = this.#role("status");
    if (status.textContent !== words) status.textContent = words;
  }

  // Lines

  /** One number a line, in a column of its own that assistive technology does not read. */
  #numberLines() {
    const wanted = this.#editor.value.split("\n").length;
    while (this.#lines.childElementCount > wanted) this.#lines.lastElementChild.remove();
    while (this.#lines.childElementCount < wanted) {
      const number = document.createElement("span");
      number.textContent = String(this.#lines.childElementCount + 1);
      this.#lines.append(number);
    }
    this.#lines.scrollTop = this.#editor.scrollTop;
  }

  #markLines(diagnostics) {
    for (const number of this.#lines.children) number.removeAttribute("class");
    for (const { line, severity, file } of diagnostics) {
      if (file && file !== this.#fileName) continue;
      this.#lines.children[line - 1]?.classList.add(`line-${severity}`);
    }
  }

  /** Puts the cursor where the reader asked to go; the rest of the line is selected, to be seen. */
  #goTo(line, column = 1) {
    const lines = this.#editor.value.split("\n");
    const row = Math.min(Math.max(line, 1), lines.length) - 1;
    const before = lines.slice(0, row).reduce((sum, line) => sum + line.length + 1, 0);
    const indent = lines[row].length - lines[row].trimStart().length;
    const start = Math.min(column > 1 ? column - 1 : indent, lines[row].length);
    this.#editor.focus();
    this.#editor.setSelectionRange(before + start, before + lines[row].length);
    const lineHeight = this.#editor.scrollHeight / Math.max(lines.length, 1);
    this.#editor.scrollTop = Math.max(0, (row - 3) * lineHeight);
    this.#editor.scrollLeft = 0;
  }
}

if (isSupported) {
  for (const section of document.querySelectorAll("section.lab[data-lab]")) new LabSection(section).start();
}
