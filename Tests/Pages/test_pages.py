#!/usr/bin/env python3
"""Opens the built site in headless Chromium, from a plain static server, as a learner would.

    /usr/bin/python3 Tests/Pages/test_pages.py        after `make`; needs chromium-driver, selenium

Nothing of the site is faked: the pages are those of site/public, the grader is its module.
"""

import os
import pathlib
import random
import signal
import subprocess
import sys
import tempfile
import unittest
import urllib.request

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import WebDriverWait

from page_test import ROOT, SITE, PageTest
from site_browser import forget_size, set_size

LABS = sorted(path.name for path in (ROOT / "labs").iterdir() if (path / "lab.yaml").exists())


class Labs(PageTest):
    def write(self, text):
        editor = self.find("[data-role=editor]")
        editor.send_keys(Keys.CONTROL, "a")
        editor.send_keys(Keys.DELETE)
        editor.send_keys(text)
        return editor

    def choose(self, kind):
        self.find(f"input[data-format={kind}]").send_keys(Keys.SPACE)

    def score(self):
        return self.wait("[data-state=graded] [data-role=result][data-score]").get_attribute(
            "data-score")

    def check_lab(self, lab):
        scenario = next((ROOT / "labs" / lab / "solutions").glob("*.yaml")).read_text()
        script = next((ROOT / "labs" / lab / "solutions").glob("*.sh")).read_text()

        # In its lesson, typed as a scenario, graded with the keyboard.
        self.open(self.lesson_with(f'data-lab="{lab}"'))
        self.choose("yaml")
        self.write(scenario).send_keys(Keys.CONTROL, Keys.ENTER)
        self.assertEqual(self.score(), "10/10")
        passed = self.browser.find_elements(By.CSS_SELECTOR, "[data-check][data-passed=true]")
        self.assertEqual(len(passed), 5 if lab != "virtual-mfa" else 3)

        # Reloaded: the work is still there.
        self.browser.refresh()
        self.wait("[data-role=editor]")
        self.assertEqual(self.find("[data-role=editor]").get_property("value"), scenario)

        # On its own page the same work; then as a script, graded with the button.
        self.open(f"labs/{lab}.html")
        self.assertEqual(self.find("[data-role=editor]").get_property("value"), scenario)
        self.choose("sh")
        self.write(script)
        self.find("[data-action=grade]").click()
        self.assertEqual(self.score(), "10/10")
        self.browser.refresh()
        self.assertEqual(self.find("[data-role=editor]").get_property("value"), script)
        self.assert_quiet(lab)

    def test_create_user_gets_full_marks_and_is_kept(self):
        self.check_lab("create-user")

    def test_group_permissions_gets_full_marks_and_is_kept(self):
        self.check_lab("group-permissions")

    def test_virtual_mfa_gets_full_marks_and_is_kept(self):
        self.check_lab("virtual-mfa")

    def test_wrong_codes_are_refused_with_a_teaching_note(self):
        self.open("labs/virtual-mfa.html")
        self.choose("sh")
        self.write((ROOT / "labs/virtual-mfa/mistakes/same-code-twice.sh").read_text())
        self.find("[data-action=grade]").click()
        self.assertEqual(self.score(), "3/10")
        self.assertIn("the one that it shows next", self.wait("[data-note=same-code-twice]").text)
        transcript = self.find("[data-role=result]").get_property("textContent")
        self.assertIn("InvalidAuthenticationCode", transcript)
        self.assert_quiet("wrong codes")

    def test_misspelt_operation_is_shown_with_its_line_and_help(self):
        self.open("labs/create-user.html")
        self.choose("yaml")
        self.write("steps:\n  - create-usr:\n      user-name: ama\n")
        self.find("[data-action=grade]").click()
        self.assertEqual(self.score(), "0/10")
        diagnostic = self.wait("[data-diagnostic=unknown-operation]").text
        self.assertIn("create-usr", diagnostic)
        self.assertIn("did you mean 'create-user'?", diagnostic)

    def test_work_that_is_no_scenario_gets_an_answer(self):
        self.open("labs/create-user.html")
        self.choose("yaml")
        self.write("steps: [")
        self.find("[data-action=grade]").click()
        self.wait("[data-diagnostic=yaml-syntax]")
        self.assert_quiet("no scenario")

    def test_hostile_work_is_shown_as_text(self):
        self.open("labs/create-user.html")
        self.choose("yaml")
        self.write("steps:\n  - \"<img src=x onerror=alert(1)><script>alert(2)</script>\"\n")
        self.find("[data-action=grade]").click()
        self.wait("[data-diagnostic=unknown-operation]")
        self.assertEqual(
            self.browser.find_elements(By.CSS_SELECTOR, "[data-role=result] img"), [])
        self.assertEqual(
            self.browser.find_elements(By.CSS_SELECTOR, "[data-role=result] script"), [])
        self.assert_quiet("hostile work")

    def test_saved_file_is_one_that_the_tool_grades(self):
        solution = next((ROOT / "labs/virtual-mfa/solutions").glob("*.sh")).read_text()
        with tempfile.TemporaryDirectory() as folder:
            self.browser.execute_cdp_cmd(
                "Browser.setDownloadBehavior", {"behavior": "allow", "downloadPath": folder})
            self.open("labs/virtual-mfa.html")
            self.choose("sh")
            self.write(solution)
            self.find("[data-action=save]").click()
            file = pathlib.Path(folder) / "virtual-mfa.sh"
            WebDriverWait(self.browser, 20).until(lambda _: file.exists())
            self.assertEqual(file.read_text(), solution)
            grade = subprocess.run(
                [ROOT / ".build/release/iamlab", "grade", "virtual-mfa", file], cwd=ROOT,
                capture_output=True, text=True, check=False)
            self.assertEqual(grade.returncode, 0, grade.stdout + grade.stderr)

    def test_starting_over_asks_first(self):
        self.open("labs/create-user.html")
        self.choose("yaml")
        starter = self.find("[data-role=editor]").get_property("value")
        self.write("steps: []")
        self.find("[data-action=reset]").click()
        self.find("[data-action=keep]").click()
        self.assertEqual(self.find("[data-role=editor]").get_property("value"), "steps: []")
        self.find("[data-action=reset]").click()
        self.find("[data-action=confirm-reset]").click()
        self.assertEqual(self.find("[data-role=editor]").get_property("value"), starter)

    def test_each_format_keeps_its_own_text(self):
        self.open("labs/create-user.html")
        self.choose("yaml")
        self.write("steps: []")
        self.choose("sh")
        self.write("echo hello")
        self.choose("yaml")
        self.assertEqual(self.find("[data-role=editor]").get_property("value"), "steps: []")
        self.browser.refresh()
        self.choose("sh")
        self.assertEqual(self.find("[data-role=editor]").get_property("value"), "echo hello")

    def test_tab_leaves_the_editor_for_the_grade_button(self):
        self.open("labs/create-user.html")
        editor = self.find("[data-role=editor]")
        editor.send_keys("x", Keys.TAB)
        focused = self.browser.switch_to.active_element
        self.assertEqual(focused.get_attribute("data-action"), "grade")
        focused.send_keys(Keys.ENTER)
        self.score()

    def test_result_is_announced_politely(self):
        self.open("labs/create-user.html")
        self.find("[data-action=grade]").click()
        self.score()
        status = self.find("[role=status]")
        self.assertIn("10", status.text)


