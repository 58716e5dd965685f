"""What is no request, or only nearly one.

Sends over raw sockets what no client sends on purpose: wrong verbs, huge and half bodies, bad encodings,
unknown actions and versions, and thousands of valid requests with random damage (seeded). Proves that
each is answered with an error in AWS's form or a plain 4xx, and that the endpoint neither dies nor hangs
nor grows, and answers as ever afterwards. Run with `Tests/Endpoint/run malformed`; `--mutations 10000`
for the long run, `--seed` for other damage.
"""

import os
import random
import re
import socket
import time
import unittest
import xml.etree.ElementTree

import support

MUTATIONS = int(os.environ.get("ENDPOINT_TESTS_MUTATIONS", 2000))
SEED = int(os.environ.get("ENDPOINT_TESTS_SEED", 20100508))
PATIENCE = 10
MOST_KILOBYTES = 300_000
BODIES = [
    "Action=ListUsers&Version=2010-05-08",
    "Action=CreateUser&Version=2010-05-08&UserName=ama&Path=%2Fteam%2F&Tags.member.1.Key=desk&Tags.member.1.Value=4",
    "Action=GetUser&Version=2010-05-08&UserName=ama",
    "Action=GetCallerIdentity&Version=2011-06-15",
    "Action=CreatePolicy&Version=2010-05-08&PolicyName=own&PolicyDocument=%7B%22Version%22%3A%222012-10-17%22%2C"
    "%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22s3%3A%2A%22%2C%22Resource%22%3A%22%2A"
    "%22%7D%5D%7D",
    "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2Fauditor"
    "&RoleSessionName=audit&DurationSeconds=900",
    "Action=ListPolicies&Version=2010-05-08&Scope=AWS&MaxItems=3&Marker=",
    "Action=UntagUser&Version=2010-05-08&UserName=ama&TagKeys.member.1=desk&TagKeys.member.2=floor",
]


def request(body, verb="POST", target="/", headers=(), length=None, version="HTTP/1.1"):
    """The bytes of a request."""
    body = body if isinstance(body, bytes) else body.encode()
    lines = {
        "Host": "127.0.0.1",
        "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
        "X-Amz-Date": "20260101T000000Z",
        "Authorization": support.authorization(),
        "Content-Length": str(len(body) if length is None else length),
        "Connection": "close",
        **dict(headers),
    }
    head = "".join(f"{name}: {value}\r\n" for name, value in lines.items() if value is not None)
    return f"{verb} {target} {version}\r\n{head}\r\n".encode("latin-1") + body


