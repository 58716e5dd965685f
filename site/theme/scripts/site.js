// What every page does with script, and can do without.

import { startContents } from "./contents.js";
import { startCopying } from "./copy.js";
import { all, element, root } from "./page.js";
import { startPolicies } from "./policy.js";
import { startProgress } from "./progress.js";
import { startQuizzes } from "./quiz.js";
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
startQuizzes();
startSearch();
startShortcuts();

// What is needed to install the course. A page that was opened as a file may load none of it.
if (location.protocol !== "file:") {
  const { manifest, serviceWorker } = root.dataset;
  if (manifest) document.head.append(element("link", { rel: "manifest", href: manifest }));
  // Without it the site works all the same, only not without a network.
  if (serviceWorker) navigator.serviceWorker?.register(serviceWorker).catch(() => {});
}
