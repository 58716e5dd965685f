// The grading module: fetching it, talking to it, and surviving it.
//
// The module is the same grader that the command line has, compiled to WebAssembly. It imports
// nothing, keeps no state between grades and answers within milliseconds, so it runs right here and
// not in a worker.

/** The module or the lab's definition could not be had: offline, a file:// page, an old browser. */
export class GraderUnavailable extends Error {}

/** The module stopped in the middle of a grade. The next grade starts with a new instance. */
export class GraderFault extends Error {}

export const isSupported = typeof WebAssembly === "object" && typeof fetch === "function";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function fetchBytes(address) {
  let response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new GraderUnavailable(`${address} could not be fetched`, { cause: error });
  }
  if (!response.ok) throw new GraderUnavailable(`${address} answered ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Labs on one page share one download of the module. A failed one is tried again next time. */
const downloads = new Map();

function download(address) {
  if (!downloads.has(address)) {
    const bytes = fetchBytes(address);
    downloads.set(address, bytes);
    bytes.catch(() => downloads.delete(address));
  }
  return downloads.get(address);
}

export class Grader {
  #definition;
  #module;
  #exports;

  /** Addresses of the lab's definition (JSON) and of the module. Nothing is fetched yet. */
  constructor({ definition, module }) {
    this.#definition = definition;
    this.#module = module;
  }

  /** Grades one submission and returns the result as the module wrote it. */
  async grade({ name, text, learner = "" }) {
    const lab = await download(this.#definition);
    const exports = await this.#start();
    try {
      return JSON.parse(decoder.decode(call(exports, [lab, name, text, learner])));
    } catch (error) {
      // After a trap the module's memory is in no known state: throw it away.
      this.#exports = undefined;
      throw new GraderFault("the grading module stopped", { cause: error });
    }
  }

  async #start() {
    if (this.#exports) return this.#exports;
    const bytes = await download(this.#module);
    try {
      const { instance } = await WebAssembly.instantiate(bytes, {});
      instance.exports._initialize();
      this.#exports = instance.exports;
    } catch (error) {
      throw new GraderUnavailable("the grading module did not start", { cause: error });
    }
    return this.#exports;
  }
}

/** One call of `iamlab_grade`: its arguments go in as UTF-8, the bytes of its JSON come out. */
function call(exports, values) {
  const parts = values.map((value) => (typeof value === "string" ? encoder.encode(value) : value));
  const places = [];
  for (const part of parts) {
    // Wasm pointers arrive as signed numbers. An empty string still gets an address of its own.
    const address = exports.iamlab_allocate(Math.max(part.length, 1)) >>> 0;
    // A view made before an allocation is dead if the memory grew, so make one for each use.
    new Uint8Array(exports.memory.buffer).set(part, address);
    places.push(address, part.length);
  }
  const result = exports.iamlab_grade(...places) >>> 0;
  const length = new DataView(exports.memory.buffer).getUint32(result, true);
  const json = new Uint8Array(exports.memory.buffer).slice(result + 4, result + 4 + length);
  exports.iamlab_release(result);
  for (let index = 0; index < places.length; index += 2) exports.iamlab_release(places[index]);
  return json;
}
