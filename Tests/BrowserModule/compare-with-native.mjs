// Grades every submission of the project with the native tool and with the WebAssembly module, and
// compares byte by byte: solutions, known mistakes, starters, and the hostile files in Fixtures.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { load } from "./grader.mjs";

const tool = ".build/release/iamlab";
const grade = await load(".build-wasm/browser-lab.wasm");
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

function firstDifference(a, b) {
  const [left, right] = [a.split("\n"), b.split("\n")];
  const line = left.findIndex((text, index) => text !== right[index]);
  return `line ${line + 1}:\n  native  ${left[line]}\n  module  ${right[line]}`;
}

for (const lab of readdirSync("labs").sort()) {
  const definition = readFileSync(join(process.env.SITE ?? "site/public", "labs", lab, "lab.json"), "utf8");
  const own = ["solutions", "mistakes"].flatMap((name) => files(join("labs", lab, name)));
  const starters = files(join("labs", lab)).filter((file) => file.includes("/starter."));
  for (const file of [...own, ...starters, ...files("Tests/Fixtures/submissions")]) {
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

console.log(`WebAssembly: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
