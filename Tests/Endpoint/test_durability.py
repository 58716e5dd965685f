"""What `--state FILE` promises: an acknowledged change stays, whatever happens to the process.

A client writes without pause (users, tags, groups, memberships, policies, keys, renames) while the
endpoint is killed with `kill -9` at a random moment. Proves after each restart that every acknowledged
change is there, and of the one that was on its way everything or nothing. `Tests/Endpoint/run durability
--kills 100` for the long run; `--seed` for another course of things.
"""

import copy
import json
import os
import pathlib
import random
import tempfile
import threading
import unittest

import support
from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError

KILLS = int(os.environ.get("ENDPOINT_TESTS_KILLS", 10))
SEED = int(os.environ.get("ENDPOINT_TESTS_SEED", 20100508))
MANAGED = [f"arn:aws:iam::aws:policy/{name}" for name in ("ReadOnlyAccess", "IAMReadOnlyAccess")]
DOCUMENT = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}
MOST_USERS = 25


class Account:
    """What the account must hold: the changes that were made, in plain dictionaries."""

    def __init__(self):
        self.users = {}
        self.groups = {}

    def apply(self, operation, parameters):
        getattr(self, operation)(**parameters)

    def create_user(self, UserName, Path, Tags):
        self.users[UserName] = {
            "path": Path,
            "tags": {tag["Key"]: tag["Value"] for tag in Tags},
            "groups": [],
            "attached": [],
            "inline": {},
            "keys": 0,
        }

    def delete_user(self, UserName):
        del self.users[UserName]

    def update_user(self, UserName, NewUserName):
        self.users[NewUserName] = self.users.pop(UserName)

    def tag_user(self, UserName, Tags):
        self.users[UserName]["tags"].update({tag["Key"]: tag["Value"] for tag in Tags})

    def untag_user(self, UserName, TagKeys):
        for key in TagKeys:
            self.users[UserName]["tags"].pop(key, None)

    def attach_user_policy(self, UserName, PolicyArn):
        self.users[UserName]["attached"] = sorted({*self.users[UserName]["attached"], PolicyArn})

    def detach_user_policy(self, UserName, PolicyArn):
        self.users[UserName]["attached"].remove(PolicyArn)

    def put_user_policy(self, UserName, PolicyName, PolicyDocument):
        self.users[UserName]["inline"][PolicyName] = json.loads(PolicyDocument)

    def delete_user_policy(self, UserName, PolicyName):
        del self.users[UserName]["inline"][PolicyName]

    def create_access_key(self, UserName):
        self.users[UserName]["keys"] += 1

    def create_group(self, GroupName, Path):
        self.groups[GroupName] = {"path": Path, "attached": []}

    def attach_group_policy(self, GroupName, PolicyArn):
        self.groups[GroupName]["attached"] = sorted({*self.groups[GroupName]["attached"], PolicyArn})

    def add_user_to_group(self, GroupName, UserName):
        self.users[UserName]["groups"] = sorted({*self.users[UserName]["groups"], GroupName})

    def remove_user_from_group(self, GroupName, UserName):
        self.users[UserName]["groups"].remove(GroupName)

    def contents(self):
        return {"users": self.users, "groups": self.groups}


