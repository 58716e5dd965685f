"""The examples that AWS gives for IAM's operations, all of them, run through boto3.

botocore holds 68 examples of IAM requests and answers. Proves that each, after what it presupposes was
made, succeeds with the members its answer shows, or is refused as AWS refuses it; which of the two, and
why, stands in `EXAMPLES` below. Run with `Tests/Endpoint/run examples`.
"""

import dataclasses
import gzip
import json
import pathlib
import unittest

import botocore
import documents
import support
from botocore.exceptions import ClientError

TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}
        ],
    }
)
ALLOW = json.dumps(
    {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "iam:*", "Resource": "*"}]}
)
ARN = f"arn:aws:iam::{support.ACCOUNT}"


def examples():
    """Operation and example, of the file that botocore holds."""
    folder = pathlib.Path(botocore.__file__).parent / "data/iam/2010-05-08"
    plain, packed = folder / "examples-1.json", folder / "examples-1.json.gz"
    text = plain.read_bytes() if plain.exists() else gzip.decompress(packed.read_bytes())
    for operation, of_operation in json.loads(text)["examples"].items():
        for example in of_operation:
            yield operation, example


# What examples presuppose. Each takes a client, and may give the value of a member that the example makes up.


def user(name, path="/"):
    return lambda iam: iam.create_user(UserName=name, Path=path) and None


def group(name, path="/"):
    return lambda iam: iam.create_group(GroupName=name, Path=path) and None


def role(name):
    return lambda iam: iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST) and None


def profile(name):
    return lambda iam: iam.create_instance_profile(InstanceProfileName=name) and None


def policy(name):
    return lambda iam: iam.create_policy(PolicyName=name, PolicyDocument=ALLOW) and None


def device(name):
    return lambda iam: iam.create_virtual_mfa_device(VirtualMFADeviceName=name) and None


def call(operation, **parameters):
    return lambda iam: getattr(iam, operation)(**parameters) and None


def password(name):
    return call("create_login_profile", UserName=name, Password="Baobab-Market-27")


def access_key(name):
    return lambda iam: {"AccessKeyId": iam.create_access_key(UserName=name)["AccessKey"]["AccessKeyId"]}


def signing_certificate(name):
    def upload(iam):
        answer = iam.upload_signing_certificate(UserName=name, CertificateBody=documents.certificate()[0])
        return {"CertificateId": answer["Certificate"]["CertificateId"]}

    return upload


def oidc_provider(iam):
    iam.create_open_id_connect_provider(
        Url="https://server.example.com", ThumbprintList=["3768084dfb3d2b68b7897bf5f565da8ef0000000"]
    )


def last_accessed_job(iam):
    policy("ExamplePolicy1")(iam)
    job = iam.generate_service_last_accessed_details(Arn=f"{ARN}:policy/ExamplePolicy1")
    return {"JobId": job["JobId"]}


def granting_policies(iam):
    user("ExampleUser01")(iam)
    policy("ExampleIamPolicy")(iam)
    iam.attach_user_policy(UserName="ExampleUser01", PolicyArn=f"{ARN}:policy/ExampleIamPolicy")


@dataclasses.dataclass
class Case:
    """How an example comes out."""

    before: list = dataclasses.field(default_factory=list)  # what it presupposes
    error: str = ""  # the code AWS refuses it with; none when it succeeds
    why: str = ""  # of the error, or of a member that need not be there
    absent: tuple = ()  # members that the example shows and a new account cannot have


