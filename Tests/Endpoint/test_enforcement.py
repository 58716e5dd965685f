"""What `--enforce` promises: a learner's own key can do what her policies say, and no more.

Proves with boto3, which signs as it does for AWS: signatures and keys are checked; identity policies,
groups, permissions boundaries, explicit denials, MFA, roles and session policies decide; and a refusal
reads as AWS's does. Run with `Tests/Endpoint/run enforcement`.
"""

import datetime
import json
import re
import unittest
import unittest.mock

import support
from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

IAM = f"arn:aws:iam::{support.ACCOUNT}"
NO_POLICY = "no identity-based policy allows the {} action"
NO_BOUNDARY = "no permissions boundary allows the {} action"
NO_SESSION_POLICY = "no session policy allows the {} action"
EXPLICIT_DENY = "explicit deny in an identity-based policy"


def statement(action, resource="*", effect="Allow", **more):
    return {"Effect": effect, "Action": action, "Resource": resource, **more}


def document(*statements):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)})


def trusting(principal):
    return document({"Effect": "Allow", "Principal": {"AWS": principal}, "Action": "sts:AssumeRole"})


def refusal_text(caller, action, resource, because):
    """What AWS says when it refuses."""
    begin = f"User: {caller} is not authorized to perform: {action} on resource: {resource}"
    if because == EXPLICIT_DENY:
        return f"{begin} with an {because}"
    return f"{begin} because {because.format(action)}"


@unittest.skipIf(support.against_moto(), "moto's server is not asked to enforce")
class Enforcing(unittest.TestCase):
    def setUp(self):
        root_key = ":".join(support.ROOT_KEY)
        self.server = self.enterContext(support.Endpoint("--enforce", "--root-key", root_key))
        self.root = support.client(self.server.url)

    def client(self, service="iam", key=support.ROOT_KEY, token=None):
        return support.client(self.server.url, service, key, token)

    def learner(self, name="ama", *policies):
        """A user with these inline policies, and her key."""
        self.root.create_user(UserName=name)
        for number, policy in enumerate(policies):
            self.root.put_user_policy(UserName=name, PolicyName=f"own-{number}", PolicyDocument=policy)
        key = self.root.create_access_key(UserName=name)["AccessKey"]
        return key["AccessKeyId"], key["SecretAccessKey"]

    def session(self, credentials, service="iam"):
        key = (credentials["AccessKeyId"], credentials["SecretAccessKey"])
        return self.client(service, key, credentials["SessionToken"])

    def assertRefused(self, code, call, *arguments, text=None, status=403, **parameters):
        with self.assertRaises(ClientError) as refused:
            call(*arguments, **parameters)
        error = refused.exception.response["Error"]
        self.assertEqual(error["Code"], code, error)
        self.assertEqual(refused.exception.response["ResponseMetadata"]["HTTPStatusCode"], status)
        if text:
            self.assertEqual(error["Message"], text)
        return error["Message"]

    def assertDenied(self, call, action, resource, because, caller=f"{IAM}:user/ama", **parameters):
        # A thing that the call names is told by kind and name, one that it would make by its ARN.
        self.assertRefused("AccessDenied", call, text=refusal_text(caller, action, resource, because), **parameters)


