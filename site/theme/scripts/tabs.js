// Tabs, made from panels that stand one below the other. The chosen label is remembered, so that who
// reads the command line once reads it on every page that has it.

import { all, element } from "./page.js";
import { readSetting, writeSetting } from "./storage.js";
import { text } from "./texts.js";

const groups = [];

class TabGroup {
  constructor(container) {
    this.panels = all(":scope > .tab", container);
    this.buttons = this.panels.map((panel, index) => this.#button(panel, index));
    const list = element("div", { class: "tab-list", role: "tablist", "aria-label": text("tabs") },
      ...this.buttons);
    list.addEventListener("keydown", (event) => this.#move(event));
    container.prepend(list);
    container.dataset.ready = "";
    this.select(0);
  }

  #button(panel, index) {
    const button = element("button", {
      type: "button", class: "tab-button", role: "tab", id: `${panel.id}-button`,
      "aria-controls": panel.id,
    }, panel.querySelector(".tab-title").textContent);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", button.id);
    button.addEventListener("click", () => this.#choose(index));
    // A search in the page, or a link to a place in a hidden panel, opens it.
    panel.addEventListener("beforematch", () => this.#choose(index));
    return button;
  }

  #choose(index) {
    const { label } = this.panels[index].dataset;
    const before = this.buttons[index].getBoundingClientRect().top;
    writeSetting("tab", label);
    this.select(index);
    for (const group of groups) if (group !== this) group.selectLabel(label);
    // Panels above may have changed their height: what was clicked stays where it was.
    scrollBy({ top: this.buttons[index].getBoundingClientRect().top - before, behavior: "instant" });
  }

  #move(event) {
    const count = this.buttons.length;
    const index = this.buttons.indexOf(event.target);
    const next = {
      ArrowRight: (index + 1) % count, ArrowLeft: (index + count - 1) % count, Home: 0, End: count - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    this.#choose(next);
    this.buttons[next].focus();
  }

  select(index) {
    this.buttons.forEach((button, position) => {
      button.setAttribute("aria-selected", position === index);
      button.tabIndex = position === index ? 0 : -1;
    });
    this.panels.forEach((panel, position) => {
      if (position === index) panel.removeAttribute("hidden");
      else panel.setAttribute("hidden", "until-found");
    });
  }

  selectLabel(label) {
    const index = this.panels.findIndex((panel) => panel.dataset.label === label);
    if (index >= 0) this.select(index);
  }
}

export function startTabs() {
  const label = readSetting("tab");
  for (const container of all(".tabs")) {
    if (!container.querySelector(":scope > .tab")) continue;
    const group = new TabGroup(container);
    group.selectLabel(label);
    groups.push(group);
  }
}