def exchange(port, data, half_close=True, patience=PATIENCE):
    """Everything that is answered until the other side closes; None when it does not within the time."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), timeout=patience) as connection:
        try:
            connection.sendall(data)
            if half_close:
                connection.shutdown(socket.SHUT_WR)
        except OSError:
            pass  # the other side may have said no before all was sent
        end = time.monotonic() + patience
        try:
            while chunk := connection.recv(65536):
                answer += chunk
                if time.monotonic() > end:
                    return None
        except TimeoutError:
            return None
        except ConnectionError:
            pass
    return answer


def parts_of(answer):
    """Status, headers and body of an answer, after a word that the rest of the request may come."""
    answer = answer.removeprefix(b"HTTP/1.1 100 Continue\r\n\r\n")
    head, _, body = answer.partition(b"\r\n\r\n")
    found = re.match(rb"HTTP/1\.[01] (\d{3})", head)
    return (int(found[1]) if found else None), head.decode("latin-1").lower(), body


def is_whole(data):
    """Whether these bytes are a whole request, so that silence is no answer to them."""
    head, end, body = data.partition(b"\r\n\r\n")
    if not end or not re.match(rb"[A-Z]+ \S+ HTTP/1\.[01]\r\n", head):
        return False
    lengths = re.findall(rb"(?i)\r\ncontent-length:[ \t]*(\d+)[ \t]*(?=\r\n|$)", head)
    encodings = re.search(rb"(?i)\r\ntransfer-encoding:", head)
    return len(lengths) == 1 and not encodings and int(lengths[0]) <= len(body)


def complaint_about(answer, data):
    """What is wrong with an answer to such bytes; nothing when it is one that AWS might give."""
    if answer is None:
        return f"no end after {PATIENCE} seconds"
    if not answer:
        return "no answer to a whole request" if is_whole(data) else None
    status, head, body = parts_of(answer)
    if not head:
        return None  # only the word that the rest may come, which never came
    if status is None:
        return f"no answer in HTTP: {answer[:80]!r}"
    if status not in (200, 501, 505) and not 400 <= status < 500:
        return f"status {status}"
    if b"<" in body and "xml" in head and status != 200:
        try:
            error = code_of(body)
        except xml.etree.ElementTree.ParseError as mistake:
            return f"no XML ({mistake}): {body[:200]!r}"
        if not error:
            return f"an error without a code: {body[:200]!r}"
    return None


def code_of(body):
    # A second answer on the same connection is not part of the first one's XML.
    root = xml.etree.ElementTree.fromstring(body.partition(b"HTTP/1.1 ")[0])
    return next((element.text for element in root.iter() if element.tag.endswith("Code")), None)


@unittest.skipIf(support.against_moto(), "moto's server answers some of this with 500")
class Malformed(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(support.start())
        cls.port = cls.server.port
        support.post(cls.port, "Action=CreateUser&Version=2010-05-08&UserName=kofi")

    def tearDown(self):
        self.assertTrue(self.server.running(), "the endpoint died")
        self.assertTrue(self.server.healthy(), "the endpoint does not answer any more")

    def ask(self, data, **options):
        """Status and code of an answer that is in order."""
        answer = exchange(self.port, data, **options)
        self.assertIsNone(complaint_about(answer, data))
        if not answer:
            return None, None
        status, head, body = parts_of(answer)
        return status, code_of(body) if status != 200 and "xml" in head and b"<" in body else None

    def assertClientError(self, data, code=None, statuses=range(400, 500)):
        status, found = self.ask(data)
        self.assertIn(status, statuses)
        if code:
            self.assertEqual(found, code)


class Named(Malformed):
    """Mistakes that have a name."""

    def test_actions_and_versions(self):
        for body, code in (
            ("Action=DoWhatIMean&Version=2010-05-08", "InvalidAction"),
            ("Action=ListUsers&Version=1999-01-01", None),
            ("Action=ListUsers&Version=2011-06-15", "InvalidAction"),
            ("Action=listusers&Version=2010-05-08", "InvalidAction"),
            ("Version=2010-05-08", "MissingAction"),
            ("", "MissingAction"),
            ("Action=&Version=2010-05-08", None),
            ("Action=ListUsers", None),
        ):
            with self.subTest(body):
                self.assertClientError(request(body), code)

    def test_parameters(self):
        begin = "Version=2010-05-08&Action="
        for rest, code in (
            ("CreateUser", "ValidationError"),
            ("CreateUser&UserName=", "ValidationError"),
            ("CreateUser&UserName=" + "a" * 65, "ValidationError"),
            ("CreateUser&UserName=a%00b", "ValidationError"),
            ("CreateUser&UserName=a%0Ab", "ValidationError"),
            ("CreateUser&UserName=<ama>", "ValidationError"),
            ("CreateUser&UserName=%C3%A4", "ValidationError"),
            ("CreateUser&UserName=esi&Tags.member.1.Value=4", "ValidationError"),
            ("ListUsers&MaxItems=none", None),
            ("ListUsers&MaxItems=0", "ValidationError"),
            ("ListUsers&MaxItems=1001", "ValidationError"),
            ("ListUsers&MaxItems=99999999999999999999999999", None),
            ("ListUsers&Marker=no-such-marker", "ValidationError"),
            ("CreatePolicy&PolicyName=own&PolicyDocument={", "MalformedPolicyDocument"),
            ("CreatePolicy&PolicyName=own&PolicyDocument=" + "[" * 5000, "MalformedPolicyDocument"),
            ("GetPolicy&PolicyArn=arn", None),
        ):
            with self.subTest(rest[:60]):
                self.assertClientError(request(begin + rest), code)

    def test_lists(self):
        """Numbers of members that are far apart, too great, negative, or none."""
        begin = "Version=2010-05-08&Action=TagUser&UserName=kofi&"
        for name in (
            "Tags.member.999999999.Key=a&Tags.member.999999999.Value=b",
            "Tags.member.0.Key=a&Tags.member.0.Value=b",
            "Tags.member.-1.Key=a&Tags.member.-1.Value=b",
            "Tags.member.99999999999999999999999.Key=a&Tags.member.99999999999999999999999.Value=b",
            "Tags.member.x.Key=a&Tags.member.x.Value=b",
            "Tags.member.1.Key=a&Tags.member.1.Key=b&Tags.member.1.Value=c",
            "Tags.member=a",
            "Tags=a",
            "Tags.member.1.Key.member.1.Key=a&Tags.member.1.Value=b",
            "&".join(f"Tags.member.{n}.Key=k{n}&Tags.member.{n}.Value=v" for n in range(1, 5001)),
            "." * 10000 + "=a",
        ):
            with self.subTest(name[:60]):
                self.ask(request(begin + name))

    def test_verbs(self):
        for verb in ("PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "FLY", "post", "X" * 5000):
            with self.subTest(verb[:10]):
                status, _ = self.ask(request(BODIES[0], verb=verb))
                self.assertIn(status, (400, 404, 405, 413, 414, 431, 501, None))

    def test_head(self):
        self.ask(request("", verb="HEAD"))

    def test_get(self):
        """The Query protocol has GET as well, with everything in the URL."""
        status, _ = self.ask(request("", verb="GET", target="/?" + BODIES[0], length=0))
        self.assertIn(status, (200, 400, 405))

    def test_targets(self):
        for target in ("/nowhere", "//", "/../../etc/passwd", "*", "http://example.com/", "/" + "a" * 20000, "/%00"):
            with self.subTest(target[:30]):
                self.ask(request(BODIES[0], target=target))

    def test_content_types(self):
        for kind in ("application/json", "text/xml", "multipart/form-data; boundary=x", "", None):
            with self.subTest(kind):
                self.ask(request(BODIES[0], headers={"Content-Type": kind}))

    def test_encodings(self):
        for name, body in (
            ("bad percent signs", b"Action=CreateUser&Version=2010-05-08&UserName=%ZZ%"),
            ("no UTF-8", b"Action=CreateUser&Version=2010-05-08&UserName=\xff\xfe"),
            ("no UTF-8, with percent signs", b"Action=CreateUser&Version=2010-05-08&UserName=%ff%fe"),
            ("too long a form", b"Action=CreateUser&Version=2010-05-08&UserName=%c0%ae"),
            ("half of a pair", b"Action=CreateUser&Version=2010-05-08&UserName=%ed%a0%80"),
            ("UTF-16", "Action=ListUsers&Version=2010-05-08".encode("utf-16")),
            ("nothing but signs", b"&&&===&&&==&"),
            ("zeros", bytes(1000)),
            ("semicolons", b"Action=ListUsers;Version=2010-05-08"),
            ("plus signs", b"Action=Create+User&Version=2010-05-08"),
        ):
            with self.subTest(name):
                self.assertClientError(request(body))

    def test_characters_that_xml_has_not(self):
        """What comes back in an answer or an error is still XML."""
        for character in ("%01", "%0B", "%EF%BF%BE", "%7F", "%3C%26%22%27%3E", "]]%3E", "%F0%9F%8D%8D"):
            with self.subTest(character):
                tag = f"Tags.member.1.Key=k&Tags.member.1.Value={character}"
                self.ask(request(f"Action=TagUser&Version=2010-05-08&UserName=kofi&{tag}"))
                self.ask(request(f"Action={character}&Version=2010-05-08"))
                answer = exchange(self.port, request("Action=ListUserTags&Version=2010-05-08&UserName=kofi"))
                xml.etree.ElementTree.fromstring(parts_of(answer)[2])

    def test_huge_bodies(self):
        body = BODIES[0] + "&PathPrefix=/" + "a" * 64 * 1024 * 1024
        self.assertClientError(request(body))
        self.assertLess(support.resident_kilobytes(self.server.process.pid), MOST_KILOBYTES)

    def test_lengths(self):
        for name, headers, length in (
            ("too great", {}, 10**15),
            ("greater than any number", {}, 10**30),
            ("negative", {}, -5),
            ("no number", {}, "five"),
            ("twice", {"content-length": "3"}, 35),
            ("none", {}, None),
            ("chunks that are none", {"Transfer-Encoding": "chunked", "Content-Length": None}, 0),
        ):
            with self.subTest(name):
                self.ask(request(BODIES[0], headers=headers, length=length))

    def test_chunks(self):
        body = BODIES[0].encode()
        chunks = b"".join(b"1\r\n%c\r\n" % byte for byte in body) + b"0\r\n\r\n"
        data = request(b"", headers={"Transfer-Encoding": "chunked", "Content-Length": None}) + chunks
        self.ask(data)

    def test_headers(self):
        for name, headers in (
            ("a long one", {"X-Long": "a" * 1_000_000}),
            ("many", {f"X-{number}": "a" for number in range(5000)}),
            ("no authorization", {"Authorization": None}),
            ("a strange authorization", {"Authorization": "Bearer nobody"}),
            ("a long key", {"Authorization": support.authorization("A" * 10_000)}),
            ("expecting", {"Expect": "everything"}),
        ):
            with self.subTest(name):
                self.ask(request(BODIES[0], headers=headers))

    def test_http_versions(self):
        for version in ("HTTP/1.0", "HTTP/0.9", "HTTP/2.0", "HTTP/9.9", "SPDY", ""):
            with self.subTest(version):
                self.ask(request(BODIES[0], version=version))

    def test_nothing_and_half_requests(self):
        whole = request(BODIES[0])
        for length in (0, 1, 4, 30, 200, len(whole) - 1):
            with self.subTest(length):
                self.ask(whole[:length])

    def test_slow_clients_keep_nobody_waiting(self):
        slow = [socket.create_connection(("127.0.0.1", self.port)) for _ in range(100)]
        try:
            for connection in slow:
                connection.sendall(request(BODIES[0])[:40])
            begin = time.monotonic()
            self.assertTrue(self.server.healthy(timeout=5))
            self.assertLess(time.monotonic() - begin, 5)
        finally:
            for connection in slow:
                connection.close()

    def test_requests_that_do_not_wait_for_answers(self):
        data = request(BODIES[0], headers={"Connection": "keep-alive"}) * 4 + request(BODIES[0])
        answer = exchange(self.port, data)
        self.assertEqual(answer.count(b"HTTP/1.1 200"), 5)


class Damaged(Malformed):
    """Valid requests with random damage."""

    WORDS = (
        *(b"\r\n\r\n", b"\r\n", b"\n", b"\0", b"%00", b"%", b"%ff", b"&", b"=", b"Tags.member.", b"Content-Length: "),
        *(b"Transfer-Encoding: chunked\r\n", b"Action=", b"Version=", b"HTTP/1.1", b"<", b"&amp;", b"\xff\xfe"),
        *(b"AWS4-HMAC-SHA256 ", b"Credential=", b"99999999999999999999", b"-1", b"Expect: 100-continue\r\n"),
    )

    def damage(self, data, dice):
        for _ in range(dice.choice((1, 1, 1, 2, 3, 8))):
            at = dice.randrange(len(data) + 1)
            to = min(len(data), at + dice.choice((1, 2, 8, 64)))
            data = dice.choice(
                (
                    lambda: data[:at] + bytes([dice.randrange(256)]) + data[at + 1 :],
                    lambda: data[:at] + data[to:],
                    lambda: data[:at] + data[at:to] * dice.choice((2, 3, 50)) + data[to:],
                    lambda: data[:at] + dice.choice(self.WORDS) + data[at:],
                    lambda: data[:at] + dice.randbytes(dice.randint(1, 20)) + data[at:],
                    lambda: data[:at],
                    lambda: data[:at] + data[to:] + data[at:to],
                    lambda: data[:at] + data[at:to].swapcase() + data[to:],
                )
            )()
        return data

    def damaged_request(self, dice):
        """Damage anywhere, or to the body alone with a length that is right for it."""
        body = dice.choice(BODIES).encode()
        return request(self.damage(body, dice)) if dice.random() < 0.4 else self.damage(request(body), dice)

    def test_random_damage(self):
        dice = random.Random(SEED)
        outcomes = {}
        for number in range(MUTATIONS):
            data = self.damaged_request(dice)
            answer = exchange(self.port, data)
            complaint = complaint_about(answer, data)
            if complaint:
                self.fail(
                    f"damage {number} of seed {SEED}: {complaint}\nsent: {data!r}\ngot: {(answer or b'')[:2000]!r}"
                )
            status = parts_of(answer)[0] if answer else "closed"
            outcomes[status] = outcomes.get(status, 0) + 1
            if number % 200 == 0:
                self.assertTrue(self.server.healthy(), f"after damage {number}")
        self.assertLess(support.resident_kilobytes(self.server.process.pid), MOST_KILOBYTES)
        print(f"{MUTATIONS} damaged requests: {dict(sorted(outcomes.items(), key=str))}")


if __name__ == "__main__":
    unittest.main()