class Keys(Enforcing):
    def test_the_root_users_key(self):
        identity = self.client("sts").get_caller_identity()
        self.assertEqual((identity["Arn"], identity["UserId"]), (f"{IAM}:root", support.ACCOUNT))
        self.root.create_user(UserName="ama")

    def test_a_root_key_is_made_up_when_none_is_given(self):
        with support.Endpoint("--enforce") as server:
            found = re.fullmatch(r"Root access key: (\S+) (\S+)", server.line())
            self.assertIsNotNone(found)
            support.client(server.url, key=found.groups()).create_user(UserName="ama")

    def test_a_users_own_key(self):
        key = self.learner()
        identity = self.client("sts", key).get_caller_identity()
        self.assertEqual(identity["Arn"], f"{IAM}:user/ama")
        self.assertRegex(identity["UserId"], r"^AIDA[A-Z0-9]{17}$")

    def test_a_wrong_secret(self):
        identifier, secret = self.learner()
        wrong = secret[:-1] + ("a" if secret[-1] != "a" else "b")
        message = self.assertRefused(
            "SignatureDoesNotMatch", self.client(key=(identifier, wrong)).list_users
        )
        self.assertIn("The request signature we calculated does not match the signature you provided.", message)

    def test_an_unknown_key(self):
        for service, call in (("iam", "list_users"), ("sts", "get_caller_identity")):
            with self.subTest(service):
                self.assertRefused(
                    "InvalidClientTokenId",
                    getattr(self.client(service, support.LEARNER_KEY), call),
                    text="The security token included in the request is invalid.",
                )

    def test_a_deleted_key(self):
        key = self.learner()
        self.client("sts", key).get_caller_identity()
        self.root.delete_access_key(UserName="ama", AccessKeyId=key[0])
        self.assertRefused("InvalidClientTokenId", self.client("sts", key).get_caller_identity)

    def test_an_inactive_key(self):
        key = self.learner()
        self.root.update_access_key(UserName="ama", AccessKeyId=key[0], Status="Inactive")
        self.assertRefused("InvalidClientTokenId", self.client("sts", key).get_caller_identity)
        self.root.update_access_key(UserName="ama", AccessKeyId=key[0], Status="Active")
        self.client("sts", key).get_caller_identity()

    def test_when_a_key_was_used(self):
        key = self.learner("ama", document(statement("iam:ListUsers")))
        self.assertNotIn("LastUsedDate", self.root.get_access_key_last_used(AccessKeyId=key[0])["AccessKeyLastUsed"])
        self.client(key=key).list_users()
        used = self.root.get_access_key_last_used(AccessKeyId=key[0])
        self.assertEqual((used["UserName"], used["AccessKeyLastUsed"]["ServiceName"]), ("ama", "iam"))
        self.assertIn("LastUsedDate", used["AccessKeyLastUsed"])