EXAMPLES = {
    "AddClientIDToOpenIDConnectProvider": Case([oidc_provider]),
    "AddRoleToInstanceProfile": Case([profile("Webserver"), role("S3Access")]),
    "AddUserToGroup": Case([group("Admins"), user("Bob")]),
    "AttachGroupPolicy": Case([group("Finance")]),
    "AttachRolePolicy": Case([role("ReadOnlyRole")]),
    "AttachUserPolicy": Case([user("Alice")]),
    "ChangePassword": Case(
        error="InvalidUserType", why="the caller is the root user, who has no such password"
    ),
    "CreateAccessKey": Case([user("Bob")]),
    "CreateAccountAlias": Case(),
    "CreateGroup": Case(),
    "CreateInstanceProfile": Case(),
    "CreateLoginProfile": Case([user("Bob")]),
    "CreateOpenIDConnectProvider": Case(),
    "CreateRole": Case(
        error="MalformedPolicyDocument", why="the trust policy is the words <Stringified-JSON>"
    ),
    "CreateUser": Case(),
    "DeleteAccessKey": Case([user("Bob"), access_key("Bob")]),
    "DeleteAccountAlias": Case([call("create_account_alias", AccountAlias="mycompany")]),
    "DeleteAccountPasswordPolicy": Case([call("update_account_password_policy", MinimumPasswordLength=9)]),
    "DeleteGroupPolicy": Case(
        [
            group("Admins"),
            call("put_group_policy", GroupName="Admins", PolicyName="ExamplePolicy", PolicyDocument=ALLOW),
        ]
    ),
    "DeleteInstanceProfile": Case([profile("ExampleInstanceProfile")]),
    "DeleteLoginProfile": Case([user("Bob"), password("Bob")]),
    "DeleteRole": Case([role("Test-Role")]),
    "DeleteRolePolicy": Case(
        [
            role("Test-Role"),
            call("put_role_policy", RoleName="Test-Role", PolicyName="ExamplePolicy", PolicyDocument=ALLOW),
        ]
    ),
    "DeleteSigningCertificate": Case([user("Anika"), signing_certificate("Anika")]),
    "DeleteUser": Case([user("Bob")]),
    "DeleteUserPolicy": Case(
        [
            user("Juan"),
            call("put_user_policy", UserName="Juan", PolicyName="ExamplePolicy", PolicyDocument=ALLOW),
        ]
    ),
    "DeleteVirtualMFADevice": Case([device("ExampleName")]),
    "GenerateOrganizationsAccessReport": Case(error="AccessDenied", why="the account is in no organization"),
    "GenerateServiceLastAccessedDetails": Case([policy("ExamplePolicy1")]),
    "GetAccountPasswordPolicy": Case(
        [
            call(
                "update_account_password_policy",
                MinimumPasswordLength=8,
                MaxPasswordAge=90,
                PasswordReusePrevention=12,
                HardExpiry=False,
            )
        ]
    ),
    "GetAccountSummary": Case(),
    "GetInstanceProfile": Case(
        [
            profile("ExampleInstanceProfile"),
            role("Test-Role"),
            call(
                "add_role_to_instance_profile",
                InstanceProfileName="ExampleInstanceProfile",
                RoleName="Test-Role",
            ),
        ]
    ),
    "GetLoginProfile": Case([user("Anika"), password("Anika")]),
    "GetOrganizationsAccessReport": Case(error="NoSuchEntity", why="there is no such job"),
    "GetRole": Case([role("Test-Role")], absent=("LastUsedDate", "Region"), why="the role was never used"),
    "GetServiceLastAccessedDetails": Case(
        [last_accessed_job],
        absent=("LastAuthenticated", "LastAuthenticatedEntity"),
        why="nobody used the policy",
    ),
    "GetServiceLastAccessedDetailsWithEntities": Case(
        [last_accessed_job], absent=("EntityInfo", "LastAuthenticated"), why="nobody has the policy"
    ),
    "GetUser": Case([user("Bob")]),
    "ListAccessKeys": Case([user("Alice"), access_key("Alice")]),
    "ListAccountAliases": Case([call("create_account_alias", AccountAlias="exmaple-corporation")]),
    "ListGroupPolicies": Case(
        [
            group("Admins"),
            call("put_group_policy", GroupName="Admins", PolicyName="AdminRoot", PolicyDocument=ALLOW),
        ]
    ),
    "ListGroups": Case([group("Admins", "/division_abc/subdivision_xyz/")]),
    "ListGroupsForUser": Case(
        [
            user("Bob"),
            group("Test", "/division_abc/"),
            call("add_user_to_group", UserName="Bob", GroupName="Test"),
        ]
    ),
    "ListPoliciesGrantingServiceAccess": Case(
        [granting_policies], absent=("EntityName", "EntityType"), why="the policy is a managed one"
    ),
    "ListRoleTags": Case(
        [
            role("taggedrole1"),
            call("tag_role", RoleName="taggedrole1", Tags=[{"Key": "Dept", "Value": "12345"}]),
        ]
    ),
    "ListSigningCertificates": Case([user("Bob"), signing_certificate("Bob")]),
    "ListUserTags": Case(
        [user("anika"), call("tag_user", UserName="anika", Tags=[{"Key": "Dept", "Value": "12345"}])]
    ),
    "ListUsers": Case(
        [user("Juan", "/division_abc/")], absent=("PasswordLastUsed",), why="nobody signed in with a password"
    ),
    "ListVirtualMFADevices": Case([device("ExampleMFADevice")]),
    "PutGroupPolicy": Case([group("Admins")]),
    "PutRolePolicy": Case([role("S3Access")]),
    "PutUserPolicy": Case([user("Bob")]),
    "RemoveRoleFromInstanceProfile": Case(
        [
            profile("ExampleInstanceProfile"),
            role("Test-Role"),
            call(
                "add_role_to_instance_profile",
                InstanceProfileName="ExampleInstanceProfile",
                RoleName="Test-Role",
            ),
        ]
    ),
    "RemoveUserFromGroup": Case(
        [group("Admins"), user("Bob"), call("add_user_to_group", UserName="Bob", GroupName="Admins")]
    ),
    "SetSecurityTokenServicePreferences": Case(),
    "TagRole": Case([role("taggedrole")]),
    "TagUser": Case([user("anika")]),
    "UntagRole": Case(
        [role("taggedrole"), call("tag_role", RoleName="taggedrole", Tags=[{"Key": "Dept", "Value": "1"}])]
    ),
    "UntagUser": Case(
        [user("anika"), call("tag_user", UserName="anika", Tags=[{"Key": "Dept", "Value": "1"}])]
    ),
    "UpdateAccessKey": Case([user("Bob"), access_key("Bob")]),
    "UpdateAccountPasswordPolicy": Case(),
    "UpdateAssumeRolePolicy": Case([role("S3AccessForEC2Instances")]),
    "UpdateGroup": Case([group("Test")]),
    "UpdateLoginProfile": Case([user("Bob"), password("Bob")]),
    "UpdateSigningCertificate": Case([user("Bob"), signing_certificate("Bob")]),
    "UpdateUser": Case([user("Bob")]),
    "UploadServerCertificate": Case(
        error="MalformedCertificate", why="the certificate is the words <a very long certificate text string>"
    ),
    "UploadSigningCertificate": Case([user("Bob")], error="MalformedCertificate", why="<certificate-body>"),
}
# The same again with something real for the words in angle brackets: then they succeed.
MENDED = {
    "CreateRole": {"AssumeRolePolicyDocument": TRUST},
    "UploadServerCertificate": {
        "CertificateBody": documents.certificate()[0],
        "PrivateKey": documents.certificate()[1],
    },
    "UploadSigningCertificate": {"CertificateBody": documents.certificate()[0]},
}
NOT_IN_MOTO = {
    *("ChangePassword", "CreateRole", "UploadServerCertificate"),
    *("GenerateOrganizationsAccessReport", "GetOrganizationsAccessReport"),
    *("GenerateServiceLastAccessedDetails", "GetServiceLastAccessedDetails"),
    *("GetServiceLastAccessedDetailsWithEntities", "ListPoliciesGrantingServiceAccess"),
    *("SetSecurityTokenServicePreferences", "GetRole", "AddClientIDToOpenIDConnectProvider"),
    *("UploadSigningCertificate",),
}


