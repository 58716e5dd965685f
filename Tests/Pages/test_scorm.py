#!/usr/bin/env python3
"""The packages in a learning management system: a run-time of our own in the window above.

    /usr/bin/python3 Tests/Pages/test_scorm.py        after `make test-pages` has made the packages

Uses .build-pages/scorm-1.2.zip and scorm-2004.zip. The run-time is as strict as the specifications:
what it does not know, or what does not fit an element, is an error of the content.
"""

import json
import os
import pathlib
import sys
import tempfile
import unittest
import xml.etree.ElementTree
import zipfile

from selenium.webdriver.common.keys import Keys

from page_test import ROOT, PageTest

PACKAGES = pathlib.Path(os.environ.get("PACKAGES", ROOT / ".build-pages"))

SYSTEM = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>A learning management system</title>
<script>
const is2004 = __IS2004__;
const learner = new URLSearchParams(location.search).get("learner") ?? "s-1";
const names = is2004
  ? ["Initialize", "GetValue", "SetValue", "Commit", "Terminate"]
  : ["LMSInitialize", "LMSGetValue", "LMSSetValue", "LMSCommit", "LMSFinish"];
const number = (from, to) => (text) => /^-?\\d+(\\.\\d+)?$/.test(text) && text >= from && text <= to;
const words = (...list) => (text) => list.includes(text);
const longest = (count) => (text) => text.length <= count;
const never = () => false;
// What each element takes, and whether it can be read.
const elements = is2004 ? {
  "cmi.learner_id": [never, true], "cmi.mode": [never, true], "cmi.entry": [never, true],
  "cmi.location": [longest(1000), true], "cmi.suspend_data": [longest(64000), true],
  "cmi.completion_status": [words("completed", "incomplete", "not attempted", "unknown"), true],
  "cmi.success_status": [words("passed", "failed", "unknown"), true],
  "cmi.score.raw": [number(-1e9, 1e9), true], "cmi.score.min": [number(-1e9, 1e9), true],
  "cmi.score.max": [number(-1e9, 1e9), true], "cmi.score.scaled": [number(-1, 1), true],
  "cmi.exit": [words("time-out", "suspend", "logout", "normal", ""), false],
  "cmi.session_time": [(text) => /^PT(\\d+H)?(\\d+M)?(\\d+(\\.\\d{1,2})?S)?$/.test(text), false],
} : {
  "cmi.core.student_id": [never, true], "cmi.core.lesson_mode": [never, true],
  "cmi.core.entry": [never, true], "cmi.core.lesson_location": [longest(255), true],
  "cmi.suspend_data": [longest(4096), true],
  "cmi.core.lesson_status":
    [words("passed", "completed", "failed", "incomplete", "browsed"), true],
  "cmi.core.score.raw": [number(0, 100), true], "cmi.core.score.min": [number(0, 100), true],
  "cmi.core.score.max": [number(0, 100), true],
  "cmi.core.exit": [words("time-out", "suspend", "logout", ""), false],
  "cmi.core.session_time": [(text) => /^\\d{2,4}:\\d{2}:\\d{2}(\\.\\d{1,2})?$/.test(text), false],
};
const calls = [];
const faults = [];
const records = {};
let values;
let state;
function launch(page, mode = "normal") {
  leave();
  values = records[page] ??= is2004
    ? { "cmi.completion_status": "unknown", "cmi.success_status": "unknown" }
    : { "cmi.core.lesson_status": "not attempted" };
  Object.assign(values, is2004
    ? { "cmi.learner_id": learner, "cmi.mode": mode }
    : { "cmi.core.student_id": learner, "cmi.core.lesson_mode": mode });
  calls.length = 0;
  state = "new";
  const frame = document.createElement("iframe");
  frame.src = page;
  frame.width = 1200;
  frame.height = 900;
  document.body.append(frame);
}
function leave() {
  document.querySelector("iframe")?.remove();
}
function refuse(...what) {
  faults.push(what.join(" "));
  return "false";
}
const api = {
  [names[0]](text) {
    calls.push([names[0]]);
    if (state !== "new" || text !== "") return refuse("initialize", state);
    state = "open";
    return "true";
  },
  [names[1]](element) {
    calls.push([names[1], element]);
    if (state !== "open" || !elements[element]?.[1]) { refuse("get", element, state); return ""; }
    return values[element] ?? "";
  },
  [names[2]](element, value) {
    calls.push([names[2], element, value]);
    if (state !== "open" || typeof value !== "string" || !elements[element]?.[0](value)) {
      return refuse("set", element, value, state);
    }
    values[element] = value;
    return "true";
  },
  [names[3]](text) {
    calls.push([names[3]]);
    return state === "open" && text === "" ? "true" : refuse("commit", state);
  },
  [names[4]](text) {
    calls.push([names[4]]);
    if (state !== "open" || text !== "") return refuse("finish", state);
    state = "closed";
    return "true";
  },
};
window[is2004 ? "API_1484_11" : "API"] = api;
</script><body></body></html>
"""


class Package(PageTest):
    version = "1.2"
    status, raw = "cmi.core.lesson_status", "cmi.core.score.raw"
    location, time = "cmi.core.lesson_location", "cmi.core.session_time"
    exit = "cmi.core.exit"
    begin, set, commit, finish = "LMSInitialize", "LMSSetValue", "LMSCommit", "LMSFinish"
    passed, untried = "passed", "incomplete"

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.site = pathlib.Path(cls.folder.name)
        with zipfile.ZipFile(PACKAGES / f"scorm-{cls.version}.zip") as package:
            package.extractall(cls.site)
        is2004 = json.dumps(cls.version == "2004")
        (cls.site / "system.html").write_text(SYSTEM.replace("__IS2004__", is2004))
        super().setUpClass()

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.folder.cleanup()

    def setUp(self):
        super().setUp()
        self.open("system.html")

    def system(self, script, *values):
        """Runs a script in the system's window."""
        self.browser.switch_to.default_content()
        return self.browser.execute_script(script, *values)

    def launch(self, page="scorm/create-a-user.html", mode="normal"):
        self.system("launch(arguments[0], arguments[1])", page, mode)
        self.enter()

    def enter(self):
        self.browser.switch_to.default_content()
        self.browser.switch_to.frame(self.wait("iframe"))
        self.wait_until(lambda: self.find("iframe").get_attribute("src"))
        self.browser.switch_to.frame(self.find("iframe"))
        self.wait_until(lambda: self.browser.execute_script(
            "return document.readyState === 'complete' && document.title !== ''"))
        self.wait("[data-action=theme], h1")

    def leave(self):
        self.system("leave()")

    def values(self):
        return self.system("return values")

    def calls(self):
        return self.system("return calls")

    def assert_no_faults(self):
        self.assertEqual(self.system("return faults"), [])

    def work(self, name):
        return (ROOT / "labs/create-user" / name).read_text()

    def write(self, text):
        self.find("input[data-format=sh]").send_keys(Keys.SPACE)
        editor = self.wait("[data-role=editor]")
        editor.send_keys(Keys.CONTROL, "a")
        editor.send_keys(Keys.DELETE)
        editor.send_keys(text)

    def grade(self, text):
        self.write(text)
        # The result of a grade before is none of this one.
        self.browser.execute_script(
            "delete document.querySelector('[data-role=result]').dataset.score")
        self.find("[data-action=grade]").click()
        self.wait("[data-state=graded] [data-role=result][data-score]")

    def test_a_visit_is_one_session_that_reports_the_grade(self):
        self.launch()
        self.assertEqual(self.calls()[0], [self.begin])
        self.assertEqual(self.values()[self.status], self.untried)

        # A grade that falls short, then full marks.
        self.enter()
        self.grade(self.work("mistakes/no-key.sh"))
        partly = float(self.values()[self.raw])
        self.assertTrue(0 < partly < 100, partly)
        self.assertEqual(self.values()[self.status], self.untried)
        self.enter()
        self.grade(self.work("solutions/script.sh"))
        self.assertEqual(self.values()[self.raw], "100")
        self.assertEqual(self.values()[self.status], self.passed)
        calls = self.calls()
        reported = calls.index([self.set, self.raw, "100"])
        self.assertIn([self.commit], calls[reported:])

        # A worse grade afterwards takes nothing away.
        self.enter()
        self.grade(self.work("mistakes/no-key.sh"))
        self.assertEqual(self.values()[self.raw], "100")
        self.assertEqual(self.values()[self.status], self.passed)

        # Pages are turned inside: the session goes on.
        self.enter()
        self.find("a[rel=next].pager-link").click()
        self.wait_until(lambda: "create-a-user" not in self.browser.execute_script(
            "return location.pathname"))
        names = [call[0] for call in self.calls()]
        self.assertEqual((names.count(self.begin), names.count(self.finish)), (1, 0))

        self.leave()
        calls = self.calls()
        names = [call[0] for call in calls]
        self.assertEqual((names.count(self.begin), names.count(self.finish)), (1, 1))
        self.assertEqual(names[-2:], [self.commit, self.finish])
        self.assertIn([self.set, self.exit, "suspend"], calls)
        self.assertEqual(sum(call[1:2] == [self.time] for call in calls), 1)
        self.assertTrue(self.values()[self.location].startswith("lessons/create-a-user.html"))
        self.assert_no_faults()
        self.assert_quiet("a visit")

    def test_the_next_visit_goes_on_on_another_computer(self):
        script = self.work("solutions/script.sh")
        self.launch()
        self.grade(script)
        anchor = self.browser.execute_script(
            "return location.hash = [...document.querySelectorAll('.contents a')].at(-1).hash")
        self.wait_until(lambda: self.browser.execute_script(
            "return document.querySelector('.contents [aria-current]')?.hash") == anchor)
        self.leave()
        self.assertEqual(self.values()[self.location], "lessons/create-a-user.html" + anchor)
        self.system("localStorage.clear()")
        self.launch()
        self.assertEqual(self.browser.execute_script("return location.hash"), anchor)
        self.wait("[data-state=restored]")
        self.assertEqual(self.find("[data-role=editor]").get_property("value"), script)
        self.assertTrue(self.find_all("[data-action=done][aria-pressed=true]"))
        self.assertEqual(self.values()[self.status], self.passed)
        self.assertEqual(self.values()[self.raw], "100")
        self.assert_no_faults()

    def test_another_learner_at_the_same_computer_finds_nothing(self):
        self.launch()
        self.grade(self.work("solutions/script.sh"))
        self.leave()
        self.open("system.html?learner=s-2")
        self.launch()
        self.assertFalse(self.find_all("[data-state=restored]"))
        self.assertNotIn("create-access-key",
                         self.find("[data-role=editor]").get_property("value"))
        self.assertEqual(self.values()[self.status], self.untried)
        self.assertNotIn(self.raw, self.values())

    def test_work_that_is_too_long_stays_here_and_its_grade_is_kept(self):
        long = self.work("solutions/script.sh") + "# é" * 3000
        self.launch()
        self.write(self.work("solutions/script.sh"))
        # Typed by hand it would take minutes.
        self.browser.execute_script("""
          const editor = document.querySelector("[data-role=editor]");
          editor.value = arguments[0];
          editor.dispatchEvent(new Event("input"));
        """, long)
        self.find("[data-action=grade]").click()
        self.wait("[data-state=graded] [data-role=result][data-score]")
        state = self.values()["cmi.suspend_data"]
        self.assertLessEqual(len(state), 4096)
        self.assertEqual(json.loads(state)["labs"]["create-user"]["best"],
                         {"passed": True, "score": 10, "maximum": 10})
        self.assertNotIn("texts", json.loads(state)["labs"]["create-user"])
        self.browser.switch_to.frame(self.find("iframe"))
        self.assertNotEqual(self.find("[data-role=sco-status]").text, "")
        self.launch()
        self.assertEqual(self.find("[data-role=editor]").get_property("value"), long)
        self.assert_no_faults()

    def test_a_lab_of_another_lesson_is_reported_when_that_is_launched(self):
        self.launch("scorm/groups.html")
        self.browser.execute_script("location.href = '../lessons/create-a-user.html'")
        self.enter()
        self.wait("[data-lab=create-user]")
        self.grade(self.work("solutions/script.sh"))
        self.assertNotIn(self.raw, self.values())
        self.launch("scorm/create-a-user.html")
        self.assertEqual(self.values()[self.raw], "100")
        self.assertEqual(self.values()[self.status], self.passed)
        self.assert_no_faults()

    def test_a_lesson_without_a_lab_is_completed_by_its_reader(self):
        self.launch("scorm/what-iam-is-for.html")
        self.wait("[data-action=done]").click()
        self.assertEqual(self.values()[
            "cmi.completion_status" if self.version == "2004" else self.status], "completed")
        self.assertNotIn(self.raw, self.values())
        self.assert_no_faults()

    def test_who_only_looks_changes_nothing(self):
        self.launch(mode="review")
        self.grade(self.work("solutions/script.sh"))
        self.leave()
        names = [call[0] for call in self.calls()]
        self.assertNotIn(self.set, names)
        self.assertEqual(names[-1], self.finish)
        self.assert_no_faults()

    def module(self, name, script, *values):
        """What a script makes of the exports of one of the modules in a frame's script."""
        if "/scorm/" not in self.browser.current_url:
            self.open("scorm/create-a-user.html")
        return self.browser.execute_script(
            f"const module = iamlabScripts['scripts/scorm/{name}.js'];"
            f"const values = [...arguments]; {script}", *values)

    def test_a_state_is_cut_in_its_order(self):
        lab = {"best": {"passed": True, "score": 9, "maximum": 10}, "time": 5, "format": "sh",
               "last": {"status": "passed", "score": 9, "maximum": 10}}
        texts = {"sh": "a" * 500, "yaml": "b" * 4000}

        def encode(labs, limit=4096):
            text, is_cut = self.module(
                "state", "const { text, isCut } = module.encode(...values); return [text, isCut]",
                {"done": True, "labs": labs}, limit)
            self.assertLessEqual(len(text), limit)
            self.assertTrue(text.isascii())
            self.assertTrue(json.loads(text)["done"])
            kept = json.loads(text)["labs"]
            self.assertEqual(is_cut, kept != labs)
            return kept

        self.assertEqual(encode({"x": lab | {"texts": {"sh": "é\u2028\U0001f511"}}})["x"]["texts"],
                         {"sh": "é\u2028\U0001f511"})
        self.assertEqual(encode({"x": lab | {"texts": texts}})["x"]["texts"], {"sh": "a" * 500})
        two = encode({"x": lab | {"texts": {"sh": "a" * 3000}},
                      "y": lab | {"texts": {"sh": "é" * 600}}})
        self.assertNotIn("texts", two["x"])
        self.assertEqual(two["y"]["texts"], {"sh": "é" * 600})
        many = {f"lab-{number}": lab for number in range(40)}
        self.assertEqual(len(encode(many)), 40)
        self.assertNotIn("last", encode(many)["lab-0"])
        self.assertEqual(encode(many, 200), {})

    def test_the_grade_counts_all_labs_of_the_lesson(self):
        def grade(*bests):
            labs = {str(index): {"best": best} for index, best in enumerate(bests) if best}
            return self.module("state", "return module.grade(...values) ?? null", {"labs": labs},
                               [str(index) for index in range(len(bests))])

        full = {"passed": True, "score": 10, "maximum": 10}
        some = {"passed": False, "score": 1, "maximum": 3}
        self.assertIsNone(grade(None))
        self.assertEqual(grade(full), {"percent": 100, "isPassed": True})
        self.assertEqual(grade(full, None), {"percent": 50, "isPassed": False})
        self.assertEqual(grade(some), {"percent": 33.33, "isPassed": False})
        self.assertEqual(grade(full, some), {"percent": 84.62, "isPassed": False})

    def test_lengths_of_time(self):
        for seconds, clock, iso in [(0, "0000:00:00.00", "PT0H0M0S"),
                                    (3903.9, "0001:05:03.00", "PT1H5M3S"),
                                    (1e9, "9999:00:00.00", "PT277777H46M40S")]:
            self.assertEqual(
                self.module("api", "return [module.clockTime(values[0]), "
                            "module.isoDuration(values[0])]", seconds), [clock, iso])

    def test_a_strange_state_is_no_obstacle(self):
        for state in ["{", "null", '{"version": 1, "labs": {"create-user": 7, "x": null}}',
                      '{"version": 1, "labs": {"create-user": {"best": 1, "texts": {"sh": 3}}}}']:
            with self.subTest(state):
                self.system("records['scorm/create-a-user.html'] = "
                            "{'cmi.suspend_data': arguments[0]}", state)
                self.launch()
                self.wait("[data-role=workbench]:not([hidden])")
        self.system("records['scorm/create-a-user.html'] = {[arguments[0]]: 'https://example.org/'}",
                    self.location)
        self.launch()
        self.wait("[data-lab=create-user]")
        self.assert_no_faults()
        self.assert_quiet("strange states")

    def test_without_a_system_the_lesson_is_shown_and_says_so(self):
        self.open("scorm/create-a-user.html")
        self.wait_until(lambda: self.find("[data-role=sco-status]").text != "")
        self.browser.switch_to.frame(self.find("iframe"))
        self.grade(self.work("solutions/script.sh"))
        self.assert_quiet("no system")

    def test_every_item_is_launched_without_a_complaint(self):
        root = xml.etree.ElementTree.parse(self.site / "imsmanifest.xml").getroot()
        pages = [element.get("href") for element in root.iter()
                 if element.tag.endswith("}resource") and element.get("href")]
        self.assertGreater(len(pages), 5)
        for page in pages:
            with self.subTest(page):
                self.launch(page)
                self.leave()
                names = [call[0] for call in self.calls()]
                self.assertEqual((names[0], names[-1]), (self.begin, self.finish))
        self.assert_no_faults()
        self.assert_quiet("all items")


