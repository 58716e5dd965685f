"""The QR code of a new virtual device, read as a phone reads it.

Proves that the picture which the AWS CLI saves with `--bootstrap-method QRCodePNG` is an otpauth URI
for `zbarimg`, that its secret is the one of `Base32StringSeed`, and that the codes which `oathtool`
makes of it enable the device: two consecutive ones, the older first. Run with `Tests/Endpoint/run
qr_code`; needs zbarimg (zbar-tools) and oathtool.
"""

import base64
import pathlib
import subprocess
import tempfile
import time
import unittest
import urllib.parse

import support
from botocore.exceptions import ClientError

SERIAL = f"arn:aws:iam::{support.ACCOUNT}:mfa/ama-phone"


def read_picture(path):
    done = subprocess.run(
        ["zbarimg", "--quiet", "--raw", path], text=True, capture_output=True, check=True, timeout=60
    )
    return urllib.parse.urlsplit(done.stdout.strip())


def wait_for_the_middle_of_a_step():
    """So that the codes made next are still the current ones when they arrive."""
    second = time.time() % 30
    if second > 20:
        time.sleep(31 - second)


@unittest.skipIf(support.against_moto(), "moto's QR code is none, and it checks no codes")
class QRCode(unittest.TestCase):
    def setUp(self):
        self.server = self.enterContext(support.start())
        self.iam = support.client(self.server.url)
        self.iam.create_user(UserName="ama")
        self.folder = pathlib.Path(self.enterContext(tempfile.TemporaryDirectory()))

    def seed_from_picture(self):
        support.aws(
            *(self.server.url, "iam", "create-virtual-mfa-device"),
            *("--virtual-mfa-device-name", "ama-phone"),
            *("--outfile", "QRCode.png", "--bootstrap-method", "QRCodePNG"),
            cwd=self.folder,
        )
        picture = self.folder / "QRCode.png"
        self.assertEqual(picture.read_bytes()[:8], b"\x89PNG\r\n\x1a\n")
        uri = read_picture(picture)
        self.assertEqual((uri.scheme, uri.netloc), ("otpauth", "totp"))
        self.assertIn("ama-phone", urllib.parse.unquote(uri.path))
        parameters = urllib.parse.parse_qs(uri.query)
        self.assertIn("issuer", parameters)
        return parameters["secret"][0]

    def enable(self, first, second):
        self.iam.enable_mfa_device(
            UserName="ama", SerialNumber=SERIAL, AuthenticationCode1=first, AuthenticationCode2=second
        )

    def assertRefused(self, first, second):
        with self.assertRaises(ClientError) as refused:
            self.enable(first, second)
        self.assertEqual(refused.exception.response["Error"]["Code"], "InvalidAuthenticationCode")
        self.assertEqual(refused.exception.response["ResponseMetadata"]["HTTPStatusCode"], 403)

    def test_codes_of_the_picture_enable_the_device(self):
        seed = self.seed_from_picture()
        wait_for_the_middle_of_a_step()
        self.enable(support.totp(seed, step=-1), support.totp(seed))
        (device,) = self.iam.list_mfa_devices(UserName="ama")["MFADevices"]
        self.assertEqual((device["SerialNumber"], device["UserName"]), (SERIAL, "ama"))

    def test_other_codes_do_not(self):
        seed = self.seed_from_picture()
        wait_for_the_middle_of_a_step()
        now, before = support.totp(seed), support.totp(seed, step=-1)
        for name, first, second in (
            ("the newer first", now, before),
            ("the same twice", now, now),
            ("one left out between them", support.totp(seed, step=-2), now),
            ("an hour old", support.totp(seed, step=-120), support.totp(seed, step=-119)),
            ("of another device", "000000", "111111"),
        ):
            with self.subTest(name):
                self.assertRefused(first, second)
        self.assertEqual(self.iam.list_mfa_devices(UserName="ama")["MFADevices"], [])
        self.enable(before, now)

    def test_seed_and_picture_hold_the_same_secret(self):
        device = self.iam.create_virtual_mfa_device(VirtualMFADeviceName="ama-phone")["VirtualMFADevice"]
        picture = self.folder / "again.png"
        picture.write_bytes(device["QRCodePNG"])
        secret = urllib.parse.parse_qs(read_picture(picture).query)["secret"][0]
        self.assertEqual(secret, device["Base32StringSeed"].decode())
        self.assertGreaterEqual(len(base64.b32decode(secret + "=" * (-len(secret) % 8))), 16)

    def test_the_secret_is_given_once(self):
        self.seed_from_picture()
        (device,) = self.iam.list_virtual_mfa_devices()["VirtualMFADevices"]
        self.assertEqual(device.keys() & {"Base32StringSeed", "QRCodePNG"}, set())


if __name__ == "__main__":
    unittest.main()
