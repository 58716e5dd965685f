// A button on each block of code. A console session copies its commands alone.

import { all, announce, element } from "./page.js";
import { text } from "./texts.js";

/** Copies, or selects the text so that the reader can copy it. Answers what to say about it. */
async function copy(words, code) {
  try {
    await navigator.clipboard.writeText(words);
    return text("copied");
  } catch {
    // No clipboard on an insecure page, or no permission.
    getSelection().selectAllChildren(code);
    return text("copy-selected");
  }
}

export function startCopying() {
  for (const block of all(".code-block")) {
    const tools = block.querySelector(".code-tools");
    const code = block.querySelector("pre > code");
    if (!tools || !code) continue;
    const button = element("button", { type: "button", class: "quiet-button copy" }, text("copy"));
    button.addEventListener("click", async () => {
      const outcome = await copy(block.dataset.copy ?? code.textContent, code);
      button.textContent = outcome;
      announce(outcome);
      setTimeout(() => {
        button.textContent = text("copy");
        announce("");
      }, 3000);
    });
    tools.append(button);
  }
}
