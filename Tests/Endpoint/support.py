"""What the endpoint's tests, its benchmark and the conformance run share.

Only the standard library is needed to import this, so that it can also make the virtual environments
that the rest runs in. Everything that is built or fetched goes below `.build-endpoint/`.
"""

import contextlib
import hashlib
import http.client
import json
import os
import pathlib
import queue
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
import venv

ROOT = pathlib.Path(__file__).resolve().parents[2]
BUILD = ROOT / ".build-endpoint"
TOOL = pathlib.Path(os.environ.get("IAMLAB", ROOT / ".build/release/iamlab"))
ACCOUNT = "123456789012"

CLIENT_PACKAGES = [
    "awscli==1.46.3",
    "boto3==1.44.8",
    "botocore==1.44.8",
    "cryptography==50.0.2",
    "PyYAML==6.0.4",
]
MOTO_VERSION = "5.2.5"
MOTO_PACKAGES = [
    f"moto[server]=={MOTO_VERSION}",
    "boto3==1.44.8",
    "botocore==1.44.8",
    "cryptography==50.0.2",
    "freezegun==1.5.5",
    "pytest==9.2.0",
    "requests==2.34.2",
]

ROOT_KEY = ("AKIAIAMLABROOTKEY000", "iamlabRootSecretForTheTestsOnly000000000")
LEARNER_KEY = ("AKIAUNKNOWNTOANYBODY", "0000000000000000000000000000000000000000")


# Virtual environments


def virtual_environment(name, packages):
    """The Python of a virtual environment with exactly these packages; made when it is missing."""
    folder = BUILD / name
    python = folder / "bin/python3"
    stamp = folder / "packages.sha256"
    wanted = hashlib.sha256("\n".join([sys.version, *packages]).encode()).hexdigest()
    if stamp.exists() and stamp.read_text() == wanted:
        return python
    print(f"Making {folder.relative_to(ROOT)} ...", file=sys.stderr, flush=True)
    BUILD.mkdir(exist_ok=True)
    venv.create(folder, clear=True, with_pip=True)
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *packages], check=True
    )
    stamp.write_text(wanted)
    return python


