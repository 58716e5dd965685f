"""Lists in pages, and waiting: what boto3 does with its paginators and waiters.

Proves for every paginator that boto3 has for IAM that the pages of two hold each item once and in the
order of the whole list, that one item at a time and starting in the middle work, and that the four
waiters see a thing that is made while they wait. Run with `Tests/Endpoint/run paging`.
"""

import json
import threading
import time
import unittest

import documents
import support

POLICY = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [{"Effect": "Allow", "Action": ["iam:ListUsers", "s3:ListBucket"], "Resource": "*"}],
    }
)
TRUST = json.dumps(
    {
        "Version": "2012-10-17",
        "Statement": [
            {
                "Effect": "Allow",
                "Principal": {"Service": "ec2.amazonaws.com"},
                "Action": "sts:AssumeRole",
            }
        ],
    }
)
COUNT = 5
TAGS = [{"Key": f"tag-{number}", "Value": str(number)} for number in range(COUNT)]


def name(number):
    return f"name-{number}"


def policy_arn(number):
    return f"arn:aws:iam::{support.ACCOUNT}:policy/{name(number)}"


def mfa_arn(number):
    return f"arn:aws:iam::{support.ACCOUNT}:mfa/{name(number)}"


def furnish(iam):
    """Five of everything that lists in pages hold, all of them belonging to the first."""
    for number in range(COUNT):
        iam.create_policy(PolicyName=name(number), PolicyDocument=POLICY)
    for number in range(COUNT):
        iam.create_user(UserName=name(number), Path="/team/")
        iam.create_group(GroupName=name(number), Path="/team/")
        iam.create_role(RoleName=name(number), Path="/team/", AssumeRolePolicyDocument=TRUST)
        iam.create_instance_profile(InstanceProfileName=name(number), Path="/team/")
    for number in range(COUNT):
        iam.add_user_to_group(GroupName=name(0), UserName=name(number))
        if number:
            iam.add_user_to_group(GroupName=name(number), UserName=name(0))
        iam.add_role_to_instance_profile(InstanceProfileName=name(number), RoleName=name(0))
        iam.put_user_policy(UserName=name(0), PolicyName=name(number), PolicyDocument=POLICY)
        iam.put_group_policy(GroupName=name(0), PolicyName=name(number), PolicyDocument=POLICY)
        iam.put_role_policy(RoleName=name(0), PolicyName=name(number), PolicyDocument=POLICY)
        iam.attach_user_policy(UserName=name(0), PolicyArn=policy_arn(number))
        iam.attach_group_policy(GroupName=name(0), PolicyArn=policy_arn(number))
        iam.attach_role_policy(RoleName=name(0), PolicyArn=policy_arn(number))
        iam.create_virtual_mfa_device(VirtualMFADeviceName=name(number))
    for number in range(COUNT - 1):
        iam.create_policy_version(PolicyArn=policy_arn(0), PolicyDocument=POLICY)
    for number in range(1, COUNT):
        iam.attach_user_policy(UserName=name(number), PolicyArn=policy_arn(0))
        iam.attach_group_policy(GroupName=name(number), PolicyArn=policy_arn(0))
        iam.attach_role_policy(RoleName=name(number), PolicyArn=policy_arn(0))
    iam.tag_user(UserName=name(0), Tags=TAGS)
    iam.tag_role(RoleName=name(0), Tags=TAGS)
    iam.tag_policy(PolicyArn=policy_arn(0), Tags=TAGS)
    iam.tag_instance_profile(InstanceProfileName=name(0), Tags=TAGS)
    for number in range(2):
        iam.create_access_key(UserName=name(0))
        iam.upload_signing_certificate(UserName=name(0), CertificateBody=documents.certificate(name(number))[0])
    for number in range(COUNT):
        iam.upload_ssh_public_key(UserName=name(0), SSHPublicKeyBody=documents.ssh_public_key(number))
        body, key = documents.certificate(name(number))
        iam.upload_server_certificate(ServerCertificateName=name(number), CertificateBody=body, PrivateKey=key)
    iam.create_open_id_connect_provider(Url="https://idp.example.com", ThumbprintList=["a" * 40], Tags=TAGS)
    iam.create_saml_provider(Name="idp", SAMLMetadataDocument=documents.saml_metadata(), Tags=TAGS)
    if not support.against_moto():
        iam.tag_mfa_device(SerialNumber=mfa_arn(0), Tags=TAGS)
        iam.tag_server_certificate(ServerCertificateName=name(0), Tags=TAGS)
    iam.create_account_alias(AccountAlias="iamlab-paging")


