#!/usr/bin/env python3
"""What the scripts of the theme add to a page that can be read without them.

    /usr/bin/python3 Tests/Pages/test_features.py [TEST ...]

Uses site/public, and the course with every directive in .build-pages/every-directive-learner.
"""

import hashlib
import sys
import unittest

from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

from page_test import EVERY_DIRECTIVE, SITE, PageTest
from site_browser import forget_size, set_size

FIRST_LESSON = "lessons/what-iam-is-for.html"


class Theme(PageTest):
    def scheme(self):
        return self.browser.execute_script(
            "return document.documentElement.dataset.theme ?? 'auto'")

    def test_goes_from_automatic_through_light_and_dark_and_is_remembered(self):
        self.open("index.html")
        button = self.wait("[data-action=theme]")
        seen = [self.scheme()]
        for _ in range(3):
            button.click()
            seen.append(self.scheme())
        self.assertEqual(seen, ["auto", "light", "dark", "auto"])
        button.click()
        button.click()
        self.open(FIRST_LESSON)
        self.assertEqual(self.scheme(), "dark")
        self.assert_quiet("theme")


class Installing(PageTest):
    def test_the_manifest_is_there(self):
        for page in ("index.html", FIRST_LESSON):
            self.open(page)
            link = self.wait("link[rel=manifest]").get_attribute("href")
            self.assertEqual(link, self.base + "site.webmanifest")
            self.assertTrue((self.site / "site.webmanifest").exists())
            self.assert_quiet("manifest")


class Progress(PageTest):
    def test_a_lesson_is_done_when_its_reader_says_so(self):
        self.open(FIRST_LESSON)
        button = self.wait("[data-action=done]")
        button.click()
        self.assertEqual(button.get_attribute("aria-pressed"), "true")
        self.assertTrue(self.find_all(".outline [aria-current=page] .tick-done"))
        self.open("index.html")
        self.wait("[data-role=progress]:not([hidden])")
        self.assertEqual(self.find("#course-progress").get_property("value"), 1)
        self.assertIn("1", self.find("[data-role=progress-words]").text)
        self.assertEqual(len(self.find_all(".syllabus .tick-done")), 1)
        self.assertNotIn("what-iam-is-for", self.find("[data-role=continue]").get_attribute("href"))
        self.open(FIRST_LESSON)
        self.wait("[data-action=done]").click()
        self.assertFalse(self.find_all(".outline .tick-done"))
        self.assert_quiet("progress")

    def test_storage_that_holds_something_else_does_no_harm(self):
        self.browser.execute_script(
            "localStorage.setItem('iamlab:done', '{\"version\": 1, \"lessons\": 7}');"
            "localStorage.setItem('iamlab:theme', '<b>')")
        self.open("index.html")
        self.wait("[data-role=progress]:not([hidden])")
        self.assert_quiet("strange storage")


class Contents(PageTest):
    def is_shown(self, selector):
        """What is inside a closed fold counts as shown for the driver, but not for the browser."""
        return self.browser.execute_script(
            "return arguments[0].checkVisibility()", self.find(selector))

    def test_follow_the_reading(self):
        self.open(FIRST_LESSON)
        headings = [link.get_attribute("hash") for link in self.find_all(".contents a")]
        self.assertGreater(len(headings), 2)
        self.browser.execute_script(
            "document.querySelector(arguments[0]).scrollIntoView()", headings[2])
        self.wait_until(lambda: self.find(".contents [aria-current]").get_attribute("hash")
                        == headings[2])

    def test_are_beside_the_text_on_a_desktop_and_a_fold_on_a_phone(self):
        set_size(self.browser, 1440, 900)
        self.open(FIRST_LESSON)
        self.assertTrue(self.is_shown(".contents li a"))
        set_size(self.browser, 390, 844, mobile=True)
        self.assertFalse(self.is_shown(".contents li a"))
        self.find(".contents summary").click()
        self.assertTrue(self.is_shown(".contents li a"))
        forget_size(self.browser)

    def test_lines_of_text_hold_about_seventy_characters(self):
        set_size(self.browser, 1440, 900)
        self.open(FIRST_LESSON)
        # The width in which a long paragraph breaks, in average characters of that paragraph.
        characters = self.browser.execute_script("""
          const paragraph = [...document.querySelectorAll(".prose > p:not(:has(.term))")]
            .sort((one, other) => other.textContent.length - one.textContent.length)[0];
          const range = document.createRange();
          range.selectNodeContents(paragraph);
          const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
          return paragraph.textContent.length / lines.size;
        """)
        forget_size(self.browser)
        self.assertTrue(62 <= characters <= 73, characters)


