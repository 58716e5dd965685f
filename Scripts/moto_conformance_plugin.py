"""Part of `Scripts/moto-conformance`: what it adds to pytest.

Writes each test's outcome as JSON, leaves out what the list leaves out, and for the tests that the list
calls mended puts something real where they give a placeholder that AWS refuses. A mended value is turned
back in the answers, so that a test finds what it sent.
"""

import base64
import hashlib
import hmac
import json
import os
import struct
import time

import botocore.client
import documents
import pytest

LEFT_OUT = set(json.loads(os.environ["MOTO_CONFORMANCE_LEFT_OUT"]))
MENDED = set(json.loads(os.environ["MOTO_CONFORMANCE_MENDED"]))
TRUST_POLICY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"AWS": "arn:aws:iam::123456789012:root"},
                "Action": "sts:AssumeRole",
            }
        ],
    }
)
RETURNED_AS_SENT = (
    "CertificateBody",
    "CertificateChain",
    "PolicyName",
    "SAMLMetadataDocument",
    "SSHPublicKeyBody",
)
outcomes = {}


# Outcomes


def name_of(item):
    return item.nodeid.removeprefix("tests/")


def is_listed(item, names):
    name = name_of(item)
    return bool({name, name.partition("[")[0], name.partition("::")[0]} & names)


def pytest_collection_modifyitems(items):
    for item in items:
        if is_listed(item, LEFT_OUT):
            item.add_marker(pytest.mark.skip(reason="left out"))


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    report = (yield).get_result()
    name = name_of(item)
    if call.when == "call" or report.outcome != "passed":
        message = call.excinfo.exconly() if call.excinfo else ""
        first = message.strip().splitlines()[:1] or [""]
        if outcomes.get(name, {}).get("outcome") != "failed":
            outcomes[name] = {"outcome": report.outcome, "message": first[0][:300]}


def pytest_sessionfinish():
    with open(os.environ["MOTO_CONFORMANCE_RESULTS"], "w") as file:
        json.dump(outcomes, file, indent=1)


# Mending


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_call(item):
    if not is_listed(item, MENDED):
        yield
        return
    send = botocore.client.BaseClient._make_api_call
    mender = Mender()

    def mended_call(self, operation, parameters):
        answer = send(self, operation, mender.mend(operation, dict(parameters)))
        return mender.turn_back(mender.remember(operation, answer))

    botocore.client.BaseClient._make_api_call = mended_call
    try:
        yield
    finally:
        botocore.client.BaseClient._make_api_call = send


class Mender:
    """Puts real values for placeholders, of one test."""

    def __init__(self):
        self.placeholders = {}
        self.seeds = {}

    def mend(self, operation, parameters):
        for name, value in list(parameters.items()):
            real = self.real_value(operation, name, value)
            if real != value:
                parameters[name] = real
                if name in RETURNED_AS_SENT:
                    self.placeholders[real.strip()] = value
        if operation == "EnableMFADevice" and parameters["SerialNumber"] in self.seeds:
            seed = self.seeds[parameters["SerialNumber"]]
            parameters["AuthenticationCode1"] = code(seed, -1)
            parameters["AuthenticationCode2"] = code(seed, 0)
        return parameters

    def real_value(self, operation, name, value):
        if operation == "CreateRole" and name == "AssumeRolePolicyDocument" and "Statement" not in value:
            return TRUST_POLICY
        if name == "PolicyName" and " " in value:
            return value.replace(" ", "-")
        if name == "Url" and value.startswith("http:"):
            return value.replace("http:", "https:")
        if operation.startswith("Create") and name == "Path" and not (value[0] == value[-1] == "/"):
            return f"/{value.strip('/')}/"
        if operation in ("CreateLoginProfile", "UpdateLoginProfile") and name == "Password":
            return f"{value}-Baobab-27"
        if operation == "UploadSSHPublicKey" and name == "SSHPublicKeyBody":
            return documents.ssh_public_key()
        if operation == "UploadServerCertificate" and name == "CertificateBody":
            return documents.certificate()[0]
        if operation == "UploadServerCertificate" and name == "CertificateChain":
            return documents.certificate("ca.example.com")[0]
        if operation == "UploadServerCertificate" and name == "PrivateKey":
            return documents.certificate()[1]
        if name == "SAMLMetadataDocument" and not value.startswith("<"):
            return documents.saml_metadata()
        return value

    def remember(self, operation, answer):
        if operation == "CreateVirtualMFADevice":
            device = answer["VirtualMFADevice"]
            self.seeds[device["SerialNumber"]] = device["Base32StringSeed"]
        return answer

    def turn_back(self, value):
        if isinstance(value, dict):
            return {key: self.turn_back(member) for key, member in value.items()}
        if isinstance(value, list):
            return [self.turn_back(member) for member in value]
        if isinstance(value, str):
            return self.placeholders.get(value.strip(), value)
        return value


def code(seed, step):
    """The code of a device (RFC 6238), so many steps from now."""
    key = base64.b32decode(seed + b"=" * (-len(seed) % 8))
    counter = struct.pack(">Q", int(time.time()) // 30 + step)
    digest = hmac.new(key, counter, hashlib.sha1).digest()
    offset = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"
