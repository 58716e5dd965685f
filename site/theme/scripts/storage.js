// What the site remembers, all of it in this browser: the work of each lab, which lessons are done,
// and how the reader likes the pages. Storage can be full, forbidden or filled with something else, so every function
// answers rather than throws.

const version = 1;
const workKey = (lab) => `iamlab:lab:${lab}`;
const doneKey = "iamlab:done";
const ownerKey = "iamlab:owner";

/** Says it to the page and to the frame around it, whether or not it can be kept. */
function tell(name, detail) {
  document.dispatchEvent(new CustomEvent(name, { detail }));
}

/** A parsed value, `undefined` where there is none, or where it is not ours. */
function read(key) {
  try {
    const value = JSON.parse(localStorage.getItem(key));
    return value?.version === version ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether the value was kept. */
function write(key, value) {
  try {
    localStorage.setItem(key, JSON.stringify({ version, ...value }));
    return true;
  } catch {
    return false;
  }
}

/**
 * The work kept for a lab: `{format, texts, last}`.
 *
 * `texts` has the text by format, only where it differs from the starter, so that a better starter
 * reaches those who have not begun. `last` is the summary of the last grade, or undefined.
 */
export function readWork(lab) {
  const value = read(workKey(lab));
  if (!value) return undefined;
  const texts = {};
  for (const [format, text] of Object.entries(value.texts ?? {})) {
    if (typeof text === "string") texts[format] = text;
  }
  return { format: value.format, texts, last: value.last ?? undefined };
}

export function writeWork(lab, { format, texts, last }) {
  tell("iamlab:work", { lab, work: { format, texts, last } });
  return write(workKey(lab), { format, texts, last });
}

/** The ids of the lessons that are done. */
export function readDone() {
  const lessons = read(doneKey)?.lessons;
  return new Set(Array.isArray(lessons) ? lessons : []);
}

export function markDone(lesson, isDone = true) {
  const lessons = readDone();
  if (isDone) lessons.add(lesson);
  else lessons.delete(lesson);
  tell("iamlab:done", { lesson, isDone });
  return write(doneKey, { lessons: [...lessons] });
}

/** Forgets the work and progress of whoever was here before; how the site looks stays. */
export function forgetLearner() {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key === doneKey || key.startsWith(workKey(""))) localStorage.removeItem(key);
    }
  } catch {
    // Nothing is kept then.
  }
}

/** Whose work is here where a learning management system says so: `{learner, changed}`. */
export function readOwner() {
  const { learner, changed } = read(ownerKey) ?? {};
  return { learner, changed: new Map(Object.entries(changed ?? {})) };
}

/** `changed` has the second in which the work of each lab was last changed. */
export function writeOwner({ learner, changed }) {
  return write(ownerKey, { learner, changed: Object.fromEntries(changed) });
}

/** A word that the reader chose: `theme`, `tab`, `single-keys`. Plain text, read before modules run. */
export function readSetting(name) {
  try {
    return localStorage.getItem(`iamlab:${name}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeSetting(name, word) {
  try {
    localStorage.setItem(`iamlab:${name}`, word);
  } catch {
    // Not remembered then; the page still does what was asked.
  }
}
