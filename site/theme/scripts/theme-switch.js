// The theme button: automatic, light, dark. scripts/theme.js applies what is remembered.

import { root, all } from "./page.js";
import { readSetting, writeSetting } from "./storage.js";
import { text } from "./texts.js";

const order = { auto: "light", light: "dark", dark: "auto" };

const current = () => root.dataset.theme ?? "auto";

function say() {
  for (const label of all("[data-role=theme-label]")) label.textContent = text(`theme-${current()}`);
}

export function switchTheme() {
  const theme = order[current()];
  if (theme === "auto") delete root.dataset.theme;
  else root.dataset.theme = theme;
  writeSetting("theme", theme);
  say();
}

export function startThemeSwitch() {
  for (const button of all("[data-action=theme]")) {
    button.addEventListener("click", switchTheme);
    button.hidden = false;
  }
  say();
  // Another window of the site may switch too.
  addEventListener("storage", ({ key }) => {
    if (key !== "iamlab:theme") return;
    const theme = readSetting("theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    else delete root.dataset.theme;
    say();
  });
}
