"""What tests of pages share: a server of the built site and a browser that looks at it."""

import os
import pathlib
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

from site_browser import SiteServer, browser

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SITE = pathlib.Path(os.environ.get("SITE", ROOT / "site/public"))
# The test course that uses every directive.
EVERY_DIRECTIVE = pathlib.Path(
    os.environ.get("EVERY_DIRECTIVE", ROOT / ".build-pages/every-directive-learner"))


class PageTest(unittest.TestCase):
    javascript = True
    site = SITE

    @classmethod
    def setUpClass(cls):
        cls.server = SiteServer(cls.site)
        cls.base = cls.server.base
        cls.browser = browser(cls.javascript)

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()
        cls.server.close()

    def setUp(self):
        if self.javascript:
            self.browser.get(self.base + "404.html")
            self.browser.execute_script("localStorage.clear()")
            self.browser.get_log("browser")

    def open(self, path):
        self.browser.get(self.base + path)

    def find(self, selector):
        return self.browser.find_element(By.CSS_SELECTOR, selector)

    def find_all(self, selector):
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def wait(self, selector):
        return WebDriverWait(self.browser, 20).until(
            lambda driver: driver.find_element(By.CSS_SELECTOR, selector))

    def wait_until(self, condition):
        return WebDriverWait(self.browser, 20).until(lambda _: condition())

    def press(self, *keys):
        self.browser.switch_to.active_element.send_keys(*keys)

    def lesson_with(self, marker):
        """The address of the first lesson whose HTML holds a text."""
        for page in sorted((self.site / "lessons").glob("*.html")):
            if marker in page.read_text():
                return "lessons/" + page.name
        self.fail(f"no lesson of {self.site} holds {marker}")

    def assert_quiet(self, what):
        """No message on the console, which is where violations of the policy go too."""
        entries = [entry for entry in self.browser.get_log("browser")
                   if "favicon" not in entry["message"]]
        self.assertEqual(entries, [], what)
