// Grades through the WebAssembly module, as the page does.
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

  /** Grades a submission, given as bytes, and returns the JSON text. */
  return function grade(definition, name, text, learner = "") {
    const strings = [encoder.encode(definition), encoder.encode(name), text, encoder.encode(learner)];
    const places = strings.map((bytes) => {
      const place = exports.iamlab_allocate(bytes.length);
      new Uint8Array(exports.memory.buffer).set(bytes, place);
      return place;
    });
    const result = exports.iamlab_grade(...places.flatMap((place, index) => [place, strings[index].length]));
    const length = new DataView(exports.memory.buffer).getUint32(result, true);
    const json = decoder.decode(new Uint8Array(exports.memory.buffer, result + 4, length));
    for (const place of [...places, result]) exports.iamlab_release(place);
    return json;
  };
}
