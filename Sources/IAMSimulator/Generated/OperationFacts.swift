// Written by generate-service-tables from the facts beside it. Do not edit.
// swift-format-ignore-file

/// The facts of each operation and type, read by `OperationTable`.
///
/// Lines: `service name command member…` with members as `Name option !type` where `!`
/// marks a required one; then `= service type kind min max sensitive part` and the
/// pattern or the enumeration.
enum OperationFacts {
    static let text: StaticString = #"""
iam AcceptDelegationRequest accept-delegation-request DelegationRequestId delegation-request-id !delegationRequestIdType
iam AcquireRole acquire-role TemplateArn template-arn !arnType TemplateMinorVersion template-minor-version ?integerType ReplacementValues replacement-values ?mapStringReplacementValueEntry
iam AddClientIDToOpenIDConnectProvider add-client-id-to-open-id-connect-provider OpenIDConnectProviderArn open-id-connect-provider-arn !arnType ClientID client-id !clientIDType
iam AddRoleToInstanceProfile add-role-to-instance-profile InstanceProfileName instance-profile-name !instanceProfileNameType RoleName role-name !roleNameType
iam AddUserToGroup add-user-to-group GroupName group-name !groupNameType UserName user-name !existingUserNameType
iam AssociateDelegationRequest associate-delegation-request DelegationRequestId delegation-request-id !delegationRequestIdType
iam AttachGroupPolicy attach-group-policy GroupName group-name !groupNameType PolicyArn policy-arn !arnType
iam AttachRolePolicy attach-role-policy RoleName role-name !roleNameType PolicyArn policy-arn !arnType
iam AttachUserPolicy attach-user-policy UserName user-name !userNameType PolicyArn policy-arn !arnType
iam ChangePassword change-password OldPassword old-password !passwordType NewPassword new-password !passwordType
iam CreateAccessKey create-access-key UserName user-name ?existingUserNameType
iam CreateAccountAlias create-account-alias AccountAlias account-alias !accountAliasType
iam CreateDelegationRequest create-delegation-request OwnerAccountId owner-account-id ?accountIdType Description description !delegationRequestDescriptionType Permissions permissions !DelegationPermission RequestMessage request-message ?requestMessageType RequestorWorkflowId requestor-workflow-id !requestorWorkflowIdType RedirectUrl redirect-url ?redirectUrlType NotificationChannel notification-channel !notificationChannelType SessionDuration session-duration !sessionDurationType OnlySendByOwner only-send-by-owner ?booleanType
iam CreateGroup create-group Path path ?pathType GroupName group-name !groupNameType
iam CreateInstanceProfile create-instance-profile InstanceProfileName instance-profile-name !instanceProfileNameType Path path ?pathType Tags tags ?tagListType
iam CreateLoginProfile create-login-profile UserName user-name ?userNameType Password password ?passwordType PasswordResetRequired password-reset-required ?booleanType
iam CreateOpenIDConnectProvider create-open-id-connect-provider Url url !OpenIDConnectProviderUrlType ClientIDList client-id-list ?clientIDListType ThumbprintList thumbprint-list ?thumbprintListType Tags tags ?tagListType
iam CreatePolicy create-policy PolicyName policy-name !policyNameType Path path ?policyPathType PolicyDocument policy-document !policyDocumentType Description description ?policyDescriptionType Tags tags ?tagListType
iam CreatePolicyVersion create-policy-version PolicyArn policy-arn !arnType PolicyDocument policy-document !policyDocumentType SetAsDefault set-as-default ?booleanType
iam CreateRole create-role Path path ?pathType RoleName role-name !roleNameType AssumeRolePolicyDocument assume-role-policy-document !policyDocumentType Description description ?roleDescriptionType MaxSessionDuration max-session-duration ?roleMaxSessionDurationType PermissionsBoundary permissions-boundary ?arnType Tags tags ?tagListType
iam CreateSAMLProvider create-saml-provider SAMLMetadataDocument saml-metadata-document !SAMLMetadataDocumentType Name name !SAMLProviderNameType Tags tags ?tagListType AssertionEncryptionMode assertion-encryption-mode ?assertionEncryptionModeType AddPrivateKey add-private-key ?privateKeyType
iam CreateServiceLinkedRole create-service-linked-role AWSServiceName aws-service-name !groupNameType Description description ?roleDescriptionType CustomSuffix custom-suffix ?customSuffixType
iam CreateServiceSpecificCredential create-service-specific-credential UserName user-name !userNameType ServiceName service-name !serviceName CredentialAgeDays credential-age-days ?credentialAgeDays
iam CreateUser create-user Path path ?pathType UserName user-name !userNameType PermissionsBoundary permissions-boundary ?arnType Tags tags ?tagListType
iam CreateVirtualMFADevice create-virtual-mfa-device Path path ?pathType VirtualMFADeviceName virtual-mfa-device-name !virtualMFADeviceName Tags tags ?tagListType
iam DeactivateMFADevice deactivate-mfa-device UserName user-name ?existingUserNameType SerialNumber serial-number !serialNumberType
iam DeleteAccessKey delete-access-key UserName user-name ?existingUserNameType AccessKeyId access-key-id !accessKeyIdType
iam DeleteAccountAlias delete-account-alias AccountAlias account-alias !accountAliasType
iam DeleteAccountPasswordPolicy delete-account-password-policy
iam DeleteGroup delete-group GroupName group-name !groupNameType
iam DeleteGroupPolicy delete-group-policy GroupName group-name !groupNameType PolicyName policy-name !policyNameType
iam DeleteInstanceProfile delete-instance-profile InstanceProfileName instance-profile-name !instanceProfileNameType
iam DeleteLoginProfile delete-login-profile UserName user-name ?userNameType
iam DeleteOpenIDConnectProvider delete-open-id-connect-provider OpenIDConnectProviderArn open-id-connect-provider-arn !arnType
iam DeletePolicy delete-policy PolicyArn policy-arn !arnType
iam DeletePolicyVersion delete-policy-version PolicyArn policy-arn !arnType VersionId version-id !policyVersionIdType
iam DeleteRole delete-role RoleName role-name !roleNameType
iam DeleteRolePermissionsBoundary delete-role-permissions-boundary RoleName role-name !roleNameType
iam DeleteRolePolicy delete-role-policy RoleName role-name !roleNameType PolicyName policy-name !policyNameType
iam DeleteSAMLProvider delete-saml-provider SAMLProviderArn saml-provider-arn !arnType
iam DeleteSSHPublicKey delete-ssh-public-key UserName user-name !userNameType SSHPublicKeyId ssh-public-key-id !publicKeyIdType
iam DeleteServerCertificate delete-server-certificate ServerCertificateName server-certificate-name !serverCertificateNameType
iam DeleteServiceLinkedRole delete-service-linked-role RoleName role-name !roleNameType
iam DeleteServiceSpecificCredential delete-service-specific-credential UserName user-name ?userNameType ServiceSpecificCredentialId service-specific-credential-id !serviceSpecificCredentialId
iam DeleteSigningCertificate delete-signing-certificate UserName user-name ?existingUserNameType CertificateId certificate-id !certificateIdType
iam DeleteUser delete-user UserName user-name !existingUserNameType
iam DeleteUserPermissionsBoundary delete-user-permissions-boundary UserName user-name !userNameType
iam DeleteUserPolicy delete-user-policy UserName user-name !existingUserNameType PolicyName policy-name !policyNameType
iam DeleteVirtualMFADevice delete-virtual-mfa-device SerialNumber serial-number !serialNumberType
iam DetachGroupPolicy detach-group-policy GroupName group-name !groupNameType PolicyArn policy-arn !arnType
iam DetachRolePolicy detach-role-policy RoleName role-name !roleNameType PolicyArn policy-arn !arnType
iam DetachUserPolicy detach-user-policy UserName user-name !userNameType PolicyArn policy-arn !arnType
iam DisableOrganizationsRootCredentialsManagement disable-organizations-root-credentials-management
iam DisableOrganizationsRootSessions disable-organizations-root-sessions
iam DisableOutboundWebIdentityFederation disable-outbound-web-identity-federation
iam EnableMFADevice enable-mfa-device UserName user-name !existingUserNameType SerialNumber serial-number !serialNumberType AuthenticationCode1 authentication-code1 !authenticationCodeType AuthenticationCode2 authentication-code2 !authenticationCodeType
iam EnableOrganizationsRootCredentialsManagement enable-organizations-root-credentials-management
iam EnableOrganizationsRootSessions enable-organizations-root-sessions
iam EnableOutboundWebIdentityFederation enable-outbound-web-identity-federation
iam GenerateCredentialReport generate-credential-report
iam GenerateOrganizationsAccessReport generate-organizations-access-report EntityPath entity-path !organizationsEntityPathType OrganizationsPolicyId organizations-policy-id ?organizationsPolicyIdType
iam GenerateServiceLastAccessedDetails generate-service-last-accessed-details Arn arn !arnType Granularity granularity ?AccessAdvisorUsageGranularityType
iam GetAccessKeyLastUsed get-access-key-last-used AccessKeyId access-key-id !accessKeyIdType
iam GetAccountAuthorizationDetails get-account-authorization-details Filter filter ?entityListType MaxItems max-items ?maxItemsType Marker marker ?markerType
iam GetAccountPasswordPolicy get-account-password-policy
iam GetAccountProperties get-account-properties
iam GetAccountSummary get-account-summary
iam GetContextKeysForCustomPolicy get-context-keys-for-custom-policy PolicyInputList policy-input-list !SimulationPolicyListType
iam GetContextKeysForPrincipalPolicy get-context-keys-for-principal-policy PolicySourceArn policy-source-arn !arnType PolicyInputList policy-input-list ?SimulationPolicyListType
iam GetCredentialReport get-credential-report
iam GetDelegationRequest get-delegation-request DelegationRequestId delegation-request-id !delegationRequestIdType DelegationPermissionCheck delegation-permission-check ?booleanType
iam GetGroup get-group GroupName group-name !groupNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam GetGroupPolicy get-group-policy GroupName group-name !groupNameType PolicyName policy-name !policyNameType
iam GetHumanReadableSummary get-human-readable-summary EntityArn entity-arn !arnType Locale locale ?localeType
iam GetInstanceProfile get-instance-profile InstanceProfileName instance-profile-name !instanceProfileNameType
iam GetLoginProfile get-login-profile UserName user-name ?userNameType
iam GetMFADevice get-mfa-device SerialNumber serial-number !serialNumberType UserName user-name ?userNameType
iam GetOpenIDConnectProvider get-open-id-connect-provider OpenIDConnectProviderArn open-id-connect-provider-arn !arnType
iam GetOrganizationsAccessReport get-organizations-access-report JobId job-id !jobIDType MaxItems max-items ?maxItemsType Marker marker ?markerType SortKey sort-key ?sortKeyType
iam GetOutboundWebIdentityFederationInfo get-outbound-web-identity-federation-info
iam GetPolicy get-policy PolicyArn policy-arn !arnType
iam GetPolicyVersion get-policy-version PolicyArn policy-arn !arnType VersionId version-id !policyVersionIdType
iam GetRole get-role RoleName role-name !roleNameType
iam GetRolePolicy get-role-policy RoleName role-name !roleNameType PolicyName policy-name !policyNameType
iam GetRoleTemplateVersion get-role-template-version TemplateArn template-arn !arnType MinorVersion minor-version ?minorVersionType
iam GetSAMLProvider get-saml-provider SAMLProviderArn saml-provider-arn !arnType
iam GetSSHPublicKey get-ssh-public-key UserName user-name !userNameType SSHPublicKeyId ssh-public-key-id !publicKeyIdType Encoding encoding !encodingType
iam GetServerCertificate get-server-certificate ServerCertificateName server-certificate-name !serverCertificateNameType
iam GetServiceLastAccessedDetails get-service-last-accessed-details JobId job-id !jobIDType MaxItems max-items ?maxItemsType Marker marker ?markerType
iam GetServiceLastAccessedDetailsWithEntities get-service-last-accessed-details-with-entities JobId job-id !jobIDType ServiceNamespace service-namespace !serviceNamespaceType MaxItems max-items ?maxItemsType Marker marker ?markerType
iam GetServiceLinkedRoleDeletionStatus get-service-linked-role-deletion-status DeletionTaskId deletion-task-id !DeletionTaskIdType
iam GetUser get-user UserName user-name ?existingUserNameType
iam GetUserPolicy get-user-policy UserName user-name !existingUserNameType PolicyName policy-name !policyNameType
iam ListAccessKeys list-access-keys UserName user-name ?existingUserNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListAccountAliases list-account-aliases Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListAttachedGroupPolicies list-attached-group-policies GroupName group-name !groupNameType PathPrefix path-prefix ?policyPathType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListAttachedRolePolicies list-attached-role-policies RoleName role-name !roleNameType PathPrefix path-prefix ?policyPathType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListAttachedUserPolicies list-attached-user-policies UserName user-name !userNameType PathPrefix path-prefix ?policyPathType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListDelegationRequests list-delegation-requests OwnerId owner-id ?ownerIdType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListEntitiesForPolicy list-entities-for-policy PolicyArn policy-arn !arnType EntityFilter entity-filter ?EntityType PathPrefix path-prefix ?pathType PolicyUsageFilter policy-usage-filter ?PolicyUsageType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListGroupPolicies list-group-policies GroupName group-name !groupNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListGroups list-groups PathPrefix path-prefix ?pathPrefixType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListGroupsForUser list-groups-for-user UserName user-name !existingUserNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListInstanceProfileTags list-instance-profile-tags InstanceProfileName instance-profile-name !instanceProfileNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListInstanceProfiles list-instance-profiles PathPrefix path-prefix ?pathPrefixType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListInstanceProfilesForRole list-instance-profiles-for-role RoleName role-name !roleNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListMFADeviceTags list-mfa-device-tags SerialNumber serial-number !serialNumberType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListMFADevices list-mfa-devices UserName user-name ?existingUserNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListOpenIDConnectProviderTags list-open-id-connect-provider-tags OpenIDConnectProviderArn open-id-connect-provider-arn !arnType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListOpenIDConnectProviders list-open-id-connect-providers
iam ListOrganizationsFeatures list-organizations-features
iam ListPolicies list-policies Scope scope ?policyScopeType OnlyAttached only-attached ?booleanType PathPrefix path-prefix ?policyPathType PolicyUsageFilter policy-usage-filter ?PolicyUsageType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListPoliciesGrantingServiceAccess list-policies-granting-service-access Marker marker ?markerType Arn arn !arnType ServiceNamespaces service-namespaces !serviceNamespaceListType
iam ListPolicyTags list-policy-tags PolicyArn policy-arn !arnType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListPolicyVersions list-policy-versions PolicyArn policy-arn !arnType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListRolePolicies list-role-policies RoleName role-name !roleNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListRoleTags list-role-tags RoleName role-name !roleNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListRoles list-roles PathPrefix path-prefix ?pathPrefixType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListSAMLProviderTags list-saml-provider-tags SAMLProviderArn saml-provider-arn !arnType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListSAMLProviders list-saml-providers
iam ListSSHPublicKeys list-ssh-public-keys UserName user-name ?userNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListServerCertificateTags list-server-certificate-tags ServerCertificateName server-certificate-name !serverCertificateNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListServerCertificates list-server-certificates PathPrefix path-prefix ?pathPrefixType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListServiceSpecificCredentials list-service-specific-credentials UserName user-name ?userNameType ServiceName service-name ?serviceName AllUsers all-users ?allUsers Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListSigningCertificates list-signing-certificates UserName user-name ?existingUserNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListUserPolicies list-user-policies UserName user-name !existingUserNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListUserTags list-user-tags UserName user-name !existingUserNameType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListUsers list-users PathPrefix path-prefix ?pathPrefixType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam ListVirtualMFADevices list-virtual-mfa-devices AssignmentStatus assignment-status ?assignmentStatusType Marker marker ?markerType MaxItems max-items ?maxItemsType
iam PutAccountProperties put-account-properties Properties properties !accountPropertiesMapType
iam PutGroupPolicy put-group-policy GroupName group-name !groupNameType PolicyName policy-name !policyNameType PolicyDocument policy-document !policyDocumentType
iam PutRolePermissionsBoundary put-role-permissions-boundary RoleName role-name !roleNameType PermissionsBoundary permissions-boundary !arnType
iam PutRolePolicy put-role-policy RoleName role-name !roleNameType PolicyName policy-name !policyNameType PolicyDocument policy-document !policyDocumentType
iam PutUserPermissionsBoundary put-user-permissions-boundary UserName user-name !userNameType PermissionsBoundary permissions-boundary !arnType
iam PutUserPolicy put-user-policy UserName user-name !existingUserNameType PolicyName policy-name !policyNameType PolicyDocument policy-document !policyDocumentType
iam RejectDelegationRequest reject-delegation-request DelegationRequestId delegation-request-id !delegationRequestIdType Notes notes ?notesType
iam RemoveClientIDFromOpenIDConnectProvider remove-client-id-from-open-id-connect-provider OpenIDConnectProviderArn open-id-connect-provider-arn !arnType ClientID client-id !clientIDType
iam RemoveRoleFromInstanceProfile remove-role-from-instance-profile InstanceProfileName instance-profile-name !instanceProfileNameType RoleName role-name !roleNameType
iam RemoveUserFromGroup remove-user-from-group GroupName group-name !groupNameType UserName user-name !existingUserNameType
iam ResetServiceSpecificCredential reset-service-specific-credential UserName user-name ?userNameType ServiceSpecificCredentialId service-specific-credential-id !serviceSpecificCredentialId
iam ResyncMFADevice resync-mfa-device UserName user-name !existingUserNameType SerialNumber serial-number !serialNumberType AuthenticationCode1 authentication-code1 !authenticationCodeType AuthenticationCode2 authentication-code2 !authenticationCodeType
iam SendDelegationToken send-delegation-token DelegationRequestId delegation-request-id !delegationRequestIdType
iam SetDefaultPolicyVersion set-default-policy-version PolicyArn policy-arn !arnType VersionId version-id !policyVersionIdType
iam SetSecurityTokenServicePreferences set-security-token-service-preferences GlobalEndpointTokenVersion global-endpoint-token-version !globalEndpointTokenVersion
iam SimulateCustomPolicy simulate-custom-policy PolicyInputList policy-input-list !SimulationPolicyListType PermissionsBoundaryPolicyInputList permissions-boundary-policy-input-list ?SimulationPolicyListType OrderedOrganizationPolicyInputList ordered-organization-policy-input-list ?OrganizationPolicyListType ActionNames action-names !ActionNameListType ResourceArns resource-arns ?ResourceNameListType ResourcePolicy resource-policy ?policyDocumentType ResourceOwner resource-owner ?ResourceNameType CallerArn caller-arn ?ResourceNameType ContextEntries context-entries ?ContextEntryListType ResourceHandlingOption resource-handling-option ?ResourceHandlingOptionType MaxItems max-items ?maxItemsType Marker marker ?markerType
iam SimulatePrincipalPolicy simulate-principal-policy PolicySourceArn policy-source-arn !arnType PolicyInputList policy-input-list ?SimulationPolicyListType PermissionsBoundaryPolicyInputList permissions-boundary-policy-input-list ?SimulationPolicyListType PolicyExclusionList policy-exclusion-list ?PolicyExclusionsListType ActionNames action-names !ActionNameListType ResourceArns resource-arns ?ResourceNameListType ResourcePolicy resource-policy ?policyDocumentType ResourceOwner resource-owner ?ResourceNameType CallerArn caller-arn ?ResourceNameType ContextEntries context-entries ?ContextEntryListType ResourceHandlingOption resource-handling-option ?ResourceHandlingOptionType MaxItems max-items ?maxItemsType Marker marker ?markerType
iam TagInstanceProfile tag-instance-profile InstanceProfileName instance-profile-name !instanceProfileNameType Tags tags !tagListType
iam TagMFADevice tag-mfa-device SerialNumber serial-number !serialNumberType Tags tags !tagListType
iam TagOpenIDConnectProvider tag-open-id-connect-provider OpenIDConnectProviderArn open-id-connect-provider-arn !arnType Tags tags !tagListType
iam TagPolicy tag-policy PolicyArn policy-arn !arnType Tags tags !tagListType
iam TagRole tag-role RoleName role-name !roleNameType Tags tags !tagListType
iam TagSAMLProvider tag-saml-provider SAMLProviderArn saml-provider-arn !arnType Tags tags !tagListType
iam TagServerCertificate tag-server-certificate ServerCertificateName server-certificate-name !serverCertificateNameType Tags tags !tagListType
iam TagUser tag-user UserName user-name !existingUserNameType Tags tags !tagListType
iam UntagInstanceProfile untag-instance-profile InstanceProfileName instance-profile-name !instanceProfileNameType TagKeys tag-keys !tagKeyListType
iam UntagMFADevice untag-mfa-device SerialNumber serial-number !serialNumberType TagKeys tag-keys !tagKeyListType
iam UntagOpenIDConnectProvider untag-open-id-connect-provider OpenIDConnectProviderArn open-id-connect-provider-arn !arnType TagKeys tag-keys !tagKeyListType
iam UntagPolicy untag-policy PolicyArn policy-arn !arnType TagKeys tag-keys !tagKeyListType
iam UntagRole untag-role RoleName role-name !roleNameType TagKeys tag-keys !tagKeyListType
iam UntagSAMLProvider untag-saml-provider SAMLProviderArn saml-provider-arn !arnType TagKeys tag-keys !tagKeyListType
iam UntagServerCertificate untag-server-certificate ServerCertificateName server-certificate-name !serverCertificateNameType TagKeys tag-keys !tagKeyListType
iam UntagUser untag-user UserName user-name !existingUserNameType TagKeys tag-keys !tagKeyListType
iam UpdateAccessKey update-access-key UserName user-name ?existingUserNameType AccessKeyId access-key-id !accessKeyIdType Status status !statusType
iam UpdateAccountPasswordPolicy update-account-password-policy MinimumPasswordLength minimum-password-length ?minimumPasswordLengthType RequireSymbols require-symbols ?booleanType RequireNumbers require-numbers ?booleanType RequireUppercaseCharacters require-uppercase-characters ?booleanType RequireLowercaseCharacters require-lowercase-characters ?booleanType AllowUsersToChangePassword allow-users-to-change-password ?booleanType MaxPasswordAge max-password-age ?maxPasswordAgeType PasswordReusePrevention password-reuse-prevention ?passwordReusePreventionType HardExpiry hard-expiry ?booleanObjectType
iam UpdateAssumeRolePolicy update-assume-role-policy RoleName role-name !roleNameType PolicyDocument policy-document !policyDocumentType
iam UpdateDelegationRequest update-delegation-request DelegationRequestId delegation-request-id !delegationRequestIdType Notes notes ?notesType
iam UpdateGroup update-group GroupName group-name !groupNameType NewPath new-path ?pathType NewGroupName new-group-name ?groupNameType
iam UpdateLoginProfile update-login-profile UserName user-name !userNameType Password password ?passwordType PasswordResetRequired password-reset-required ?booleanObjectType
iam UpdateOpenIDConnectProviderThumbprint update-open-id-connect-provider-thumbprint OpenIDConnectProviderArn open-id-connect-provider-arn !arnType ThumbprintList thumbprint-list !thumbprintListType
iam UpdateRole update-role RoleName role-name !roleNameType Description description ?roleDescriptionType MaxSessionDuration max-session-duration ?roleMaxSessionDurationType
iam UpdateRoleDescription update-role-description RoleName role-name !roleNameType Description description !roleDescriptionType
iam UpdateSAMLProvider update-saml-provider SAMLMetadataDocument saml-metadata-document ?SAMLMetadataDocumentType SAMLProviderArn saml-provider-arn !arnType AssertionEncryptionMode assertion-encryption-mode ?assertionEncryptionModeType AddPrivateKey add-private-key ?privateKeyType RemovePrivateKey remove-private-key ?privateKeyIdType
iam UpdateSSHPublicKey update-ssh-public-key UserName user-name !userNameType SSHPublicKeyId ssh-public-key-id !publicKeyIdType Status status !statusType
iam UpdateServerCertificate update-server-certificate ServerCertificateName server-certificate-name !serverCertificateNameType NewPath new-path ?pathType NewServerCertificateName new-server-certificate-name ?serverCertificateNameType
iam UpdateServiceSpecificCredential update-service-specific-credential UserName user-name ?userNameType ServiceSpecificCredentialId service-specific-credential-id !serviceSpecificCredentialId Status status !statusType
iam UpdateSigningCertificate update-signing-certificate UserName user-name ?existingUserNameType CertificateId certificate-id !certificateIdType Status status !statusType
iam UpdateUser update-user UserName user-name !existingUserNameType NewPath new-path ?pathType NewUserName new-user-name ?userNameType
iam UploadSSHPublicKey upload-ssh-public-key UserName user-name !userNameType SSHPublicKeyBody ssh-public-key-body !publicKeyMaterialType
iam UploadServerCertificate upload-server-certificate Path path ?pathType ServerCertificateName server-certificate-name !serverCertificateNameType CertificateBody certificate-body !certificateBodyType PrivateKey private-key !privateKeyType CertificateChain certificate-chain ?certificateChainType Tags tags ?tagListType
iam UploadSigningCertificate upload-signing-certificate UserName user-name ?existingUserNameType CertificateBody certificate-body !certificateBodyType
sts AssumeRole assume-role RoleArn role-arn !arnType RoleSessionName role-session-name !roleSessionNameType PolicyArns policy-arns ?policyDescriptorListType Policy policy ?unrestrictedSessionPolicyDocumentType DurationSeconds duration-seconds ?roleDurationSecondsType Tags tags ?tagListType TransitiveTagKeys transitive-tag-keys ?tagKeyListType ExternalId external-id ?externalIdType SerialNumber serial-number ?serialNumberType TokenCode token-code ?tokenCodeType SourceIdentity source-identity ?sourceIdentityType ProvidedContexts provided-contexts ?ProvidedContextsListType MinimumSessionTokenSize minimum-session-token-size ?minimumSessionTokenSizeType
sts AssumeRoleWithSAML assume-role-with-saml RoleArn role-arn !arnType PrincipalArn principal-arn !arnType SAMLAssertion saml-assertion !SAMLAssertionType PolicyArns policy-arns ?policyDescriptorListType Policy policy ?sessionPolicyDocumentType DurationSeconds duration-seconds ?roleDurationSecondsType MinimumSessionTokenSize minimum-session-token-size ?minimumSessionTokenSizeType
sts AssumeRoleWithWebIdentity assume-role-with-web-identity RoleArn role-arn !arnType RoleSessionName role-session-name !roleSessionNameType WebIdentityToken web-identity-token !clientTokenType ProviderId provider-id ?urlType PolicyArns policy-arns ?policyDescriptorListType Policy policy ?sessionPolicyDocumentType DurationSeconds duration-seconds ?roleDurationSecondsType MinimumSessionTokenSize minimum-session-token-size ?minimumSessionTokenSizeType
sts AssumeRoot assume-root TargetPrincipal target-principal !TargetPrincipalType TaskPolicyArn task-policy-arn !PolicyDescriptorType DurationSeconds duration-seconds ?RootDurationSecondsType MinimumSessionTokenSize minimum-session-token-size ?minimumSessionTokenSizeType
sts DecodeAuthorizationMessage decode-authorization-message EncodedMessage encoded-message !encodedMessageType
sts GetAccessKeyInfo get-access-key-info AccessKeyId access-key-id !accessKeyIdType
sts GetCallerIdentity get-caller-identity
sts GetDelegatedAccessToken get-delegated-access-token TradeInToken trade-in-token !tradeInTokenType
sts GetFederationToken get-federation-token Name name !userNameType Policy policy ?sessionPolicyDocumentType PolicyArns policy-arns ?policyDescriptorListType DurationSeconds duration-seconds ?durationSecondsType Tags tags ?tagListType MinimumSessionTokenSize minimum-session-token-size ?minimumSessionTokenSizeType
sts GetSessionToken get-session-token DurationSeconds duration-seconds ?durationSecondsType SerialNumber serial-number ?serialNumberType TokenCode token-code ?tokenCodeType MinimumSessionTokenSize minimum-session-token-size ?minimumSessionTokenSizeType
sts GetWebIdentityToken get-web-identity-token Audience audience !webIdentityTokenAudienceListType DurationSeconds duration-seconds ?webIdentityTokenDurationSecondsType SigningAlgorithm signing-algorithm !jwtAlgorithmType Tags tags ?tagListType
= iam AccessAdvisorUsageGranularityType string - - - - | SERVICE_LEVEL ACTION_LEVEL
= iam ActionNameListType list - - - ActionNameType
= iam ActionNameType string 3 128 - -
= iam AttachmentName string 1 128 - - ~ [\w+=,.@-]+
= iam AttachmentType string - - - - | user group role
= iam ContextEntry structure - - - - { ContextKeyName context-key-name ?ContextKeyNameType ContextKeyValues context-key-values ?ContextKeyValueListType ContextKeyType context-key-type ?ContextKeyTypeEnum
= iam ContextEntryListType list - - - ContextEntry
= iam ContextKeyNameType string 5 256 - -
= iam ContextKeyTypeEnum string - - - - | string stringList numeric numericList boolean booleanList ip ipList binary binaryList date dateList
= iam ContextKeyValueListType list - - - ContextKeyValueType
= iam ContextKeyValueType string - - - -
= iam DelegationPermission structure - - - - { PolicyTemplateArn policy-template-arn ?arnType Parameters parameters ?policyParameterListType
= iam DeletionTaskIdType string 1 1000 - -
= iam EntityType string - - - - | User Role Group LocalManagedPolicy AWSManagedPolicy
= iam InlinePolicyIdentifierType structure - - - - { PolicyName policy-name !policyNameType AttachmentType attachment-type !AttachmentType AttachmentName attachment-name !AttachmentName
= iam OpenIDConnectProviderUrlType string 1 255 - -
= iam OrderedOrganizationPolicyType structure - - - - { ServiceControlPolicyInputList service-control-policy-input-list ?SimulationPolicyListType
= iam OrganizationPolicyListType list - 7 - OrderedOrganizationPolicyType
= iam PolicyExclusionsListType list - 256 - PolicyIdentifier
= iam PolicyIdentifier structure - - - - { PolicyType policy-type ?PolicyIdentifierPolicyType PolicyArn policy-arn ?arnType InlinePolicyIdentifier inline-policy-identifier ?InlinePolicyIdentifierType
= iam PolicyIdentifierPolicyType string - - - - | inline aws-managed user-managed permission-boundary scp rcp
= iam PolicyParameter structure - - - - { Name name ?policyParameterNameType Values values ?policyParameterValuesListType Type type ?PolicyParameterTypeEnum
= iam PolicyParameterTypeEnum string - - - - | string stringList
= iam PolicyUsageType string - - - - | PermissionsPolicy PermissionsBoundary
= iam ReplacementValueEntry structure - - - - { Values values !replacementValueListType
= iam ResourceHandlingOptionType string 1 64 - -
= iam ResourceNameListType list - - - ResourceNameType
= iam ResourceNameType string 1 2048 - -
= iam SAMLMetadataDocumentType string 1000 10000000 - -
= iam SAMLProviderNameType string 1 128 - - ~ [\w._-]+
= iam SimulationPolicyListType list - - - policyDocumentType
= iam Tag structure - - - - { Key key !tagKeyType Value value !tagValueType
= iam accessKeyIdType string 16 128 - - ~ [\w]+
= iam accountAliasType string 3 63 - - ~ ^[a-z0-9]([a-z0-9]|-(?!-)){1,61}[a-z0-9]$
= iam accountIdType string - - - - ~ \d{12}
= iam accountPropertiesMapType map - - - -
= iam accountPropertyKeyType string 1 50 - - ~ ^[A-Za-z][A-Za-z0-9/_-]*$
= iam accountPropertyValueType string 1 1024 - -
= iam allUsers boolean - - - -
= iam arnType string 20 2048 - -
= iam assertionEncryptionModeType string - - - - | Required Allowed
= iam assignmentStatusType string - - - - | Assigned Unassigned Any
= iam authenticationCodeType string 6 6 - - ~ [\d]+
= iam booleanObjectType boolean - - - -
= iam booleanType boolean - - - -
= iam certificateBodyType string 1 16384 - - ~ [\u0009\u000A\u000D\u0020-\u00FF]+
= iam certificateChainType string 1 2097152 - - ~ [\u0009\u000A\u000D\u0020-\u00FF]+
= iam certificateIdType string 24 128 - - ~ [\w]+
= iam clientIDListType list - - - clientIDType
= iam clientIDType string 1 255 - -
= iam credentialAgeDays integer 1 36600 - -
= iam customSuffixType string 1 64 - - ~ [\w+=,.@-]+
= iam delegationRequestDescriptionType string - 1000 - - ~ [\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*
= iam delegationRequestIdType string 16 128 - - ~ [\w-]+
= iam encodingType string - - - - | SSH PEM
= iam entityListType list - - - EntityType
= iam existingUserNameType string 1 128 - - ~ [\w+=,.@-]+
= iam globalEndpointTokenVersion string - - - - | v1Token v2Token
= iam groupNameType string 1 128 - - ~ [\w+=,.@-]+
= iam instanceProfileNameType string 1 128 - - ~ [\w+=,.@-]+
= iam integerType integer - - - -
= iam jobIDType string 36 36 - -
= iam localeType string 2 12 - -
= iam mapStringReplacementValueEntry map - 30 - -
= iam markerType string 1 320 - - ~ [\u0020-\u00FF]+
= iam maxItemsType integer 1 1000 - -
= iam maxPasswordAgeType integer 1 1095 - -
= iam minimumPasswordLengthType integer 6 128 - -
= iam minorVersionType integer - - - -
= iam notesType string - 500 - - ~ [\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*
= iam notificationChannelType string 2 400 - - ~ ^[a-zA-Z0-9:_.-]+$
= iam organizationsEntityPathType string 19 427 - - ~ ^o-[0-9a-z]{10,32}\/r-[0-9a-z]{4,32}[0-9a-z-\/]*
= iam organizationsPolicyIdType string - - - - ~ ^p-[0-9a-zA-Z_]{8,128}$
= iam ownerIdType string 20 2048 - - ~ ^[a-zA-Z0-9:/+=,.@_-]+$
= iam passwordReusePreventionType integer 1 24 - -
= iam passwordType string 1 128 s - ~ [\u0009\u000A\u000D\u0020-\u00FF]+
= iam pathPrefixType string 1 512 - - ~ \u002F[\u0021-\u007F]*
= iam pathType string 1 512 - - ~ (\u002F)|(\u002F[\u0021-\u007E]+\u002F)
= iam policyDescriptionType string - 1000 - -
= iam policyDocumentType string 1 131072 - - ~ [\u0009\u000A\u000D\u0020-\u00FF]+
= iam policyNameType string 1 128 - - ~ [\w+=,.@-]+
= iam policyParameterListType list - 50 - PolicyParameter
= iam policyParameterNameType string 5 256 - - ~ [ -~]+
= iam policyParameterValueType string - - - - ~ [ -~]+
= iam policyParameterValuesListType list - - - policyParameterValueType
= iam policyPathType string 1 512 - - ~ ((/[A-Za-z0-9\.,\+@=_-]+)*)/
= iam policyScopeType string - - - - | All AWS Local
= iam policyVersionIdType string - - - - ~ v[1-9][0-9]*(\.[A-Za-z0-9-]*)?
= iam privateKeyIdType string 22 64 - - ~ [A-Z0-9]+
= iam privateKeyType string 1 16384 s - ~ [\u0009\u000A\u000D\u0020-\u00FF]+
= iam publicKeyIdType string 20 128 - - ~ [\w]+
= iam publicKeyMaterialType string 1 16384 - - ~ [\u0009\u000A\u000D\u0020-\u00FF]+
= iam redirectUrlType string 1 255 - - ~ ^http(s?)://[a-zA-Z0-9._/-]*(\?[a-zA-Z0-9._=&-]*)?(#[a-zA-Z0-9._/-]*)?$
= iam replacementValueListType list 1 20 - stringType
= iam requestMessageType string - 200 - - ~ [\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*
= iam requestorWorkflowIdType string 5 400 - - ~ [\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+
= iam roleDescriptionType string - 1000 - - ~ [\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*
= iam roleMaxSessionDurationType integer 3600 43200 - -
= iam roleNameType string 1 64 - - ~ [\w+=,.@-]+
= iam serialNumberType string 9 256 - - ~ [\w+=/:,.@-]+
= iam serverCertificateNameType string 1 128 - - ~ [\w+=,.@-]+
= iam serviceName string - - - -
= iam serviceNamespaceListType list 1 200 - serviceNamespaceType
= iam serviceNamespaceType string 1 64 - - ~ [\w-]*
= iam serviceSpecificCredentialId string 20 128 - - ~ [\w]+
= iam sessionDurationType integer 300 43200 - -
= iam sortKeyType string - - - - | SERVICE_NAMESPACE_ASCENDING SERVICE_NAMESPACE_DESCENDING LAST_AUTHENTICATED_TIME_ASCENDING LAST_AUTHENTICATED_TIME_DESCENDING
= iam statusType string - - - - | Active Inactive Expired
= iam stringType string - - - -
= iam tagKeyListType list - 50 - tagKeyType
= iam tagKeyType string 1 128 - - ~ [\p{L}\p{Z}\p{N}_.:/=+\-@]+
= iam tagListType list - 50 - Tag
= iam tagValueType string 0 256 - - ~ [\p{L}\p{Z}\p{N}_.:/=+\-@]*
= iam thumbprintListType list - - - thumbprintType
= iam thumbprintType string 40 40 - -
= iam userNameType string 1 64 - - ~ [\w+=,.@-]+
= iam virtualMFADeviceName string 1 - - - ~ [\w+=,.@-]+
= sts PolicyDescriptorType structure - - - - { arn arn ?arnType
= sts ProvidedContext structure - - - - { ProviderArn provider-arn ?arnType ContextAssertion context-assertion ?contextAssertionType
= sts ProvidedContextsListType list 1 5 - ProvidedContext
= sts RootDurationSecondsType integer 0 900 - -
= sts SAMLAssertionType string 4 100000 s -
= sts Tag structure - - - - { Key key !tagKeyType Value value !tagValueType
= sts TargetPrincipalType string 12 2048 - -
= sts accessKeyIdType string 16 128 - - ~ [\w]*
= sts arnType string 20 2048 - - ~ [\u0009\u000A\u000D\u0020-\u007E\u0085\u00A0-\uD7FF\uE000-\uFFFD\u10000-\u10FFFF]+
= sts clientTokenType string 4 20000 s -
= sts contextAssertionType string 4 2048 - -
= sts durationSecondsType integer 900 129600 - -
= sts encodedMessageType string 1 10240 - -
= sts externalIdType string 2 1224 - - ~ [\w+=,.@:\/-]*
= sts jwtAlgorithmType string 5 5 - -
= sts minimumSessionTokenSizeType integer 0 4096 - -
= sts policyDescriptorListType list - - - PolicyDescriptorType
= sts roleDurationSecondsType integer 900 43200 - -
= sts roleSessionNameType string 2 64 - - ~ [\w+=,.@-]*
= sts serialNumberType string 9 256 - - ~ [\w+=/:,.@-]*
= sts sessionPolicyDocumentType string 1 2048 - - ~ [\u0009\u000A\u000D\u0020-\u00FF]+
= sts sourceIdentityType string 2 64 - - ~ [\w+=,.@-]*
= sts tagKeyListType list - 50 - tagKeyType
= sts tagKeyType string 1 128 - - ~ [\p{L}\p{Z}\p{N}_.:/=+\-@]+
= sts tagListType list - 50 - Tag
= sts tagValueType string 0 256 - - ~ [\p{L}\p{Z}\p{N}_.:/=+\-@]*
= sts tokenCodeType string 6 6 - - ~ [\d]*
= sts tradeInTokenType string - - s -
= sts unrestrictedSessionPolicyDocumentType string 1 - - - ~ [\u0009\u000A\u000D\u0020-\u00FF]+
= sts urlType string 4 2048 - -
= sts userNameType string 2 32 - - ~ [\w+=,.@-]*
= sts webIdentityTokenAudienceListType list 1 10 - webIdentityTokenAudienceStringType
= sts webIdentityTokenAudienceStringType string 1 1000 - -
= sts webIdentityTokenDurationSecondsType integer 60 3600 - -
"""#
}
