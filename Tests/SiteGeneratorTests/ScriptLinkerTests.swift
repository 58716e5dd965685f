import SourceText
import Testing

@testable import SiteGenerator

/// What becomes of the theme's scripts. Tests/Pages runs them in a browser.
@Suite struct ScriptLinkerTests {
    private func link(_ scripts: [String: String]) -> (files: [String: String], [String]) {
        var diagnostics: [Diagnostic] = []
        let files = ScriptLinker.link(
            scripts.sorted { $0.key < $1.key }.map {
                ("scripts/" + $0.key, SourceFile(name: $0.key, text: $0.value))
            }, diagnostics: &diagnostics)
        let texts = files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) }
        return (
            Dictionary(uniqueKeysWithValues: texts),
            diagnostics.map {
                "\($0.file):\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.identifier)"
            }
        )
    }

    @Test func modulesBecomeOneScriptBelowThoseTheyImport() throws {
        let (files, found) = link([
            "site.js": """
            import {
              all, // many
              root as top,
            } from "./page.js";
            import './parts/start.js'
            top.append(all(`import { x } from "./y.js"; ${all({ a: "}" })} `));
            """,
            "page.js": """
            // export const none = 1;
            export const all = (x) => /["'`/*]/.test(x) || [x, 2];
            export async function root() { return await all(1) / 2 / all(3); }

            """,
            "parts/start.js": "import { all } from \"../page.js\";\nall(1);\n",
        ])
        #expect(found == [])
        #expect(
            files == [
                "scripts/site.js": """
                // Made by iamlab of scripts of the theme: scripts/page.js, scripts/parts/start.js, \
                scripts/site.js.
                "use strict";
                globalThis.iamlabScripts ??= {};

                // scripts/page.js
                iamlabScripts["scripts/page.js"] ??= (() => {
                // export const none = 1;
                const all = (x) => /["'`/*]/.test(x) || [x, 2];
                async function root() { return await all(1) / 2 / all(3); }
                return { all, root };
                })();

                // scripts/parts/start.js
                iamlabScripts["scripts/parts/start.js"] ??= (() => {
                const { all } = iamlabScripts["scripts/page.js"];
                all(1);
                return {  };
                })();

                // scripts/site.js
                iamlabScripts["scripts/site.js"] ??= (() => {
                const {
                  all, // many
                  root : top,
                } = iamlabScripts["scripts/page.js"];
                void iamlabScripts["scripts/parts/start.js"];
                top.append(all(`import { x } from "./y.js"; ${all({ a: "}" })} `));
                return {  };
                })();

                """
            ])
    }

    @Test func aScriptOfItsOwnStaysAsItIsAndOneThatPagesLoadIsAFunction() {
        let (files, found) = link([
            "search.js": "var a = 1;\n", "site.js": "const a = 2;\n", "lab.js": "const a = 3;",
            "mine.js": "import \"./lab.js\";\n", "one.js": "export const unused = 1;\n",
        ])
        #expect(found == [])
        #expect(files["scripts/search.js"] == "var a = 1;\n")
        #expect(files["scripts/site.js"]?.contains("(() => {\nconst a = 2;\nreturn") == true)
        // A page loads it, so it is there although another script imports it.
        #expect(files["scripts/lab.js"]?.contains("\nconst a = 3;\nreturn") == true)
        #expect(files["scripts/mine.js"]?.contains("\nconst a = 3;\nreturn") == true)
        #expect(files["scripts/one.js"]?.contains("return { unused };") == true)
    }

    @Test(arguments: [
        ("import x from \"./a.js\";", "1:1 script-import"),
        ("import * as x from \"./a.js\";", "1:1 script-import"),
        ("import { a } from \"a.js\";", "1:19 script-import"),
        ("import { a } from \"https://example.org/a.js\";", "1:19 script-import"),
        ("import { a } from \"../../a.js\";", "1:19 script-import"),
        ("import { a, }", "1:1 script-import"),
        ("start();\nimport { a } from \"./a.js\";", "2:1 script-import"),
        ("if (x) {\n  const { a } = await import(\"./a.js\");\n}", "2:23 script-import"),
        ("x(import.meta.url);", "1:3 script-import"),
        ("export default 1;", "1:1 script-export"),
        ("export let a = 1;", "1:1 script-export"),
        ("export { a };", "1:1 script-export"),
        ("export * from \"./a.js\";", "1:1 script-export"),
        ("export const { a } = x;", "1:1 script-export"),
        ("export const a = f(1, 2), b = 1;", "1:1 script-export"),
        ("const x = 1;\nawait f();", "2:1 script-await"),
        ("import { b } from \"./a.js\";", "1:10 script-name"),
        ("import { a } from \"./b.js\";", "1:19 script-missing"),
        ("import \"./site.js\";", "1:8 script-circle"),
    ])
    func whatCanNotBeLinkedIsSaid(script: String, expected: String) {
        let (_, found) = link(["site.js": script, "a.js": "export const a = 1;\n"])
        #expect(found == ["site.js:" + expected])
    }

    @Test func circlesAreSaidOnceAlsoWhereNoPageLoadsThem() {
        let (_, found) = link([
            "site.js": "import { b } from \"./b.js\";\n",
            "b.js": "import { c } from \"./c.js\";\nexport const b = 1;\n",
            "c.js": "import { b } from \"./b.js\";\nexport const c = 1;\n",
            "d.js": "import \"./e.js\";\n", "e.js": "import \"./d.js\";\n",
        ])
        #expect(found == ["c.js:1:19 script-circle", "e.js:1:8 script-circle"])
    }

    @Test(arguments: [
        "const f = async () => await g();", "x.import(1);", "const y = { import: 1, export: 2 };",
        "f(`${g(`import(\"./a.js\")`)} export default`);", "// import x from \"./y.js\"",
        "/* export default\n await x; */", "const s = 'it\\'s import(1)';",
        "export const a = 1\nexport const b = [1, 2]", "export function* a() { yield /}/; }",
        "export class A { static { x = 1; } }", "const q = a[0] / b / import_c;",
        "label: for (;;) { break; }", "`", "'", "/*", "/[", "}", "${", "",
    ])
    func whatOnlyLooksLikeAStatementIsNone(script: String) {
        let (files, found) = link(["site.js": script])
        #expect(found == [])
        #expect(files.count == 1)
    }
}