def missing(shown, found, absent, place=""):
    """Members of an example's answer that an answer lacks. Of lists, the first member says it all."""
    if isinstance(shown, dict):
        for key, value in shown.items():
            if key in absent:
                continue
            if key not in found:
                yield f"{place}.{key}"
            else:
                yield from missing(value, found[key], absent, f"{place}.{key}")
    elif isinstance(shown, list) and shown and set(shown[0] if isinstance(shown[0], dict) else ()) - set(absent):
        if not found:
            yield f"{place}[0]"
        else:
            yield from missing(shown[0], found[0], absent, f"{place}[0]")


class Examples(unittest.TestCase):
    def method(self, iam, operation):
        (name,) = (name for name, api in iam.meta.method_to_api_mapping.items() if api == operation)
        return getattr(iam, name)

    def ask(self, operation, example, case, instead):
        """One example against an endpoint of its own."""
        with support.start() as server:
            iam = support.client(server.url)
            parameters = {**example.get("input", {}), **instead}
            for prepare in case.before:
                for name, value in (prepare(iam) or {}).items():
                    if name in parameters:
                        parameters[name] = value
            return self.method(iam, operation)(**parameters)

    def assertSucceeds(self, operation, example, case, instead=()):
        answer = self.ask(operation, example, case, dict(instead))
        lacking = list(missing(example.get("output", {}), answer, case.absent))
        self.assertEqual(lacking, [], f"{answer}")

    def test_each(self):
        number = 0
        for operation, example in examples():
            number += 1
            if support.against_moto() and operation in NOT_IN_MOTO:
                continue
            case = EXAMPLES[operation]
            with self.subTest(operation):
                if not case.error:
                    self.assertSucceeds(operation, example, case)
                    continue
                with self.assertRaises(ClientError) as refused:
                    self.ask(operation, example, case, {})
                self.assertEqual(refused.exception.response["Error"]["Code"], case.error)
                if operation in MENDED:
                    self.assertSucceeds(operation, example, case, MENDED[operation])
        self.assertEqual((number, len(EXAMPLES)), (68, 68))


if __name__ == "__main__":
    unittest.main()
