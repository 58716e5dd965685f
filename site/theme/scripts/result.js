// Drawing a grade. Everything a learner wrote or the grader said goes in as text, never as markup.

import { text } from "./texts.js";

/** `<p class="note">text</p>` is `element("p", {class: "note"}, "text")`. `undefined` is left out. */
function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== undefined && child !== null));
  return node;
}

const verdicts = { passed: "grade-passed", ungradable: "grade-ungradable" };

/** The grade in one or two short sentences, also for the summary that is kept. */
export function summarize({ status, score, maximum, passed, checks, errors }) {
  const verdict = text(verdicts[status] ?? "grade-fell-short");
  if (status === "ungradable") {
    return errors ? `${verdict} ${text("grade-problems", { errors })}` : verdict;
  }
  return `${verdict} ${text("grade-summary", { score, maximum, passed, checks })}`;
}

/** The same for a grade of an earlier visit, of which only the summary is left. */
export function summarizeLast({ status, score, maximum, passed, checks }) {
  if (status === "ungradable") return text("grade-last-ungradable");
  return `${text("grade-last")} ${text("grade-summary", { score, maximum, passed, checks })}`;
}

/**
 * The parts of a grade in reading order: the score, what stopped it, what it teaches, the checks,
 * and the transcript.
 *
 * `goTo(line, column)` moves the editor's cursor; `file` is the name that the editor's text has.
 */
export function renderResult(result, { headingLevel, file, goTo }) {
  const level = `h${Math.min(headingLevel, 6)}`;
  const heading = (text) => element(level, { class: "result-heading" }, text);
  const parts = document.createDocumentFragment();
  parts.append(score(result));
  const draw = (title, items, make) => {
    if (items?.length) parts.append(heading(title), make(items));
  };
  const stopped = result.diagnostics?.some(({ severity }) => severity === "error");
  draw(text(stopped ? "result-stopped" : "result-text"), result.diagnostics,
    (items) => diagnosticList(items, { file, goTo }));
  draw(text("result-notes"), result.notes, (items) => noteList(items, goTo));
  draw(text("result-checks"), result.checks, checkList);
  if (result.transcript?.length) parts.append(transcript(result.transcript));
  return parts;
}

function score({ status, score, maximum }) {
  const words = text("lab-score", { score, maximum });
  const meter = element("meter", {
    class: "score-meter", min: 0, max: Math.max(maximum, 0.01), value: score,
    "aria-label": text("score"),
  }, words);
  return element("p", { class: "score", hidden: status === "ungradable" },
    meter, element("span", { class: "score-words", "data-role": "score" }, words));
}

function lineButton(line, column, goTo) {
  const attributes = { type: "button", class: "quiet-button line-button", "data-line": line };
  const button = element("button", attributes, text("go-to-line", { line }));
  button.addEventListener("click", () => goTo(line, column));
  return button;
}

function diagnosticList(diagnostics, { file, goTo }) {
  return element("ul", { class: "plain" }, ...diagnostics.map((diagnostic) => {
    const { severity, identifier, message, line, column, excerpt, help = [] } = diagnostic;
    const isInEditor = line > 0 && (!diagnostic.file || diagnostic.file === file);
    return element("li", {
      class: `diagnostic diagnostic-${severity}`, "data-diagnostic": identifier,
    },
      element("p", {},
        element("strong", { class: "diagnostic-word" }, text(`severity-${severity}`)),
        " ", message),
      excerpt ? element("pre", { class: "excerpt", tabindex: 0 }, excerpt) : undefined,
      ...help.map((advice) => element("p", { class: "diagnostic-help" }, advice)),
      isInEditor ? lineButton(line, column, goTo) : undefined);
  }));
}

function noteList(notes, goTo) {
  return element("ul", { class: "plain" }, ...notes.map(({ id, message, line }) =>
    element("li", { class: "note", "data-note": id },
      element("p", {}, message),
      line > 0 ? lineButton(line, undefined, goTo) : undefined)));
}

function checkList(checks) {
  return element("ul", { class: "plain" }, ...checks.map((check) => {
    const { id, title, passed, points, maximum, message, hint } = check;
    return element("li", {
      class: "check", "data-check": id, "data-passed": String(Boolean(passed)),
    },
      element("p", { class: "check-title" },
        element("span", { class: "check-word" }, text(passed ? "check-passed" : "check-not-yet")),
        " ", title, " ",
        element("span", { class: "points soft" }, text("check-points", { points, maximum }))),
      message ? element("p", { class: "check-message soft" }, message) : undefined,
      hint
        ? element("details", { class: "fold" },
          element("summary", {}, text("show-hint")),
          element("div", { class: "fold-body" }, element("p", {}, hint)))
        : undefined);
  }));
}

function transcript(steps) {
  return element("details", { class: "fold transcript" },
    element("summary", {}, text("transcript", { number: steps.length })),
    element("ol", { class: "transcript-steps" }, ...steps.map((step) => {
      const { line, command, outcome, error, message } = step;
      const said = [error, message].filter(Boolean).join(": ");
      // The number of each entry is its line, so it matches the numbers beside the editor.
      return element("li", { value: line, class: `step step-${outcome}` },
        element("code", {}, command), " ",
        element("span", { class: "step-outcome soft" }, text(`outcome-${outcome}`)),
        said ? element("p", { class: "step-message" }, said) : undefined);
    })));
}
