#!/usr/bin/env python3
"""The pages opened as files, without a server.

    /usr/bin/python3 Tests/Pages/test_files.py [TEST ...]

Uses site/public, and the course with every directive in .build-pages/every-directive-learner.
"""

import hashlib
import sys
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from page_test import EVERY_DIRECTIVE, PageTest
from site_browser import browser


class Files(PageTest):
    @classmethod
    def setUpClass(cls):
        cls.base = cls.site.resolve().as_uri() + "/"
        cls.browser = browser()

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()

    def test_every_page_is_quiet(self):
        pages = sorted(self.site.rglob("*.html"))
        self.assertGreater(len(pages), 5)
        for page in pages:
            name = page.relative_to(self.site).as_posix()
            with self.subTest(name):
                self.open(name)
                if 'http-equiv="refresh"' not in page.read_text():
                    self.wait("html[data-script=on]")
                self.assert_quiet(name)

    def test_the_theme_is_switched_and_remembered(self):
        self.open("index.html")
        button = self.wait("[data-action=theme]:not([hidden])")
        button.click()
        self.assertEqual(self.find("html").get_attribute("data-theme"), "light")
        self.open("labs/index.html")
        self.assertEqual(self.find("html").get_attribute("data-theme"), "light")
        self.assert_quiet("theme")

    def test_search_finds_and_leads_to_a_page(self):
        lesson = sorted((self.site / "lessons").glob("*.html"))[0]
        self.open("lessons/" + lesson.name)
        self.wait("[data-action=search]:not([hidden])")
        self.press("/")
        self.wait("dialog.search[open]")
        self.press("user")
        self.wait(".search-result a")
        self.press(Keys.ARROW_DOWN)
        focused = self.browser.switch_to.active_element
        target = focused.get_attribute("href")
        self.assertTrue(target.startswith(self.base), target)
        self.press(Keys.ENTER)
        self.wait_until(lambda: self.browser.current_url == target)
        self.wait("html[data-script=on] main h1")
        self.assert_quiet("search")

    def test_progress_is_kept_from_page_to_page(self):
        lesson = sorted((self.site / "lessons").glob("*.html"))[0]
        self.open("lessons/" + lesson.name)
        self.wait("[data-action=done]").click()
        self.open("index.html")
        self.wait("[data-role=progress]:not([hidden])")
        self.assertEqual(self.find("#course-progress").get_property("value"), 1)
        self.assert_quiet("progress")

    def test_a_lab_says_that_it_needs_a_server(self):
        lab = next(page for page in sorted((self.site / "labs").glob("*.html"))
                   if page.name != "index.html")
        self.open("labs/" + lab.name)
        status = self.wait("[data-role=workbench]:not([hidden]) [data-role=status]")
        wanted = self.browser.execute_script(
            "return document.querySelector('template[data-role=texts]').content"
            ".querySelector('[data-text=grader-from-file]').textContent")
        self.assertIn("iamlab serve", wanted)
        self.assertIn("iamlab grade", wanted)
        self.assertEqual(status.text, wanted)
        self.assertTrue(self.find("[data-role=files]").get_property("open"))
        # It still says so where a grade is asked for all the same, and after the format is changed.
        self.find("[data-action=grade]").click()
        self.assertEqual(status.text, wanted)
        self.find_all("input[data-format]")[-1].click()
        self.assertEqual(status.text, wanted)
        self.assert_quiet("lab")

    def test_storage_that_throws_does_no_harm(self):
        self.browser.execute_cdp_cmd("Page.enable", {})
        script = self.browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": """
          Object.defineProperty(window, "localStorage", {
            get() { throw new DOMException("denied", "SecurityError"); },
          });
        """})
        try:
            self.open("index.html")
            button = self.wait("[data-action=theme]:not([hidden])")
            button.click()
            self.assertEqual(self.find("html").get_attribute("data-theme"), "light")
            for page in ("lessons", "labs"):
                file = next(file for file in sorted((self.site / page).glob("*.html"))
                            if file.name != "index.html")
                self.open(f"{page}/{file.name}")
                self.wait("html[data-script=on]")
            self.assertNotEqual(self.wait("[data-role=workbench] [data-role=kept]").text, "")
            self.assert_quiet("no storage")
        finally:
            self.browser.execute_cdp_cmd(
                "Page.removeScriptToEvaluateOnNewDocument", {"identifier": script["identifier"]})


class EveryDirective(Files):
    site = EVERY_DIRECTIVE

    def test_a_question_is_answered(self):
        self.open(self.lesson_with('data-quiz="single"'))
        section = self.wait('.quiz[data-quiz="single"]')
        salt = section.get_attribute("data-salt")
        right, wrong = [], []
        for choice in section.find_elements(By.CLASS_NAME, "quiz-choice"):
            text = f"{salt}\n{choice.get_attribute('data-position')}\nright"
            is_right = hashlib.sha256(text.encode()).hexdigest() == choice.get_attribute("data-check")
            (right if is_right else wrong).append(choice)
        for choices, outcome in ((wrong, "wrong"), (right, "right")):
            choices[0].find_element(By.TAG_NAME, "input").click()
            section.find_element(By.CSS_SELECTOR, "[data-action=check]").click()
            self.assertEqual(section.get_attribute("data-state"), outcome)
        self.assert_quiet("quiz")

    def test_tabs_are_chosen_and_remembered(self):
        page = self.lesson_with('class="tabs"')
        for shown in (0, 1):
            self.open(page)
            group = self.wait(".tabs[data-ready]")
            panels = group.find_elements(By.CSS_SELECTOR, ":scope > .tab")
            self.assertGreater(panels[shown].size["height"], 0)
            self.assertEqual(panels[1 - shown].size["height"], 0)
            group.find_elements(By.CSS_SELECTOR, "[role=tab]")[1].click()
            self.assertGreater(panels[1].size["height"], 0)
        self.assert_quiet("tabs")

    def test_code_has_a_button_that_copies_it(self):
        self.open(self.lesson_with('class="code-tools"'))
        copied = self.browser.execute_async_script("""
          const done = arguments[0];
          navigator.clipboard.writeText = async (words) => done(words);
          document.querySelector(".code-block .copy").click();
        """)
        self.assertTrue(copied)
        self.assert_quiet("copy")


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1] + sys.argv[1:])