# Servers


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def resident_kilobytes(process_id):
    status = pathlib.Path(f"/proc/{process_id}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1])


class Server:
    """A process that answers HTTP on a port of its own, stopped when the `with` block ends."""

    def __init__(self, command, **options):
        self.errors = tempfile.TemporaryFile("w+")
        self.process = subprocess.Popen(
            [str(part) for part in command],
            stdout=subprocess.PIPE,
            stderr=self.errors,
            stdin=subprocess.DEVNULL,
            text=True,
            **options,
        )

    @property
    def port(self):
        return int(self.url.rsplit(":", 1)[1])

    def log(self):
        self.errors.flush()
        with open(f"/proc/self/fd/{self.errors.fileno()}") as again:
            return again.read()

    def running(self):
        return self.process.poll() is None

    def healthy(self, timeout=10):
        """Whether it answers an ordinary call."""
        with contextlib.suppress(OSError, http.client.HTTPException):
            body = "Action=GetCallerIdentity&Version=2011-06-15"
            status, _, text = post(self.port, body, service="sts", timeout=timeout)
            return status in (200, 403) and b"<" in text
        return False

    def kill(self):
        """As `kill -9` does it."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self):
        """As SIGTERM does it; the exit status."""
        if self.running():
            self.process.send_signal(signal.SIGTERM)
        try:
            return self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.kill()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.running():
            self.kill()
        self.process.stdout.close()
        self.errors.close()


class Endpoint(Server):
    """`iamlab endpoint` on a free port."""

    def __init__(self, *arguments, **options):
        super().__init__([TOOL, "endpoint", "--port", "0", *arguments], **options)
        self.lines = queue.Queue()
        threading.Thread(target=self._read, daemon=True).start()
        found = re.fullmatch(r"Listening on (http://127\.0\.0\.1:\d+)", self.line())
        if not found:
            self.kill()
            raise RuntimeError(f"the endpoint does not say where it listens:\n{self.log()}")
        self.url = found[1]

    def _read(self):
        with contextlib.suppress(ValueError):
            for line in self.process.stdout:
                self.lines.put(line.rstrip("\n"))
        self.lines.put("")

    def line(self, timeout=20):
        """The next line that it printed."""
        return self.lines.get(timeout=timeout)


class MotoServer(Server):
    """moto's own server, for comparison."""

    def __init__(self, **options):
        virtual_environment("moto-venv", MOTO_PACKAGES)
        port = free_port()
        self.url = f"http://127.0.0.1:{port}"
        program = BUILD / "moto-venv/bin/moto_server"
        super().__init__([program, "-H", "127.0.0.1", "-p", port], **options)
        self._wait_until_it_answers()

    def _wait_until_it_answers(self):
        end = time.monotonic() + 60
        while time.monotonic() < end and self.running():
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return
            time.sleep(0.05)
        raise RuntimeError(f"moto's server does not start:\n{self.log()}")


def against_moto():
    """Whether the tests are run against moto's server, to see that they ask for AWS's protocol."""
    return os.environ.get("ENDPOINT_TESTS_AGAINST") == "moto"


def start(*arguments):
    """The server under test."""
    if not against_moto():
        return Endpoint(*arguments)
    return MotoServer(env={**os.environ, "MOTO_IAM_LOAD_MANAGED_POLICIES": "true"})


# Plain HTTP


def authorization(key=LEARNER_KEY[0], service="iam"):
    """A header that names a key and carries no good signature."""
    return (
        f"AWS4-HMAC-SHA256 Credential={key}/20260101/us-east-1/{service}/aws4_request, "
        f"SignedHeaders=host;x-amz-date, Signature={'0' * 64}"
    )


def post(port, body, key=LEARNER_KEY[0], service="iam", timeout=10, headers=None):
    """One call without a library's help: status, headers, body. A header that is None is left out."""
    lines = {
        "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
        "X-Amz-Date": "20260101T000000Z",
        "Authorization": authorization(key, service),
        **(headers or {}),
    }
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=timeout)
    try:
        connection.request("POST", "/", body, {name: value for name, value in lines.items() if value is not None})
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()
    finally:
        connection.close()


# Clients


def client(url, service="iam", key=ROOT_KEY, token=None):
    """A boto3 client that asks once and waits a bounded time."""
    import boto3
    from botocore.config import Config

    return boto3.session.Session().client(
        service,
        region_name="us-east-1",
        endpoint_url=url,
        aws_access_key_id=key[0],
        aws_secret_access_key=key[1],
        aws_session_token=token,
        config=Config(retries={"total_max_attempts": 1}, connect_timeout=10, read_timeout=60),
    )


def client_environment(url, key=ROOT_KEY):
    """The environment of a learner's terminal, with nothing of this machine's settings in it."""
    return {
        "PATH": f"{BUILD / 'venv/bin'}:{os.environ['PATH']}",
        "HOME": os.devnull,
        "LC_ALL": "C.UTF-8",
        "AWS_ACCESS_KEY_ID": key[0],
        "AWS_SECRET_ACCESS_KEY": key[1],
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_ENDPOINT_URL": url,
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_MAX_ATTEMPTS": "1",
        "AWS_PAGER": "",
    }


def aws(url, *arguments, cwd=None, check=True, output="json"):
    """The real AWS CLI: what it prints, or the finished process with `check=False`."""
    done = subprocess.run(
        [BUILD / "venv/bin/aws", "--endpoint-url", url, "--output", output, *map(str, arguments)],
        env=client_environment(url),
        cwd=cwd,
        text=True,
        capture_output=True,
        timeout=120,
    )
    if not check:
        return done
    if done.returncode != 0:
        raise AssertionError(f"aws {' '.join(map(str, arguments))}: {done.stderr}")
    return json.loads(done.stdout) if output == "json" and done.stdout else done.stdout


def totp(seed, at=None, step=0):
    """The code that `oathtool` shows for a seed, so many steps of 30 seconds from now."""
    moment = int(at if at is not None else time.time()) + 30 * step
    done = subprocess.run(
        ["oathtool", "--totp", "--base32", f"--now=@{moment}", seed],
        text=True,
        capture_output=True,
        check=True,
    )
    return done.stdout.strip()
