"""The three labs, done with the real AWS CLI as a learner does them in a terminal.

Proves that a lab's starting account can be set up, that its script of the solution runs unchanged (with
the real `aws`, `oathtool` and, for MFA codes, real time), and that every check of the lab then holds.
Run with `Tests/Endpoint/run labs`.
"""

import json
import os
import pathlib
import subprocess
import tempfile
import unittest

import jmespath
import support
import yaml

LABS = support.ROOT / "labs"


def steps_of(scenario):
    """Operation and parameters of each step that is a call."""
    for step in scenario:
        if isinstance(step, str):
            yield step, {}
            continue
        ((operation, parameters),) = step.items()
        if operation != "wait":
            yield operation, parameters or {}


def options(parameters):
    """Parameters of a scenario as options of the AWS CLI."""
    for name, value in parameters.items():
        if isinstance(value, bool):
            yield f"--{'' if value else 'no-'}{name}"
        else:
            yield f"--{name}"
            yield value if isinstance(value, str) else json.dumps(value)


def meets(expectation, answer):
    """Whether an answer is what a check of a lab expects."""
    found = jmespath.search(expectation["at"], answer)
    if "count" in expectation:
        return len(found or []) == expectation["count"]
    if "contains" in expectation:
        return expectation["contains"] in (found or [])
    if "lacks" in expectation:
        return expectation["lacks"] not in (found or [])
    return found == expectation["equals"]


class Labs(unittest.TestCase):
    def setUp(self):
        self.server = self.enterContext(support.start())
        self.folder = self.enterContext(tempfile.TemporaryDirectory())

    def call(self, operation, parameters, **settings):
        return support.aws(self.server.url, "iam", operation, *options(parameters), **settings)

    def do(self, lab):
        """Sets the lab up, runs the script of its solution, and asks its checks."""
        description = yaml.safe_load((LABS / lab / "lab.yaml").read_text())
        for operation, parameters in steps_of(description.get("account", {}).get("steps", [])):
            self.call(operation, parameters)
        done = subprocess.run(
            ["bash", LABS / lab / "solutions/script.sh"],
            cwd=self.folder,
            env=support.client_environment(self.server.url),
            text=True,
            capture_output=True,
            timeout=300,
        )
        self.assertEqual(done.returncode, 0, done.stderr)
        for check in description["checks"]:
            with self.subTest(check["id"]):
                answer = self.call(check["call"], check.get("with", {}))
                for expectation in check.get("expect", []):
                    self.assertTrue(meets(expectation, answer), f"{expectation} in {answer}")

    @unittest.skipIf(support.against_moto(), "moto forgets that a password must be changed")
    def test_create_user(self):
        self.do("create-user")
        key = json.loads(pathlib.Path(self.folder, "ama-key.json").read_text())["AccessKey"]
        self.assertEqual((len(key["AccessKeyId"]), key["AccessKeyId"][:4]), (20, "AKIA"))
        self.assertEqual(len(key["SecretAccessKey"]), 40)

    def test_group_permissions(self):
        self.do("group-permissions")

    def test_virtual_mfa(self):
        self.do("virtual-mfa")
        self.assertEqual(os.listdir(self.folder), [])

    def test_other_solutions_are_the_same_calls(self):
        """Each step of the scenarios is an option list that the AWS CLI takes, apart from MFA codes."""
        for file in sorted(LABS.glob("create-user/solutions/scenario.yaml")):
            for operation, parameters in steps_of(yaml.safe_load(file.read_text())["steps"]):
                self.call(operation, parameters)
        self.assertEqual(self.call("list-users", {})["Users"][0]["UserName"], "ama")


class Outputs(unittest.TestCase):
    """What the AWS CLI makes of the answers in each of its formats."""

    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(support.start())
        for name in ("ama", "kofi"):
            support.aws(cls.server.url, "iam", "create-user", "--user-name", name, "--path", "/team/")

    def ask(self, *arguments, output):
        return support.aws(self.server.url, "iam", *arguments, output=output)

    def test_json(self):
        users = self.ask("list-users", output="json")["Users"]
        self.assertEqual([user["UserName"] for user in users], ["ama", "kofi"])
        self.assertEqual(users[0]["Arn"], f"arn:aws:iam::{support.ACCOUNT}:user/team/ama")
        self.assertEqual(list(users[0]), ["Path", "UserName", "UserId", "Arn", "CreateDate"])

    def test_text(self):
        query = ("list-users", "--query", "Users[].[UserName,Path]")
        self.assertEqual(self.ask(*query, output="text"), "ama\t/team/\nkofi\t/team/\n")
        self.assertTrue(self.ask("list-users", output="text").startswith("USERS\t"))

    def test_table(self):
        table = self.ask("list-users", output="table")
        self.assertRegex(table, r"\|\s+ListUsers\s+\|")
        self.assertRegex(table, r"\|\s+kofi\s+\|")

    def test_text_that_xml_escapes(self):
        text = "reads & <writes> \"all\" of 'it' &amp; more\té"
        trust = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},'
        trust += '"Action":"sts:AssumeRole"}}'
        role = ("--role-name", "auditor")
        self.ask("create-role", *role, "--assume-role-policy-document", trust, "--description", text, output="json")
        self.assertEqual(self.ask("get-role", *role, output="json")["Role"]["Description"], text)

    def test_a_refusal_is_one_for_the_command_line(self):
        done = support.aws(self.server.url, "iam", "get-user", "--user-name", "esi", check=False)
        self.assertEqual(done.returncode, 255)  # 254 with version 2 of the command line
        self.assertIn(
            "An error occurred (NoSuchEntity) when calling the GetUser operation: "
            "The user with name esi cannot be found.",
            done.stderr,
        )

    def test_wait(self):
        done = support.aws(self.server.url, "iam", "wait", "user-exists", "--user-name", "ama", check=False)
        self.assertEqual((done.returncode, done.stdout), (0, ""))

    def test_who_am_i(self):
        identity = support.aws(self.server.url, "sts", "get-caller-identity")
        self.assertEqual(identity["Account"], support.ACCOUNT)
        if not support.against_moto():
            self.assertEqual(identity["Arn"], f"arn:aws:iam::{support.ACCOUNT}:root")
            self.assertEqual(identity["UserId"], support.ACCOUNT)


if __name__ == "__main__":
    unittest.main()