class EveryPage(PageTest):
    def pages(self):
        return sorted(path.relative_to(SITE).as_posix() for path in SITE.rglob("*.html"))

    def test_is_quiet_and_keeps_a_strict_policy(self):
        for page in self.pages():
            with self.subTest(page):
                self.open(page)
                policy = self.find("meta[http-equiv=Content-Security-Policy]").get_attribute(
                    "content")
                self.assertIn("default-src 'none'", policy)
                self.assertNotIn("unsafe-inline", policy)
                self.assertNotIn("'unsafe-eval'", policy)
                # On paper a lab is only text.
                has_lab = bool(self.find_all("section.lab[data-lab]"))
                self.assertEqual("'wasm-unsafe-eval'" in policy, has_lab)
                self.assertEqual(self.find("html").get_attribute("lang"), "en")
                self.assertEqual(len(self.browser.find_elements(By.TAG_NAME, "h1")), 1)
                self.assert_quiet(page)

    def test_is_valid_html(self):
        for page in self.pages():
            with self.subTest(page):
                result = subprocess.run(
                    ["tidy", "-errors", "-quiet", str(SITE / page)],
                    capture_output=True, text=True, check=False)
                self.assertLess(result.returncode, 2, result.stderr)

    def test_fits_a_phone(self):
        set_size(self.browser, 360, 740, 2, mobile=True)
        try:
            for page in self.pages():
                with self.subTest(page):
                    self.open(page)
                    width = self.browser.execute_script(
                        "return document.documentElement.scrollWidth")
                    self.assertLessEqual(width, 360)
        finally:
            forget_size(self.browser)

    def test_links_lead_somewhere(self):
        for page in self.pages():
            self.open(page)
            for link in self.browser.execute_script(
                    "return [...document.links].map(a => a.href)"):
                if not link.startswith(self.base):
                    continue
                path, _, anchor = link[len(self.base):].partition("#")
                target = SITE / (path if path and not path.endswith("/") else path + "index.html")
                with self.subTest(f"{page} -> {path}#{anchor}"):
                    self.assertTrue(target.is_file())
                    if anchor:
                        self.assertTrue(f'id="{anchor}"' in target.read_text())


