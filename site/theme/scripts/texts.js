// What the scripts say, in the language of the page: it stands in a template element at its end.

const table = new Map();
for (const template of document.querySelectorAll("template[data-role=texts]")) {
  for (const entry of template.content.querySelectorAll("[data-text]")) {
    table.set(entry.dataset.text, entry.textContent);
  }
}

/** The text of that name, with `{places}` filled in. A name that the page lacks is shown itself. */
export function text(name, values = {}) {
  const wording = table.get(name) ?? name;
  return wording.replace(/\{([a-z]+)\}/g, (place, key) => values[key] ?? place);
}
