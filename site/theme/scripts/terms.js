// Tooltips of glossary terms are shown by style alone. Here Escape dismisses them, and one that would
// leave the window opens to the other side.

import { all } from "./page.js";

export function startTerms() {
  const terms = all(".term");
  if (terms.length === 0) return;
  for (const term of terms) {
    const place = () => {
      term.classList.remove("term-closed");
      const { left } = term.getBoundingClientRect();
      term.classList.toggle("term-left", left > innerWidth - 340);
    };
    term.addEventListener("pointerenter", place);
    term.addEventListener("focusin", place);
  }
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") for (const term of terms) term.classList.add("term-closed");
  });
}