# Paginator → its parameters and how many items each of its lists holds.
USER, GROUP, ROLE = {"UserName": name(0)}, {"GroupName": name(0)}, {"RoleName": name(0)}
ARN = {"PolicyArn": policy_arn(0)}
LISTS = {
    "get_group": (GROUP, COUNT),
    "list_access_keys": (USER, 2),
    "list_account_aliases": ({}, 1),
    "list_attached_group_policies": (GROUP, COUNT),
    "list_attached_role_policies": (ROLE, COUNT),
    "list_attached_user_policies": (USER, COUNT),
    "list_group_policies": (GROUP, COUNT),
    "list_groups": ({}, COUNT),
    "list_groups_for_user": (USER, COUNT),
    "list_instance_profile_tags": ({"InstanceProfileName": name(0)}, COUNT),
    "list_instance_profiles": ({"PathPrefix": "/team/"}, COUNT),
    "list_instance_profiles_for_role": (ROLE, COUNT),
    "list_mfa_device_tags": ({"SerialNumber": mfa_arn(0)}, COUNT),
    "list_mfa_devices": (USER, 0),
    "list_open_id_connect_provider_tags": (
        {"OpenIDConnectProviderArn": f"arn:aws:iam::{support.ACCOUNT}:oidc-provider/idp.example.com"},
        COUNT,
    ),
    "list_policies": ({"Scope": "Local"}, COUNT),
    "list_policy_tags": (ARN, COUNT),
    "list_policy_versions": (ARN, COUNT),
    "list_role_policies": (ROLE, COUNT),
    "list_role_tags": (ROLE, COUNT),
    "list_roles": ({"PathPrefix": "/team/"}, COUNT),
    "list_saml_provider_tags": (
        {"SAMLProviderArn": f"arn:aws:iam::{support.ACCOUNT}:saml-provider/idp"},
        COUNT,
    ),
    "list_server_certificate_tags": ({"ServerCertificateName": name(0)}, COUNT),
    "list_server_certificates": ({}, COUNT),
    "list_signing_certificates": (USER, 2),
    "list_ssh_public_keys": (USER, COUNT),
    "list_user_policies": (USER, COUNT),
    "list_user_tags": (USER, COUNT),
    "list_users": ({"PathPrefix": "/team/"}, COUNT),
    "list_virtual_mfa_devices": ({"AssignmentStatus": "Unassigned"}, COUNT),
}
# Tested on their own: several lists, or results that are worked out.
OTHERS = {
    "get_account_authorization_details",
    "list_entities_for_policy",
    "simulate_custom_policy",
    "simulate_principal_policy",
}
NOT_IN_MOTO = {
    *("list_instance_profile_tags", "list_mfa_device_tags", "list_saml_provider_tags"),
    *("list_server_certificate_tags",),
}
# moto answers these lists in one page, or with an empty last one.
OTHER_PAGES_IN_MOTO = {
    "list_policies",
    *("get_group", "list_access_keys", "list_account_aliases", "list_groups", "list_groups_for_user"),
    *("list_group_policies", "list_instance_profiles", "list_instance_profiles_for_role"),
    *("list_mfa_devices", "list_policy_versions", "list_role_policies", "list_user_policies"),
    *("list_server_certificates", "list_signing_certificates", "list_ssh_public_keys"),
    *("list_user_tags", "list_users"),
}


