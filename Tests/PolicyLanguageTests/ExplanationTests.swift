import PolicyLanguage
import SourceText
import Testing

/// What people are told of a decision.
struct ExplanationTests {
    private func explain(_ request: String) throws -> String {
        let source = SourceFile(name: "request.json", text: request)
        let (policyCase, findings) = PolicyCase.read(source)
        #expect(findings.isEmpty)
        return try #require(policyCase).explain().text
    }

    /// A request of ama for reports/q1.csv, with more keys.
    private func read(_ rest: String, action: String = "s3:GetObject") throws -> String {
        try explain(
            #"{"principal": "arn:aws:iam::111122223333:user/ama", "action": "\#(action)", "#
                + #""resource": "arn:aws:s3:::reports/q1.csv", \#(rest)}"#)
    }

    private func policy(
        _ name: String, _ statement: String, via: String = "group Auditors"
    ) -> String {
        #"{"name": "\#(name)", "via": "\#(via)", "#
            + #""policy": {"Version": "2012-10-17", "Statement": {\#(statement)}}}"#
    }

    private let everything = #""Effect": "Allow", "Action": "*", "Resource": "*""#

    @Test func namesTheClosestStatementAndWhereItCameFrom() throws {
        let reading = policy(
            "AmazonS3ReadOnlyAccess",
            #""Sid": "ReadReports", "Effect": "Allow", "Action": ["s3:Get*", "s3:List*"], "#
                + #""Resource": "*""#)
        #expect(
            try read(#""identityPolicies": [\#(reading)]"#, action: "s3:DeleteObject") == """
                Denied: nothing allows s3:DeleteObject on arn:aws:s3:::reports/q1.csv.

                The closest is statement 'ReadReports' of AmazonS3ReadOnlyAccess, attached to group \
                Auditors: it allows s3:Get*, s3:List*, and s3:DeleteObject is none of these.

                """)
    }

    @Test func saysWhichValueAConditionFound() throws {
        let office = policy(
            "FromTheOffice",
            #""Effect": "Allow", "Action": "s3:*", "Resource": "*", "#
                + #""Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#)
        let text = try read(
            #""context": {"aws:SourceIp": "198.51.100.7"}, "identityPolicies": [\#(office)]"#)
        #expect(
            text.contains(
                "aws:SourceIp is '198.51.100.7', and IpAddress asks for 203.0.113.0/24."))
    }

    @Test func tellsWhyAKeyIsMissing() throws {
        let withMFA = policy(
            "WithMFA",
            #""Effect": "Allow", "Action": "s3:*", "Resource": "*", "#
                + #""Condition": {"Bool": {"aws:MultiFactorAuthPresent": "true"}}"#)
        let text = try read(#""identityPolicies": [\#(withMFA)]"#)
        #expect(text.contains("(Bool true), and the request has no such key."))
        #expect(text.contains("call sts:GetSessionToken with the MFA device's code first"))
    }

    @Test func namesTheGroupThroughWhichADenyCame() throws {
        let deny = policy(
            "NoReports",
            #""Sid": "KeepOut", "Effect": "Deny", "Action": "s3:*", "#
                + #""Resource": "arn:aws:s3:::reports/*""#)
        let text = try read(
            #""identityPolicies": [\#(policy("Admin", everything)), \#(deny)]"#)
        #expect(
            text == """
                Denied: statement 'KeepOut' of NoReports, attached to group Auditors, denies \
                s3:GetObject on arn:aws:s3:::reports/q1.csv explicitly. A Deny wins over every Allow.

                """)
    }

    @Test func saysWhatABoundaryCuts() throws {
        let boundary = policy("OnlyEC2", #""Effect": "Allow", "Action": "ec2:*", "Resource": "*""#)
        let text = try read(
            #""identityPolicies": [\#(policy("Admin", everything))], "#
                + #""permissionsBoundaries": [\#(boundary)]"#)
        #expect(text.hasPrefix("Denied: the permissions boundary does not allow s3:GetObject"))
        #expect(text.contains("OnlyEC2 allows ec2:*."))
        #expect(text.contains("Without the limit, statement 1 of Admin"))
    }

    @Test func saysWhichLevelOfTheOrganizationCuts() throws {
        let ec2 = policy("OnlyEC2", #""Effect": "Allow", "Action": "ec2:*", "Resource": "*""#)
        let full = policy("FullAWSAccess", everything)
        let text = try read(
            #""identityPolicies": [\#(full)], "serviceControlPolicies": [[\#(full)], [\#(ec2)]]"#)
        #expect(text.contains("Level 2 of the SCPs does not: OnlyEC2 allows ec2:*."))
    }

    @Test func saysThatAnEmptyLevelAllowsNothing() throws {
        let full = policy("FullAWSAccess", everything)
        let text = try read(
            #""identityPolicies": [\#(full)], "serviceControlPolicies": [[\#(full)], []]"#)
        #expect(text.contains("Level 2 of the organization has no SCP at all"))
    }

    @Test func tellsABucketFromItsObjects() throws {
        let bucket = policy(
            "Reports",
            #""Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::reports""#)
        let text = try read(#""identityPolicies": [\#(bucket)]"#)
        #expect(text.contains("the bucket arn:aws:s3:::reports itself, not the objects in it"))
        #expect(text.contains("which are arn:aws:s3:::reports/*"))
    }

    @Test func saysWhatADenyWithNotResourceLeaves() throws {
        let deny = policy(
            "OnlyPublic",
            #""Effect": "Deny", "Action": "s3:*", "NotResource": "arn:aws:s3:::public/*""#)
        let text = try read(
            #""identityPolicies": [\#(policy("Admin", everything)), \#(deny)]"#)
        #expect(
            text.contains(
                "it denies everything except on arn:aws:s3:::public/*, and "
                    + "arn:aws:s3:::reports/q1.csv is none of these"))
    }

    @Test func namesBothSidesOfAGrantBetweenAccounts() throws {
        let bucket =
            #"{"Statement": {"Sid": "Partner", "Effect": "Allow", "Principal": {"AWS": "111122223333"}, "#
            + #""Action": "s3:GetObject", "Resource": "*"}}"#
        let text = try read(
            #""resourceAccount": "444455556666", "resourcePolicy": \#(bucket), "#
                + #""identityPolicies": [\#(policy("Admin", everything))]"#)
        #expect(text.hasPrefix("Allowed: statement 'Partner' of the resource policy allows"))
        #expect(text.contains("On the principal's side, statement 1 of Admin"))
    }

    @Test func takesAStarInARequestLiterally() throws {
        let text = try explain(
            #"{"principal": "arn:aws:iam::111122223333:user/ama", "action": "s3:GetObject", "#
                + #""resource": "arn:aws:s3:::reports/*"}"#)
        #expect(text.contains("is a plain character"))
    }

    @Test func namesBothAccountsWhereBothHaveToAllow() throws {
        let text = try read(
            #""resourceAccount": "444455556666", "#
                + #""identityPolicies": [\#(policy("Admin", everything))]"#)
        #expect(
            text.contains(
                "The principal belongs to account 111122223333, the resource to 444455556666"))
    }

    @Test func givesLineAndColumnOfAStatement() throws {
        let source = SourceFile(
            name: "r.json",
            text: """
                {"principal": "arn:aws:iam::111122223333:user/ama", "action": "s3:GetObject",
                 "identityPolicies": [{"Statement":
                   [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}]}
                """)
        let explanation = try #require(PolicyCase.read(source).policyCase).explain()
        let decided = explanation.json(id: nil, in: source)["decidedBy"]?.elements?.first
        #expect(decided?["line"]?.scalarText == "3")
        #expect(decided?["column"]?.scalarText == "5")
    }
}
