import PolicyLanguage
import Testing

/// AWS's own words for documents that it refuses, as recorded.
struct MalformedPolicyTests {
    private func document(_ statement: String, version: String = #""Version": "2012-10-17", "#)
        -> String
    {
        "{\(version)\"Statement\": {\(statement)}}"
    }

    private let reading = #""Effect": "Allow", "Action": "s3:ListBucket", "#

    @Test(arguments: [
        (#""Resource": "arn:aws:s3:::b""#, nil),
        (#""Resource": "*""#, nil), (#""Resource": ["arn:aws:s3:::b", "*"]"#, nil),
        (#""Resource": "arn:aws:fdsasf""#, nil),
        (#""Resource": "arn:aws:nothing:eu-west-1::b""#, nil),
        (#""Resource": "*", "Condition": {}"#, nil),
        (#""Resource": "*", "Condition": {"nothing": {}}"#, nil),
        (
            #""Resource": "*", "Condition": {"DateLessThan": {"aws:CurrentTime": "2027-01-01T00:00:00Z"}}"#,
            nil
        ),
        (#""Resource": ["*", null]"#, nil), (#""Resource": null"#, "Syntax errors in policy."),
        (#""Resource": "no arn""#, #"Resource no arn must be in ARN format or "*"."#),
        (#""Resource": """#, #"Resource  must be in ARN format or "*"."#),
        (
            #""Resource": "a:b:c""#, #"Partition "b" is not valid for resource "arn:b:c:*:*:*"."#
        ),
        (
            #""Resource": "aws:s3:::b""#,
            #"Partition "s3" is not valid for resource "arn:s3:::b:*"."#
        ),
        (
            #""Resource": "arn:aws""#,
            "Resource vendor must be fully qualified and cannot contain regexes."
        ),
        (#""Resource": "arn:aws:s3::b""#, "The policy failed legacy parsing"),
        (#""Resource": "arn:aws::::b""#, "The policy failed legacy parsing"),
        (
            #""Resource": "arn:aws:iam:us-east-1::b""#,
            "IAM resource arn:aws:iam:us-east-1::b cannot contain region information."
        ),
        (
            #""Resource": "arn:aws:s3:us-east-1::b""#,
            "Resource arn:aws:s3:us-east-1::b can not contain region information."
        ),
        (
            #""Resource": "arn:aws:iam:::b""#,
            "IAM resource path must either be \"*\", root, or start with user/, federated-user/, role/, "
                + "group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, "
                + "oidc-provider/, report/, access-report/."
        ),
        (#""Resource": []"#, "Policy statement must contain resources."),
        (#""Resource": {"a": "b"}"#, "Syntax errors in policy."),
        (#""Resource": "*", "NotResource": []"#, "Syntax errors in policy."),
        (#""Resource": "*", "Extra": 1"#, "Syntax errors in policy."),
        (#""Resource": "*", "Sid": []"#, "Syntax errors in policy."),
        (#""Resource": "*", "Condition": []"#, "Syntax errors in policy."),
        (#""Resource": "*", "Condition": {"nothing": {"a": "1"}}"#, "Syntax errors in policy."),
        (#""Resource": "*", "Condition": {"DateLessThan": {"a": {}}}"#, "Syntax errors in policy."),
        (
            #""Resource": "*", "Condition": {"DateLessThan": {"a": "soon"}}"#,
            "The policy failed legacy parsing"
        ),
        (#""Resource": "*", "Principal": "*""#, "Policy document should not specify a principal."),
    ])
    func speaksOfResourcesAndConditionsAsAWSDoes(rest: String, message: String?) {
        #expect(MalformedPolicy.message(identityPolicy: document(reading + rest)) == message)
    }

    @Test(arguments: [
        ("invalid", "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
        ("", "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."),
        ("a a:ListBucket", "Vendor a a is not valid"),
        ("s3:List:Bucket", "Actions/Condition can contain only one colon."), ("*", nil),
        ("iam: with blanks ", nil), ("new-service:Action", nil),
    ])
    func speaksOfActionsAsAWSDoes(action: String, message: String?) {
        let text = document(#""Effect": "Allow", "Action": "\#(action)", "Resource": "*""#)
        #expect(MalformedPolicy.message(identityPolicy: text) == message)
    }

    @Test(arguments: [
        ("no json", "Syntax errors in policy."), ("{}", "Syntax errors in policy."),
        (#"{"Version": "2012-10-17", "Statement": []}"#, "Syntax errors in policy."),
        (#"{"Version": "2012-10-17", "Id": {}, "Statement": []}"#, "Syntax errors in policy."),
        (
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow"}}"#,
            "Policy statement must contain actions."
        ),
        (
            #"{"Version": "2012-10-17", "Statement": {"Effect": "aLLow", "Action": "s3:*"}}"#,
            "The policy failed legacy parsing"
        ),
        (
            #"{"Statement": {"Effect": "denY", "Action": "s3:*", "Resource": "*"}}"#,
            "Policy document must be version 2012-10-17 or greater."
        ),
        (
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "invalid"}}"#,
            "Policy statement must contain resources."
        ),
        (
            #"{"Version": "2012-10-17", "Statement": [{"Sid": "a", "Effect": "Allow", "Action": "s3:*", "Resource": "*"}, {"Sid": "a", "Effect": "Allow"}]}"#,
            "Statement IDs (SID) in a single policy must be unique."
        ),
    ])
    func namesTheMistakeThatAWSNamesFirst(text: String, message: String) {
        #expect(MalformedPolicy.message(identityPolicy: text) == message)
    }

    @Test(arguments: [
        ("no json", "This policy contains invalid Json"),
        (
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*", "Resource": "*"}}"#,
            "Has prohibited field Resource"
        ),
        (
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:GetObject", "Principal": "*"}}"#,
            "AssumeRole policy may only specify STS AssumeRole actions."
        ),
        (
            #"{"Version": "2012-10-17", "Statement": []}"#,
            "Could not parse the policy: Statement is empty!"
        ),
        (
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole"}}"#,
            "Missing required field Principal"
        ),
        (
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {}}}"#,
            "Missing required field Principal cannot be empty!"
        ),
        (
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": "*", "NotResource": "*"}}"#,
            "AssumeRole policy must not contain resources."
        ),
        (
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "NotPrincipal": {"AWS": "*"}}}"#,
            "Allow with NotPrincipal is not allowed."
        ),
        (
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "sts:AssumeRole", "NotPrincipal": {"AWS": "123456789012"}}}"#,
            nil
        ),
        (
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "sts:AssumeRole", "Principal": {"Service": "ec2.amazonaws.com"}}}"#,
            nil
        ),
    ])
    func speaksOfTrustPoliciesAsAWSDoes(text: String, message: String?) {
        #expect(MalformedPolicy.message(trustPolicy: text) == message)
    }

    @Test(arguments: [
        ("sts:AssumeRole", true), ("STS:assumerole", true), ("sts:TagSession", true),
        ("sts:SetSourceIdentity", true), ("sts:Assume*", true), ("sts:BadAssumeRole", false),
        ("sts:GetCallerIdentity", false), ("s3:GetObject", false), ("*", false),
    ])
    func trustPoliciesSpeakOfAssumingRoles(action: String, isTaken: Bool) {
        let policy =
            #"{"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Principal": "*", "Action": "\#(action)"}}"#
        #expect(
            MalformedPolicy.message(trustPolicy: policy)
                == (isTaken ? nil : "AssumeRole policy may only specify STS AssumeRole actions."))
    }

    @Test(arguments: [
        ("01T", true), ("2016-12-13t2:00:00.593194+23", true), ("-292275054", true),
        ("2026-W07-1", true), ("2026-045T10", true), ("2024-02-29", true), ("2026-02-29", false),
        ("234-13", false), ("2016-12-13t2:00:00.593194+1", false), ("-292275055", false),
        ("2016-12-13t2:00:00.1999999999+10:59", false), ("2026-01-01T10:60", false), ("T10", false),
        ("9223372036854775807", true), ("9223372036854775808", false),
        ("00000000000000000000000001", false),
        ("", false),
        ("2026-", false),
    ])
    func datesOfConditionsMayBeWrittenInManyWays(text: String, isTaken: Bool) {
        let condition = #"{"DateLessThan": {"aws:CurrentTime": "\#(text)"}}"#
        let policy = document(reading + #""Resource": "*", "Condition": "# + condition)
        let message = MalformedPolicy.message(identityPolicy: policy)
        #expect(message == (isTaken ? nil : "The policy failed legacy parsing"))
    }

    @Test(arguments: [
        ("", "", nil), ("a", "a", "Statement IDs (SID) in a single policy must be unique."),
        ("a", "A", nil),
    ])
    func emptySidsCountAsNone(first: String, second: String, message: String?) {
        let body = reading + #""Resource": "*""#
        let policy = """
            {"Version": "2012-10-17", "Statement": [
                {"Sid": "\(first)", \(body)}, {"Sid": "\(second)", \(body)}]}
            """
        #expect(MalformedPolicy.message(identityPolicy: policy) == message)
    }

    @Test(arguments: [
        ("a.b:Read", nil), ("a-1:Read", nil), ("a_b:Read", "Vendor a_b is not valid"),
    ])
    func vendorsAreOfLettersDigitsHyphensAndDots(action: String, message: String?) {
        let policy = document(#""Effect": "Allow", "Action": "\#(action)", "Resource": "*""#)
        #expect(MalformedPolicy.message(identityPolicy: policy) == message)
    }
}