class Package2004(Package):
    version = "2004"
    status, raw = "cmi.success_status", "cmi.score.raw"
    location, time = "cmi.location", "cmi.session_time"
    exit = "cmi.exit"
    begin, set, commit, finish = "Initialize", "SetValue", "Commit", "Terminate"

    # Success is not known before a grade, and failed after one that fell short.
    untried = "unknown"

    def test_a_visit_is_one_session_that_reports_the_grade(self):
        self.launch()
        self.assertEqual(self.values()["cmi.completion_status"], "incomplete")
        self.enter()
        self.grade(self.work("mistakes/no-key.sh"))
        self.assertEqual(self.values()["cmi.success_status"], "failed")
        self.enter()
        self.grade(self.work("solutions/script.sh"))
        values = self.values()
        self.assertEqual(
            [values[name] for name in ("cmi.success_status", "cmi.completion_status",
                                       "cmi.score.scaled", "cmi.score.min", "cmi.score.max")],
            ["passed", "completed", "1", "0", "100"])
        self.leave()
        names = [call[0] for call in self.calls()]
        self.assertEqual((names[0], names[-2:]), (self.begin, [self.commit, self.finish]))
        self.assertEqual((names.count(self.begin), names.count(self.finish)), (1, 1))
        self.assert_no_faults()
        self.assert_quiet("a visit")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[1:])
