#!/usr/bin/env python3
"""Edits a new course while `iamlab serve` shows it in headless Chromium.

    /usr/bin/python3 Tests/Pages/test_preview.py        after `make`; needs chromium-driver, selenium
"""

import os
import pathlib
import subprocess
import tempfile
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from page_test import ROOT
from site_browser import browser

TOOL = pathlib.Path(os.environ.get("TOOL", ROOT / ".build/release/iamlab"))
OVERLAY = ".iamlab-preview-overlay"


class Preview(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.browser = browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.course = pathlib.Path(folder.name) / "course"
        self.browser.get("about:blank")
        self.browser.get_log("browser")
        subprocess.run([TOOL, "new", self.course], check=True, stdout=subprocess.DEVNULL)
        self.lesson = self.course / "content/lessons/first-user.md"

    def serve(self):
        process = subprocess.Popen(
            [TOOL, "serve", "--port", "0"], cwd=self.course, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True)

        def end():
            process.terminate()
            self.assertEqual(process.wait(20), 0)
            process.stdout.close()
        self.addCleanup(end)
        return next(line for line in process.stdout if line.startswith("http://")).split()[0]

    def edit(self, old, new, file=None):
        file = file or self.lesson
        text = file.read_text()
        self.assertIn(old, text)
        file.write_text(text.replace(old, new, 1))

    def wait(self, condition):
        WebDriverWait(self.browser, 20, ignored_exceptions=(Exception,)).until(
            lambda _: condition())

    def text(self):
        return self.browser.find_element(By.TAG_NAME, "main").text

    def overlays(self):
        return self.browser.find_elements(By.CSS_SELECTOR, OVERLAY)

    def assert_quiet(self):
        self.assertEqual(self.browser.get_log("browser"), [])

    def test_page_follows_edits_and_shows_mistakes_until_they_are_mended(self):
        self.browser.get(self.serve() + "lessons/first-user.html")
        self.edit("## What a user is", "## What users are")
        self.wait(lambda: "What users are" in self.text())

        self.edit("At first it may", "[At](nowhere.md) <b>first</b> it may")
        self.wait(lambda: self.overlays() and self.overlays()[0].is_displayed())
        overlay = self.overlays()[0]
        # The style sheet has come, and the mistake's own HTML is text.
        self.wait(lambda: overlay.value_of_css_property("position") == "fixed")
        self.assertRegex(overlay.text, r"content/lessons/first-user\.md:\d+:\d+")
        self.assertIn("[At](nowhere.md) <b>first</b> it may", overlay.text)
        self.assertIn("At first it may", self.text())
        self.assertEqual(overlay.find_elements(By.TAG_NAME, "b"), [])
        picture = os.environ.get("PICTURE")
        if picture:
            self.browser.save_screenshot(picture)

        # Another page, loaded now, shows it as well; hiding it is possible.
        self.browser.get(self.browser.current_url.replace("lessons/first-user.html", ""))
        self.wait(lambda: self.overlays())
        self.overlays()[0].find_element(By.TAG_NAME, "button").click()
        self.assertEqual(self.overlays(), [])
        self.browser.back()

        self.wait(lambda: self.overlays())
        self.edit("[At](nowhere.md) <b>first</b> it may", "In the beginning it may")
        self.wait(lambda: "In the beginning it may" in self.text())
        self.assertEqual(self.overlays(), [])
        self.assert_quiet()

    def test_mistake_taken_back_takes_the_overlay_with_it(self):
        self.browser.get(self.serve() + "lessons/first-user.html")
        self.browser.execute_script("window.isSame = true")
        self.edit("At first it may", "[At](nowhere.md) first it may")
        self.wait(lambda: self.overlays())
        self.edit("[At](nowhere.md) first it may", "At first it may")
        self.wait(lambda: not self.overlays())
        self.assertTrue(self.browser.execute_script("return window.isSame"))
        self.assert_quiet()

    def test_course_that_can_not_be_built_is_shown_as_soon_as_it_can(self):
        manifest = self.course / "content/course.yaml"
        good = manifest.read_text()
        manifest.write_text("title: [\n")
        self.browser.get(self.serve())
        self.wait(lambda: "course.yaml" in self.overlays()[0].text)
        manifest.write_text(good)
        self.wait(lambda: "A course of your own" in self.text())
        self.assertEqual(self.overlays(), [])

    def test_server_outlives_who_reads_its_output_and_leaves_nothing_behind(self):
        with tempfile.TemporaryDirectory() as temporary:
            with subprocess.Popen(
                    [TOOL, "serve", "--port", "0"], cwd=self.course, stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL, text=True,
                    env={**os.environ, "TMPDIR": temporary}) as process:
                line = next(line for line in process.stdout if line.startswith("http://"))
                self.assertEqual(len(os.listdir(temporary)), 1)
                process.stdout.close()
                self.browser.get(line.split()[0] + "lessons/first-user.html")
                self.edit("At first", "In the beginning")
                self.wait(lambda: "In the beginning" in self.text())
                self.edit("In the beginning", "Later")
                self.wait(lambda: "Later" in self.text())
                process.terminate()
                self.assertEqual(process.wait(20), 0)
            self.assertEqual(os.listdir(temporary), [])


if __name__ == "__main__":
    unittest.main()