class Writer:
    """Makes changes, one after the other, until the endpoint is gone."""

    def __init__(self, account, dice):
        self.account = account
        self.dice = dice
        self.number = 0
        self.acknowledged = 0
        self.in_flight = None
        self.trouble = None

    def run(self, url):
        self.in_flight = None
        iam = support.client(url)
        while True:
            operation, parameters = self.next_change()
            self.in_flight = (operation, parameters)
            try:
                getattr(iam, operation)(**parameters)
            except ClientError as refusal:
                self.trouble = f"{operation} {parameters}: {refusal}"
                return
            except (BotoCoreError, HTTPClientError, OSError):
                return
            self.account.apply(operation, parameters)
            self.acknowledged += 1
            self.in_flight = None

    def next_change(self):
        """A change that fits what there is."""
        self.number += 1
        users, groups = self.account.users, self.account.groups
        tags = [{"Key": f"key-{n}", "Value": f"{self.number}-{n}"} for n in range(self.dice.randint(1, 9))]
        if not groups or (len(groups) < 5 and self.dice.random() < 0.1):
            return "create_group", {"GroupName": f"group-{self.number}", "Path": "/team/"}
        if not users:
            return "create_user", {"UserName": f"user-{self.number}", "Path": "/team/", "Tags": tags}
        name, group = self.dice.choice(list(users)), self.dice.choice(list(groups))
        user, policy = users[name], self.dice.choice(MANAGED)
        document = json.dumps({**DOCUMENT, "Id": f"document-{self.number}"})
        fitting = [
            ("tag_user", {"UserName": name, "Tags": tags}),
            ("untag_user", {"UserName": name, "TagKeys": [tag["Key"] for tag in tags]}),
            ("attach_user_policy", {"UserName": name, "PolicyArn": policy}),
            ("attach_group_policy", {"GroupName": group, "PolicyArn": policy}),
            ("add_user_to_group", {"UserName": name, "GroupName": group}),
            ("update_user", {"UserName": name, "NewUserName": f"user-{self.number}"}),
            ("put_user_policy", {"UserName": name, "PolicyName": "own", "PolicyDocument": document}),
        ]
        if len(users) < MOST_USERS:
            made = {"UserName": f"user-{self.number}", "Path": "/team/", "Tags": tags}
            fitting += [("create_user", made)] * 4
        if user["keys"] < 2:
            fitting.append(("create_access_key", {"UserName": name}))
        if user["attached"]:
            fitting.append(("detach_user_policy", {"UserName": name, "PolicyArn": user["attached"][0]}))
        if user["inline"]:
            fitting.append(("delete_user_policy", {"UserName": name, "PolicyName": "own"}))
        if user["groups"]:
            fitting.append(("remove_user_from_group", {"UserName": name, "GroupName": user["groups"][0]}))
        if not (user["keys"] or user["attached"] or user["inline"] or user["groups"]):
            fitting.append(("delete_user", {"UserName": name}))
        return self.dice.choice(fitting)


def contents_of(iam):
    """What an endpoint holds, as `Account.contents` says it."""
    return {
        "users": {user["UserName"]: user_of(iam, user) for user in all_of(iam, "list_users", "Users")},
        "groups": {
            group["GroupName"]: {
                "path": group["Path"],
                "attached": attached(iam, "list_attached_group_policies", GroupName=group["GroupName"]),
            }
            for group in all_of(iam, "list_groups", "Groups")
        },
    }


def user_of(iam, user):
    name = {"UserName": user["UserName"]}
    policies = all_of(iam, "list_user_policies", "PolicyNames", **name)
    return {
        "path": user["Path"],
        "tags": {tag["Key"]: tag["Value"] for tag in all_of(iam, "list_user_tags", "Tags", **name)},
        "groups": sorted(group["GroupName"] for group in all_of(iam, "list_groups_for_user", "Groups", **name)),
        "attached": attached(iam, "list_attached_user_policies", **name),
        "inline": {
            policy: iam.get_user_policy(PolicyName=policy, **name)["PolicyDocument"] for policy in policies
        },
        "keys": len(all_of(iam, "list_access_keys", "AccessKeyMetadata", **name)),
    }


def attached(iam, operation, **name):
    return sorted(policy["PolicyArn"] for policy in all_of(iam, operation, "AttachedPolicies", **name))


def all_of(iam, operation, key, **parameters):
    return iam.get_paginator(operation).paginate(**parameters).build_full_result()[key]


