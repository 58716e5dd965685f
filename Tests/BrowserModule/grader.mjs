// Calls the WebAssembly module, as the page does.
import { readFileSync } from "node:fs";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

export async function load(path) {
  const module = await WebAssembly.compile(readFileSync(path));
  const imports = WebAssembly.Module.imports(module);
  if (imports.length > 0) {
    throw new Error(`the module imports ${imports.map((entry) => entry.name).join(", ")}`);
  }
  const { exports } = await WebAssembly.instantiate(module, {});
  exports._initialize();

  function call(name, ...strings) {
    const places = strings.map((bytes) => {
      const place = exports.iamlab_allocate(bytes.length);
      new Uint8Array(exports.memory.buffer).set(bytes, place);
      return place;
    });
    const result = exports[name](...places.flatMap((place, index) => [place, strings[index].length]));
    const length = new DataView(exports.memory.buffer).getUint32(result, true);
    const json = decoder.decode(new Uint8Array(exports.memory.buffer, result + 4, length));
    for (const place of [...places, result]) exports.iamlab_release(place);
    return json;
  }

  return {
    /** Grades a submission, given as bytes, and returns the JSON text. */
    grade: (definition, name, text, learner = "") =>
      call("iamlab_grade", encoder.encode(definition), encoder.encode(name), text, encoder.encode(learner)),
    /** Decides a request against policies, given as JSON, and returns the JSON text. */
    evaluate: (request) => call("iamlab_evaluate", encoder.encode(request)),
  };
}
