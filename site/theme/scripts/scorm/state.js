// What a lesson leaves with the system between two visits, as one text: `cmi.suspend_data`.
//
//     {"version": 1, "done": true, "labs": {"ID": {"best", "last", "time", "format", "texts"}}}
//
// `best` is the best grade, {passed, score, maximum}; `last`, `format` and `texts` are those of
// storage.js; `time` says in seconds when the work was last changed.

/** The most that SCORM 1.2 promises (Run-Time Environment 1.2, section 3.4.4). */
export const mostCharacters = 4096;

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const isNumber = (value) => typeof value === "number" && Number.isFinite(value);

/** JSON in ASCII: systems count and keep other characters in different ways. */
function write(state) {
  return JSON.stringify({ version: 1, ...state }).replace(/[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** A state from a text; an empty one where the text is not ours. */
export function decode(text) {
  const state = { done: false, labs: {} };
  let value;
  try {
    value = JSON.parse(text);
  } catch {
    return state;
  }
  if (!isObject(value) || value.version !== 1) return state;
  state.done = value.done === true;
  for (const [id, entry] of Object.entries(isObject(value.labs) ? value.labs : {})) {
    if (isObject(entry)) state.labs[id] = decodeLab(entry);
  }
  return state;
}

function decodeLab({ best, last, time, format, texts }) {
  const lab = { time: isNumber(time) ? time : 0 };
  if (isObject(best) && isNumber(best.score) && isNumber(best.maximum)) {
    lab.best = { passed: best.passed === true, score: best.score, maximum: best.maximum };
  }
  if (isObject(last)) lab.last = last;
  if (typeof format === "string") lab.format = format;
  if (isObject(texts)) {
    lab.texts = Object.fromEntries(
      Object.entries(texts).filter(([, written]) => typeof written === "string"));
  }
  return lab;
}

/**
 * The text of a state, in no more characters than the system takes, and whether something had to go.
 *
 * What does not fit goes in this order, until the rest does: texts of formats that are not in use;
 * texts in use, the longest first, each as a whole, since half a script is worth less than none; the
 * summaries of last grades; the labs' best grades, of which the system has the sum.
 */
export function encode(state, limit = mostCharacters) {
  const copy = structuredClone(state);
  const labs = Object.values(copy.labs);
  const fits = () => write(copy).length <= limit;
  if (fits()) return { text: write(copy), isCut: false };
  for (const lab of labs) {
    if (!lab.texts) continue;
    lab.texts = Object.fromEntries(
      Object.entries(lab.texts).filter(([format]) => format === lab.format));
  }
  const length = (lab) => JSON.stringify(lab.texts ?? {}).length;
  for (const lab of [...labs].sort((one, other) => length(other) - length(one))) {
    if (fits()) break;
    delete lab.texts;
  }
  if (!fits()) for (const lab of labs) delete lab.last;
  if (!fits()) copy.labs = {};
  return { text: write(copy), isCut: true };
}

/** The grade of a lesson's labs together in hundredths, as far as they are graded; or undefined. */
export function grade(state, ids) {
  const graded = ids.filter((id) => state.labs[id]?.best);
  if (graded.length === 0) return undefined;
  // A lab that is not graded yet counts as none of its points, with the weight of an average one.
  const bests = graded.map((id) => state.labs[id].best);
  const sum = (name) => bests.reduce((total, best) => total + best[name], 0);
  const maximum = sum("maximum") * ids.length / graded.length;
  return {
    percent: maximum > 0 ? Math.round(sum("score") / maximum * 10000) / 100 : 0,
    isPassed: graded.length === ids.length && bests.every(({ passed }) => passed),
  };
}