class Paging(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = cls.enterClassContext(support.start())
        cls.iam = support.client(cls.server.url)
        furnish(cls.iam)

    def items(self, operation, parameters, **config):
        """The items of each page."""
        paginator = self.iam.get_paginator(operation)
        (key,) = (expression.expression for expression in paginator.result_keys)
        pages = paginator.paginate(**parameters, PaginationConfig=config)
        return [json.loads(json.dumps(page[key], default=str)) for page in pages]

    def test_every_paginator_is_tested(self):
        operations = self.iam.meta.method_to_api_mapping
        paginators = {operation for operation in operations if self.iam.can_paginate(operation)}
        self.assertEqual(paginators - LISTS.keys() - OTHERS, set())

    def test_pages_of_two(self):
        for operation, (parameters, count) in LISTS.items():
            if support.against_moto() and operation in NOT_IN_MOTO:
                continue
            with self.subTest(operation):
                whole = sum(self.items(operation, parameters), [])
                self.assertEqual(len(whole), count)
                pages = self.items(operation, parameters, PageSize=2)
                self.assertEqual(sum(pages, []), whole)
                if not (support.against_moto() and operation in OTHER_PAGES_IN_MOTO):
                    sizes = [2] * (count // 2) + [1] * (count % 2)
                    self.assertEqual([len(page) for page in pages], sizes or [0])

    def test_one_at_a_time(self):
        for operation in ("list_users", "list_roles", "list_policies", "list_role_tags"):
            if support.against_moto() and operation in OTHER_PAGES_IN_MOTO:
                continue
            with self.subTest(operation):
                parameters, count = LISTS[operation]
                pages = self.items(operation, parameters, PageSize=1)
                self.assertEqual([len(page) for page in pages], [1] * count)

    def test_a_few_and_on_from_there(self):
        paginator = self.iam.get_paginator("list_roles")
        first = paginator.paginate(PathPrefix="/team/", PaginationConfig={"PageSize": 2, "MaxItems": 3})
        begin = first.build_full_result()
        self.assertEqual(len(begin["Roles"]), 3)
        rest = paginator.paginate(
            PathPrefix="/team/", PaginationConfig={"PageSize": 2, "StartingToken": begin["NextToken"]}
        ).build_full_result()
        names = [role["RoleName"] for role in begin["Roles"] + rest["Roles"]]
        self.assertEqual(sorted(names), [name(number) for number in range(COUNT)])

    def test_a_page_tells_whether_more_follow(self):
        answer = self.iam.list_roles(PathPrefix="/team/", MaxItems=COUNT)
        self.assertEqual((answer["IsTruncated"], "Marker" in answer), (False, False))
        answer = self.iam.list_roles(PathPrefix="/team/", MaxItems=COUNT - 1)
        self.assertEqual((answer["IsTruncated"], "Marker" in answer), (True, True))

    def test_a_list_has_a_hundred_items_when_nothing_is_said(self):
        answer = self.iam.list_policies(Scope="AWS")
        self.assertEqual((len(answer["Policies"]), answer["IsTruncated"]), (100, True))
        pages = self.items("list_policies", {"Scope": "AWS"}, PageSize=1000)
        arns = [policy["Arn"] for policy in sum(pages, [])]
        self.assertGreater(len(arns), 1000)
        self.assertEqual(len(set(arns)), len(arns))
        self.assertIn("arn:aws:iam::aws:policy/AdministratorAccess", arns)

    @unittest.skipIf(support.against_moto(), "moto loses what comes after the first page")
    def test_entities_of_a_policy(self):
        paginator = self.iam.get_paginator("list_entities_for_policy")
        pages = list(paginator.paginate(**ARN, PaginationConfig={"PageSize": 4}))
        for key, member in (("PolicyUsers", "UserName"), ("PolicyGroups", "GroupName"), ("PolicyRoles", "RoleName")):
            names = [entity[member] for page in pages for entity in page[key]]
            self.assertEqual(sorted(names), [name(number) for number in range(COUNT)], key)
        self.assertGreater(len(pages), 1)

    @unittest.skipIf(support.against_moto(), "moto's managed policies have no names here")
    def test_details_of_the_account(self):
        paginator = self.iam.get_paginator("get_account_authorization_details")
        kinds = ["User", "Group", "Role", "LocalManagedPolicy"]
        pages = list(paginator.paginate(Filter=kinds, PaginationConfig={"PageSize": 3}))
        for key, member in (
            ("UserDetailList", "UserName"),
            ("GroupDetailList", "GroupName"),
            ("RoleDetailList", "RoleName"),
            ("Policies", "PolicyName"),
        ):
            names = [entity[member] for page in pages for entity in page[key]]
            self.assertEqual(sorted(names), [name(number) for number in range(COUNT)], key)
        keys = [expression.expression for expression in paginator.result_keys]
        sizes = [sum(len(page[key]) for key in keys) for page in pages]
        self.assertLessEqual(max(sizes), 3)

    @unittest.skipIf(support.against_moto(), "moto simulates no policies")
    def test_simulated_decisions(self):
        actions = ["iam:ListUsers", "iam:CreateUser", "s3:ListBucket", "s3:GetObject", "ec2:RunInstances"]
        expected = ["allowed", "implicitDeny", "allowed", "implicitDeny", "implicitDeny"]
        user = f"arn:aws:iam::{support.ACCOUNT}:user/team/{name(0)}"
        for operation, parameters in (
            ("simulate_custom_policy", {"PolicyInputList": [POLICY], "ActionNames": actions}),
            ("simulate_principal_policy", {"PolicySourceArn": user, "ActionNames": actions}),
        ):
            with self.subTest(operation):
                results = sum(self.items(operation, parameters, PageSize=2), [])
                decisions = {result["EvalActionName"]: result["EvalDecision"] for result in results}
                self.assertEqual([decisions[action] for action in actions], expected)


class Waiting(unittest.TestCase):
    """A waiter sees what is made while it waits, and gives up on what is not."""

    def setUp(self):
        self.server = self.enterContext(support.start())
        self.iam = support.client(self.server.url)

    def wait(self, waiter, make, **parameters):
        thread = threading.Timer(0.5, make)
        thread.start()
        begin = time.monotonic()
        self.iam.get_waiter(waiter).wait(**parameters, WaiterConfig={"Delay": 0.2, "MaxAttempts": 50})
        self.assertGreater(time.monotonic() - begin, 0.3)
        thread.join()

    def test_user_exists(self):
        self.wait("user_exists", lambda: self.iam.create_user(UserName="ama"), UserName="ama")

    def test_role_exists(self):
        self.wait(
            "role_exists",
            lambda: self.iam.create_role(RoleName="auditor", AssumeRolePolicyDocument=TRUST),
            RoleName="auditor",
        )

    def test_policy_exists(self):
        self.wait(
            "policy_exists",
            lambda: self.iam.create_policy(PolicyName=name(0), PolicyDocument=POLICY),
            PolicyArn=policy_arn(0),
        )

    def test_instance_profile_exists(self):
        self.wait(
            "instance_profile_exists",
            lambda: self.iam.create_instance_profile(InstanceProfileName="web"),
            InstanceProfileName="web",
        )

    def test_it_gives_up(self):
        from botocore.exceptions import WaiterError

        with self.assertRaises(WaiterError):
            self.iam.get_waiter("user_exists").wait(
                UserName="esi", WaiterConfig={"Delay": 0.1, "MaxAttempts": 3}
            )


if __name__ == "__main__":
    unittest.main()
