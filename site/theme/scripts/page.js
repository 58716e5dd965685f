// Small things that all scripts of a page need.

export const root = document.documentElement;

export const all = (selector, from = document) => [...from.querySelectorAll(selector)];

/** `<p class="x">text</p>` is `element("p", {class: "x"}, "text")`. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
  node.append(...children);
  return node;
}

const status = element("p", { class: "visually-hidden", role: "status" });
document.body.append(status);

/** Has a screen reader say it; nothing is seen. */
export function announce(message) {
  status.textContent = message;
}
