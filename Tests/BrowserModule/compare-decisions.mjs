// Decides every case of the policy corpus with the native tool and with the WebAssembly module. The
// answers must be the same, byte for byte, and the decisions those that the corpus expects.
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { load } from "./grader.mjs";

const { evaluate } = await load(".build-wasm/browser-lab.wasm");
const folder = "Tests/Fixtures/policies/corpus";
const cases = readdirSync(folder).filter((name) => name.endsWith(".jsonl")).sort()
  .flatMap((name) => readFileSync(join(folder, name), "utf8").split("\n").filter(Boolean).map(JSON.parse));
const requests = cases.map((entry, index) => JSON.stringify({ id: index, ...entry.request }));
// Damaged requests get the same error from both.
const damaged = requests.map((text, index) =>
  index % 3 ? text.slice(0, text.length - 1 - (index % 40)) : text.replace(/"(Allow|Deny|action|Statement)"/, '"x"'));
const lines = [...requests, ...damaged];

const result = spawnSync(".build/release/iamlab", ["policy", "evaluate", "--stream"], {
  input: lines.join("\n") + "\n", maxBuffer: 1 << 28,
});
const answers = result.stdout.toString().trimEnd().split("\n");
if (answers.length !== lines.length) {
  console.log(`expected ${lines.length} answers, found ${answers.length}: ${result.stderr}`);
  process.exit(1);
}

let failed = 0;
lines.forEach((line, index) => {
  const found = evaluate(line);
  if (found !== answers[index]) {
    failed += 1;
    console.log(`${line}\n  native  ${answers[index]}\n  module  ${found}`);
  }
  if (index < cases.length && JSON.parse(found).decision !== cases[index].decision) {
    failed += 1;
    console.log(`${cases[index].name}: ${JSON.parse(found).decision}, not ${cases[index].decision}`);
  }
});
console.log(`WebAssembly: ${lines.length} decisions compared, ${failed} failed`);
process.exit(failed > 0 || cases.length === 0 ? 1 : 0);