class Signatures(Enforcing):
    BODY = "Action=ListUsers&Version=2010-05-08"

    def signed(self, at=None, service="iam", region="us-east-1"):
        """Headers that the root user's key signs for the body, now or at another moment."""
        request = AWSRequest("POST", f"{self.server.url}/", data=self.BODY)
        request.headers["Content-Type"] = "application/x-www-form-urlencoded; charset=utf-8"
        moment = at or datetime.datetime.now(datetime.timezone.utc)
        with unittest.mock.patch("botocore.auth.get_current_datetime", lambda *_, **__: moment):
            SigV4Auth(Credentials(*support.ROOT_KEY), service, region).add_auth(request)
        return dict(request.headers.items())

    def send(self, headers, body=BODY):
        status, _, text = support.post(self.server.port, body, headers=headers)
        found = re.search(rb"<Code>(.*?)</Code>", text)
        return status, found[1].decode() if found else None

    def test_a_good_one(self):
        self.assertEqual(self.send(self.signed()), (200, None))

    def test_any_region(self):
        self.assertEqual(self.send(self.signed(region="eu-west-1"))[0], 200)

    def test_none(self):
        headers = {**self.signed(), "Authorization": None}
        self.assertEqual(self.send(headers), (403, "MissingAuthenticationToken"))

    def test_another_body(self):
        headers = self.signed()
        self.assertEqual(self.send(headers, self.BODY + "&PathPrefix=/x/"), (403, "SignatureDoesNotMatch"))

    def test_another_header(self):
        headers = {**self.signed(), "Content-Type": "application/x-www-form-urlencoded"}
        self.assertEqual(self.send(headers), (403, "SignatureDoesNotMatch"))

    def test_another_date(self):
        for date in ("20200101T000000Z", "yesterday", None):
            with self.subTest(date):
                status, code = self.send({**self.signed(), "X-Amz-Date": date})
                self.assertIn((status, code), ((403, "SignatureDoesNotMatch"), (400, "IncompleteSignature")))

    def test_another_service(self):
        self.assertEqual(self.send(self.signed(service="s3")), (403, "SignatureDoesNotMatch"))

    def test_too_old(self):
        now = datetime.datetime.now(datetime.timezone.utc)
        self.assertEqual(self.send(self.signed(at=now - datetime.timedelta(minutes=2))), (200, None))
        for minutes in (-20, 20):
            with self.subTest(minutes):
                headers = self.signed(at=now + datetime.timedelta(minutes=minutes))
                self.assertEqual(self.send(headers), (403, "SignatureDoesNotMatch"))

    def test_damaged_ones(self):
        good = self.signed()["Authorization"]
        for name, header in (
            ("half of it", good[: len(good) // 2]),
            ("another scheme", good.replace("AWS4-HMAC-SHA256", "Basic")),
            ("no scope", re.sub(r"Credential=[^,]*", f"Credential={support.ROOT_KEY[0]}", good)),
            ("no signed headers", re.sub(r"SignedHeaders=[^,]*, ", "", good)),
            ("an empty signature", re.sub(r"Signature=.*", "Signature=", good)),
            ("capitals", re.sub(r"Signature=(.*)", lambda found: f"Signature={found[1].upper()}X", good)),
        ):
            with self.subTest(name):
                status, code = self.send({**self.signed(), "Authorization": header})
                self.assertIn(status, (400, 403))
                self.assertIn(
                    code, ("IncompleteSignature", "SignatureDoesNotMatch", "MissingAuthenticationToken")
                )


class Policies(Enforcing):
    def test_nothing_is_allowed_at_first(self):
        iam = self.client(key=self.learner())
        self.assertDenied(iam.create_user, "iam:CreateUser", f"{IAM}:user/kofi", NO_POLICY, UserName="kofi")
        self.assertDenied(iam.list_users, "iam:ListUsers", f"{IAM}:user/", NO_POLICY)
        self.assertEqual([user["UserName"] for user in self.root.list_users()["Users"]], ["ama"])

    def test_who_she_is_may_everybody_ask(self):
        deny = document(statement("*", effect="Deny"))
        sts = self.client("sts", self.learner("ama", deny))
        self.assertEqual(sts.get_caller_identity()["Arn"], f"{IAM}:user/ama")

    def test_a_managed_policy(self):
        iam = self.client(key=self.learner())
        self.root.attach_user_policy(UserName="ama", PolicyArn="arn:aws:iam::aws:policy/IAMReadOnlyAccess")
        self.assertEqual(iam.list_users()["Users"][0]["UserName"], "ama")
        self.assertEqual(iam.get_user(UserName="ama")["User"]["UserName"], "ama")
        self.assertDenied(iam.create_user, "iam:CreateUser", f"{IAM}:user/kofi", NO_POLICY, UserName="kofi")
        self.assertDenied(iam.delete_user, "iam:DeleteUser", "user ama", NO_POLICY, UserName="ama")
        self.root.detach_user_policy(UserName="ama", PolicyArn="arn:aws:iam::aws:policy/IAMReadOnlyAccess")
        self.assertDenied(iam.list_users, "iam:ListUsers", f"{IAM}:user/", NO_POLICY)

    def test_an_action_on_some_resources(self):
        team = document(statement("iam:CreateUser", f"{IAM}:user/team/*"))
        iam = self.client(key=self.learner("ama", team))
        iam.create_user(UserName="kofi", Path="/team/")
        self.assertDenied(iam.create_user, "iam:CreateUser", f"{IAM}:user/esi", NO_POLICY, UserName="esi")
        self.assertDenied(
            iam.delete_user, "iam:DeleteUser", "user kofi", NO_POLICY, UserName="kofi"
        )

    def test_a_resource_that_is_not_there(self):
        """Whoever may not ask does not learn whether it is there."""
        iam = self.client(key=self.learner())
        self.assertDenied(iam.get_user, "iam:GetUser", "user esi", NO_POLICY, UserName="esi")
        allowed = self.client(key=self.learner("kofi", document(statement("iam:GetUser"))))
        self.assertRefused("NoSuchEntity", allowed.get_user, UserName="esi", status=404)

    def test_an_explicit_denial(self):
        deny = document(statement("iam:CreateUser", f"{IAM}:user/kofi", "Deny"))
        iam = self.client(key=self.learner("ama", document(statement("iam:*")), deny))
        iam.create_user(UserName="esi")
        self.assertDenied(
            iam.create_user, "iam:CreateUser", f"{IAM}:user/kofi", EXPLICIT_DENY, UserName="kofi"
        )

    def test_a_permissions_boundary(self):
        boundary = self.root.create_policy(
            PolicyName="reading", PolicyDocument=document(statement(["iam:Get*", "iam:List*"]))
        )["Policy"]["Arn"]
        iam = self.client(key=self.learner("ama", document(statement("iam:*"))))
        iam.create_user(UserName="kofi")
        self.root.put_user_permissions_boundary(UserName="ama", PermissionsBoundary=boundary)
        iam.list_users()
        self.assertDenied(iam.create_user, "iam:CreateUser", f"{IAM}:user/esi", NO_BOUNDARY, UserName="esi")
        self.root.delete_user_permissions_boundary(UserName="ama")
        iam.create_user(UserName="esi")

    def test_a_boundary_grants_nothing(self):
        boundary = self.root.create_policy(PolicyName="all", PolicyDocument=document(statement("*")))
        iam = self.client(key=self.learner())
        self.root.put_user_permissions_boundary(
            UserName="ama", PermissionsBoundary=boundary["Policy"]["Arn"]
        )
        self.assertDenied(iam.list_users, "iam:ListUsers", f"{IAM}:user/", NO_POLICY)

    def test_a_group(self):
        iam = self.client(key=self.learner())
        self.root.create_group(GroupName="readers")
        self.root.put_group_policy(
            GroupName="readers", PolicyName="list", PolicyDocument=document(statement("iam:ListUsers"))
        )
        self.assertDenied(iam.list_users, "iam:ListUsers", f"{IAM}:user/", NO_POLICY)
        self.root.add_user_to_group(GroupName="readers", UserName="ama")
        iam.list_users()
        self.root.remove_user_from_group(GroupName="readers", UserName="ama")
        self.assertDenied(iam.list_users, "iam:ListUsers", f"{IAM}:user/", NO_POLICY)

    def test_the_default_version_counts(self):
        policy = self.root.create_policy(
            PolicyName="own", PolicyDocument=document(statement("iam:ListUsers"))
        )["Policy"]["Arn"]
        iam = self.client(key=self.learner())
        self.root.attach_user_policy(UserName="ama", PolicyArn=policy)
        self.root.create_policy_version(PolicyArn=policy, PolicyDocument=document(statement("iam:ListRoles")))
        iam.list_users()
        self.assertDenied(iam.list_roles, "iam:ListRoles", f"{IAM}:role/", NO_POLICY)
        self.root.set_default_policy_version(PolicyArn=policy, VersionId="v2")
        iam.list_roles()
        self.assertDenied(iam.list_users, "iam:ListUsers", f"{IAM}:user/", NO_POLICY)

    def test_a_variable(self):
        own = document(statement(["iam:CreateAccessKey", "iam:ListAccessKeys"], f"{IAM}:user/${{aws:username}}"))
        iam = self.client(key=self.learner("ama", own))
        self.root.create_user(UserName="kofi")
        iam.create_access_key(UserName="ama")
        self.assertEqual(len(iam.list_access_keys()["AccessKeyMetadata"]), 2)
        self.assertDenied(
            iam.create_access_key, "iam:CreateAccessKey", "user kofi", NO_POLICY, UserName="kofi"
        )

    def test_a_condition_on_tags(self):
        team = document(
            statement("iam:TagUser", Condition={"StringEquals": {"aws:RequestTag/team": "blue"}}),
        )
        iam = self.client(key=self.learner("ama", team))
        iam.tag_user(UserName="ama", Tags=[{"Key": "team", "Value": "blue"}])
        self.assertDenied(
            *(iam.tag_user, "iam:TagUser", "user ama", NO_POLICY),
            UserName="ama",
            Tags=[{"Key": "team", "Value": "red"}],
        )

    def test_a_condition_on_the_policy(self):
        reading = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        only = document(statement("iam:AttachUserPolicy", Condition={"ArnEquals": {"iam:PolicyARN": reading}}))
        iam = self.client(key=self.learner("ama", only))
        iam.attach_user_policy(UserName="ama", PolicyArn=reading)
        self.assertDenied(
            *(iam.attach_user_policy, "iam:AttachUserPolicy", "user ama", NO_POLICY),
            UserName="ama",
            PolicyArn="arn:aws:iam::aws:policy/AdministratorAccess",
        )


class Sessions(Enforcing):
    def enable_device(self, name="ama"):
        """The seed of a device that is enabled for her. The current code is left unused."""
        device = self.root.create_virtual_mfa_device(VirtualMFADeviceName=name)["VirtualMFADevice"]
        seed = device["Base32StringSeed"].decode()
        self.root.enable_mfa_device(
            UserName=name,
            SerialNumber=device["SerialNumber"],
            AuthenticationCode1=support.totp(seed, step=-2),
            AuthenticationCode2=support.totp(seed, step=-1),
        )
        return device["SerialNumber"], seed

    def test_mfa(self):
        with_device = document(
            statement("iam:CreateUser", Condition={"Bool": {"aws:MultiFactorAuthPresent": "true"}})
        )
        key = self.learner("ama", with_device)
        serial, seed = self.enable_device()
        refused = ("iam:CreateUser", f"{IAM}:user/kofi", NO_POLICY)
        self.assertDenied(self.client(key=key).create_user, *refused, UserName="kofi")
        sts = self.client("sts", key)
        self.assertRefused("AccessDenied", sts.get_session_token, SerialNumber=serial, TokenCode="000000")
        answer = sts.get_session_token(SerialNumber=serial, TokenCode=support.totp(seed))
        credentials = answer["Credentials"]
        self.assertRegex(credentials["AccessKeyId"], r"^ASIA[A-Z0-9]{16}$")
        left = credentials["Expiration"] - datetime.datetime.now(datetime.timezone.utc)
        self.assertAlmostEqual(left.total_seconds(), 12 * 3600, delta=60)
        session = self.session(credentials)
        session.create_user(UserName="kofi")
        self.assertDenied(
            session.delete_user, "iam:DeleteUser", "user kofi", NO_POLICY, UserName="kofi"
        )
        identity = self.session(credentials, "sts").get_caller_identity()
        self.assertEqual(identity["Arn"], f"{IAM}:user/ama")

    def test_a_session_without_mfa_is_not_for_iam(self):
        key = self.learner("ama", document(statement("iam:*")))
        credentials = self.client("sts", key).get_session_token()["Credentials"]
        self.session(credentials, "sts").get_caller_identity()
        with self.assertRaises(ClientError) as refused:
            self.session(credentials).list_users()
        self.assertIn(refused.exception.response["Error"]["Code"], ("AccessDenied", "InvalidClientTokenId"))

    def assume(self, key, name="auditor", **parameters):
        return self.client("sts", key).assume_role(
            RoleArn=f"{IAM}:role/{name}", RoleSessionName="audit", **parameters
        )

    def make_role(self, trust, permissions, name="auditor"):
        self.root.create_role(RoleName=name, AssumeRolePolicyDocument=trust)
        self.root.put_role_policy(RoleName=name, PolicyName="own", PolicyDocument=permissions)

    def test_a_role(self):
        key = self.learner()
        self.make_role(trusting(f"{IAM}:user/ama"), document(statement("iam:ListUsers")))
        answer = self.assume(key)
        arn = f"arn:aws:sts::{support.ACCOUNT}:assumed-role/auditor/audit"
        self.assertEqual(answer["AssumedRoleUser"]["Arn"], arn)
        session = self.session(answer["Credentials"])
        session.list_users()
        self.assertDenied(
            session.create_user, "iam:CreateUser", f"{IAM}:user/kofi", NO_POLICY, arn, UserName="kofi"
        )
        identity = self.session(answer["Credentials"], "sts").get_caller_identity()
        self.assertEqual(identity["Arn"], arn)
        self.assertEqual(identity["UserId"], answer["AssumedRoleUser"]["AssumedRoleId"])

    def test_a_role_that_does_not_trust_her(self):
        may_assume = document(statement("sts:AssumeRole"))
        key = self.learner("ama", may_assume)
        self.make_role(trusting(f"{IAM}:user/ama"), document(statement("*")), "hers")
        self.root.create_user(UserName="kofi")
        self.make_role(trusting(f"{IAM}:user/kofi"), document(statement("*")), "his")
        self.assume(key, "hers")
        message = self.assertRefused("AccessDenied", self.assume, key, "his")
        begin = f"User: {IAM}:user/ama is not authorized to perform: sts:AssumeRole on resource: {IAM}:role/his"
        self.assertTrue(message.startswith(begin), message)
        message = self.assertRefused("AccessDenied", self.assume, key, "nowhere")
        self.assertIn("is not authorized to perform: sts:AssumeRole on resource:", message)

    def test_trust_in_the_account_leaves_it_to_her_policies(self):
        self.make_role(trusting(f"{IAM}:root"), document(statement("iam:ListUsers")))
        self.assertRefused("AccessDenied", self.assume, self.learner("ama"))
        self.assume(self.learner("kofi", document(statement("sts:AssumeRole", f"{IAM}:role/auditor"))))

    def test_a_session_policy(self):
        key = self.learner()
        self.make_role(trusting(f"{IAM}:user/ama"), document(statement("iam:*")))
        policy = document(statement("iam:List*"))
        session = self.session(self.assume(key, Policy=policy)["Credentials"])
        session.list_users()
        caller = f"arn:aws:sts::{support.ACCOUNT}:assumed-role/auditor/audit"
        self.assertDenied(
            *(session.create_user, "iam:CreateUser", f"{IAM}:user/kofi", NO_SESSION_POLICY, caller),
            UserName="kofi",
        )
        self.session(self.assume(key)["Credentials"]).create_user(UserName="kofi")

    def test_a_role_that_wants_mfa(self):
        key = self.learner()
        serial, seed = self.enable_device()
        trust = json.loads(trusting(f"{IAM}:user/ama"))
        trust["Statement"][0]["Condition"] = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}
        self.make_role(json.dumps(trust), document(statement("iam:ListUsers")))
        self.assertRefused("AccessDenied", self.assume, key)
        answer = self.assume(key, SerialNumber=serial, TokenCode=support.totp(seed))
        self.session(answer["Credentials"]).list_users()

    def test_temporary_credentials_need_their_token(self):
        key = self.learner()
        self.make_role(trusting(f"{IAM}:user/ama"), document(statement("iam:ListUsers")))
        credentials = self.assume(key)["Credentials"]
        pair = (credentials["AccessKeyId"], credentials["SecretAccessKey"])
        token = credentials["SessionToken"]
        self.client(key=pair, token=token).list_users()
        for name, wrong in (("none", None), ("another", token[:-4] + "AAAA"), ("half", token[:40])):
            with self.subTest(name):
                self.assertRefused(
                    "InvalidClientTokenId",
                    self.client(key=pair, token=wrong).list_users,
                    text="The security token included in the request is invalid.",
                )
        other = self.assume(key)["Credentials"]["SessionToken"]
        self.assertRefused("InvalidClientTokenId", self.client(key=pair, token=other).list_users)

    def test_a_key_with_a_token_that_is_none(self):
        key = self.learner("ama", document(statement("iam:ListUsers")))
        self.assertRefused("InvalidClientTokenId", self.client(key=key, token="made-up").list_users)

    def test_a_session_follows_its_role(self):
        key = self.learner()
        self.make_role(trusting(f"{IAM}:user/ama"), document(statement("iam:ListUsers")))
        session = self.session(self.assume(key)["Credentials"])
        session.list_users()
        self.root.delete_role_policy(RoleName="auditor", PolicyName="own")
        with self.assertRaises(ClientError):
            session.list_users()


@unittest.skipIf(support.against_moto(), "moto knows no root user")
class NotEnforcing(unittest.TestCase):
    """Without `--enforce`, a key only says who is calling."""

    def setUp(self):
        self.server = self.enterContext(support.Endpoint())

    def who(self, key, token=None):
        return support.client(self.server.url, "sts", key, token).get_caller_identity()["Arn"]

    def test_an_unknown_key_is_the_root_users(self):
        self.assertEqual(self.who(support.LEARNER_KEY), f"{IAM}:root")

    def test_a_known_key_is_its_users(self):
        iam = support.client(self.server.url)
        iam.create_user(UserName="ama")
        key = iam.create_access_key(UserName="ama")["AccessKey"]["AccessKeyId"]
        self.assertEqual(self.who((key, "any secret will do")), f"{IAM}:user/ama")
        own = support.client(self.server.url, key=(key, "any secret will do"))
        own.create_user(UserName="kofi")
        self.assertEqual(own.get_user()["User"]["UserName"], "ama")


if __name__ == "__main__":
    unittest.main()