class Preview(unittest.TestCase):
    def test_serve_shows_the_site_and_ends_when_asked(self):
        for ending in (signal.SIGTERM, signal.SIGINT):
            with subprocess.Popen(
                    [ROOT / ".build/release/iamlab", "serve", "--port", "0"], cwd=ROOT,
                    stdout=subprocess.PIPE, text=True) as process:
                line = next(line for line in process.stdout if line.startswith("http://"))
                with urllib.request.urlopen(line.split()[0]) as answer:
                    self.assertIn("<!doctype html>", answer.read().decode().lower())
                process.send_signal(ending)
                self.assertEqual(process.wait(20), 0)


class WithoutWebAssembly(PageTest):
    def test_lab_says_how_to_do_it_with_files(self):
        self.browser.execute_cdp_cmd(
            "Page.addScriptToEvaluateOnNewDocument", {"source": "delete globalThis.WebAssembly"})
        for lab in LABS:
            self.open(f"labs/{lab}.html")
            self.assertEqual(self.browser.execute_script("return typeof WebAssembly"), "undefined")
            files = self.find("[data-role=files]")
            self.assertIn(f"iamlab grade {lab}", files.get_property("textContent"))
            self.assertTrue(files.is_displayed() and files.get_property("open"))
            self.assert_quiet(lab)


class WithoutJavaScript(PageTest):
    javascript = False

    def test_lab_says_how_to_do_it_with_files(self):
        for lab in LABS:
            self.open(f"labs/{lab}.html")
            self.assertFalse(self.find("[data-role=workbench]").is_displayed())
            self.assertIn(f"iamlab grade {lab}", self.find("[data-role=files]").text)

    def test_lesson_can_be_read(self):
        self.open("index.html")
        self.browser.find_element(By.CSS_SELECTOR, "main a[href^='lessons/']").click()
        self.assertGreater(len(self.find("main").text), 1000)


if __name__ == "__main__":
    loader = unittest.TestLoader()
    loader.sortTestMethodsUsing = None
    tests = [test for suite in loader.loadTestsFromModule(sys.modules[__name__])
             for test in suite]
    # In any order: no test may rest on another.
    seed = int(os.environ.get("SEED", random.randrange(1_000_000)))
    random.Random(seed).shuffle(tests)
    tests.sort(key=lambda test: type(test).__name__)
    result = unittest.TextTestRunner(stream=sys.stdout, verbosity=1).run(unittest.TestSuite(tests))
    if not result.wasSuccessful():
        print(f"The order came from SEED={seed}")
    sys.exit(not result.wasSuccessful())
