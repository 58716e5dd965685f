// Keys: single letters, which the reader can switch off, and Ctrl + K. The list opens with "?".

import { all } from "./page.js";
import { openSearch } from "./search-dialog.js";
import { readSetting, writeSetting } from "./storage.js";
import { switchTheme } from "./theme-switch.js";

const isApple = /Mac|iPhone|iPad/.test(navigator.userAgentData?.platform ?? navigator.platform);
const dialog = document.querySelector("[data-role=shortcuts]");

const follow = (selector) => document.querySelector(selector)?.click();

const keys = {
  "/": openSearch,
  "?": () => dialog?.showModal(),
  n: () => follow(".pager [rel=next]"),
  p: () => follow(".pager [rel=prev]"),
  h: () => follow(".brand"),
  d: () => follow("[data-action=done]"),
  t: switchTheme,
};

/** Whether a key typed there is part of a text. */
function isTyping({ target }) {
  return target.isContentEditable
    || target.matches("textarea, select, input:not([type=checkbox], [type=radio])");
}

function press(event) {
  if (event.defaultPrevented || event.altKey || document.querySelector("dialog[open]")) return;
  const modified = event.ctrlKey || event.metaKey;
  if (modified && !event.shiftKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    openSearch();
    return;
  }
  if (modified || isTyping(event) || readSetting("single-keys") === "off") return;
  const action = Object.hasOwn(keys, event.key) ? keys[event.key] : undefined;
  if (!action) return;
  event.preventDefault();
  action();
}

export function startShortcuts() {
  document.addEventListener("keydown", press);
  if (!dialog) return;
  if (isApple) for (const key of all("[data-role=modifier]", dialog)) key.textContent = "Cmd";
  for (const button of all("[data-action=shortcuts]")) {
    button.addEventListener("click", () => dialog.showModal());
  }
  dialog.querySelector("[data-action=close]").addEventListener("click", () => dialog.close());
  const choice = dialog.querySelector("[data-role=single-keys]");
  choice.checked = readSetting("single-keys") !== "off";
  choice.addEventListener("change", () => writeSetting("single-keys", choice.checked ? "on" : "off"));
}
