// A policy and what its statements say: pointing at, tapping or reaching one marks both.

import { all, element } from "./page.js";

/** Wraps each line of a block of code, unless the highlighter has done so. */
function linesOf(code) {
  const lines = all(".line", code);
  if (lines.length > 0) return lines;
  const pieces = [...code.childNodes];
  let line = element("span", { class: "line" });
  const made = [line];
  for (const piece of pieces) {
    // Tokens never go across lines; plain text may.
    const parts = piece.nodeType === Node.TEXT_NODE ? piece.data.split(/(?<=\n)/) : [piece];
    for (const part of parts) {
      line.append(part);
      if (typeof part !== "string" || !part.endsWith("\n")) continue;
      line = element("span", { class: "line" });
      made.push(line);
    }
  }
  if (!line.hasChildNodes()) made.pop();
  code.replaceChildren(...made);
  return made;
}

function connect(policy) {
  const code = policy.querySelector("pre > code");
  const items = all(".policy-statement", policy);
  if (!code || items.length === 0) return;
  const lines = linesOf(code);
  const parts = items.map((item) => {
    const [first, last = first] = item.dataset.lines.split("-").map(Number);
    return [item, ...lines.slice(first - 1, last)];
  });
  // A tap stays; pointing at another part shows that one for as long as it lasts.
  let kept;
  let pointed;
  const mark = () => {
    const shown = pointed ?? kept;
    for (const part of parts) for (const node of part) node.classList.toggle("marked", part === shown);
  };
  for (const part of parts) {
    const [item] = part;
    item.tabIndex = 0;
    item.addEventListener("focus", () => { kept = part; mark(); });
    item.addEventListener("blur", () => { kept = undefined; mark(); });
    for (const node of part) {
      node.addEventListener("pointerenter", ({ pointerType }) => {
        if (pointerType === "touch") return;
        pointed = part;
        mark();
      });
      node.addEventListener("pointerleave", () => { pointed = undefined; mark(); });
      node.addEventListener("click", () => { kept = part; mark(); });
    }
  }
  policy.dataset.ready = "";
}

export function startPolicies() {
  for (const policy of all(".policy")) connect(policy);
}
