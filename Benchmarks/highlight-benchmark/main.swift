import Highlighting

// Times the highlighters on one core. Prints a line for each language:
// name, megabytes of code a second in blocks as lessons have them, then in one text of 4 MB.

/// A block of code as a lesson would have it.
let samples: [(language: Language, code: String)] = [
    (
        .policy,
        """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Sid": "OwnFolder",
              "Effect": "Allow",
              "Action": ["s3:GetObject", "s3:PutObject"],
              "Resource": "arn:aws:s3:::team-reports/${aws:username}/*",
              "Condition": {
                "Bool": { "aws:MultiFactorAuthPresent": "true" },
                "NumericLessThan": { "aws:MultiFactorAuthAge": "3600" }
              }
            }
          ]
        }

        """
    ),
    (
        .json,
        """
        {
          "User": {
            "Path": "/",
            "UserName": "alice",
            "UserId": "AIDAEXAMPLEEXAMPLE123",
            "Arn": "arn:aws:iam::111122223333:user/alice",
            "CreateDate": "2026-03-02T09:00:00+00:00",
            "Tags": [{ "Key": "team", "Value": "blue" }, { "Key": "level", "Value": null }],
            "LoginCount": 42, "Active": true
          }
        }

        """
    ),
    (
        .yaml,
        """
        # The user and her group.
        account: alice-lab
        steps:
          - operation: CreateUser
            parameters:
              UserName: alice
              Tags: [{Key: team, Value: "blue"}]
          - operation: AddUserToGroup
            parameters: {UserName: alice, GroupName: developers}
        notes: |
          Two steps, and the order matters.
        limit: 3

        """
    ),
    (
        .shell,
        """
        # Give everyone a group and a device.
        for user in alice bob "carol"; do
          aws iam add-user-to-group --user-name "$user" --group-name developers
          serial=$(aws iam create-virtual-mfa-device --virtual-mfa-device-name "$user" \\
            --query 'VirtualMFADevice.SerialNumber' --output text)
          echo "made ${serial}" >> devices.txt
        done
        cat > policy.json <<'END'
        { "Version": "2012-10-17" }
        END

        """
    ),
    (
        .console,
        """
        $ aws iam create-user --user-name alice
        {
            "User": {
                "UserName": "alice",
                "Arn": "arn:aws:iam::111122223333:user/alice"
            }
        }
        $ aws iam list-users \\
        >   --query 'Users[].UserName' --output text
        alice

        """
    ),
    (
        .hcl,
        """
        # A user for the build.
        resource "aws_iam_user" "build" {
          name = "build-${var.stage}"
          tags = { team = "blue", count = 3 }
        }

        resource "aws_iam_user_policy_attachment" "read" {
          user       = aws_iam_user.build.name
          policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        }

        """
    ),
    (
        .python,
        """
        import boto3

        # Without a second factor.
        def users_without_mfa(client):
            \"\"\"Names of users that have a password and no device.\"\"\"
            for page in client.get_paginator("list_users").paginate():
                for user in page["Users"]:
                    if not client.list_mfa_devices(UserName=user["UserName"])["MFADevices"]:
                        yield user["UserName"], 1.5

        """
    ),
    (
        .diff,
        """
        --- policy.json
        +++ policy.json
        @@ -3,5 +3,5 @@
               "Effect": "Allow",
        -      "Action": "s3:*",
        +      "Action": "s3:GetObject",
               "Resource": "*"

        """
    ),
    (.ini, "# The keys.\n[profile alice]\nregion = eu-west-1\noutput = json\nmax_attempts = 3\n\n"),
    (
        .http,
        """
        POST / HTTP/1.1
        Host: iam.amazonaws.com
        Content-Type: application/x-www-form-urlencoded

        Action=CreateUser&UserName=alice&Version=2010-05-08

        """
    ),
    (
        .markdown,
        "## Create a user\n\nUse `aws iam` as in [the guide](guide.md).\n\n- one\n- two\n\n"
    ),
    (.text, "Plain text that is copied & escaped, nothing else happens to it here.\n"),
]

/// Megabytes of code a second; the best of several rounds, since others use the machine too.
func megabytesASecond(of code: String, as language: Language, times: Int) -> Double {
    var best = 0.0
    let clock = ContinuousClock()
    for _ in 0..<7 {
        var total = 0
        let elapsed = clock.measure {
            for _ in 0..<times { total += Highlighter.highlight(code, as: language).html.count }
        }
        precondition(total > 0)
        let seconds =
            Double(elapsed.components.attoseconds) / 1e18 + Double(elapsed.components.seconds)
        best = max(best, Double(code.utf8.count * times) / 1e6 / seconds)
    }
    return best
}

let only = CommandLine.arguments.dropFirst().first
for (language, code) in samples where only == nil || only == language.rawValue {
    let size = code.utf8.count
    let large = String(repeating: code, count: 4_000_000 / size)
    let blocks = megabytesASecond(of: code, as: language, times: 4_000_000 / size)
    let whole = megabytesASecond(of: large, as: language, times: 1)
    print("\(language.rawValue) \(Int(blocks)) \(Int(whole))")
}
