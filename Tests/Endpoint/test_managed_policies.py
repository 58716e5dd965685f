"""AWS's managed policies as the AWS CLI and boto3 show them.

Proves that the document in force of a policy is answered, long ones too. Run with
`Tests/Endpoint/run managed_policies`.
"""

import unittest

import support


class ManagedPolicies(unittest.TestCase):
    def setUp(self):
        self.server = self.enterContext(support.start())

    def test_the_command_line_shows_the_document(self):
        arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        policy = support.aws(self.server.url, "iam", "get-policy", "--policy-arn", arn)["Policy"]
        version = support.aws(
            self.server.url, "iam", "get-policy-version", "--policy-arn", arn, "--version-id",
            policy["DefaultVersionId"],
        )["PolicyVersion"]
        self.assertTrue(version["IsDefaultVersion"])
        actions = version["Document"]["Statement"][0]["Action"]
        self.assertIn("a4b:Get*", actions)
        self.assertGreater(len(actions), 500)

    def test_every_default_version_has_a_document(self):
        iam = support.client(self.server.url)
        pages = iam.get_paginator("list_policies").paginate(Scope="AWS")
        policies = [policy for page in pages for policy in page["Policies"]]
        self.assertGreater(len(policies), 1000)
        for policy in policies:
            version = iam.get_policy_version(
                PolicyArn=policy["Arn"], VersionId=policy["DefaultVersionId"]
            )["PolicyVersion"]
            self.assertTrue(version["Document"]["Statement"], policy["PolicyName"])


if __name__ == "__main__":
    unittest.main()