@unittest.skipIf(support.against_moto(), "moto's server keeps nothing")
class Durability(unittest.TestCase):
    maxDiff = None

    def setUp(self):
        folder = self.enterContext(tempfile.TemporaryDirectory())
        self.state = pathlib.Path(folder, "state")

    def start(self):
        return support.Endpoint("--state", self.state)

    def assertHolds(self, iam, writer):
        """The account as it was acknowledged, with the change on its way or without it; which of both."""
        found = contents_of(iam)
        if writer.in_flight and found != writer.account.contents():
            after = copy.deepcopy(writer.account)
            after.apply(*writer.in_flight)
            self.assertEqual(found, after.contents(), f"on its way was {writer.in_flight}")
            writer.account = after
            return True
        self.assertEqual(found, writer.account.contents())
        return False

    def test_killed_at_any_moment(self):
        dice = random.Random(SEED)
        writer = Writer(Account(), dice)
        moments = random.Random(SEED + 1)
        in_flight = kept = 0
        for kill in range(KILLS + 1):
            with self.subTest(kill=kill, seed=SEED), self.start() as server:
                kept += self.assertHolds(support.client(server.url), writer)
                if kill == KILLS:
                    break
                thread = threading.Thread(target=writer.run, args=(server.url,))
                thread.start()
                thread.join(moments.uniform(0.02, 0.6))
                server.kill()
                thread.join(60)
                self.assertFalse(thread.is_alive(), "the client still waits for a killed endpoint")
                self.assertIsNone(writer.trouble)
                in_flight += writer.in_flight is not None
        self.assertGreater(writer.acknowledged, 5 * KILLS)
        print(f"{KILLS} kills, {writer.acknowledged} changes, {in_flight} on their way, {kept} of those kept")

    def test_stopped_in_an_orderly_way(self):
        with self.start() as server:
            iam = support.client(server.url)
            iam.create_user(UserName="ama", Tags=[{"Key": "desk", "Value": "4"}])
            key = iam.create_access_key(UserName="ama")["AccessKey"]
            before = iam.get_user(UserName="ama")["User"]
            self.assertEqual(server.stop(), 0)
        with self.start() as server:
            iam = support.client(server.url)
            self.assertEqual(iam.get_user(UserName="ama")["User"], before)
            own = support.client(server.url, "sts", (key["AccessKeyId"], key["SecretAccessKey"]))
            self.assertEqual(own.get_caller_identity()["Arn"], before["Arn"])
            self.assertEqual(own.get_caller_identity()["UserId"], before["UserId"])

    def test_stopped_as_soon_as_it_listens(self):
        for _ in range(30):
            with support.Endpoint() as server:
                self.assertEqual(server.stop(), 0)

    def test_restarted_often(self):
        """The same file gives the same account to every process, whatever is random in one."""
        tags = [{"Key": f"key-{number}", "Value": str(number)} for number in range(9)]
        with self.start() as server:
            iam = support.client(server.url)
            iam.create_user(UserName="ama", Path="/team/", Tags=tags)
            iam.create_group(GroupName="readers")
            iam.add_user_to_group(GroupName="readers", UserName="ama")
            first = contents_of(iam)
            server.kill()
        for restart in range(20):
            with self.subTest(restart=restart), self.start() as server:
                self.assertEqual(contents_of(support.client(server.url)), first)
                server.kill()

    def test_ids_are_not_given_twice(self):
        """What is made after a restart is told apart from what was made before it."""
        seen = set()
        for number in range(4):
            with self.start() as server:
                iam = support.client(server.url)
                seen.add(iam.create_user(UserName=f"user-{number}")["User"]["UserId"])
                seen.add(iam.create_access_key(UserName=f"user-{number}")["AccessKey"]["AccessKeyId"])
                server.kill()
        self.assertEqual(len(seen), 8)

    def test_a_refused_change_is_not_kept(self):
        with self.start() as server:
            iam = support.client(server.url)
            iam.create_user(UserName="ama")
            with self.assertRaises(ClientError):
                iam.create_user(UserName="ama", Path="/team/")
            server.kill()
        with self.start() as server:
            self.assertEqual(support.client(server.url).get_user(UserName="ama")["User"]["Path"], "/")

    def test_another_file_is_left_alone(self):
        self.state.write_text("My shopping list\n")
        with self.assertRaises(RuntimeError):
            with self.start():
                pass
        self.assertEqual(self.state.read_text(), "My shopping list\n")


if __name__ == "__main__":
    unittest.main()