class Shortcuts(PageTest):
    def test_n_and_p_turn_the_pages(self):
        self.open(FIRST_LESSON)
        self.wait("[data-action=search]:not([hidden])")
        self.press("n")
        self.wait_until(lambda: "create-a-user" in self.browser.current_url)
        self.wait("[data-action=search]:not([hidden])")
        self.press("p")
        self.wait_until(lambda: "what-iam-is-for" in self.browser.current_url)

    def test_question_mark_lists_them_and_letters_can_be_switched_off(self):
        self.open(FIRST_LESSON)
        self.wait("[data-action=search]:not([hidden])")
        self.press("?")
        self.find("dialog.shortcuts[open] [data-role=single-keys]").click()
        self.press(Keys.ESCAPE)
        self.wait_until(lambda: not self.find_all("dialog[open]"))
        self.press("n")
        self.press("?")
        self.assertIn("what-iam-is-for", self.browser.current_url)
        self.assertFalse(self.find_all("dialog[open]"))
        self.press(Keys.CONTROL, "k")
        self.wait("dialog.search[open]")
        self.assert_quiet("shortcuts")

    def test_letters_typed_into_a_lab_are_text(self):
        self.open("labs/create-user.html")
        self.wait("[data-role=editor]").send_keys("n/?")
        self.assertFalse(self.find_all("dialog[open]"))
        self.assertIn("n/?", self.find("[data-role=editor]").get_property("value"))


class Search(PageTest):
    def search(self, words):
        self.open("lessons/groups.html")
        self.wait("[data-action=search]:not([hidden])")
        self.press("/")
        self.wait("dialog.search[open]")
        self.press(words)

    def test_finds_in_spite_of_a_slip_and_leads_there(self):
        self.search("acces key")
        self.wait(".search-result a")
        self.press(Keys.ARROW_DOWN)
        focused = self.browser.switch_to.active_element
        self.assertEqual(focused.tag_name, "a")
        target = focused.get_attribute("href")
        self.press(Keys.ENTER)
        self.wait_until(lambda: self.browser.current_url == target)
        self.assert_quiet("search")

    def test_shows_what_is_around_words_far_on_in_a_section(self):
        self.search("drawer sea")
        self.wait(".search-result a")
        marks = lambda: [mark.text for mark in self.find_all(".search-result-excerpt mark")]
        self.wait_until(lambda: {"drawer", "sea"} <= set(marks()))
        excerpt = self.find(".search-result-excerpt:has(mark)").text
        self.assertTrue(excerpt.startswith("\u2026 "), excerpt)
        self.assertIn("on the day the phone falls into the sea", excerpt)
        self.assert_quiet("excerpts")

    def test_says_when_there_is_nothing(self):
        self.search("qqqqqqqqzzzzzzz")
        self.wait_until(lambda: "qqqqqqqqzzzzzzz" in self.find("[data-role=search-status]").text)
        self.assertFalse(self.find_all(".search-result"))

    def test_hostile_words_are_shown_as_text(self):
        self.search("<img src=x onerror=alert(1)>")
        self.wait_until(lambda: self.find("[data-role=search-status]").text)
        self.assertFalse(self.find_all("dialog.search img"))
        self.assert_quiet("hostile search")

    def test_nothing_of_it_is_loaded_before_it_is_used(self):
        self.open("lessons/groups.html")
        self.wait("[data-action=search]:not([hidden])")
        loaded = self.browser.execute_script(
            "return performance.getEntriesByType('resource').map(({name}) => name)")
        self.assertEqual([name for name in loaded if "/search" in name and "dialog" not in name], [])


class Code(PageTest):
    def test_copies_what_is_shown(self):
        self.open(self.lesson_with('class="code-tools"'))
        self.wait(".code-block .copy")
        copied = self.browser.execute_async_script("""
          const done = arguments[0];
          navigator.clipboard.writeText = async (words) => done(words);
          document.querySelector(".code-block .copy").click();
        """)
        block = self.find(".code-block")
        self.assertEqual(copied, block.get_attribute("data-copy")
                         or block.find_element(By.TAG_NAME, "code").get_property("textContent"))


