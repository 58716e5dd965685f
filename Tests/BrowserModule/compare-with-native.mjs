// Grades every submission of the project with the native tool and with the WebAssembly module, and
// compares byte by byte: solutions, known mistakes, starters, the hostile files in Fixtures, and
// damaged copies of them all.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { load } from "./grader.mjs";

const tool = ".build/release/iamlab";
const { grade } = await load(".build-wasm/browser-lab.wasm");
let passed = 0;
let failed = 0;

function files(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).sort().map((name) => join(folder, name));
}

function native(lab, file, learner) {
  const result = spawnSync(tool, ["grade", lab, file, "--format", "json", "--learner", learner]);
  if (![0, 1, 3].includes(result.status)) {
    throw new Error(`${tool} ended with ${result.status ?? result.signal} on ${file}: ${result.stderr}`);
  }
  return result.stdout.toString();
}

// A small generator with a fixed seed, so that a difference can be seen again.
let state = 2026;
function roll(count) {
  state = (Math.imul(state, 1103515245) + 12345) >>> 0;
  return Math.floor((state / 2 ** 32) * count);
}

/** A copy of a file with a few bytes flipped, dropped, doubled or put in. */
function damaged(file, folder, index) {
  let bytes = [...readFileSync(file)];
  for (let change = 0; change <= roll(3) && bytes.length > 1; change += 1) {
    const place = roll(bytes.length);
    const length = 1 + roll(12);
    const piece = bytes.slice(place, place + length);
    if (roll(4) === 0) bytes[place] = roll(256);
    else if (roll(3) === 0) bytes.splice(place, length);
    else if (roll(2) === 0) bytes.splice(roll(bytes.length), 0, ...piece);
    else bytes.splice(place, 0, ..."{['$é(:-&*|".slice(roll(10)).slice(0, 2).split("").map((c) => c.charCodeAt(0) & 255));
  }
  const copy = join(folder, `${index}-${basename(file)}`);
  writeFileSync(copy, Uint8Array.from(bytes));
  return copy;
}

function firstDifference(a, b) {
  const [left, right] = [a.split("\n"), b.split("\n")];
  const line = left.findIndex((text, index) => text !== right[index]);
  return `line ${line + 1}:\n  native  ${left[line]}\n  module  ${right[line]}`;
}

const temporary = mkdtempSync(join(tmpdir(), "iamlab-"));
for (const lab of readdirSync("labs").sort()) {
  const definition = readFileSync(join(process.env.SITE ?? "site/public", "labs", lab, "lab.json"), "utf8");
  const own = ["solutions", "mistakes"].flatMap((name) => files(join("labs", lab, name)));
  const starters = files(join("labs", lab)).filter((file) => file.includes("/starter."));
  const whole = [...own, ...starters, ...files("Tests/Fixtures/submissions")];
  const small = whole.filter((file) => !/loop|doubling|bomb|deep|long/.test(file));
  const broken = Array.from({ length: 150 }, (_, index) =>
    damaged(small[roll(small.length)], temporary, `${lab}-${index}`));
  for (const file of [...whole, ...broken]) {
    const learner = file.length % 2 ? "" : "ama@example.org";
    const expected = native(lab, file, learner);
    const found = grade(definition, file, readFileSync(file), learner);
    JSON.parse(found);
    if (found === expected) {
      passed += 1;
    } else {
      failed += 1;
      console.log(`${lab} ${file}: the two grades differ, ${firstDifference(expected, found)}`);
    }
  }
}

rmSync(temporary, { recursive: true });
console.log(`WebAssembly: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
