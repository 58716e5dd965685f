"""What `--record FILE` promises: work done through the endpoint can be graded.

Does the solutions of the three labs through boto3 against an endpoint that holds the lab's starting
account and records, then has `iamlab grade` grade the recording. Proves that each gets full points, and
that a mistake is recorded as well as anything else. Run with `Tests/Endpoint/run recording`.
"""

import json
import pathlib
import subprocess
import tempfile
import time
import unittest

import support
import yaml
from botocore.exceptions import ClientError

LABS = support.ROOT / "labs"
STORAGE = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"


def begin(iam, lab):
    """Makes the account that a lab begins with."""
    account = yaml.safe_load((LABS / lab / "lab.yaml").read_text()).get("account", {})
    for step in account.get("steps", []):
        ((operation, parameters),) = step.items()
        named = {name.title().replace("-", ""): value for name, value in parameters.items()}
        getattr(iam, operation.replace("-", "_"))(**named)


def create_user(iam):
    iam.create_user(UserName="ama")
    iam.create_login_profile(UserName="ama", Password="Baobab-Market-27", PasswordResetRequired=True)
    iam.create_access_key(UserName="ama")


def group_permissions(iam):
    iam.create_group(GroupName="StorageReaders")
    iam.attach_group_policy(GroupName="StorageReaders", PolicyArn=STORAGE)
    iam.add_user_to_group(GroupName="StorageReaders", UserName="kofi")
    for policy in iam.list_attached_user_policies(UserName="kofi")["AttachedPolicies"]:
        iam.detach_user_policy(UserName="kofi", PolicyArn=policy["PolicyArn"])


def virtual_mfa(iam):
    device = iam.create_virtual_mfa_device(VirtualMFADeviceName="ama-phone")["VirtualMFADevice"]
    seed = device["Base32StringSeed"].decode()
    if time.time() % 30 > 25:
        time.sleep(6)  # so that the current code is still current when it arrives
    iam.enable_mfa_device(
        UserName="ama",
        SerialNumber=device["SerialNumber"],
        AuthenticationCode1=support.totp(seed, step=-1),
        AuthenticationCode2=support.totp(seed),
    )


@unittest.skipIf(support.against_moto(), "moto's server records nothing")
class Recording(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def record(self, lab, work):
        """The file that holds the work, done on the lab's starting account."""
        state, recording = self.folder / "state", self.folder / "work.yaml"
        with support.Endpoint("--state", state) as server:
            begin(support.client(server.url), lab)
            server.stop()
        with support.Endpoint("--state", state, "--record", recording) as server:
            work(support.client(server.url))
            self.assertEqual(server.stop(), 0)
        return recording

    def grade(self, lab, recording):
        done = subprocess.run(
            [support.TOOL, "grade", lab, recording, "--format", "json"],
            cwd=support.ROOT,
            text=True,
            capture_output=True,
            timeout=60,
        )
        self.assertTrue(done.stdout, done.stderr)
        return done.returncode, json.loads(done.stdout), recording.read_text()

    def assertFullPoints(self, lab, work):
        status, grade, text = self.grade(lab, self.record(lab, work))
        self.assertEqual(grade["diagnostics"], [], text)
        self.assertEqual((grade["score"], status), (grade["maximum"], 0), text)

    def test_create_user(self):
        self.assertFullPoints("create-user", create_user)

    def test_group_permissions(self):
        self.assertFullPoints("group-permissions", group_permissions)

    def test_virtual_mfa(self):
        self.assertFullPoints("virtual-mfa", virtual_mfa)

    def test_it_is_a_scenario(self):
        recording = yaml.safe_load(self.record("create-user", create_user).read_text())
        operations = [next(iter(step)) for step in recording["steps"] if isinstance(step, dict)]
        spelled = [operation.replace("-", "").lower() for operation in operations if operation != "wait"]
        self.assertEqual(spelled, ["createuser", "createloginprofile", "createaccesskey"])

    def test_a_refused_call_is_part_of_the_work(self):
        def weak(iam):
            iam.create_user(UserName="ama")
            with self.assertRaises(ClientError):
                iam.create_login_profile(UserName="ama", Password="short")
            iam.create_access_key(UserName="ama")

        _, grade, text = self.grade("create-user", self.record("create-user", weak))
        self.assertLess(grade["score"], grade["maximum"], text)
        self.assertIn("weak-password", json.dumps(grade["notes"]), text)

    def test_strange_texts_come_back(self):
        """Values that YAML would read as something else, or that need quoting."""
        values = ["yes", "null", "12", "1e3", "a: b", "- a", "@a", " a ", "=", "0x1f", "2026-01-01", "é", ""]
        tags = [{"Key": f"key-{number}", "Value": value} for number, value in enumerate(values)]
        document = '{"Version": "2012-10-17",\n "Statement": []}  # \'quoted\' "twice": {a} \\'

        def work(iam):
            create_user(iam)
            iam.tag_user(UserName="ama", Tags=tags)
            with self.assertRaises(ClientError):
                iam.put_user_policy(UserName="ama", PolicyName="own", PolicyDocument=document)

        steps = yaml.safe_load(self.record("create-user", work).read_text())["steps"]
        tagging, putting = (self.parameters(steps, operation) for operation in ("taguser", "putuserpolicy"))
        given = [tag.get("Value", tag.get("value")) for tag in tagging["tags"]]
        self.assertEqual(given, values)
        self.assertEqual(putting["policydocument"], document)

    @staticmethod
    def parameters(steps, operation):
        """The parameters of a recorded step, however the recording spells names."""
        for step in steps:
            ((name, parameters),) = step.items()
            if name.replace("-", "").lower() == operation:
                return {key.replace("-", "").lower(): value for key, value in parameters.items()}
        raise AssertionError(f"{operation} is not recorded in {steps}")


if __name__ == "__main__":
    unittest.main()