class Blocks(PageTest):
    site = EVERY_DIRECTIVE

    def test_a_chosen_tab_is_remembered_on_every_page(self):
        page = self.lesson_with('class="tabs"')
        self.open(page)
        group = self.wait(".tabs[data-ready]")
        buttons = group.find_elements(By.CSS_SELECTOR, "[role=tab]")
        self.assertEqual(buttons[0].get_attribute("aria-selected"), "true")
        buttons[0].send_keys(Keys.ARROW_RIGHT)
        self.assertEqual(buttons[1].get_attribute("aria-selected"), "true")
        panels = group.find_elements(By.CSS_SELECTOR, ":scope > .tab")
        self.assertEqual(panels[0].size["height"], 0)
        self.assertGreater(panels[1].size["height"], 0)
        label = panels[1].get_attribute("data-label")
        self.open(page)
        self.wait(".tabs[data-ready]")
        for selected in self.find_all(f'.tab[data-label="{label}"]'):
            self.assertGreater(selected.size["height"], 0)
        self.assert_quiet("tabs")

    def right_positions(self, section):
        salt = section.get_attribute("data-salt")
        right = []
        for choice in section.find_elements(By.CLASS_NAME, "quiz-choice"):
            position = choice.get_attribute("data-position")
            digest = hashlib.sha256(f"{salt}\n{position}\nright".encode()).hexdigest()
            if digest == choice.get_attribute("data-check"):
                right.append(position)
        return right

    def answer(self, section, positions):
        for choice in section.find_elements(By.CLASS_NAME, "quiz-choice"):
            box = choice.find_element(By.TAG_NAME, "input")
            if box.is_selected() != (choice.get_attribute("data-position") in positions):
                if box.get_attribute("type") == "checkbox" or not box.is_selected():
                    box.send_keys(Keys.SPACE)
        section.find_element(By.CSS_SELECTOR, "[data-action=check]").click()
        return section.get_attribute("data-state")

    def test_a_choice_is_right_or_wrong_and_says_why(self):
        self.open(self.lesson_with('data-quiz="single"'))
        self.wait(".quiz [data-action=check]")
        section = self.find('.quiz[data-quiz="single"]')
        right = self.right_positions(section)
        self.assertEqual(len(right), 1)
        wrong = next(choice.get_attribute("data-position")
                     for choice in section.find_elements(By.CLASS_NAME, "quiz-choice")
                     if choice.get_attribute("data-position") not in right)
        self.assertEqual(self.answer(section, [wrong]), "wrong")
        self.assertEqual(self.answer(section, right), "right")
        self.assertTrue(section.find_element(By.CSS_SELECTOR, "[role=status]").text)
        self.assert_quiet("quiz")

    def test_all_right_choices_are_asked_for(self):
        self.open(self.lesson_with('data-quiz="multiple"'))
        self.wait(".quiz [data-action=check]")
        section = self.find('.quiz[data-quiz="multiple"]')
        right = self.right_positions(section)
        self.assertEqual(self.answer(section, right[:1]), "wrong" if len(right) > 1 else "right")
        self.assertEqual(self.answer(section, right), "right")

    def test_a_text_that_is_not_foreseen_is_wrong_and_an_empty_one_is_asked_for(self):
        self.open(self.lesson_with('data-quiz="text"'))
        self.wait(".quiz [data-action=check]")
        section = self.find('.quiz[data-quiz="text"]')
        button = section.find_element(By.CSS_SELECTOR, "[data-action=check]")
        button.click()
        self.assertIsNone(section.get_attribute("data-state"))
        section.find_element(By.TAG_NAME, "input").send_keys("<b>no</b>", Keys.ENTER)
        self.assertEqual(section.get_attribute("data-state"), "wrong")
        self.assertEqual(self.find_all(".quiz b"), [])
        self.assert_quiet("text quiz")

    def test_statement_and_lines_are_marked_together(self):
        self.open(self.lesson_with('class="policy"'))
        policy = self.wait(".policy[data-ready]")
        item = policy.find_element(By.CLASS_NAME, "policy-statement")
        first, _, last = item.get_attribute("data-lines").partition("-")
        ActionChains(self.browser).scroll_to_element(item).move_to_element(item).perform()
        marked = policy.find_elements(By.CSS_SELECTOR, ".line.marked")
        self.assertEqual(len(marked), int(last or first) - int(first) + 1)
        ActionChains(self.browser).move_to_element(marked[0]).perform()
        self.assertIn("marked", item.get_attribute("class"))
        self.assert_quiet("policy")

    def test_a_term_says_what_it_means_and_escape_puts_it_away(self):
        self.open(self.lesson_with('class="term"'))
        self.wait("[data-script]")
        link = self.find(".term-link")
        meaning = self.find(".term-definition")
        self.assertFalse(meaning.is_displayed())
        self.browser.execute_script("arguments[0].scrollIntoView({block: 'center'})", link)
        ActionChains(self.browser).move_to_element(link).perform()
        self.assertTrue(meaning.is_displayed())
        self.press(Keys.ESCAPE)
        self.assertFalse(meaning.is_displayed())


class WithoutJavaScript(PageTest):
    javascript = False
    site = EVERY_DIRECTIVE

    def test_every_panel_and_question_can_be_read(self):
        self.open(self.lesson_with('class="tabs"'))
        self.assertTrue(all(panel.is_displayed() for panel in self.find_all(".tab, .tab-title")))
        self.open(self.lesson_with('class="quiz"'))
        self.assertTrue(all(choice.is_displayed() for choice in self.find_all(".quiz-choice")))
        self.open(self.lesson_with('class="policy"'))
        self.assertTrue(self.find(".policy-statement").is_displayed())

    def test_nothing_is_shown_that_could_do_nothing(self):
        for page in ("index.html", self.lesson_with('class="quiz"')):
            self.open(page)
            self.assertEqual([button.text for button in self.find_all("button")
                              if button.is_displayed()], [])


class Hashes(unittest.TestCase):
    """The contract of quizzes, as the generator has it, worked out a second time."""

    def test_no_answer_can_be_read_in_the_source(self):
        for page in (EVERY_DIRECTIVE / "lessons").glob("*.html"):
            html = page.read_text()
            for word in ('checked="', "data-right", "data-correct"):
                self.assertNotIn(word, html, page.name)


if __name__ == "__main__":
    for folder in (SITE, EVERY_DIRECTIVE):
        if not (folder / "index.html").exists():
            sys.exit(f"{folder} holds no site: run `make test-pages`.")
    unittest.main()
