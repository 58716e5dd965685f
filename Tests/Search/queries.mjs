// Searches an index that the Swift tests have written, as the page does, and says what is not as it
// should be. Usage: node queries.mjs FOLDER, which holds `search/index.js` and its like.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import vm from "node:vm";

const root = join(dirname(fileURLToPath(import.meta.url)), "../..");
const folder = process.argv[2];
vm.runInThisContext(readFileSync(join(root, "site/theme/scripts/search.js"), "utf8"));

const loaded = [];
async function load(address) {
  loaded.push(address);
  const [path] = address.split("?");
  vm.runInThisContext(readFileSync(join(folder, path), "utf8"), { filename: path });
}

const index = iamlabSearch.open("search/", { load });
assert.deepEqual(loaded, [], "nothing is loaded before the first search");

async function hrefs(text, options) {
  return (await index.search(text, options)).map((result) => result.href);
}
let failed = 0;
async function test(name, body) {
  try {
    await body();
  } catch (error) {
    failed += 1;
    console.log(`${name}: ${error.message}`);
  }
}

await test("an empty text finds nothing and loads nothing", async () => {
  assert.deepEqual(await hrefs("  , ;"), []);
  assert.deepEqual(loaded, []);
});

await test("a result has all that a dialog shows", async () => {
  const [first] = await index.search("virtual");
  assert.equal(first.title, "A second factor");
  assert.equal(first.heading, "Virtual <MFA> devices & \"keys\"");
  assert.equal(first.href, "lessons/mfa.html#virtual-mfa-devices");
  assert.equal(first.excerpt, "A device is made with create-virtual-mfa-device & an <app>.");
  assert.ok(first.score > 0);
  assert.ok(first.words.includes("virtual"));
});

await test("an excerpt is what is around the words", async () => {
  const script = readFileSync(join(root, "site/theme/scripts/excerpt.js"), "utf8");
  const { around } = await import("data:text/javascript," + encodeURIComponent(script));
  const part = (text, words, length) => around(iamlabSearch.mark(text, words), length);
  const long = "Nothing here at all. ".repeat(20) + "A policy, and near it a Rôle that is looked for. "
    + "And no more. ".repeat(20) + "A policy alone.";
  // The part with both words, not the first or the last that has one.
  assert.equal(
    part(long, ["policy", "role"], 90),
    "\u2026 here at all. Nothing here at all. A policy, and near it a Rôle that is looked for. And no \u2026");
  assert.equal(part(long, ["nothing"], 30), "Nothing here at all. Nothing \u2026");
  assert.ok(part(long, ["alone"], 60).endsWith("no more. A policy alone."));
  assert.equal(part(long, ["absent"]), null);
  assert.equal(part("x".repeat(400) + " word", ["word"], 100), "\u2026 word");
  assert.equal(part("", ["word"]), null);
});

const firsts = [
  // A slip in one word, both words somewhere in the section.
  ["mfa devise", "lessons/mfa.html#virtual-mfa-devices"],
  // The beginning of a word, and a whole one.
  ["acces key", "lessons/keys.html"],
  ["polic", "lessons/policies.html"],
  // Swapped letters, a letter too many, one too few.
  ["ploicy", "lessons/policies.html"],
  ["rootate", "lessons/keys.html#rotation"],
  ["credntials", "lessons/keys.html#rotation"],
  // Two slips in a long word.
  ["authantikation", "lessons/mfa.html"],
  // A slip in the beginning of a word.
  ["bondari", "lessons/policies.html#boundaries"],
  ["permisions bound", "lessons/policies.html#boundaries"],
  // Capitals and accents do not count, in either.
  ["ETE Über", "lessons/accents.html#%C3%A9t%C3%A9"],
  ["uber été", "lessons/accents.html#%C3%A9t%C3%A9"],
  ["strasse", undefined],
  ["straße", "lessons/accents.html"],
  ["ключ", "lessons/accents.html"],
  ["КЛЮЧ", "lessons/accents.html"],
  // Code is text too.
  ["create-access-key", "lessons/keys.html"],
  ["iam:PassRole", "lessons/policies.html#boundaries"],
  ["xylophones", undefined],
  // What is not shown is not found.
  ["hiddenscript", undefined],
  ["hiddenattribute", undefined],
  ["hiddencomment", undefined],
];
for (const [text, href] of firsts) {
  await test(`"${text}"`, async () => assert.equal((await hrefs(text))[0], href));
}

await test("title before heading before text", async () => {
  assert.deepEqual(await hrefs("order"), [
    "lessons/order-title.html", "lessons/order-heading.html#order", "lessons/order-text.html",
  ]);
});

await test("whole word before beginning before slip", async () => {
  assert.deepEqual(await hrefs("grant"), ["lessons/kinds.html#whole", "lessons/kinds.html#beginning"]);
  assert.deepEqual(await hrefs("grans"), ["lessons/kinds.html#whole"]);
  const byKind = await index.search("carde");
  assert.deepEqual(byKind.map((result) => result.href), [
    "lessons/kinds.html#prefix-of", "lessons/kinds.html#slip-of",
  ]);
});

await test("sections with all words, else those with some", async () => {
  assert.deepEqual(await hrefs("whole grant"), ["lessons/kinds.html#whole"]);
  assert.deepEqual(await hrefs("xylophones rotation"), ["lessons/keys.html#rotation"]);
});

await test("a word of the page's title counts in its sections", async () => {
  assert.equal((await hrefs("second device"))[0], "lessons/mfa.html#virtual-mfa-devices");
});

await test("the limit is kept, and results differ", async () => {
  const all = await hrefs("common", { limit: 50 });
  assert.equal(all.length, 40);
  assert.equal(new Set(all).size, 40);
  assert.equal((await hrefs("common", { limit: 7 })).length, 7);
});

await test("files are loaded once, with the build's version", async () => {
  assert.equal(new Set(loaded).size, loaded.length);
  assert.equal(loaded[0], "search/index.js");
  for (const address of loaded.slice(1)) assert.match(address, /\.js\?v=[0-9a-z]+$/);
});

await test("a file that did not load is tried again", async () => {
  let calls = 0;
  const flaky = iamlabSearch.open("search/", {
    load: async (address) => {
      calls += 1;
      if (calls === 1) throw new Error("offline");
      return load(address);
    },
  });
  await assert.rejects(flaky.search("mfa"), /offline/);
  assert.ok((await flaky.search("mfa")).length > 0);
});

await test("words are marked in a text", () => {
  assert.deepEqual(iamlabSearch.mark("Über keys, <b> key!", ["uber", "key"]), [
    { text: "Über", isMatch: true }, { text: " keys, <b> ", isMatch: false },
    { text: "key", isMatch: true }, { text: "!", isMatch: false },
  ]);
  assert.deepEqual(iamlabSearch.mark("", ["a"]), []);
});

await test("odd texts are searched for without an error", async () => {
  for (const text of ["\u0000", "a".repeat(10_000), "😀 𝒜", "\ud800", "<script>", "a b c d e f g h i j k l"]) {
    assert.ok(Array.isArray(await hrefs(text)));
  }
});

process.exit(failed > 0 ? 1 : 0);
