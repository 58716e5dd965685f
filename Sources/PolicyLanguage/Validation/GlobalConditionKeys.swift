internal import SourceText

/// The condition keys of all services (`reference_policies_condition-keys`) with their types.
enum GlobalConditionKeys {
    /// Name and type, in the order of AWS's guide.
    static let types: [(name: String, type: String)] = [
        ("aws:PrincipalArn", "ARN"), ("aws:PrincipalAccount", "String"),
        ("aws:PrincipalOrgPaths", "ArrayOfString"), ("aws:PrincipalOrgID", "String"),
        ("aws:PrincipalOrgMasterAccountId", "String"),
        ("aws:PrincipalTag/${TagKey}", "String"), ("aws:PrincipalIsAWSService", "Bool"),
        ("aws:PrincipalServiceName", "String"),
        ("aws:PrincipalServiceNamesList", "ArrayOfString"), ("aws:PrincipalType", "String"),
        ("aws:userid", "String"), ("aws:username", "String"), ("aws:AssumedRoot", "Bool"),
        ("aws:FederatedProvider", "String"), ("aws:TokenIssueTime", "Date"),
        ("aws:MultiFactorAuthAge", "Numeric"), ("aws:MultiFactorAuthPresent", "Bool"),
        ("aws:ChatbotSourceArn", "ARN"), ("aws:Ec2InstanceSourceVpc", "String"),
        ("aws:Ec2InstanceSourcePrivateIPv4", "IPAddress"), ("aws:SourceIdentity", "String"),
        ("ec2:RoleDelivery", "Numeric"), ("ec2:SourceInstanceArn", "ARN"),
        ("glue:RoleAssumedBy", "String"), ("glue:CredentialIssuingService", "String"),
        ("lambda:SourceFunctionArn", "ARN"), ("ssm:SourceInstanceArn", "ARN"),
        ("identitystore:UserId", "String"), ("aws:SourceIp", "IPAddress"),
        ("aws:SourceVpc", "String"), ("aws:SourceVpcArn", "ARN"), ("aws:SourceVpce", "String"),
        ("aws:VpceAccount", "String"), ("aws:VpceOrgID", "String"),
        ("aws:VpceOrgPaths", "ArrayOfString"), ("aws:VpcSourceIp", "IPAddress"),
        ("aws:ResourceAccount", "String"), ("aws:ResourceOrgPaths", "ArrayOfString"),
        ("aws:ResourceOrgID", "String"), ("aws:ResourceTag/${TagKey}", "String"),
        ("aws:CalledVia", "ArrayOfString"), ("aws:CalledViaFirst", "String"),
        ("aws:CalledViaLast", "String"), ("aws:ViaAWSService", "Bool"),
        ("aws:CurrentTime", "Date"), ("aws:EpochTime", "Date"), ("aws:referer", "String"),
        ("aws:RequestedRegion", "String"), ("aws:RequestTag/${TagKey}", "String"),
        ("aws:TagKeys", "ArrayOfString"), ("aws:SecureTransport", "Bool"),
        ("aws:SourceAccount", "String"), ("aws:SourceArn", "ARN"), ("aws:SourceOrgID", "String"),
        ("aws:SourceOrgPaths", "ArrayOfString"), ("aws:UserAgent", "String"),
        ("aws:IsMcpServiceAction", "Bool"), ("aws:ViaAWSMCPService", "Bool"),
        ("aws:CalledViaAWSMCP", "String"), ("aws:PrincipalServiceAgent", "String"),
        ("aws:SignInSessionArn", "ARN"), ("aws:EC2InstanceSourceVPC", "String"),
    ]

    /// The type of a global key; nil where there is no such key.
    static func type(of key: String) -> String? {
        let wanted = ASCII.lowercased(key)
        for entry in types where names(entry.name, wanted) { return entry.type }
        return nil
    }

    static var names: [String] {
        var names: [String] = []
        for entry in types { names.append(entry.name) }
        return names
    }

    /// Whether a name from the catalogue stands for a key given in lower case: `${TagKey}` is any text.
    static func names(_ name: String, _ key: String) -> Bool {
        let name = ASCII.lowercased(name)
        var fixed: [UInt8] = []
        for byte in name.utf8 {
            if byte == UInt8(ascii: "$") { break }
            fixed.append(byte)
        }
        if fixed.count == name.utf8.count { return name == key }
        return key.utf8.starts(with: fixed) && key.utf8.count > fixed.count
    }
}
