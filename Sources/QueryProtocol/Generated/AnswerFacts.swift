// Written by generate-service-tables from the facts beside it. Do not edit.
// swift-format-ignore-file

/// What answers hold, read by `AnswerTable`.
///
/// Lines: `service name wrapper member…` with members as `Name type`, `-` for no wrapper;
/// then `= service type { member…`, `= service type [ part`, `= service type <` for maps.
/// Scalars have types of one letter: text, integer, boolean, time, octets.
enum AnswerFacts {
    static let text: StaticString = #"""
iam AcceptDelegationRequest -
iam AcquireRole AcquireRoleResult Role Role
iam AddClientIDToOpenIDConnectProvider -
iam AddRoleToInstanceProfile -
iam AddUserToGroup -
iam AssociateDelegationRequest -
iam AttachGroupPolicy -
iam AttachRolePolicy -
iam AttachUserPolicy -
iam ChangePassword -
iam CreateAccessKey CreateAccessKeyResult AccessKey AccessKey
iam CreateAccountAlias -
iam CreateDelegationRequest CreateDelegationRequestResult ConsoleDeepLink s DelegationRequestId s
iam CreateGroup CreateGroupResult Group Group
iam CreateInstanceProfile CreateInstanceProfileResult InstanceProfile InstanceProfile
iam CreateLoginProfile CreateLoginProfileResult LoginProfile LoginProfile
iam CreateOpenIDConnectProvider CreateOpenIDConnectProviderResult OpenIDConnectProviderArn s Tags tagListType
iam CreatePolicy CreatePolicyResult Policy Policy
iam CreatePolicyVersion CreatePolicyVersionResult PolicyVersion PolicyVersion
iam CreateRole CreateRoleResult Role Role
iam CreateSAMLProvider CreateSAMLProviderResult SAMLProviderArn s Tags tagListType
iam CreateServiceLinkedRole CreateServiceLinkedRoleResult Role Role
iam CreateServiceSpecificCredential CreateServiceSpecificCredentialResult ServiceSpecificCredential ServiceSpecificCredential
iam CreateUser CreateUserResult User User
iam CreateVirtualMFADevice CreateVirtualMFADeviceResult VirtualMFADevice VirtualMFADevice
iam DeactivateMFADevice -
iam DeleteAccessKey -
iam DeleteAccountAlias -
iam DeleteAccountPasswordPolicy -
iam DeleteGroup -
iam DeleteGroupPolicy -
iam DeleteInstanceProfile -
iam DeleteLoginProfile -
iam DeleteOpenIDConnectProvider -
iam DeletePolicy -
iam DeletePolicyVersion -
iam DeleteRole -
iam DeleteRolePermissionsBoundary -
iam DeleteRolePolicy -
iam DeleteSAMLProvider -
iam DeleteSSHPublicKey -
iam DeleteServerCertificate -
iam DeleteServiceLinkedRole DeleteServiceLinkedRoleResult DeletionTaskId s
iam DeleteServiceSpecificCredential -
iam DeleteSigningCertificate -
iam DeleteUser -
iam DeleteUserPermissionsBoundary -
iam DeleteUserPolicy -
iam DeleteVirtualMFADevice -
iam DetachGroupPolicy -
iam DetachRolePolicy -
iam DetachUserPolicy -
iam DisableOrganizationsRootCredentialsManagement DisableOrganizationsRootCredentialsManagementResult OrganizationId s EnabledFeatures FeaturesListType
iam DisableOrganizationsRootSessions DisableOrganizationsRootSessionsResult OrganizationId s EnabledFeatures FeaturesListType
iam DisableOutboundWebIdentityFederation -
iam EnableMFADevice -
iam EnableOrganizationsRootCredentialsManagement EnableOrganizationsRootCredentialsManagementResult OrganizationId s EnabledFeatures FeaturesListType
iam EnableOrganizationsRootSessions EnableOrganizationsRootSessionsResult OrganizationId s EnabledFeatures FeaturesListType
iam EnableOutboundWebIdentityFederation EnableOutboundWebIdentityFederationResult IssuerIdentifier s
iam GenerateCredentialReport GenerateCredentialReportResult State s Description s
iam GenerateOrganizationsAccessReport GenerateOrganizationsAccessReportResult JobId s
iam GenerateServiceLastAccessedDetails GenerateServiceLastAccessedDetailsResult JobId s
iam GetAccessKeyLastUsed GetAccessKeyLastUsedResult UserName s AccessKeyLastUsed AccessKeyLastUsed
iam GetAccountAuthorizationDetails GetAccountAuthorizationDetailsResult UserDetailList userDetailListType GroupDetailList groupDetailListType RoleDetailList roleDetailListType Policies ManagedPolicyDetailListType IsTruncated b Marker s
iam GetAccountPasswordPolicy GetAccountPasswordPolicyResult PasswordPolicy PasswordPolicy
iam GetAccountProperties GetAccountPropertiesResult Properties accountPropertiesMapType
iam GetAccountSummary GetAccountSummaryResult SummaryMap summaryMapType
iam GetContextKeysForCustomPolicy GetContextKeysForCustomPolicyResult ContextKeyNames ContextKeyNamesResultListType
iam GetContextKeysForPrincipalPolicy GetContextKeysForPrincipalPolicyResult ContextKeyNames ContextKeyNamesResultListType
iam GetCredentialReport GetCredentialReportResult Content o ReportFormat s GeneratedTime t
iam GetDelegationRequest GetDelegationRequestResult DelegationRequest DelegationRequest PermissionCheckStatus s PermissionCheckResult s
iam GetGroup GetGroupResult Group Group Users userListType IsTruncated b Marker s
iam GetGroupPolicy GetGroupPolicyResult GroupName s PolicyName s PolicyDocument s
iam GetHumanReadableSummary GetHumanReadableSummaryResult SummaryContent s Locale s SummaryState s
iam GetInstanceProfile GetInstanceProfileResult InstanceProfile InstanceProfile
iam GetLoginProfile GetLoginProfileResult LoginProfile LoginProfile
iam GetMFADevice GetMFADeviceResult UserName s SerialNumber s EnableDate t Certifications CertificationMapType
iam GetOpenIDConnectProvider GetOpenIDConnectProviderResult Url s ClientIDList clientIDListType ThumbprintList thumbprintListType CreateDate t Tags tagListType
iam GetOrganizationsAccessReport GetOrganizationsAccessReportResult JobStatus s JobCreationDate t JobCompletionDate t NumberOfServicesAccessible i NumberOfServicesNotAccessed i AccessDetails AccessDetails IsTruncated b Marker s ErrorDetails ErrorDetails
iam GetOutboundWebIdentityFederationInfo GetOutboundWebIdentityFederationInfoResult IssuerIdentifier s JwtVendingEnabled b
iam GetPolicy GetPolicyResult Policy Policy
iam GetPolicyVersion GetPolicyVersionResult PolicyVersion PolicyVersion
iam GetRole GetRoleResult Role Role
iam GetRolePolicy GetRolePolicyResult RoleName s PolicyName s PolicyDocument s
iam GetRoleTemplateVersion GetRoleTemplateVersionResult RoleTemplateVersion RoleTemplateVersion
iam GetSAMLProvider GetSAMLProviderResult SAMLProviderUUID s SAMLMetadataDocument s CreateDate t ValidUntil t Tags tagListType AssertionEncryptionMode s PrivateKeyList privateKeyList
iam GetSSHPublicKey GetSSHPublicKeyResult SSHPublicKey SSHPublicKey
iam GetServerCertificate GetServerCertificateResult ServerCertificate ServerCertificate
iam GetServiceLastAccessedDetails GetServiceLastAccessedDetailsResult JobStatus s JobType s JobCreationDate t ServicesLastAccessed ServicesLastAccessed JobCompletionDate t IsTruncated b Marker s Error ErrorDetails
iam GetServiceLastAccessedDetailsWithEntities GetServiceLastAccessedDetailsWithEntitiesResult JobStatus s JobCreationDate t JobCompletionDate t EntityDetailsList entityDetailsListType IsTruncated b Marker s Error ErrorDetails
iam GetServiceLinkedRoleDeletionStatus GetServiceLinkedRoleDeletionStatusResult Status s Reason DeletionTaskFailureReasonType
iam GetUser GetUserResult User User
iam GetUserPolicy GetUserPolicyResult UserName s PolicyName s PolicyDocument s
iam ListAccessKeys ListAccessKeysResult AccessKeyMetadata accessKeyMetadataListType IsTruncated b Marker s
iam ListAccountAliases ListAccountAliasesResult AccountAliases accountAliasListType IsTruncated b Marker s
iam ListAttachedGroupPolicies ListAttachedGroupPoliciesResult AttachedPolicies attachedPoliciesListType IsTruncated b Marker s
iam ListAttachedRolePolicies ListAttachedRolePoliciesResult AttachedPolicies attachedPoliciesListType IsTruncated b Marker s
iam ListAttachedUserPolicies ListAttachedUserPoliciesResult AttachedPolicies attachedPoliciesListType IsTruncated b Marker s
iam ListDelegationRequests ListDelegationRequestsResult DelegationRequests delegationRequestsListType Marker s isTruncated b
iam ListEntitiesForPolicy ListEntitiesForPolicyResult PolicyGroups PolicyGroupListType PolicyUsers PolicyUserListType PolicyRoles PolicyRoleListType IsTruncated b Marker s
iam ListGroupPolicies ListGroupPoliciesResult PolicyNames policyNameListType IsTruncated b Marker s
iam ListGroups ListGroupsResult Groups groupListType IsTruncated b Marker s
iam ListGroupsForUser ListGroupsForUserResult Groups groupListType IsTruncated b Marker s
iam ListInstanceProfileTags ListInstanceProfileTagsResult Tags tagListType IsTruncated b Marker s
iam ListInstanceProfiles ListInstanceProfilesResult InstanceProfiles instanceProfileListType IsTruncated b Marker s
iam ListInstanceProfilesForRole ListInstanceProfilesForRoleResult InstanceProfiles instanceProfileListType IsTruncated b Marker s
iam ListMFADeviceTags ListMFADeviceTagsResult Tags tagListType IsTruncated b Marker s
iam ListMFADevices ListMFADevicesResult MFADevices mfaDeviceListType IsTruncated b Marker s
iam ListOpenIDConnectProviderTags ListOpenIDConnectProviderTagsResult Tags tagListType IsTruncated b Marker s
iam ListOpenIDConnectProviders ListOpenIDConnectProvidersResult OpenIDConnectProviderList OpenIDConnectProviderListType
iam ListOrganizationsFeatures ListOrganizationsFeaturesResult OrganizationId s EnabledFeatures FeaturesListType
iam ListPolicies ListPoliciesResult Policies policyListType IsTruncated b Marker s
iam ListPoliciesGrantingServiceAccess ListPoliciesGrantingServiceAccessResult PoliciesGrantingServiceAccess listPolicyGrantingServiceAccessResponseListType IsTruncated b Marker s
iam ListPolicyTags ListPolicyTagsResult Tags tagListType IsTruncated b Marker s
iam ListPolicyVersions ListPolicyVersionsResult Versions policyDocumentVersionListType IsTruncated b Marker s
iam ListRolePolicies ListRolePoliciesResult PolicyNames policyNameListType IsTruncated b Marker s
iam ListRoleTags ListRoleTagsResult Tags tagListType IsTruncated b Marker s
iam ListRoles ListRolesResult Roles roleListType IsTruncated b Marker s
iam ListSAMLProviderTags ListSAMLProviderTagsResult Tags tagListType IsTruncated b Marker s
iam ListSAMLProviders ListSAMLProvidersResult SAMLProviderList SAMLProviderListType
iam ListSSHPublicKeys ListSSHPublicKeysResult SSHPublicKeys SSHPublicKeyListType IsTruncated b Marker s
iam ListServerCertificateTags ListServerCertificateTagsResult Tags tagListType IsTruncated b Marker s
iam ListServerCertificates ListServerCertificatesResult ServerCertificateMetadataList serverCertificateMetadataListType IsTruncated b Marker s
iam ListServiceSpecificCredentials ListServiceSpecificCredentialsResult ServiceSpecificCredentials ServiceSpecificCredentialsListType Marker s IsTruncated b
iam ListSigningCertificates ListSigningCertificatesResult Certificates certificateListType IsTruncated b Marker s
iam ListUserPolicies ListUserPoliciesResult PolicyNames policyNameListType IsTruncated b Marker s
iam ListUserTags ListUserTagsResult Tags tagListType IsTruncated b Marker s
iam ListUsers ListUsersResult Users userListType IsTruncated b Marker s
iam ListVirtualMFADevices ListVirtualMFADevicesResult VirtualMFADevices virtualMFADeviceListType IsTruncated b Marker s
iam PutAccountProperties PutAccountPropertiesResult
iam PutGroupPolicy -
iam PutRolePermissionsBoundary -
iam PutRolePolicy -
iam PutUserPermissionsBoundary -
iam PutUserPolicy -
iam RejectDelegationRequest -
iam RemoveClientIDFromOpenIDConnectProvider -
iam RemoveRoleFromInstanceProfile -
iam RemoveUserFromGroup -
iam ResetServiceSpecificCredential ResetServiceSpecificCredentialResult ServiceSpecificCredential ServiceSpecificCredential
iam ResyncMFADevice -
iam SendDelegationToken -
iam SetDefaultPolicyVersion -
iam SetSecurityTokenServicePreferences -
iam SimulateCustomPolicy SimulateCustomPolicyResult EvaluationResults EvaluationResultsListType IsTruncated b Marker s
iam SimulatePrincipalPolicy SimulatePrincipalPolicyResult EvaluationResults EvaluationResultsListType IsTruncated b Marker s
iam TagInstanceProfile -
iam TagMFADevice -
iam TagOpenIDConnectProvider -
iam TagPolicy -
iam TagRole -
iam TagSAMLProvider -
iam TagServerCertificate -
iam TagUser -
iam UntagInstanceProfile -
iam UntagMFADevice -
iam UntagOpenIDConnectProvider -
iam UntagPolicy -
iam UntagRole -
iam UntagSAMLProvider -
iam UntagServerCertificate -
iam UntagUser -
iam UpdateAccessKey -
iam UpdateAccountPasswordPolicy -
iam UpdateAssumeRolePolicy -
iam UpdateDelegationRequest -
iam UpdateGroup -
iam UpdateLoginProfile -
iam UpdateOpenIDConnectProviderThumbprint -
iam UpdateRole UpdateRoleResult
iam UpdateRoleDescription UpdateRoleDescriptionResult Role Role
iam UpdateSAMLProvider UpdateSAMLProviderResult SAMLProviderArn s
iam UpdateSSHPublicKey -
iam UpdateServerCertificate -
iam UpdateServiceSpecificCredential -
iam UpdateSigningCertificate -
iam UpdateUser -
iam UploadSSHPublicKey UploadSSHPublicKeyResult SSHPublicKey SSHPublicKey
iam UploadServerCertificate UploadServerCertificateResult ServerCertificateMetadata ServerCertificateMetadata Tags tagListType
iam UploadSigningCertificate UploadSigningCertificateResult Certificate SigningCertificate
sts AssumeRole AssumeRoleResult Credentials Credentials AssumedRoleUser AssumedRoleUser PackedPolicySize i SourceIdentity s SessionTokenUtilization i SessionTokenSize i
sts AssumeRoleWithSAML AssumeRoleWithSAMLResult Credentials Credentials AssumedRoleUser AssumedRoleUser PackedPolicySize i Subject s SubjectType s Issuer s Audience s NameQualifier s SourceIdentity s SessionTokenUtilization i SessionTokenSize i
sts AssumeRoleWithWebIdentity AssumeRoleWithWebIdentityResult Credentials Credentials SubjectFromWebIdentityToken s AssumedRoleUser AssumedRoleUser PackedPolicySize i Provider s Audience s SourceIdentity s SessionTokenUtilization i SessionTokenSize i
sts AssumeRoot AssumeRootResult Credentials Credentials SourceIdentity s SessionTokenUtilization i SessionTokenSize i
sts DecodeAuthorizationMessage DecodeAuthorizationMessageResult DecodedMessage s
sts GetAccessKeyInfo GetAccessKeyInfoResult Account s
sts GetCallerIdentity GetCallerIdentityResult UserId s Account s Arn s
sts GetDelegatedAccessToken GetDelegatedAccessTokenResult Credentials Credentials PackedPolicySize i AssumedPrincipal s
sts GetFederationToken GetFederationTokenResult Credentials Credentials FederatedUser FederatedUser PackedPolicySize i SessionTokenUtilization i SessionTokenSize i
sts GetSessionToken GetSessionTokenResult Credentials Credentials SessionTokenUtilization i SessionTokenSize i
sts GetWebIdentityToken GetWebIdentityTokenResult WebIdentityToken s Expiration t
= iam AccessDetail { ServiceName s ServiceNamespace s Region s EntityPath s LastAuthenticatedTime t TotalAuthenticatedEntities i
= iam AccessDetails [ AccessDetail
= iam AccessKey { UserName s AccessKeyId s Status s SecretAccessKey s CreateDate t
= iam AccessKeyLastUsed { LastUsedDate t ServiceName s Region s
= iam AccessKeyMetadata { UserName s AccessKeyId s Status s CreateDate t
= iam ArnListType [ s
= iam AttachedPermissionsBoundary { PermissionsBoundaryType s PermissionsBoundaryArn s
= iam AttachedPolicy { PolicyName s PolicyArn s
= iam CertificationMapType <
= iam ContextKeyNamesResultListType [ s
= iam DelegationPermission { PolicyTemplateArn s Parameters policyParameterListType
= iam DelegationRequest { DelegationRequestId s OwnerAccountId s Description s RequestMessage s Permissions DelegationPermission PermissionPolicy s RolePermissionRestrictionArns rolePermissionRestrictionArnListType OwnerId s ApproverId s State s ExpirationTime t RequestorId s RequestorName s CreateDate t SessionDuration i RedirectUrl s Notes s RejectionReason s OnlySendByOwner b UpdatedTime t
= iam DeletionTaskFailureReasonType { Reason s RoleUsageList RoleUsageListType
= iam EntityDetails { EntityInfo EntityInfo LastAuthenticated t
= iam EntityInfo { Arn s Name s Type s Id s Path s
= iam ErrorDetails { Message s Code s
= iam EvalDecisionDetailsType <
= iam EvaluationResult { EvalActionName s EvalResourceName s EvalDecision s MatchedStatements StatementListType MissingContextValues ContextKeyNamesResultListType OrganizationsDecisionDetail OrganizationsDecisionDetail PermissionsBoundaryDecisionDetail PermissionsBoundaryDecisionDetail EvalDecisionDetails EvalDecisionDetailsType ResourceSpecificResults ResourceSpecificResultListType
= iam EvaluationResultsListType [ EvaluationResult
= iam FeaturesListType [ s
= iam Group { Path s GroupName s GroupId s Arn s CreateDate t
= iam GroupDetail { Path s GroupName s GroupId s Arn s CreateDate t GroupPolicyList policyDetailListType AttachedManagedPolicies attachedPoliciesListType
= iam InlinePolicy { PolicyName s PolicyDocument s
= iam InstanceProfile { Path s InstanceProfileName s InstanceProfileId s Arn s CreateDate t Roles roleListType Tags tagListType
= iam ListPoliciesGrantingServiceAccessEntry { ServiceNamespace s Policies policyGrantingServiceAccessListType
= iam LoginProfile { UserName s CreateDate t PasswordResetRequired b
= iam MFADevice { UserName s SerialNumber s EnableDate t
= iam ManagedPolicyDetail { PolicyName s PolicyId s Arn s Path s DefaultVersionId s AttachmentCount i PermissionsBoundaryUsageCount i IsAttachable b Description s CreateDate t UpdateDate t PolicyVersionList policyDocumentVersionListType
= iam ManagedPolicyDetailListType [ ManagedPolicyDetail
= iam OpenIDConnectProviderListEntry { Arn s
= iam OpenIDConnectProviderListType [ OpenIDConnectProviderListEntry
= iam OrganizationsDecisionDetail { AllowedByOrganizations b
= iam ParameterDefinition { Name s Type s SubType s Description s IsRequired b DefaultValue s Immutable b
= iam PasswordPolicy { MinimumPasswordLength i RequireSymbols b RequireNumbers b RequireUppercaseCharacters b RequireLowercaseCharacters b AllowUsersToChangePassword b ExpirePasswords b MaxPasswordAge i PasswordReusePrevention i HardExpiry b
= iam PermissionsBoundaryDecisionDetail { AllowedByPermissionsBoundary b
= iam Policy { PolicyName s PolicyId s Arn s Path s DefaultVersionId s AttachmentCount i PermissionsBoundaryUsageCount i IsAttachable b Description s CreateDate t UpdateDate t Tags tagListType
= iam PolicyDetail { PolicyName s PolicyDocument s
= iam PolicyGrantingServiceAccess { PolicyName s PolicyType s PolicyArn s EntityType s EntityName s
= iam PolicyGroup { GroupName s GroupId s
= iam PolicyGroupListType [ PolicyGroup
= iam PolicyParameter { Name s Values policyParameterValuesListType Type s
= iam PolicyRole { RoleName s RoleId s
= iam PolicyRoleListType [ PolicyRole
= iam PolicyUser { UserName s UserId s
= iam PolicyUserListType [ PolicyUser
= iam PolicyVersion { Document s VersionId s IsDefaultVersion b CreateDate t
= iam Position { Line i Column i
= iam ResourceSpecificResult { EvalResourceName s EvalResourceDecision s MatchedStatements StatementListType MissingContextValues ContextKeyNamesResultListType EvalDecisionDetails EvalDecisionDetailsType PermissionsBoundaryDecisionDetail PermissionsBoundaryDecisionDetail
= iam ResourceSpecificResultListType [ ResourceSpecificResult
= iam Role { Path s RoleName s RoleId s Arn s CreateDate t AssumeRolePolicyDocument s Description s MaxSessionDuration i PermissionsBoundary AttachedPermissionsBoundary Tags tagListType RoleLastUsed RoleLastUsed SourceRoleTemplate SourceRoleTemplate
= iam RoleDetail { Path s RoleName s RoleId s Arn s CreateDate t AssumeRolePolicyDocument s InstanceProfileList instanceProfileListType RolePolicyList policyDetailListType AttachedManagedPolicies attachedPoliciesListType PermissionsBoundary AttachedPermissionsBoundary Tags tagListType RoleLastUsed RoleLastUsed
= iam RoleLastUsed { LastUsedDate t Region s
= iam RoleTemplateVersion { TemplateArn s TemplateName s TemplateVersionId s Description s MajorVersion i DefaultMinorVersion i ManagedByType s ManagedByValue s Enabled b MinorVersion i RoleNamePattern s RolePathPattern s RoleDescriptionPattern s AssumeRolePolicyDocumentTemplate s InlinePolicyTemplates inlinePolicyTemplateListType ManagedPolicyArns managedPolicyArnListType PermissionBoundaryArn s ParametersDefinition parametersDefinitionListType RoleTagsTemplate tagTemplateListType MaxSessionDuration i VersionEnabled b CreateTimestamp t UpdateTimestamp t
= iam RoleUsageListType [ RoleUsageType
= iam RoleUsageType { Region s Resources ArnListType
= iam SAMLPrivateKey { KeyId s Timestamp t
= iam SAMLProviderListEntry { Arn s ValidUntil t CreateDate t
= iam SAMLProviderListType [ SAMLProviderListEntry
= iam SSHPublicKey { UserName s SSHPublicKeyId s Fingerprint s SSHPublicKeyBody s Status s UploadDate t
= iam SSHPublicKeyListType [ SSHPublicKeyMetadata
= iam SSHPublicKeyMetadata { UserName s SSHPublicKeyId s Status s UploadDate t
= iam ServerCertificate { ServerCertificateMetadata ServerCertificateMetadata CertificateBody s CertificateChain s Tags tagListType
= iam ServerCertificateMetadata { Path s ServerCertificateName s ServerCertificateId s Arn s UploadDate t Expiration t
= iam ServiceLastAccessed { ServiceName s LastAuthenticated t ServiceNamespace s LastAuthenticatedEntity s LastAuthenticatedRegion s TotalAuthenticatedEntities i TrackedActionsLastAccessed TrackedActionsLastAccessed
= iam ServiceSpecificCredential { CreateDate t ExpirationDate t ServiceName s ServiceUserName s ServicePassword s ServiceCredentialAlias s ServiceCredentialSecret s ServiceSpecificCredentialId s UserName s Status s
= iam ServiceSpecificCredentialMetadata { UserName s Status s ServiceUserName s ServiceCredentialAlias s CreateDate t ExpirationDate t ServiceSpecificCredentialId s ServiceName s
= iam ServiceSpecificCredentialsListType [ ServiceSpecificCredentialMetadata
= iam ServicesLastAccessed [ ServiceLastAccessed
= iam SigningCertificate { UserName s CertificateId s CertificateBody s Status s UploadDate t
= iam SourceRoleTemplate { TemplateArn s TemplateMinorVersion i
= iam Statement { SourcePolicyId s SourcePolicyType s StartPosition Position EndPosition Position
= iam StatementListType [ Statement
= iam Tag { Key s Value s
= iam TagTemplate { Key s Value s
= iam TrackedActionLastAccessed { ActionName s LastAccessedEntity s LastAccessedTime t LastAccessedRegion s
= iam TrackedActionsLastAccessed [ TrackedActionLastAccessed
= iam User { Path s UserName s UserId s Arn s CreateDate t PasswordLastUsed t PermissionsBoundary AttachedPermissionsBoundary Tags tagListType
= iam UserDetail { Path s UserName s UserId s Arn s CreateDate t UserPolicyList policyDetailListType GroupList groupNameListType AttachedManagedPolicies attachedPoliciesListType PermissionsBoundary AttachedPermissionsBoundary Tags tagListType
= iam VirtualMFADevice { SerialNumber s Base32StringSeed o QRCodePNG o User User EnableDate t Tags tagListType
= iam accessKeyMetadataListType [ AccessKeyMetadata
= iam accountAliasListType [ s
= iam accountPropertiesMapType <
= iam attachedPoliciesListType [ AttachedPolicy
= iam certificateListType [ SigningCertificate
= iam clientIDListType [ s
= iam delegationRequestsListType [ DelegationRequest
= iam entityDetailsListType [ EntityDetails
= iam groupDetailListType [ GroupDetail
= iam groupListType [ Group
= iam groupNameListType [ s
= iam inlinePolicyTemplateListType [ InlinePolicy
= iam instanceProfileListType [ InstanceProfile
= iam listPolicyGrantingServiceAccessResponseListType [ ListPoliciesGrantingServiceAccessEntry
= iam managedPolicyArnListType [ s
= iam mfaDeviceListType [ MFADevice
= iam parametersDefinitionListType [ ParameterDefinition
= iam policyDetailListType [ PolicyDetail
= iam policyDocumentVersionListType [ PolicyVersion
= iam policyGrantingServiceAccessListType [ PolicyGrantingServiceAccess
= iam policyListType [ Policy
= iam policyNameListType [ s
= iam policyParameterListType [ PolicyParameter
= iam policyParameterValuesListType [ s
= iam privateKeyList [ SAMLPrivateKey
= iam roleDetailListType [ RoleDetail
= iam roleListType [ Role
= iam rolePermissionRestrictionArnListType [ s
= iam serverCertificateMetadataListType [ ServerCertificateMetadata
= iam summaryMapType <
= iam tagListType [ Tag
= iam tagTemplateListType [ TagTemplate
= iam thumbprintListType [ s
= iam userDetailListType [ UserDetail
= iam userListType [ User
= iam virtualMFADeviceListType [ VirtualMFADevice
= sts AssumedRoleUser { AssumedRoleId s Arn s
= sts Credentials { AccessKeyId s SecretAccessKey s SessionToken s Expiration t
= sts FederatedUser { FederatedUserId s Arn s
"""#
}
