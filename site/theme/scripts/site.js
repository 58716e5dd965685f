// What every page does with script, and can do without.

import { startContents } from "./contents.js";
import { startCopying } from "./copy.js";
import { all, root } from "./page.js";
import { startPolicies } from "./policy.js";
import { startProgress } from "./progress.js";
import { startSearch } from "./search-dialog.js";
import { startShortcuts } from "./shortcuts.js";
import { startTabs } from "./tabs.js";
import { startTerms } from "./terms.js";
import { startThemeSwitch } from "./theme-switch.js";

root.dataset.script = "on";
for (const part of all("[data-role=needs-script]")) part.hidden = false;
for (const button of all("[data-action=print]")) button.addEventListener("click", () => print());

startThemeSwitch();
startTabs();
startPolicies();
startContents();
startCopying();
startProgress();
startTerms();
startSearch();
startShortcuts();

if (document.querySelector(".quiz")) {
  const { startQuizzes } = await import("./quiz.js");
  startQuizzes();
}

const worker = root.dataset.serviceWorker;
if (worker && navigator.serviceWorker && location.protocol !== "file:") {
  // Without it the site works all the same, only not without a network.
  navigator.serviceWorker.register(worker).catch(() => {});
}
