// Written by generate-service-tables from the facts beside it. Do not edit.
// swift-format-ignore-file

/// Every action of AWS, read by `ActionCatalogue`.
///
/// Lines with tabs: `s` service; `k` condition key, type; `r` resource type, ARN pattern,
/// keys; `a` action, access level, resource types (`!` behind a required one), keys.
/// Resource types and keys are numbers within the service.
package enum ActionCatalogueFacts {
    package static let text: StaticString = #"""
s	a2c
a	GetContainerizationJobDetails	R		
a	GetDeploymentJobDetails	R		
a	StartContainerizationJob	W		
a	StartDeploymentJob	W		
s	a4b
k	a4b:amazonId	String
k	a4b:filters_deviceType	ArrayOfString
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	addressbook	arn:*:a4b:*:*:address-book/*	
r	conferenceprovider	arn:*:a4b:*:*:conference-provider/*	
r	contact	arn:*:a4b:*:*:contact/*	
r	device	arn:*:a4b:*:*:device/*	3
r	gateway	arn:*:a4b:*:*:gateway/*	
r	gatewaygroup	arn:*:a4b:*:*:gateway-group/*	
r	networkprofile	arn:*:a4b:*:*:network-profile/*	
r	profile	arn:*:a4b:*:*:profile/*	
r	room	arn:*:a4b:*:*:room/*	3
r	schedule	arn:*:a4b:*:*:schedule/*	
r	skillgroup	arn:*:a4b:*:*:skill-group/*	
r	user	arn:*:a4b:*:*:user/*	3
a	ApproveSkill	W		
a	AssociateContactWithAddressBook	W	0!,2!	
a	AssociateDeviceWithNetworkProfile	W	3!,6!	
a	AssociateDeviceWithRoom	W	3!,8!	
a	AssociateSkillGroupWithRoom	W	8!,10!	
a	AssociateSkillWithSkillGroup	W	10!	
a	AssociateSkillWithUsers	W		
a	CompleteRegistration	W		
a	CreateAddressBook	W		2,4
a	CreateBusinessReportSchedule	W		2,4
a	CreateConferenceProvider	W		2,4
a	CreateContact	W		2,4
a	CreateGatewayGroup	W		2,4
a	CreateNetworkProfile	W		2,4
a	CreateProfile	W		2,4
a	CreateRoom	W	7!	2,4
a	CreateSkillGroup	W		2,4
a	CreateUser	W	11!	2,4
a	DeleteAddressBook	W	0!	
a	DeleteBusinessReportSchedule	W	9!	
a	DeleteConferenceProvider	W	1!	
a	DeleteContact	W	2!	
a	DeleteDevice	W	3!	
a	DeleteDeviceUsageData	W	3!	
a	DeleteGatewayGroup	W	5!	
a	DeleteNetworkProfile	W	6!	
a	DeleteProfile	W	7!	
a	DeleteRoom	W	8!	
a	DeleteRoomSkillParameter	W	8!	
a	DeleteSkillAuthorization	W	8!	
a	DeleteSkillGroup	W	10!	
a	DeleteUser	W	11!	
a	DisassociateContactFromAddressBook	W	0!,2!	
a	DisassociateDeviceFromRoom	W	3!	
a	DisassociateSkillFromSkillGroup	W	10!	
a	DisassociateSkillFromUsers	W	11!	
a	DisassociateSkillGroupFromRoom	W	8!,10!	
a	ForgetSmartHomeAppliances	W	8!	
a	GetAddressBook	R	0!	
a	GetConferencePreference	R		
a	GetConferenceProvider	R	1!	
a	GetContact	R	2!	
a	GetDevice	R	3!	
a	GetGateway	R	4!	
a	GetGatewayGroup	R	5!	
a	GetInvitationConfiguration	R		
a	GetNetworkProfile	R	6!	
a	GetProfile	R	7!	
a	GetRoom	R	8!	
a	GetRoomSkillParameter	R	8!	
a	GetSkillGroup	R	10!	
a	ListBusinessReportSchedules	L		
a	ListConferenceProviders	L		
a	ListDeviceEvents	L	3!	
a	ListGatewayGroups	L		
a	ListGateways	L	5!	
a	ListSkills	L		
a	ListSkillsStoreCategories	L		
a	ListSkillsStoreSkillsByCategory	L		
a	ListSmartHomeAppliances	L	8!	
a	ListTags	R	3,8,11	
a	PutConferencePreference	W		
a	PutDeviceSetupEvents	W		
a	PutInvitationConfiguration	W		
a	PutRoomSkillParameter	W	8!	
a	PutSkillAuthorization	W	8!	
a	RegisterAVSDevice	W		2,4
a	RegisterDevice	W		
a	RejectSkill	W		
a	ResolveRoom	R		
a	RevokeInvitation	W	11!	
a	SearchAddressBooks	L		
a	SearchContacts	L		
a	SearchDevices	L		
a	SearchNetworkProfiles	L		
a	SearchProfiles	L		
a	SearchRooms	L		
a	SearchSkillGroups	L		
a	SearchUsers	L		
a	SendAnnouncement	W		
a	SendInvitation	W	11!	
a	StartDeviceSync	W		
a	StartSmartHomeApplianceDiscovery	R	8!	
a	TagResource	T	3,8,11	2,4
a	UntagResource	T	3,8,11	
a	UpdateAddressBook	W	0!	
a	UpdateBusinessReportSchedule	W	9!	
a	UpdateConferenceProvider	W	1!	
a	UpdateContact	W	2!	
a	UpdateDevice	W	3!	
a	UpdateGateway	W	4!	
a	UpdateGatewayGroup	W	5!	
a	UpdateNetworkProfile	W	6!	
a	UpdateProfile	W	7!	
a	UpdateRoom	W	8!	
a	UpdateSkillGroup	W	10!	
s	access-analyzer
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Analyzer	arn:*:access-analyzer:*:*:analyzer/*	1
r	ArchiveRule	arn:*:access-analyzer:*:*:analyzer/*/archive-rule/*	
a	ApplyArchiveRule	W	0!	
a	CancelPolicyGeneration	W		
a	CheckAccessNotGranted	R		
a	CheckNoNewAccess	R		
a	CheckNoPublicAccess	R		
a	CreateAccessPreview	W	0!	
a	CreateAnalyzer	W	0!	0,2
a	CreateArchiveRule	W	1!	
a	DeleteAnalyzer	W	0!	0,2
a	DeleteArchiveRule	W	1!	
a	GenerateFindingRecommendation	W	0!	
a	GetAccessPreview	R	0!	
a	GetAnalyzedResource	R	0!	
a	GetAnalyzer	R	0!	0,2
a	GetArchiveRule	R	1!	
a	GetFinding	R	0!	
a	GetFindingRecommendation	R	0!	
a	GetFindingsStatistics	R	0!	
a	GetGeneratedPolicy	R		
a	ListAccessPreviewFindings	R	0!	
a	ListAccessPreviews	L	0!	
a	ListAnalyzedResources	R	0!	
a	ListAnalyzers	L		
a	ListArchiveRules	L	0!	
a	ListFindings	R	0!	
a	ListPolicyGenerations	R		
a	ListTagsForResource	R	0	
a	StartPolicyGeneration	W		
a	StartResourceScan	W	0!	
a	TagResource	T	0	0,2
a	UntagResource	T	0	2
a	UpdateAnalyzer	W	0!	
a	UpdateArchiveRule	W	1!	
a	UpdateFindings	W	0!	
a	ValidatePolicy	R		
s	account
k	account:AccountResourceOrgPaths	ArrayOfString
k	account:AccountResourceOrgTags/${TagKey}	String
k	account:AlternateContactTypes	ArrayOfString
k	account:EmailTargetDomain	String
k	account:TargetRegion	String
r	account	arn:*:account::*:account	
r	accountInOrganization	arn:*:account::*:account/o-*/*	
a	AcceptPrimaryEmailUpdate	W	1	3
a	CloseAccount	W	0	
a	DeleteAlternateContact	W	0,1	2
a	DisableRegion	W	0,1	4
a	EnableRegion	W	0,1	4
a	GetAccountInformation	R	0,1	
a	GetAlternateContact	R	0,1	2
a	GetContactInformation	R	0,1	
a	GetGovCloudAccountInformation	R	0,1	
a	GetPrimaryEmail	R	1	
a	GetRegionOptStatus	R	0,1	4
a	ListRegions	L	0,1	
a	PutAccountName	W	0,1	
a	PutAlternateContact	W	0,1	2
a	PutContactInformation	W	0,1	
a	StartPrimaryEmailUpdate	W	1	3
s	acm
k	acm:CertificateAuthority	String
k	acm:CertificateTransparencyLogging	String
k	acm:DomainNames	ArrayOfString
k	acm:Export	String
k	acm:KeyAlgorithm	String
k	acm:ValidationMethod	String
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	certificate	arn:*:acm:*:*:certificate/*	7
a	AddTagsToCertificate	T	0!	6,8
a	DeleteCertificate	W	0!	
a	DescribeCertificate	R	0!	
a	ExportCertificate	R	0!	2
a	GetAccountConfiguration	R		
a	GetCertificate	R	0!	
a	ImportCertificate	W	0!	6,8
a	ListCertificates	L		
a	ListTagsForCertificate	R	0!	
a	PutAccountConfiguration	W		
a	RemoveTagsFromCertificate	T	0!	6,8
a	RenewCertificate	W	0!	
a	RequestCertificate	W		0,1,2,3,4,5,6,8
a	ResendValidationEmail	W	0!	
a	RevokeCertificate	W	0!	2
a	SearchCertificates	L		
a	UpdateCertificateOptions	W	0!	
s	acm-pca
k	acm-pca:TemplateArn	ARN
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	certificate-authority	arn:*:acm-pca:*:*:certificate-authority/*	2
a	CreateCertificateAuthority	W		1,2,3
a	CreateCertificateAuthorityAuditReport	W	0!	
a	CreatePermission	P	0!	
a	DeleteCertificateAuthority	W	0!	
a	DeletePermission	P	0!	
a	DeletePolicy	P	0!	
a	DescribeCertificateAuthority	R	0!	
a	DescribeCertificateAuthorityAuditReport	R	0!	
a	GetCertificate	R	0!	
a	GetCertificateAuthorityCertificate	R	0!	
a	GetCertificateAuthorityCsr	R	0!	
a	GetPolicy	R	0!	
a	ImportCertificateAuthorityCertificate	W	0!	
a	IssueCertificate	W	0!	0
a	ListCertificateAuthorities	L		
a	ListPermissions	R	0!	
a	ListTags	R	0!	
a	PutPolicy	P	0!	
a	RestoreCertificateAuthority	W	0!	
a	RevokeCertificate	W	0!	
a	TagCertificateAuthority	T	0!	1,3
a	UntagCertificateAuthority	T	0!	1,3
a	UpdateCertificateAuthority	W	0!	
s	aco-automation
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	AutomationRule	arn:*:compute-optimizer::*:automation-rule/*	1
a	AssociateAccounts	W		
a	CreateAutomationRule	W		0,2
a	DeleteAutomationRule	W	0!	1
a	DisassociateAccounts	W		
a	GetAutomationEvent	R		
a	GetAutomationRule	R	0!	1
a	GetEnrollmentConfiguration	R		
a	ListAccounts	L		
a	ListAutomationEventSteps	L		
a	ListAutomationEventSummaries	L		
a	ListAutomationEvents	L		
a	ListAutomationRulePreview	L		
a	ListAutomationRulePreviewSummaries	L		
a	ListAutomationRules	L		
a	ListRecommendedActionSummaries	L		
a	ListRecommendedActions	L		
a	ListTagsForResource	L	0!	1
a	RollbackAutomationEvent	W		
a	StartAutomationEvent	W		
a	TagResource	T	0!	0,1,2
a	UntagResource	T	0!	1,2
a	UpdateAutomationRule	W	0!	1
a	UpdateEnrollmentConfiguration	W		
s	action-recommendations
a	ListRecommendedActions	L		
s	activate
a	CreateForm	W		
a	GetAccountContact	R		
a	GetContentInfo	R		
a	GetCosts	R		
a	GetCredits	R		
a	GetMemberInfo	R		
a	GetProgram	R		
a	PutMemberInfo	W		
s	aidevops
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	agentspace	arn:*:aidevops:*:*:agentspace/*	1
r	associations	arn:*:aidevops:*:*:agentspace/*/associations/*	
r	service	arn:*:aidevops:*:*:service/*	1
a	AllowVendedLogDeliveryForResource	P		
a	AssociateService	W	0!,1!	
a	CreateAgentSpace	W	0!	0,1,2
a	CreateBacklogTask	W	0!	
a	CreateChat	W	0!	
a	CreateKnowledgeItem	W	0!	
a	CreateOneTimeLoginSession	W	0!	
a	DeleteAgentSpace	W	0!	1
a	DeleteKnowledgeItem	W	0!	
a	DeregisterService	W	2!	1
a	DescribeSupportLevel	W	0!	
a	DisableOperatorApp	W	0!	
a	DisassociateService	W	0!,1!	
a	DiscoverTopology	W	0!	
a	EnableOperatorApp	W	0!	
a	EndChatForCase	W	0!	
a	GetAccountUsage	R		
a	GetAgentSpace	R	0!	1
a	GetAssociation	R	0!,1!	
a	GetBacklogTask	R	0!	
a	GetKnowledgeItem	R	0!	
a	GetOperatorApp	R	0!	
a	GetRecommendation	R	0!	
a	GetService	R	2!	1
a	InitiateChatForCase	W	0!	
a	ListAgentSpaces	L		
a	ListAssociations	L	0!	
a	ListBacklogTasks	L	0!	
a	ListChats	L	0!	
a	ListExecutions	L	0!	
a	ListGoals	L	0!	
a	ListJournalRecords	L	0!	
a	ListKnowledgeItemVersions	L	0!	
a	ListKnowledgeItems	L	0!	
a	ListPendingMessages	L	0!	
a	ListRecommendations	L	0!	
a	ListServices	L		
a	ListTagsForResource	R	0,2	0,1,2
a	ListWebhooks	L	0!,1!	
a	RegisterService	W	2!	0,1,2
a	SearchServiceAccessibleResource	R		
a	SendMessage	W	0!	
a	TagResource	T	0,2	0,1,2
a	UntagResource	T	0,2	1,2
a	UpdateAgentSpace	W	0!	1
a	UpdateAssociation	W	0!,1!	
a	UpdateBacklogTask	W	0!	
a	UpdateGoal	W	0!	
a	UpdateKnowledgeItem	W	0!	
a	UpdateOperatorAppIdpConfig	W	0!	
a	UpdateRecommendation	W	0!	
a	ValidateAwsAssociations	W	0!	
s	aiops
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	investigation-group	arn:*:aiops:*:*:investigation-group/*	1
a	CreateInvestigation	W	0!	
a	CreateInvestigationEvent	W	0!	
a	CreateInvestigationGroup	W		0,1,2
a	CreateInvestigationResource	W	0!	
a	CreateReport	W	0!	
a	DeleteInvestigation	W	0!	
a	DeleteInvestigationGroup	W	0!	
a	DeleteInvestigationGroupPolicy	W	0!	
a	GenerateReport	W	0!	
a	GetEphemeralInvestigationResults	L		
a	GetFact	R	0!	
a	GetFactVersions	R	0!	
a	GetInvestigation	R	0!	
a	GetInvestigationEvent	R	0!	
a	GetInvestigationGroup	R	0!	
a	GetInvestigationGroupPolicy	R	0!	
a	GetInvestigationResource	R	0!	
a	GetReport	R	0!	
a	ListFacts	L	0!	
a	ListInvestigationEvents	L	0!	
a	ListInvestigationGroups	L		
a	ListInvestigations	L	0!	
a	ListReports	L	0!	
a	ListTagsForResource	L	0!	
a	PutFact	W	0!	
a	PutInvestigationGroupPolicy	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateInvestigation	W	0!	
a	UpdateInvestigationEvent	W	0!	
a	UpdateInvestigationGroup	W	0!	
a	UpdateReport	W	0!	
a	ValidateInvestigationGroup	R	0!	
s	airflow
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	environment	arn:*:airflow:*:*:environment/*	
r	rbac-role	arn:*:airflow:*:*:role/*/*	
a	CreateCliToken	W	0!	
a	CreateEnvironment	W	0!	0,1,2
a	CreateWebLoginToken	W	1!	
a	DeleteEnvironment	W	0!	1
a	GetEnvironment	R	0!	1
a	InvokeRestApi	W	1!	
a	ListEnvironments	L		
a	ListTagsForResource	R	0	1
a	PublishMetrics	W	0!	
a	TagResource	T	0	0,1,2
a	UntagResource	T	0	1,2
a	UpdateEnvironment	W	0!	1
s	airflow-serverless
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Workflow	arn:*:airflow-serverless:*:*:workflow/*	1
a	CreateWorkflow	W		0,2
a	DeleteWorkflow	W	0!	
a	GetTaskInstance	R	0!	
a	GetWorkflow	R	0!	
a	GetWorkflowRun	R	0!	
a	ListTagsForResource	R	0!	1
a	ListTaskInstances	L	0!	
a	ListWorkflowRuns	L	0!	
a	ListWorkflowVersions	L	0!	
a	ListWorkflows	L		
a	StartWorkflowRun	W	0!	
a	StopWorkflowRun	W	0!	
a	TagResource	T	0!	0,1,2
a	UntagResource	T	0!	1,2
a	UpdateWorkflow	W	0!	
s	amplify
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	apps	arn:*:amplify:*:*:apps/*	1
r	branches	arn:*:amplify:*:*:apps/*/branches/*	1
r	domains	arn:*:amplify:*:*:apps/*/domains/*	1
r	jobs	arn:*:amplify:*:*:apps/*/branches/*/jobs/*	
r	webhooks	arn:*:amplify:*:*:webhooks/*	1
a	AssociateWebACL	W	0!	
a	CreateApp	W		0,2
a	CreateBackendEnvironment	W	0!	
a	CreateBranch	W	1!	0,2
a	CreateDeployment	W	1!	
a	CreateDomainAssociation	W	2!	
a	CreateWebHook	W	1!	
a	DeleteApp	W	0!	
a	DeleteBackendEnvironment	W	0!	
a	DeleteBranch	W	1!	
a	DeleteDomainAssociation	W	2!	
a	DeleteJob	W	3!	
a	DeleteWebHook	W	4!	
a	DisassociateWebACL	W	0!	
a	GenerateAccessLogs	W	0!	
a	GetApp	R	0!	
a	GetArtifactUrl	R	0!	
a	GetBackendEnvironment	R	0!	
a	GetBranch	R	1!	
a	GetDomainAssociation	R	2!	
a	GetJob	R	3!	
a	GetWebACLForResource	R	0!	
a	GetWebHook	R	4!	
a	ListApps	L		
a	ListArtifacts	L	0!	
a	ListBackendEnvironments	L	0!	
a	ListBranches	L	0!	
a	ListDomainAssociations	L	0!	
a	ListJobs	L	1!	
a	ListResourcesForWebACL	L		
a	ListTagsForResource	R	0,1,2,4	
a	ListWebHooks	L	0!	
a	StartDeployment	W	1!	
a	StartJob	W	3!	
a	StopJob	W	3!	
a	TagResource	T	0,1,2,4	0,2
a	UntagResource	T	0,1,2,4	2
a	UpdateApp	W	0!	
a	UpdateBranch	W	1!	
a	UpdateDomainAssociation	W	2!	
a	UpdateWebHook	W	4!	
s	amplifybackend
r	api	arn:*:amplifybackend:*:*:/backend/*/api/*	
r	auth	arn:*:amplifybackend:*:*:/backend/*/auth/*	
r	backend	arn:*:amplifybackend:*:*:/backend/*/*	
r	config	arn:*:amplifybackend:*:*:/backend/*/config/*	
r	created-backend	arn:*:amplifybackend:*:*:/backend/*	
r	environment	arn:*:amplifybackend:*:*:/backend/*/environments/*	
r	job	arn:*:amplifybackend:*:*:/backend/*/job/*	
r	storage	arn:*:amplifybackend:*:*:/backend/*/storage/*	
r	token	arn:*:amplifybackend:*:*:/backend/*/challenge/*	
a	CloneBackend	W	2!	
a	CreateBackend	W	4!	
a	CreateBackendAPI	W	0!,2!,5!	
a	CreateBackendAuth	W	1!,2!,5!	
a	CreateBackendConfig	W	3!	
a	CreateBackendStorage	W	2!,5!,7!	
a	CreateToken	W	2!,8!	
a	DeleteBackend	W	2!,5!	
a	DeleteBackendAPI	W	0!,2!,5!	
a	DeleteBackendAuth	W	1!,2!,5!	
a	DeleteBackendStorage	W	2!,5!,7!	
a	DeleteToken	W	2!,8!	
a	GenerateBackendAPIModels	W	0!,2!,5!	
a	GetBackend	R	2!,5!	
a	GetBackendAPI	R	0!,2!,5!	
a	GetBackendAPIModels	R	0!,2!,5!	
a	GetBackendAuth	R	1!,2!,5!	
a	GetBackendJob	R	2!,6!	
a	GetBackendStorage	R	2!,5!	
a	GetToken	R	2!,8!	
a	ImportBackendAuth	W	1!,2!,5!	
a	ImportBackendStorage	W	2!,5!,7!	
a	ListBackendJobs	L	2!,6!	
a	ListS3Buckets	L		
a	RemoveAllBackends	W	2!,5!	
a	RemoveBackendConfig	W	3!	
a	UpdateBackendAPI	W	0!,2!,5!	
a	UpdateBackendAuth	W	1!,2!,5!	
a	UpdateBackendConfig	W	3!	
a	UpdateBackendJob	W	2!,6!	
a	UpdateBackendStorage	W	2!,5!,7!	
s	amplifyuibuilder
k	amplifyuibuilder:CodegenJobResourceAppId	String
k	amplifyuibuilder:CodegenJobResourceEnvironmentName	String
k	amplifyuibuilder:CodegenJobResourceId	String
k	amplifyuibuilder:ComponentResourceAppId	String
k	amplifyuibuilder:ComponentResourceEnvironmentName	String
k	amplifyuibuilder:ComponentResourceId	String
k	amplifyuibuilder:FormResourceAppId	String
k	amplifyuibuilder:FormResourceEnvironmentName	String
k	amplifyuibuilder:FormResourceId	String
k	amplifyuibuilder:ThemeResourceAppId	String
k	amplifyuibuilder:ThemeResourceEnvironmentName	String
k	amplifyuibuilder:ThemeResourceId	String
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	CodegenJobResource	arn:*:amplifyuibuilder:*:*:app/*/environment/*/codegen-jobs/*	0,1,2,13
r	ComponentResource	arn:*:amplifyuibuilder:*:*:app/*/environment/*/components/*	3,4,5,13
r	FormResource	arn:*:amplifyuibuilder:*:*:app/*/environment/*/forms/*	6,7,8,13
r	ThemeResource	arn:*:amplifyuibuilder:*:*:app/*/environment/*/themes/*	9,10,11,13
a	CreateComponent	W		12,14
a	CreateForm	W		12,14
a	CreateTheme	W		12,14
a	DeleteComponent	W	1!	
a	DeleteForm	W	2!	
a	DeleteTheme	W	3!	
a	ExchangeCodeForToken	W		
a	ExportComponents	R		
a	ExportForms	R		
a	ExportThemes	R		
a	GetCodegenJob	R	0!	
a	GetComponent	R	1!	
a	GetForm	R	2!	
a	GetMetadata	R		
a	GetTheme	R	3!	
a	ListCodegenJobs	L		
a	ListComponents	L		
a	ListForms	L		
a	ListTagsForResource	L	0,1,2,3	
a	ListThemes	L		
a	PutMetadataFlag	W		
a	RefreshToken	W		
a	ResetMetadataFlag	W		
a	StartCodegenJob	W		12,14
a	TagResource	T	0,1,2,3	12,14
a	UntagResource	T	0,1,2,3	14
a	UpdateComponent	W	1!	
a	UpdateForm	W	2!	
a	UpdateTheme	W	3!	
s	aoss
k	aoss:CollectionId	String
k	aoss:collection	String
k	aoss:collection-group	String
k	aoss:index	String
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Collection	arn:*:aoss:*:*:collection/*	5
r	CollectionGroup	arn:*:aoss:*:*:collection-group/*	5
r	Dashboards	arn:*:aoss:*:*:dashboards/default	
a	APIAccessAll	W	0!	0,1
a	AddCollectionToCollectionGroup	W	1!	2
a	BatchGetCollection	R		1
a	BatchGetCollectionGroup	R		2
a	BatchGetEffectiveLifecyclePolicy	R		
a	BatchGetLifecyclePolicy	R		
a	BatchGetVpcEndpoint	R		
a	CreateAccessPolicy	W		1,3
a	CreateCollection	W		4,5,6
a	CreateCollectionGroup	W		4,6
a	CreateIndex	W		
a	CreateLifecyclePolicy	W		3
a	CreateSecurityConfig	W		
a	CreateSecurityPolicy	W		1
a	CreateVpcEndpoint	W		
a	DashboardsAccessAll	W	2!	0,1
a	DeleteAccessPolicy	W		1,3
a	DeleteCollection	W	0!	
a	DeleteCollectionGroup	W	1!	
a	DeleteIndex	W		
a	DeleteLifecyclePolicy	W		3
a	DeleteSecurityConfig	W		
a	DeleteSecurityPolicy	W		1
a	DeleteVpcEndpoint	W		
a	GetAccessPolicy	R		1,3
a	GetAccountSettings	R		
a	GetIndex	R		
a	GetPoliciesStats	R		
a	GetSecurityConfig	R		
a	GetSecurityPolicy	R		1
a	ListAccessPolicies	L		
a	ListCollectionGroups	L		
a	ListCollections	L		
a	ListLifecyclePolicies	L		
a	ListSecurityConfigs	L		
a	ListSecurityPolicies	L		
a	ListTagsForResource	L		
a	ListVpcEndpoints	L		
a	TagResource	W		4,5,6
a	UntagResource	W		6
a	UpdateAccessPolicy	W		1,3
a	UpdateAccountSettings	W		
a	UpdateCollection	W	0!	
a	UpdateCollectionGroup	W	1!	
a	UpdateIndex	W		
a	UpdateLifecyclePolicy	W		3
a	UpdateSecurityConfig	W		
a	UpdateSecurityPolicy	W		1
a	UpdateVpcEndpoint	W		
s	apigateway
k	apigateway:Request/AccessAssociationSource	String
k	apigateway:Request/AccessLoggingDestination	String
k	apigateway:Request/AccessLoggingFormat	String
k	apigateway:Request/ApiKeyRequired	ArrayOfBool
k	apigateway:Request/ApiName	String
k	apigateway:Request/AuthorizerType	ArrayOfString
k	apigateway:Request/AuthorizerUri	ArrayOfString
k	apigateway:Request/CognitoUserPoolArn	ARN
k	apigateway:Request/ConditionBasePaths	ArrayOfString
k	apigateway:Request/DisableExecuteApiEndpoint	Bool
k	apigateway:Request/DomainNameArn	ARN
k	apigateway:Request/EndpointType	ArrayOfString
k	apigateway:Request/Method	String
k	apigateway:Request/MtlsTrustStoreUri	String
k	apigateway:Request/MtlsTrustStoreVersion	String
k	apigateway:Request/PortalDisplayName	String
k	apigateway:Request/PortalDomainName	String
k	apigateway:Request/PortalProductDisplayName	String
k	apigateway:Request/Priority	Numeric
k	apigateway:Request/ProductPageTitle	String
k	apigateway:Request/ProductRestEndpointPageEndpointPrefix	String
k	apigateway:Request/RestApiId	String
k	apigateway:Request/RouteAuthorizationType	ArrayOfString
k	apigateway:Request/RoutingMode	String
k	apigateway:Request/SecurityPolicy	ArrayOfString
k	apigateway:Request/Stage	String
k	apigateway:Request/StageName	String
k	apigateway:Resource/AccessLoggingDestination	String
k	apigateway:Resource/AccessLoggingFormat	String
k	apigateway:Resource/ApiKeyRequired	ArrayOfBool
k	apigateway:Resource/ApiName	String
k	apigateway:Resource/AuthorizerType	ArrayOfString
k	apigateway:Resource/AuthorizerUri	ArrayOfString
k	apigateway:Resource/CognitoUserPoolArn	ARN
k	apigateway:Resource/ConditionBasePaths	ArrayOfString
k	apigateway:Resource/DisableExecuteApiEndpoint	Bool
k	apigateway:Resource/EndpointType	ArrayOfString
k	apigateway:Resource/Method	String
k	apigateway:Resource/MtlsTrustStoreUri	String
k	apigateway:Resource/MtlsTrustStoreVersion	String
k	apigateway:Resource/PortalDisplayName	String
k	apigateway:Resource/PortalDomainName	String
k	apigateway:Resource/PortalProductDisplayName	String
k	apigateway:Resource/PortalPublishStatus	String
k	apigateway:Resource/Priority	Numeric
k	apigateway:Resource/ProductPageTitle	String
k	apigateway:Resource/ProductRestEndpointPageEndpointPrefix	String
k	apigateway:Resource/RestApiId	String
k	apigateway:Resource/RouteAuthorizationType	ArrayOfString
k	apigateway:Resource/RoutingMode	String
k	apigateway:Resource/SecurityPolicy	ArrayOfString
k	apigateway:Resource/Stage	String
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	AccessLogSettings	arn:*:apigateway:*::/apis/*/stages/*/accesslogsettings	53
r	Account	arn:*:apigateway:*::/account	
r	Api	arn:*:apigateway:*::/apis/*	3,4,5,6,9,11,22,29,30,31,32,35,36,48,53
r	ApiKey	arn:*:apigateway:*::/apikeys/*	53
r	ApiKeys	arn:*:apigateway:*::/apikeys	53
r	ApiMapping	arn:*:apigateway:*::/domainnames/*/apimappings/*	53
r	ApiMappings	arn:*:apigateway:*::/domainnames/*/apimappings	53
r	Apis	arn:*:apigateway:*::/apis	3,4,5,6,9,11,22,53
r	Authorizer	arn:*:apigateway:*::/apis/*/authorizers/*	5,6,31,32,53
r	Authorizers	arn:*:apigateway:*::/apis/*/authorizers	5,6,53
r	AuthorizersCache	arn:*:apigateway:*::/apis/*/stages/*/cache/authorizers	53
r	BasePathMapping	arn:*:apigateway:*::/domainnames/*/basepathmappings/*	53
r	BasePathMappings	arn:*:apigateway:*::/domainnames/*/basepathmappings	53
r	ClientCertificate	arn:*:apigateway:*::/clientcertificates/*	53
r	ClientCertificates	arn:*:apigateway:*::/clientcertificates	53
r	Cors	arn:*:apigateway:*::/apis/*/cors	53
r	Deployment	arn:*:apigateway:*::/apis/*/deployments/*	53
r	Deployments	arn:*:apigateway:*::/apis/*/deployments	26,53
r	DocumentationPart	arn:*:apigateway:*::/restapis/*/documentation/parts/*	53
r	DocumentationParts	arn:*:apigateway:*::/restapis/*/documentation/parts	53
r	DocumentationVersion	arn:*:apigateway:*::/restapis/*/documentation/versions/*	53
r	DocumentationVersions	arn:*:apigateway:*::/restapis/*/documentation/versions	53
r	DomainName	arn:*:apigateway:*::/domainnames/*	11,13,14,24,36,38,39,49,50,53
r	DomainNameAccessAssociation	arn:*:apigateway:*:*:/domainnameaccessassociations/domainname/*/*/*	
r	DomainNameAccessAssociations	arn:*:apigateway:*:*:/domainnameaccessassociations	0,10,53
r	DomainNames	arn:*:apigateway:*::/domainnames	11,13,14,24,49,53
r	ExportedAPI	arn:*:apigateway:*::/apis/*/exports/*	53
r	GatewayResponse	arn:*:apigateway:*::/restapis/*/gatewayresponses/*	53
r	GatewayResponses	arn:*:apigateway:*::/restapis/*/gatewayresponses	53
r	Integration	arn:*:apigateway:*::/apis/*/integrations/*	53
r	IntegrationResponse	arn:*:apigateway:*::/apis/*/integrations/*/integrationresponses/*	53
r	IntegrationResponses	arn:*:apigateway:*::/apis/*/integrations/*/integrationresponses	53
r	Integrations	arn:*:apigateway:*::/apis/*/integrations	53
r	Method	arn:*:apigateway:*::/restapis/*/resources/*/methods/*	3,22,29,48,53
r	MethodResponse	arn:*:apigateway:*::/restapis/*/resources/*/methods/*/responses/*	53
r	Model	arn:*:apigateway:*::/apis/*/models/*	53
r	ModelTemplate	arn:*:apigateway:*::/apis/*/models/*/template	53
r	Models	arn:*:apigateway:*::/apis/*/models	53
r	Portal	arn:*:apigateway:*:*:/portals/*	33,40,41,43,53
r	PortalProduct	arn:*:apigateway:*:*:/portalproducts/*	42,53
r	PrivateBasePathMapping	arn:*:apigateway:*::/domainnames/*+*/basepathmappings/*	53
r	PrivateBasePathMappings	arn:*:apigateway:*::/domainnames/*+*/basepathmappings	53
r	PrivateDomainName	arn:*:apigateway:*:*:/domainnames/*+*	11,36,49,53
r	ProductPage	arn:*:apigateway:*:*:/portalproducts/*/productpages/*	45,53
r	ProductRestEndpointPage	arn:*:apigateway:*:*:/portalproducts/*/productrestendpointpages/*	37,46,47,51,53
r	RequestValidator	arn:*:apigateway:*::/restapis/*/requestvalidators/*	53
r	RequestValidators	arn:*:apigateway:*::/restapis/*/requestvalidators	53
r	Resource	arn:*:apigateway:*::/restapis/*/resources/*	53
r	Resources	arn:*:apigateway:*::/restapis/*/resources	53
r	RestApi	arn:*:apigateway:*::/restapis/*	3,4,5,9,11,22,24,29,30,31,35,36,48,50,53
r	RestApis	arn:*:apigateway:*::/restapis	3,4,5,9,11,22,24,53
r	Route	arn:*:apigateway:*::/apis/*/routes/*	3,22,29,48,53
r	RouteRequestParameter	arn:*:apigateway:*::/apis/*/routes/*/requestparameters/*	53
r	RouteResponse	arn:*:apigateway:*::/apis/*/routes/*/routeresponses/*	53
r	RouteResponses	arn:*:apigateway:*::/apis/*/routes/*/routeresponses	53
r	RouteSettings	arn:*:apigateway:*::/apis/*/stages/*/routesettings/*	53
r	Routes	arn:*:apigateway:*::/apis/*/routes	3,22,53
r	RoutingRule	arn:*:apigateway:*:*:/domainnames/*/routingrules/*	34,44,53
r	Sdk	arn:*:apigateway:*::/restapis/*/stages/*/sdks/*	53
r	Stage	arn:*:apigateway:*::/apis/*/stages/*	1,2,27,28,53
r	Stages	arn:*:apigateway:*::/apis/*/stages	1,2,53
r	Tags	arn:*:apigateway:*::/tags/*	
r	Template	arn:*:apigateway:*::/restapis/models/*/template	53
r	UsagePlan	arn:*:apigateway:*::/usageplans/*	53
r	UsagePlanKey	arn:*:apigateway:*::/usageplans/*/keys/*	53
r	UsagePlanKeys	arn:*:apigateway:*::/usageplans/*/keys	53
r	UsagePlans	arn:*:apigateway:*::/usageplans	53
r	VpcLink	arn:*:apigateway:*::/vpclinks/*	53
r	VpcLinks	arn:*:apigateway:*::/vpclinks	53
a	AddCertificateToDomain	P	22,25	
a	CreateAccessAssociation	P	42	
a	CreatePortal	W	38!	7,15,16,52,54
a	CreatePortalProduct	W	39!	17,52,54
a	CreateProductPage	W	43!	19
a	CreateProductRestEndpointPage	W	44!	12,20,21,25
a	CreateRoutingRule	W	57!	8,18,53
a	DELETE	W	0,2,5,8,10,15,16,29,30,35,51,52,53,55,59,67	52,54
a	DeletePortal	W	38!	
a	DeletePortalProduct	W	39!	
a	DeletePortalProductSharingPolicy	P	39!	
a	DeleteProductPage	W	43!	
a	DeleteProductRestEndpointPage	W	39!,44!	
a	DeleteRoutingRule	W	57!	34,44,53
a	DisablePortal	W	38!	
a	GET	R	0,2,5,6,7,8,9,10,15,16,17,26,29,30,31,32,35,36,37,51,52,53,54,55,56,59,60,67,68	
a	GetPortal	R	38!	
a	GetPortalProduct	R	39!	
a	GetPortalProductSharingPolicy	R	39!	
a	GetProductPage	R	39,43!	
a	GetProductRestEndpointPage	R	39,44!	
a	GetRoutingRule	R	57!	53
a	ListPortalProducts	L	39!	
a	ListPortals	L	38!	
a	ListProductPages	L	39,43!	
a	ListProductRestEndpointPages	L	39,44!	
a	ListRoutingRules	L	57!	53
a	PATCH	W	2,5,8,16,29,30,35,51,52,53,59,67	52,54
a	POST	W	6,7,9,17,31,32,37,54,56,60,68	52,54
a	PUT	W	2,7	52,54
a	PreviewPortal	W	38!	
a	PublishPortal	W	38!	
a	PutPortalProductSharingPolicy	P	39!	
a	RejectAccessAssociation	P	42	
a	RemoveCertificateFromDomain	P	22,25	
a	SetWebACL	P	59,60	
a	UpdateDomainNameManagementPolicy	P	42	
a	UpdateDomainNamePolicy	P	25,42	
a	UpdatePortal	W	38!	7,15,16,52,54
a	UpdatePortalProduct	W	39!	17,52,54
a	UpdateProductPage	W	43!	19
a	UpdateProductRestEndpointPage	W	44!	20
a	UpdateRestApiPolicy	P	49,50	
a	UpdateRoutingRule	W	57!	8,18,34,44,53
s	app-integrations
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	application	arn:*:app-integrations:*:*:application/*	1
r	application-association	arn:*:app-integrations:*:*:application-association/*/*	1
r	data-integration	arn:*:app-integrations:*:*:data-integration/*	1
r	data-integration-association	arn:*:app-integrations:*:*:data-integration-association/*/*	1
r	event-integration	arn:*:app-integrations:*:*:event-integration/*	1
r	event-integration-association	arn:*:app-integrations:*:*:event-integration-association/*/*	1
a	CreateApplication	W	0!	0,2
a	CreateApplicationAssociation	W	0!	0,2
a	CreateDataIntegration	W	2!	0,2
a	CreateDataIntegrationAssociation	W	2!	0,2
a	CreateDataIntegrationSchedule	W	2!	
a	CreateEventIntegration	W	4!	0,2
a	CreateEventIntegrationAssociation	W	4!	0,2
a	DeleteApplication	W	0!	1
a	DeleteApplicationAssociation	W	1!	
a	DeleteDataIntegration	W	2!	1
a	DeleteDataIntegrationAssociation	W	3!	
a	DeleteEventIntegration	W	4!	1
a	DeleteEventIntegrationAssociation	W	5!	
a	GetApplication	R	0!	1
a	GetDataIntegration	R	2!	1
a	GetDataIntegrationExecution	R	2!	
a	GetDataIntegrationSchedule	R	2!	
a	GetEventIntegration	R	4!	1
a	ListApplicationAssociations	L		
a	ListApplications	L		
a	ListDataIntegrationAssociations	L		
a	ListDataIntegrationExecutions	L	2!	
a	ListDataIntegrationSchedules	L	2!	
a	ListDataIntegrations	L		
a	ListEventIntegrationAssociations	R		
a	ListEventIntegrations	L		
a	ListTagsForResource	R	0,2,3,4,5	1
a	StartDataIntegrationExecution	W	2!	
a	TagResource	T	0,1,2,3,4,5	0,1,2
a	UntagResource	T	0,1,2,3,4,5	1,2
a	UpdateApplication	W	0!	1
a	UpdateDataIntegration	W	2!	1
a	UpdateDataIntegrationAssociation	W	3!	1
a	UpdateDataIntegrationSchedule	W	2!	
a	UpdateEventIntegration	W	4!	1
s	appconfig
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	application	arn:*:appconfig:*:*:application/*	1
r	configuration	arn:*:appconfig:*:*:application/*/environment/*/configuration/*	1
r	configurationprofile	arn:*:appconfig:*:*:application/*/configurationprofile/*	1
r	deployment	arn:*:appconfig:*:*:application/*/environment/*/deployment/*	1
r	deploymentstrategy	arn:*:appconfig:*:*:deploymentstrategy/*	1
r	environment	arn:*:appconfig:*:*:application/*/environment/*	1
r	extension	arn:*:appconfig:*:*:extension/*/*	1
r	extensionassociation	arn:*:appconfig:*:*:extensionassociation/*	1
r	hostedconfigurationversion	arn:*:appconfig:*:*:application/*/configurationprofile/*	
a	CreateApplication	W		0,2
a	CreateConfigurationProfile	W	0!	0,2
a	CreateDeploymentStrategy	W		0,2
a	CreateEnvironment	W	0!	0,2
a	CreateExtension	W		0,2
a	CreateExtensionAssociation	W		0,2
a	CreateHostedConfigurationVersion	W	0!,2!	
a	DeleteApplication	W	0!	
a	DeleteConfigurationProfile	W	0!,2!	
a	DeleteDeploymentStrategy	W	4!	
a	DeleteEnvironment	W	0!,5!	
a	DeleteExtension	W	6!	
a	DeleteExtensionAssociation	W	7!	
a	DeleteHostedConfigurationVersion	W	0!,2!,8!	
a	GetAccountSettings	R		
a	GetApplication	R	0!	1
a	GetConfiguration	R	0!,2!,5!	1
a	GetConfigurationProfile	R	0!,2!	1
a	GetDeployment	R	0!,3!,5!	1
a	GetDeploymentStrategy	R	4!	1
a	GetEnvironment	R	0!,5!	1
a	GetExtension	R	6!	1
a	GetExtensionAssociation	R	7!	1
a	GetHostedConfigurationVersion	R	0!,2!,8!	
a	GetLatestConfiguration	R	1!	1
a	ListApplications	L		
a	ListConfigurationProfiles	L	0!	
a	ListDeploymentStrategies	L		
a	ListDeployments	L	0!,5!	
a	ListEnvironments	L	0!	
a	ListExtensionAssociations	L		
a	ListExtensions	L		
a	ListHostedConfigurationVersions	L	0!,2!	
a	ListTagsForResource	R	0,2,3,4,5,6,7	1
a	StartConfigurationSession	W	1!	1
a	StartDeployment	W	0!,2!,4!,5!	0,2
a	StopDeployment	W	0!,3!,5!	
a	TagResource	T	0,1,2,3,4,5,6,7	0,1,2
a	UntagResource	T	0,1,2,3,4,5,6,7	2
a	UpdateAccountSettings	W		
a	UpdateApplication	W	0!	1
a	UpdateConfigurationProfile	W	0!,2!	1
a	UpdateDeploymentStrategy	W	4!	1
a	UpdateEnvironment	W	0!,5!	1
a	UpdateExtension	W	6!	1
a	UpdateExtensionAssociation	W	7!	1
a	ValidateConfiguration	W	0!,2!	
s	appfabric
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	appauthorization	arn:*:appfabric:*:*:appbundle/*/appauthorization/*	1
r	appbundle	arn:*:appfabric:*:*:appbundle/*	1
r	ingestion	arn:*:appfabric:*:*:appbundle/*/ingestion/*	1
r	ingestiondestination	arn:*:appfabric:*:*:appbundle/*/ingestion/*/ingestiondestination/*	1
a	BatchGetUserAccessTasks	W	1!	
a	ConnectAppAuthorization	W	0!,1!	
a	CreateAppAuthorization	W	1!	0,2
a	CreateAppBundle	W		0,2
a	CreateIngestion	W	1!	0,2
a	CreateIngestionDestination	W	1!,2!	0,2
a	DeleteAppAuthorization	W	0!,1!	
a	DeleteAppBundle	W	1!	
a	DeleteIngestion	W	1!,2!	
a	DeleteIngestionDestination	W	1!,2!,3!	
a	GetAppAuthorization	R	0!,1!	1
a	GetAppBundle	R	1!	1
a	GetIngestion	R	1!,2!	1
a	GetIngestionDestination	R	1!,2!,3!	1
a	ListAppAuthorizations	L	1!	
a	ListAppBundles	L		
a	ListIngestionDestinations	L	1!,2!	
a	ListIngestions	L	1!	
a	ListTagsForResource	R	0,1,2,3	
a	StartIngestion	W	1!,2!	
a	StartUserAccessTasks	W	1!	
a	StopIngestion	W	1!,2!	
a	TagResource	T	0,1,2,3	0,1,2
a	UntagResource	T	0,1,2,3	2
a	UpdateAppAuthorization	W	0!,1!	1
a	UpdateIngestionDestination	W	1!,2!,3!	1
s	appflow
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	connector	arn:*:appflow:*:*:connector/*	1
r	connectorprofile	arn:*:appflow:*:*:connectorprofile/*	
r	flow	arn:*:appflow:*:*:flow/*	1
a	CancelFlowExecutions	W	2!	
a	CreateConnectorProfile	W		
a	CreateFlow	W		0,2
a	DeleteConnectorProfile	W	1!	
a	DeleteFlow	W	2!	0,2
a	DescribeConnector	R	0!	
a	DescribeConnectorEntity	R	1!	
a	DescribeConnectorFields	R	1!	
a	DescribeConnectorProfiles	R		
a	DescribeConnectors	R		
a	DescribeFlow	R	2!	
a	DescribeFlowExecution	R	2!	
a	DescribeFlowExecutionRecords	R	2!	
a	DescribeFlows	R		
a	ListConnectorEntities	L	1!	
a	ListConnectorFields	R	1!	
a	ListConnectors	L	0!	
a	ListFlows	L	2!	
a	ListTagsForResource	R	2!	
a	RegisterConnector	W		0,2
a	ResetConnectorMetadataCache	W	1!	
a	RunFlow	W	2!	
a	StartFlow	W	2!	
a	StopFlow	W	2!	
a	TagResource	T	0,2	0,2
a	UnRegisterConnector	W	0!	0,2
a	UntagResource	T	0,2	2
a	UpdateConnectorProfile	W	1!	
a	UpdateConnectorRegistration	W	0!	
a	UpdateFlow	W	2!	
a	UseConnectorProfile	W	1!	
s	application-autoscaling
k	application-autoscaling:scalable-dimension	String
k	application-autoscaling:service-namespace	String
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	ScalableTarget	arn:*:application-autoscaling:*:*:scalable-target/*	3
a	DeleteScalingPolicy	W	0!	0,1
a	DeleteScheduledAction	W	0!	0,1
a	DeregisterScalableTarget	W	0!	0,1
a	DescribeScalableTargets	R		
a	DescribeScalingActivities	R		
a	DescribeScalingPolicies	R		
a	DescribeScheduledActions	R		
a	GetPredictiveScalingForecast	L		
a	ListTagsForResource	R	0!	
a	PutScalingPolicy	W	0!	0,1
a	PutScheduledAction	W	0!	0,1
a	RegisterScalableTarget	W	0!	0,1,2,4
a	TagResource	T	0!	2,4
a	UntagResource	T	0!	4
s	application-signals
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	slo	arn:*:application-signals:*:*:slo/*	1
a	BatchGetServiceLevelObjectiveBudgetReport	R	0!	
a	BatchUpdateExclusionWindows	W	0!	
a	CreateServiceLevelObjective	W		0,2
a	DeleteGroupingConfiguration	W		
a	DeleteServiceLevelObjective	W	0!	
a	GetService	R		
a	GetServiceLevelObjective	R	0!	
a	Link	W		
a	ListAuditFindings	L		
a	ListEntityEvents	L		
a	ListGroupingAttributeDefinitions	L		
a	ListObservedEntities	L		
a	ListServiceDependencies	R		
a	ListServiceDependents	R		
a	ListServiceLevelObjectiveExclusionWindows	L	0!	
a	ListServiceLevelObjectives	L		
a	ListServiceOperations	R		
a	ListServiceStates	L		
a	ListServices	L		
a	ListTagsForResource	R	0!	
a	PutGroupingConfiguration	W		
a	StartDiscovery	W		
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateServiceLevelObjective	W	0!	
s	application-transformation
a	GetContainerization	R		
a	GetDeployment	R		
a	GetGroupingAssessment	R		
a	GetPortingCompatibilityAssessment	R		
a	GetPortingRecommendationAssessment	R		
a	GetRuntimeAssessment	R		
a	PutLogData	W		
a	PutMetricData	W		
a	StartContainerization	W		
a	StartDeployment	W		
a	StartGroupingAssessment	W		
a	StartPortingCompatibilityAssessment	W		
a	StartPortingRecommendationAssessment	W		
a	StartRuntimeAssessment	W		
s	applicationinsights
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
a	AddWorkload	W		
a	CreateApplication	W		
a	CreateComponent	W		
a	CreateLogPattern	W		
a	DeleteApplication	W		
a	DeleteComponent	W		
a	DeleteLogPattern	W		
a	DescribeApplication	R		
a	DescribeComponent	R		
a	DescribeComponentConfiguration	R		
a	DescribeComponentConfigurationRecommendation	R		
a	DescribeLogPattern	R		
a	DescribeObservation	R		
a	DescribeProblem	R		
a	DescribeProblemObservations	R		
a	DescribeWorkload	R		
a	Link	W		
a	ListApplications	L		
a	ListComponents	L		
a	ListConfigurationHistory	L		
a	ListLogPatternSets	L		
a	ListLogPatterns	L		
a	ListProblems	L		
a	ListTagsForResource	R		
a	ListWorkloads	L		
a	RemoveWorkload	W		
a	TagResource	T		0,2
a	UntagResource	T		2
a	UpdateApplication	W		
a	UpdateComponent	W		
a	UpdateComponentConfiguration	W		
a	UpdateLogPattern	W		
a	UpdateProblem	W		
a	UpdateWorkload	W		
s	appmesh
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	gatewayRoute	arn:*:appmesh:*:*:mesh/*/virtualGateway/*/gatewayRoute/*	1
r	mesh	arn:*:appmesh:*:*:mesh/*	1
r	route	arn:*:appmesh:*:*:mesh/*/virtualRouter/*/route/*	1
r	virtualGateway	arn:*:appmesh:*:*:mesh/*/virtualGateway/*	1
r	virtualNode	arn:*:appmesh:*:*:mesh/*/virtualNode/*	1
r	virtualRouter	arn:*:appmesh:*:*:mesh/*/virtualRouter/*	1
r	virtualService	arn:*:appmesh:*:*:mesh/*/virtualService/*	1
a	CreateGatewayRoute	W	0!,6	0,2
a	CreateMesh	W	1!	0,2
a	CreateRoute	W	2!,4	0,2
a	CreateVirtualGateway	W	3!	0,2
a	CreateVirtualNode	W	4!,6	0,2
a	CreateVirtualRouter	W	5!	0,2
a	CreateVirtualService	W	4,5,6!	0,2
a	DeleteGatewayRoute	W	0!	
a	DeleteMesh	W	1!	
a	DeleteMeshPolicy	W	1!	
a	DeleteRoute	W	2!	
a	DeleteVirtualGateway	W	3!	
a	DeleteVirtualNode	W	4!	
a	DeleteVirtualRouter	W	5!	
a	DeleteVirtualService	W	6!	
a	DescribeGatewayRoute	R	0!	
a	DescribeMesh	R	1!	
a	DescribeRoute	R	2!	
a	DescribeVirtualGateway	R	3!	
a	DescribeVirtualNode	R	4!	
a	DescribeVirtualRouter	R	5!	
a	DescribeVirtualService	R	6!	
a	GetMeshPolicy	R	1!	
a	ListGatewayRoutes	L	3!	
a	ListMeshes	L		
a	ListRoutes	L	5!	
a	ListTagsForResource	L	0,1,2,3,4,5,6	
a	ListVirtualGateways	L	1!	
a	ListVirtualNodes	L	1!	
a	ListVirtualRouters	L	1!	
a	ListVirtualServices	L	1!	
a	PutMeshPolicy	W	1!	
a	StreamAggregatedResources	R	3,4	
a	TagResource	T	0,1,2,3,4,5,6	0,2
a	UntagResource	T	0,1,2,3,4,5,6	2
a	UpdateGatewayRoute	W	0!,6	
a	UpdateMesh	W	1!	
a	UpdateRoute	W	2!,4	
a	UpdateVirtualGateway	W	3!	
a	UpdateVirtualNode	W	4!	
a	UpdateVirtualRouter	W	5!	
a	UpdateVirtualService	W	4,5,6!	
s	appmesh-preview
r	gatewayRoute	arn:*:appmesh-preview:*:*:mesh/*/virtualGateway/*/gatewayRoute/*	
r	mesh	arn:*:appmesh-preview:*:*:mesh/*	
r	route	arn:*:appmesh-preview:*:*:mesh/*/virtualRouter/*/route/*	
r	virtualGateway	arn:*:appmesh-preview:*:*:mesh/*/virtualGateway/*	
r	virtualNode	arn:*:appmesh-preview:*:*:mesh/*/virtualNode/*	
r	virtualRouter	arn:*:appmesh-preview:*:*:mesh/*/virtualRouter/*	
r	virtualService	arn:*:appmesh-preview:*:*:mesh/*/virtualService/*	
a	CreateGatewayRoute	W	0!,6	
a	CreateMesh	W	1!	
a	CreateRoute	W	2!,4	
a	CreateVirtualGateway	W	3!	
a	CreateVirtualNode	W	4!,6	
a	CreateVirtualRouter	W	5!	
a	CreateVirtualService	W	4,5,6!	
a	DeleteGatewayRoute	W	0!	
a	DeleteMesh	W	1!	
a	DeleteMeshPolicy	W	1!	
a	DeleteRoute	W	2!	
a	DeleteVirtualGateway	W	3!	
a	DeleteVirtualNode	W	4!	
a	DeleteVirtualRouter	W	5!	
a	DeleteVirtualService	W	6!	
a	DescribeGatewayRoute	R	0!	
a	DescribeMesh	R	1!	
a	DescribeRoute	R	2!	
a	DescribeVirtualGateway	R	3!	
a	DescribeVirtualNode	R	4!	
a	DescribeVirtualRouter	R	5!	
a	DescribeVirtualService	R	6!	
a	GetMeshPolicy	R	1!	
a	ListGatewayRoutes	L	3!	
a	ListMeshes	L		
a	ListRoutes	L	5!	
a	ListVirtualGateways	L	1!	
a	ListVirtualNodes	L	1!	
a	ListVirtualRouters	L	1!	
a	ListVirtualServices	L	1!	
a	PutMeshPolicy	W	1!	
a	StreamAggregatedResources	R	3,4	
a	UpdateGatewayRoute	W	0!,6	
a	UpdateMesh	W	1!	
a	UpdateRoute	W	2!,4	
a	UpdateVirtualGateway	W	3!	
a	UpdateVirtualNode	W	4!	
a	UpdateVirtualRouter	W	5!	
a	UpdateVirtualService	W	4,5,6!	
s	apprunner
k	apprunner:AutoScalingConfigurationArn	ARN
k	apprunner:ConnectionArn	ARN
k	apprunner:ObservabilityConfigurationArn	ARN
k	apprunner:ServiceArn	ARN
k	apprunner:VpcConnectorArn	ARN
k	apprunner:VpcEndpointId	String
k	apprunner:VpcId	String
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	autoscalingconfiguration	arn:*:apprunner:*:*:autoscalingconfiguration/*/*/*	8
r	connection	arn:*:apprunner:*:*:connection/*/*	8
r	observabilityconfiguration	arn:*:apprunner:*:*:observabilityconfiguration/*/*/*	8
r	service	arn:*:apprunner:*:*:service/*/*	8
r	vpcconnector	arn:*:apprunner:*:*:vpcconnector/*/*/*	8
r	vpcingressconnection	arn:*:apprunner:*:*:vpcingressconnection/*/*	8
r	webacl	arn:*:wafv2:*:*:*/webacl/*/*	
a	AssociateCustomDomain	W	3!	
a	AssociateWebAcl	W	3!,6!	
a	CreateAutoScalingConfiguration	W	0!	7,9
a	CreateConnection	W	1!	7,9
a	CreateObservabilityConfiguration	W	2!	7,9
a	CreateService	W	0,1,2,3!,4	0,1,2,4,7,9
a	CreateVpcConnector	W	4!	7,9
a	CreateVpcIngressConnection	W	5!	3,5,6,7,9
a	DeleteAutoScalingConfiguration	W	0!	
a	DeleteConnection	W	1!	
a	DeleteObservabilityConfiguration	W	2!	
a	DeleteService	W	3!	
a	DeleteVpcConnector	W	4!	
a	DeleteVpcIngressConnection	W	5!	
a	DescribeAutoScalingConfiguration	R	0!	
a	DescribeCustomDomains	R	3!	
a	DescribeObservabilityConfiguration	R	2!	
a	DescribeOperation	R	3!	
a	DescribeService	R	3!	
a	DescribeVpcConnector	R	4!	
a	DescribeVpcIngressConnection	R	5!	
a	DescribeWebAclForService	R	3!	
a	DisassociateCustomDomain	W	3!	
a	DisassociateWebAcl	W	3!	
a	ListAssociatedServicesForWebAcl	L	6!	
a	ListAutoScalingConfigurations	L		
a	ListConnections	L		
a	ListObservabilityConfigurations	L		
a	ListOperations	L	3!	
a	ListServices	L		
a	ListServicesForAutoScalingConfiguration	L	0!	
a	ListTagsForResource	R	0,1,2,3,4	
a	ListVpcConnectors	L		
a	ListVpcIngressConnections	L		
a	PauseService	W	3!	
a	ResumeService	W	3!	
a	StartDeployment	W	3!	
a	TagResource	T	0,1,2,3,4,5	7,9
a	UntagResource	T	0,1,2,3,4,5	9
a	UpdateDefaultAutoScalingConfiguration	W	0!	
a	UpdateService	W	0,1,2,3!,4	0,1,2,4
a	UpdateVpcIngressConnection	W	5!	5,6
s	appstream
k	appstream:userId	String
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	app-block	arn:*:appstream:*:*:app-block/*	2
r	app-block-builder	arn:*:appstream:*:*:app-block-builder/*	2
r	application	arn:*:appstream:*:*:application/*	2
r	fleet	arn:*:appstream:*:*:fleet/*	2
r	image	arn:*:appstream:*:*:image/*	2
r	image-builder	arn:*:appstream:*:*:image-builder/*	2
r	stack	arn:*:appstream:*:*:stack/*	2
a	AssociateAppBlockBuilderAppBlock	W	0!,1!	2
a	AssociateApplicationFleet	W	2!,3!	2
a	AssociateApplicationToEntitlement	W	6!	
a	AssociateFleet	W	3!,6!	2
a	AssociateSoftwareToImageBuilder	W	5!	2
a	BatchAssociateUserStack	W	6!	2
a	BatchDisassociateUserStack	W	6!	2
a	CopyImage	W	4!	2
a	CreateAppBlock	W		1,2,3
a	CreateAppBlockBuilder	W	1!	1,3
a	CreateAppBlockBuilderStreamingURL	W	1!	2
a	CreateApplication	W	0!	1,2,3
a	CreateDirectoryConfig	W		
a	CreateEntitlement	W	6!	
a	CreateExportImageTask	W		2
a	CreateFleet	W	3!,4	1,3
a	CreateImageBuilder	W	4!,5!	1,3
a	CreateImageBuilderStreamingURL	W	5!	2
a	CreateImportedImage	W		1,3
a	CreateStack	W	6!	1,3
a	CreateStreamingURL	W	3!,6!	2
a	CreateThemeForStack	W	6!	
a	CreateUpdatedImage	W	4!	1,2,3
a	CreateUsageReportSubscription	W		
a	CreateUser	W		
a	DeleteAppBlock	W	0!	2
a	DeleteAppBlockBuilder	W	1!	2
a	DeleteApplication	W	2!	2
a	DeleteDirectoryConfig	W		
a	DeleteEntitlement	W	6!	
a	DeleteFleet	W	3!	2
a	DeleteImage	W	4!	2
a	DeleteImageBuilder	W	5!	2
a	DeleteImagePermissions	W	4!	2
a	DeleteStack	W	6!	2
a	DeleteThemeForStack	W	6!	
a	DeleteUsageReportSubscription	W		
a	DeleteUser	W		
a	DescribeAppBlockBuilderAppBlockAssociations	L		
a	DescribeAppBlockBuilders	L		
a	DescribeAppBlocks	L		
a	DescribeAppLicenseUsage	L		
a	DescribeApplicationFleetAssociations	L		
a	DescribeApplications	L		
a	DescribeDirectoryConfigs	L		
a	DescribeEntitlements	L	6!	
a	DescribeFleets	L		
a	DescribeImageBuilders	L		
a	DescribeImagePermissions	R	4!	
a	DescribeImages	L		
a	DescribeSessions	L	3!,6!	
a	DescribeSoftwareAssociations	L	4,5	
a	DescribeStacks	L		
a	DescribeThemeForStack	R	6!	
a	DescribeUsageReportSubscriptions	L		
a	DescribeUserStackAssociations	L		
a	DescribeUsers	L		
a	DisableUser	W		
a	DisassociateAppBlockBuilderAppBlock	W	0!,1!	2
a	DisassociateApplicationFleet	W	2!,3!	2
a	DisassociateApplicationFromEntitlement	W	6!	
a	DisassociateFleet	W	3!,6!	2
a	DisassociateSoftwareFromImageBuilder	W	5!	2
a	EnableUser	W		
a	ExpireSession	W		
a	GetExportImageTask	R		
a	ListAssociatedFleets	R	6!	
a	ListAssociatedStacks	R	3!	
a	ListEntitledApplications	L	6!	
a	ListExportImageTasks	L		
a	ListTagsForResource	R		
a	StartAppBlockBuilder	W	1!	2
a	StartFleet	W	3!	2
a	StartImageBuilder	W	5!	2
a	StartSoftwareDeploymentToImageBuilder	W	5!	2
a	StopAppBlockBuilder	W	1!	2
a	StopFleet	W	3!	2
a	StopImageBuilder	W	5!	2
a	Stream	W	6!	0
a	TagResource	T	0,1,2,3,4,5,6	1,2,3
a	UntagResource	T	0,1,2,3,4,5,6	3
a	UpdateAppBlockBuilder	W	1!	2
a	UpdateApplication	W	0,2!	2
a	UpdateDirectoryConfig	W		
a	UpdateEntitlement	W	6!	
a	UpdateFleet	W	3!,4	2
a	UpdateImagePermissions	W	4!	2
a	UpdateStack	W	6!	2
a	UpdateThemeForStack	W	6!	
s	appstudio
r	application	arn:*:appstudio:*:*:application/*	
r	connector	arn:*:appstudio:*:*:connector/*	
r	instance	arn:*:appstudio:*:*:instance/*	
a	GetAccountStatus	R		
a	GetEnablementJobStatus	R		
a	StartEnablementJob	W		
a	StartRollbackEnablementJob	W		
a	StartTeamDeployment	W		
s	appsync
k	appsync:Visibility	String
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	api	arn:*:appsync:*:*:apis/*	2
r	channelNamespace	arn:*:appsync:*:*:apis/*/channelNamespace/*	2
r	datasource	arn:*:appsync:*:*:apis/*/datasources/*	
r	domain	arn:*:appsync:*:*:domainnames/*	2
r	field	arn:*:appsync:*:*:apis/*/types/*/fields/*	
r	function	arn:*:appsync:*:*:apis/*/functions/*	
r	graphqlapi	arn:*:appsync:*:*:apis/*	2
r	mergedApiAssociation	arn:*:appsync:*:*:apis/*/mergedApiAssociations/*	
r	sourceApiAssociation	arn:*:appsync:*:*:apis/*/sourceApiAssociations/*	
r	type	arn:*:appsync:*:*:apis/*/types/*	
a	AssociateApi	W	3!	
a	AssociateMergedGraphqlApi	W	6!	
a	AssociateSourceGraphqlApi	W	6!	
a	AssociateWebACL	W	0,6	
a	CreateApi	W		1,2,3
a	CreateApiCache	W		
a	CreateApiKey	W		
a	CreateChannelNamespace	W	1!	1,2,3
a	CreateDataSource	W		
a	CreateDomainName	W	3!	1,2,3
a	CreateFunction	W		
a	CreateGraphqlApi	W		0,1,3
a	CreateResolver	W		
a	CreateType	W		
a	DeleteApi	W	0!	2
a	DeleteApiCache	W		
a	DeleteApiKey	W		
a	DeleteChannelNamespace	W	1!	2
a	DeleteDataSource	W		
a	DeleteDomainName	W	3!	2
a	DeleteFunction	W		
a	DeleteGraphqlApi	W	6!	2
a	DeleteResolver	W		
a	DeleteResourcePolicy	W		
a	DeleteType	W		
a	DisassociateApi	W	3!	
a	DisassociateMergedGraphqlApi	W	7!	
a	DisassociateSourceGraphqlApi	W	8!	
a	DisassociateWebACL	W	0,6	
a	EvaluateCode	R		
a	EvaluateMappingTemplate	R		
a	EventConnect	W	0!	
a	EventPublish	W	1!	
a	EventSubscribe	W	1!	
a	FlushApiCache	W		
a	GetApi	R	0!	2
a	GetApiAssociation	R	3!	
a	GetApiCache	R		
a	GetChannelNamespace	R	1!	2
a	GetDataSource	R		
a	GetDataSourceIntrospection	R		
a	GetDomainName	R	3!	2
a	GetFunction	R		
a	GetGraphqlApi	R	6!	2
a	GetGraphqlApiEnvironmentVariables	R		
a	GetIntrospectionSchema	R		
a	GetResolver	R		
a	GetResourcePolicy	R		
a	GetSchemaCreationStatus	R		
a	GetSourceApiAssociation	R	8!	
a	GetType	R		
a	GetWebACLForResource	R	0,6	
a	GraphQL	W	4!,6!	
a	ListApiKeys	L		
a	ListApis	L		2
a	ListChannelNamespaces	L	0!	2
a	ListDataSources	L		
a	ListDomainNames	L		2
a	ListFunctions	L		
a	ListGraphqlApis	L		
a	ListResolvers	L		
a	ListResolversByFunction	L		
a	ListResourcesForWebACL	L		
a	ListSourceApiAssociations	L		
a	ListTagsForResource	R	0,1,3,6	2
a	ListTypes	L		
a	ListTypesByAssociation	L		
a	PutGraphqlApiEnvironmentVariables	W		
a	PutResourcePolicy	W		
a	SetWebACL	P		
a	SourceGraphQL	W	4!,6!	
a	StartDataSourceIntrospection	W		
a	StartSchemaCreation	W		
a	StartSchemaMerge	W	8!	
a	TagResource	T	0,1,3,6	1,2,3
a	UntagResource	T	0,1,3,6	2,3
a	UpdateApi	W	0!	2
a	UpdateApiCache	W		
a	UpdateApiKey	W		
a	UpdateChannelNamespace	W	1!	2
a	UpdateDataSource	W		
a	UpdateDomainName	W	3!	2
a	UpdateFunction	W		
a	UpdateGraphqlApi	W	6!	2
a	UpdateResolver	W		
a	UpdateSourceApiAssociation	W	8!	
a	UpdateType	W		
s	apptest
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	TestCase	arn:*:apptest:*:*:testcase/*	1
r	TestConfiguration	arn:*:apptest:*:*:testconfiguration/*	1
r	TestRun	arn:*:apptest:*:*:testrun/*	1
r	TestSuite	arn:*:apptest:*:*:testsuite/*	1
a	CreateTestCase	W		0,2
a	CreateTestConfiguration	W		0,2
a	CreateTestSuite	W		0,2
a	DeleteTestCase	W	0!	
a	DeleteTestConfiguration	W	1!	
a	DeleteTestRun	W	2!	
a	DeleteTestSuite	W	3!	
a	GetTestCase	R	0!	
a	GetTestConfiguration	R	1!	
a	GetTestRunStep	R	2!	
a	GetTestSuite	R	3!	
a	ListTagsForResource	R		
a	ListTestCases	L		
a	ListTestConfigurations	L		
a	ListTestRunSteps	R	2!	
a	ListTestRunTestCases	R	2!	
a	ListTestRuns	L		
a	ListTestSuites	L		
a	StartTestRun	W		0,2
a	TagResource	T	0,1,2,3	0,2
a	UntagResource	T	0,1,2,3	2
a	UpdateTestCase	W	0!	
a	UpdateTestConfiguration	W	1!	
a	UpdateTestSuite	W	3!	
s	aps
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	anomalydetector	arn:*:aps:*:*:anomalydetector/*/*	0,1,2
r	cluster	arn:*:eks:*:*:cluster/*	1
r	rulegroupsnamespace	arn:*:aps:*:*:rulegroupsnamespace/*/*	0,1,2
r	scraper	arn:*:aps:*:*:scraper/*	0,1,2
r	workspace	arn:*:aps:*:*:workspace/*	0,1,2
a	CreateAlertManagerAlerts	W	4!	1
a	CreateAlertManagerDefinition	W	4!	1
a	CreateAnomalyDetector	W	4!	0,2
a	CreateLoggingConfiguration	W	4!	1
a	CreateQueryLoggingConfiguration	W	4!	1
a	CreateRuleGroupsNamespace	W	2!	0,2
a	CreateScraper	W	1!,4!	0,1,2
a	CreateWorkspace	W		0,2
a	DeleteAlertManagerDefinition	W	4!	1
a	DeleteAlertManagerSilence	W	4!	1
a	DeleteAnomalyDetector	W	0!,4!	1
a	DeleteLoggingConfiguration	W	4!	1
a	DeleteQueryLoggingConfiguration	W	4!	1
a	DeleteResourcePolicy	W	4!	1
a	DeleteRuleGroupsNamespace	W	2!	1
a	DeleteScraper	W	3!	1
a	DeleteScraperLoggingConfiguration	W	3!	1
a	DeleteWorkspace	W	4!	1
a	DescribeAlertManagerDefinition	R	4!	1
a	DescribeAnomalyDetector	R	0!,4!	1
a	DescribeLoggingConfiguration	R	4!	1
a	DescribeQueryLoggingConfiguration	R	4!	1
a	DescribeResourcePolicy	R	4!	1
a	DescribeRuleGroupsNamespace	R	2!	1
a	DescribeScraper	R	3!	1
a	DescribeScraperLoggingConfiguration	R	3!	1
a	DescribeWorkspace	R	4!	1
a	DescribeWorkspaceConfiguration	R	4!	1
a	GetAlertManagerSilence	R	4!	1
a	GetAlertManagerStatus	R	4!	1
a	GetDefaultScraperConfiguration	R		
a	GetLabels	R	4!	1
a	GetMetricMetadata	R	4!	1
a	GetSeries	R	4!	1
a	ListAlertManagerAlertGroups	R	4!	1
a	ListAlertManagerAlerts	R	4!	1
a	ListAlertManagerReceivers	R	4!	1
a	ListAlertManagerSilences	R	4!	1
a	ListAlerts	R	4!	1
a	ListAnomalyDetectors	L	4!	1
a	ListRuleGroupsNamespaces	L	4!	1
a	ListRules	R	4!	1
a	ListScrapers	L		
a	ListTagsForResource	R	0,2,3,4	0,2
a	ListWorkspaces	L		
a	PreviewAnomalyDetector	R	4!	1
a	PutAlertManagerDefinition	W	4!	1
a	PutAlertManagerSilences	W	4!	1
a	PutAnomalyDetector	W	0!,4!	1
a	PutResourcePolicy	W	4!	1
a	PutRuleGroupsNamespace	W	2!	1
a	QueryMetrics	R	4!	1
a	RemoteWrite	W	4!	1
a	TagResource	T	0,2,3,4	0,2
a	UntagResource	T	0,2,3,4	2
a	UpdateLoggingConfiguration	W	4!	1
a	UpdateQueryLoggingConfiguration	W	4!	1
a	UpdateScraper	W	3!,4	1
a	UpdateScraperLoggingConfiguration	W	3!	1
a	UpdateWorkspaceAlias	W	4!	1
a	UpdateWorkspaceConfiguration	W	4!	1
s	arc-region-switch
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	plan	arn:*:arc-region-switch::*:plan/*	1
a	ApprovePlanExecutionStep	W	0!	
a	CancelPlanExecution	W	0!	
a	CreatePlan	W	0!	0,2
a	DeletePlan	W	0!	
a	DeleteResourcePolicy	P		
a	GetPlan	R	0!	
a	GetPlanEvaluationStatus	R	0!	
a	GetPlanExecution	R	0!	
a	GetPlanInRegion	R	0!	
a	GetResourcePolicy	P	0!	
a	ListPlanExecutionEvents	L	0!	
a	ListPlanExecutions	L	0!	
a	ListPlans	L		
a	ListPlansInRegion	L		
a	ListRoute53HealthChecks	L	0!	
a	ListRoute53HealthChecksInRegion	L	0!	
a	ListTagsForResource	R	0!	1
a	PutResourcePolicy	P		
a	StartPlanExecution	W	0!	
a	TagResource	T	0!	0,1,2
a	UntagResource	T	0!	1,2
a	UpdatePlan	W	0!	
a	UpdatePlanExecution	W	0!	
a	UpdatePlanExecutionStep	W	0!	
s	arc-zonal-shift
k	arc-zonal-shift:ResourceIdentifier	String
k	aws:ResourceTag/${TagKey}	String
k	elasticloadbalancing:ResourceTag/${TagKey}	String
r	ALB	arn:*:elasticloadbalancing:*:*:loadbalancer/app/*/*	0,1,2
r	NLB	arn:*:elasticloadbalancing:*:*:loadbalancer/net/*/*	0,1,2
a	CancelPracticeRun	W	0!,1!	0,1,2
a	CancelZonalShift	W	0!,1!	0,1,2
a	CreatePracticeRunConfiguration	W	0!,1!	0,1,2
a	DeletePracticeRunConfiguration	W	0!,1!	0,1,2
a	GetAutoshiftObserverNotificationStatus	R		
a	GetManagedResource	R	0!,1!	0,1,2
a	ListAutoshifts	L		
a	ListManagedResources	L		
a	ListZonalShifts	L		
a	StartPracticeRun	W	0!,1!	0,1,2
a	StartZonalShift	W	0!,1!	0,1,2
a	UpdateAutoshiftObserverNotificationStatus	W		
a	UpdatePracticeRunConfiguration	W	0!,1!	0,1,2
a	UpdateZonalAutoshiftConfiguration	W	0!,1!	0,1,2
a	UpdateZonalShift	W	0!,1!	0,1,2
s	arsenal
a	RegisterOnPremisesAgent	W		
s	artifact
k	artifact:ReportCategory	String
k	artifact:ReportSeries	String
r	agreement	arn:*:artifact:::agreement/*	
r	customer-agreement	arn:*:artifact::*:customer-agreement/*	
r	report	arn:*:artifact:*::report/*:*	0,1
a	AcceptAgreement	W	0!	
a	AcceptNdaForAgreement	W	0!	
a	GetAccountSettings	R		
a	GetAgreement	R	0!	
a	GetCustomerAgreement	R	1!	
a	GetNdaForAgreement	R	0!	
a	GetReport	R	2!	
a	GetReportMetadata	R	2!	
a	GetTermForReport	R	2!	
a	ListAgreements	L		
a	ListCustomerAgreements	L		
a	ListReportVersions	L		
a	ListReports	L		
a	PutAccountSettings	W		
a	TerminateAgreement	W	1!	
s	athena
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	capacity-reservation	arn:*:athena:*:*:capacity-reservation/*	1
r	datacatalog	arn:*:athena:*:*:datacatalog/*	1
r	session	arn:*:athena:*:*:workgroup/*/session/*	1
r	workgroup	arn:*:athena:*:*:workgroup/*	1
a	BatchGetNamedQuery	R	3!	
a	BatchGetPreparedStatement	R	3!	
a	BatchGetQueryExecution	R	3!	
a	CancelCapacityReservation	W	0!	
a	CancelQueryExecution	W	3!	
a	CreateCapacityReservation	W	0!	0,2
a	CreateDataCatalog	W	1!	0,2
a	CreateNamedQuery	W	3!	
a	CreateNotebook	W	3!	
a	CreatePreparedStatement	W	3!	
a	CreatePresignedNotebookUrl	W	3!	
a	CreateWorkGroup	W	3!	0,2
a	DeleteCapacityReservation	W	0!	
a	DeleteDataCatalog	W	1!	
a	DeleteNamedQuery	W	3!	
a	DeleteNotebook	W	3!	
a	DeletePreparedStatement	W	3!	
a	DeleteWorkGroup	W	3!	
a	ExportNotebook	W	3!	
a	GetCalculationExecution	R	3!	
a	GetCalculationExecutionCode	R	3!	
a	GetCalculationExecutionStatus	R	3!	
a	GetCapacityAssignmentConfiguration	R	0!	
a	GetCapacityReservation	R	0!	
a	GetCatalogs	R		
a	GetDataCatalog	R	1!	
a	GetDatabase	R	1!	
a	GetExecutionEngine	R		
a	GetExecutionEngines	R		
a	GetNamedQuery	R	3!	
a	GetNamespace	R		
a	GetNamespaces	R		
a	GetNotebookMetadata	R	3!	
a	GetPreparedStatement	R	3!	
a	GetQueryExecution	R	3!	
a	GetQueryExecutions	R		
a	GetQueryResults	R	3!	
a	GetQueryResultsStream	R	3!	
a	GetQueryRuntimeStatistics	R	3!	
a	GetResourceDashboard	R	2,3!	
a	GetSession	R	2,3!	
a	GetSessionEndpoint	W	2,3!	
a	GetSessionStatus	R	2,3!	
a	GetTable	R		
a	GetTableMetadata	R	1!	
a	GetTables	R		
a	GetWorkGroup	R	3!	
a	ImportNotebook	W	3!	
a	ListApplicationDPUSizes	L		
a	ListCalculationExecutions	L	3!	
a	ListCapacityReservations	L		
a	ListDataCatalogs	L		
a	ListDatabases	L	1!	
a	ListEngineVersions	R		
a	ListExecutors	L		
a	ListNamedQueries	L	3!	
a	ListNotebookMetadata	L	3!	
a	ListNotebookSessions	L	3!	
a	ListPreparedStatements	L	3!	
a	ListQueryExecutions	R	3!	
a	ListSessions	L	3!	
a	ListTableMetadata	R	1!	
a	ListTagsForResource	R	0!,1!,2!,3!	
a	ListWorkGroups	L		
a	PutCapacityAssignmentConfiguration	W	0!,3!	
a	RunQuery	W		
a	StartCalculationExecution	W	3!	
a	StartQueryExecution	W	3!	
a	StartSession	W	2,3!	0,2
a	StopCalculationExecution	W	3!	
a	StopQueryExecution	W	3!	
a	TagResource	T	0!,1!,2!,3!	0,2
a	TerminateSession	W	2,3!	
a	UntagResource	T	0!,1!,2!,3!	2
a	UpdateCapacityReservation	W	0!	
a	UpdateDataCatalog	W	1!	
a	UpdateNamedQuery	W	3!	
a	UpdateNotebook	W	3!	
a	UpdateNotebookMetadata	W	3!	
a	UpdatePreparedStatement	W	3!	
a	UpdateWorkGroup	W	3!	
s	auditmanager
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	assessment	arn:*:auditmanager:*:*:assessment/*	1
r	assessmentControlSet	arn:*:auditmanager:*:*:assessment/*/controlSet/*	
r	assessmentFramework	arn:*:auditmanager:*:*:assessmentFramework/*	1
r	control	arn:*:auditmanager:*:*:control/*	1
a	AssociateAssessmentReportEvidenceFolder	W	0!	
a	BatchAssociateAssessmentReportEvidence	W	0!	
a	BatchCreateDelegationByAssessment	W	0!,1!	
a	BatchDeleteDelegationByAssessment	W	0!,1!	
a	BatchDisassociateAssessmentReportEvidence	W	0!	
a	BatchImportEvidenceToAssessmentControl	W	1!	
a	CreateAssessment	W		0,1,2
a	CreateAssessmentFramework	W	2!,3!	0,1,2
a	CreateAssessmentReport	W	0!	
a	CreateControl	W		0,1,2
a	DeleteAssessment	W	0!	0,2
a	DeleteAssessmentFramework	W	2!	0,2
a	DeleteAssessmentFrameworkShare	W		
a	DeleteAssessmentReport	W	0!	
a	DeleteControl	W	3!	0,2
a	DeregisterAccount	W		
a	DeregisterOrganizationAdminAccount	W		
a	DisassociateAssessmentReportEvidenceFolder	W	0!	
a	GetAccountStatus	R		
a	GetAssessment	R	0!	
a	GetAssessmentFramework	R	2!	
a	GetAssessmentReportUrl	R	0!	
a	GetChangeLogs	R	0!	
a	GetControl	R	3!	
a	GetDelegations	L		
a	GetEvidence	R	1!	
a	GetEvidenceByEvidenceFolder	R	1!	
a	GetEvidenceFileUploadUrl	R		
a	GetEvidenceFolder	R	1!	
a	GetEvidenceFoldersByAssessment	R	0!	
a	GetEvidenceFoldersByAssessmentControl	R	1!	
a	GetInsights	R		
a	GetInsightsByAssessment	R		
a	GetOrganizationAdminAccount	R		
a	GetServicesInScope	R		
a	GetSettings	R		
a	ListAssessmentControlInsightsByControlDomain	L		
a	ListAssessmentFrameworkShareRequests	L		
a	ListAssessmentFrameworks	L		
a	ListAssessmentReports	L		
a	ListAssessments	L		
a	ListControlDomainInsights	L		
a	ListControlDomainInsightsByAssessment	L		
a	ListControlInsightsByControlDomain	L		
a	ListControls	L		
a	ListKeywordsForDataSource	L		
a	ListNotifications	L		
a	ListTagsForResource	R	0,3	
a	RegisterAccount	W		
a	RegisterOrganizationAdminAccount	W		
a	StartAssessmentFrameworkShare	W	2!	
a	TagResource	T	0,2,3	0,2
a	UntagResource	T	0,2,3	1,2
a	UpdateAssessment	W	0!	
a	UpdateAssessmentControl	W	1!	
a	UpdateAssessmentControlSetStatus	W	1!	
a	UpdateAssessmentFramework	W	2!,3!	
a	UpdateAssessmentFrameworkShare	W	2!	
a	UpdateAssessmentStatus	W	0!	
a	UpdateControl	W	3!	
a	UpdateSettings	W		
a	ValidateAssessmentReportIntegrity	R		
s	autoscaling
k	autoscaling:CapacityReservationIds	ArrayOfString
k	autoscaling:CapacityReservationResourceGroupArns	ArrayOfString
k	autoscaling:ForceDelete	Bool
k	autoscaling:ImageId	String
k	autoscaling:InstanceType	String
k	autoscaling:InstanceTypes	String
k	autoscaling:LaunchConfigurationName	String
k	autoscaling:LaunchTemplateVersionSpecified	Bool
k	autoscaling:LoadBalancerNames	ArrayOfString
k	autoscaling:MaxSize	Numeric
k	autoscaling:MetadataHttpEndpoint	String
k	autoscaling:MetadataHttpPutResponseHopLimit	Numeric
k	autoscaling:MetadataHttpTokens	String
k	autoscaling:MinSize	Numeric
k	autoscaling:ResourceTag/${TagKey}	String
k	autoscaling:SpotPrice	Numeric
k	autoscaling:TargetGroupARNs	ArrayOfARN
k	autoscaling:TrafficSourceIdentifiers	ArrayOfString
k	autoscaling:VPCZoneIdentifiers	ArrayOfString
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	autoScalingGroup	arn:*:autoscaling:*:*:autoScalingGroup:*:autoScalingGroupName/*	14,20
r	launchConfiguration	arn:*:autoscaling:*:*:launchConfiguration:*:launchConfigurationName/*	
a	AttachInstances	W	0!	14,20
a	AttachLoadBalancerTargetGroups	W	0!	14,16,20
a	AttachLoadBalancers	W	0!	8,14,20
a	AttachTrafficSources	W	0!	14,17,20
a	BatchDeleteScheduledAction	W	0!	14,20
a	BatchPutScheduledUpdateGroupAction	W	0!	14,20
a	CancelInstanceRefresh	W	0!	14,20
a	CompleteLifecycleAction	W	0!	14,20
a	CreateAutoScalingGroup	W	0!	0,1,3,5,6,7,8,9,13,14,16,17,18,19,20,21
a	CreateLaunchConfiguration	W	1!	3,4,10,11,12,15
a	CreateOrUpdateTags	T	0!	14,19,20,21
a	DeleteAutoScalingGroup	W	0!	2,14,20
a	DeleteLaunchConfiguration	W	1!	
a	DeleteLifecycleHook	W	0!	14,20
a	DeleteNotificationConfiguration	W	0!	14,20
a	DeletePolicy	W	0!	14,20
a	DeleteScheduledAction	W	0!	14,20
a	DeleteTags	T	0!	14,19,20,21
a	DeleteWarmPool	W	0!	14,20
a	DescribeAccountLimits	L		
a	DescribeAccountSettings	L		
a	DescribeAdjustmentTypes	L		
a	DescribeAutoScalingGroups	L		
a	DescribeAutoScalingInstances	L		
a	DescribeAutoScalingNotificationTypes	L		
a	DescribeInstanceRefreshes	L		
a	DescribeLaunchConfigurations	L		
a	DescribeLifecycleHookTypes	L		
a	DescribeLifecycleHooks	L		
a	DescribeLoadBalancerTargetGroups	L		
a	DescribeLoadBalancers	L		
a	DescribeMetricCollectionTypes	L		
a	DescribeNotificationConfigurations	L		
a	DescribePolicies	L		
a	DescribeScalingActivities	L		
a	DescribeScalingProcessTypes	L		
a	DescribeScheduledActions	L		
a	DescribeTags	R		
a	DescribeTerminationPolicyTypes	L		
a	DescribeTrafficSources	L		
a	DescribeWarmPool	L		
a	DetachInstances	W	0!	14,20
a	DetachLoadBalancerTargetGroups	W	0!	14,16,20
a	DetachLoadBalancers	W	0!	8,14,20
a	DetachTrafficSources	W	0!	14,17,20
a	DisableMetricsCollection	W	0!	14,20
a	EnableMetricsCollection	W	0!	14,20
a	EnterStandby	W	0!	14,20
a	ExecutePolicy	W	0!	14,20
a	ExitStandby	W	0!	14,20
a	GetPredictiveScalingForecast	L		
a	LaunchInstances	W	0!	14,20
a	PutAccountSetting	W		
a	PutLifecycleHook	W	0!	14,20
a	PutNotificationConfiguration	W	0!	14,20
a	PutScalingPolicy	W	0!	14,20
a	PutScheduledUpdateGroupAction	W	0!	9,13,14,20
a	PutWarmPool	W	0!	14,20
a	RecordLifecycleActionHeartbeat	W	0!	14,20
a	ResumeProcesses	W	0!	14,20
a	RollbackInstanceRefresh	W	0!	14,20
a	SetDesiredCapacity	W	0!	14,20
a	SetInstanceHealth	W	0!	14,20
a	SetInstanceProtection	W	0!	14,20
a	StartInstanceRefresh	W	0!	3,14,20
a	SuspendProcesses	W	0!	14,20
a	TerminateInstanceInAutoScalingGroup	W	0!	14,20
a	UpdateAutoScalingGroup	W	0!	0,1,3,5,6,7,9,13,14,18,20
s	autoscaling-plans
a	CreateScalingPlan	W		
a	DeleteScalingPlan	W		
a	DescribeScalingPlanResources	R		
a	DescribeScalingPlans	R		
a	GetScalingPlanResourceForecastData	R		
a	UpdateScalingPlan	W		
s	aws-marketplace
k	aws-marketplace:AgreementType	ArrayOfString
k	aws-marketplace:Intent	String
k	aws-marketplace:PartyType	String
k	aws-marketplace:ProductId	ArrayOfString
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	catalog:ChangeType	String
r	Assessment	arn:*:aws-marketplace:*::*/Assessment/*	
r	ChangeSet	arn:*:aws-marketplace:*:*:*/ChangeSet/*	5,7
r	Dashboard	arn:*:aws-marketplace::*:*/ReportingData/*/Dashboard/*	
r	DeploymentParameter	arn:*:aws-marketplace:*:*:DeploymentParameter:catalogs/*/products/*/*	4,5,6
r	Entity	arn:*:aws-marketplace:*:*:*/*/*	5,7
r	SellerDashboard	arn:*:aws-marketplace::*:*/ReportingData/*/Dashboard/*	
a	AcceptAgreementApprovalRequest	W		
a	AcceptAgreementCancellationRequest	W		
a	AcceptAgreementPaymentRequest	W		
a	AcceptAgreementRequest	W		
a	AssociateProductsWithPrivateMarketplace	W		
a	BatchCreateBillingAdjustmentRequest	W		
a	BatchMeterUsage	W		
a	CancelAgreement	W		
a	CancelAgreementCancellationRequest	W		
a	CancelAgreementPaymentRequest	W		
a	CancelAgreementRequest	W		
a	CancelChangeSet	W	1!	
a	CreateAgreementRequest	W		
a	CreatePrivateMarketplaceRequests	W		
a	DeleteResourcePolicy	P	4!	
a	DescribeAgreement	R		
a	DescribeAssessment	R	0	
a	DescribeBuilds	R		
a	DescribeChangeSet	R	1!	
a	DescribeEntity	R	4!	
a	DescribePrivateMarketplaceRequests	L		
a	DescribeProcurementSystemConfiguration	R		
a	DisassociateProductsFromPrivateMarketplace	W		
a	GetAgreementApprovalRequest	R		
a	GetAgreementCancellationRequest	R		
a	GetAgreementEntitlements	R		
a	GetAgreementPaymentRequest	R		
a	GetAgreementRequest	R		
a	GetAgreementTerms	L		
a	GetBillingAdjustmentRequest	R		
a	GetBuyerDashboard	R	2!	
a	GetEntitlements	R		
a	GetResourcePolicy	R	4!	
a	GetSellerDashboard	R	5!	
a	ListAgreementApprovalRequests	L		
a	ListAgreementCancellationRequests	L		
a	ListAgreementCharges	L		
a	ListAgreementInvoiceLineItems	L		
a	ListAgreementPaymentRequests	L		
a	ListAgreementRequests	L		
a	ListAssessments	L		
a	ListBillingAdjustmentRequests	L		
a	ListBuilds	R		
a	ListChangeSets	L		
a	ListEntities	L		
a	ListEntitlementDetails	R		
a	ListPrivateListings	L		
a	ListPrivateMarketplaceRequests	L		
a	ListTagsForResource	R	3	5
a	MeterUsage	W		
a	PutDeploymentParameter	W	3!	4,5,6
a	PutProcurementSystemConfiguration	W		
a	PutResourcePolicy	P	4!	
a	RegisterUsage	W		
a	RejectAgreementApprovalRequest	W		
a	RejectAgreementCancellationRequest	W		
a	RejectAgreementPaymentRequest	W		
a	ResolveCustomer	W		
a	SearchAgreements	L		
a	SendAgreementCancellationRequest	W		
a	SendAgreementPaymentRequest	W		
a	StartBuild	W		
a	StartChangeSet	W	4!	1,4,6,7
a	Subscribe	W		
a	TagResource	T	3!	4,5,6
a	Unsubscribe	W		
a	UntagResource	T	3!	5,6
a	UpdateAgreementApprovalRequest	W		
a	UpdatePurchaseOrders	W		
a	ViewSubscriptions	L		
s	aws-marketplace-management
a	GetAdditionalSellerNotificationRecipients	R		
a	GetBankAccountVerificationDetails	R		
a	GetSecondaryUserVerificationDetails	R		
a	GetSellerVerificationDetails	R		
a	PutAdditionalSellerNotificationRecipients	W		
a	PutBankAccountVerificationDetails	W		
a	PutSecondaryUserVerificationDetails	W		
a	PutSellerVerificationDetails	W		
a	uploadFiles	W		
a	viewMarketing	L		
a	viewReports	L		
a	viewSettings	L		
a	viewSupport	L		
s	aws-mcp
a	CallReadOnlyTool	R		
a	CallReadWriteTool	W		
a	InvokeMcp	L		
s	aws-portal
a	GetConsoleActionSetEnforced	R		
a	ModifyAccount	W		
a	ModifyBilling	W		
a	ModifyPaymentMethods	W		
a	UpdateConsoleActionSetEnforced	W		
a	ViewAccount	R		
a	ViewBilling	R		
a	ViewPaymentMethods	R		
a	ViewUsage	R		
s	awsconnector
a	GetConnectorHealth	R		
a	RegisterConnector	W		
a	ValidateConnectorId	R		
s	b2bi
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	capability	arn:*:b2bi:*:*:capability/*	1
r	partnership	arn:*:b2bi:*:*:partnership/*	1
r	profile	arn:*:b2bi:*:*:profile/*	1
r	transformer	arn:*:b2bi:*:*:transformer/*	1
a	CreateCapability	W	3	0,2
a	CreatePartnership	W	0!,2!	0,2
a	CreateProfile	W		0,2
a	CreateStarterMappingTemplate	W	3!	
a	CreateTransformer	W		0,2
a	DeleteCapability	W	0!	
a	DeletePartnership	W	1!	
a	DeleteProfile	W	2!	
a	DeleteTransformer	W	3!	
a	GenerateMapping	W	3!	
a	GetCapability	R	0!	
a	GetPartnership	R	1!	
a	GetProfile	R	2!	
a	GetTransformer	R	3!	
a	GetTransformerJob	R	3!	
a	ListCapabilities	L		
a	ListPartnerships	L		
a	ListProfiles	L		
a	ListTagsForResource	R	0,1,2,3	
a	ListTransformers	L		
a	StartTransformerJob	W	3!	
a	TagResource	T	0,1,2,3	0,2
a	TestConversion	W	3!	
a	TestMapping	W	3!	
a	TestParsing	W	3!	
a	UntagResource	T	0,1,2,3	2
a	UpdateCapability	W	0!,3	
a	UpdatePartnership	W	0,1!	
a	UpdateProfile	W	2!	
a	UpdateTransformer	W	3!	
s	backup
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	backup:ChangeableForDays	Numeric
k	backup:CopyTargetOrgPaths	ArrayOfString
k	backup:CopyTargets	ArrayOfARN
k	backup:FrameworkArns	ArrayOfARN
k	backup:Index	String
k	backup:MaxRetentionDays	Numeric
k	backup:MinRetentionDays	Numeric
k	backup:MpaApprovalTeamArn	ARN
r	backupPlan	arn:*:backup:*:*:backup-plan:*	1
r	backupVault	arn:*:backup:*:*:backup-vault:*	1
r	framework	arn:*:backup:*:*:framework:*-*	1
r	legalHold	arn:*:backup:*:*:legal-hold:*	1
r	recoveryPoint	arn:*:*:*:*:*:*	1
r	reportPlan	arn:*:backup:*:*:report-plan:*-*	1
r	restoreTestingPlan	arn:*:backup:*:*:restore-testing-plan:*-*	1
r	tieringConfiguration	arn:*:backup:*:*:tiering-configuration:*-*	1
a	AssociateBackupVaultMpaApprovalTeam	W	1!	10
a	CancelLegalHold	W	3!	
a	CopyFromBackupVault	W	4!	4,5
a	CopyIntoBackupVault	W	1!	0
a	CreateBackupAccessPoint	W	4!	
a	CreateBackupPlan	W	0!	0,2
a	CreateBackupSelection	W	0!	
a	CreateBackupVault	W	1!	0,2
a	CreateFramework	W	2!	0,2
a	CreateLegalHold	W	3!	0,2
a	CreateLogicallyAirGappedBackupVault	W	1!	0,2,8,9
a	CreateReportPlan	W	5!	0,2,6
a	CreateRestoreAccessBackupVault	W	1!	0,2
a	CreateRestoreTestingPlan	W	6!	0,2
a	CreateRestoreTestingSelection	W	6!	
a	CreateTieringConfiguration	W	7!	0,2
a	DeleteBackupAccessPoint	W		
a	DeleteBackupPlan	W	0!	
a	DeleteBackupSelection	W	0!	
a	DeleteBackupVault	W	1!	
a	DeleteBackupVaultAccessPolicy	P	1!	
a	DeleteBackupVaultLockConfiguration	W	1!	
a	DeleteBackupVaultNotifications	W	1!	
a	DeleteBackupVaultSharingPolicy	P	1!	
a	DeleteFramework	W	2!	
a	DeleteRecoveryPoint	W	4!	
a	DeleteReportPlan	W	5!	
a	DeleteRestoreTestingPlan	W	6!	
a	DeleteRestoreTestingSelection	W	6!	
a	DeleteTieringConfiguration	W	7!	
a	DescribeBackupAccessPoint	R		
a	DescribeBackupJob	R		
a	DescribeBackupVault	R	1!	
a	DescribeCopyJob	R		
a	DescribeFramework	R	2!	
a	DescribeGlobalSettings	R		
a	DescribeProtectedResource	R		
a	DescribeRecoveryPoint	R	4!	
a	DescribeRegionSettings	R		
a	DescribeReportJob	R		
a	DescribeReportPlan	R	5!	
a	DescribeRestoreJob	R		
a	DescribeScanJob	R		
a	DisassociateBackupVaultMpaApprovalTeam	W	1!	
a	DisassociateRecoveryPoint	W	4!	
a	DisassociateRecoveryPointFromParent	W	4!	
a	ExportBackupPlanTemplate	R		
a	GetBackupPlan	R	0!	
a	GetBackupPlanFromJSON	R		
a	GetBackupPlanFromTemplate	R		
a	GetBackupSelection	R	0!	
a	GetBackupVaultAccessPolicy	R	1!	
a	GetBackupVaultNotifications	R	1!	
a	GetBackupVaultSharingPolicy	R	1!	
a	GetLegalHold	R	3!	
a	GetRecoveryPointIndexDetails	R	4!	
a	GetRecoveryPointRestoreMetadata	R	4!	
a	GetRestoreJobMetadata	R		
a	GetRestoreTestingInferredMetadata	R		
a	GetRestoreTestingPlan	R	6!	
a	GetRestoreTestingSelection	R	6!	
a	GetSupportedResourceTypes	R		
a	GetTieringConfiguration	R	7!	
a	ListBackupJobSummaries	L		
a	ListBackupJobs	L		
a	ListBackupPlanTemplates	L		
a	ListBackupPlanVersions	L	0!	
a	ListBackupPlans	L		
a	ListBackupSelections	L	0!	
a	ListBackupVaults	L		
a	ListCopyJobSummaries	L		
a	ListCopyJobs	L		
a	ListFrameworks	L		
a	ListIndexedRecoveryPoints	L		
a	ListIndexedRecoveryPointsForSearch	P		
a	ListLegalHolds	L		
a	ListProtectedResources	L		
a	ListProtectedResourcesByBackupVault	L	1!	
a	ListRecoveryPointsByBackupVault	L	1!	
a	ListRecoveryPointsByLegalHold	L	3!	
a	ListRecoveryPointsByResource	L		
a	ListReportJobs	L		
a	ListReportPlans	L		
a	ListRestoreAccessBackupVaults	L	1!	
a	ListRestoreJobSummaries	L		
a	ListRestoreJobs	L		
a	ListRestoreJobsByProtectedResource	L		
a	ListRestoreTestingPlans	L		
a	ListRestoreTestingSelections	L	6!	
a	ListScanJobSummaries	L		
a	ListScanJobs	L		
a	ListTags	R	0,1,2,3,4,5,6,7	
a	ListTieringConfigurations	L		
a	PutBackupVaultAccessPolicy	P	1!	
a	PutBackupVaultLockConfiguration	W	1!	3,8,9
a	PutBackupVaultNotifications	W	1!	
a	PutBackupVaultSharingPolicy	P	1!	
a	PutRestoreValidationResult	W		
a	RevokeRestoreAccessBackupVault	W	1!	
a	SearchRecoveryPoint	P	4!	
a	StartBackupJob	W	1!	
a	StartCopyJob	W	4!	
a	StartReportJob	W	5!	
a	StartRestoreJob	W	4!	
a	StartScanJob	W	4!	
a	StopBackupJob	W		
a	TagResource	T	0,1,2,3,4,5,6,7	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7	2
a	UpdateBackupPlan	W	0!	
a	UpdateFramework	W	2!	
a	UpdateGlobalSettings	W		
a	UpdateRecoveryPointIndexSettings	W	4!	7
a	UpdateRecoveryPointLifecycle	W	4!	
a	UpdateRegionSettings	W		
a	UpdateReportPlan	W	5!	6
a	UpdateRestoreTestingPlan	W	6!	
a	UpdateRestoreTestingSelection	W	6!	
a	UpdateTieringConfiguration	W	7!	
s	backup-gateway
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	gateway	arn:*:backup-gateway:*:*:gateway/*	1
r	hypervisor	arn:*:backup-gateway:*:*:hypervisor/*	1
r	virtualmachine	arn:*:backup-gateway:*:*:vm/*	1
a	AssociateGatewayToServer	W	0!,1!	
a	Backup	W	2!	
a	CreateGateway	W		0,2
a	DeleteGateway	W	0!	
a	DeleteHypervisor	W	1!	
a	DisassociateGatewayFromServer	W	0!	
a	GetBandwidthRateLimitSchedule	R	0!	
a	GetGateway	R	0!	
a	GetHypervisor	R	1!	
a	GetHypervisorPropertyMappings	R	1!	
a	GetVirtualMachine	R	2!	
a	ImportHypervisorConfiguration	W		0,2
a	ListGateways	R		
a	ListHypervisors	R		
a	ListTagsForResource	R	0,1,2	
a	ListVirtualMachines	R		
a	PutBandwidthRateLimitSchedule	W	0!	
a	PutHypervisorPropertyMappings	W	1!	
a	PutMaintenanceStartTime	W	0!	
a	Restore	W	1!	
a	StartVirtualMachinesMetadataSync	W	1!	
a	TagResource	T	0,1,2	0,2
a	TestHypervisorConfiguration	W	0!	
a	UntagResource	T	0,1,2	2
a	UpdateGatewayInformation	W	0!	
a	UpdateGatewaySoftwareNow	W	0!	
a	UpdateHypervisor	W	0!	
s	backup-search
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	searchExportJob	arn:*:backup-search:*:*:search-export-job/*	1
r	searchJob	arn:*:backup-search:*:*:search-job/*	1
a	GetSearchJob	R	1!	
a	GetSearchResultExportJob	R	0!	
a	ListSearchJobBackups	R	1!	
a	ListSearchJobResults	R	1!	
a	ListSearchJobs	L		
a	ListSearchResultExportJobs	L		
a	ListTagsForResource	R	0,1	
a	StartSearchJob	W		0,1,2
a	StartSearchResultExportJob	W	1!	0,2
a	StopSearchJob	W	1!	
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
s	backup-storage
a	CommitBackupJob	W		
a	DeleteObjects	W		
a	DescribeBackupJob	W		
a	GetBaseBackup	W		
a	GetChunk	W		
a	GetIncrementalBaseBackup	W		
a	GetObjectMetadata	W		
a	ListChunks	W		
a	ListObjects	W		
a	MountCapsule	W		
a	NotifyObjectComplete	W		
a	PutChunk	W		
a	PutObject	W		
a	StartObject	W		
a	UpdateObjectComplete	W		
s	batch
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	batch:AWSLogsCreateGroup	Bool
k	batch:AWSLogsGroup	String
k	batch:AWSLogsRegion	String
k	batch:AWSLogsStreamPrefix	String
k	batch:EKSImage	String
k	batch:EKSNamespace	String
k	batch:EKSPrivileged	Bool
k	batch:EKSRunAsGroup	Numeric
k	batch:EKSRunAsUser	Numeric
k	batch:EKSServiceAccountName	String
k	batch:Image	String
k	batch:LogDriver	String
k	batch:Privileged	Bool
k	batch:SchedulingPriority	Numeric
k	batch:ShareIdentifier	String
k	batch:User	String
r	compute-environment	arn:*:batch:*:*:compute-environment/*	1
r	consumable-resource	arn:*:batch:*:*:consumable-resource/*	1
r	job	arn:*:batch:*:*:job/*	1
r	job-definition	arn:*:batch:*:*:job-definition/*	
r	job-definition-revision	arn:*:batch:*:*:job-definition/*:*	1
r	job-queue	arn:*:batch:*:*:job-queue/*	1
r	quota-share	arn:*:batch:*:*:job-queue/*/quota-share/*	1
r	scheduling-policy	arn:*:batch:*:*:scheduling-policy/*	1
r	service-environment	arn:*:batch:*:*:service-environment/*	1
r	service-job	arn:*:batch:*:*:service-job/*	1
a	CancelJob	W	2!	
a	CreateComputeEnvironment	W	0!	0,2
a	CreateConsumableResource	W	1!	0,2
a	CreateJobQueue	W	0,5!,7,8	0,2
a	CreateQuotaShare	W	5!,6!	0,2
a	CreateSchedulingPolicy	W	7!	0,2
a	CreateServiceEnvironment	W	8!	0,2
a	DeleteComputeEnvironment	W	0!	
a	DeleteConsumableResource	W	1!	
a	DeleteJobQueue	W	5!	
a	DeleteQuotaShare	W	6!	
a	DeleteSchedulingPolicy	W	7!	
a	DeleteServiceEnvironment	W	8!	
a	DeregisterJobDefinition	W	4!	
a	DescribeComputeEnvironments	R		
a	DescribeConsumableResource	R	1!	
a	DescribeJobDefinitions	R		
a	DescribeJobQueues	R		
a	DescribeJobs	R		
a	DescribeQuotaShare	R	6!	
a	DescribeSchedulingPolicies	R		
a	DescribeServiceEnvironments	R		
a	DescribeServiceJob	R		
a	GetJobQueueSnapshot	R	5!	
a	ListConsumableResources	L		
a	ListJobs	L		
a	ListJobsByConsumableResource	L	1!	
a	ListQuotaShares	L	5!	
a	ListSchedulingPolicies	R		
a	ListServiceJobs	L		
a	ListTagsForResource	R	0,1,2,4,5,6,7,8,9	
a	RegisterJobDefinition	W	1,3!	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,18
a	SubmitJob	W	1,2!,3,4,5!	0,2,7,8,17
a	SubmitServiceJob	W	5!,6,9!	0,2,16,17
a	TagResource	T	0,1,2,4,5,6,7,8,9	0,2
a	TerminateJob	W	2!	
a	TerminateServiceJob	W	9!	
a	UntagResource	T	0,1,2,4,5,6,7,8,9	2
a	UpdateComputeEnvironment	W	0!	
a	UpdateConsumableResource	W	1!	
a	UpdateJobQueue	W	0,5!,7	
a	UpdateQuotaShare	W	6!	
a	UpdateSchedulingPolicy	W	7!	
a	UpdateServiceEnvironment	W	8!	
a	UpdateServiceJob	W	9!	16
s	bcm-dashboards
k	aws:RequestTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
a	CreateDashboard	W		
a	DeleteDashboard	W		
a	GetDashboard	R		
a	GetResourcePolicy	R		
a	ListDashboards	R		
a	ListTagsForResource	R		
a	TagResource	T		0,1
a	UntagResource	T		1
a	UpdateDashboard	W		
s	bcm-data-exports
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	billingview	arn:*:billing::*:billingview/*	1
r	export	arn:*:bcm-data-exports:*:*:export/*	1
r	table	arn:*:bcm-data-exports:*:*:table/*	
a	CreateExport	W	0,2!	0,2
a	DeleteExport	W	1!	1
a	GetExecution	R	1!	1
a	GetExport	R	1!	1
a	GetTable	R	2!	
a	ListExecutions	L	1!	1
a	ListExports	L		
a	ListTables	L		
a	ListTagsForResource	R	1!	1
a	TagResource	T	1!	0,1,2
a	UntagResource	T	1!	1,2
a	UpdateExport	W	0,1!,2!	1
s	bcm-pricing-calculator
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	bill-estimate	arn:*:bcm-pricing-calculator::*:bill-estimate/*	
r	bill-scenario	arn:*:bcm-pricing-calculator::*:bill-scenario/*	1
r	workload-estimate	arn:*:bcm-pricing-calculator::*:workload-estimate/*	1
a	CreateBillEstimate	W	1	
a	CreateBillScenario	W		0,2
a	CreateBillScenarioCommitmentModification	W	1!	
a	CreateBillScenarioUsageModification	W	1!	
a	CreateWorkloadEstimate	W		0,2
a	CreateWorkloadEstimateUsage	W	2!	
a	DeleteBillEstimate	W	0!	
a	DeleteBillScenario	W	1!	
a	DeleteBillScenarioCommitmentModification	W	1!	
a	DeleteBillScenarioUsageModification	W	1!	
a	DeleteWorkloadEstimate	W	2!	
a	DeleteWorkloadEstimateUsage	W	2!	
a	GetBillEstimate	R	0!	
a	GetBillScenario	R	1!	
a	GetPreferences	R		
a	GetWorkloadEstimate	R	2!	
a	ListBillEstimateCommitments	L	0!	
a	ListBillEstimateInputCommitmentModifications	L	0!	
a	ListBillEstimateInputUsageModifications	L	0!	
a	ListBillEstimateLineItems	L	0!	
a	ListBillEstimates	L		
a	ListBillScenarioCommitmentModifications	L	1!	
a	ListBillScenarioUsageModifications	L	1!	
a	ListBillScenarios	L		
a	ListTagsForResource	T		
a	ListWorkloadEstimateUsage	L	2!	
a	ListWorkloadEstimates	L		
a	TagResource	T	1,2	0,1,2
a	UntagResource	T	1,2	1,2
a	UpdateBillEstimate	W	0!	
a	UpdateBillScenario	W	1!	
a	UpdateBillScenarioCommitmentModification	W	1!	
a	UpdateBillScenarioUsageModification	W	1!	
a	UpdatePreferences	W		
a	UpdateWorkloadEstimate	W	2!	
a	UpdateWorkloadEstimateUsage	W	2!	
s	bcm-recommended-actions
a	ListRecommendedActions	L		
s	bedrock
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	bedrock:BearerTokenType	String
k	bedrock:GuardrailIdentifier	ARN
k	bedrock:InferenceProfileArn	ARN
k	bedrock:InlineAgentName	String
k	bedrock:PromptRouterArn	ARN
k	bedrock:ServiceTier	String
k	bedrock:ThirdPartyKnowledgeBaseCredentialsSecretArn	ARN
r	agent	arn:*:bedrock:*:*:agent/*	1
r	agent-alias	arn:*:bedrock:*:*:agent-alias/*/*	1
r	application-inference-profile	arn:*:bedrock:*:*:application-inference-profile/*	1
r	async-invoke	arn:*:bedrock:*:*:async-invoke/*	1
r	automated-reasoning-policy	arn:*:bedrock:*:*:automated-reasoning-policy/*	1
r	automated-reasoning-policy-version	arn:*:bedrock:*:*:automated-reasoning-policy/*:*	1
r	bedrock-marketplace-model-endpoint	arn:*:bedrock:*:*:marketplace/model-endpoint/all-access	
r	blueprint	arn:*:bedrock:*:*:blueprint/*	1
r	blueprint-optimization-invocation	arn:*:bedrock:*:*:blueprint-optimization-invocation/*	1
r	custom-model	arn:*:bedrock:*:*:custom-model/*	1
r	custom-model-deployment	arn:*:bedrock:*:*:custom-model-deployment/*	1
r	data-automation-invocation-job	arn:*:bedrock:*:*:data-automation-invocation/*	1
r	data-automation-profile	arn:*:bedrock:*:*:data-automation-profile/*	
r	data-automation-project	arn:*:bedrock:*:*:data-automation-project/*	1
r	default-prompt-router	arn:*:bedrock:*:*:default-prompt-router/*	
r	evaluation-job	arn:*:bedrock:*:*:evaluation-job/*	1
r	flow	arn:*:bedrock:*:*:flow/*	1
r	flow-alias	arn:*:bedrock:*:*:flow/*/alias/*	1
r	flow-execution	arn:*:bedrock:*:*:flow/*/alias/*/execution/*	
r	foundation-model	arn:*:bedrock:*::foundation-model/*	
r	guardrail	arn:*:bedrock:*:*:guardrail/*	1
r	guardrail-profile	arn:*:bedrock:*:*:guardrail-profile/*	
r	imported-model	arn:*:bedrock:*:*:imported-model/*	1
r	inference-profile	arn:*:bedrock:*:*:inference-profile/*	
r	knowledge-base	arn:*:bedrock:*:*:knowledge-base/*	1
r	model-copy-job	arn:*:bedrock:*:*:model-copy-job/*	1
r	model-customization-job	arn:*:bedrock:*:*:model-customization-job/*	1
r	model-evaluation-job	arn:*:bedrock:*:*:model-evaluation-job/*	1
r	model-import-job	arn:*:bedrock:*:*:model-import-job/*	1
r	model-invocation-job	arn:*:bedrock:*:*:model-invocation-job/*	1
r	prompt	arn:*:bedrock:*:*:prompt/*	1
r	prompt-router	arn:*:bedrock:*:*:prompt-router/*	1
r	prompt-version	arn:*:bedrock:*:*:prompt/*:*	1
r	provisioned-model	arn:*:bedrock:*:*:provisioned-model/*	1
r	session	arn:*:bedrock:*:*:session/*	1
r	system-tool	arn:*:bedrock::*:system-tool/*	
a	AllowVendedLogDeliveryForResource	P	24	
a	ApplyGuardrail	R	20!,21	
a	AssociateAgentCollaborator	W	0!	
a	AssociateAgentKnowledgeBase	W	0!,24!	
a	AssociateThirdPartyKnowledgeBase	W		9
a	BatchDeleteEvaluationJob	W	15!	
a	CallWithBearerToken	R		3
a	CancelAutomatedReasoningPolicyBuildWorkflow	W	4!	
a	CopyBlueprintStage	W	7!	
a	CountTokens	R	19!	
a	CreateAgent	W		0,2
a	CreateAgentActionGroup	W	0!	0,2
a	CreateAgentAlias	W	0!	0,2
a	CreateAutomatedReasoningPolicy	W		0,2
a	CreateAutomatedReasoningPolicyTestCase	W	4!	
a	CreateAutomatedReasoningPolicyVersion	W	4!	0,2
a	CreateBlueprint	W		0,2
a	CreateBlueprintVersion	W	7!	
a	CreateCustomModel	W		0,2
a	CreateCustomModelDeployment	W	9!	0,2
a	CreateDataAutomationProject	W	7	0,2
a	CreateDataSource	W	24!	
a	CreateEvaluationJob	W	9!,14!,19!,31!	0,2
a	CreateFlow	W		0,2
a	CreateFlowAlias	W	16!	0,2
a	CreateFlowVersion	W	16!	
a	CreateFoundationModelAgreement	W		
a	CreateGuardrail	W	4,5,21	0,2
a	CreateGuardrailVersion	W	20!	
a	CreateInferenceProfile	W	2!,19!,23!	0,2
a	CreateInvocation	W	34!	
a	CreateKnowledgeBase	W		0,2
a	CreateMarketplaceModelEndpoint	W		
a	CreateModelCopyJob	W	9!	0,2
a	CreateModelCustomizationJob	W	9!,19!	0,2
a	CreateModelEvaluationJob	W	9!,19!	0,2
a	CreateModelImportJob	W		0,2
a	CreateModelInvocationJob	W	9!,19!,29!	0,2
a	CreatePrompt	W		0,2
a	CreatePromptRouter	W	2!,19!,23!	0,2
a	CreatePromptVersion	W	30!	0,2
a	CreateProvisionedModelThroughput	W	9!,19!	0,2
a	CreateSession	W		0,2
a	DeleteAgent	W	0!	
a	DeleteAgentActionGroup	W	0!	
a	DeleteAgentAlias	W	1!	
a	DeleteAgentMemory	W	1!	
a	DeleteAgentVersion	W	0!	
a	DeleteAutomatedReasoningPolicy	W	4!,5!	
a	DeleteAutomatedReasoningPolicyBuildWorkflow	W	4!	
a	DeleteAutomatedReasoningPolicyTestCase	W	4!	
a	DeleteBlueprint	W	7!	
a	DeleteCustomModel	W	9!	
a	DeleteCustomModelDeployment	W	10!	
a	DeleteDataAutomationProject	W	13!	
a	DeleteDataSource	W	24!	
a	DeleteEnforcedGuardrailConfiguration	W		
a	DeleteFlow	W	16!	
a	DeleteFlowAlias	W	17!	
a	DeleteFlowVersion	W	16!	
a	DeleteFoundationModelAgreement	W		
a	DeleteGuardrail	W	20!	
a	DeleteImportedModel	W	22!	
a	DeleteInferenceProfile	W	2!	
a	DeleteKnowledgeBase	W	24!	
a	DeleteKnowledgeBaseDocuments	W	24!	
a	DeleteMarketplaceModelAgreement	W		
a	DeleteMarketplaceModelEndpoint	W	6!	
a	DeleteModelInvocationLoggingConfiguration	W		
a	DeletePrompt	W	30!,32!	
a	DeletePromptRouter	W	31!	
a	DeleteProvisionedModelThroughput	W	33!	
a	DeleteResourcePolicy	W	9,20,21	
a	DeleteSession	W	34!	
a	DeregisterMarketplaceModelEndpoint	W	6!	
a	DetectGeneratedContent	R	19!	
a	DisassociateAgentCollaborator	W	0!	
a	DisassociateAgentKnowledgeBase	W	0!,24!	
a	EndSession	W	34!	
a	ExportAutomatedReasoningPolicyVersion	R	4!,5!	
a	GenerateQuery	R		
a	GetAgent	R	0!	
a	GetAgentActionGroup	R	0!	
a	GetAgentAlias	R	1!	
a	GetAgentCollaborator	R	0!	
a	GetAgentKnowledgeBase	R	0!,24!	
a	GetAgentMemory	R	1!	
a	GetAgentVersion	R	0!	
a	GetAsyncInvoke	R	3!	
a	GetAutomatedReasoningPolicy	R	4!,5!	
a	GetAutomatedReasoningPolicyAnnotations	R	4!	
a	GetAutomatedReasoningPolicyBuildWorkflow	R	4!	
a	GetAutomatedReasoningPolicyBuildWorkflowResultAssets	R	4!	
a	GetAutomatedReasoningPolicyNextScenario	R	4!	
a	GetAutomatedReasoningPolicyTestCase	R	4!	
a	GetAutomatedReasoningPolicyTestResult	R	4!	
a	GetBlueprint	R	7!	
a	GetBlueprintOptimizationStatus	R	8!	
a	GetBlueprintRecommendation	R		
a	GetCustomModel	R	9!	
a	GetCustomModelDeployment	R	10!	
a	GetDataAutomationProject	R	13!	
a	GetDataAutomationStatus	R	11!	
a	GetDataSource	R	24!	
a	GetEvaluationJob	R	15!	
a	GetExecutionFlowSnapshot	R	16!,17!,18!	
a	GetFlow	R	16!	
a	GetFlowAlias	R	17!	
a	GetFlowExecution	R	16!,17!,18!	
a	GetFlowVersion	R	16!	
a	GetFoundationModel	R	19!	
a	GetFoundationModelAvailability	R		
a	GetGuardrail	R	20!	
a	GetImportedModel	R	22!	
a	GetInferenceProfile	R	2!,23!	
a	GetIngestionJob	R	24!	
a	GetInvocationStep	R	34!	
a	GetKnowledgeBase	R	24!	
a	GetKnowledgeBaseDocuments	R	24!	
a	GetMarketplaceModelEndpoint	R	6!	
a	GetModelCopyJob	R	25!	
a	GetModelCustomizationJob	R	26!	
a	GetModelEvaluationJob	R	27!	
a	GetModelImportJob	R	28!	
a	GetModelInvocationJob	R	29!	
a	GetModelInvocationLoggingConfiguration	R		
a	GetPrompt	R	30!,32!	
a	GetPromptRouter	R	14!,31!	
a	GetProvisionedModelThroughput	R	33!	
a	GetResourcePolicy	R	9,20,21	
a	GetSession	R	34!	
a	GetUseCaseForModelAccess	R		
a	IngestKnowledgeBaseDocuments	W	24!	
a	InvokeAgent	R	1!	
a	InvokeAutomatedReasoningPolicy	R	4!,5!	
a	InvokeBlueprintOptimizationAsync	W	7!,12!	0,2
a	InvokeBlueprintRecommendationAsync	W	12!	
a	InvokeBuilder	W		
a	InvokeDataAutomation	W	7!,12!,13!	
a	InvokeDataAutomationAsync	W	7!,12!,13!	0,2
a	InvokeFlow	R	17!	
a	InvokeInlineAgent	R		6
a	InvokeModel	R	2!,3!,6!,10!,14!,19!,22!,23!,31!,33!	0,2,4,5,7,8
a	InvokeModelWithResponseStream	R	2!,6!,10!,14!,19!,22!,23!,31!,33!	4,5,7,8
a	InvokeTool	R	35!	
a	ListAgentActionGroups	L	0!	
a	ListAgentAliases	L	0!	
a	ListAgentCollaborators	L	0!	
a	ListAgentKnowledgeBases	L	0!	
a	ListAgentVersions	L	0!	
a	ListAgents	L		
a	ListAsyncInvokes	L		
a	ListAutomatedReasoningPolicies	L	4	
a	ListAutomatedReasoningPolicyBuildWorkflows	L	4!	
a	ListAutomatedReasoningPolicyTestCases	L	4!	
a	ListAutomatedReasoningPolicyTestResults	L	4!	
a	ListBlueprints	L	13	
a	ListCustomModelDeployments	L		
a	ListCustomModels	L		
a	ListDataAutomationProjects	L	7	
a	ListDataSources	L	24!	
a	ListEnforcedGuardrailsConfiguration	L		
a	ListEvaluationJobs	L		
a	ListFlowAliases	L	16!	
a	ListFlowExecutionEvents	L	16!,17!,18!	
a	ListFlowExecutions	L	16!,17	
a	ListFlowVersions	L	16!	
a	ListFlows	L		
a	ListFoundationModelAgreementOffers	L		
a	ListFoundationModels	L		
a	ListGuardrails	L	20	
a	ListImportedModels	L		
a	ListInferenceProfiles	L		
a	ListIngestionJobs	L	24!	
a	ListInvocationSteps	L	34!	
a	ListInvocations	L	34!	
a	ListKnowledgeBaseDocuments	L	24!	
a	ListKnowledgeBases	L		
a	ListMarketplaceModelEndpoints	R		
a	ListModelCopyJobs	L		
a	ListModelCustomizationJobs	L		
a	ListModelEvaluationJobs	L		
a	ListModelImportJobs	L		
a	ListModelInvocationJobs	L		
a	ListPromptRouters	L		
a	ListPrompts	L	30	
a	ListProvisionedModelThroughputs	L		
a	ListSessions	L		
a	ListTagsForResource	R	0!,1!,2!,3!,4!,5!,7!,8!,9!,10!,11!,13!,15!,16!,17!,20!,22!,24!,25!,26!,27!,28!,29!,30!,31!,32!,33!,34!	
a	OptimizePrompt	R		
a	PrepareAgent	W	0!	
a	PrepareFlow	W	16!	
a	PutEnforcedGuardrailConfiguration	W		
a	PutFoundationModelEntitlement	W		
a	PutInvocationStep	W	34!	
a	PutModelInvocationLoggingConfiguration	W		
a	PutResourcePolicy	W	9,20,21	0,2
a	PutUseCaseForModelAccess	W		
a	RegisterMarketplaceModelEndpoint	W	6!	
a	RenderPrompt	R	30!,32!	
a	Rerank	W		
a	Retrieve	R	24!	
a	RetrieveAndGenerate	W		
a	StartAutomatedReasoningPolicyBuildWorkflow	W	4!	
a	StartAutomatedReasoningPolicyTestWorkflow	W	4!	
a	StartFlowExecution	W	16!,17!	
a	StartIngestionJob	W	24!	
a	StopEvaluationJob	W	15!	
a	StopFlowExecution	W	16!,17!,18!	
a	StopIngestionJob	W	24!	
a	StopModelCustomizationJob	W	26!	
a	StopModelInvocationJob	W	29!	
a	TagResource	T	0,1,2,3,4,5,7,8,9,10,11,13,15,16,17,20,22,24,25,26,27,28,29,30,31,32,33,34	0,2
a	UntagResource	T	0,1,2,3,4,5,7,8,9,10,11,13,15,16,17,20,22,24,25,26,27,28,29,30,31,32,33,34	2
a	UpdateAgent	W	0!	
a	UpdateAgentActionGroup	W	0!	
a	UpdateAgentAlias	W	1!	
a	UpdateAgentCollaborator	W	0!	
a	UpdateAgentKnowledgeBase	W	0!,24!	
a	UpdateAutomatedReasoningPolicy	W	4!	
a	UpdateAutomatedReasoningPolicyAnnotations	W	4!	
a	UpdateAutomatedReasoningPolicyTestCase	W	4!	
a	UpdateBlueprint	W	7!	
a	UpdateCustomModelDeployment	W	9!,10!	
a	UpdateDataAutomationProject	W	7,13!	
a	UpdateDataSource	W	24!	
a	UpdateFlow	W	16!	
a	UpdateFlowAlias	W	17!	
a	UpdateGuardrail	W	4,5,20!,21	
a	UpdateKnowledgeBase	W	24!	
a	UpdateMarketplaceModelEndpoint	W	6!	
a	UpdatePrompt	W	30!	
a	UpdateProvisionedModelThroughput	W	9!,19!,33!	
a	UpdateSession	W	34!	
a	ValidateFlowDefinition	R		
s	bedrock-agentcore
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	bedrock-agentcore:GatewayAuthorizerType	String
k	bedrock-agentcore:InboundJwtClaim/aud	ArrayOfString
k	bedrock-agentcore:InboundJwtClaim/client_id	String
k	bedrock-agentcore:InboundJwtClaim/iss	String
k	bedrock-agentcore:InboundJwtClaim/scope	ArrayOfString
k	bedrock-agentcore:InboundJwtClaim/sub	String
k	bedrock-agentcore:KmsKeyArn	String
k	bedrock-agentcore:actorId	String
k	bedrock-agentcore:namespace	String
k	bedrock-agentcore:securityGroups	ArrayOfString
k	bedrock-agentcore:sessionId	String
k	bedrock-agentcore:strategyId	String
k	bedrock-agentcore:subnets	ArrayOfString
k	bedrock-agentcore:userid	String
r	apikeycredentialprovider	arn:*:bedrock-agentcore:*:*:token-vault/*/apikeycredentialprovider/*	1
r	browser	arn:*:bedrock-agentcore:*:aws:browser/*	
r	browser-custom	arn:*:bedrock-agentcore:*:*:browser-custom/*	1
r	browser-profile	arn:*:bedrock-agentcore:*:*:browser-profile/*	1
r	code-interpreter	arn:*:bedrock-agentcore:*:aws:code-interpreter/*	
r	code-interpreter-custom	arn:*:bedrock-agentcore:*:*:code-interpreter-custom/*	1
r	evaluator	arn:*:bedrock-agentcore:*:*:evaluator/*	1
r	gateway	arn:*:bedrock-agentcore:*:*:gateway/*	1
r	memory	arn:*:bedrock-agentcore:*:*:memory/*	1
r	oauth2credentialprovider	arn:*:bedrock-agentcore:*:*:token-vault/*/oauth2credentialprovider/*	1
r	online-evaluation-config	arn:*:bedrock-agentcore:*:*:online-evaluation-config/*	1
r	policy	arn:*:bedrock-agentcore:*:*:policy-engine/*/policy/*	
r	policy-engine	arn:*:bedrock-agentcore:*:*:policy-engine/*	
r	policy-generation	arn:*:bedrock-agentcore:*:*:policy-engine/*/policy-generation/*	
r	runtime	arn:*:bedrock-agentcore:*:*:runtime/*	1
r	runtime-endpoint	arn:*:bedrock-agentcore:*:*:runtime/*/runtime-endpoint/*	1
r	token-vault	arn:*:bedrock-agentcore:*:*:token-vault/*	1
r	workload-identity	arn:*:bedrock-agentcore:*:*:workload-identity-directory/*/workload-identity/*	1
r	workload-identity-directory	arn:*:bedrock-agentcore:*:*:workload-identity-directory/*	1
a	AllowVendedLogDeliveryForResource	P	8!	
a	AuthorizeAction	P	7!,12!	
a	BatchCreateMemoryRecords	W	8!	11
a	BatchDeleteMemoryRecords	W	8!	
a	BatchUpdateMemoryRecords	W	8!	11
a	CompleteResourceTokenAuth	R	9!,16!,17!,18!	4,5,6,7,8,16
a	ConnectBrowserAutomationStream	R		
a	ConnectBrowserLiveViewStream	R		
a	CreateAgentRuntime	W		0,2,12,15
a	CreateAgentRuntimeEndpoint	W	14!	0,2
a	CreateApiKeyCredentialProvider	W	0!,16!	0,2
a	CreateBrowser	W		0,2,12,15
a	CreateBrowserProfile	W		0,2
a	CreateCodeInterpreter	W		0,2,12,15
a	CreateEvaluator	W		0,1,2
a	CreateEvent	W	8!	10,13
a	CreateGateway	W		0,2
a	CreateGatewayTarget	W	7!	
a	CreateMemory	W		0,2,9
a	CreateOauth2CredentialProvider	W	9!,16!	0,2
a	CreateOnlineEvaluationConfig	W		0,1,2
a	CreatePolicy	W	12!	
a	CreatePolicyEngine	W		
a	CreateWorkloadIdentity	W	17!,18!	0,2
a	DeleteAgentRuntime	W	14!	
a	DeleteAgentRuntimeEndpoint	W	14!,15!	
a	DeleteApiKeyCredentialProvider	W	0!,16!	
a	DeleteBrowser	W	2!	
a	DeleteBrowserProfile	W	3!	
a	DeleteCodeInterpreter	W	5!	
a	DeleteEvaluator	W	6!	
a	DeleteEvent	W	8!	10,13
a	DeleteGateway	W	7!	
a	DeleteGatewayTarget	W	7!	
a	DeleteMemory	W	8!	
a	DeleteMemoryRecord	W	8!	
a	DeleteOauth2CredentialProvider	W	9!,16!	
a	DeleteOnlineEvaluationConfig	W	10!	
a	DeletePolicy	W	11!,12!	
a	DeletePolicyEngine	W	12!	
a	DeleteResourcePolicy	W	7,14,15	
a	DeleteWorkloadIdentity	W	17!,18!	
a	Evaluate	W	6!	
a	GetAgentCard	R	14!,15!	
a	GetAgentRuntime	R	14!	
a	GetAgentRuntimeEndpoint	R	14!,15!	
a	GetApiKeyCredentialProvider	R	0!,16!	
a	GetBrowser	R	2!	
a	GetBrowserProfile	R	3!	
a	GetBrowserSession	R	1!,2!	
a	GetCodeInterpreter	R	5!	
a	GetCodeInterpreterSession	R	4!,5!	
a	GetEvaluator	R	6!	
a	GetEvent	R	8!	10,13
a	GetGateway	R	7!	
a	GetGatewayTarget	R	7!	
a	GetMemory	R	8!	
a	GetMemoryRecord	R	8!	
a	GetOauth2CredentialProvider	R	9!,16!	
a	GetOnlineEvaluationConfig	R	10!	
a	GetPolicy	R	11!,12!	
a	GetPolicyEngine	R	12!	
a	GetPolicyGeneration	R	12!,13!	
a	GetResourceApiKey	R	0!,16!,17!,18!	
a	GetResourceOauth2Token	R	9!,16!,17!,18!	
a	GetResourcePolicy	R	7,14,15	
a	GetTokenVault	R	16!	
a	GetWorkloadAccessToken	W	17!,18!	
a	GetWorkloadAccessTokenForJWT	W	17!,18!	4,5,6,7,8
a	GetWorkloadAccessTokenForUserId	W	17!,18!	16
a	GetWorkloadIdentity	R	17!,18!	
a	InvokeAgentRuntime	W	14!,15!	
a	InvokeAgentRuntimeCommand	W	14!,15!	
a	InvokeAgentRuntimeForUser	W	14!,15!	
a	InvokeAgentRuntimeWithWebSocketStream	W	14!,15!	
a	InvokeAgentRuntimeWithWebSocketStreamForUser	W	14!,15!	
a	InvokeCodeInterpreter	W	4!,5!	
a	InvokeGateway	P	7!	
a	ListActors	L	8!	
a	ListAgentRuntimeEndpoints	L		
a	ListAgentRuntimeVersions	L		
a	ListAgentRuntimes	L		
a	ListApiKeyCredentialProviders	R	0!,16!	
a	ListBrowserProfiles	L		
a	ListBrowserSessions	L		
a	ListBrowsers	L		
a	ListCodeInterpreterSessions	L	4!,5!	
a	ListCodeInterpreters	L		
a	ListEvaluators	L		
a	ListEvents	L	8!	10,13
a	ListGatewayTargets	L	7!	
a	ListGateways	L		
a	ListMemories	L		
a	ListMemoryExtractionJobs	L	8!	
a	ListMemoryRecords	L	8!	11,14
a	ListOauth2CredentialProviders	R	9!,16!	
a	ListOnlineEvaluationConfigs	L		
a	ListPolicies	L	12!	
a	ListPolicyEngines	L		
a	ListPolicyGenerationAssets	L	12!,13!	
a	ListPolicyGenerations	L	12!	
a	ListSessions	L	8!	10
a	ListTagsForResource	L	0,2,3,5,6,7,8,9,10,14,15,16,17,18	
a	ListWorkloadIdentities	R	17!,18!	
a	ManageAdminPolicy	P		
a	ManageResourceScopedPolicy	P	7!	
a	PartiallyAuthorizeActions	P	7!,12!	
a	PutResourcePolicy	W	7,14,15	
a	RetrieveMemoryRecords	L	8!	11,14
a	SaveBrowserSessionProfile	W	1!,2!,3!	
a	SetTokenVaultCMK	R	16!	
a	StartBrowserSession	W	1!,2!,3	
a	StartCodeInterpreterSession	W	4!,5!	
a	StartMemoryExtractionJob	W	8!	10,13,14
a	StartPolicyGeneration	W	12!	
a	StopBrowserSession	W	1!,2!	
a	StopCodeInterpreterSession	W	4!,5!	
a	StopRuntimeSession	W	14!,15!	
a	SynchronizeGatewayTargets	P	7!	
a	TagResource	T	0,2,3,5,6,7,8,9,10,14,15,16,17,18	0,2
a	UntagResource	T	0,2,3,5,6,7,8,9,10,14,15,16,17,18	2
a	UpdateAgentRuntime	W	14!	12,15
a	UpdateAgentRuntimeEndpoint	W	14!,15!	
a	UpdateApiKeyCredentialProvider	W	0!,16!	
a	UpdateBrowserStream	W	1!,2!	
a	UpdateEvaluator	W	6!	
a	UpdateGateway	W	7!	
a	UpdateGatewayTarget	W	7!	
a	UpdateMemory	W	8!	
a	UpdateOauth2CredentialProvider	W	9!,16!	
a	UpdateOnlineEvaluationConfig	W	10!	
a	UpdatePolicy	W	11!,12!	
a	UpdatePolicyEngine	W	12!	
a	UpdateWorkloadIdentity	W	17!,18!	
s	bedrock-mantle
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	bedrock-mantle:BearerTokenType	String
k	bedrock-mantle:Files	ArrayOfString
k	bedrock-mantle:FineTuningJob	String
k	bedrock-mantle:Model	String
k	bedrock-mantle:ServiceTier	String
r	project	arn:*:bedrock-mantle:*:*:project/*	1
a	ArchiveProject	W	0!	1
a	CallWithBearerToken	L		3
a	CancelFineTuningJob	W	0!	1,5
a	CancelInference	W	0!	1
a	CreateFile	W	0!	1
a	CreateFineTuningJob	W	0!	1,4,6
a	CreateInference	W	0!	1,6,7
a	CreateProject	W	0!	0,1,2
a	DeleteFile	W	0!	1,4
a	DeleteInference	W	0!	1
a	GetFile	R	0!	1,4
a	GetFineTuningJob	R	0!	1,5
a	GetInference	R	0!	1
a	GetModel	R	0!	1
a	GetProject	R	0!	1
a	ListFiles	L	0!	1
a	ListFineTuningJobs	L	0!	1
a	ListModels	L	0!	1
a	ListProjects	L	0!	
a	ListTagsForResource	R	0	1
a	TagResource	T	0	0,1,2
a	UntagResource	T	0	1,2
a	UpdateProject	W	0!	1
s	billing
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	billingview	arn:*:billing::*:billingview/*	1
a	AssociateSourceViews	W	0!	1
a	CreateBillingView	W	0!	0,2
a	DeleteBillingView	W	0!	1
a	DeleteResourcePolicy	P	0!	1
a	DisassociateSourceViews	W	0!	1
a	GetBillingData	R	0	1
a	GetBillingDetails	R	0	1
a	GetBillingNotifications	R		
a	GetBillingPreferences	R		
a	GetBillingView	R	0!	1
a	GetBillingViewData	R	0!	
a	GetContractInformation	R		
a	GetCredits	R		
a	GetIAMAccessPreference	R		
a	GetResourcePolicy	P	0!	1
a	GetSellerOfRecord	R		
a	ListBillingViews	R		
a	ListSourceViewsForBillingView	L	0!	1
a	ListTagsForResource	R	0!	1
a	PutContractInformation	W		
a	PutResourcePolicy	P	0!	1
a	RedeemCredits	W		
a	TagResource	T	0!	0,1,2
a	UntagResource	T	0!	1,2
a	UpdateBillingPreferences	W		
a	UpdateBillingView	W	0!	1
a	UpdateIAMAccessPreference	W		
a	UseSourceView	R		
s	billingconductor
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	billinggroup	arn:*:billingconductor::*:billinggroup/*	1
r	customlineitem	arn:*:billingconductor::*:customlineitem/*	1
r	pricingplan	arn:*:billingconductor::*:pricingplan/*	1
r	pricingrule	arn:*:billingconductor::*:pricingrule/*	1
a	AssociateAccounts	W	0!	
a	AssociatePricingRules	W	2!,3!	
a	BatchAssociateResourcesToCustomLineItem	W	1!	
a	BatchDisassociateResourcesFromCustomLineItem	W	1!	
a	CreateBillingGroup	W	2!	0,2
a	CreateCustomLineItem	W	0!	0,2
a	CreatePricingPlan	W	3!	0,2
a	CreatePricingRule	W		0,2
a	DeleteBillingGroup	W	0!	
a	DeleteCustomLineItem	W	1!	
a	DeletePricingPlan	W	2!	
a	DeletePricingRule	W	3!	
a	DisassociateAccounts	W	0!	
a	DisassociatePricingRules	W	2!,3!	
a	GetBillingGroupCostReport	R	0!	
a	ListAccountAssociations	L		
a	ListBillingGroupCostReports	R		
a	ListBillingGroups	R		
a	ListCustomLineItemVersions	R	1!	
a	ListCustomLineItems	R		
a	ListPricingPlans	R		
a	ListPricingPlansAssociatedWithPricingRule	L	3!	
a	ListPricingRules	R		
a	ListPricingRulesAssociatedToPricingPlan	L	2!	
a	ListResourcesAssociatedToCustomLineItem	L	1!	
a	ListTagsForResource	R	0,1,2,3	0,2
a	TagResource	T	0,1,2,3	0,2
a	UntagResource	T	0,1,2,3	2
a	UpdateBillingGroup	W	0!	
a	UpdateCustomLineItem	W	1!	
a	UpdatePricingPlan	W	2!	
a	UpdatePricingRule	W	3!	
s	braket
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	job	arn:*:braket:*:*:job/*	1
r	quantum-task	arn:*:braket:*:*:quantum-task/*	1
r	spending-limit	arn:*:braket:*:*:spending-limit/*	1
a	AcceptUserAgreement	W		
a	CancelJob	W	0!	
a	CancelQuantumTask	W	1!	
a	CreateJob	W		0,1,2
a	CreateQuantumTask	W		0,1,2
a	CreateSpendingLimit	W		0,1,2
a	DeleteSpendingLimit	W		0,1,2
a	GetDevice	R		
a	GetJob	R	0!	
a	GetQuantumTask	R	1!	
a	GetServiceLinkedRoleStatus	R		
a	GetUserAgreementStatus	R		
a	ListTagsForResource	R	0,1,2	
a	SearchDevices	R		
a	SearchJobs	R		
a	SearchQuantumTasks	R		
a	SearchSpendingLimits	R		
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdateSpendingLimit	W		0,1,2
s	budgets
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	budget	arn:*:budgets::*:budget/*	0,1,2
r	budgetAction	arn:*:budgets::*:budget/*/action/*	0,1,2
a	CreateBudgetAction	W	1!	0,1,2
a	DeleteBudgetAction	W	1!	
a	DescribeBudgetAction	R	1!	
a	DescribeBudgetActionHistories	R	1!	
a	DescribeBudgetActionsForAccount	R		
a	DescribeBudgetActionsForBudget	R	0!	
a	ExecuteBudgetAction	W	1!	
a	ListTagsForResource	R	0,1	
a	ModifyBudget	W	0!	
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateBudgetAction	W	1!	
a	ViewBudget	R	0!	
s	bugbust
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Event	arn:*:bugbust:*:*:events/*	1
a	CreateEvent	W		0,2
a	EvaluateProfilingGroups	W	0!	1
a	GetEvent	R	0!	1
a	GetJoinEventStatus	R	0!	1
a	JoinEvent	W	0!	1
a	ListBugs	R	0!	1
a	ListEventParticipants	R	0!	1
a	ListEventScores	R	0!	1
a	ListEvents	L		1
a	ListProfilingGroups	R	0!	1
a	ListPullRequests	R	0!	1
a	ListTagsForResource	R	0!	1
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	0,2
a	UpdateEvent	W	0!	1
a	UpdateWorkItem	W	0!	1
a	UpdateWorkItemAdmin	W	0!	1
s	cases
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	connect:UserArn	ARN
r	Case	arn:*:cases:*:*:domain/*/case/*	1
r	CaseRule	arn:*:cases:*:*:domain/*/case-rule/*	1
r	Domain	arn:*:cases:*:*:domain/*	1
r	Field	arn:*:cases:*:*:domain/*/field/*	1
r	Layout	arn:*:cases:*:*:domain/*/layout/*	1
r	RelatedItem	arn:*:cases:*:*:domain/*/case/*/related-item/*	1
r	Template	arn:*:cases:*:*:domain/*/template/*	1
a	BatchGetCaseRule	R	1!,2!	
a	BatchGetField	R	2!,3!	
a	BatchPutFieldOptions	W	2!,3!	
a	CreateCase	W	0!,2!,3!,6!	3
a	CreateCaseRule	W	1!,2!	
a	CreateDomain	W		
a	CreateField	W	2!,3!	
a	CreateLayout	W	2!,4!	
a	CreateRelatedItem	W	0!,2!,5!	3
a	CreateTemplate	W	2!,4!,6!	
a	DeleteCase	W	0!,2!	
a	DeleteCaseRule	W	1!,2!	
a	DeleteDomain	W	2!	
a	DeleteField	W	2!,3!	
a	DeleteLayout	W	2!,4!	
a	DeleteRelatedItem	W	0!,2!,5!	
a	DeleteTemplate	W	2!,6!	
a	GetCase	R	0!,2!,3!	
a	GetCaseAuditEvents	R	0!,2!	
a	GetCaseEventConfiguration	R	2!	
a	GetDomain	R	2!	
a	GetLayout	R	2!,4!	
a	GetTemplate	R	2!,6!	
a	ListCaseRules	L	2!	
a	ListCasesForContact	L	2!	
a	ListDomains	L		
a	ListFieldOptions	L	2!,3!	
a	ListFields	L	2!	
a	ListLayouts	L	2!	
a	ListTagsForResource	R		
a	ListTemplates	L	2!	
a	PutCaseEventConfiguration	W	2!	
a	SearchCases	R	2!	
a	SearchRelatedItems	R	0!,2!	
a	TagResource	T	0,1,2,3,4,5,6	0,2
a	UntagResource	T	0,1,2,3,4,5,6	2
a	UpdateCase	W	0!,2!,3!	3
a	UpdateCaseRule	W	1!,2!	
a	UpdateField	W	2!,3!	
a	UpdateLayout	W	2!,4!	
a	UpdateTemplate	W	2!,6!	
s	cassandra
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	keyspace	arn:*:cassandra:*:*:/keyspace/*/	1
r	stream	arn:*:cassandra:*:*:/keyspace/*/table/*/stream/*	1
r	table	arn:*:cassandra:*:*:/keyspace/*/table/*	1
a	Alter	W	0,2	0,2
a	AlterMultiRegionResource	W	0,2	0,2
a	Create	W	0,2	0,2
a	CreateMultiRegionResource	W	0,2	0,2
a	Drop	W	0,2	
a	DropMultiRegionResource	W	0,2	
a	GetRecords	R	1!	
a	GetShardIterator	R	1!	
a	GetStream	R	1!	
a	ListStreams	L		
a	Modify	W	2!	
a	ModifyMultiRegionResource	W	2!	
a	Restore	W	2!	
a	RestoreMultiRegionTable	W	2!	
a	Select	R	2!	
a	SelectMultiRegionResource	R	2!	
a	TagMultiRegionResource	T	0,2	0,2
a	TagResource	T	0,1,2	0,2
a	UnTagMultiRegionResource	T	0,2	2
a	UntagResource	T	0,1,2	2
a	UpdatePartitioner	W	2!	
s	ce
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	anomalymonitor	arn:*:ce::*:anomalymonitor/*	1
r	anomalysubscription	arn:*:ce::*:anomalysubscription/*	1
r	billingview	arn:*:billing::*:billingview/*	1
r	costcategory	arn:*:ce::*:costcategory/*	1
a	CreateAnomalyMonitor	W		0,2
a	CreateAnomalySubscription	W		0,2
a	CreateCostCategoryDefinition	W		0,2
a	CreateNotificationSubscription	W		
a	CreateReport	W		
a	DeleteAnomalyMonitor	W	0!	1
a	DeleteAnomalySubscription	W	1!	1
a	DeleteCostCategoryDefinition	W	3!	1
a	DeleteNotificationSubscription	W		
a	DeleteReport	W		
a	DescribeCostCategoryDefinition	R	3!	1
a	DescribeNotificationSubscription	R		
a	DescribeReport	R		
a	GetAnomalies	R	0!	1
a	GetAnomalyMonitors	R	0!	1
a	GetAnomalySubscriptions	R	1!	1
a	GetApproximateUsageRecords	R		
a	GetCommitmentPurchaseAnalysis	R		
a	GetConsoleActionSetEnforced	R		
a	GetCostAndUsage	R	2	1
a	GetCostAndUsageComparisons	R	2	1
a	GetCostAndUsageWithResources	R	2	1
a	GetCostCategories	R	2	1
a	GetCostComparisonDrivers	R	2	1
a	GetCostForecast	R	2	1
a	GetDimensionValues	R	2	1
a	GetPreferences	R		
a	GetReservationCoverage	R		
a	GetReservationPurchaseRecommendation	R		
a	GetReservationUtilization	R		
a	GetRightsizingRecommendation	R		
a	GetSavingsPlanPurchaseRecommendationDetails	R		
a	GetSavingsPlansCoverage	R		
a	GetSavingsPlansPurchaseRecommendation	R		
a	GetSavingsPlansUtilization	R		
a	GetSavingsPlansUtilizationDetails	R		
a	GetTags	R	2	1
a	GetUsageForecast	R	2	1
a	ListCommitmentPurchaseAnalyses	L		
a	ListCostAllocationTagBackfillHistory	L		
a	ListCostAllocationTags	L		
a	ListCostCategoryDefinitions	L		
a	ListCostCategoryResourceAssociations	L		
a	ListSavingsPlansPurchaseRecommendationGeneration	L		
a	ListTagsForResource	R	0,1,3	1
a	ProvideAnomalyFeedback	W		
a	StartCommitmentPurchaseAnalysis	W		
a	StartCostAllocationTagBackfill	W		
a	StartSavingsPlansPurchaseRecommendationGeneration	W		
a	TagResource	T	0,1,3	0,1,2
a	UntagResource	T	0,1,3	1,2
a	UpdateAnomalyMonitor	W	0!	1
a	UpdateAnomalySubscription	W	1!	1
a	UpdateConsoleActionSetEnforced	W		
a	UpdateCostAllocationTagsStatus	W		
a	UpdateCostCategoryDefinition	W	3!	1
a	UpdateNotificationSubscription	W		
a	UpdatePreferences	W		
a	UpdateReport	W		
s	chatbot
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	ChatbotConfiguration	arn:*:chatbot::*:chat-configuration/*/*	1
r	custom-action	arn:*:chatbot::*:custom-action/*	1
a	AssociateToConfiguration	W	0!,1!	1
a	CreateChimeWebhookConfiguration	W		0,2
a	CreateCustomAction	W		0,2
a	CreateMicrosoftTeamsChannelConfiguration	W		0,2
a	CreateSlackChannelConfiguration	W		0,2
a	DeleteChimeWebhookConfiguration	W	0!	1
a	DeleteCustomAction	W	1!	1
a	DeleteMicrosoftTeamsChannelConfiguration	W	0!	1
a	DeleteMicrosoftTeamsConfiguredTeam	W		
a	DeleteMicrosoftTeamsUserIdentity	W		
a	DeleteSlackChannelConfiguration	W	0!	1
a	DeleteSlackUserIdentity	W		
a	DeleteSlackWorkspaceAuthorization	W		
a	DescribeChimeWebhookConfigurations	R		
a	DescribeSlackChannelConfigurations	R		
a	DescribeSlackChannels	R		
a	DescribeSlackUserIdentities	R		
a	DescribeSlackWorkspaces	R		
a	DisassociateFromConfiguration	W	0!,1!	1
a	GetAccountPreferences	R		
a	GetCustomAction	R	1!	1
a	GetMicrosoftTeamsChannelConfiguration	R		1
a	GetMicrosoftTeamsOauthParameters	R		
a	GetSlackOauthParameters	R		
a	ListAssociations	R	0!	
a	ListCustomActions	L		
a	ListMicrosoftTeamsChannelConfigurations	R		
a	ListMicrosoftTeamsConfiguredTeams	R		
a	ListMicrosoftTeamsUserIdentities	R		
a	ListTagsForResource	R		
a	RedeemMicrosoftTeamsOauthCode	W		
a	RedeemSlackOauthCode	W		
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateAccountPreferences	W		
a	UpdateChimeWebhookConfiguration	W	0!	1
a	UpdateCustomAction	W	1!	1
a	UpdateMicrosoftTeamsChannelConfiguration	W	0!	1
a	UpdateSlackChannelConfiguration	W	0!	1
s	chime
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	app-instance	arn:*:chime:*:*:app-instance/*	1
r	app-instance-bot	arn:*:chime:*:*:app-instance/*/bot/*	1
r	app-instance-user	arn:*:chime:*:*:app-instance/*/user/*	1
r	channel	arn:*:chime:*:*:app-instance/*/channel/*	1
r	channel-flow	arn:*:chime:*:*:app-instance/*/channel-flow/*	1
r	media-insights-pipeline-configuration	arn:*:chime:*:*:media-insights-pipeline-configuration/*	1
r	media-pipeline	arn:*:chime:*:*:media-pipeline/*	1
r	media-pipeline-kinesis-video-stream-pool	arn:*:chime:*:*:media-pipeline-kinesis-video-stream-pool/*	1
r	meeting	arn:*:chime:*:*:meeting/*	1
r	sip-media-application	arn:*:chime:*:*:sma/*	1
r	voice-connector	arn:*:chime:*:*:vc/*	1
r	voice-profile	arn:*:chime:*:*:voice-profile/*	
r	voice-profile-domain	arn:*:chime:*:*:voice-profile-domain/*	1
a	AcceptDelegate	W		
a	ActivateUsers	W		
a	AddDomain	W		
a	AddOrUpdateGroups	W		
a	AssociateChannelFlow	W	1!,2!,3!,4!	
a	AssociatePhoneNumberWithUser	W		
a	AssociatePhoneNumbersWithVoiceConnector	W	10!	
a	AssociatePhoneNumbersWithVoiceConnectorGroup	W		
a	AssociateSigninDelegateGroupsWithAccount	W		
a	AssociateVoiceConnectorConnect	W		
a	AuthorizeDirectory	W		
a	BatchCreateAttendee	W	8!	
a	BatchCreateChannelMembership	W	1!,2!,3!	
a	BatchCreateRoomMembership	W		
a	BatchDeletePhoneNumber	W		
a	BatchSuspendUser	W		
a	BatchUnsuspendUser	W		
a	BatchUpdateAttendeeCapabilitiesExcept	W	8!	
a	BatchUpdatePhoneNumber	W		
a	BatchUpdateUser	W		
a	ChannelFlowCallback	W	3!	
a	Connect	W	2!	
a	ConnectDirectory	W		
a	CreateAccount	W		
a	CreateApiKey	W		
a	CreateAppInstance	W		0,2
a	CreateAppInstanceAdmin	W	0!,1!,2!	
a	CreateAppInstanceBot	W		0,2
a	CreateAppInstanceUser	W		0,2
a	CreateAttendee	W	8!	
a	CreateBot	W		
a	CreateCDRBucket	W		
a	CreateChannel	W	1!,2!	0,2
a	CreateChannelBan	W	1!,2!,3!	
a	CreateChannelFlow	W	0!	0,2
a	CreateChannelMembership	W	1!,2!,3!	
a	CreateChannelModerator	W	1!,2!,3!	
a	CreateConnectAnalyticsConnector	W		0,2
a	CreateConnectCallTransferConnector	W		0,2
a	CreateMediaCapturePipeline	W		0,2
a	CreateMediaConcatenationPipeline	W		0,2
a	CreateMediaInsightsPipeline	W	5!	0,2
a	CreateMediaInsightsPipelineConfiguration	W		0,2
a	CreateMediaLiveConnectorPipeline	W		0,2
a	CreateMediaPipelineKinesisVideoStreamPool	W		0,2
a	CreateMediaStreamPipeline	W	7!	0,2
a	CreateMeeting	W		0,2
a	CreateMeetingDialOut	W	8!	
a	CreateMeetingWithAttendees	W		0,2
a	CreatePhoneNumberOrder	W		
a	CreateProxySession	W	10!	
a	CreateRoom	W		
a	CreateRoomMembership	W		
a	CreateSipMediaApplication	W		0,2
a	CreateSipMediaApplicationCall	W	9!	
a	CreateSipRule	W	9	
a	CreateUser	W		
a	CreateVoiceConnector	W		0,2
a	CreateVoiceConnectorGroup	W	10	
a	CreateVoiceProfile	W		
a	CreateVoiceProfileDomain	W		0,2
a	DeleteAccount	W		
a	DeleteAccountOpenIdConfig	W		
a	DeleteApiKey	W		
a	DeleteAppInstance	W	0!	
a	DeleteAppInstanceAdmin	W	0!,1!,2!	
a	DeleteAppInstanceBot	W	1!	
a	DeleteAppInstanceStreamingConfigurations	W	0!	
a	DeleteAppInstanceUser	W	2!	
a	DeleteAttendee	W	8!	
a	DeleteCDRBucket	W		
a	DeleteChannel	W	1!,2!,3!	
a	DeleteChannelBan	W	1!,2!,3!	
a	DeleteChannelFlow	W	3!	
a	DeleteChannelMembership	W	1!,2!,3!	
a	DeleteChannelMessage	W	1!,2!,3!	
a	DeleteChannelModerator	W	1!,2!,3!	
a	DeleteDelegate	W		
a	DeleteDomain	W		
a	DeleteEventsConfiguration	W		
a	DeleteGroups	W		
a	DeleteMediaCapturePipeline	W	6!	
a	DeleteMediaInsightsPipelineConfiguration	W	5!	
a	DeleteMediaPipeline	W	6!	
a	DeleteMediaPipelineKinesisVideoStreamPool	W	7!	
a	DeleteMeeting	W	8!	
a	DeleteMessagingStreamingConfigurations	W	0!	
a	DeletePhoneNumber	W		
a	DeleteProxySession	W	10!	
a	DeleteRoom	W		
a	DeleteRoomMembership	W		
a	DeleteSipMediaApplication	W	9!	
a	DeleteSipRule	W		
a	DeleteVoiceConnector	W	10!	
a	DeleteVoiceConnectorEmergencyCallingConfiguration	W	10!	
a	DeleteVoiceConnectorExternalSystemsConfiguration	W	10!	
a	DeleteVoiceConnectorGroup	W		
a	DeleteVoiceConnectorOrigination	W	10!	
a	DeleteVoiceConnectorProxy	W	10!	
a	DeleteVoiceConnectorStreamingConfiguration	W	10!	
a	DeleteVoiceConnectorTermination	W	10!	
a	DeleteVoiceConnectorTerminationCredentials	P	10!	
a	DeleteVoiceProfile	W	11!	
a	DeleteVoiceProfileDomain	W	12!	
a	DeregisterAppInstanceUserEndpoint	W	2!	
a	DescribeAppInstance	R	0!	
a	DescribeAppInstanceAdmin	R	0!,1!,2!	
a	DescribeAppInstanceBot	R	1!	
a	DescribeAppInstanceUser	R	2!	
a	DescribeAppInstanceUserEndpoint	R	2!	
a	DescribeChannel	R	1!,2!,3!	
a	DescribeChannelBan	R	1!,2!,3!	
a	DescribeChannelFlow	R	4!	
a	DescribeChannelMembership	R	1!,2!,3!	
a	DescribeChannelMembershipForAppInstanceUser	R	1!,2!,3!	
a	DescribeChannelModeratedByAppInstanceUser	R	1!,2!,3!	
a	DescribeChannelModerator	R	1!,2!,3!	
a	DisassociateChannelFlow	W	1!,2!,3!,4!	
a	DisassociatePhoneNumberFromUser	W		
a	DisassociatePhoneNumbersFromVoiceConnector	W	10!	
a	DisassociatePhoneNumbersFromVoiceConnectorGroup	W		
a	DisassociateSigninDelegateGroupsFromAccount	W		
a	DisassociateVoiceConnectorConnect	W		
a	DisconnectDirectory	W		
a	GetAccount	R		
a	GetAccountResource	R		
a	GetAccountSettings	R		
a	GetAccountWithOpenIdConfig	R		
a	GetAppInstanceRetentionSettings	R	0!	
a	GetAppInstanceStreamingConfigurations	R	0!	
a	GetAttendee	R	8!	
a	GetBot	R		
a	GetCDRBucket	R		
a	GetChannelMembershipPreferences	R	1!,2!,3!	
a	GetChannelMessage	R	1!,2!,3!	
a	GetChannelMessageStatus	R	1!,2!,3!	
a	GetDomain	R		
a	GetEventsConfiguration	R		
a	GetGlobalSettings	R		
a	GetMediaCapturePipeline	R	6!	
a	GetMediaInsightsPipelineConfiguration	R	5!	
a	GetMediaPipeline	R	6!	
a	GetMediaPipelineKinesisVideoStreamPool	R	7!	
a	GetMeeting	R	8!	
a	GetMeetingDetail	R		
a	GetMessagingSessionEndpoint	R		
a	GetMessagingStreamingConfigurations	R	0!	
a	GetPhoneNumber	R		
a	GetPhoneNumberOrder	R		
a	GetPhoneNumberSettings	R		
a	GetProxySession	R	10!	
a	GetRetentionSettings	R		
a	GetRoom	R		
a	GetSipMediaApplication	R	9!	
a	GetSipMediaApplicationAlexaSkillConfiguration	R	9!	
a	GetSipMediaApplicationLoggingConfiguration	R	9!	
a	GetSipRule	R		
a	GetSpeakerSearchTask	R	6,10	
a	GetTelephonyLimits	R		
a	GetUser	R		
a	GetUserActivityReportData	R		
a	GetUserByEmail	R		
a	GetUserSettings	R		
a	GetVoiceConnector	R	10!	
a	GetVoiceConnectorEmergencyCallingConfiguration	R	10!	
a	GetVoiceConnectorExternalSystemsConfiguration	R	10!	
a	GetVoiceConnectorGroup	R		
a	GetVoiceConnectorLoggingConfiguration	R	10!	
a	GetVoiceConnectorOrigination	R	10!	
a	GetVoiceConnectorProxy	R	10!	
a	GetVoiceConnectorStreamingConfiguration	R	10!	
a	GetVoiceConnectorTermination	R	10!	
a	GetVoiceConnectorTerminationHealth	R	10!	
a	GetVoiceProfile	R	11!	
a	GetVoiceProfileDomain	R	12!	
a	GetVoiceToneAnalysisTask	R	6,10	
a	InviteDelegate	W		
a	InviteUsers	W		
a	InviteUsersFromProvider	W		
a	ListAccountUsageReportData	L		
a	ListAccounts	L		
a	ListApiKeys	L		
a	ListAppInstanceAdmins	L	0!,1!,2!	
a	ListAppInstanceBots	L	1!	
a	ListAppInstanceUserEndpoints	L	2!	
a	ListAppInstanceUsers	L	2!	
a	ListAppInstances	L	0!	
a	ListAttendeeTags	L	8!	
a	ListAttendees	L	8!	
a	ListAvailableVoiceConnectorRegions	L		
a	ListBots	L		
a	ListCDRBucket	L		
a	ListCallingRegions	L		
a	ListChannelBans	L	1!,2!,3!	
a	ListChannelFlows	L	4!	
a	ListChannelMemberships	L	1!,2!,3!	
a	ListChannelMembershipsForAppInstanceUser	L	1!,2!	
a	ListChannelMessages	R	1!,2!,3!	
a	ListChannelModerators	L	1!,2!,3!	
a	ListChannels	L	1!,2!	
a	ListChannelsAssociatedWithChannelFlow	L	4!	
a	ListChannelsModeratedByAppInstanceUser	L	1!,2!	
a	ListDelegates	L		
a	ListDirectories	L		
a	ListDomains	L		
a	ListGroups	L		
a	ListMediaCapturePipelines	L		
a	ListMediaInsightsPipelineConfigurations	L		
a	ListMediaPipelineKinesisVideoStreamPools	L		
a	ListMediaPipelines	L		
a	ListMeetingEvents	L		
a	ListMeetingTags	L	8!	
a	ListMeetings	L		
a	ListMeetingsReportData	L		
a	ListPhoneNumberOrders	L		
a	ListPhoneNumbers	L		
a	ListProxySessions	L	10!	
a	ListRoomMemberships	L		
a	ListRooms	L		
a	ListSipMediaApplications	L		
a	ListSipRules	L	9	
a	ListSubChannels	L	1!,2!,3!	
a	ListSupportedPhoneNumberCountries	L		
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10,12	
a	ListUsers	L		
a	ListVoiceConnectorGroups	L		
a	ListVoiceConnectorTerminationCredentials	L	10!	
a	ListVoiceConnectors	L		
a	ListVoiceProfileDomains	L		
a	ListVoiceProfiles	L	12!	
a	LogoutUser	W		
a	PutAppInstanceRetentionSettings	W	0!	
a	PutAppInstanceStreamingConfigurations	W	0!	
a	PutAppInstanceUserExpirationSettings	W	2!	
a	PutChannelExpirationSettings	W	2!,3!	
a	PutChannelMembershipPreferences	W	1!,2!,3!	
a	PutEventsConfiguration	W		
a	PutMessagingStreamingConfigurations	W	0!	
a	PutRetentionSettings	W		
a	PutSipMediaApplicationAlexaSkillConfiguration	W	9!	
a	PutSipMediaApplicationLoggingConfiguration	W	9!	
a	PutVoiceConnectorEmergencyCallingConfiguration	W	10!	
a	PutVoiceConnectorExternalSystemsConfiguration	W	10!	
a	PutVoiceConnectorLoggingConfiguration	W	10!	
a	PutVoiceConnectorOrigination	W	10!	
a	PutVoiceConnectorProxy	W	10!	
a	PutVoiceConnectorStreamingConfiguration	W	5,10!	
a	PutVoiceConnectorTermination	W	10!	
a	PutVoiceConnectorTerminationCredentials	P	10!	
a	RedactChannelMessage	W	1!,2!,3!	
a	RedactConversationMessage	W		
a	RedactRoomMessage	W		
a	RegenerateSecurityToken	W		
a	RegisterAppInstanceUserEndpoint	W	2!	
a	RenameAccount	W		
a	RenewDelegate	W		
a	ResetAccountResource	W		
a	ResetPersonalPIN	W		
a	RestorePhoneNumber	W		
a	RetrieveDataExports	R		
a	SearchAvailablePhoneNumbers	R		
a	SearchChannels	L	1!,2!	
a	SendChannelMessage	W	1!,2!,3!	
a	StartDataExport	W		
a	StartMeetingTranscription	W		
a	StartSpeakerSearchTask	W	6,10	
a	StartVoiceToneAnalysisTask	W	6,10	
a	StopMeetingTranscription	W		
a	StopSpeakerSearchTask	W	6,10	
a	StopVoiceToneAnalysisTask	W	6,10	
a	SubmitSupportRequest	W		
a	SuspendUsers	W		
a	TagAttendee	T	8!	
a	TagMeeting	T	8!	0,1,2
a	TagResource	T	0,1,2,3,4,5,6,7,8,9,10,12	0,1,2
a	UnauthorizeDirectory	W		
a	UntagAttendee	T	8!	
a	UntagMeeting	T	8!	
a	UntagResource	T	0,1,2,3,4,5,6,7,8,9,10,12	2
a	UpdateAccount	W		
a	UpdateAccountOpenIdConfig	W		
a	UpdateAccountResource	W		
a	UpdateAccountSettings	W		
a	UpdateAppInstance	W	0!	
a	UpdateAppInstanceBot	W	1!	
a	UpdateAppInstanceUser	W	2!	
a	UpdateAppInstanceUserEndpoint	W	2!	
a	UpdateAttendeeCapabilities	W	8!	
a	UpdateBot	W		
a	UpdateCDRSettings	W		
a	UpdateChannel	W	1!,2!,3!	
a	UpdateChannelFlow	W	4!	
a	UpdateChannelMessage	W	1!,2!,3!	
a	UpdateChannelReadMarker	W	1!,2!,3!	
a	UpdateGlobalSettings	W		
a	UpdateMediaInsightsPipelineConfiguration	W	5!	
a	UpdateMediaInsightsPipelineStatus	W	6!	
a	UpdateMediaPipelineKinesisVideoStreamPool	W	7!	
a	UpdatePhoneNumber	W		
a	UpdatePhoneNumberSettings	W		
a	UpdateProxySession	W	10!	
a	UpdateRoom	W		
a	UpdateRoomMembership	W		
a	UpdateSipMediaApplication	W	9!	
a	UpdateSipMediaApplicationCall	W	9!	
a	UpdateSipRule	W	9	
a	UpdateSupportedLicenses	W		
a	UpdateUser	W		
a	UpdateUserLicenses	W		
a	UpdateUserSettings	W		
a	UpdateVoiceConnector	W	10!	
a	UpdateVoiceConnectorGroup	W	10	
a	UpdateVoiceProfile	W	11!	
a	UpdateVoiceProfileDomain	W	12!	
a	ValidateAccountResource	R		
a	ValidateE911Address	R		
s	cleanrooms
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	analysistemplate	arn:*:cleanrooms:*:*:membership/*/analysistemplate/*	1
r	collaboration	arn:*:cleanrooms:*:*:collaboration/*	1
r	configuredaudiencemodelassociation	arn:*:cleanrooms:*:*:membership/*/configuredaudiencemodelassociation/*	1
r	configuredtable	arn:*:cleanrooms:*:*:configuredtable/*	1
r	configuredtableassociation	arn:*:cleanrooms:*:*:membership/*/configuredtableassociation/*	1
r	idmappingtable	arn:*:cleanrooms:*:*:membership/*/idmappingtable/*	1
r	idnamespaceassociation	arn:*:cleanrooms:*:*:membership/*/idnamespaceassociation/*	1
r	membership	arn:*:cleanrooms:*:*:membership/*	1
r	privacybudgettemplate	arn:*:cleanrooms:*:*:membership/*/privacybudgettemplate/*	1
a	BatchGetCollaborationAnalysisTemplate	R	0!,1!	
a	BatchGetSchema	R	1!,4,5	
a	BatchGetSchemaAnalysisRule	R	1!,4,5	
a	CreateAnalysisTemplate	W	0!,7!	0,1,2
a	CreateCollaboration	W	1!	0,1,2
a	CreateCollaborationChangeRequest	W	1!	0,1,2
a	CreateConfiguredAudienceModelAssociation	W	2!,7!	0,1,2
a	CreateConfiguredTable	W	3!	0,1,2
a	CreateConfiguredTableAnalysisRule	W	3!	
a	CreateConfiguredTableAssociation	W	3!,4!,7!	0,1,2
a	CreateConfiguredTableAssociationAnalysisRule	W	4!	0,1,2
a	CreateIdMappingTable	W	5!,7!	0,1,2
a	CreateIdNamespaceAssociation	W	6!,7!	0,1,2
a	CreateMembership	W	1!,7!	0,1,2
a	CreatePrivacyBudgetTemplate	W	7!,8!	0,1,2
a	DeleteAnalysisTemplate	W	0!	
a	DeleteCollaboration	W	1!	
a	DeleteConfiguredAudienceModelAssociation	W	2!	
a	DeleteConfiguredTable	W	3!	
a	DeleteConfiguredTableAnalysisRule	W	3!	
a	DeleteConfiguredTableAssociation	W	4!	
a	DeleteConfiguredTableAssociationAnalysisRule	W	4!	
a	DeleteIdMappingTable	W	5!,7!	
a	DeleteIdNamespaceAssociation	W	6!,7!	
a	DeleteMember	W	1!	
a	DeleteMembership	W	7!	
a	DeletePrivacyBudgetTemplate	W	8!	
a	GetAnalysisTemplate	R	0!	
a	GetCollaboration	R	1!	
a	GetCollaborationAnalysisTemplate	R	0!,1!	
a	GetCollaborationChangeRequest	R	1!	
a	GetCollaborationConfiguredAudienceModelAssociation	R	1!,2!	
a	GetCollaborationIdNamespaceAssociation	R	1!,6!	
a	GetCollaborationPrivacyBudgetTemplate	R	1!,8!	
a	GetConfiguredAudienceModelAssociation	R	2!	
a	GetConfiguredTable	R	3!	
a	GetConfiguredTableAnalysisRule	R	3!	
a	GetConfiguredTableAssociation	R	4!	
a	GetConfiguredTableAssociationAnalysisRule	R	4!	
a	GetIdMappingTable	R	5!,7!	
a	GetIdNamespaceAssociation	R	6!,7!	
a	GetMembership	R	7!	
a	GetPrivacyBudgetTemplate	R	8!	
a	GetProtectedJob	R	7!	
a	GetProtectedQuery	R	7!	
a	GetSchema	R	1!,4!	
a	GetSchemaAnalysisRule	R	1!,4!	
a	ListAnalysisTemplates	L	0!,7!	
a	ListCollaborationAnalysisTemplates	L	1!	
a	ListCollaborationChangeRequests	L	1!	
a	ListCollaborationConfiguredAudienceModelAssociations	L	1!	
a	ListCollaborationIdNamespaceAssociations	L	1!	
a	ListCollaborationPrivacyBudgetTemplates	L	1!	
a	ListCollaborationPrivacyBudgets	L	1!	
a	ListCollaborations	L		
a	ListConfiguredAudienceModelAssociations	L	2!,7!	
a	ListConfiguredTableAssociations	L	4!,7!	
a	ListConfiguredTables	L		
a	ListIdMappingTables	L	5!,7!	
a	ListIdNamespaceAssociations	L	6!,7!	
a	ListMembers	L	1!	
a	ListMemberships	L		
a	ListPrivacyBudgetTemplates	L	7!,8!	
a	ListPrivacyBudgets	L	7!	
a	ListProtectedJobs	L	7!	
a	ListProtectedQueries	L	7!	
a	ListSchemas	L	1!	
a	ListTagsForResource	L	0,1,2,3,4,7,8	
a	PassCollaboration	R	1!	
a	PassMembership	R	7!	
a	PopulateIdMappingTable	W	5!,7!	
a	PreviewPrivacyImpact	R	7!	
a	StartProtectedJob	W	0,4,7!	
a	StartProtectedQuery	W	0,4,5,7!	
a	TagResource	T	0,1,2,3,4,5,6,7,8	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7,8	2
a	UpdateAnalysisTemplate	W	0!	
a	UpdateCollaboration	W	1!	
a	UpdateCollaborationChangeRequest	W	1!	
a	UpdateConfiguredAudienceModelAssociation	W	2!	
a	UpdateConfiguredTable	W	3!	
a	UpdateConfiguredTableAllowedColumns	W	3!	
a	UpdateConfiguredTableAnalysisRule	W	3!	
a	UpdateConfiguredTableAssociation	W	4!	
a	UpdateConfiguredTableAssociationAnalysisRule	W	4!	
a	UpdateConfiguredTableReference	W	3!	
a	UpdateIdMappingTable	W	5!,7!	
a	UpdateIdNamespaceAssociation	W	6!,7!	
a	UpdateMembership	W	7!	
a	UpdatePrivacyBudgetTemplate	W	8!	
a	UpdateProtectedJob	W	7!	
a	UpdateProtectedQuery	W	7!	
s	cleanrooms-ml
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	cleanrooms-ml:CollaborationId	String
r	ConfiguredModelAlgorithm	arn:*:cleanrooms-ml:*:*:configured-model-algorithm/*	1
r	ConfiguredModelAlgorithmAssociation	arn:*:cleanrooms-ml:*:*:membership/*/configured-model-algorithm-association/*	1
r	MLInputChannel	arn:*:cleanrooms-ml:*:*:membership/*/ml-input-channel/*	1
r	TrainedModel	arn:*:cleanrooms-ml:*:*:membership/*/trained-model/*	1
r	TrainedModelInferenceJob	arn:*:cleanrooms-ml:*:*:membership/*/trained-model-inference-job/*	1
r	audiencegenerationjob	arn:*:cleanrooms-ml:*:*:audience-generation-job/*	1
r	audiencemodel	arn:*:cleanrooms-ml:*:*:audience-model/*	1
r	configuredaudiencemodel	arn:*:cleanrooms-ml:*:*:configured-audience-model/*	1
r	trainingdataset	arn:*:cleanrooms-ml:*:*:training-dataset/*	1
a	CancelTrainedModel	W	3!	0,2
a	CancelTrainedModelInferenceJob	W	4!	0,2
a	CreateAudienceModel	W	8!	0,2
a	CreateConfiguredAudienceModel	W	6!	0,2
a	CreateConfiguredModelAlgorithm	W		0,2
a	CreateConfiguredModelAlgorithmAssociation	W	0!	0,2
a	CreateMLInputChannel	W	1!	0,2
a	CreateTrainedModel	W	1!	0,2
a	CreateTrainingDataset	W		0,2
a	DeleteAudienceGenerationJob	W	5!	0,2
a	DeleteAudienceModel	W	6!	0,2
a	DeleteConfiguredAudienceModel	W	7!	0,2
a	DeleteConfiguredAudienceModelPolicy	W	7!	0,2
a	DeleteConfiguredModelAlgorithm	W	0!	0,2
a	DeleteConfiguredModelAlgorithmAssociation	W	1!	0,2
a	DeleteMLConfiguration	W		0,2
a	DeleteMLInputChannelData	W	2!	0,2
a	DeleteTrainedModelOutput	W	3!	0,2
a	DeleteTrainingDataset	W	8!	0,2
a	GetAudienceGenerationJob	R	5!	0,2
a	GetAudienceModel	R	6!	0,2
a	GetCollaborationConfiguredModelAlgorithmAssociation	R	1!	0,2,3
a	GetCollaborationMLInputChannel	R	2!	0,2,3
a	GetCollaborationTrainedModel	R	3!	0,2,3
a	GetConfiguredAudienceModel	R	7!	0,2
a	GetConfiguredAudienceModelPolicy	R	7!	0,2
a	GetConfiguredModelAlgorithm	R	0!	0,2
a	GetConfiguredModelAlgorithmAssociation	R	1!	0,2
a	GetMLConfiguration	R		0,2
a	GetMLInputChannel	R	2!	0,2
a	GetTrainedModel	R	3!	0,2
a	GetTrainedModelInferenceJob	R	4!	0,2
a	GetTrainingDataset	R	8!	0,2
a	ListAudienceExportJobs	L	5	0,2
a	ListAudienceGenerationJobs	L	7	0,2
a	ListAudienceModels	L		
a	ListCollaborationConfiguredModelAlgorithmAssociations	L		0,2,3
a	ListCollaborationMLInputChannels	L		0,2,3
a	ListCollaborationTrainedModelExportJobs	L	3!	0,2,3
a	ListCollaborationTrainedModelInferenceJobs	L		0,2,3
a	ListCollaborationTrainedModels	L		0,2,3
a	ListConfiguredAudienceModels	L		
a	ListConfiguredModelAlgorithmAssociations	L		0,2
a	ListConfiguredModelAlgorithms	L		0,2
a	ListMLInputChannels	L		0,2
a	ListTagsForResource	L	5,6,7,8	1,2
a	ListTrainedModelInferenceJobs	L		0,2
a	ListTrainedModelVersions	L		0,2
a	ListTrainedModels	L		0,2
a	ListTrainingDatasets	L		
a	PutConfiguredAudienceModelPolicy	P	7!	
a	PutMLConfiguration	W		0,2
a	StartAudienceExportJob	W	5!	0,2
a	StartAudienceGenerationJob	W	7!	0,2,3
a	StartTrainedModelExportJob	W	3!	0,2
a	StartTrainedModelInferenceJob	W	1!,2!,3!	0,2
a	TagResource	T	0,1,2,3,4,5,6,7,8	0,1,2
a	UnTagResource	T	0,1,2,3,4,5,6,7,8	1,2
a	UpdateConfiguredAudienceModel	W	6,7!	0,2
s	cloud9
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	cloud9:EnvironmentId	String
k	cloud9:EnvironmentName	String
k	cloud9:InstanceType	String
k	cloud9:OwnerArn	ARN
k	cloud9:Permissions	String
k	cloud9:SubnetId	String
k	cloud9:UserArn	ARN
r	environment	arn:*:cloud9:*:*:environment:*	1
a	ActivateEC2Remote	W	0!	
a	CreateEnvironmentEC2	W		0,2,4,5,6,8,9
a	CreateEnvironmentMembership	W	0!	3,7,9
a	CreateEnvironmentSSH	W		0,2,4,6
a	CreateEnvironmentToken	R	0!	
a	DeleteEnvironment	W	0!	
a	DeleteEnvironmentMembership	W	0!	3,9
a	DescribeEC2Remote	R	0!	
a	DescribeEnvironmentMemberships	R	0!	3,9
a	DescribeEnvironmentStatus	R	0!	
a	DescribeEnvironments	R	0!	
a	DescribeSSHRemote	R	0!	
a	GetEnvironmentConfig	R	0!	
a	GetEnvironmentSettings	R	0!	
a	GetMembershipSettings	R	0!	
a	GetMigrationExperiences	R		
a	GetUserPublicKey	R		9
a	GetUserSettings	R		
a	ListEnvironments	R		
a	ListTagsForResource	R	0!	
a	ModifyTemporaryCredentialsOnEnvironmentEC2	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateEnvironment	W	0!	
a	UpdateEnvironmentMembership	W	0!	3,7,9
a	UpdateEnvironmentSettings	W	0!	
a	UpdateMembershipSettings	W	0!	
a	UpdateSSHRemote	W	0!	
a	UpdateUserSettings	W		
s	clouddirectory
r	appliedSchema	arn:*:clouddirectory:*:*:directory/*/schema/*/*	
r	developmentSchema	arn:*:clouddirectory:*:*:schema/development/*	
r	directory	arn:*:clouddirectory:*:*:directory/*	
r	publishedSchema	arn:*:clouddirectory:*:*:schema/published/*/*	
a	AddFacetToObject	W	2!	
a	ApplySchema	W	2!,3!	
a	AttachObject	W	2!	
a	AttachPolicy	W	2!	
a	AttachToIndex	W	2!	
a	AttachTypedLink	W	2!	
a	BatchRead	R	2!	
a	BatchWrite	W	2!	
a	CreateDirectory	W	3!	
a	CreateFacet	W	0!,1!	
a	CreateIndex	W	2!	
a	CreateObject	W	2!	
a	CreateSchema	W		
a	CreateTypedLinkFacet	W	0!,1!	
a	DeleteDirectory	W	2!	
a	DeleteFacet	W	1!	
a	DeleteObject	W	2!	
a	DeleteSchema	W	1!,3!	
a	DeleteTypedLinkFacet	W	1!	
a	DetachFromIndex	W	2!	
a	DetachObject	W	2!	
a	DetachPolicy	W	2!	
a	DetachTypedLink	W	2!	
a	DisableDirectory	W	2!	
a	EnableDirectory	W	2!	
a	GetAppliedSchemaVersion	R	0!	
a	GetDirectory	R	2!	
a	GetFacet	R	0!,1!,3!	
a	GetLinkAttributes	R	2!	
a	GetObjectAttributes	R	2!	
a	GetObjectInformation	R	2!	
a	GetSchemaAsJson	R	0!,1!,3!	
a	GetTypedLinkFacetInformation	R	0!,1!,3!	
a	ListAppliedSchemaArns	L	2!	
a	ListAttachedIndices	R	2!	
a	ListDevelopmentSchemaArns	L		
a	ListDirectories	L		
a	ListFacetAttributes	R	0!,1!,3!	
a	ListFacetNames	R	0!,1!,3!	
a	ListIncomingTypedLinks	R	2!	
a	ListIndex	R	2!	
a	ListManagedSchemaArns	L		
a	ListObjectAttributes	R	2!	
a	ListObjectChildren	R	2!	
a	ListObjectParentPaths	R	2!	
a	ListObjectParents	R	2!	
a	ListObjectPolicies	R	2!	
a	ListOutgoingTypedLinks	R	2!	
a	ListPolicyAttachments	R	2!	
a	ListPublishedSchemaArns	L		
a	ListTagsForResource	R	2!	
a	ListTypedLinkFacetAttributes	R	0!,1!,3!	
a	ListTypedLinkFacetNames	R	0!,1!,3!	
a	LookupPolicy	R	2!	
a	PublishSchema	W	1!	
a	PutSchemaFromJson	W		
a	RemoveFacetFromObject	W	2!	
a	TagResource	T	2!	
a	UntagResource	T	2!	
a	UpdateFacet	W	0!,1!	
a	UpdateLinkAttributes	W	2!	
a	UpdateObjectAttributes	W	2!	
a	UpdateSchema	W	1!	
a	UpdateTypedLinkFacet	W	1!	
a	UpgradeAppliedSchema	W	2!,3!	
a	UpgradePublishedSchema	W	1!,3!	
s	cloudformation
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	cloudformation:ChangeSetName	String
k	cloudformation:CreateAction	String
k	cloudformation:ImportResourceTypes	String
k	cloudformation:ResourceTypes	ArrayOfString
k	cloudformation:RoleArn	ARN
k	cloudformation:StackPolicyUrl	String
k	cloudformation:TargetRegion	ArrayOfString
k	cloudformation:TemplateUrl	String
k	cloudformation:TypeArn	ARN
r	changeset	arn:*:cloudformation:*:*:changeSet/*/*	1
r	generatedtemplate	arn:*:cloudformation:*:*:generatedTemplate/*	
r	resourcescan	arn:*:cloudformation:*:*:resourceScan/*	
r	stack	arn:*:cloudformation:*:*:stack/*/*	1
r	stackset	arn:*:cloudformation:*:*:stackset/*:*	1
r	stackset-target	arn:*:cloudformation:*:*:stackset-target/*	
r	type	arn:*:cloudformation:*:*:type/resource/*	
r	typeHook	arn:*:cloudformation:*:*:type/hook/*	
a	ActivateOrganizationsAccess	W		
a	ActivateType	W		
a	BatchDescribeTypeConfigurations	R		
a	CancelResourceRequest	W		
a	CancelUpdateStack	W	3!	
a	ContinueUpdateRollback	W	3!	7
a	CreateChangeSet	W	3!	0,2,3,5,6,7,8,10
a	CreateGeneratedTemplate	W		
a	CreateResource	W		
a	CreateStack	W	3!	0,2,6,7,8,10
a	CreateStackInstances	W	4!,5,6	2,9
a	CreateStackRefactor	W	3!	
a	CreateStackSet	W		0,2,7,10
a	CreateUploadBucket	W		
a	DeactivateOrganizationsAccess	W		
a	DeactivateType	W		
a	DeleteChangeSet	W	3!	3
a	DeleteGeneratedTemplate	W		
a	DeleteResource	W		
a	DeleteStack	W	3!	7
a	DeleteStackInstances	W	4!,5,6	9
a	DeleteStackSet	W	4!	
a	DeregisterType	W		
a	DescribeAccountLimits	R		
a	DescribeChangeSet	R	3!	3
a	DescribeChangeSetHooks	R	3!	3
a	DescribeEvents	R	0,3	
a	DescribeGeneratedTemplate	R		
a	DescribeOrganizationsAccess	R		
a	DescribePublisher	R		
a	DescribeResourceScan	R		
a	DescribeStackDriftDetectionStatus	R		
a	DescribeStackEvents	R	3!	
a	DescribeStackInstance	R	4!	
a	DescribeStackRefactor	R	3!	
a	DescribeStackResource	R	3!	
a	DescribeStackResourceDrifts	R	3!	
a	DescribeStackResources	R	3!	
a	DescribeStackSet	R	4!	
a	DescribeStackSetOperation	R	4!	
a	DescribeStacks	L	3	
a	DescribeType	R		
a	DescribeTypeRegistration	R		
a	DetectStackDrift	R	3!	
a	DetectStackResourceDrift	R	3!	
a	DetectStackSetDrift	R	4!	
a	EstimateTemplateCost	R		10
a	ExecuteChangeSet	W	3!	3
a	ExecuteStackRefactor	W	3!	
a	GetGeneratedTemplate	R		
a	GetHookResult	R		11
a	GetResource	R		
a	GetResourceRequestStatus	R		
a	GetStackPolicy	R	3!	
a	GetTemplate	R	3!	
a	GetTemplateSummary	R	3,4	10
a	ImportStacksToStackSet	W	4!	
a	ListAllHookResults	L		11
a	ListChangeSets	L	3!	
a	ListExports	L		
a	ListGeneratedTemplates	L		
a	ListHookResults	L	3	3
a	ListImports	L		
a	ListResourceRequests	R		
a	ListResourceScanRelatedResources	L		
a	ListResourceScanResources	L		
a	ListResourceScans	L		
a	ListResources	R		
a	ListStackInstanceResourceDrifts	L	4!	
a	ListStackInstances	L	4!	
a	ListStackRefactorActions	L	3!	
a	ListStackRefactors	L	3!	
a	ListStackResources	L	3!	
a	ListStackSetAutoDeploymentTargets	L	4!	
a	ListStackSetOperationResults	L	4!	
a	ListStackSetOperations	L	4!	
a	ListStackSets	L		
a	ListStacks	L		
a	ListTypeRegistrations	L		
a	ListTypeVersions	L		
a	ListTypes	L		
a	PublishType	W		
a	RecordHandlerProgress	W	3!	
a	RegisterPublisher	W		
a	RegisterType	W		
a	RollbackStack	W	3!	7
a	SetStackPolicy	P	3!	8
a	SetTypeConfiguration	W		
a	SetTypeDefaultVersion	W		
a	SignalResource	W	3!	
a	StartResourceScan	W		
a	StopStackSetOperation	W	4!	
a	TagResource	T	0,3,4	0,2,4
a	TestType	W		
a	UntagResource	T	0,3,4	2,4
a	UpdateGeneratedTemplate	W		
a	UpdateResource	W		
a	UpdateStack	W	3!	0,2,6,7,8,10
a	UpdateStackInstances	W	4!,5,6	9
a	UpdateStackSet	W	4!,5,6	0,2,7,9,10
a	UpdateTerminationProtection	W	3!	
a	ValidateTemplate	R		10
s	cloudfront
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	anycast-ip-list	arn:*:cloudfront::*:anycast-ip-list/*	1
r	cache-policy	arn:*:cloudfront::*:cache-policy/*	
r	connection-function	arn:*:cloudfront::*:connection-function/*	1
r	connection-group	arn:*:cloudfront::*:connection-group/*	1
r	continuous-deployment-policy	arn:*:cloudfront::*:continuous-deployment-policy/*	
r	distribution	arn:*:cloudfront::*:distribution/*	1
r	distribution-tenant	arn:*:cloudfront::*:distribution-tenant/*	1
r	field-level-encryption-config	arn:*:cloudfront::*:field-level-encryption-config/*	
r	field-level-encryption-profile	arn:*:cloudfront::*:field-level-encryption-profile/*	
r	function	arn:*:cloudfront::*:function/*	
r	key-value-store	arn:*:cloudfront::*:key-value-store/*	
r	origin-access-control	arn:*:cloudfront::*:origin-access-control/*	
r	origin-access-identity	arn:*:cloudfront::*:origin-access-identity/*	
r	origin-request-policy	arn:*:cloudfront::*:origin-request-policy/*	
r	realtime-log-config	arn:*:cloudfront::*:realtime-log-config/*	
r	response-headers-policy	arn:*:cloudfront::*:response-headers-policy/*	
r	streaming-distribution	arn:*:cloudfront::*:streaming-distribution/*	1
r	trust-store	arn:*:cloudfront::*:trust-store/*	1
r	vpcorigin	arn:*:cloudfront::*:vpcorigin/*	1
a	AllowVendedLogDeliveryForResource	P	5	
a	AssociateAlias	W	5!	
a	AssociateDistributionTenantWebACL	W	6!	
a	AssociateDistributionWebACL	W	5!	
a	CopyDistribution	W	5!	
a	CreateAnycastIpList	W		0,2
a	CreateCachePolicy	W		
a	CreateCloudFrontOriginAccessIdentity	W		
a	CreateConnectionFunction	W		0,2
a	CreateConnectionGroup	W		0,2
a	CreateContinuousDeploymentPolicy	W		
a	CreateDistribution	W		0,2
a	CreateDistributionTenant	W		0,2
a	CreateFieldLevelEncryptionConfig	W		
a	CreateFieldLevelEncryptionProfile	W		
a	CreateFunction	W		
a	CreateInvalidation	W	5!	
a	CreateInvalidationForDistributionTenant	W	6!	
a	CreateKeyGroup	W		
a	CreateKeyValueStore	W		
a	CreateMonitoringSubscription	W		
a	CreateOriginAccessControl	W		
a	CreateOriginRequestPolicy	W		
a	CreatePublicKey	W		
a	CreateRealtimeLogConfig	W		
a	CreateResponseHeadersPolicy	W		
a	CreateSavingsPlan	W		
a	CreateStreamingDistribution	W		
a	CreateStreamingDistributionWithTags	W		0,2
a	CreateTrustStore	W		0,2
a	CreateVpcOrigin	W		0,2
a	DeleteAnycastIpList	W	0!	
a	DeleteCachePolicy	W	1!	
a	DeleteCloudFrontOriginAccessIdentity	W	12!	
a	DeleteConnectionFunction	W	2!	
a	DeleteConnectionGroup	W	3!	
a	DeleteContinuousDeploymentPolicy	W	4!	
a	DeleteDistribution	W	5!	
a	DeleteDistributionTenant	W	6!	
a	DeleteFieldLevelEncryptionConfig	W	7!	
a	DeleteFieldLevelEncryptionProfile	W	8!	
a	DeleteFunction	W	9!	
a	DeleteKeyGroup	W		
a	DeleteKeyValueStore	W	10!	
a	DeleteMonitoringSubscription	W		
a	DeleteOriginAccessControl	W	11!	
a	DeleteOriginRequestPolicy	W	13!	
a	DeletePublicKey	W		
a	DeleteRealtimeLogConfig	W	14!	
a	DeleteResourcePolicy	W	18	
a	DeleteResponseHeadersPolicy	W	15!	
a	DeleteStreamingDistribution	W	16!	
a	DeleteTrustStore	W	17!	
a	DeleteVpcOrigin	W	18!	
a	DescribeConnectionFunction	R	2!	
a	DescribeFunction	R	9!	
a	DescribeKeyValueStore	R	10!	
a	DisassociateDistributionTenantWebACL	W	6!	
a	DisassociateDistributionWebACL	W	5!	
a	GetAnycastIpList	R	0!	
a	GetCachePolicy	R	1!	
a	GetCachePolicyConfig	R	1!	
a	GetCloudFrontOriginAccessIdentity	R	12!	
a	GetCloudFrontOriginAccessIdentityConfig	R	12!	
a	GetConnectionFunction	R	2!	
a	GetConnectionGroup	R	3!	
a	GetConnectionGroupByRoutingEndpoint	R	3!	
a	GetContinuousDeploymentPolicy	R	4!	
a	GetContinuousDeploymentPolicyConfig	R	4!	
a	GetDistribution	R	5!	
a	GetDistributionConfig	R	5!	
a	GetDistributionTenant	R	6!	
a	GetDistributionTenantByDomain	R	6!	
a	GetFieldLevelEncryption	R	7!	
a	GetFieldLevelEncryptionConfig	R	7!	
a	GetFieldLevelEncryptionProfile	R	8!	
a	GetFieldLevelEncryptionProfileConfig	R	8!	
a	GetFunction	R	9!	
a	GetInvalidation	R	5!	
a	GetInvalidationForDistributionTenant	R	6!	
a	GetKeyGroup	R		
a	GetKeyGroupConfig	R		
a	GetManagedCertificateDetails	R	6!	
a	GetMonitoringSubscription	R		
a	GetOriginAccessControl	R	11!	
a	GetOriginAccessControlConfig	R	11!	
a	GetOriginRequestPolicy	R	13!	
a	GetOriginRequestPolicyConfig	R	13!	
a	GetPublicKey	R		
a	GetPublicKeyConfig	R		
a	GetRealtimeLogConfig	R	14!	
a	GetResourcePolicy	R	18	
a	GetResponseHeadersPolicy	R	15!	
a	GetResponseHeadersPolicyConfig	R	15!	
a	GetSavingsPlan	R		
a	GetStreamingDistribution	R	16!	
a	GetStreamingDistributionConfig	R	16!	
a	GetTrustStore	R	17!	
a	GetVpcOrigin	R	18!	
a	ListAnycastIpLists	L		
a	ListCachePolicies	L		
a	ListCloudFrontOriginAccessIdentities	L		
a	ListConflictingAliases	L	5!	
a	ListConnectionFunctions	L		
a	ListConnectionGroups	L		
a	ListContinuousDeploymentPolicies	L		
a	ListDistributionTenants	L		
a	ListDistributionTenantsByCustomization	L		
a	ListDistributions	L		
a	ListDistributionsByAnycastIpListId	L		
a	ListDistributionsByCachePolicyId	L		
a	ListDistributionsByConnectionFunction	L	2!	
a	ListDistributionsByConnectionMode	L		
a	ListDistributionsByKeyGroup	L		
a	ListDistributionsByLambdaFunction	L		
a	ListDistributionsByOriginRequestPolicyId	L		
a	ListDistributionsByRealtimeLogConfig	L		
a	ListDistributionsByResponseHeadersPolicyId	L		
a	ListDistributionsByTrustStore	L	17!	
a	ListDistributionsByVpcOriginId	L		
a	ListDistributionsByWebACLId	L		
a	ListDomainConflicts	L	5,6	
a	ListFieldLevelEncryptionConfigs	L		
a	ListFieldLevelEncryptionProfiles	L		
a	ListFunctions	L		
a	ListInvalidations	L	5!	
a	ListInvalidationsForDistributionTenant	L	6!	
a	ListKeyGroups	L		
a	ListKeyValueStores	L		
a	ListOriginAccessControls	L		
a	ListOriginRequestPolicies	L		
a	ListPublicKeys	L		
a	ListRateCards	L		
a	ListRealtimeLogConfigs	L		
a	ListResponseHeadersPolicies	L		
a	ListSavingsPlans	L		
a	ListStreamingDistributions	L		
a	ListTagsForResource	R	0,2,3,5,6,17,18	
a	ListTrustStores	L		
a	ListUsages	L		
a	ListVpcOrigins	L		
a	PublishConnectionFunction	W	2!	
a	PublishFunction	W	9!	
a	PutResourcePolicy	W	18	
a	TagResource	T	0,2,3,5,6,16,17,18	0,2
a	TestConnectionFunction	W	2!	
a	TestFunction	W	9!	
a	UntagResource	T	0,2,3,5,6,16,17,18	2
a	UpdateAnycastIpList	W	0!	
a	UpdateCachePolicy	W	1!	
a	UpdateCloudFrontOriginAccessIdentity	W	12!	
a	UpdateConnectionFunction	W	2!	
a	UpdateConnectionGroup	W	3!	
a	UpdateContinuousDeploymentPolicy	W	4!	
a	UpdateDistribution	W	5!	
a	UpdateDistributionTenant	W	6!	
a	UpdateDistributionWithStagingConfig	W	5!	
a	UpdateDomainAssociation	W	5,6	
a	UpdateFieldLevelEncryptionConfig	W		
a	UpdateFieldLevelEncryptionProfile	W	8!	
a	UpdateFunction	W	9!	
a	UpdateKeyGroup	W		
a	UpdateKeyValueStore	W	10!	
a	UpdateOriginAccessControl	W	11!	
a	UpdateOriginRequestPolicy	W	13!	
a	UpdatePublicKey	W		
a	UpdateRealtimeLogConfig	W	14!	
a	UpdateResponseHeadersPolicy	W	15!	
a	UpdateSavingsPlan	W		
a	UpdateStreamingDistribution	W	16!	
a	UpdateTrustStore	W	17!	
a	UpdateVpcOrigin	W	18!	
a	VerifyDnsConfiguration	R	6	
s	cloudfront-keyvaluestore
r	key-value-store	arn:*:cloudfront::*:key-value-store/*	
a	DeleteKey	W	0!	
a	DescribeKeyValueStore	R	0!	
a	GetKey	R	0!	
a	ListKeys	L	0!	
a	PutKey	W	0!	
a	UpdateKeys	W	0!	
s	cloudhsm
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	backup	arn:*:cloudhsm:*:*:backup/*	1
r	cluster	arn:*:cloudhsm:*:*:cluster/*	1
a	CopyBackupToRegion	W	0!	0,2
a	CreateCluster	W	0	0,2
a	CreateHsm	W	1!	
a	DeleteBackup	W	0!	
a	DeleteCluster	W	1!	
a	DeleteHsm	W		
a	DeleteResourcePolicy	W	0!	
a	DescribeBackups	R		
a	DescribeClusters	R		
a	GetResourcePolicy	R	0!	
a	InitializeCluster	W	1!	
a	ListTags	R	0,1	
a	ModifyBackupAttributes	W	0!	
a	ModifyCluster	W	1!	
a	PutResourcePolicy	W	0!	
a	RestoreBackup	W	0!	
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
s	cloudsearch
r	domain	arn:*:cloudsearch:*:*:domain/*	
a	AddTags	T	0!	
a	BuildSuggesters	W	0!	
a	CreateDomain	W	0!	
a	DefineAnalysisScheme	W	0!	
a	DefineExpression	W	0!	
a	DefineIndexField	W	0!	
a	DefineSuggester	W	0!	
a	DeleteAnalysisScheme	W	0!	
a	DeleteDomain	W	0!	
a	DeleteExpression	W	0!	
a	DeleteIndexField	W	0!	
a	DeleteSuggester	W	0!	
a	DescribeAnalysisSchemes	R	0!	
a	DescribeAvailabilityOptions	R	0!	
a	DescribeDomainEndpointOptions	R	0!	
a	DescribeDomains	L	0!	
a	DescribeExpressions	R	0!	
a	DescribeIndexFields	R	0!	
a	DescribeScalingParameters	R	0!	
a	DescribeServiceAccessPolicies	R	0!	
a	DescribeSuggesters	R	0!	
a	IndexDocuments	W	0!	
a	ListDomainNames	L	0!	
a	ListTags	R	0!	
a	RemoveTags	T	0!	
a	UpdateAvailabilityOptions	W	0!	
a	UpdateDomainEndpointOptions	W	0!	
a	UpdateScalingParameters	W	0!	
a	UpdateServiceAccessPolicies	P	0!	
a	document	W	0	
a	search	R	0	
a	suggest	R	0	
s	cloudshell
k	cloudshell:SecurityGroupIds	ArrayOfString
k	cloudshell:SubnetIds	ArrayOfString
k	cloudshell:VpcIds	ArrayOfString
r	Environment	arn:*:cloudshell:*:*:environment/*	
a	ApproveCommand	R	0!	
a	CreateEnvironment	W		0,1,2
a	CreateSession	W	0!	
a	DeleteEnvironment	W	0!	
a	DescribeEnvironments	L		
a	GetEnvironmentStatus	R	0!	
a	GetFileDownloadUrls	W	0!	
a	GetFileUploadUrls	W	0!	
a	PutCredentials	W	0!	
a	StartEnvironment	W	0!	
a	StopEnvironment	W	0!	
s	cloudtrail
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	channel	arn:*:cloudtrail:*:*:channel/*	1
r	dashboard	arn:*:cloudtrail:*:*:dashboard/*	1
r	eventdatastore	arn:*:cloudtrail:*:*:eventdatastore/*	1
r	trail	arn:*:cloudtrail:*:*:trail/*	1
a	AddTags	T	0,1,2,3	0,2
a	CancelQuery	W	2!	
a	CreateChannel	W	0!,2!	0,2
a	CreateDashboard	W	1!	0,2
a	CreateEventDataStore	W	2!	0,2
a	CreateServiceLinkedChannel	W	0!	
a	CreateTrail	W	3!	0,2
a	DeleteChannel	W	0!	
a	DeleteDashboard	W	1!	
a	DeleteEventDataStore	W	2!	
a	DeleteResourcePolicy	W	0,1,2	
a	DeleteServiceLinkedChannel	W	0!	
a	DeleteTrail	W	3!	
a	DeregisterOrganizationDelegatedAdmin	W		
a	DescribeQuery	R	2!	
a	DescribeTrails	R		
a	DisableFederation	W	2!	
a	EnableFederation	W	2!	
a	GenerateQuery	W	2!	
a	GenerateQueryResultsSummary	R	2!	
a	GetChannel	R	0!	
a	GetDashboard	R	1!	
a	GetEventConfiguration	R	2,3	
a	GetEventDataStore	R	2!	
a	GetEventDataStoreData	R	2!	
a	GetEventSelectors	R	3!	
a	GetImport	R		
a	GetInsightSelectors	R	2,3	
a	GetQueryResults	R	2!	
a	GetResourcePolicy	R	0,1,2	
a	GetServiceLinkedChannel	R	0!	
a	GetTrail	R	3!	
a	GetTrailStatus	R	3!	
a	ListChannels	L		
a	ListDashboards	L		
a	ListEventDataStores	L		
a	ListImportFailures	R		
a	ListImports	L		
a	ListInsightsData	L	3!	
a	ListPublicKeys	R		
a	ListQueries	L	2!	
a	ListServiceLinkedChannels	L		
a	ListTags	R	0,1,2,3	
a	ListTrails	L		
a	LookupEvents	R		
a	PutEventConfiguration	W	2,3	
a	PutEventSelectors	W	3!	
a	PutInsightSelectors	W	2,3	
a	PutResourcePolicy	W	0,1,2	
a	RegisterOrganizationDelegatedAdmin	W		
a	RemoveTags	T	0,1,2,3	2
a	RestoreEventDataStore	W	2!	
a	SearchSampleQueries	R		
a	StartDashboardRefresh	W	1!	
a	StartEventDataStoreIngestion	W	2!	
a	StartImport	W		
a	StartLogging	W	3!	
a	StartQuery	W	2!	
a	StopEventDataStoreIngestion	W	2!	
a	StopImport	W		
a	StopLogging	W	3!	
a	UpdateChannel	W	0!	
a	UpdateDashboard	W	1!	
a	UpdateEventDataStore	W	2!	
a	UpdateServiceLinkedChannel	W	0!	
a	UpdateTrail	W	3!	
s	cloudtrail-data
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	channel	arn:*:cloudtrail:*:*:channel/*	1
a	PutAuditEvents	W	0!	
s	cloudwatch
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	cloudwatch:AlarmActions	ArrayOfString
k	cloudwatch:namespace	String
k	cloudwatch:requestInsightRuleLogGroups	ArrayOfString
k	cloudwatch:requestManagedResourceARNs	ArrayOfARN
r	alarm	arn:*:cloudwatch:*:*:alarm:*	1
r	alarm-mute-rule	arn:*:cloudwatch:*:*:alarm-mute-rule:*	1
r	dashboard	arn:*:cloudwatch::*:dashboard/*	
r	insight-rule	arn:*:cloudwatch:*:*:insight-rule/*	1
r	metric-stream	arn:*:cloudwatch:*:*:metric-stream/*	1
r	service	arn:*:cloudwatch:*:*:service/*-*	1
r	slo	arn:*:cloudwatch:*:*:slo/*	1
a	BatchGetServiceLevelIndicatorReport	R		
a	BatchGetServiceLevelObjectiveBudgetReport	R	6!	
a	CreateServiceLevelObjective	W		0,2
a	DeleteAlarmMuteRule	W	1!	
a	DeleteAlarms	W	0!	
a	DeleteAnomalyDetector	W		
a	DeleteDashboards	W	2!	
a	DeleteInsightRules	W	3!	
a	DeleteMetricStream	W	4!	
a	DeleteServiceLevelObjective	W	6!	
a	DescribeAlarmHistory	R	0!	
a	DescribeAlarms	R	0!	
a	DescribeAlarmsForMetric	R		
a	DescribeAnomalyDetectors	R		
a	DescribeInsightRules	R		
a	DisableAlarmActions	W	0!	
a	DisableInsightRules	W	3!	
a	EnableAlarmActions	W	0!	
a	EnableInsightRules	W	3!	
a	EnableTopologyDiscovery	W		
a	GenerateQuery	R		
a	GenerateQueryResultsSummary	R		
a	GetAlarmMuteRule	R	1!	
a	GetDashboard	R	2!	
a	GetInsightRuleReport	R	3!	
a	GetMetricData	R		
a	GetMetricStatistics	R		
a	GetMetricStream	R	4!	
a	GetMetricWidgetImage	R		
a	GetService	R	5!	
a	GetServiceData	R	5!	
a	GetServiceLevelObjective	R	6!	
a	GetTopologyDiscoveryStatus	R		
a	GetTopologyMap	R		
a	Link	W		
a	ListAlarmMuteRules	L	1!	
a	ListDashboards	L		
a	ListEntitiesForMetric	L		
a	ListManagedInsightRules	R		0,2,6
a	ListMetricStreams	L		
a	ListMetrics	L		
a	ListServiceLevelObjectives	L		
a	ListServices	L		
a	ListTagsForResource	L	0,1,3,6	
a	PutAlarmMuteRule	W	0,1!	0,2
a	PutAnomalyDetector	W		
a	PutCompositeAlarm	W	0!	0,2,3
a	PutDashboard	W	2!	
a	PutInsightRule	W	3!	0,2,5
a	PutManagedInsightRules	W		0,2,6
a	PutMetricAlarm	W	0!	0,2,3
a	PutMetricData	W		4
a	PutMetricStream	W	4!	0,2
a	SetAlarmState	W	0!	
a	StartMetricStreams	W	4!	
a	StopMetricStreams	W	4!	
a	TagResource	T	0,1,3,6	0,2
a	UntagResource	T	0,1,3,6	2
a	UpdateServiceLevelObjective	W	6!	
s	codeartifact
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	domain	arn:*:codeartifact:*:*:domain/*	1
r	package	arn:*:codeartifact:*:*:package/*/*/*/*/*	
r	package-group	arn:*:codeartifact:*:*:package-group/**	1
r	repository	arn:*:codeartifact:*:*:repository/*/*	1
a	AssociateExternalConnection	W	3!	
a	AssociateWithDownstreamRepository	W	3!	
a	CopyPackageVersions	W	1!,3!	
a	CreateDomain	W		0,2
a	CreatePackageGroup	W		0,2
a	CreateRepository	W		0,2
a	DeleteDomain	W	0!	
a	DeleteDomainPermissionsPolicy	P	0!	
a	DeletePackage	W	1!	
a	DeletePackageGroup	W	2!	
a	DeletePackageVersions	W	1!	
a	DeleteRepository	W	3!	
a	DeleteRepositoryPermissionsPolicy	P	3!	
a	DescribeDomain	R	0!	
a	DescribePackage	R	1!	
a	DescribePackageGroup	R	2!	
a	DescribePackageVersion	R	1!	
a	DescribeRepository	R	3!	
a	DisassociateExternalConnection	W	3!	
a	DisposePackageVersions	W	1!	
a	GetAssociatedPackageGroup	R	2!	
a	GetAuthorizationToken	R	0!	
a	GetDomainPermissionsPolicy	R	0!	
a	GetPackageVersionAsset	R	1!	
a	GetPackageVersionReadme	R	1!	
a	GetRepositoryEndpoint	R	3!	
a	GetRepositoryPermissionsPolicy	R	3!	
a	ListAllowedRepositoriesForGroup	L	2!	
a	ListAssociatedPackages	L	2!	
a	ListDomains	L		
a	ListPackageGroups	L	0!	
a	ListPackageVersionAssets	L	1!	
a	ListPackageVersionDependencies	L	1!	
a	ListPackageVersions	L	1!	
a	ListPackages	L	3!	
a	ListRepositories	L		
a	ListRepositoriesInDomain	L	0!	
a	ListSubPackageGroups	L	2!	
a	ListTagsForResource	L	0,2,3	
a	PublishPackageVersion	W	1!	
a	PutDomainPermissionsPolicy	W	0!	
a	PutPackageMetadata	W	1!	
a	PutPackageOriginConfiguration	W	1!	
a	PutRepositoryPermissionsPolicy	W	3!	
a	ReadFromRepository	R	3!	
a	TagResource	T	0,2,3	0,2
a	UntagResource	T	0,2,3	2
a	UpdatePackageGroup	W	2!	
a	UpdatePackageGroupOriginConfiguration	W	2!	
a	UpdatePackageVersionsStatus	W	1!	
a	UpdateRepository	W	3!	
s	codebuild
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	codebuild:artifacts	Bool
k	codebuild:artifacts.bucketOwnerAccess	String
k	codebuild:artifacts.encryptionDisabled	Bool
k	codebuild:artifacts.location	String
k	codebuild:authType	String
k	codebuild:autoRetryLimit	Numeric
k	codebuild:buildArn	ARN
k	codebuild:buildBatchConfig	Bool
k	codebuild:buildBatchConfig.restrictions.computeTypesAllowed	ArrayOfString
k	codebuild:buildBatchConfig.restrictions.fleetsAllowed	ArrayOfString
k	codebuild:buildBatchConfig.serviceRole	String
k	codebuild:buildType	String
k	codebuild:cache	Bool
k	codebuild:cache.location	String
k	codebuild:cache.modes	ArrayOfString
k	codebuild:cache.type	String
k	codebuild:computeConfiguration	Bool
k	codebuild:computeConfiguration.disk	Numeric
k	codebuild:computeConfiguration.instanceType	String
k	codebuild:computeConfiguration.machineType	String
k	codebuild:computeConfiguration.memory	Numeric
k	codebuild:computeConfiguration.vCpu	Numeric
k	codebuild:computeType	String
k	codebuild:concurrentBuildLimit	Numeric
k	codebuild:encryptionKey	String
k	codebuild:environment	Bool
k	codebuild:environment.certificate	String
k	codebuild:environment.computeConfiguration	Bool
k	codebuild:environment.computeConfiguration.disk	Numeric
k	codebuild:environment.computeConfiguration.instanceType	String
k	codebuild:environment.computeConfiguration.machineType	String
k	codebuild:environment.computeConfiguration.memory	Numeric
k	codebuild:environment.computeConfiguration.vCpu	Numeric
k	codebuild:environment.computeType	String
k	codebuild:environment.environmentVariables	Bool
k	codebuild:environment.environmentVariables.name	ArrayOfString
k	codebuild:environment.environmentVariables.value	ArrayOfString
k	codebuild:environment.environmentVariables/${name}.value	String
k	codebuild:environment.fleet.fleetArn	ARN
k	codebuild:environment.image	String
k	codebuild:environment.imagePullCredentialsType	String
k	codebuild:environment.privilegedMode	Bool
k	codebuild:environment.registryCredential	Bool
k	codebuild:environment.registryCredential.credential	String
k	codebuild:environment.registryCredential.credentialProvider	String
k	codebuild:environment.type	String
k	codebuild:environmentType	String
k	codebuild:exportConfig.s3Destination.bucket	String
k	codebuild:exportConfig.s3Destination.bucketOwner	String
k	codebuild:exportConfig.s3Destination.encryptionDisabled	Bool
k	codebuild:exportConfig.s3Destination.encryptionKey	String
k	codebuild:exportConfig.s3Destination.path	String
k	codebuild:fileSystemLocations.identifier	ArrayOfString
k	codebuild:fileSystemLocations.location	ArrayOfString
k	codebuild:fileSystemLocations.type	ArrayOfString
k	codebuild:fileSystemLocations/${identifier}.location	String
k	codebuild:fileSystemLocations/${identifier}.type	String
k	codebuild:fleetServiceRole	String
k	codebuild:imageId	String
k	codebuild:logsConfig	Bool
k	codebuild:logsConfig.s3Logs	Bool
k	codebuild:logsConfig.s3Logs.bucketOwnerAccess	String
k	codebuild:logsConfig.s3Logs.encryptionDisabled	Bool
k	codebuild:logsConfig.s3Logs.location	String
k	codebuild:logsConfig.s3Logs.status	String
k	codebuild:manualCreation	Bool
k	codebuild:projectArn	ARN
k	codebuild:projectVisibility	String
k	codebuild:scopeConfiguration.domain	String
k	codebuild:scopeConfiguration.name	String
k	codebuild:scopeConfiguration.scope	String
k	codebuild:secondaryArtifacts	Bool
k	codebuild:secondaryArtifacts.artifactIdentifier	ArrayOfString
k	codebuild:secondaryArtifacts.bucketOwnerAccess	ArrayOfString
k	codebuild:secondaryArtifacts.encryptionDisabled	ArrayOfBool
k	codebuild:secondaryArtifacts.location	ArrayOfString
k	codebuild:secondaryArtifacts/${artifactIdentifier}.bucketOwnerAccess	String
k	codebuild:secondaryArtifacts/${artifactIdentifier}.encryptionDisabled	Bool
k	codebuild:secondaryArtifacts/${artifactIdentifier}.location	String
k	codebuild:secondarySources	Bool
k	codebuild:secondarySources.auth.resource	ArrayOfString
k	codebuild:secondarySources.auth.type	ArrayOfString
k	codebuild:secondarySources.buildStatusConfig.context	ArrayOfString
k	codebuild:secondarySources.buildStatusConfig.targetUrl	ArrayOfString
k	codebuild:secondarySources.buildspec	Bool
k	codebuild:secondarySources.insecureSsl	ArrayOfBool
k	codebuild:secondarySources.location	ArrayOfString
k	codebuild:secondarySources.sourceIdentifier	ArrayOfString
k	codebuild:secondarySources/${sourceIdentifier}.auth.resource	String
k	codebuild:secondarySources/${sourceIdentifier}.auth.type	String
k	codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.context	String
k	codebuild:secondarySources/${sourceIdentifier}.buildStatusConfig.targetUrl	String
k	codebuild:secondarySources/${sourceIdentifier}.buildspec	Bool
k	codebuild:secondarySources/${sourceIdentifier}.insecureSsl	Bool
k	codebuild:secondarySources/${sourceIdentifier}.location	String
k	codebuild:serverType	String
k	codebuild:serviceRole	String
k	codebuild:shouldOverwrite	Bool
k	codebuild:source	Bool
k	codebuild:source.auth.resource	String
k	codebuild:source.auth.type	String
k	codebuild:source.buildStatusConfig.context	String
k	codebuild:source.buildStatusConfig.targetUrl	String
k	codebuild:source.buildspec	Bool
k	codebuild:source.insecureSsl	Bool
k	codebuild:source.location	String
k	codebuild:token	String
k	codebuild:username	String
k	codebuild:vpcConfig	Bool
k	codebuild:vpcConfig.securityGroupIds	ArrayOfString
k	codebuild:vpcConfig.subnets	ArrayOfString
k	codebuild:vpcConfig.vpcId	String
r	build	arn:*:codebuild:*:*:build/*	
r	build-batch	arn:*:codebuild:*:*:build-batch/*	
r	fleet	arn:*:codebuild:*:*:fleet/*:*	
r	project	arn:*:codebuild:*:*:project/*	1
r	report	arn:*:codebuild:*:*:report/*:*	
r	report-group	arn:*:codebuild:*:*:report-group/*	1
r	sandbox	arn:*:codebuild:*:*:sandbox/*	
a	BatchDeleteBuilds	W	3!	
a	BatchGetBuildBatches	R	3!	
a	BatchGetBuilds	R	3!	
a	BatchGetCommandExecutions	R	6!	
a	BatchGetFleets	R	2!	
a	BatchGetProjects	R	3!	
a	BatchGetReportGroups	R	5!	
a	BatchGetReports	R	5!	
a	BatchGetSandboxes	R	3!	
a	BatchPutCodeCoverages	W	5!	
a	BatchPutTestCases	W	5!	
a	CreateFleet	W	2!	0,2,19,20,21,22,23,24,25,49,60,61,111,112,113,114
a	CreateProject	W	3!	0,2,3,4,5,6,8,10,11,12,13,15,16,17,18,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,55,56,57,58,59,62,63,64,65,66,67,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,99,101,102,103,104,105,106,107,108,111,112,113,114
a	CreateReport	W	5!	
a	CreateReportGroup	W	5!	0,2,50,51,52,53,54
a	CreateWebhook	W	3!	14,68,71,72,73
a	DeleteBuildBatch	W	3!	
a	DeleteFleet	W	2!	
a	DeleteOAuthToken	W		
a	DeleteProject	W	3!	
a	DeleteReport	W	5!	
a	DeleteReportGroup	W	5!	
a	DeleteResourcePolicy	P	3,5	
a	DeleteSourceCredentials	P		
a	DeleteWebhook	W	3!	
a	DescribeCodeCoverages	R	5!	
a	DescribeTestCases	R	5!	
a	GetReportGroupTrend	R	5!	
a	GetResourcePolicy	R	3,5	
a	ImportSourceCredentials	P		7,98,100,109,110
a	InvalidateProjectCache	W	3!	
a	ListBuildBatches	L		
a	ListBuildBatchesForProject	L	3!	
a	ListBuilds	L		
a	ListBuildsForProject	L	3!	
a	ListCommandExecutionsForSandbox	L	6!	
a	ListConnectedOAuthAccounts	L		
a	ListCuratedEnvironmentImages	L		
a	ListFleets	L		
a	ListProjects	L		
a	ListReportGroups	L		
a	ListReports	L		
a	ListReportsForReportGroup	L	5!	
a	ListRepositories	L		
a	ListSandboxes	L		
a	ListSandboxesForProject	L	3!	
a	ListSharedProjects	L		
a	ListSharedReportGroups	L		
a	ListSourceCredentials	L		
a	PersistOAuthToken	W		
a	PutResourcePolicy	P	3,5	
a	RetryBuild	W	3!	
a	RetryBuildBatch	W	3!	
a	StartBuild	W	3!	3,4,5,6,8,15,16,17,18,27,28,29,36,37,38,39,40,41,42,43,44,45,46,47,48,62,63,64,65,66,67,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,99,101,102,103,104,105,106,107,108
a	StartBuildBatch	W	3!	3,4,5,6,10,11,12,13,15,16,17,18,27,28,29,36,37,38,39,40,42,43,44,45,46,47,48,62,63,64,65,66,67,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,99,101,102,103,106,107,108
a	StartCommandExecution	W	6!	
a	StartSandbox	W	3!	
a	StartSandboxConnection	W	6!	
a	StopBuild	W	3!	
a	StopBuildBatch	W	3!	
a	StopSandbox	W	3!	
a	UpdateFleet	W	2!	0,2,19,20,21,22,23,24,25,49,60,61,111,112,113,114
a	UpdateProject	W	3!	0,2,3,4,5,6,8,10,11,12,13,15,16,17,18,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,55,56,57,58,59,62,63,64,65,66,67,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,99,101,102,103,104,105,106,107,108,111,112,113,114
a	UpdateProjectVisibility	W	3!	0,2,70
a	UpdateReport	W	5!	
a	UpdateReportGroup	W	5!	0,2,50,51,52,53,54
a	UpdateWebhook	W	3!	14,68,71,72,73
s	codecatalyst
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	connections	arn:*:codecatalyst:*:*:/connections/*	1
r	identity-center-applications	arn:*:codecatalyst:*:*:/identity-center-applications/*	1
r	project	arn:*:codecatalyst:::space/*/project/*	
r	space	arn:*:codecatalyst:::space/*	
a	AcceptConnection	W		0,2
a	AssociateIamRoleToConnection	W	0!	1
a	AssociateIdentityCenterApplicationToSpace	W	1!	1
a	AssociateIdentityToIdentityCenterApplication	W	1!	1
a	BatchAssociateIdentitiesToIdentityCenterApplication	W	1!	1
a	BatchDisassociateIdentitiesFromIdentityCenterApplication	W	1!	1
a	CreateIdentityCenterApplication	W		0,2
a	CreateSpace	W		0,2
a	CreateSpaceAdminRoleAssignment	W	1!	1
a	DeleteConnection	W	0!	1
a	DeleteIdentityCenterApplication	W	1!	1
a	DisassociateIamRoleFromConnection	W	0!	1
a	DisassociateIdentityCenterApplicationFromSpace	W	1!	1
a	DisassociateIdentityFromIdentityCenterApplication	W	1!	1
a	GetBillingAuthorization	R	0!	1
a	GetConnection	R	0!	1
a	GetIdentityCenterApplication	R	1!	1
a	GetPendingConnection	R		
a	ListConnections	L		
a	ListIamRolesForConnection	L	0!	1
a	ListIdentityCenterApplications	L		
a	ListIdentityCenterApplicationsForSpace	L		
a	ListSpacesForIdentityCenterApplication	L	1!	1
a	ListTagsForResource	R	0,1	1
a	PutBillingAuthorization	W	0!	1
a	RejectConnection	W		
a	SynchronizeIdentityCenterApplication	W	1!	1
a	TagResource	T	0,1	0,1,2
a	UntagResource	T	0,1	1,2
a	UpdateIdentityCenterApplication	W	1!	1
s	codecommit
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	codecommit:References	String
r	repository	arn:*:codecommit:*:*:*	1
a	AssociateApprovalRuleTemplateWithRepository	W	0!	
a	BatchAssociateApprovalRuleTemplateWithRepositories	W	0!	
a	BatchDescribeMergeConflicts	R	0!	
a	BatchDisassociateApprovalRuleTemplateFromRepositories	W	0!	
a	BatchGetCommits	R	0!	
a	BatchGetPullRequests	R	0!	
a	BatchGetRepositories	R	0!	
a	CancelUploadArchive	R	0!	
a	CreateApprovalRuleTemplate	W		
a	CreateBranch	W	0!	3
a	CreateCommit	W	0!	3
a	CreatePullRequest	W	0!	
a	CreatePullRequestApprovalRule	W	0!	
a	CreateRepository	W	0!	0,2
a	CreateUnreferencedMergeCommit	W	0!	3
a	DeleteApprovalRuleTemplate	W		
a	DeleteBranch	W	0!	3
a	DeleteCommentContent	W	0!	
a	DeleteFile	W	0!	3
a	DeletePullRequestApprovalRule	W	0!	
a	DeleteRepository	W	0!	
a	DescribeMergeConflicts	R	0!	
a	DescribePullRequestEvents	R	0!	
a	DisassociateApprovalRuleTemplateFromRepository	W	0!	
a	EvaluatePullRequestApprovalRules	R	0!	
a	GetApprovalRuleTemplate	R		
a	GetBlob	R	0!	
a	GetBranch	R	0!	
a	GetComment	R	0!	
a	GetCommentReactions	R	0!	
a	GetCommentsForComparedCommit	R	0!	
a	GetCommentsForPullRequest	R	0!	
a	GetCommit	R	0!	
a	GetCommitHistory	R	0!	
a	GetCommitsFromMergeBase	R	0!	
a	GetDifferences	R	0!	
a	GetFile	R	0!	
a	GetFolder	R	0!	
a	GetMergeCommit	R	0!	3
a	GetMergeConflicts	R	0!	
a	GetMergeOptions	R	0!	
a	GetObjectIdentifier	R	0!	
a	GetPullRequest	R	0!	
a	GetPullRequestApprovalStates	R	0!	
a	GetPullRequestOverrideState	R	0!	
a	GetReferences	R	0!	
a	GetRepository	R	0!	
a	GetRepositoryTriggers	R	0!	
a	GetTree	R	0!	
a	GetUploadArchiveStatus	R	0!	
a	GitPull	R	0!	
a	GitPush	W	0!	3
a	ListApprovalRuleTemplates	L		
a	ListAssociatedApprovalRuleTemplatesForRepository	L	0!	
a	ListBranches	L	0!	
a	ListFileCommitHistory	L	0!	
a	ListPullRequests	L	0!	
a	ListRepositories	L		
a	ListRepositoriesForApprovalRuleTemplate	L		
a	ListTagsForResource	L	0	
a	MergeBranchesByFastForward	W	0!	3
a	MergeBranchesBySquash	W	0!	3
a	MergeBranchesByThreeWay	W	0!	3
a	MergePullRequestByFastForward	W	0!	3
a	MergePullRequestBySquash	W	0!	3
a	MergePullRequestByThreeWay	W	0!	3
a	OverridePullRequestApprovalRules	W	0!	
a	PostCommentForComparedCommit	W	0!	
a	PostCommentForPullRequest	W	0!	
a	PostCommentReply	W	0!	
a	PutCommentReaction	W	0!	
a	PutFile	W	0!	3
a	PutRepositoryTriggers	W	0!	
a	TagResource	T	0	0,1,2
a	TestRepositoryTriggers	W	0!	
a	UntagResource	T	0	1,2
a	UpdateApprovalRuleTemplateContent	W		
a	UpdateApprovalRuleTemplateDescription	W		
a	UpdateApprovalRuleTemplateName	W		
a	UpdateComment	W	0!	
a	UpdateDefaultBranch	W	0!	
a	UpdatePullRequestApprovalRuleContent	W	0!	
a	UpdatePullRequestApprovalState	W	0!	
a	UpdatePullRequestDescription	W	0!	
a	UpdatePullRequestStatus	W	0!	
a	UpdatePullRequestTitle	W	0!	
a	UpdateRepositoryDescription	W	0!	
a	UpdateRepositoryEncryptionKey	W	0!	
a	UpdateRepositoryName	W	0!	
a	UploadArchive	W	0!	
s	codeconnections
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	codeconnections:Branch	String
k	codeconnections:BranchName	String
k	codeconnections:FullRepositoryId	String
k	codeconnections:HostArn	ARN
k	codeconnections:InstallationId	String
k	codeconnections:OwnerId	String
k	codeconnections:PassedToService	String
k	codeconnections:ProviderAction	String
k	codeconnections:ProviderPermissionsRequired	String
k	codeconnections:ProviderType	String
k	codeconnections:ProviderTypeFilter	String
k	codeconnections:RepositoryName	String
k	codeconnections:VpcId	String
r	Connection	arn:*:codeconnections:*:*:connection/*	1
r	Host	arn:*:codeconnections:*:*:host/*	1
r	RepositoryLink	arn:*:codeconnections:*:*:repository-link/*	1
a	CreateConnection	W		0,2,12
a	CreateHost	W		0,2,12,15
a	CreateRepositoryLink	W	0!	0,2
a	CreateSyncConfiguration	W	2!	3
a	DeleteConnection	W	0!	
a	DeleteHost	W	1!	
a	DeleteRepositoryLink	W	2!	
a	DeleteSyncConfiguration	W		
a	GetConnection	R	0!	
a	GetConnectionToken	R	0!	
a	GetHost	R	1!	
a	GetIndividualAccessToken	R		12
a	GetInstallationUrl	R		12
a	GetRepositoryLink	R	2!	
a	GetRepositorySyncStatus	R	2!	3
a	GetResourceSyncStatus	R		
a	GetSyncBlockerSummary	R		
a	GetSyncConfiguration	R		
a	ListConnections	L	0!	13
a	ListHosts	L		13
a	ListInstallationTargets	L		
a	ListRepositoryLinks	L		
a	ListRepositorySyncDefinitions	L		
a	ListSyncConfigurations	L		
a	ListTagsForResource	L	0,1,2	
a	PassConnection	R	0!	9
a	PassRepository	R	2!	9
a	RegisterAppCode	R		6
a	StartAppRegistrationHandshake	R		6
a	StartOAuthHandshake	R		12
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdateConnectionInstallation	W	0!	7
a	UpdateHost	W	1!	15
a	UpdateRepositoryLink	W	2!	
a	UpdateSyncBlocker	W		
a	UpdateSyncConfiguration	W		3
a	UseConnection	R	0!	4,5,8,10,11,14
s	codedeploy
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	application	arn:*:codedeploy:*:*:application:*	1
r	deploymentconfig	arn:*:codedeploy:*:*:deploymentconfig:*	
r	deploymentgroup	arn:*:codedeploy:*:*:deploymentgroup:*/*	1
r	instance	arn:*:codedeploy:*:*:instance:*	
a	AddTagsToOnPremisesInstances	T	3!	
a	BatchGetApplicationRevisions	R	0!	
a	BatchGetApplications	R	0!	
a	BatchGetDeploymentGroups	R	2!	
a	BatchGetDeploymentInstances	R	2!	
a	BatchGetDeploymentTargets	R		
a	BatchGetDeployments	R	2!	
a	BatchGetOnPremisesInstances	R	3!	
a	ContinueDeployment	W		
a	CreateApplication	W	0!	0,2
a	CreateCloudFormationDeployment	W		
a	CreateDeployment	W	2!	
a	CreateDeploymentConfig	W	1!	
a	CreateDeploymentGroup	W	2!	0,2
a	DeleteApplication	W	0!	
a	DeleteDeploymentConfig	W	1!	
a	DeleteDeploymentGroup	W	2!	
a	DeleteGitHubAccountToken	W		
a	DeleteResourcesByExternalId	W		
a	DeregisterOnPremisesInstance	W	3!	
a	GetApplication	L	0!	
a	GetApplicationRevision	L	0!	
a	GetDeployment	L	2!	
a	GetDeploymentConfig	L	1!	
a	GetDeploymentGroup	L	2!	
a	GetDeploymentInstance	L	2!	
a	GetDeploymentTarget	R		
a	GetOnPremisesInstance	L	3!	
a	ListApplicationRevisions	L	0!	
a	ListApplications	L		
a	ListDeploymentConfigs	L		
a	ListDeploymentGroups	L	0!	
a	ListDeploymentInstances	L	2!	
a	ListDeploymentTargets	L		
a	ListDeployments	L	2!	
a	ListGitHubAccountTokenNames	L		
a	ListOnPremisesInstances	L		
a	ListTagsForResource	L	0,2	
a	PutLifecycleEventHookExecutionStatus	W		
a	RegisterApplicationRevision	W	0!	
a	RegisterOnPremisesInstance	W	3!	
a	RemoveTagsFromOnPremisesInstances	T	3!	
a	SkipWaitTimeForInstanceTermination	W		
a	StopDeployment	W		
a	TagResource	T	0,2	0,2
a	UntagResource	T	0,2	2
a	UpdateApplication	W	0!	
a	UpdateDeploymentGroup	W	2!	
s	codedeploy-commands-secure
a	GetDeploymentSpecification	R		
a	PollHostCommand	R		
a	PutHostCommandAcknowledgement	W		
a	PutHostCommandComplete	W		
s	codeguru
a	GetCodeGuruFreeTrialSummary	R		
s	codeguru-profiler
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	ProfilingGroup	arn:*:codeguru-profiler:*:*:profilingGroup/*	1
a	AddNotificationChannels	W	0!	
a	BatchGetFrameMetricData	L	0!	
a	ConfigureAgent	W	0!	
a	CreateProfilingGroup	W		0,2
a	DeleteProfilingGroup	W	0!	
a	DescribeProfilingGroup	R	0!	
a	GetFindingsReportAccountSummary	R		
a	GetNotificationConfiguration	R	0!	
a	GetPolicy	R	0!	
a	GetProfile	R	0!	
a	GetRecommendations	R	0!	
a	ListFindingsReports	L	0!	
a	ListProfileTimes	L	0!	
a	ListProfilingGroups	L		
a	ListTagsForResource	L	0!	
a	PostAgentProfile	W	0!	
a	PutPermission	P	0!	
a	RemoveNotificationChannel	W	0!	
a	RemovePermission	P	0!	
a	SubmitFeedback	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateProfilingGroup	W	0!	
s	codeguru-reviewer
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	association	arn:*:codeguru-reviewer:*:*:association:*	1
r	codereview	arn:*:codeguru-reviewer:*:*:association:*:codereview:*	
a	AssociateRepository	W		0,2
a	CreateCodeReview	W	0!	1
a	CreateConnectionToken	R		
a	DescribeCodeReview	R	0!	1
a	DescribeRecommendationFeedback	R	0!	1
a	DescribeRepositoryAssociation	R	0!	1
a	DisassociateRepository	W	0!	1
a	GetMetricsData	R		
a	ListCodeReviews	L		
a	ListRecommendationFeedback	L	0!	1
a	ListRecommendations	L	0!	1
a	ListRepositoryAssociations	L		
a	ListTagsForResource	L	0!	1
a	ListThirdPartyRepositories	R		
a	PutRecommendationFeedback	W	0!	1
a	TagResource	T	0!	0,2
a	UnTagResource	T	0!	2
s	codeguru-security
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	ScanName	arn:*:codeguru-security:*:*:scans/*	1
a	BatchGetFindings	R	0!	
a	CreateScan	W	0!	0,2
a	CreateUploadUrl	W	0!	
a	DeleteScansByCategory	W		
a	GetAccountConfiguration	R		
a	GetFindings	L	0!	
a	GetMetricsSummary	R		
a	GetScan	R	0!	1
a	ListFindings	L		
a	ListFindingsMetrics	L		
a	ListScans	L		
a	ListTagsForResource	R	0!	1
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateAccountConfiguration	W		
s	codepipeline
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	action	arn:*:codepipeline:*:*:*/*/*	1
r	actiontype	arn:*:codepipeline:*:*:actiontype:*/*/*/*	1
r	pipeline	arn:*:codepipeline:*:*:*	1
r	stage	arn:*:codepipeline:*:*:*/*	1
r	webhook	arn:*:codepipeline:*:*:webhook:*	1
a	AcknowledgeJob	W		
a	AcknowledgeThirdPartyJob	W		
a	CreateCustomActionType	W	1!	0,2
a	CreatePipeline	W	2!	0,2
a	DeleteCustomActionType	W	1!	
a	DeletePipeline	W	2!	
a	DeleteWebhook	W	4!	
a	DeregisterWebhookWithThirdParty	W	4!	
a	DisableStageTransition	W	3!	
a	EnableStageTransition	W	3!	
a	GetActionType	R		
a	GetJobDetails	R		
a	GetPipeline	R	2!	
a	GetPipelineExecution	R	2!	
a	GetPipelineState	R	2!	
a	GetThirdPartyJobDetails	R		
a	ListActionExecutions	R	2!	
a	ListActionTypes	R		
a	ListDeployActionExecutionTargets	R	2!	
a	ListPipelineExecutions	L	2!	
a	ListPipelines	L		
a	ListRuleExecutions	R	2!	
a	ListRuleTypes	R		
a	ListTagsForResource	R	1,2,4	
a	ListWebhooks	L	4!	
a	OverrideStageCondition	W	3!	
a	PollForJobs	W	1!	
a	PollForThirdPartyJobs	W		
a	PutActionRevision	W	0!	
a	PutApprovalResult	W	0!	
a	PutJobFailureResult	W		
a	PutJobSuccessResult	W		
a	PutThirdPartyJobFailureResult	W		
a	PutThirdPartyJobSuccessResult	W		
a	PutWebhook	W	2!,4!	0,2
a	RegisterWebhookWithThirdParty	W	4!	
a	RetryStageExecution	W	3!	
a	RollbackStage	W	3!	
a	StartPipelineExecution	W	2!	
a	StopPipelineExecution	W	2!	
a	TagResource	T	1,2,4	0,2
a	UntagResource	T	1,2,4	2
a	UpdateActionType	W	1!	
a	UpdatePipeline	W	2!	
s	codestar
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	iam:ResourceTag/${TagKey}	String
r	project	arn:*:codestar:*:*:project/*	1
r	user	arn:*:iam::*:user/*	3
a	AssociateTeamMember	P	0!	
a	CreateProject	P		0,2
a	CreateUserProfile	W	1!	
a	DeleteExtendedAccess	W	0!	
a	DeleteProject	P	0!	
a	DeleteUserProfile	W	1!	
a	DescribeProject	R	0!	
a	DescribeUserProfile	R		
a	DisassociateTeamMember	P	0!	
a	GetExtendedAccess	R	0!	
a	ListProjects	L		
a	ListResources	L	0!	
a	ListTagsForProject	L	0!	
a	ListTeamMembers	L	0!	
a	ListUserProfiles	L		
a	PutExtendedAccess	W	0!	
a	TagProject	T	0!	0,2
a	UntagProject	T	0!	2
a	UpdateProject	W	0!	
a	UpdateTeamMember	P	0!	
a	UpdateUserProfile	W	1!	
a	VerifyServiceRole	L		
s	codestar-connections
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	codestar-connections:Branch	String
k	codestar-connections:BranchName	String
k	codestar-connections:FullRepositoryId	String
k	codestar-connections:HostArn	ARN
k	codestar-connections:InstallationId	String
k	codestar-connections:OwnerId	String
k	codestar-connections:PassedToService	String
k	codestar-connections:ProviderAction	String
k	codestar-connections:ProviderPermissionsRequired	String
k	codestar-connections:ProviderType	String
k	codestar-connections:ProviderTypeFilter	String
k	codestar-connections:RepositoryName	String
k	codestar-connections:VpcId	String
r	Connection	arn:*:codestar-connections:*:*:connection/*	1
r	Host	arn:*:codestar-connections:*:*:host/*	1
r	RepositoryLink	arn:*:codestar-connections:*:*:repository-link/*	1
a	CreateConnection	W		0,2,12
a	CreateHost	W		0,2,12,15
a	CreateRepositoryLink	W	0!	0,2
a	CreateSyncConfiguration	W	2!	3
a	DeleteConnection	W	0!	
a	DeleteHost	W	1!	
a	DeleteRepositoryLink	W	2!	
a	DeleteSyncConfiguration	W		
a	GetConnection	R	0!	
a	GetConnectionToken	R	0!	
a	GetHost	R	1!	
a	GetIndividualAccessToken	R		12
a	GetInstallationUrl	R		12
a	GetRepositoryLink	R	2!	
a	GetRepositorySyncStatus	R	2!	3
a	GetResourceSyncStatus	R		
a	GetSyncBlockerSummary	R		
a	GetSyncConfiguration	R		
a	ListConnections	L	0!	13
a	ListHosts	L		13
a	ListInstallationTargets	L		
a	ListRepositoryLinks	L		
a	ListRepositorySyncDefinitions	L		
a	ListSyncConfigurations	L		
a	ListTagsForResource	L	0,1,2	
a	PassConnection	R	0!	9
a	PassRepository	R	2!	9
a	RegisterAppCode	R		6
a	StartAppRegistrationHandshake	R		6
a	StartOAuthHandshake	R		12
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdateConnectionInstallation	W	0!	7
a	UpdateHost	W	1!	15
a	UpdateRepositoryLink	W	2!	
a	UpdateSyncBlocker	W		
a	UpdateSyncConfiguration	W		3
a	UseConnection	R	0!	4,5,8,10,11,14
s	codestar-notifications
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	codestar-notifications:NotificationsForResource	ARN
r	notificationrule	arn:*:codestar-notifications:*:*:notificationrule/*	1
a	CreateNotificationRule	W	0!	0,1,2,3
a	DeleteNotificationRule	W	0!	0,1,2,3
a	DeleteTarget	W		0,2
a	DescribeNotificationRule	R	0!	0,1,2,3
a	ListEventTypes	L		
a	ListNotificationRules	L		
a	ListTagsForResource	L	0!	0,2
a	ListTargets	L		0,2
a	Subscribe	W	0!	0,1,2,3
a	TagResource	T	0!	0,1,2
a	Unsubscribe	W	0!	0,1,2,3
a	UntagResource	T	0!	1,2
a	UpdateNotificationRule	W	0!	0,1,2,3
s	codewhisperer
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	customization	arn:*:codewhisperer:*:*:customization/*	1
r	profile	arn:*:codewhisperer:*:*:profile/*	1
a	AllowVendedLogDeliveryForResource	P	0!	1
a	AssociateCustomizationPermission	W	0!	1
a	CreateCustomization	W	0!	0,2
a	CreateProfile	W	1!	0,2
a	DeleteCustomization	W	0!	1
a	DeleteProfile	W	1!	1
a	DisassociateCustomizationPermission	W	0!	1
a	GenerateRecommendations	R		
a	GetCustomization	R	0!	1
a	ListCustomizationPermissions	L	0!	1
a	ListCustomizationVersions	L	0!	1
a	ListCustomizations	L	0!	
a	ListProfiles	L		
a	ListTagsForResource	L	0,1	1
a	TagResource	T	0,1	0,1,2
a	UntagResource	T	0,1	1,2
a	UpdateCustomization	W	0!	1
a	UpdateProfile	W	1!	1
s	cognito-identity
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	cognito-identity-auth:AccountId	String
k	cognito-identity-auth:IdentityPoolArn	ARN
k	cognito-identity-unauth:AccountId	String
k	cognito-identity-unauth:IdentityPoolArn	ARN
k	cognito-identity:IdentityPoolArn	ARN
r	identitypool	arn:*:cognito-identity:*:*:identitypool/*	1
a	CreateIdentityPool	P		0,2
a	DeleteIdentities	P		7
a	DeleteIdentityPool	P	0!	
a	DescribeIdentity	R		7
a	DescribeIdentityPool	R	0!	
a	GetCredentialsForIdentity	R		3,4,5,6
a	GetId	P		3,4,5,6
a	GetIdentityPoolAnalytics	R	0!	
a	GetIdentityPoolDailyAnalytics	R	0!	
a	GetIdentityPoolRoles	R	0!	
a	GetIdentityProviderDailyAnalytics	R	0!	
a	GetOpenIdToken	R		3,4,5,6
a	GetOpenIdTokenForDeveloperIdentity	R	0!	
a	GetPrincipalTagAttributeMap	R	0!	
a	ListIdentities	L	0!	
a	ListIdentityPools	L		
a	ListTagsForResource	R	0	
a	LookupDeveloperIdentity	R	0!	
a	MergeDeveloperIdentities	P	0!	
a	SetIdentityPoolRoles	P		
a	SetPrincipalTagAttributeMap	W		
a	TagResource	T	0!	0,2
a	UnlinkDeveloperIdentity	P	0!	
a	UnlinkIdentity	P		3,4
a	UntagResource	T	0!	2
a	UpdateIdentityPool	P	0!	
s	cognito-idp
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	userpool	arn:*:cognito-idp:*:*:userpool/*	1
r	webacl	arn:*:wafv2:*:*:*/webacl/*/*	
a	AddCustomAttributes	W	0!	
a	AddUserPoolClientSecret	W	0!	
a	AdminAddUserToGroup	W	0!	
a	AdminConfirmSignUp	W	0!	
a	AdminCreateUser	W	0!	
a	AdminDeleteUser	W	0!	
a	AdminDeleteUserAttributes	W	0!	
a	AdminDisableProviderForUser	W	0!	
a	AdminDisableUser	W	0!	
a	AdminEnableUser	W	0!	
a	AdminForgetDevice	W	0!	
a	AdminGetDevice	R	0!	
a	AdminGetUser	R	0!	
a	AdminInitiateAuth	W	0!	
a	AdminLinkProviderForUser	W	0!	
a	AdminListDevices	L	0!	
a	AdminListGroupsForUser	L	0!	
a	AdminListUserAuthEvents	R	0!	
a	AdminRemoveUserFromGroup	W	0!	
a	AdminResetUserPassword	W	0!	
a	AdminRespondToAuthChallenge	W	0!	
a	AdminSetUserMFAPreference	W	0!	
a	AdminSetUserPassword	W	0!	
a	AdminSetUserSettings	W	0!	
a	AdminUpdateAuthEventFeedback	W	0!	
a	AdminUpdateDeviceStatus	W	0!	
a	AdminUpdateUserAttributes	W	0!	
a	AdminUserGlobalSignOut	W	0!	
a	AssociateSoftwareToken	W		
a	AssociateWebACL	W	0!,1!	
a	ChangePassword	W		
a	ConfirmDevice	W		
a	ConfirmForgotPassword	W		
a	ConfirmSignUp	W		
a	CreateGroup	W	0!	
a	CreateIdentityProvider	W	0!	
a	CreateManagedLoginBranding	W	0!	
a	CreateResourceServer	W	0!	
a	CreateTerms	W	0!	
a	CreateUserImportJob	W	0!	
a	CreateUserPool	W		0,1,2
a	CreateUserPoolClient	W	0!	
a	CreateUserPoolDomain	W	0!	
a	DeleteGroup	W	0!	
a	DeleteIdentityProvider	W	0!	
a	DeleteManagedLoginBranding	W	0!	
a	DeleteResourceServer	W	0!	
a	DeleteTerms	W	0!	
a	DeleteUser	W		
a	DeleteUserAttributes	W		
a	DeleteUserPool	W	0!	
a	DeleteUserPoolClient	W	0!	
a	DeleteUserPoolClientSecret	W	0!	
a	DeleteUserPoolDomain	W	0!	
a	DescribeIdentityProvider	R	0!	
a	DescribeManagedLoginBranding	R	0!	
a	DescribeManagedLoginBrandingByClient	R	0!	
a	DescribeResourceServer	R	0!	
a	DescribeRiskConfiguration	R	0!	
a	DescribeTerms	R	0!	
a	DescribeUserImportJob	R	0!	
a	DescribeUserPool	R	0!	
a	DescribeUserPoolClient	R	0!	
a	DescribeUserPoolDomain	R		
a	DisassociateWebACL	W	0!	
a	ForgetDevice	W		
a	ForgotPassword	W		
a	GetCSVHeader	R	0!	
a	GetDevice	R		
a	GetGroup	R	0!	
a	GetIdentityProviderByIdentifier	R	0!	
a	GetLogDeliveryConfiguration	R	0!	
a	GetSigningCertificate	R	0!	
a	GetTokensFromRefreshToken	W		
a	GetUICustomization	R	0!	
a	GetUser	R		
a	GetUserAttributeVerificationCode	R		
a	GetUserPoolMfaConfig	R	0!	
a	GetWebACLForResource	R	0!	
a	GlobalSignOut	W		
a	InitiateAuth	W		
a	ListDevices	L		
a	ListGroups	L	0!	
a	ListIdentityProviders	L	0!	
a	ListResourceServers	L	0!	
a	ListResourcesForWebACL	L	1!	
a	ListTagsForResource	L	0	
a	ListTerms	L	0!	
a	ListUserImportJobs	L	0!	
a	ListUserPoolClientSecrets	L	0!	
a	ListUserPoolClients	L	0!	
a	ListUserPools	L		
a	ListUsers	L	0!	
a	ListUsersInGroup	L	0!	
a	ResendConfirmationCode	W		
a	RespondToAuthChallenge	W		
a	RevokeToken	W		
a	SetLogDeliveryConfiguration	W	0!	
a	SetRiskConfiguration	W	0!	
a	SetUICustomization	W	0!	
a	SetUserMFAPreference	W		
a	SetUserPoolMfaConfig	W	0!	
a	SetUserSettings	W		
a	SignUp	W		
a	StartUserImportJob	W	0!	
a	StopUserImportJob	W	0!	
a	TagResource	T	0	0,2
a	UntagResource	T	0	2
a	UpdateAuthEventFeedback	W	0!	
a	UpdateDeviceStatus	W		
a	UpdateGroup	W	0!	
a	UpdateIdentityProvider	W	0!	
a	UpdateManagedLoginBranding	W	0!	
a	UpdateResourceServer	W	0!	
a	UpdateTerms	W	0!	
a	UpdateUserAttributes	W		
a	UpdateUserPool	W	0!	0,2
a	UpdateUserPoolClient	W	0!	
a	UpdateUserPoolDomain	W	0!	
a	VerifySoftwareToken	W		
a	VerifyUserAttribute	W		
s	cognito-sync
r	dataset	arn:*:cognito-sync:*:*:identitypool/*/identity/*/dataset/*	
r	identity	arn:*:cognito-sync:*:*:identitypool/*/identity/*	
r	identitypool	arn:*:cognito-sync:*:*:identitypool/*	
a	BulkPublish	W	2!	
a	DeleteDataset	W	0!	
a	DescribeDataset	R	0!	
a	DescribeIdentityPoolUsage	R	2!	
a	DescribeIdentityUsage	R	1!	
a	GetBulkPublishDetails	R	2!	
a	GetCognitoEvents	R	2!	
a	GetIdentityPoolConfiguration	R	2!	
a	ListDatasets	L	0!	
a	ListIdentityPoolUsage	R	2!	
a	ListRecords	R	0!	
a	QueryRecords	R		
a	RegisterDevice	W	1!	
a	SetCognitoEvents	W	2!	
a	SetDatasetConfiguration	W	0!	
a	SetIdentityPoolConfiguration	W	2!	
a	SubscribeToDataset	W	0!	
a	UnsubscribeFromDataset	W	0!	
a	UpdateRecords	W	0!	
s	comprehend
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	comprehend:DataLakeKmsKey	ARN
k	comprehend:FlywheelIterationId	String
k	comprehend:ModelKmsKey	ARN
k	comprehend:OutputKmsKey	ARN
k	comprehend:VolumeKmsKey	ARN
k	comprehend:VpcSecurityGroupIds	ArrayOfString
k	comprehend:VpcSubnets	ArrayOfString
r	document-classification-job	arn:*:comprehend:*:*:document-classification-job/*	1
r	document-classifier	arn:*:comprehend:*:*:document-classifier/*	1
r	document-classifier-endpoint	arn:*:comprehend:*:*:document-classifier-endpoint/*	1
r	dominant-language-detection-job	arn:*:comprehend:*:*:dominant-language-detection-job/*	1
r	entities-detection-job	arn:*:comprehend:*:*:entities-detection-job/*	1
r	entity-recognizer	arn:*:comprehend:*:*:entity-recognizer/*	1
r	entity-recognizer-endpoint	arn:*:comprehend:*:*:entity-recognizer-endpoint/*	1
r	events-detection-job	arn:*:comprehend:*:*:events-detection-job/*	1
r	flywheel	arn:*:comprehend:*:*:flywheel/*	1
r	flywheel-dataset	arn:*:comprehend:*:*:flywheel/*/dataset/*	1
r	key-phrases-detection-job	arn:*:comprehend:*:*:key-phrases-detection-job/*	1
r	pii-entities-detection-job	arn:*:comprehend:*:*:pii-entities-detection-job/*	1
r	sentiment-detection-job	arn:*:comprehend:*:*:sentiment-detection-job/*	1
r	targeted-sentiment-detection-job	arn:*:comprehend:*:*:targeted-sentiment-detection-job/*	1
r	topics-detection-job	arn:*:comprehend:*:*:topics-detection-job/*	1
a	BatchDetectDominantLanguage	R		
a	BatchDetectEntities	R		
a	BatchDetectKeyPhrases	R		
a	BatchDetectSentiment	R		
a	BatchDetectSyntax	R		
a	BatchDetectTargetedSentiment	R		
a	ClassifyDocument	R	2!	
a	ContainsPiiEntities	R		
a	CreateDataset	W	8!	0,2
a	CreateDocumentClassifier	W	1!	0,2,5,6,7,8,9
a	CreateEndpoint	W	1!,2!,5!,6!,8	0,2
a	CreateEntityRecognizer	W	5!	0,2,5,7,8,9
a	CreateFlywheel	W	1,5,8!	0,2,3,5,7,8,9
a	DeleteDocumentClassifier	W	1!	
a	DeleteEndpoint	W	2!,6!	
a	DeleteEntityRecognizer	W	5!	
a	DeleteFlywheel	W	8!	
a	DeleteResourcePolicy	W	1!,5!	
a	DescribeDataset	R	9!	
a	DescribeDocumentClassificationJob	R	0!	
a	DescribeDocumentClassifier	R	1!	
a	DescribeDominantLanguageDetectionJob	R	3!	
a	DescribeEndpoint	R	2!,6!	
a	DescribeEntitiesDetectionJob	R	4!	
a	DescribeEntityRecognizer	R	5!	
a	DescribeEventsDetectionJob	R	7!	
a	DescribeFlywheel	R	8!	
a	DescribeFlywheelIteration	R	8!	4
a	DescribeKeyPhrasesDetectionJob	R	10!	
a	DescribePiiEntitiesDetectionJob	R	11!	
a	DescribeResourcePolicy	R	1!,5!	
a	DescribeSentimentDetectionJob	R	12!	
a	DescribeTargetedSentimentDetectionJob	R	13!	
a	DescribeTopicsDetectionJob	R	14!	
a	DetectDominantLanguage	R		
a	DetectEntities	R	6	
a	DetectKeyPhrases	R		
a	DetectPiiEntities	R		
a	DetectSentiment	R		
a	DetectSyntax	R		
a	DetectTargetedSentiment	R		
a	DetectToxicContent	R		
a	ImportModel	W	1!,5!	0,2,5
a	ListDatasets	R	8!	
a	ListDocumentClassificationJobs	R		
a	ListDocumentClassifierSummaries	R		
a	ListDocumentClassifiers	R		
a	ListDominantLanguageDetectionJobs	R		
a	ListEndpoints	R		
a	ListEntitiesDetectionJobs	R		
a	ListEntityRecognizerSummaries	R		
a	ListEntityRecognizers	R		
a	ListEventsDetectionJobs	R		
a	ListFlywheelIterationHistory	R	8!	
a	ListFlywheels	R		
a	ListKeyPhrasesDetectionJobs	R		
a	ListPiiEntitiesDetectionJobs	R		
a	ListSentimentDetectionJobs	R		
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14	
a	ListTargetedSentimentDetectionJobs	R		
a	ListTopicsDetectionJobs	R		
a	PutResourcePolicy	W	1!,5!	
a	StartDocumentClassificationJob	W	0!,1,8	0,2,6,7,8,9
a	StartDominantLanguageDetectionJob	W	3!	0,2,6,7,8,9
a	StartEntitiesDetectionJob	W	4!,5,8	0,2,6,7,8,9
a	StartEventsDetectionJob	W	7!	0,2,6
a	StartFlywheelIteration	W	8!	
a	StartKeyPhrasesDetectionJob	W	10!	0,2,6,7,8,9
a	StartPiiEntitiesDetectionJob	W	11!	0,2,6
a	StartSentimentDetectionJob	W	12!	0,2,6,7,8,9
a	StartTargetedSentimentDetectionJob	W	13!	0,2,6,7,8,9
a	StartTopicsDetectionJob	W	14!	0,2,6,7,8,9
a	StopDominantLanguageDetectionJob	W	3!	
a	StopEntitiesDetectionJob	W	4!	
a	StopEventsDetectionJob	W	7!	
a	StopKeyPhrasesDetectionJob	W	10!	
a	StopPiiEntitiesDetectionJob	W	11!	
a	StopSentimentDetectionJob	W	12!	
a	StopTargetedSentimentDetectionJob	W	13!	
a	StopTrainingDocumentClassifier	W	1!	
a	StopTrainingEntityRecognizer	W	5!	
a	TagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14	2
a	UpdateEndpoint	W	2!,6!,8	
a	UpdateFlywheel	W	1,5,8!	5,7,8,9
s	comprehendmedical
k	aws:TagKeys	ArrayOfString
a	DescribeEntitiesDetectionV2Job	R		
a	DescribeICD10CMInferenceJob	R		
a	DescribePHIDetectionJob	R		
a	DescribeRxNormInferenceJob	R		
a	DescribeSNOMEDCTInferenceJob	R		
a	DetectEntitiesV2	R		
a	DetectPHI	R		
a	InferICD10CM	R		
a	InferRxNorm	R		
a	InferSNOMEDCT	R		
a	ListEntitiesDetectionV2Jobs	R		
a	ListICD10CMInferenceJobs	R		
a	ListPHIDetectionJobs	R		
a	ListRxNormInferenceJobs	R		
a	ListSNOMEDCTInferenceJobs	R		
a	StartEntitiesDetectionV2Job	W		
a	StartICD10CMInferenceJob	W		
a	StartPHIDetectionJob	W		
a	StartRxNormInferenceJob	W		
a	StartSNOMEDCTInferenceJob	W		
a	StopEntitiesDetectionV2Job	W		
a	StopICD10CMInferenceJob	W		
a	StopPHIDetectionJob	W		
a	StopRxNormInferenceJob	W		
a	StopSNOMEDCTInferenceJob	W		
s	compute-optimizer
k	compute-optimizer:ResourceType	String
a	DeleteRecommendationPreferences	W		0
a	DescribeRecommendationExportJobs	L		
a	ExportAutoScalingGroupRecommendations	W		
a	ExportEBSVolumeRecommendations	W		
a	ExportEC2InstanceRecommendations	W		
a	ExportECSServiceRecommendations	W		
a	ExportIdleRecommendations	W		
a	ExportLambdaFunctionRecommendations	W		
a	ExportLicenseRecommendations	W		
a	ExportRDSDatabaseRecommendations	W		
a	GetAutoScalingGroupRecommendations	L		
a	GetEBSVolumeRecommendations	L		
a	GetEC2InstanceRecommendations	L		
a	GetEC2RecommendationProjectedMetrics	L		
a	GetECSServiceRecommendationProjectedMetrics	L		
a	GetECSServiceRecommendations	L		
a	GetEffectiveRecommendationPreferences	R		0
a	GetEnrollmentStatus	L		
a	GetEnrollmentStatusesForOrganization	L		
a	GetIdleRecommendations	L		
a	GetLambdaFunctionRecommendations	L		
a	GetLicenseRecommendations	L		
a	GetRDSDatabaseRecommendationProjectedMetrics	L		
a	GetRDSDatabaseRecommendations	L		
a	GetRecommendationPreferences	R		0
a	GetRecommendationSummaries	L		
a	PutRecommendationPreferences	W		0
a	UpdateEnrollmentStatus	W		
s	config
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	config:ConfigurationRecorderServicePrincipal	String
r	AggregationAuthorization	arn:*:config:*:*:aggregation-authorization/*/*	1
r	ConfigRule	arn:*:config:*:*:config-rule/*	1
r	ConfigurationAggregator	arn:*:config:*:*:config-aggregator/*	1
r	ConfigurationRecorder	arn:*:config:*:*:configuration-recorder/*/*	1
r	ConformancePack	arn:*:config:*:*:conformance-pack/*/*	1
r	OrganizationConfigRule	arn:*:config:*:*:organization-config-rule/*	1
r	OrganizationConformancePack	arn:*:config:*:*:organization-conformance-pack/*	1
r	RemediationConfiguration	arn:*:config:*:*:remediation-configuration/*	
r	StoredQuery	arn:*:config:*:*:stored-query/*/*	1
a	AssociateResourceTypes	W	3!	
a	BatchGetAggregateResourceConfig	R	2!	
a	BatchGetResourceConfig	R		
a	DeleteAggregationAuthorization	W	0!	
a	DeleteConfigRule	W	1!	
a	DeleteConfigurationAggregator	W	2!	
a	DeleteConfigurationRecorder	W	3!	
a	DeleteConformancePack	W	4!	
a	DeleteDeliveryChannel	W		
a	DeleteEvaluationResults	W	1!	
a	DeleteOrganizationConfigRule	W	5!	
a	DeleteOrganizationConformancePack	W	6!	
a	DeletePendingAggregationRequest	W		
a	DeleteRemediationConfiguration	W	7!	
a	DeleteRemediationExceptions	W		
a	DeleteResourceConfig	W		
a	DeleteRetentionConfiguration	W		
a	DeleteServiceLinkedConfigurationRecorder	W	3!	3
a	DeleteStoredQuery	W	8!	
a	DeliverConfigSnapshot	R		
a	DescribeAggregateComplianceByConfigRules	R	2!	
a	DescribeAggregateComplianceByConformancePacks	R	2!	
a	DescribeAggregationAuthorizations	L		
a	DescribeComplianceByConfigRule	R		
a	DescribeComplianceByResource	R		
a	DescribeConfigRuleEvaluationStatus	R		
a	DescribeConfigRules	L		
a	DescribeConfigurationAggregatorSourcesStatus	R	2!	
a	DescribeConfigurationAggregators	L		
a	DescribeConfigurationRecorderStatus	R	3!	3
a	DescribeConfigurationRecorders	R	3!	3
a	DescribeConformancePackCompliance	R	4!	
a	DescribeConformancePackStatus	R		
a	DescribeConformancePacks	L		
a	DescribeDeliveryChannelStatus	R		
a	DescribeDeliveryChannels	L		
a	DescribeOrganizationConfigRuleStatuses	R		
a	DescribeOrganizationConfigRules	L		
a	DescribeOrganizationConformancePackStatuses	R		
a	DescribeOrganizationConformancePacks	L		
a	DescribePendingAggregationRequests	L		
a	DescribeRemediationConfigurations	L	7!	
a	DescribeRemediationExceptions	L		
a	DescribeRemediationExecutionStatus	R	7!	
a	DescribeRetentionConfigurations	L		
a	DisassociateResourceTypes	W	3!	
a	GetAggregateComplianceDetailsByConfigRule	R	2!	
a	GetAggregateConfigRuleComplianceSummary	R	2!	
a	GetAggregateConformancePackComplianceSummary	R	2!	
a	GetAggregateDiscoveredResourceCounts	R	2!	
a	GetAggregateResourceConfig	R	2!	
a	GetComplianceDetailsByConfigRule	R	1!	
a	GetComplianceDetailsByResource	R		
a	GetComplianceSummaryByConfigRule	R		
a	GetComplianceSummaryByResourceType	R		
a	GetConformancePackComplianceDetails	R	4!	
a	GetConformancePackComplianceSummary	R	4!	
a	GetCustomRulePolicy	R	1!	
a	GetDiscoveredResourceCounts	R		
a	GetOrganizationConfigRuleDetailedStatus	R	5!	
a	GetOrganizationConformancePackDetailedStatus	R	6!	
a	GetOrganizationCustomRulePolicy	R	5!	
a	GetResourceConfigHistory	R		
a	GetResourceEvaluationSummary	R		
a	GetStoredQuery	R	8!	
a	ListAggregateDiscoveredResources	L	2!	
a	ListConfigurationRecorders	L		
a	ListConformancePackComplianceScores	L		
a	ListDiscoveredResources	L		
a	ListResourceEvaluations	L		
a	ListStoredQueries	L		
a	ListTagsForResource	R	0,1,2,3,4,5,6,8	
a	PutAggregationAuthorization	W	0!	0,2
a	PutConfigRule	W	1!	0,2
a	PutConfigurationAggregator	W	2!	0,2
a	PutConfigurationRecorder	W	3!	0,2
a	PutConformancePack	W	4!	
a	PutDeliveryChannel	W		
a	PutEvaluations	W		
a	PutExternalEvaluation	W	1!	
a	PutOrganizationConfigRule	W	5!	
a	PutOrganizationConformancePack	W	6!	
a	PutRemediationConfigurations	W	7!	
a	PutRemediationExceptions	W		
a	PutResourceConfig	W		
a	PutRetentionConfiguration	W		
a	PutServiceLinkedConfigurationRecorder	W		0,2,3
a	PutStoredQuery	W	8!	0,2
a	SelectAggregateResourceConfig	R	2!	
a	SelectResourceConfig	R		
a	StartConfigRulesEvaluation	W	1!	
a	StartConfigurationRecorder	W	3!	
a	StartRemediationExecution	W		
a	StartResourceEvaluation	W		
a	StopConfigurationRecorder	W	3!	
a	TagResource	T	0,1,2,3,4,5,6,8	0,2
a	UntagResource	T	0,1,2,3,4,5,6,8	2
s	connect
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	connect:AssignmentType	String
k	connect:AttributeType	String
k	connect:Channel	String
k	connect:ContactAssociationId	String
k	connect:ContactInitiationMethod	String
k	connect:ExpressionValue	String
k	connect:FlowType	ArrayOfString
k	connect:InstanceId	String
k	connect:ListRealtimeContactAnalysisSegmentsByOutputType	String
k	connect:ListRealtimeContactAnalysisSegmentsBySegmentType	ArrayOfString
k	connect:MonitorCapabilities	ArrayOfString
k	connect:PreferredUserArn	ARN
k	connect:PrimaryAttribute/${PrimaryAttribute}	String
k	connect:SearchContactsByContactAnalysis	ArrayOfString
k	connect:SearchTag/${TagKey}	String
k	connect:StorageResourceType	String
k	connect:Subtype	String
k	connect:UserArn	ARN
r	agent-status	arn:*:connect:*:*:instance/*/agent-state/*	1
r	ai-agent	arn:*:wisdom:*:*:ai-agent/*/*:*	
r	attached-file	arn:*:connect:*:*:instance/*/file/*	1
r	authentication-profile	arn:*:connect:*:*:instance/*/authentication-profile/*	
r	aws-managed-view	arn:*:connect:*:aws:view/*	
r	contact	arn:*:connect:*:*:instance/*/contact/*	
r	contact-evaluation	arn:*:connect:*:*:instance/*/contact-evaluation/*	1
r	contact-flow	arn:*:connect:*:*:instance/*/contact-flow/*	1
r	contact-flow-module	arn:*:connect:*:*:instance/*/flow-module/*	1
r	customer-managed-view	arn:*:connect:*:*:instance/*/view/*	1
r	customer-managed-view-version	arn:*:connect:*:*:instance/*/view/*:*	1
r	data-table	arn:*:connect:*:*:instance/*/data-table/*	1
r	email-address	arn:*:connect:*:*:instance/*/email-address/*	1
r	evaluation-form	arn:*:connect:*:*:instance/*/evaluation-form/*	1
r	hierarchy-group	arn:*:connect:*:*:instance/*/agent-group/*	1
r	hours-of-operation	arn:*:connect:*:*:instance/*/operating-hours/*	1
r	instance	arn:*:connect:*:*:instance/*	1
r	integration-association	arn:*:connect:*:*:instance/*/integration-association/*	1
r	legacy-phone-number	arn:*:connect:*:*:instance/*/phone-number/*	
r	notification	arn:*:connect:*:*:instance/*/notification/*	1
r	phone-number	arn:*:connect:*:*:phone-number/*	1
r	prompt	arn:*:connect:*:*:instance/*/prompt/*	1
r	qualified-aws-managed-view	arn:*:connect:*:aws:view/*:*	
r	qualified-customer-managed-view	arn:*:connect:*:*:instance/*/view/*:*	1
r	queue	arn:*:connect:*:*:instance/*/queue/*	1
r	quick-connect	arn:*:connect:*:*:instance/*/transfer-destination/*	1
r	routing-profile	arn:*:connect:*:*:instance/*/routing-profile/*	1
r	rule	arn:*:connect:*:*:instance/*/rule/*	1
r	security-profile	arn:*:connect:*:*:instance/*/security-profile/*	1
r	task-template	arn:*:connect:*:*:instance/*/task-template/*	1
r	traffic-distribution-group	arn:*:connect:*:*:traffic-distribution-group/*	1
r	use-case	arn:*:connect:*:*:instance/*/use-case/*	1
r	user	arn:*:connect:*:*:instance/*/agent/*	1
r	vocabulary	arn:*:connect:*:*:instance/*/vocabulary/*	1
r	wildcard-agent-status	arn:*:connect:*:*:instance/*/agent-state/*	
r	wildcard-contact-flow	arn:*:connect:*:*:instance/*/contact-flow/*	
r	wildcard-legacy-phone-number	arn:*:connect:*:*:instance/*/phone-number/*	
r	wildcard-phone-number	arn:*:connect:*:*:phone-number/*	1
r	wildcard-queue	arn:*:connect:*:*:instance/*/queue/*	
r	wildcard-quick-connect	arn:*:connect:*:*:instance/*/transfer-destination/*	
r	workspace	arn:*:connect:*:*:instance/*/workspace/*	1
a	ActivateEvaluationForm	W	13!	10
a	AdminGetEmergencyAccessToken	W	16!	
a	AssociateAnalyticsDataSet	W	16!	10
a	AssociateApprovedOrigin	W	16!	10
a	AssociateBot	W	16!	10
a	AssociateContactWithUser	W	5!,16!,32!	1,10,14
a	AssociateCustomerProfilesDomain	W	16!	
a	AssociateDefaultVocabulary	W	16!	10
a	AssociateEmailAddressAlias	W	12!	1,10
a	AssociateFlow	W	7!,37!	1,10
a	AssociateInstanceStorageConfig	W	16!	10,18
a	AssociateLambdaFunction	W	16!	10
a	AssociateLexBot	W	16!	10
a	AssociatePhoneNumberContactFlow	W	7!,20!	1,10
a	AssociateQueueEmailAddresses	W	24!	1,10
a	AssociateQueueQuickConnects	W	24!,25!	1,10
a	AssociateRoutingProfileQueues	W	24!,26!	1,10
a	AssociateSecurityKey	W	16!	10
a	AssociateSecurityProfiles	W	1,16!,28!	1,10
a	AssociateTrafficDistributionGroupUser	W	16!,30!,32!	1,10,17
a	AssociateUserProficiencies	W	16!,32!	10
a	AssociateWorkspace	W	26,32,40!	1,10
a	BatchAssociateAnalyticsDataSet	W	16!	10
a	BatchCreateDataTableValue	W	11!	1,8,10,15
a	BatchDeleteDataTableValue	W	11!	1,10,15
a	BatchDescribeDataTableValue	R	11!	1,10,15
a	BatchDisassociateAnalyticsDataSet	W	16!	10
a	BatchGetAttachedFileMetadata	R	2!	0,1,2,10
a	BatchGetFlowAssociation	L	37!	1,10
a	BatchPutContact	W	16!,24	10
a	BatchUpdateDataTableValue	W	11!	1,8,10,15
a	ClaimPhoneNumber	W	16!,30!,37!	0,2,10
a	CompleteAttachedFileUpload	W	2!	0,1,2,10
a	CreateAgentStatus	W	0!	0,2,10
a	CreateAuthenticationProfile	W	3!	10
a	CreateContact	W	5,16!,32	1,7,10
a	CreateContactFlow	W	7!	0,2,9,10
a	CreateContactFlowModule	W	8!	0,2,10
a	CreateContactFlowModuleAlias	W	8!	1,10
a	CreateContactFlowModuleVersion	W	8!	1,10
a	CreateContactFlowVersion	W	7!	1,9,10
a	CreateDataTable	W	11!	1,10
a	CreateDataTableAttribute	W	11!	1,10
a	CreateEmailAddress	W	16!	0,2,10
a	CreateEvaluationForm	W	13!	10
a	CreateHoursOfOperation	W	15!	0,2,10
a	CreateHoursOfOperationOverride	W	15!,16!	10
a	CreateInstance	W		0,2
a	CreateIntegrationAssociation	W	16!,17!	0,2,10
a	CreateNotification	W	16!,32	0,2,10
a	CreateParticipant	W	5!,16!	1,10
a	CreatePersistentContactAssociation	W	5!,16!	1,10
a	CreatePredefinedAttribute	W	16!	10
a	CreatePrompt	W	21!	0,2,10
a	CreatePushNotificationRegistration	W	16!	10
a	CreateQueue	W	7,15!,20,24!,25	0,2,10
a	CreateQuickConnect	W	7,24,25!,32	0,2,10
a	CreateRoutingProfile	W	24!,26!	0,2,10
a	CreateRule	W	27!	10
a	CreateSecurityProfile	W	28!	0,2,10
a	CreateTaskTemplate	W	29!	
a	CreateTrafficDistributionGroup	W	16!,30!	0,2,10
a	CreateUseCase	W	16!,17!,31!	0,2,10
a	CreateUser	W	14,26!,28!,32!	0,2,10
a	CreateUserHierarchyGroup	W	14	0,2,10
a	CreateView	W	9!	0,2,10
a	CreateViewVersion	W	9!	1,10
a	CreateVocabulary	W	33!	0,2,10
a	CreateWorkspace	W	40!	0,2,10
a	CreateWorkspacePage	W	4,9,40!	1,10
a	DeactivateEvaluationForm	W	13!	10
a	DeleteAttachedFile	W	2!	0,1,2,10
a	DeleteContactEvaluation	W	6!	1,10
a	DeleteContactFlow	W	7!	1,9,10
a	DeleteContactFlowModule	W	8!	1,10
a	DeleteContactFlowModuleAlias	W	8!	1,10
a	DeleteContactFlowModuleVersion	W	8!	1,10
a	DeleteContactFlowVersion	W	7!	1,9,10
a	DeleteDataTable	W	11!	1,10
a	DeleteDataTableAttribute	W	11!	1,10
a	DeleteEmailAddress	W	12!	1,10
a	DeleteEvaluationForm	W	13!	1,10
a	DeleteHoursOfOperation	W	15!	1,10
a	DeleteHoursOfOperationOverride	W	15!,16!	10
a	DeleteInstance	W	16!	1,10
a	DeleteIntegrationAssociation	W	16!,17!	10
a	DeleteNotification	W	19!	1,10
a	DeletePredefinedAttribute	W	16!	10
a	DeletePrompt	W	21!	1,10
a	DeletePushNotificationRegistration	W	16!	10
a	DeleteQueue	W	24!	1,10
a	DeleteQuickConnect	W	25!	1,10
a	DeleteRoutingProfile	W	26!	1,10
a	DeleteRule	W	27!	1,10
a	DeleteSecurityProfile	W	28!	1,10
a	DeleteTaskTemplate	W	29!	1,10
a	DeleteTrafficDistributionGroup	W	30!	1
a	DeleteUseCase	W	16!,31!	10
a	DeleteUser	W	32!	1,10
a	DeleteUserHierarchyGroup	W	14!	10
a	DeleteView	W	9!	1,10
a	DeleteViewVersion	W	10!	1,10
a	DeleteVocabulary	W	33!	1,10
a	DeleteWorkspace	W	40!	1,10
a	DeleteWorkspaceMedia	W	40!	1,10
a	DeleteWorkspacePage	W	40!	1,10
a	DescribeAgentStatus	R	0!	1,10
a	DescribeAuthenticationProfile	R	3!	10
a	DescribeContact	R	5!	1,5,6,10,20
a	DescribeContactEvaluation	R	6!	1,10
a	DescribeContactFlow	R	7!	1,9,10
a	DescribeContactFlowModule	R	8!	1,10
a	DescribeContactFlowModuleAlias	R	8!	1,10
a	DescribeDataTable	R	11!	1,10
a	DescribeDataTableAttribute	R	11!	1,10
a	DescribeEmailAddress	R	12!	1,10
a	DescribeEvaluationForm	R	13!	1,10
a	DescribeForecastingPlanningSchedulingIntegration	R	16!	10
a	DescribeHoursOfOperation	R	15!	1,10
a	DescribeHoursOfOperationOverride	R	15!,16!	10
a	DescribeInstance	R	16!	1,10
a	DescribeInstanceAttribute	R	16!	4,10
a	DescribeInstanceStorageConfig	R	16!	10,18
a	DescribeNotification	R	19!	1,10
a	DescribePhoneNumber	R	20!	1
a	DescribePredefinedAttribute	R	16!	10
a	DescribePrompt	R	21!	1,10
a	DescribeQueue	R	24!	1,10
a	DescribeQuickConnect	R	25!	1,10
a	DescribeRoutingProfile	R	26!	1,10
a	DescribeRule	R	27!	1,10
a	DescribeSecurityProfile	R	28!	1,10
a	DescribeTrafficDistributionGroup	R	30!	1
a	DescribeUser	R	32!	1,10
a	DescribeUserHierarchyGroup	R	14!	10
a	DescribeUserHierarchyStructure	R	16!	10
a	DescribeView	R	4!,9!,22!,23!	1,10
a	DescribeVocabulary	R	33!	1,10
a	DescribeWorkspace	R	40!	1,10
a	DisassociateAnalyticsDataSet	W	16!	10
a	DisassociateApprovedOrigin	W	16!	10
a	DisassociateBot	W	16!	10
a	DisassociateCustomerProfilesDomain	W	16!	
a	DisassociateEmailAddressAlias	W	12!	1,10
a	DisassociateFlow	W	37!	1,10
a	DisassociateInstanceStorageConfig	W	16!	10,18
a	DisassociateLambdaFunction	W	16!	10
a	DisassociateLexBot	W	16!	10
a	DisassociatePhoneNumberContactFlow	W	20!	1,10
a	DisassociateQueueEmailAddresses	W	24!	1,10
a	DisassociateQueueQuickConnects	W	24!,25!	1,10
a	DisassociateRoutingProfileQueues	W	26!	1,10
a	DisassociateSecurityKey	W	16!	10
a	DisassociateSecurityProfiles	W	1,16!,28!	1,10
a	DisassociateTrafficDistributionGroupUser	W	16!,30!,32!	1,10
a	DisassociateUserProficiencies	W	16!,32!	10
a	DisassociateWorkspace	W	40!	1,10
a	DismissUserContact	W	32!	1,10
a	EvaluateDataTableValues	R	11!	1,10,15
a	GetAttachedFile	R	2!	0,1,2,10
a	GetContactAttributes	R	5!	1,5,6,10,20
a	GetContactMetrics	R	5!,16!	10
a	GetCurrentMetricData	R	24!,26!	1,10
a	GetCurrentUserData	R	14!,24!,26!,32!	1,10
a	GetEffectiveHoursOfOperations	R	15!,16!	10
a	GetFederationToken	R	16!	10
a	GetFlowAssociation	R	37!	1,10
a	GetMetricData	R	24!	1,10
a	GetMetricDataV2	R	14!,24!,26!,32!	1,10
a	GetPromptFile	R	21!	1,10
a	GetTaskTemplate	R	29!	1,10
a	GetTrafficDistribution	L	30!	1
a	ImportPhoneNumber	W	16!,37!	0,2
a	ImportWorkspaceMedia	W	40!	1,10
a	ListAgentStatuses	L	34!	
a	ListAnalyticsDataAssociations	L	16!	10
a	ListAnalyticsDataLakeDataSets	L	16!	10
a	ListApprovedOrigins	L	16!	10
a	ListAssociatedContacts	L	5!	1,10
a	ListAuthenticationProfiles	L	16!	10
a	ListBots	L	16!	10
a	ListContactEvaluations	L	16!	1,10
a	ListContactFlowModuleAliases	L	8!	1,10
a	ListContactFlowModuleVersions	L	8!	1,10
a	ListContactFlowModules	L	16!	
a	ListContactFlowVersions	L	7!	1,9,10
a	ListContactFlows	L	35!	10
a	ListContactReferences	L	5!	1,5,6,10,20
a	ListDataTableAttributes	L	11!	1,10
a	ListDataTablePrimaryValues	L	11!	1,10,15
a	ListDataTableValues	L	11!	1,10,15
a	ListDataTables	L	16!	10
a	ListDefaultVocabularies	L	16!	10
a	ListEntitySecurityProfiles	L	1,16!	1,10
a	ListEvaluationFormVersions	L	13!	10
a	ListEvaluationForms	L	16!	10
a	ListFlowAssociations	L	16!	10
a	ListHoursOfOperationOverrides	L	15!,16!	10
a	ListHoursOfOperations	L	16!	10
a	ListInstanceAttributes	L	16!	10
a	ListInstanceStorageConfigs	L	16!	10
a	ListInstances	L		
a	ListIntegrationAssociations	L	16!	10
a	ListLambdaFunctions	L	16!	10
a	ListLexBots	L	16!	10
a	ListNotifications	R	16!	10
a	ListPhoneNumbers	L	36!	
a	ListPhoneNumbersV2	L	37!	
a	ListPredefinedAttributes	L	16!	10
a	ListPrompts	L	16!	10
a	ListQueueEmailAddresses	L	24!	1,10
a	ListQueueQuickConnects	L	24!	1,10
a	ListQueues	L	38!	
a	ListQuickConnects	L	39!	
a	ListRealtimeContactAnalysisSegments	R	5!	1
a	ListRealtimeContactAnalysisSegmentsV2	L	5!	1,11,12
a	ListRoutingProfileManualAssignmentQueues	L	26!	1,10
a	ListRoutingProfileQueues	L	26!	1,10
a	ListRoutingProfiles	L	16!	10
a	ListRules	L	16!	10
a	ListSecurityKeys	L	16!	10
a	ListSecurityProfileApplications	L	28!	1,10
a	ListSecurityProfileFlowModules	L	16!,28!	1,10
a	ListSecurityProfilePermissions	L	28!	1,10
a	ListSecurityProfiles	L	16!	10
a	ListTagsForResource	R	0,6,7,8,13,14,15,17,20,21,24,25,26,27,28,30,31,32,37	1
a	ListTaskTemplates	L	16!	
a	ListTrafficDistributionGroupUsers	L	30!	1
a	ListTrafficDistributionGroups	L	30!	
a	ListUseCases	L	16!	10
a	ListUserHierarchyGroups	L	16!	10
a	ListUserNotifications	R	32!	1,10
a	ListUserProficiencies	L	16!,32!	10
a	ListUsers	L	16!	10
a	ListViewVersions	L	4!,9!	1,10
a	ListViews	L	16!	10
a	ListWorkspaceMedia	L	40!	1,10
a	ListWorkspacePages	L	40!	1,10
a	ListWorkspaces	L	16!	10
a	MonitorContact	W	5!,16!,32!	1,10,13
a	PauseContact	W	5!,7,16!	1,10
a	PutUserStatus	W	0!,16!,32!	1,10
a	ReleasePhoneNumber	W	20!	1
a	ReplicateInstance	W	16!	0,2,10
a	ResumeContact	W	5!,7,16!	1,10
a	ResumeContactRecording	W	5!	1,5,6,20
a	SearchAgentStatuses	R	16!	10,17
a	SearchAvailablePhoneNumbers	L	37!	
a	SearchContactEvaluations	R	16!	10,17
a	SearchContactFlowModules	R	16!	10,17
a	SearchContactFlows	R	16!	9,10,17
a	SearchContacts	R	16!	5,10,14,16,17
a	SearchDataTables	R	16!	10,17
a	SearchEmailAddresses	R	16!	10,17
a	SearchEvaluationForms	R	16!	10,17
a	SearchHoursOfOperationOverrides	R	15!,16!	10,17
a	SearchHoursOfOperations	R	16!	10,17
a	SearchNotifications	R	16!	10,17
a	SearchPredefinedAttributes	R	16!	10
a	SearchPrompts	R	16!	10,17
a	SearchQueues	R	16!	10,17
a	SearchQuickConnects	R	16!	10,17
a	SearchResourceTags	L	16!	1,10
a	SearchRoutingProfiles	R	16!	10,17
a	SearchSecurityProfiles	R	16!	10,17
a	SearchUserHierarchyGroups	R	16!	10,17
a	SearchUsers	R	16!	10,17
a	SearchViews	R	16!	10,17
a	SearchVocabularies	L	33!	10
a	SearchWorkspaceAssociations	R	40!	1,10
a	SearchWorkspaces	R	16!	10,17
a	SendChatIntegrationEvent	W		
a	SendIntegrationEvent	W		
a	SendOutboundChatMessage	W	16!,20!	10,19
a	SendOutboundEmail	W	16!	10
a	StartAttachedFileUpload	W	2!	0,1,2,10,20
a	StartChatContact	W	5,7!	10
a	StartContactEvaluation	W	5!,6!,13!	1,10
a	StartContactMediaProcessing	W	5!,16!	10
a	StartContactRecording	W	5!	1,5,6,20
a	StartContactStreaming	W	16!	1
a	StartEmailContact	W	7	1,10
a	StartForecastingPlanningSchedulingIntegration	W	16!	10
a	StartOutboundChatContact	W	5,7!,16!,20	10,19
a	StartOutboundEmailContact	W	7	1,10
a	StartOutboundVoiceContact	W	5!	
a	StartScreenSharing	W	5!,16!	1,5,6,10,20
a	StartTaskContact	W	5,7!,25,29	1,3,10
a	StartWebRTCContact	W	7!	10
a	StopContact	W	5!	5,6,10,20
a	StopContactMediaProcessing	W	5!,16!	10
a	StopContactRecording	W	5!	1,5,6,20
a	StopContactStreaming	W	16!	1
a	StopForecastingPlanningSchedulingIntegration	W	16!	10
a	SubmitContactEvaluation	W	6!	10
a	SuspendContactRecording	W	5!	1,5,6,20
a	TagContact	W	5!	0,2,5,6,10,20
a	TagResource	T	0,6,7,8,9,12,13,14,15,16,17,20,21,24,25,26,27,28,29,30,31,32,33,37	0,2
a	TransferContact	W	5!,7!,16!	1,5,6,10,20
a	UntagContact	W	5!	2,5,6,10,20
a	UntagResource	T	0,6,7,8,9,12,13,14,15,16,17,20,21,24,25,26,27,28,29,30,31,32,33,37	2
a	UpdateAgentStatus	W	0!	1,10
a	UpdateAuthenticationProfile	W	3!	10
a	UpdateContact	W	5!	1,5,6,10,20
a	UpdateContactAttributes	W	5!	1,5,6,10,20
a	UpdateContactEvaluation	W	6!	10
a	UpdateContactFlowContent	W	7!	1,9,10
a	UpdateContactFlowMetadata	W	7!	1,9,10
a	UpdateContactFlowModuleAlias	W	8!	1,10
a	UpdateContactFlowModuleContent	W	8!	1,10
a	UpdateContactFlowModuleMetadata	W	8!	1,10
a	UpdateContactFlowName	W	7!	1,9,10
a	UpdateContactRoutingData	W	5!	1,5,6,10,20
a	UpdateContactSchedule	W	5!	1,5,6,10,20
a	UpdateDataTableAttribute	W	11!	1,10
a	UpdateDataTableMetadata	W	11!	1,10
a	UpdateDataTablePrimaryValues	W	11!	1,10,15
a	UpdateEmailAddressMetadata	W	12!	1,10
a	UpdateEvaluationForm	W	13!	10
a	UpdateHoursOfOperation	W	15!	1,10
a	UpdateHoursOfOperationOverride	W	15!,16!	10
a	UpdateInstanceAttribute	W	16!	4,10
a	UpdateInstanceStorageConfig	W	16!	10,18
a	UpdateNotificationContent	W	19!	1,10
a	UpdateParticipantAuthentication	W	16!	10
a	UpdateParticipantRoleConfig	W	5!,16!	1,10
a	UpdatePhoneNumber	W	16!,20!,30!	1,10
a	UpdatePhoneNumberMetadata	W	20!	1
a	UpdatePredefinedAttribute	W	16!	10
a	UpdatePrompt	W	21!	1,10
a	UpdateQueueHoursOfOperation	W	15!,24!	1,10
a	UpdateQueueMaxContacts	W	24!	1,10
a	UpdateQueueName	W	24!	1,10
a	UpdateQueueOutboundCallerConfig	W	7,20,24!	1,10
a	UpdateQueueOutboundEmailConfig	W	24!	1,10
a	UpdateQueueStatus	W	24!	1,10
a	UpdateQuickConnectConfig	W	7,24,25!,32	1,10
a	UpdateQuickConnectName	W	25!	1,10
a	UpdateRoutingProfileAgentAvailabilityTimer	W	26!	1,10
a	UpdateRoutingProfileConcurrency	W	26!	1,10
a	UpdateRoutingProfileDefaultOutboundQueue	W	24!,26!	1,10
a	UpdateRoutingProfileName	W	26!	1,10
a	UpdateRoutingProfileQueues	W	26!	1,10
a	UpdateRule	W	27!	10
a	UpdateSecurityProfile	W	28!	1,10
a	UpdateTaskTemplate	W	29!	1,10
a	UpdateTrafficDistribution	W	30!	1
a	UpdateUserHierarchy	W	14,32!	1,10
a	UpdateUserHierarchyGroupName	W	14!	10
a	UpdateUserHierarchyStructure	W	16!	10
a	UpdateUserIdentityInfo	W	32!	1,10
a	UpdateUserNotificationStatus	W	32!	1,10
a	UpdateUserPhoneConfig	W	32!	1,10
a	UpdateUserProficiencies	W	16!,32!	10
a	UpdateUserRoutingProfile	W	26!,32!	1,10
a	UpdateUserSecurityProfiles	W	28!,32!	1,10
a	UpdateViewContent	W	9!	1,10
a	UpdateViewMetadata	W	9!	1,10
a	UpdateWorkspaceMetadata	W	40!	1,10
a	UpdateWorkspacePage	W	4,9,40!	1,10
a	UpdateWorkspaceTheme	W	40!	1,10
a	UpdateWorkspaceVisibility	W	40!	1,10
s	connect-campaigns
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	campaign	arn:*:connect-campaigns:*:*:campaign/*	1
a	CreateCampaign	W	0!	0,2
a	DeleteCampaign	W	0!	
a	DeleteCampaignChannelSubtypeConfig	W	0!	
a	DeleteCampaignCommunicationLimits	W	0!	
a	DeleteCampaignCommunicationTime	W	0!	
a	DeleteConnectInstanceConfig	W		
a	DeleteConnectInstanceIntegration	W		
a	DeleteInstanceOnboardingJob	W		
a	DescribeCampaign	R	0!	0
a	GetCampaignState	R	0!	0
a	GetCampaignStateBatch	R	0!	0
a	GetConnectInstanceConfig	R		
a	GetInstanceCommunicationLimits	R		
a	GetInstanceOnboardingJobStatus	R		
a	ListCampaigns	L		0
a	ListConnectInstanceIntegrations	L		
a	ListTagsForResource	R	0	1
a	PauseCampaign	W	0!	
a	PutConnectInstanceIntegration	W		
a	PutDialRequestBatch	W	0!	
a	PutInstanceCommunicationLimits	W		
a	PutOutboundRequestBatch	W	0!	
a	PutProfileOutboundRequestBatch	W	0!	
a	ResumeCampaign	W	0!	
a	StartCampaign	W	0!	
a	StartInstanceOnboardingJob	W		
a	StopCampaign	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateCampaignChannelSubtypeConfig	W	0!	
a	UpdateCampaignCommunicationLimits	W	0!	
a	UpdateCampaignCommunicationTime	W	0!	
a	UpdateCampaignDialerConfig	W	0!	
a	UpdateCampaignFlowAssociation	W	0!	
a	UpdateCampaignName	W	0!	
a	UpdateCampaignOutboundCallConfig	W	0!	
a	UpdateCampaignSchedule	W	0!	
a	UpdateCampaignSource	W	0!	
s	consoleapp
r	DeviceIdentity	arn:*:consoleapp::*:device/*/identity/*	
a	GetDeviceIdentity	R	0!	
a	ListDeviceIdentities	L		
s	consolidatedbilling
a	GetAccountBillingRole	R		
a	ListLinkedAccounts	L		
s	controlcatalog
r	common-control	arn:*:controlcatalog:::common-control/*	
r	control	arn:*:controlcatalog:::control/*	
r	domain	arn:*:controlcatalog:::domain/*	
r	objective	arn:*:controlcatalog:::objective/*	
a	GetControl	R	1!	
a	ListCommonControls	L		
a	ListControlMappings	L		
a	ListControls	L	1!	
a	ListDomains	L		
a	ListObjectives	L		
s	controltower
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Baseline	arn:*:controltower:*::baseline/*	
r	EnabledBaseline	arn:*:controltower:*:*:enabledbaseline/*	1
r	EnabledControl	arn:*:controltower:*:*:enabledcontrol/*	1
r	LandingZone	arn:*:controltower:*:*:landingzone/*	1
a	CreateLandingZone	W		0,2
a	CreateManagedAccount	W		
a	DeleteLandingZone	W	3!	
a	DeregisterManagedAccount	W		
a	DeregisterOrganizationalUnit	W		
a	DescribeAccountFactoryConfig	R		
a	DescribeCoreService	R		
a	DescribeGuardrail	R		
a	DescribeGuardrailForTarget	R		
a	DescribeLandingZoneConfiguration	R		
a	DescribeManagedAccount	R		
a	DescribeManagedOrganizationalUnit	R		
a	DescribeRegisterOrganizationalUnitOperation	R		
a	DescribeSingleSignOn	R		
a	DisableBaseline	W	1!	
a	DisableControl	W	2!	
a	DisableGuardrail	W		
a	EnableBaseline	W		0,2
a	EnableControl	W	2	0,2
a	EnableGuardrail	W		
a	GetAccountInfo	R		
a	GetAvailableUpdates	R		
a	GetBaseline	R	0!	
a	GetBaselineOperation	R		
a	GetControlOperation	R		
a	GetEnabledBaseline	R	1!	
a	GetEnabledControl	R	2!	
a	GetGuardrailComplianceStatus	R		
a	GetHomeRegion	R		
a	GetLandingZone	R	3!	
a	GetLandingZoneDriftStatus	R		
a	GetLandingZoneOperation	R		
a	GetLandingZoneStatus	R		
a	ListBaselines	L		
a	ListControlOperations	L		
a	ListDirectoryGroups	L		
a	ListDriftDetails	R		
a	ListEnabledBaselines	L		
a	ListEnabledControls	L		
a	ListEnabledGuardrails	L		
a	ListExtendGovernancePrecheckDetails	L		
a	ListExternalConfigRuleCompliance	R		
a	ListGuardrailViolations	L		
a	ListGuardrails	L		
a	ListGuardrailsForTarget	L		
a	ListLandingZoneOperations	L		
a	ListLandingZones	L		
a	ListManagedAccounts	L		
a	ListManagedAccountsForGuardrail	L		
a	ListManagedAccountsForParent	L		
a	ListManagedOrganizationalUnits	L		
a	ListManagedOrganizationalUnitsForGuardrail	L		
a	ListTagsForResource	R	1,2,3	
a	ManageOrganizationalUnit	W		
a	PerformPreLaunchChecks	R		
a	ResetEnabledBaseline	W	1!	
a	ResetEnabledControl	W	2!	
a	ResetLandingZone	W	3!	
a	SetupLandingZone	W		
a	TagResource	T	1,2,3	0,2
a	UntagResource	T	1,2,3	2
a	UpdateAccountFactoryConfig	W		
a	UpdateEnabledBaseline	W	1!	
a	UpdateEnabledControl	W	2!	
a	UpdateLandingZone	W	3!	
s	cost-optimization-hub
a	GetPreferences	R		
a	GetRecommendation	R		
a	ListEfficiencyMetrics	L		
a	ListEnrollmentStatuses	L		
a	ListRecommendationSummaries	L		
a	ListRecommendations	L		
a	UpdateEnrollmentStatus	W		
a	UpdatePreferences	W		
s	cur
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	cur	arn:*:cur:*:*:definition/*	
a	DeleteReportDefinition	W	0!	
a	DescribeReportDefinitions	R		
a	GetClassicReport	R		
a	GetClassicReportPreferences	R		
a	GetUsageReport	R		
a	ListTagsForResource	R	0!	1
a	ModifyReportDefinition	W	0!	
a	PutClassicReportPreferences	W		
a	PutReportDefinition	W	0!	0,1,2
a	TagResource	T	0!	0,1,2
a	UntagResource	T	0!	1,2
a	ValidateReportDestination	R		
s	customer-verification
a	CreateCustomerVerificationDetails	W		
a	CreateUploadUrls	W		
a	GetCustomerVerificationDetails	R		
a	GetCustomerVerificationEligibility	R		
a	UpdateCustomerVerificationDetails	W		
s	databrew
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Dataset	arn:*:databrew:*:*:dataset/*	1
r	Job	arn:*:databrew:*:*:job/*	1
r	Project	arn:*:databrew:*:*:project/*	1
r	Recipe	arn:*:databrew:*:*:recipe/*	1
r	Ruleset	arn:*:databrew:*:*:ruleset/*	1
r	Schedule	arn:*:databrew:*:*:schedule/*	1
a	BatchDeleteRecipeVersion	W	3!	
a	CreateDataset	W		0,1,2
a	CreateProfileJob	W		0,1,2
a	CreateProject	W		0,1,2
a	CreateRecipe	W		0,1,2
a	CreateRecipeJob	W		0,1,2
a	CreateRuleset	W		0,1,2
a	CreateSchedule	W		0,1,2
a	DeleteDataset	W	0!	
a	DeleteJob	W	1!	
a	DeleteProject	W	2!	
a	DeleteRecipeVersion	W	3!	
a	DeleteRuleset	W	4!	
a	DeleteSchedule	W	5!	
a	DescribeDataset	R	0!	
a	DescribeJob	R	1!	
a	DescribeJobRun	R	1!	
a	DescribeProject	R	2!	
a	DescribeRecipe	R	3!	
a	DescribeRuleset	R	4!	
a	DescribeSchedule	R	5!	
a	ListDatasets	R		
a	ListJobRuns	R	1!	
a	ListJobs	R		
a	ListProjects	R		
a	ListRecipeVersions	R	3!	
a	ListRecipes	R		
a	ListRulesets	R		
a	ListSchedules	R		
a	ListTagsForResource	R	0,1,2,3,4,5	
a	PublishRecipe	W	3!	
a	SendProjectSessionAction	W	2!	
a	StartJobRun	W	1!	
a	StartProjectSession	W	2!	
a	StopJobRun	W	1!	
a	TagResource	T	0,1,2,3,4,5	0,2
a	UntagResource	T	0,1,2,3,4,5	2
a	UpdateDataset	W	0!	
a	UpdateProfileJob	W	1!	
a	UpdateProject	W	2!	
a	UpdateRecipe	W	3!	
a	UpdateRecipeJob	W	1!	
a	UpdateRuleset	W	4!	
a	UpdateSchedule	W	5!	
s	dataexchange
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	dataexchange:JobType	String
r	assets	arn:*:dataexchange:*:*:data-sets/*/revisions/*/assets/*	
r	data-grants	arn:*:dataexchange:*:*:data-grants/*	1
r	data-sets	arn:*:dataexchange:*:*:data-sets/*	1
r	entitled-assets	arn:*:dataexchange:*::data-sets/*/revisions/*/assets/*	
r	entitled-data-sets	arn:*:dataexchange:*::data-sets/*	
r	entitled-revisions	arn:*:dataexchange:*::data-sets/*/revisions/*	
r	event-actions	arn:*:dataexchange:*:*:event-actions/*	1
r	jobs	arn:*:dataexchange:*:*:jobs/*	3
r	revisions	arn:*:dataexchange:*:*:data-sets/*/revisions/*	1
a	AcceptDataGrant	W	1!	
a	CancelJob	W	7!	
a	CreateAsset	W	8!	
a	CreateDataGrant	W	1!	0,2
a	CreateDataSet	W	2!	0,2
a	CreateEventAction	W	6!	0,2
a	CreateJob	W	7!	3
a	CreateRevision	W	2!	0,2
a	DeleteAsset	W	0!	
a	DeleteDataGrant	W	1!	
a	DeleteDataSet	W	2!,4!	
a	DeleteEventAction	W	6!	
a	DeleteRevision	W	8!	
a	GetAsset	R	0!,3!	
a	GetDataGrant	R	1!	
a	GetDataSet	R	2!,4!	
a	GetEventAction	R	6!	
a	GetJob	R	7!	
a	GetReceivedDataGrant	R	1!	
a	GetRevision	R	5!,8!	
a	ListDataGrants	L		
a	ListDataSetRevisions	L	2!,4!	
a	ListDataSets	L		
a	ListEventActions	L		
a	ListJobs	L		
a	ListReceivedDataGrants	L		
a	ListRevisionAssets	L	5!,8!	
a	ListTagsForResource	L	1,2,6,8	
a	PublishDataSet	W	2!	
a	PublishToDataGrant	W	2!	0,2
a	RevokeRevision	W	8!	
a	SendApiAsset	W	0!,3!	
a	SendDataSetNotification	W	2!	
a	StartJob	W	7!	
a	TagResource	T	1,2,6,8	0,2
a	UntagResource	T	1,2,6,8	2
a	UpdateAsset	W	0!	
a	UpdateDataSet	W	2!	
a	UpdateEventAction	W	6!	
a	UpdateRevision	W	8!	
s	datapipeline
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	datapipeline:PipelineCreator	ArrayOfString
k	datapipeline:Tag/${TagKey}	String
k	datapipeline:workerGroup	ArrayOfString
r	pipeline	arn:*:datapipeline:*:*:pipeline/*	1
a	ActivatePipeline	W	0!	3,4,5
a	AddTags	T	0!	0,2,3,4
a	CreatePipeline	W		0,2,4
a	DeactivatePipeline	W	0!	3,4,5
a	DeletePipeline	W	0!	3,4
a	DescribeObjects	R	0!	3,4
a	DescribePipelines	R	0!	3,4
a	EvaluateExpression	R	0!	3,4
a	GetAccountLimits	L		
a	GetPipelineDefinition	R	0!	3,4,5
a	ListPipelines	L		
a	PollForTask	W		5
a	PutAccountLimits	W		
a	PutPipelineDefinition	W	0!	3,4,5
a	QueryObjects	R	0!	3,4
a	RemoveTags	T	0!	0,2,3,4
a	ReportTaskProgress	W	0!	
a	ReportTaskRunnerHeartbeat	W		
a	SetStatus	W	0!	3,4
a	SetTaskStatus	W	0!	
a	ValidatePipelineDefinition	R	0!	3,4,5
s	datasync
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	agent	arn:*:datasync:*:*:agent/*	1
r	discoveryjob	arn:*:datasync:*:*:system/*/job/*	1
r	location	arn:*:datasync:*:*:location/*	1
r	storagesystem	arn:*:datasync:*:*:system/*	1
r	task	arn:*:datasync:*:*:task/*	1
r	taskexecution	arn:*:datasync:*:*:task/*/execution/*	1
a	AddStorageSystem	W	0!	0,1,2
a	CancelTaskExecution	W	5!	1
a	CreateAgent	W		0,2
a	CreateLocationAzureBlob	W		0,2
a	CreateLocationEfs	W		0,2
a	CreateLocationFsxLustre	W		0,2
a	CreateLocationFsxOntap	W		0,2
a	CreateLocationFsxOpenZfs	W		0,2
a	CreateLocationFsxWindows	W		0,2
a	CreateLocationHdfs	W		0,2
a	CreateLocationNfs	W		0,2
a	CreateLocationObjectStorage	W		0,2
a	CreateLocationS3	W		0,2
a	CreateLocationSmb	W		0,2
a	CreateTask	W	0,2!	0,2
a	DeleteAgent	W	0!	
a	DeleteLocation	W	2!	
a	DeleteTask	W	4!	
a	DescribeAgent	R	0!	
a	DescribeDiscoveryJob	R	1!	
a	DescribeLocationAzureBlob	R	2!	
a	DescribeLocationEfs	R	2!	
a	DescribeLocationFsxLustre	R	2!	
a	DescribeLocationFsxOntap	R	2!	
a	DescribeLocationFsxOpenZfs	R	2!	
a	DescribeLocationFsxWindows	R	2!	
a	DescribeLocationHdfs	R	2!	
a	DescribeLocationNfs	R	2!	
a	DescribeLocationObjectStorage	R	2!	
a	DescribeLocationS3	R	2!	
a	DescribeLocationSmb	R	2!	
a	DescribeStorageSystem	R	3!	
a	DescribeStorageSystemResourceMetrics	L	1!	
a	DescribeStorageSystemResources	L	1!	
a	DescribeTask	R	4!	
a	DescribeTaskExecution	R	5!	1
a	GenerateRecommendations	W	1!	
a	ListAgents	L		
a	ListDiscoveryJobs	L		
a	ListLocations	L		
a	ListStorageSystems	L		
a	ListTagsForResource	R	0,1,2,3,4,5	
a	ListTaskExecutions	L		1
a	ListTasks	L		
a	RemoveStorageSystem	W	3!	
a	StartDiscoveryJob	W	3!	
a	StartTaskExecution	W	4!	0,1,2
a	StopDiscoveryJob	W	1!	
a	TagResource	T	0,1,2,3,4,5	0,2
a	UntagResource	T	0,1,2,3,4,5	2
a	UpdateAgent	W	0!	
a	UpdateDiscoveryJob	W	1!	
a	UpdateLocationAzureBlob	W	2!	
a	UpdateLocationEfs	W	2!	
a	UpdateLocationFsxLustre	W	2!	
a	UpdateLocationFsxOntap	W	2!	
a	UpdateLocationFsxOpenZfs	W	2!	
a	UpdateLocationFsxWindows	W	2!	
a	UpdateLocationHdfs	W	2!	
a	UpdateLocationNfs	W	2!	
a	UpdateLocationObjectStorage	W	2!	
a	UpdateLocationS3	W	2!	
a	UpdateLocationSmb	W	2!	
a	UpdateStorageSystem	W	3!	
a	UpdateTask	W	4!	
a	UpdateTaskExecution	W	5!	1
s	datazone
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	datazone:domainId	String
k	datazone:projectId	String
k	datazone:userId	String
r	domain	arn:*:datazone:*:*:domain/*	1
a	AcceptPredictions	W		
a	AcceptSubscriptionRequest	W		
a	AddEntityOwner	W		
a	AddPolicyGrant	P		
a	AssociateEnvironmentRole	W		
a	AssociateGovernedTerms	W		
a	BatchDeleteLinkedTypes	W	0!	
a	BatchGetAttributesMetadata	R		
a	BatchGetCell	R		
a	BatchGetCellRun	R		
a	BatchPutAttributesMetadata	W		
a	BatchPutLinkedTypes	W	0!	
a	CancelMetadataGenerationRun	W		
a	CancelSubscription	W		
a	CreateAccountPool	W		
a	CreateAsset	W		
a	CreateAssetFilter	W		
a	CreateAssetRevision	W		
a	CreateAssetType	W		
a	CreateCell	W		
a	CreateCellRun	W		
a	CreateConnection	W		
a	CreateDataProduct	W		
a	CreateDataProductRevision	W		
a	CreateDataSource	W		
a	CreateDomain	W		0,2
a	CreateDomainUnit	W		
a	CreateEnvironment	W		
a	CreateEnvironmentAction	W		
a	CreateEnvironmentBlueprint	W		
a	CreateEnvironmentProfile	W		
a	CreateFormType	W		
a	CreateGlossary	W		
a	CreateGlossaryTerm	W		
a	CreateGroupProfile	W		
a	CreateListingChangeSet	W		
a	CreateNotebook	W		
a	CreateProject	W		
a	CreateProjectMembership	W		
a	CreateProjectProfile	W		
a	CreateRule	W		
a	CreateSubscriptionGrant	W		
a	CreateSubscriptionRequest	W		
a	CreateSubscriptionTarget	W		
a	CreateUserProfile	W		
a	DeleteAccountPool	W		
a	DeleteAsset	W		
a	DeleteAssetFilter	W		
a	DeleteAssetType	W		
a	DeleteCell	W		
a	DeleteCellRun	W		
a	DeleteConnection	W		
a	DeleteDataExportConfiguration	W		
a	DeleteDataProduct	W		
a	DeleteDataSource	W		
a	DeleteDomain	W	0!	
a	DeleteDomainSharingPolicy	P		
a	DeleteDomainUnit	W		
a	DeleteEnvironment	W		
a	DeleteEnvironmentAction	W		
a	DeleteEnvironmentBlueprint	W		
a	DeleteEnvironmentBlueprintConfiguration	W		
a	DeleteEnvironmentProfile	W		
a	DeleteFormType	W		
a	DeleteGlossary	W		
a	DeleteGlossaryTerm	W		
a	DeleteListing	W		
a	DeleteNotebook	W		
a	DeleteProject	W		
a	DeleteProjectMembership	W		
a	DeleteProjectProfile	W		
a	DeleteRule	W		
a	DeleteSubscriptionGrant	W		
a	DeleteSubscriptionRequest	W		
a	DeleteSubscriptionTarget	W		
a	DeleteTimeSeriesDataPoints	W		
a	DisassociateEnvironmentRole	W		
a	DisassociateGovernedTerms	W		
a	GenerateCode	W		
a	GetAccountPool	R		
a	GetAsset	R		
a	GetAssetFilter	R		
a	GetAssetType	R		
a	GetCell	R		
a	GetCellRun	R		
a	GetCellRunResult	R		
a	GetConnection	R		
a	GetConversation	R		
a	GetDataExportConfiguration	R		
a	GetDataProduct	R		
a	GetDataSource	R		
a	GetDataSourceRun	R		
a	GetDomain	R	0!	
a	GetDomainExecutionRoleCredentials	R		
a	GetDomainSharingPolicy	R		
a	GetDomainUnit	R		
a	GetEnvironment	R		
a	GetEnvironmentAction	R		
a	GetEnvironmentActionLink	R		
a	GetEnvironmentBlueprint	R		
a	GetEnvironmentBlueprintConfiguration	R		
a	GetEnvironmentCredentials	R		
a	GetEnvironmentProfile	R		
a	GetFormType	R		
a	GetGlossary	R		
a	GetGlossaryTerm	R		
a	GetGroupProfile	R		
a	GetIamPortalLoginUrl	P		
a	GetJobRun	R		
a	GetLineageEvent	R		
a	GetLineageNode	R		
a	GetListing	R		
a	GetMetadataGenerationRun	R		
a	GetNotebook	R		
a	GetNotebookCompute	R		
a	GetNotebookExport	R		
a	GetProject	R		
a	GetProjectProfile	R		
a	GetRule	R		
a	GetSubscription	R		
a	GetSubscriptionEligibility	R		
a	GetSubscriptionGrant	R		
a	GetSubscriptionRequestDetails	R		
a	GetSubscriptionTarget	R		
a	GetTimeSeriesDataPoint	R		
a	GetUpdateEligibility	R		
a	GetUserProfile	R		
a	ListAccountEnvironments	L		
a	ListAccountPools	L		
a	ListAccountsInAccountPool	L		
a	ListAssetFilters	L		
a	ListAssetRevisions	L		
a	ListCellRuns	L		
a	ListConnections	L		
a	ListConversations	L		
a	ListDataProductRevisions	L		
a	ListDataSourceRunActivities	L		
a	ListDataSourceRuns	L		
a	ListDataSources	L		
a	ListDomainUnitsForParent	L		
a	ListDomains	L		
a	ListEntityOwners	L		
a	ListEnvironmentActions	L		
a	ListEnvironmentBlueprintConfigurationSummaries	L		
a	ListEnvironmentBlueprintConfigurations	L		
a	ListEnvironmentBlueprints	L		
a	ListEnvironmentProfiles	L		
a	ListEnvironments	L		
a	ListGroupsForUser	L		
a	ListJobRuns	L		
a	ListLineageEvents	L		
a	ListLineageNodeHistory	L		
a	ListLinkedTypes	L	0!	
a	ListMetadataGenerationRuns	L		
a	ListNotebooks	L		
a	ListNotifications	L		
a	ListPolicyGrants	L		
a	ListProjectMemberships	L		
a	ListProjectProfiles	L		
a	ListProjects	L		
a	ListRules	L		
a	ListSubscriptionGrants	L		
a	ListSubscriptionRequests	L		
a	ListSubscriptionTargets	L		
a	ListSubscriptions	L		
a	ListTagsForResource	R	0	
a	ListTimeSeriesDataPoints	L		
a	ListWarehouseMetadata	L		
a	PostLineageEvent	W		
a	PostTimeSeriesDataPoints	W		
a	ProvisionDomain	W		
a	PutCellRunResult	W		
a	PutDataExportConfiguration	W		
a	PutDomainSharingPolicy	P		
a	PutEnvironmentBlueprintConfiguration	W		
a	QueryGraph	L		
a	RefreshToken	W		
a	RejectPredictions	W		
a	RejectSubscriptionRequest	W		
a	RemoveEntityOwner	W		
a	RemovePolicyGrant	P		
a	RevokeSubscription	P		
a	Search	L		
a	SearchGroupProfiles	L		
a	SearchListings	L		
a	SearchRules	L		
a	SearchTypes	L		
a	SearchUserProfiles	L		
a	SendMessage	W		
a	SsoLogin	W		
a	SsoLogout	W		
a	StartAccountBootstrapAction	W		
a	StartConversation	W		
a	StartDataSourceRun	W		
a	StartMetadataGenerationRun	W		
a	StartNotebookCompute	W		
a	StartNotebookExport	W		
a	StartNotebookImport	W		
a	StopMetadataGenerationRun	W		
a	StopNotebookCompute	W		
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateAccountPool	W		
a	UpdateAssetFilter	W		
a	UpdateCell	W		
a	UpdateCellRun	W		
a	UpdateConnection	W		
a	UpdateDataSource	W		
a	UpdateDataSourceRunActivities	W		
a	UpdateDomain	W	0!	
a	UpdateDomainUnit	W		
a	UpdateEnvironment	W		
a	UpdateEnvironmentAction	W		
a	UpdateEnvironmentBlueprint	W		
a	UpdateEnvironmentConfiguration	W		
a	UpdateEnvironmentDeploymentStatus	W		
a	UpdateEnvironmentProfile	W		
a	UpdateGlossary	W		
a	UpdateGlossaryTerm	W		
a	UpdateGroupProfile	W		
a	UpdateNotebook	W		
a	UpdateProject	W		
a	UpdateProjectProfile	W		
a	UpdateRule	W		
a	UpdateSubscriptionGrantStatus	W		
a	UpdateSubscriptionRequest	W		
a	UpdateSubscriptionTarget	W		
a	UpdateUserProfile	W		
a	ValidatePassRole	W		
s	dax
k	dax:EnclosingOperation	String
r	application	arn:*:dax:*:*:cache/*	
a	BatchGetItem	R	0!	
a	BatchWriteItem	W	0!	
a	ConditionCheckItem	R	0!	
a	CreateCluster	W	0!	
a	CreateParameterGroup	W		
a	CreateSubnetGroup	W		
a	DecreaseReplicationFactor	W	0!	
a	DeleteCluster	W	0!	
a	DeleteItem	W	0!	0
a	DeleteParameterGroup	W		
a	DeleteSubnetGroup	W		
a	DescribeClusters	L	0	
a	DescribeDefaultParameters	L		
a	DescribeEvents	L		
a	DescribeParameterGroups	L		
a	DescribeParameters	R		
a	DescribeSubnetGroups	L		
a	GetItem	R	0!	0
a	IncreaseReplicationFactor	W	0!	
a	ListTags	R	0!	
a	PutItem	W	0!	0
a	Query	R	0!	
a	RebootNode	W	0!	
a	Scan	R	0!	
a	TagResource	T	0!	
a	UntagResource	T	0!	
a	UpdateCluster	W	0!	
a	UpdateItem	W	0!	0
a	UpdateParameterGroup	W		
a	UpdateSubnetGroup	W		
s	dbqms
a	CreateFavoriteQuery	W		
a	CreateQueryHistory	W		
a	CreateTab	W		
a	DeleteFavoriteQueries	W		
a	DeleteQueryHistory	W		
a	DeleteTab	W		
a	DescribeFavoriteQueries	L		
a	DescribeQueryHistory	L		
a	DescribeTabs	L		
a	GetQueryString	R		
a	UpdateFavoriteQuery	W		
a	UpdateQueryHistory	W		
a	UpdateTab	W		
s	deadline
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	deadline:AssociatedMembershipLevel	String
k	deadline:CalledAction	String
k	deadline:FarmMembershipLevels	ArrayOfString
k	deadline:FleetMembershipLevels	ArrayOfString
k	deadline:JobMembershipLevels	ArrayOfString
k	deadline:MembershipLevel	String
k	deadline:PrincipalId	String
k	deadline:QueueMembershipLevels	ArrayOfString
k	deadline:RequesterPrincipalId	String
r	budget	arn:*:deadline:*:*:farm/*/budget/*	1,5
r	farm	arn:*:deadline:*:*:farm/*	1,5
r	fleet	arn:*:deadline:*:*:farm/*/fleet/*	1,5,6
r	job	arn:*:deadline:*:*:farm/*/queue/*/job/*	1,5,7,10
r	license-endpoint	arn:*:deadline:*:*:license-endpoint/*	1
r	monitor	arn:*:deadline:*:*:monitor/*	1
r	queue	arn:*:deadline:*:*:farm/*/queue/*	1,5,10
r	worker	arn:*:deadline:*:*:farm/*/fleet/*/worker/*	1,5,6
a	AssociateMemberToFarm	P	1!	3,8
a	AssociateMemberToFleet	P	2!	3,8
a	AssociateMemberToJob	P	3!	3,8
a	AssociateMemberToQueue	P	6!	3,8
a	AssumeFleetRoleForRead	W	2!	
a	AssumeFleetRoleForWorker	W	7!	
a	AssumeQueueRoleForRead	W	6!	
a	AssumeQueueRoleForUser	W	6!	
a	AssumeQueueRoleForWorker	W	6!,7!	
a	BatchGetJobEntity	R	7!	
a	CopyJobTemplate	W	3!	
a	CreateBudget	W	0!	0,2
a	CreateFarm	W	1!	0,2
a	CreateFleet	W	2!	0,2
a	CreateJob	W	3!	0,2
a	CreateLicenseEndpoint	W	4!	0,2
a	CreateLimit	W	1!	
a	CreateMonitor	W	5!	0,2
a	CreateQueue	W	6!	0,2
a	CreateQueueEnvironment	W	6!	
a	CreateQueueFleetAssociation	W	2!,6!	
a	CreateQueueLimitAssociation	W	1!,6!	
a	CreateStorageProfile	W	1!	
a	CreateWorker	W	7!	0,2
a	DeleteBudget	W	0!	
a	DeleteFarm	W	1!	
a	DeleteFleet	W	2!	
a	DeleteLicenseEndpoint	W	4!	
a	DeleteLimit	W	1!	
a	DeleteMeteredProduct	W	4!	
a	DeleteMonitor	W	5!	
a	DeleteQueue	W	6!	
a	DeleteQueueEnvironment	W	6!	
a	DeleteQueueFleetAssociation	W	2!,6!	
a	DeleteQueueLimitAssociation	W	1!,6!	
a	DeleteStorageProfile	W	1!	
a	DeleteWorker	W	7!	
a	DisassociateMemberFromFarm	P	1!	3
a	DisassociateMemberFromFleet	P	2!	3
a	DisassociateMemberFromJob	P	3!	3
a	DisassociateMemberFromQueue	P	6!	3
a	GetApplicationVersion	R	5!	
a	GetBudget	R	0!	
a	GetFarm	R	1!	
a	GetFleet	R	2!	
a	GetJob	R	3!	
a	GetJobTemplate	R	3!	
a	GetLicenseEndpoint	R	4!	
a	GetLimit	R	1!	
a	GetMonitor	R	5!	
a	GetQueue	R	6!	
a	GetQueueEnvironment	R	6!	
a	GetQueueFleetAssociation	R	2!,6!	
a	GetQueueLimitAssociation	R	1!,6!	
a	GetSession	R	3!	
a	GetSessionAction	R	3!	
a	GetSessionsStatisticsAggregation	R	1!,2,6	
a	GetStep	R	3!	
a	GetStorageProfile	R	1!	
a	GetStorageProfileForQueue	R	6!	
a	GetTask	R	3!	
a	GetWorker	R	7!	
a	ListAvailableMeteredProducts	L		
a	ListBudgets	L	0	
a	ListFarmMembers	L	1!	
a	ListFarms	L	1!	9,11
a	ListFleetMembers	L	2!	
a	ListFleets	L	2!	9,11
a	ListJobMembers	L	3!	
a	ListJobParameterDefinitions	L	3!	
a	ListJobs	L	3!	9,11
a	ListLicenseEndpoints	L	4!	
a	ListLimits	L	1!	
a	ListMeteredProducts	L	4!	
a	ListMonitors	L	5!	
a	ListQueueEnvironments	L	6!	
a	ListQueueFleetAssociations	L	1!,2,6	
a	ListQueueLimitAssociations	L	1!,6	
a	ListQueueMembers	L	6	
a	ListQueues	L	6!	9,11
a	ListSessionActions	L	3!	
a	ListSessions	L	3!	
a	ListSessionsForWorker	L	7	
a	ListStepConsumers	L	3!	
a	ListStepDependencies	L	3	
a	ListSteps	L	3!	
a	ListStorageProfiles	L	1!	
a	ListStorageProfilesForQueue	L	6	
a	ListTagsForResource	R	0,1,2,3,4,5,6,7	4
a	ListTasks	L	3!	
a	ListWorkers	L	7!	
a	PutMeteredProduct	W	4!	
a	SearchJobs	R	6!	
a	SearchSteps	R	3,6	
a	SearchTasks	R	3,6	
a	SearchWorkers	R		
a	StartSessionsStatisticsAggregation	R	2,6	
a	TagResource	T	0,1,2,3,4,5,6,7	0,2,4
a	UntagResource	T	0,1,2,3,4,5,6,7	2
a	UpdateBudget	W	0!	
a	UpdateFarm	W	1!	
a	UpdateFleet	W	2!	
a	UpdateJob	W	3!	
a	UpdateLimit	W	1!	
a	UpdateMonitor	W	5!	
a	UpdateQueue	W	6!	
a	UpdateQueueEnvironment	W	6!	
a	UpdateQueueFleetAssociation	W	2!,6!	
a	UpdateQueueLimitAssociation	W	1!,6!	
a	UpdateSession	W	3!	
a	UpdateStep	W	3!	
a	UpdateStorageProfile	W	1!	
a	UpdateTask	W	3!	
a	UpdateWorker	W	7!	
a	UpdateWorkerSchedule	W	7!	
s	detective
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Graph	arn:*:detective:*:*:graph:*	1
a	AcceptInvitation	W	0!	
a	BatchGetGraphMemberDatasources	R	0!	
a	BatchGetMembershipDatasources	R		
a	CreateGraph	W		0,1,2
a	CreateMembers	W	0!	
a	DeleteGraph	W	0!	
a	DeleteMembers	W	0!	
a	DescribeOrganizationConfiguration	R	0!	
a	DisableOrganizationAdminAccount	W		
a	DisassociateMembership	W	0!	
a	EnableOrganizationAdminAccount	W		
a	GetFreeTrialEligibility	R	0!	
a	GetGraphIngestState	R	0!	
a	GetInvestigation	R	0!	
a	GetMembers	R	0!	
a	GetPricingInformation	R		
a	GetUsageInformation	R	0!	
a	InvokeAssistant	R	0!	
a	ListDatasourcePackages	L	0!	
a	ListGraphs	L		
a	ListHighDegreeEntities	L	0!	
a	ListIndicators	L	0!	
a	ListInvestigations	L	0!	
a	ListInvitations	L		
a	ListMembers	L	0!	
a	ListOrganizationAdminAccount	L		
a	ListTagsForResource	L	0!	1
a	RejectInvitation	W	0!	
a	SearchGraph	R	0!	
a	StartInvestigation	W	0!	
a	StartMonitoringMember	W	0!	
a	TagResource	T	0!	0,1,2
a	UntagResource	T	0!	2
a	UpdateDatasourcePackages	W	0!	
a	UpdateInvestigationState	W	0!	
a	UpdateOrganizationConfiguration	W	0!	
s	devicefarm
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	artifact	arn:*:devicefarm:*:*:artifact:*	
r	device	arn:*:devicefarm:*::device:*	1
r	deviceinstance	arn:*:devicefarm:*::deviceinstance:*	1
r	devicepool	arn:*:devicefarm:*:*:devicepool:*	1
r	instanceprofile	arn:*:devicefarm:*:*:instanceprofile:*	1
r	job	arn:*:devicefarm:*:*:job:*	
r	networkprofile	arn:*:devicefarm:*:*:networkprofile:*	1
r	project	arn:*:devicefarm:*:*:project:*	1
r	run	arn:*:devicefarm:*:*:run:*	1
r	sample	arn:*:devicefarm:*:*:sample:*	
r	session	arn:*:devicefarm:*:*:session:*	1
r	suite	arn:*:devicefarm:*:*:suite:*	
r	test	arn:*:devicefarm:*:*:test:*	
r	testgrid-project	arn:*:devicefarm:*:*:testgrid-project:*	1
r	testgrid-session	arn:*:devicefarm:*:*:testgrid-session:*	1
r	upload	arn:*:devicefarm:*:*:upload:*	
r	vpceconfiguration	arn:*:devicefarm:*:*:vpceconfiguration:*	1
a	CreateDevicePool	W	7!	
a	CreateInstanceProfile	W		
a	CreateNetworkProfile	W	7!	
a	CreateProject	W		
a	CreateRemoteAccessSession	W	1!,2,7!,15	
a	CreateTestGridProject	W		
a	CreateTestGridUrl	W	13!	
a	CreateUpload	W	7!	
a	CreateVPCEConfiguration	W		
a	DeleteDevicePool	W	3!	
a	DeleteInstanceProfile	W	4!	
a	DeleteNetworkProfile	W	6!	
a	DeleteProject	W	7!	
a	DeleteRemoteAccessSession	W	10!	
a	DeleteRun	W	8!	
a	DeleteTestGridProject	W	13!	
a	DeleteUpload	W	15!	
a	DeleteVPCEConfiguration	W	16!	
a	GetAccountSettings	R		
a	GetDevice	R	1!	
a	GetDeviceInstance	R	2!	
a	GetDevicePool	R	3!	
a	GetDevicePoolCompatibility	R	3!,15	
a	GetInstanceProfile	R	4!	
a	GetJob	R	5!	
a	GetNetworkProfile	R	6!	
a	GetOfferingStatus	R		
a	GetProject	R	7!	
a	GetRemoteAccessSession	R	10!	
a	GetRun	R	8!	
a	GetSuite	R	11!	
a	GetTest	R	12!	
a	GetTestGridProject	R	13!	
a	GetTestGridSession	R	13,14	
a	GetUpload	R	15!	
a	GetVPCEConfiguration	R	16!	
a	InstallToRemoteAccessSession	W	10!,15!	
a	ListArtifacts	L	5,8,11,12	
a	ListDeviceInstances	L		
a	ListDevicePools	L	7!	
a	ListDevices	L		
a	ListInstanceProfiles	L		
a	ListJobs	L	8!	
a	ListNetworkProfiles	L	7!	
a	ListOfferingPromotions	L		
a	ListOfferingTransactions	L		
a	ListOfferings	L		
a	ListProjects	L		
a	ListRemoteAccessSessions	L	7!	
a	ListRuns	L	7!	
a	ListSamples	L	5!	
a	ListSuites	L	5!	
a	ListTagsForResource	L	1,2,3,4,6,7,8,10,13,14,16	
a	ListTestGridProjects	L		
a	ListTestGridSessionActions	L	14!	
a	ListTestGridSessionArtifacts	L	14!	
a	ListTestGridSessions	L	13!	
a	ListTests	L	11!	
a	ListUniqueProblems	L	8!	
a	ListUploads	L	7!	
a	ListVPCEConfigurations	L		
a	PurchaseOffering	W		
a	RenewOffering	W		
a	ScheduleRun	W	3,7!,15	
a	StopJob	W	5!	
a	StopRemoteAccessSession	W	10!	
a	StopRun	W	8!	
a	TagResource	T	1,2,3,4,6,7,8,10,13,14,16	0,2
a	UntagResource	T	1,2,3,4,6,7,8,10,13,14,16	2
a	UpdateDeviceInstance	W	2!,4	
a	UpdateDevicePool	W	3!	
a	UpdateInstanceProfile	W	4!	
a	UpdateNetworkProfile	W	6!	
a	UpdateProject	W	7!	
a	UpdateTestGridProject	W	13!	
a	UpdateUpload	W	15!	
a	UpdateVPCEConfiguration	W	16!	
s	devops-guru
k	devops-guru:ServiceNames	ArrayOfString
r	topic	arn:*:sns:*:*:*	
a	AddNotificationChannel	W	0!	
a	DeleteInsight	W		
a	DescribeAccountHealth	R		
a	DescribeAccountOverview	R		
a	DescribeAnomaly	R		
a	DescribeEventSourcesConfig	R		
a	DescribeFeedback	R		
a	DescribeInsight	R		
a	DescribeOrganizationHealth	R		
a	DescribeOrganizationOverview	R		
a	DescribeOrganizationResourceCollectionHealth	R		
a	DescribeResourceCollectionHealth	R		
a	DescribeServiceIntegration	R		
a	GetCostEstimation	R		
a	GetResourceCollection	R		
a	ListAnomaliesForInsight	L		0
a	ListAnomalousLogGroups	L		
a	ListEvents	L		
a	ListInsights	L		
a	ListMonitoredResources	L		
a	ListNotificationChannels	L		
a	ListOrganizationInsights	L		
a	ListRecommendations	L		
a	PutFeedback	W		
a	RemoveNotificationChannel	W	0!	
a	SearchInsights	L		0
a	SearchOrganizationInsights	L		
a	StartCostEstimation	R		
a	UpdateEventSourcesConfig	W		
a	UpdateResourceCollection	W		
a	UpdateServiceIntegration	W		
s	directconnect
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	dx-gateway	arn:*:directconnect::*:dx-gateway/*	1
r	dxcon	arn:*:directconnect:*:*:dxcon/*	1
r	dxlag	arn:*:directconnect:*:*:dxlag/*	1
r	dxvif	arn:*:directconnect:*:*:dxvif/*	1
a	AcceptDirectConnectGatewayAssociationProposal	W	0!	
a	AllocateConnectionOnInterconnect	W	1!	
a	AllocateHostedConnection	W	1,2	0,2
a	AllocatePrivateVirtualInterface	W	1,2	0,2
a	AllocatePublicVirtualInterface	W	1,2	0,2
a	AllocateTransitVirtualInterface	W	1,2	0,2
a	AssociateConnectionWithLag	W	1!,2!	
a	AssociateHostedConnection	W	1,2	
a	AssociateMacSecKey	W	1,2	
a	AssociateVirtualInterface	W	1,2,3!	
a	ConfirmConnection	W	1!	
a	ConfirmCustomerAgreement	W		
a	ConfirmPrivateVirtualInterface	W	3!	
a	ConfirmPublicVirtualInterface	W	3!	
a	ConfirmTransitVirtualInterface	W	3!	
a	CreateBGPPeer	W	3!	
a	CreateConnection	W	2	0,2
a	CreateDirectConnectGateway	W		0,2
a	CreateDirectConnectGatewayAssociation	W	0!	
a	CreateDirectConnectGatewayAssociationProposal	W	0!	
a	CreateInterconnect	W	2	0,2
a	CreateLag	W	1	0,2
a	CreatePrivateVirtualInterface	W	1,2	0,2
a	CreatePublicVirtualInterface	W	1,2	0,2
a	CreateTransitVirtualInterface	W	1,2	0,2
a	DeleteBGPPeer	W	3!	
a	DeleteConnection	W	1!	
a	DeleteDirectConnectGateway	W	0!	
a	DeleteDirectConnectGatewayAssociation	W	0!	
a	DeleteDirectConnectGatewayAssociationProposal	W		
a	DeleteInterconnect	W	1!	
a	DeleteLag	W	2!	
a	DeleteVirtualInterface	W	3!	
a	DescribeConnectionLoa	R	1!	
a	DescribeConnections	R	1	
a	DescribeConnectionsOnInterconnect	R	1!	
a	DescribeCustomerMetadata	R		
a	DescribeDirectConnectGatewayAssociationProposals	R	0	
a	DescribeDirectConnectGatewayAssociations	R	0	
a	DescribeDirectConnectGatewayAttachments	R	0	
a	DescribeDirectConnectGateways	R	0	
a	DescribeHostedConnections	R	1,2	
a	DescribeInterconnectLoa	R	1!	
a	DescribeInterconnects	R	1	
a	DescribeLags	R	2	
a	DescribeLoa	R	1,2	
a	DescribeLocations	R		
a	DescribeRouterConfiguration	R	3!	
a	DescribeTags	R	0,1,2,3	
a	DescribeVirtualGateways	R		
a	DescribeVirtualInterfaces	R	1,2,3	
a	DisassociateConnectionFromLag	W	1!,2!	
a	DisassociateMacSecKey	W	1,2	
a	ListVirtualInterfaceTestHistory	L	3!	
a	StartBgpFailoverTest	W	3!	
a	StopBgpFailoverTest	W	3!	
a	TagResource	T	0,1,2,3	0,2
a	UntagResource	T	0,1,2,3	2
a	UpdateConnection	W	1!	
a	UpdateDirectConnectGateway	W	0!	
a	UpdateDirectConnectGatewayAssociation	W		
a	UpdateLag	W	2!	
a	UpdateVirtualInterfaceAttributes	W	3!	
s	discovery
k	aws:TagKeys	ArrayOfString
a	AssociateConfigurationItemsToApplication	W		
a	BatchDeleteAgents	W		
a	BatchDeleteImportData	W		
a	CreateApplication	W		
a	CreateTags	T		
a	DeleteApplications	W		
a	DeleteTags	T		0
a	DescribeAgents	R		
a	DescribeBatchDeleteConfigurationTask	R		
a	DescribeConfigurations	R		
a	DescribeContinuousExports	R		
a	DescribeExportConfigurations	R		
a	DescribeExportTasks	R		
a	DescribeImportTasks	L		
a	DescribeTags	R		
a	DisassociateConfigurationItemsFromApplication	W		
a	ExportConfigurations	W		
a	GetDiscoverySummary	R		
a	GetNetworkConnectionGraph	R		
a	ListConfigurations	L		
a	ListServerNeighbors	L		
a	StartBatchDeleteConfigurationTask	W		
a	StartContinuousExport	W		
a	StartDataCollectionByAgentIds	W		
a	StartExportTask	W		
a	StartImportTask	W		
a	StopContinuousExport	W		
a	StopDataCollectionByAgentIds	W		
a	UpdateApplication	W		
s	dlm
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	policy	arn:*:dlm:*:*:policy/*	1
a	CreateLifecyclePolicy	W		0,2
a	DeleteLifecyclePolicy	W	0!	
a	GetLifecyclePolicies	L		
a	GetLifecyclePolicy	R	0!	
a	ListTagsForResource	R	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateLifecyclePolicy	W	0!	
s	dms
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	dms:assessment-run-tag/${TagKey}	String
k	dms:cert-tag/${TagKey}	String
k	dms:data-migration-tag/${TagKey}	String
k	dms:data-provider-tag/${TagKey}	String
k	dms:endpoint-tag/${TagKey}	String
k	dms:es-tag/${TagKey}	String
k	dms:individual-assessment-tag/${TagKey}	String
k	dms:instance-profile-tag/${TagKey}	String
k	dms:migration-project-tag/${TagKey}	String
k	dms:rep-tag/${TagKey}	String
k	dms:replication-config-tag/${TagKey}	String
k	dms:req-tag/${TagKey}	String
k	dms:subgrp-tag/${TagKey}	String
k	dms:task-tag/${TagKey}	String
r	Certificate	arn:*:dms:*:*:cert:*	1,4
r	DataMigration	arn:*:dms:*:*:data-migration:*	1,5
r	DataProvider	arn:*:dms:*:*:data-provider:*	1,6
r	Endpoint	arn:*:dms:*:*:endpoint:*	1,7
r	EventSubscription	arn:*:dms:*:*:es:*	1,8
r	InstanceProfile	arn:*:dms:*:*:instance-profile:*	1,10
r	MigrationProject	arn:*:dms:*:*:migration-project:*	1,11
r	ReplicationConfig	arn:*:dms:*:*:replication-config:*	1,13
r	ReplicationInstance	arn:*:dms:*:*:rep:*	1,12
r	ReplicationSubnetGroup	arn:*:dms:*:*:subgrp:*	1,15
r	ReplicationTask	arn:*:dms:*:*:task:*	1,16
r	ReplicationTaskAssessmentRun	arn:*:dms:*:*:assessment-run:*	1,3
r	ReplicationTaskIndividualAssessment	arn:*:dms:*:*:individual-assessment:*	1,9
a	AddTagsToResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12	0,1,2,14
a	ApplyPendingMaintenanceAction	W	8!	
a	AssociateExtensionPack	W	6!	
a	BatchStartRecommendations	W		
a	CancelMetadataModelConversion	W	6!	
a	CancelMetadataModelCreation	W	6!	
a	CancelReplicationTaskAssessmentRun	W	11!	
a	CreateDataMigration	W	6!	0,1,2,14
a	CreateDataProvider	W		0,1,2,14
a	CreateEndpoint	W		0,1,2,14
a	CreateEventSubscription	W		0,1,2,14
a	CreateFleetAdvisorCollector	W		
a	CreateInstanceProfile	W		0,1,2,14
a	CreateMigrationProject	W	2!,5!	0,1,2,14
a	CreateOutboundIntegration	W		0,1,2,14
a	CreateReplicationConfig	W	3!	0,1,2,14
a	CreateReplicationInstance	W		0,1,2,14
a	CreateReplicationSubnetGroup	W		0,1,2,14
a	CreateReplicationTask	W	3!,8!	0,1,2,14
a	DeleteCertificate	W	0!	
a	DeleteConnection	W	3!,8!	
a	DeleteDataMigration	W	1!	
a	DeleteDataProvider	W	2!	
a	DeleteEndpoint	W	3!	
a	DeleteEventSubscription	W	4!	
a	DeleteFleetAdvisorCollector	W		
a	DeleteFleetAdvisorDatabases	W		
a	DeleteInstanceProfile	W	5!	
a	DeleteMigrationProject	W	6!	
a	DeleteReplicationConfig	W	7!	
a	DeleteReplicationInstance	W	8!	
a	DeleteReplicationSubnetGroup	W	9!	
a	DeleteReplicationTask	W	10!	
a	DeleteReplicationTaskAssessmentRun	W	11!	
a	DescribeAccountAttributes	R		
a	DescribeApplicableIndividualAssessments	R	8,10	
a	DescribeCertificates	R		
a	DescribeConnections	R		
a	DescribeConversionConfiguration	R	6!	
a	DescribeDataMigrations	R		
a	DescribeEndpointSettings	R		
a	DescribeEndpointTypes	R		
a	DescribeEndpoints	R		
a	DescribeEngineVersions	R		
a	DescribeEventCategories	R		
a	DescribeEventSubscriptions	R		
a	DescribeEvents	R		
a	DescribeFleetAdvisorCollectors	R		
a	DescribeFleetAdvisorDatabases	R		
a	DescribeFleetAdvisorLsaAnalysis	R		
a	DescribeFleetAdvisorSchemaObjectSummary	R		
a	DescribeFleetAdvisorSchemas	R		
a	DescribeMetadataModel	R	6!	
a	DescribeMetadataModelChildren	R	6!	
a	DescribeMetadataModelCreations	R	6!	
a	DescribeMetadataModelImports	R	6!	
a	DescribeOrderableReplicationInstances	R		
a	DescribePendingMaintenanceActions	R		
a	DescribeRecommendationLimitations	R		
a	DescribeRecommendations	R		
a	DescribeRefreshSchemasStatus	R	3!	
a	DescribeReplicationConfigs	R		
a	DescribeReplicationInstanceTaskLogs	R	8!	1,2
a	DescribeReplicationInstances	R		
a	DescribeReplicationSubnetGroups	R		
a	DescribeReplicationTableStatistics	R	7!	
a	DescribeReplicationTaskAssessmentResults	R	10	
a	DescribeReplicationTaskAssessmentRuns	R	8,10,11	
a	DescribeReplicationTaskIndividualAssessments	R	10,11	
a	DescribeReplicationTasks	R		
a	DescribeReplications	R		
a	DescribeSchemas	R	3!	
a	DescribeTableStatistics	R	10!	
a	ExportMetadataModelAssessment	W	6	
a	GetTargetSelectionRules	R	6!	
a	ImportCertificate	W		0,1,2
a	ListDataProviders	R		
a	ListExtensionPacks	R	6	
a	ListInstanceProfiles	R	5	
a	ListMetadataModelAssessmentActionItems	R	6	
a	ListMetadataModelAssessments	R	6	
a	ListMetadataModelConversions	R	6	
a	ListMetadataModelExports	R	6	
a	ListMigrationProjects	R	2,5,6	
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10,11,12	
a	ModifyDataMigration	W	1!	
a	ModifyEndpoint	W	0,3!	
a	ModifyEventSubscription	W		
a	ModifyFleetAdvisorCollector	W		
a	ModifyFleetAdvisorCollectorStatuses	W		
a	ModifyOutboundIntegration	W		
a	ModifyReplicationConfig	W	7!	
a	ModifyReplicationInstance	W	8!	
a	ModifyReplicationSubnetGroup	W		
a	ModifyReplicationTask	W	10!	
a	MoveReplicationTask	W	8!,10!	
a	RebootReplicationInstance	W	8!	
a	RefreshSchemas	W	3!,8!	
a	ReloadReplicationTables	W	7!	
a	ReloadTables	W	10!	
a	RemoveTagsFromResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12	0,1,2
a	RunFleetAdvisorLsaAnalysis	W		
a	StartDataMigration	W	1!	
a	StartMetadataModelAssessment	W	6!	
a	StartMetadataModelConversion	W	6!	
a	StartMetadataModelCreation	W	6!	
a	StartMetadataModelExportAsScripts	W	6!	
a	StartMetadataModelExportToTarget	W	6!	
a	StartMetadataModelImport	W	6!	
a	StartRecommendations	W		
a	StartReplication	W	7!	
a	StartReplicationTask	W	10!	
a	StartReplicationTaskAssessment	W	10!	
a	StartReplicationTaskAssessmentRun	W	10!	
a	StopDataMigration	W	1!	
a	StopReplication	W	7!	
a	StopReplicationTask	W	10!	
a	TestConnection	R	3!,8!	
a	UpdateConversionConfiguration	W	6!	
a	UpdateDataProvider	W	2!	
a	UpdateInstanceProfile	W	5!	
a	UpdateMigrationProject	W	6!	
a	UpdateSubscriptionsToEventBridge	W		
a	UploadFileMetadataList	W		
s	docdb-elastic
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	cluster	arn:*:docdb-elastic:*:*:cluster/*	1
r	cluster-snapshot	arn:*:docdb-elastic:*:*:cluster-snapshot/*	1
a	ApplyPendingMaintenanceAction	W	0!	1
a	CopyClusterSnapshot	W	1!	0,1,2
a	CreateCluster	W		0,2
a	CreateClusterSnapshot	W	0!,1!	0,1,2
a	DeleteCluster	W	0!	1
a	DeleteClusterSnapshot	W	1!	1
a	GetCluster	R	0!	1
a	GetClusterSnapshot	R	1!	1
a	GetPendingMaintenanceAction	R	0!	1
a	ListClusterSnapshots	L		
a	ListClusters	L		
a	ListPendingMaintenanceActions	L		1
a	ListTagsForResource	L	0,1	1
a	RestoreClusterFromSnapshot	W	0!,1!	0,1,2
a	StartCluster	W	0!	1
a	StopCluster	W	0!	1
a	TagResource	T	0,1	0,1,2
a	UntagResource	T	0,1	2
a	UpdateCluster	W	0!	1
s	drs
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	drs:CreateAction	String
k	drs:EC2InstanceARN	ARN
r	JobResource	arn:*:drs:*:*:job/*	1
r	LaunchConfigurationTemplateResource	arn:*:drs:*:*:launch-configuration-template/*	1
r	RecoveryInstanceResource	arn:*:drs:*:*:recovery-instance/*	1,4
r	ReplicationConfigurationTemplateResource	arn:*:drs:*:*:replication-configuration-template/*	1
r	SourceNetworkResource	arn:*:drs:*:*:source-network/*	1
r	SourceServerResource	arn:*:drs:*:*:source-server/*	1
a	AssociateFailbackClientToRecoveryInstanceForDrs	W	2!	
a	AssociateSourceNetworkStack	W	4!	0,2
a	BatchCreateVolumeSnapshotGroupForDrs	W	2!,5!	
a	BatchDeleteSnapshotRequestForDrs	W		
a	CreateConvertedSnapshotForDrs	W	5!	0,2
a	CreateExtendedSourceServer	W		0,2
a	CreateLaunchConfigurationTemplate	W		0,2
a	CreateRecoveryInstanceForDrs	W	5!	0,2
a	CreateReplicationConfigurationTemplate	W		0,2
a	CreateSourceNetwork	W		0,2
a	CreateSourceServerForDrs	W		0,2
a	DeleteJob	W	0!	
a	DeleteLaunchAction	W	1,5	
a	DeleteLaunchConfigurationTemplate	W	1!	
a	DeleteRecoveryInstance	W	2!	
a	DeleteReplicationConfigurationTemplate	W	3!	
a	DeleteSourceNetwork	W	4!	
a	DeleteSourceServer	W	5!	
a	DescribeJobLogItems	R	0!	
a	DescribeJobs	R		
a	DescribeLaunchConfigurationTemplates	R		
a	DescribeRecoveryInstances	R		
a	DescribeRecoverySnapshots	R	5!	
a	DescribeReplicationConfigurationTemplates	R		
a	DescribeReplicationServerAssociationsForDrs	R		
a	DescribeSnapshotRequestsForDrs	R		
a	DescribeSourceNetworks	R		
a	DescribeSourceServers	R		
a	DisconnectRecoveryInstance	W	2!	
a	DisconnectSourceServer	W	5!	
a	ExportSourceNetworkCfnTemplate	W	4!	0,2
a	GetAgentCommandForDrs	R	2!,5!	
a	GetAgentConfirmedResumeInfoForDrs	R	2!,5!	
a	GetAgentInstallationAssetsForDrs	R		
a	GetAgentReplicationInfoForDrs	R	2!,5!	
a	GetAgentRuntimeConfigurationForDrs	R	2!,5!	
a	GetAgentSnapshotCreditsForDrs	R	2!,5!	
a	GetChannelCommandsForDrs	R		
a	GetFailbackCommandForDrs	R	2!	
a	GetFailbackLaunchRequestedForDrs	R	2!	
a	GetFailbackReplicationConfiguration	R	2!	
a	GetLaunchConfiguration	R	5!	
a	GetReplicationConfiguration	R	5!	
a	GetSuggestedFailbackClientDeviceMappingForDrs	R	2!	
a	InitializeService	W		
a	IssueAgentCertificateForDrs	W	2!,5!	
a	ListExtensibleSourceServers	R		
a	ListLaunchActions	R	1,5	
a	ListStagingAccounts	R		
a	ListTagsForResource	R		
a	NotifyAgentAuthenticationForDrs	W	2!,5!	
a	NotifyAgentConnectedForDrs	W	2!,5!	
a	NotifyAgentDisconnectedForDrs	W	2!,5!	
a	NotifyAgentReplicationProgressForDrs	W	2!,5!	
a	NotifyConsistencyAttainedForDrs	W	2!	
a	NotifyReplicationServerAuthenticationForDrs	W	2!	
a	NotifyVolumeEventForDrs	W	5!	
a	PutLaunchAction	W	1,5	
a	RetryDataReplication	W	5!	
a	ReverseReplication	W	2!	0,2
a	SendAgentLogsForDrs	W	2!,5!	
a	SendAgentMetricsForDrs	W	2!,5!	
a	SendChannelCommandResultForDrs	W		
a	SendClientLogsForDrs	W		
a	SendClientMetricsForDrs	W		
a	SendVolumeStatsForDrs	W	5!	
a	StartFailbackLaunch	W	2!	0,2
a	StartRecovery	W	5!	0,2
a	StartReplication	W	5!	
a	StartSourceNetworkRecovery	W	4!	0,2
a	StartSourceNetworkReplication	W	4!	
a	StopFailback	W	2!	
a	StopReplication	W	5!	
a	StopSourceNetworkReplication	W	4!	
a	TagResource	T	0,1,2,3,4,5	0,2,3
a	TerminateRecoveryInstances	W	2!	0,2
a	UntagResource	T	0,1,2,3,4,5	2
a	UpdateAgentBacklogForDrs	W	2!,5!	
a	UpdateAgentConversionInfoForDrs	W	2!,5!	
a	UpdateAgentReplicationInfoForDrs	W	2!,5!	
a	UpdateAgentReplicationProcessStateForDrs	W	2!,5!	
a	UpdateAgentSourcePropertiesForDrs	W	2!,5!	
a	UpdateFailbackClientDeviceMappingForDrs	W	2!	
a	UpdateFailbackClientLastSeenForDrs	W	2!	
a	UpdateFailbackReplicationConfiguration	W	2!	
a	UpdateLaunchConfiguration	W	5!	
a	UpdateLaunchConfigurationTemplate	W	1!	
a	UpdateReplicationCertificateForDrs	W	2!	
a	UpdateReplicationConfiguration	W	5!	
a	UpdateReplicationConfigurationTemplate	W	3!	
s	ds
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	directory	arn:*:ds:*:*:directory/*	1
a	AcceptSharedDirectory	W	0!	
a	AccessDSData	P	0!	
a	AddIpRoutes	W	0!	
a	AddRegion	W	0!	
a	AddTagsToResource	T	0!	0,2
a	AuthorizeApplication	W	0!	
a	CancelSchemaExtension	W	0!	
a	CheckAlias	R		
a	ConnectDirectory	W		0,2
a	CreateAlias	W	0!	
a	CreateComputer	W	0!	
a	CreateConditionalForwarder	P	0!	
a	CreateDirectory	P		0,2
a	CreateHybridAD	W		0,2
a	CreateIdentityPoolDirectory	P		0,2
a	CreateLogSubscription	W	0!	
a	CreateMicrosoftAD	P		0,2
a	CreateSnapshot	W	0!	
a	CreateTrust	P	0!	
a	DeleteADAssessment	W		
a	DeleteConditionalForwarder	W	0!	
a	DeleteDirectory	W	0!	
a	DeleteLogSubscription	W	0!	
a	DeleteSnapshot	W	0!	
a	DeleteTrust	W	0!	
a	DeregisterCertificate	W	0!	
a	DeregisterEventTopic	W	0!	
a	DescribeADAssessment	R		
a	DescribeCAEnrollmentPolicy	R	0!	
a	DescribeCertificate	R	0!	
a	DescribeClientAuthenticationSettings	R	0!	
a	DescribeConditionalForwarders	R	0!	
a	DescribeDirectories	L		
a	DescribeDirectoryDataAccess	R	0!	
a	DescribeDomainControllers	R	0!	
a	DescribeEventTopics	R	0!	
a	DescribeHybridADUpdate	R	0!	
a	DescribeLDAPSSettings	R	0!	
a	DescribeRegions	R	0!	
a	DescribeSettings	R	0!	
a	DescribeSharedDirectories	R	0!	
a	DescribeSnapshots	R		
a	DescribeTrusts	R		
a	DescribeUpdateDirectory	R	0!	
a	DisableCAEnrollmentPolicy	W	0!	
a	DisableClientAuthentication	W	0!	
a	DisableDirectoryDataAccess	W	0!	
a	DisableLDAPS	W	0!	
a	DisableRadius	W	0!	
a	DisableRoleAccess	W	0!	
a	DisableSso	W	0!	
a	EnableCAEnrollmentPolicy	W	0!	
a	EnableClientAuthentication	W	0!	
a	EnableDirectoryDataAccess	W	0!	
a	EnableLDAPS	W	0!	
a	EnableRadius	W	0!	
a	EnableRoleAccess	W	0!	
a	EnableSso	W	0!	
a	GetAuthorizedApplicationDetails	R	0!	
a	GetDirectoryLimits	R		
a	GetSnapshotLimits	R	0!	
a	ListADAssessments	L		
a	ListAuthorizedApplications	R	0!	
a	ListCertificates	L	0!	
a	ListIpRoutes	R	0!	
a	ListLogSubscriptions	R		
a	ListSchemaExtensions	L	0!	
a	ListTagsForResource	R	0!	
a	RegisterCertificate	W	0!	
a	RegisterEventTopic	W	0!	
a	RejectSharedDirectory	W	0!	
a	RemoveIpRoutes	W	0!	
a	RemoveRegion	W	0!	
a	RemoveTagsFromResource	T	0!	0,2
a	ResetUserPassword	W	0!	
a	RestoreFromSnapshot	W	0!	
a	ShareDirectory	P	0!	
a	StartADAssessment	W		
a	StartSchemaExtension	W	0!	
a	UnauthorizeApplication	W	0!	
a	UnshareDirectory	W	0!	
a	UpdateAuthorizedApplication	W	0!	
a	UpdateConditionalForwarder	W	0!	
a	UpdateDirectory	W	0!	
a	UpdateDirectorySetup	W	0!	
a	UpdateHybridAD	W	0!	
a	UpdateNumberOfDomainControllers	W	0!	
a	UpdateRadius	W	0!	
a	UpdateSettings	W	0!	
a	UpdateTrust	W	0!	
a	VerifyTrust	R	0!	
s	ds-data
k	aws:ResourceTag/${TagKey}	String
k	ds-data:Identifier	String
k	ds-data:MemberName	String
k	ds-data:MemberRealm	String
k	ds-data:Realm	String
k	ds-data:SAMAccountName	String
r	directory	arn:*:ds:*:*:directory/*	0
a	AddGroupMember	W	0!	1,2,3,4,5
a	CreateGroup	W	0!	1,4,5
a	CreateUser	W	0!	1,4,5
a	DeleteGroup	W	0!	1,4,5
a	DeleteUser	W	0!	1,4,5
a	DescribeGroup	R	0!	1,4,5
a	DescribeUser	R	0!	1,4,5
a	DisableUser	W	0!	1,4,5
a	ListGroupMembers	L	0!	1,3,4,5
a	ListGroups	L	0!	4
a	ListGroupsForMember	L	0!	1,3,4,5
a	ListUsers	L	0!	4
a	RemoveGroupMember	W	0!	1,2,3,4,5
a	SearchGroups	R	0!	4
a	SearchUsers	R	0!	4
a	UpdateGroup	W	0!	1,4,5
a	UpdateUser	W	0!	1,4,5
s	dsql
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	dsql:FisActionId	String
k	dsql:FisTargetArns	ArrayOfARN
k	dsql:WitnessRegion	String
r	Cluster	arn:*:dsql:*:*:cluster/*	1
a	AddPeerCluster	W	0!	
a	CreateCluster	W	0!	0,2,5
a	DbConnect	W	0!	
a	DbConnectAdmin	W	0!	
a	DeleteCluster	W	0!	
a	DeleteClusterPolicy	W	0!	
a	GetBackupJob	R	0!	
a	GetCluster	R	0!	
a	GetClusterPolicy	R	0!	
a	GetRestoreJob	R	0!	
a	GetVpcEndpointServiceName	R	0!	
a	InjectError	W		3,4
a	ListClusters	L		
a	ListTagsForResource	R	0!	
a	PutClusterPolicy	W	0!	
a	PutMultiRegionProperties	W	0!	
a	PutWitnessRegion	W	0!	5
a	RemovePeerCluster	W	0!	
a	StartBackupJob	W	0!	
a	StartRestoreJob	W	0!	
a	StopBackupJob	W	0!	
a	StopRestoreJob	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateCluster	W	0!	5
s	dynamodb
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	dynamodb:Attributes	ArrayOfString
k	dynamodb:EnclosingOperation	String
k	dynamodb:FirstPartitionKeyValues	ArrayOfString
k	dynamodb:FisActionId	String
k	dynamodb:FisTargetArns	ArrayOfARN
k	dynamodb:FourthPartitionKeyValues	ArrayOfString
k	dynamodb:FullTableScan	Bool
k	dynamodb:LeadingKeys	ArrayOfString
k	dynamodb:ReturnConsumedCapacity	String
k	dynamodb:ReturnValues	String
k	dynamodb:SecondPartitionKeyValues	ArrayOfString
k	dynamodb:Select	String
k	dynamodb:ThirdPartitionKeyValues	ArrayOfString
r	backup	arn:*:dynamodb:*:*:table/*/backup/*	
r	export	arn:*:dynamodb:*:*:table/*/export/*	
r	global-table	arn:*:dynamodb::*:global-table/*	
r	import	arn:*:dynamodb:*:*:table/*/import/*	
r	index	arn:*:dynamodb:*:*:table/*/index/*	1
r	stream	arn:*:dynamodb:*:*:table/*/stream/*	
r	table	arn:*:dynamodb:*:*:table/*	1
a	AssociateTableReplica	W	6!	
a	BatchGetItem	R	6!	3,10,11,14
a	BatchWriteItem	W	6!	3,10,11
a	ConditionCheckItem	R	6!	3,10,11,12
a	CreateBackup	W	6!	
a	CreateGlobalTable	W	2!,6!	
a	CreateGlobalTableWitness	W	6!	
a	CreateTable	W	6!	0,2
a	CreateTableReplica	W	6!	
a	DeleteBackup	W	0!	
a	DeleteGlobalTableWitness	W	6!	
a	DeleteItem	W	6!	3,4,10,11,12
a	DeleteResourcePolicy	P	5!,6!	
a	DeleteTable	W	6!	
a	DeleteTableReplica	W	6!	
a	DescribeBackup	R	0!	
a	DescribeContinuousBackups	R	6!	
a	DescribeContributorInsights	R	4,6!	
a	DescribeEndpoints	R		
a	DescribeExport	R	1!	
a	DescribeGlobalTable	R	2!	
a	DescribeGlobalTableSettings	R	2!	
a	DescribeImport	R	3!	
a	DescribeKinesisStreamingDestination	R	6!	
a	DescribeLimits	R		
a	DescribeReservedCapacity	R		
a	DescribeReservedCapacityOfferings	R		
a	DescribeStream	R	5!	
a	DescribeTable	R	6!	
a	DescribeTableReplicaAutoScaling	R	6!	
a	DescribeTimeToLive	R	6!	
a	DisableKinesisStreamingDestination	W	6!	
a	EnableKinesisStreamingDestination	W	6!	
a	ExportTableToPointInTime	W	6!	
a	GetAbacStatus	R		
a	GetItem	R	6!	3,4,10,11,14
a	GetRecords	R	5!	
a	GetResourcePolicy	R	5!,6!	
a	GetShardIterator	R	5!	
a	ImportTable	W	6!	
a	InjectError	W		6,7
a	ListBackups	L		
a	ListContributorInsights	L		
a	ListExports	L		
a	ListGlobalTables	L		
a	ListImports	L		
a	ListStreams	R		
a	ListTables	L		
a	ListTagsOfResource	R	6!	
a	PartiQLDelete	W	6!	3,4,10,12
a	PartiQLInsert	W	6!	3,4,10
a	PartiQLSelect	R	4,6!	3,4,9,10,14
a	PartiQLUpdate	W	6!	3,4,10,12
a	PurchaseReservedCapacityOfferings	W		
a	PutItem	W	6!	3,4,10,11,12
a	PutResourcePolicy	P	5!,6!	
a	Query	R	4,6!	3,10,11,12,14
a	ReadDataForReplication	R	6!	
a	ReplicateSettings	W	6!	
a	RestoreTableFromAwsBackup	W	6!	
a	RestoreTableFromBackup	W	0!,6!	
a	RestoreTableToPointInTime	W	6!	
a	Scan	R	4,6!	3,11,12,14
a	StartAwsBackupJob	W	6!	
a	TagResource	T	6!	0,2
a	UntagResource	T	6!	2
a	UpdateAbacStatus	P		
a	UpdateContinuousBackups	W	6!	
a	UpdateContributorInsights	W	4,6!	
a	UpdateGlobalTable	W	2!,6!	
a	UpdateGlobalTableSettings	W	2!,6!	
a	UpdateGlobalTableVersion	W	2!,6	
a	UpdateItem	W	6!	3,4,10,11,12
a	UpdateKinesisStreamingDestination	W	6!	
a	UpdateTable	W	6!	
a	UpdateTableReplicaAutoScaling	W	6!	
a	UpdateTimeToLive	W	6!	
a	WriteDataForReplication	W	6!	
s	ebs
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	ebs:Description	String
k	ebs:ParentSnapshot	ARN
k	ebs:VolumeSize	Numeric
r	snapshot	arn:*:ec2:*::snapshot/*	0,1,2,3,4,5
a	CompleteSnapshot	W	0!	1
a	GetSnapshotBlock	R	0!	1
a	ListChangedBlocks	R	0!	1
a	ListSnapshotBlocks	R	0!	1
a	PutSnapshotBlock	W	0!	1
a	StartSnapshot	W	0	0,1,2,3,4,5
s	ec2
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	ec2:AccepterVpc	ARN
k	ec2:Add/group	String
k	ec2:Add/userId	String
k	ec2:AllocationId	String
k	ec2:AssociatePublicIpAddress	Bool
k	ec2:Attribute	String
k	ec2:Attribute/${AttributeName}	String
k	ec2:AuthenticationType	String
k	ec2:AuthorizedService	String
k	ec2:AuthorizedUser	String
k	ec2:AutoPlacement	String
k	ec2:AvailabilityZone	String
k	ec2:AvailabilityZoneId	String
k	ec2:CapacityReservationFleet	ARN
k	ec2:ClientRootCertificateChainArn	ARN
k	ec2:CloudwatchLogGroupArn	ARN
k	ec2:CloudwatchLogStreamArn	ARN
k	ec2:CommitmentDuration	Numeric
k	ec2:CpuOptionsAmdSevSnp	String
k	ec2:CreateAction	String
k	ec2:CreateDate	Date
k	ec2:DPDTimeoutSeconds	Numeric
k	ec2:DestinationCapacityReservationId	ARN
k	ec2:DhcpOptionsID	String
k	ec2:DirectoryArn	ARN
k	ec2:Domain	String
k	ec2:EbsOptimized	Bool
k	ec2:ElasticGpuType	String
k	ec2:Encrypted	Bool
k	ec2:EndDate	Date
k	ec2:EndDateType	String
k	ec2:EphemeralStorage	Bool
k	ec2:FisActionId	String
k	ec2:FisTargetArns	ArrayOfARN
k	ec2:GatewayType	String
k	ec2:HostRecovery	String
k	ec2:IKEVersions	ArrayOfString
k	ec2:ImageID	String
k	ec2:ImageType	String
k	ec2:InsideTunnelCidr	String
k	ec2:InsideTunnelIpv6Cidr	String
k	ec2:InstanceAutoRecovery	String
k	ec2:InstanceBandwidthWeighting	String
k	ec2:InstanceCount	Numeric
k	ec2:InstanceID	String
k	ec2:InstanceMarketType	String
k	ec2:InstanceMatchCriteria	String
k	ec2:InstanceMetadataTags	String
k	ec2:InstancePlatform	ARN
k	ec2:InstanceProfile	ARN
k	ec2:InstanceType	String
k	ec2:InternetGatewayID	String
k	ec2:InterruptibleCapacityReservationId	String
k	ec2:InterruptionType	String
k	ec2:IpamPrefixListResolverTargetId	String
k	ec2:Ipv4IpamPoolId	String
k	ec2:Ipv6IpamPoolId	String
k	ec2:IsInterruptible	Bool
k	ec2:IsLaunchTemplateResource	Bool
k	ec2:KeyPairName	String
k	ec2:KeyPairType	String
k	ec2:KmsKeyId	String
k	ec2:LaunchTemplate	ARN
k	ec2:Location	String
k	ec2:ManagedResourceOperator	String
k	ec2:MetadataHttpEndpoint	String
k	ec2:MetadataHttpPutResponseHopLimit	Numeric
k	ec2:MetadataHttpTokens	String
k	ec2:NetworkAclID	String
k	ec2:NetworkInterfaceID	String
k	ec2:NewInstanceProfile	ARN
k	ec2:OutpostArn	ARN
k	ec2:Owner	String
k	ec2:ParentSnapshot	ARN
k	ec2:ParentVolume	ARN
k	ec2:Permission	String
k	ec2:Phase1DHGroup	ArrayOfString
k	ec2:Phase1EncryptionAlgorithms	ArrayOfString
k	ec2:Phase1IntegrityAlgorithms	ArrayOfString
k	ec2:Phase1LifetimeSeconds	Numeric
k	ec2:Phase2DHGroup	ArrayOfString
k	ec2:Phase2EncryptionAlgorithms	ArrayOfString
k	ec2:Phase2IntegrityAlgorithms	ArrayOfString
k	ec2:Phase2LifetimeSeconds	Numeric
k	ec2:PlacementGroup	ARN
k	ec2:PlacementGroupName	String
k	ec2:PlacementGroupStrategy	String
k	ec2:ProductCode	String
k	ec2:Public	Bool
k	ec2:PublicIpAddress	String
k	ec2:Quantity	Numeric
k	ec2:Region	String
k	ec2:RekeyFuzzPercentage	Numeric
k	ec2:RekeyMarginTimeSeconds	Numeric
k	ec2:Remove/group	String
k	ec2:Remove/userId	String
k	ec2:ReplayWindowSizePackets	String
k	ec2:RequesterVpc	ARN
k	ec2:ReservedInstancesOfferingType	String
k	ec2:ResourceTag/${TagKey}	String
k	ec2:RoleDelivery	Numeric
k	ec2:RootDeviceType	String
k	ec2:RouteTableID	String
k	ec2:RoutingType	String
k	ec2:SamlProviderArn	ARN
k	ec2:SecurityGroupID	String
k	ec2:ServerCertificateArn	ARN
k	ec2:SnapshotCoolOffPeriod	Numeric
k	ec2:SnapshotID	String
k	ec2:SnapshotLockDuration	Numeric
k	ec2:SnapshotTime	String
k	ec2:SourceAvailabilityZone	String
k	ec2:SourceCapacityReservationId	ARN
k	ec2:SourceInstanceARN	ARN
k	ec2:SourceOutpostArn	ARN
k	ec2:Subnet	ARN
k	ec2:SubnetID	String
k	ec2:TargetInstanceCount	Numeric
k	ec2:Tenancy	String
k	ec2:VolumeID	String
k	ec2:VolumeInitializationRate	Numeric
k	ec2:VolumeIops	Numeric
k	ec2:VolumeSize	Numeric
k	ec2:VolumeThroughput	Numeric
k	ec2:VolumeType	String
k	ec2:Vpc	ARN
k	ec2:VpcID	String
k	ec2:VpcPeeringConnectionID	String
k	ec2:VpceMultiRegion	String
k	ec2:VpcePrivateDnsPreference	String
k	ec2:VpcePrivateDnsSpecifiedDomains	ArrayOfString
k	ec2:VpceServiceName	String
k	ec2:VpceServiceOwner	String
k	ec2:VpceServicePrivateDnsName	String
k	ec2:VpceServiceRegion	String
k	ec2:VpceSupportedRegion	String
k	ec2:transitGatewayAttachmentId	String
k	ec2:transitGatewayConnectPeerId	String
k	ec2:transitGatewayId	String
k	ec2:transitGatewayMeteringPolicyId	String
k	ec2:transitGatewayMulticastDomainId	String
k	ec2:transitGatewayPolicyTableId	String
k	ec2:transitGatewayRouteTableAnnouncementId	String
k	ec2:transitGatewayRouteTableId	String
r	capacity-block	arn:*:ec2:*:*:capacity-block/*	0,1,2,8,9,94,102
r	capacity-manager-data-export	arn:*:ec2:*:*:capacity-manager-data-export/*	0,1,2,8,9,94,102
r	capacity-reservation	arn:*:ec2:*:*:capacity-reservation/*	0,1,2,8,9,14,15,16,20,23,25,29,32,33,34,46,49,51,53,55,56,60,61,65,74,87,94,102,115,120,121
r	capacity-reservation-fleet	arn:*:ec2:*:*:capacity-reservation-fleet/*	0,1,2,8,9,94,102
r	carrier-gateway	arn:*:ec2:*:*:carrier-gateway/*	0,1,2,94,102,121,128
r	certificate	arn:*:acm:*:*:certificate/*	
r	client-vpn-endpoint	arn:*:ec2:*:*:client-vpn-endpoint/*	0,1,2,8,9,17,18,19,27,94,102,107,109
r	coip-pool	arn:*:ec2:*:*:coip-pool/*	0,1,2,94,102
r	customer-gateway	arn:*:ec2:*:*:customer-gateway/*	0,1,2,94,102
r	declarative-policies-report	arn:*:ec2:*:*:declarative-policies-report/*	0,1,2,94,102
r	dedicated-host	arn:*:ec2:*:*:dedicated-host/*	0,1,2,8,9,13,14,38,53,61,65,93,94,102
r	dhcp-options	arn:*:ec2:*:*:dhcp-options/*	0,1,2,26,94,102
r	egress-only-internet-gateway	arn:*:ec2:*:*:egress-only-internet-gateway/*	0,1,2,94,102
r	elastic-gpu	arn:*:ec2:*:*:elastic-gpu/*	0,1,2,30,61,65,94,102
r	elastic-inference	arn:*:elastic-inference:*:*:elastic-inference-accelerator/*	
r	elastic-ip	arn:*:ec2:*:*:elastic-ip/*	0,1,2,6,8,9,28,92,94,102
r	export-image-task	arn:*:ec2:*:*:export-image-task/*	0,1,2,94,102
r	export-instance-task	arn:*:ec2:*:*:export-instance-task/*	0,1,2,94,102
r	fleet	arn:*:ec2:*:*:fleet/*	0,1,2,8,9,94,102
r	fpga-image	arn:*:ec2:*:*:fpga-image/*	0,1,2,8,9,75,91,94,102
r	group	arn:*:resource-groups:*:*:group/*	
r	host-reservation	arn:*:ec2:*:*:host-reservation/*	0,1,2,94,102
r	image	arn:*:ec2:*::image/*	0,1,2,8,9,40,41,61,65,75,91,94,102,104
r	image-usage-report	arn:*:ec2:*:*:image-usage-report/*	0,1,2,94,102
r	import-image-task	arn:*:ec2:*:*:import-image-task/*	0,1,2,94,102
r	import-snapshot-task	arn:*:ec2:*:*:import-snapshot-task/*	0,1,2,94,102
r	instance	arn:*:ec2:*:*:instance/*	0,1,2,8,9,14,15,21,29,44,45,47,48,50,52,53,61,65,67,68,69,70,73,87,90,94,102,104,121
r	instance-connect-endpoint	arn:*:ec2:*:*:instance-connect-endpoint/*	0,1,2,8,9,94,102,119
r	instance-event-window	arn:*:ec2:*:*:instance-event-window/*	0,1,2,8,9,94,102
r	internet-gateway	arn:*:ec2:*:*:internet-gateway/*	0,1,2,54,94,102
r	ipam	arn:*:ec2::*:ipam/*	0,1,2,8,9,94,102
r	ipam-external-resource-verification-token	arn:*:ec2::*:ipam-external-resource-verification-token/*	0,1,2,8,9,94,102
r	ipam-policy	arn:*:ec2::*:ipam-policy/*	0,1,2,8,9,94,102
r	ipam-pool	arn:*:ec2::*:ipam-pool/*	0,1,2,8,9,94,102
r	ipam-prefix-list-resolver	arn:*:ec2::*:ipam-prefix-list-resolver/*	0,1,2,8,9,94,102
r	ipam-prefix-list-resolver-target	arn:*:ec2::*:ipam-prefix-list-resolver-target/*	0,1,2,8,9,94,102
r	ipam-resource-discovery	arn:*:ec2::*:ipam-resource-discovery/*	0,1,2,8,9,94,102
r	ipam-resource-discovery-association	arn:*:ec2::*:ipam-resource-discovery-association/*	0,1,2,94,102
r	ipam-scope	arn:*:ec2::*:ipam-scope/*	0,1,2,8,9,94,102
r	ipv4pool-ec2	arn:*:ec2:*:*:ipv4pool-ec2/*	0,1,2,94,102
r	ipv6pool-ec2	arn:*:ec2:*:*:ipv6pool-ec2/*	0,1,2,94,102
r	key-pair	arn:*:ec2:*:*:key-pair/*	0,1,2,61,62,63,65,94,102
r	launch-template	arn:*:ec2:*:*:launch-template/*	0,1,2,8,9,61,65,67,94,102
r	license-configuration	arn:*:license-manager:*:*:license-configuration:*	
r	local-gateway	arn:*:ec2:*:*:local-gateway/*	0,1,2,94,102
r	local-gateway-route-table	arn:*:ec2:*:*:local-gateway-route-table/*	0,1,2,9,94,102
r	local-gateway-route-table-virtual-interface-group-association	arn:*:ec2:*:*:local-gateway-route-table-virtual-interface-group-association/*	0,1,2,94,102
r	local-gateway-route-table-vpc-association	arn:*:ec2:*:*:local-gateway-route-table-vpc-association/*	0,1,2,94,102
r	local-gateway-virtual-interface	arn:*:ec2:*:*:local-gateway-virtual-interface/*	0,1,2,94,102
r	local-gateway-virtual-interface-group	arn:*:ec2:*:*:local-gateway-virtual-interface-group/*	0,1,2,94,102
r	mac-modification-task	arn:*:ec2:*:*:mac-modification-task/*	0,1,2,94,102
r	natgateway	arn:*:ec2:*:*:natgateway/*	0,1,2,94,102,128
r	network-acl	arn:*:ec2:*:*:network-acl/*	0,1,2,71,94,102,128
r	network-insights-access-scope	arn:*:ec2:*:*:network-insights-access-scope/*	0,1,2,94,102
r	network-insights-access-scope-analysis	arn:*:ec2:*:*:network-insights-access-scope-analysis/*	0,1,2,94,102
r	network-insights-analysis	arn:*:ec2:*:*:network-insights-analysis/*	0,1,2,94,102
r	network-insights-path	arn:*:ec2:*:*:network-insights-path/*	0,1,2,94,102
r	network-interface	arn:*:ec2:*:*:network-interface/*	0,1,2,7,8,9,11,12,14,61,65,67,72,78,94,102,118,128
r	outpost-lag	arn:*:ec2:*:*:outpost-lag/*	0,1,2,94,102
r	placement-group	arn:*:ec2:*:*:placement-group/*	0,1,2,61,65,88,89,94,102
r	prefix-list	arn:*:ec2:*:*:prefix-list/*	0,1,2,8,9,57,94,102
r	replace-root-volume-task	arn:*:ec2:*:*:replace-root-volume-task/*	0,1,2,94,102
r	reserved-instances	arn:*:ec2:*:*:reserved-instances/*	0,1,2,8,9,14,53,94,101,102,121
r	role	arn:*:iam::*:role/*	
r	route-server	arn:*:ec2:*:*:route-server/*	0,1,2,94,102
r	route-server-endpoint	arn:*:ec2:*:*:route-server-endpoint/*	0,1,2,14,94,102
r	route-server-peer	arn:*:ec2:*:*:route-server-peer/*	0,1,2,14,94,102
r	route-table	arn:*:ec2:*:*:route-table/*	0,1,2,94,102,105,128
r	secondary-interface	arn:*:ec2:*:*:secondary-interface/*	0,1,2,14,15,61,65,94,102
r	secondary-network	arn:*:ec2:*:*:secondary-network/*	0,1,2,94,102
r	secondary-subnet	arn:*:ec2:*:*:secondary-subnet/*	0,1,2,94,102
r	security-group	arn:*:ec2:*:*:security-group/*	0,1,2,61,65,94,102,108,128
r	security-group-rule	arn:*:ec2:*:*:security-group-rule/*	0,1,2,94,102
r	snapshot	arn:*:ec2:*::snapshot/*	0,1,2,4,5,8,9,14,31,61,65,66,74,75,76,77,90,94,97,98,102,110,111,112,113,114,117,125
r	spot-fleet-request	arn:*:ec2:*:*:spot-fleet-request/*	0,1,2,8,9,94,102
r	spot-instances-request	arn:*:ec2:*:*:spot-instances-request/*	0,1,2,94,102
r	subnet	arn:*:ec2:*:*:subnet/*	0,1,2,8,9,14,15,58,59,61,65,94,102,119,128
r	subnet-cidr-reservation	arn:*:ec2:*:*:subnet-cidr-reservation/*	0,1,2,94,102
r	traffic-mirror-filter	arn:*:ec2:*:*:traffic-mirror-filter/*	0,1,2,8,9,94,102
r	traffic-mirror-filter-rule	arn:*:ec2:*:*:traffic-mirror-filter-rule/*	0,1,2,8,9,94,102
r	traffic-mirror-session	arn:*:ec2:*:*:traffic-mirror-session/*	0,1,2,8,9,94,102
r	traffic-mirror-target	arn:*:ec2:*:*:traffic-mirror-target/*	0,1,2,94,102
r	transit-gateway	arn:*:ec2:*:*:transit-gateway/*	0,1,2,8,9,94,102,141
r	transit-gateway-attachment	arn:*:ec2:*:*:transit-gateway-attachment/*	0,1,2,8,9,94,102,139
r	transit-gateway-connect-peer	arn:*:ec2:*:*:transit-gateway-connect-peer/*	0,1,2,94,102,140
r	transit-gateway-metering-policy	arn:*:ec2:*:*:transit-gateway-metering-policy/*	0,1,2,9,94,102,142
r	transit-gateway-multicast-domain	arn:*:ec2:*:*:transit-gateway-multicast-domain/*	0,1,2,94,102,143
r	transit-gateway-policy-table	arn:*:ec2:*:*:transit-gateway-policy-table/*	0,1,2,94,102,144
r	transit-gateway-route-table	arn:*:ec2:*:*:transit-gateway-route-table/*	0,1,2,8,9,94,102,146
r	transit-gateway-route-table-announcement	arn:*:ec2:*:*:transit-gateway-route-table-announcement/*	0,1,2,94,102,145
r	verified-access-endpoint	arn:*:ec2:*:*:verified-access-endpoint/*	0,1,2,9,94,102
r	verified-access-endpoint-target	arn:*:ec2:*:*:verified-access-endpoint-target/*	0,1,2,94,102
r	verified-access-group	arn:*:ec2:*:*:verified-access-group/*	0,1,2,8,9,94,102
r	verified-access-instance	arn:*:ec2:*:*:verified-access-instance/*	0,1,2,8,9,94,102
r	verified-access-policy	arn:*:ec2:*:*:verified-access-policy/*	0,1,2,94,102
r	verified-access-trust-provider	arn:*:ec2:*:*:verified-access-trust-provider/*	0,1,2,8,9,94,102
r	volume	arn:*:ec2:*:*:volume/*	0,1,2,8,9,14,15,31,61,64,65,67,76,77,94,102,122,123,124,125,126,127
r	vpc	arn:*:ec2:*:*:vpc/*	0,1,2,8,9,58,59,94,102,121,129
r	vpc-block-public-access-exclusion	arn:*:ec2:*:*:vpc-block-public-access-exclusion/*	0,1,2,8,9,94,102
r	vpc-encryption-control	arn:*:ec2:*:*:vpc-encryption-control/*	0,1,2,9,94,102
r	vpc-endpoint	arn:*:ec2:*:*:vpc-endpoint/*	0,1,2,8,9,94,102,131,132,133,134,135,137
r	vpc-endpoint-connection	arn:*:ec2:*:*:vpc-endpoint-connection/*	0,1,2,94,102
r	vpc-endpoint-service	arn:*:ec2:*:*:vpc-endpoint-service/*	0,1,2,8,9,94,102,131,136,137,138
r	vpc-endpoint-service-permission	arn:*:ec2:*:*:vpc-endpoint-service-permission/*	0,1,2,94,102
r	vpc-flow-log	arn:*:ec2:*:*:vpc-flow-log/*	0,1,2,94,102
r	vpc-peering-connection	arn:*:ec2:*:*:vpc-peering-connection/*	0,1,2,3,8,9,94,100,102,130
r	vpn-concentrator	arn:*:ec2:*:*:vpn-concentrator/*	0,1,2,94,102
r	vpn-connection	arn:*:ec2:*:*:vpn-connection/*	0,1,2,8,9,10,24,37,39,42,43,79,80,81,82,83,84,85,86,94,95,96,99,102,106
r	vpn-connection-device-type	arn:*:ec2:*:*:vpn-connection-device-type/*	94
r	vpn-gateway	arn:*:ec2:*:*:vpn-gateway/*	0,1,2,94,102
a	AcceptAddressTransfer	W	15!	0,2,6,28,92,94
a	AcceptCapacityReservationBillingOwnership	W	2!	1,14,16,23,25,29,32,33,46,49,51,53,74,87,94,102,115,121
a	AcceptReservedInstancesExchangeQuote	W	62!	1,14,53,94,101,102,121
a	AcceptTransitGatewayMulticastDomainAssociations	W	83,86	1,94,102,139,143
a	AcceptTransitGatewayPeeringAttachment	W	83!	1,94,102,139
a	AcceptTransitGatewayVpcAttachment	W	83!	1,94,102,139
a	AcceptVpcEndpointConnections	W	102!	1,94,102,131,138
a	AcceptVpcPeeringConnection	W	97!,105!	1,3,94,100,102,121,129,130
a	AdvertiseByoipCidr	W		94
a	AllocateAddress	W	15!,33,39	0,1,2,94,102
a	AllocateHosts	W	10!	0,2,13,14,38,53,93,94
a	AllocateIpamPoolCidr	W	33!	1,94,102
a	ApplySecurityGroupsToClientVpnTargetNetwork	W	6!,71!,97!	1,17,18,19,27,94,102,107,108,109,121,128,129
a	AssignIpv6Addresses	W	57!	1,14,67,72,94,102,118,128
a	AssignPrivateIpAddresses	W	57!	1,14,67,72,94,102,118,128
a	AssignPrivateNatGatewayAddress	W	51!	1,94,102
a	AssociateAddress	W	15,26,57	1,6,14,15,21,28,29,44,45,47,48,50,52,53,67,68,69,70,72,87,90,92,94,102,104,118,121,128
a	AssociateCapacityReservationBillingOwner	W	2!	1,14,16,23,25,29,32,33,46,49,51,53,74,87,94,102,115,121
a	AssociateClientVpnTargetNetwork	W	6!,76!	1,15,17,18,19,27,94,102,107,109,119
a	AssociateDhcpOptions	W	11!,97!	1,26,94,102,121,129
a	AssociateEnclaveCertificateIamRole	W	5!,63!	94
a	AssociateIamInstanceProfile	W	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,73,87,90,94,102,104,121
a	AssociateInstanceEventWindow	W	28!	1,94,102
a	AssociateIpamByoasn	W		94
a	AssociateIpamResourceDiscovery	W	30!,36!,37!	0,1,2,94,102
a	AssociateNatGatewayAddress	W	15!,51!	1,6,28,92,94,102
a	AssociateRouteServer	W	64!,97!	1,58,59,94,102,121,129
a	AssociateRouteTable	W	29,39,67!,76,109	1,14,15,54,94,102,105,119,128
a	AssociateSecurityGroupVpc	W	71!,97!	1,58,59,94,102,108,121,128,129
a	AssociateSubnetCidrBlock	W	33,76!	1,14,15,59,94,102,119,128
a	AssociateTransitGatewayMulticastDomain	W	76!,83!,86!	1,14,15,94,102,119,128,139,143
a	AssociateTransitGatewayPolicyTable	W	83!,87!	1,94,102,139,144
a	AssociateTransitGatewayRouteTable	W	83!,88!	1,94,102,139,146
a	AssociateTrunkInterface	W		94
a	AssociateVerifiedAccessInstanceWebAcl	W	93!	1,94,102
a	AssociateVpcCidrBlock	W	33,40,97!	1,58,59,94,102,121,129
a	AttachApplianceToNatGateway	P	51!	1,94,102
a	AttachClassicLinkVpc	W	26!,71!,97!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,94,102,104,108,121,128,129
a	AttachInternetGateway	W	29!,97!	1,54,94,102,121,129
a	AttachNetworkInterface	W	26!,57!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,72,87,90,94,102,104,118,121,128
a	AttachResourcesToPlacementGroup	P	59!	1,88,89,94,102
a	AttachVerifiedAccessTrustProvider	W	93!,95!	1,94,102
a	AttachVolume	W	26!,96!	1,14,15,21,29,31,44,45,47,48,50,52,53,67,68,69,70,76,77,87,90,94,102,104,121,122,123,124,125,126,127
a	AttachVpnGateway	W	97!,109!	1,94,102,121,129
a	AuthorizeClientVpnIngress	W	6!	1,17,18,19,27,94,102,107,109
a	AuthorizeSecurityGroupEgress	W	71!,72	0,1,2,94,102,108,128
a	AuthorizeSecurityGroupIngress	W	71!,72	0,1,2,94,102,108,128
a	BundleInstance	W		94
a	CancelBundleTask	W		94
a	CancelCapacityReservation	W	2!	1,16,94
a	CancelCapacityReservationFleets	W	3!	1,94,102
a	CancelConversionTask	W		94
a	CancelDeclarativePoliciesReport	W	9!	1,94,102
a	CancelExportTask	W	16,17	1,94,102
a	CancelImageLaunchPermission	P	22!	1,40,41,75,91,94,102,104
a	CancelImportTask	W	24,25	1,94,102
a	CancelReservedInstancesListing	W		94
a	CancelSpotFleetRequests	W	74!	1,94,102
a	CancelSpotInstanceRequests	W	75!	1,94,102
a	ConfirmProductInstance	W		94
a	CopyFpgaImage	W	19!	75,94
a	CopyImage	W	22!,73!	0,2,40,75,94
a	CopySnapshot	W	73!	0,2,31,74,75,76,77,90,94,111,113,125
a	CopyVolumes	W	96!	0,2,14,15,31,67,76,77,94,123,124,125,126,127
a	CreateCapacityManagerDataExport	W	1!	0,2,94
a	CreateCapacityReservation	W	2!	0,2,14,15,16,29,32,33,34,46,49,51,53,74,87,94,121
a	CreateCapacityReservationBySplitting	W	2!	1,14,16,23,25,29,32,33,46,49,51,53,74,87,94,102,115,121
a	CreateCapacityReservationFleet	W	3!	0,2,94
a	CreateCarrierGateway	W	4!,97!	0,1,2,94,102,121,129
a	CreateClientVpnEndpoint	W	6!,71,97	0,1,2,17,18,19,27,94,102,107,108,109,129
a	CreateClientVpnRoute	W	6!,76!	1,15,17,18,19,27,94,102,107,109,119
a	CreateCoipCidr	W	7!	1,94,102
a	CreateCoipPool	W	7!,45!	0,1,2,94,102
a	CreateCoipPoolPermission	P	7!	1,94,102
a	CreateCustomerGateway	W	8!	0,2,94
a	CreateDefaultSubnet	W		94
a	CreateDefaultVpc	W		94
a	CreateDelegateMacVolumeOwnershipTask	W	26!,50!	0,1,2,14,15,29,44,45,48,50,52,53,68,69,70,94,102,104,121
a	CreateDhcpOptions	W	11!	0,2,26,94
a	CreateEgressOnlyInternetGateway	W	12!,97!	0,1,2,94,102,121,129
a	CreateFleet	W	18!,22,26!,42,59,76,96	0,1,2,14,15,21,29,31,40,41,45,47,52,53,64,75,76,87,88,89,91,94,102,104,119,121,122,124,125,126,127,128
a	CreateFlowLogs	W	51,57,76,82,83,97,104!	0,1,2,14,72,94,102,118,119,121,128,129,139,141
a	CreateFpgaImage	W	19!	0,2,75,91,94
a	CreateImage	W	22!,26!,73!	0,1,2,14,15,21,29,40,44,45,47,48,50,52,53,67,68,69,70,74,75,77,87,90,94,102,104,111,113,117,121,125
a	CreateImageUsageReport	W	22!,23!	0,1,2,40,41,75,91,94,102,104
a	CreateInstanceConnectEndpoint	W	27!,71,76!	0,1,2,14,15,94,102,108,119,128
a	CreateInstanceEventWindow	W	28!	0,2,94
a	CreateInstanceExportTask	W	17!,26!	0,1,2,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,90,94,102,104,121
a	CreateInternetGateway	W	29!	0,2,54,94
a	CreateInterruptibleCapacityReservationAllocation	W	2!	0,2,14,15,23,29,32,33,46,49,51,53,55,56,60,94,115,120,121
a	CreateIpam	W	30!	0,2,94
a	CreateIpamExternalResourceVerificationToken	W	30!,31!	0,1,2,94,102
a	CreateIpamPolicy	W	30!,32!	0,1,2,94,102
a	CreateIpamPool	W	33!,38!	0,1,2,94,102
a	CreateIpamPrefixListResolver	W	30!,34!,38	0,1,2,94,102
a	CreateIpamPrefixListResolverTarget	W	34!,35!	0,1,2,94,102
a	CreateIpamResourceDiscovery	W	36!	0,2,94
a	CreateIpamScope	W	30!,38!	0,1,2,94,102
a	CreateKeyPair	W	41!	0,2,63,94
a	CreateLaunchTemplate	W	42!	0,2,94
a	CreateLaunchTemplateVersion	W	42!	1,67,94,102
a	CreateLocalGatewayRoute	W	45!,49,57,60	1,14,72,94,102,118,128
a	CreateLocalGatewayRouteTable	W	44!,45!	0,1,2,94,102
a	CreateLocalGatewayRouteTablePermission	P	45!	1,94,102
a	CreateLocalGatewayRouteTableVirtualInterfaceGroupAssociation	W	45!,46!,49!	0,1,2,94,102
a	CreateLocalGatewayRouteTableVpcAssociation	W	45!,47!,97!	0,1,2,94,102,121,129
a	CreateLocalGatewayVirtualInterface	W	48!,49!,58!	0,1,2,94,102
a	CreateLocalGatewayVirtualInterfaceGroup	W	44!,49!	0,1,2,94,102
a	CreateMacSystemIntegrityProtectionModificationTask	W	26!,50!	0,1,2,14,15,29,44,45,48,50,52,53,68,69,70,94,102,104,121
a	CreateManagedPrefixList	W	60!	0,2,94
a	CreateNatGateway	W	15,51!,76,97	0,1,2,6,14,15,28,58,59,92,94,102,119,121,128,129
a	CreateNetworkAcl	W	52!,97!	0,1,2,71,94,102,121,129
a	CreateNetworkAclEntry	W	52!	1,71,94,102,128
a	CreateNetworkInsightsAccessScope	W	53!	0,2,94
a	CreateNetworkInsightsPath	W	26,29,56!,57,82,100,102,105,109	0,1,2,3,14,15,21,29,44,45,47,48,50,52,53,54,68,69,70,72,87,90,94,100,102,104,118,121,128,130,141
a	CreateNetworkInterface	W	57!,71,76!	0,1,2,14,15,72,94,102,108,119,128
a	CreateNetworkInterfacePermission	P	57!	1,11,12,14,67,72,78,94,102,118,128
a	CreateOdbNetworkPeering	P	97!	1,94,102,121,129
a	CreatePlacementGroup	W	59!	0,2,88,89,94
a	CreatePublicIpv4Pool	W	39!	0,2,94
a	CreateReplaceRootVolumeTask	W	22,26!,61!,73,96!	0,1,2,14,15,21,29,40,41,44,45,47,48,50,52,53,67,68,69,70,75,77,87,90,91,94,102,104,111,113,121,122,123,125
a	CreateReservedInstancesListing	W		94
a	CreateRestoreImageTask	W	22!	0,2,40,75,94
a	CreateRoute	W	67!	1,94,102,105,128
a	CreateRouteServer	W	64!	0,2,94
a	CreateRouteServerEndpoint	W	64!,65!,76!	0,1,2,14,15,94,102,119,128
a	CreateRouteServerPeer	W	65!,66!	0,1,2,14,94,102
a	CreateRouteTable	W	67!,97!	0,1,2,94,102,105,121,129
a	CreateSecondaryNetwork	W	69!	0,2,94
a	CreateSecondarySubnet	W	69!,70!	0,1,2,94,102
a	CreateSecurityGroup	W	71!,97	0,1,2,94,102,108,121,129
a	CreateSnapshot	W	73!,96!	0,1,2,15,31,66,67,74,77,94,102,111,114,117,122,123,124,125,126,127
a	CreateSnapshots	W	26!,73!,96!	0,1,2,14,21,29,31,45,47,52,53,66,74,77,87,94,102,104,111,114,117,121,122,123,124,125,126,127
a	CreateSpotDatafeedSubscription	W		94
a	CreateStoreImageTask	W	22!	1,40,41,75,91,94,102,104
a	CreateSubnet	W	33,76!,97!	0,1,2,58,59,94,102,119,121,129
a	CreateSubnetCidrReservation	W	76!	1,14,15,94,102,119,128
a	CreateTags	T	0,1,2,3,4,6,7,8,9,10,11,12,13,15,16,17,18,19,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,44,45,46,47,48,49,51,52,53,54,55,56,57,59,60,61,62,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,109	0,1,2,3,6,10,12,13,14,15,17,18,19,21,22,24,26,27,28,29,30,31,37,38,39,40,41,42,43,44,45,47,48,50,52,53,54,57,62,63,67,68,69,70,71,72,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,99,100,101,102,104,105,106,107,108,109,111,113,118,119,121,122,123,124,125,126,127,128,129,130,131,137,138,139,140,141,142,143,144,145,146
a	CreateTrafficMirrorFilter	W	78!	0,2,94
a	CreateTrafficMirrorFilterRule	W	78!,79!	0,1,2,94,102
a	CreateTrafficMirrorSession	W	57!,78!,80!,81!	0,1,2,14,67,72,94,102,118,128
a	CreateTrafficMirrorTarget	W	57,81!,100	0,1,2,72,94,102,134,135
a	CreateTransitGateway	W	82!	0,2,94,141
a	CreateTransitGatewayConnect	W	83!	0,2,94,139
a	CreateTransitGatewayConnectPeer	W	83!,84!	0,1,2,94,102,139,140
a	CreateTransitGatewayMeteringPolicy	W	82!,83,85!	0,1,2,94,102,139,141,142
a	CreateTransitGatewayMeteringPolicyEntry	W	83,85!	1,94,102,139,142
a	CreateTransitGatewayMulticastDomain	W	82!,86!	0,1,2,94,102,141,143
a	CreateTransitGatewayPeeringAttachment	W	82!,83!	0,1,2,94,102,139,141
a	CreateTransitGatewayPolicyTable	W	82!,87!	0,1,2,94,102,141,144
a	CreateTransitGatewayPrefixListReference	W	60!,83,88!	1,94,102,139,146
a	CreateTransitGatewayRoute	W	83,88!	1,94,102,139,146
a	CreateTransitGatewayRouteTable	W	82!,88!	0,1,2,94,102,141,146
a	CreateTransitGatewayRouteTableAnnouncement	W	83!,88!,89!	0,1,2,94,102,139,145,146
a	CreateTransitGatewayVpcAttachment	W	76!,82!,83!,97!	0,1,2,14,94,102,119,121,128,129,139,141
a	CreateVerifiedAccessEndpoint	W	57,71,76,90!,92!	0,1,2,12,14,15,72,78,94,102,108,118,119,128
a	CreateVerifiedAccessGroup	W	92!,93!	0,1,2,94,102
a	CreateVerifiedAccessInstance	W	93!	0,2,94
a	CreateVerifiedAccessTrustProvider	W	95!	0,2,94
a	CreateVolume	W	73,96!	0,1,2,14,15,31,64,75,76,77,94,102,113,122,123,124,125,126,127
a	CreateVpc	W	33,40,97!	0,1,2,58,59,94,102,129
a	CreateVpcBlockPublicAccessExclusion	W	76,97,98!	0,1,2,14,15,58,59,94,102,119,121,128,129
a	CreateVpcEncryptionControl	W	97!,99!	0,1,2,94,102,121,129
a	CreateVpcEndpoint	W	67,71,76,97!,100!	0,1,2,94,102,105,108,119,129,131,132,133,134,135,137
a	CreateVpcEndpointConnectionNotification	W	100,102	1,94,102,131,137
a	CreateVpcEndpointServiceConfiguration	W	102!	0,2,94,131,136,137
a	CreateVpcPeeringConnection	W	97!,105!	0,1,2,3,94,100,102,121,129,130
a	CreateVpnConcentrator	W	82,106!	0,1,2,94,102,141
a	CreateVpnConnection	W	8!,82,83,106,107!,109	0,1,2,10,24,37,39,42,43,79,80,81,82,83,84,85,86,94,95,96,99,102,106,139,141
a	CreateVpnConnectionRoute	W	107!	1,94,102
a	CreateVpnGateway	W	109!	0,2,94
a	DeleteCapacityManagerDataExport	W	1!	1,94,102
a	DeleteCarrierGateway	W	4!	1,94,102
a	DeleteClientVpnEndpoint	W	6!	1,17,18,19,27,94,102,107,109
a	DeleteClientVpnRoute	W	6!,76	1,14,15,17,18,19,27,94,102,107,109,119,128
a	DeleteCoipCidr	W	7!	1,94,102
a	DeleteCoipPool	W	7!	1,94,102
a	DeleteCoipPoolPermission	P	7!	1,94,102
a	DeleteCustomerGateway	W	8!	1,94,102
a	DeleteDhcpOptions	W	11!	1,26,94,102
a	DeleteEgressOnlyInternetGateway	W	12!	1,94,102
a	DeleteFleets	W	18!	1,94,102
a	DeleteFlowLogs	W	104!	1,94,102
a	DeleteFpgaImage	W	19!	1,75,91,94,102
a	DeleteImageUsageReport	W	23!	1,94,102
a	DeleteInstanceConnectEndpoint	W	27!	1,94,102,119
a	DeleteInstanceEventWindow	W	28!	1,94,102
a	DeleteInternetGateway	W	29!	1,54,94,102
a	DeleteIpam	W	30!	1,94,102
a	DeleteIpamExternalResourceVerificationToken	W	31!	1,94,102
a	DeleteIpamPolicy	W	32!	1,94,102
a	DeleteIpamPool	W	33!	1,94,102
a	DeleteIpamPrefixListResolver	W	34!	1,94,102
a	DeleteIpamPrefixListResolverTarget	W	35!	1,94,102
a	DeleteIpamResourceDiscovery	W	36!	1,94,102
a	DeleteIpamScope	W	38!	1,94,102
a	DeleteKeyPair	W	41	1,62,63,94,102
a	DeleteLaunchTemplate	W	42!	1,67,94,102
a	DeleteLaunchTemplateVersions	W	42!	1,67,94,102
a	DeleteLocalGatewayRoute	W	45!,60	1,94,102
a	DeleteLocalGatewayRouteTable	W	45!	1,94,102
a	DeleteLocalGatewayRouteTablePermission	P	45!	1,94,102
a	DeleteLocalGatewayRouteTableVirtualInterfaceGroupAssociation	W	46!	1,94,102
a	DeleteLocalGatewayRouteTableVpcAssociation	W	47!	1,94,102
a	DeleteLocalGatewayVirtualInterface	W	48!	1,94,102
a	DeleteLocalGatewayVirtualInterfaceGroup	W	49!	1,94,102
a	DeleteManagedPrefixList	W	60!	1,57,94,102
a	DeleteNatGateway	W	51!	1,94,102
a	DeleteNetworkAcl	W	52!	1,71,94,102,128
a	DeleteNetworkAclEntry	W	52!	1,71,94,102,128
a	DeleteNetworkInsightsAccessScope	W	53!	1,94,102
a	DeleteNetworkInsightsAccessScopeAnalysis	W	54!	1,94,102
a	DeleteNetworkInsightsAnalysis	W	55!	1,94,102
a	DeleteNetworkInsightsPath	W	56!	1,94,102
a	DeleteNetworkInterface	W	57!	1,14,67,72,94,102,118,128
a	DeleteNetworkInterfacePermission	P	57	1,14,67,72,94,102,118,128
a	DeleteOdbNetworkPeering	P	97!	1,94,102,121,129
a	DeletePlacementGroup	W	59!	1,88,89,94,102
a	DeletePublicIpv4Pool	W	39!	1,94,102
a	DeleteQueuedReservedInstances	W	62!	1,53,94,101,102,121
a	DeleteResourcePolicy	P	33,59,92	1,88,89,94,102
a	DeleteRoute	W	67!	1,94,102,105,128
a	DeleteRouteServer	W	64!	1,94,102
a	DeleteRouteServerEndpoint	W	65!	1,14,94,102
a	DeleteRouteServerPeer	W	66!	1,14,94,102
a	DeleteRouteTable	W	67!	1,94,102,105,128
a	DeleteSecondaryNetwork	W	69!	1,94,102
a	DeleteSecondarySubnet	W	70!	1,94,102
a	DeleteSecurityGroup	W	71!	1,94,102,108,128
a	DeleteSnapshot	W	73!	1,14,74,75,77,94,102,111,113,125
a	DeleteSpotDatafeedSubscription	W		94
a	DeleteSubnet	W	76!	1,14,15,94,102,119,128
a	DeleteSubnetCidrReservation	W		94
a	DeleteTags	T	0,1,2,3,4,6,7,8,9,10,11,12,13,15,16,17,18,19,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,44,45,46,47,48,49,51,52,53,54,55,56,57,59,60,61,62,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,83,84,85,86,87,88,89,90,91,92,93,94,95,96,97,98,99,100,101,102,103,104,105,106,107,109	0,1,2,94,102
a	DeleteTrafficMirrorFilter	W	78!	1,94,102
a	DeleteTrafficMirrorFilterRule	W	78!,79!	1,94,102
a	DeleteTrafficMirrorSession	W	80!	1,94,102
a	DeleteTrafficMirrorTarget	W	81!	1,94,102
a	DeleteTransitGateway	W	82!	1,94,102,141
a	DeleteTransitGatewayConnect	W	83!	1,94,102,139
a	DeleteTransitGatewayConnectPeer	W	84!	1,94,102,140
a	DeleteTransitGatewayMeteringPolicy	W	85!	1,94,102,142
a	DeleteTransitGatewayMeteringPolicyEntry	W	85!	1,94,102,142
a	DeleteTransitGatewayMulticastDomain	W	86!	1,94,102,143
a	DeleteTransitGatewayPeeringAttachment	W	83!	1,94,102,139
a	DeleteTransitGatewayPolicyTable	W	87!	1,94,102,144
a	DeleteTransitGatewayPrefixListReference	W	60!,88!	1,94,102,146
a	DeleteTransitGatewayRoute	W	88!	1,94,102,146
a	DeleteTransitGatewayRouteTable	W	88!	1,94,102,146
a	DeleteTransitGatewayRouteTableAnnouncement	W	89!	1,94,102,145
a	DeleteTransitGatewayVpcAttachment	W	83!	1,94,102,139
a	DeleteVerifiedAccessEndpoint	W	90!	1,94,102
a	DeleteVerifiedAccessGroup	W	92!	1,94,102
a	DeleteVerifiedAccessInstance	W	93!	1,94,102
a	DeleteVerifiedAccessTrustProvider	W	95!	1,94,102
a	DeleteVolume	W	96!	1,14,15,31,67,76,77,94,102,122,123,124,125,126,127
a	DeleteVpc	W	97!	1,94,102,121,129
a	DeleteVpcBlockPublicAccessExclusion	W	98!	1,94,102
a	DeleteVpcEncryptionControl	W	99!	1,94,102
a	DeleteVpcEndpointConnectionNotifications	W	100,102	1,94,102,131,138
a	DeleteVpcEndpointServiceConfigurations	W	102!	1,94,102,131,138
a	DeleteVpcEndpoints	W	100!	1,94,102,131,134,137
a	DeleteVpcPeeringConnection	W	105!	1,3,94,100,102,130
a	DeleteVpnConcentrator	W	106!	1,94,102
a	DeleteVpnConnection	W	107!	1,94,102
a	DeleteVpnConnectionRoute	W	107!	1,94,102
a	DeleteVpnGateway	W	109!	1,94,102
a	DeprovisionByoipCidr	W		94
a	DeprovisionIpamByoasn	W	30!	1,94,102
a	DeprovisionIpamPoolCidr	W	33!	1,94,102
a	DeprovisionPublicIpv4PoolCidr	W	39!	1,94,102
a	DeregisterImage	W	22!	1,40,41,75,91,94,102,104
a	DeregisterInstanceEventNotificationAttributes	W		94
a	DeregisterTransitGatewayMulticastGroupMembers	W	57,86	1,14,67,72,94,102,118,128,143
a	DeregisterTransitGatewayMulticastGroupSources	W	57,86	1,14,67,72,94,102,118,128,143
a	DescribeAccountAttributes	L		94
a	DescribeAddressTransfers	L		94
a	DescribeAddresses	L		94
a	DescribeAddressesAttribute	L		94
a	DescribeAggregateIdFormat	L		94
a	DescribeAvailabilityZones	L		94
a	DescribeAwsNetworkPerformanceMetricSubscriptions	L		94
a	DescribeBundleTasks	L		94
a	DescribeByoipCidrs	L		94
a	DescribeCapacityBlockExtensionHistory	L		94
a	DescribeCapacityBlockExtensionOfferings	L	2!	1,14,16,23,25,29,32,33,46,49,51,53,74,87,94,102,115,121
a	DescribeCapacityBlockOfferings	L		94
a	DescribeCapacityBlockStatus	L		94
a	DescribeCapacityBlocks	L		94
a	DescribeCapacityManagerDataExports	L		94
a	DescribeCapacityReservationBillingRequests	L		94
a	DescribeCapacityReservationFleets	L		94
a	DescribeCapacityReservationTopology	L		94
a	DescribeCapacityReservations	L		94
a	DescribeCarrierGateways	L		94
a	DescribeClassicLinkInstances	L		94
a	DescribeClientVpnAuthorizationRules	L	6!	1,94,102
a	DescribeClientVpnConnections	L	6!	1,17,18,19,27,94,102,107,109
a	DescribeClientVpnEndpoints	L		94
a	DescribeClientVpnRoutes	L	6!	1,17,18,19,27,94,102,107,109
a	DescribeClientVpnTargetNetworks	L	6!	1,17,18,19,27,94,102,107,109
a	DescribeCoipPools	L		94
a	DescribeConversionTasks	L		94
a	DescribeCustomerGateways	L		94
a	DescribeDeclarativePoliciesReports	L		94
a	DescribeDhcpOptions	L		94
a	DescribeEgressOnlyInternetGateways	L		94
a	DescribeElasticGpus	L		94
a	DescribeExportImageTasks	L		94
a	DescribeExportTasks	L		94
a	DescribeFastLaunchImages	L		94
a	DescribeFastSnapshotRestores	L		94
a	DescribeFleetHistory	L	18!	1,94,102
a	DescribeFleetInstances	L	18!	1,94,102
a	DescribeFleets	L		94
a	DescribeFlowLogs	L		94
a	DescribeFpgaImageAttribute	L	19!	1,75,94,102
a	DescribeFpgaImages	L		94
a	DescribeHostReservationOfferings	L		94
a	DescribeHostReservations	L		94
a	DescribeHosts	L		94
a	DescribeIamInstanceProfileAssociations	L		94
a	DescribeIdFormat	L		94
a	DescribeIdentityIdFormat	L		94
a	DescribeImageAttribute	L	22!	1,40,41,75,91,94,102,104
a	DescribeImageReferences	L		94
a	DescribeImageUsageReportEntries	L		94
a	DescribeImageUsageReports	L		94
a	DescribeImages	L		94
a	DescribeImportImageTasks	L		94
a	DescribeImportSnapshotTasks	L		94
a	DescribeInstanceAttribute	L	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	DescribeInstanceConnectEndpoints	L		94
a	DescribeInstanceCreditSpecifications	L		94
a	DescribeInstanceEventNotificationAttributes	L		94
a	DescribeInstanceEventWindows	L		94
a	DescribeInstanceImageMetadata	L		94
a	DescribeInstanceSqlHaHistoryStates	L		94
a	DescribeInstanceSqlHaStates	L		94
a	DescribeInstanceStatus	L		94
a	DescribeInstanceTopology	L		94
a	DescribeInstanceTypeOfferings	L		94
a	DescribeInstanceTypes	L		94
a	DescribeInstances	L		94
a	DescribeInternetGateways	L		94
a	DescribeIpamByoasn	L		94
a	DescribeIpamExternalResourceVerificationTokens	L		94
a	DescribeIpamPolicies	L		94
a	DescribeIpamPools	L		94
a	DescribeIpamPrefixListResolverTargets	L		94
a	DescribeIpamPrefixListResolvers	L		94
a	DescribeIpamResourceDiscoveries	L		94
a	DescribeIpamResourceDiscoveryAssociations	L		94
a	DescribeIpamScopes	L		94
a	DescribeIpams	L		94
a	DescribeIpv6Pools	L		94
a	DescribeKeyPairs	L		94
a	DescribeLaunchTemplateVersions	L		94
a	DescribeLaunchTemplates	L		94
a	DescribeLocalGatewayRouteTablePermissions	L		94
a	DescribeLocalGatewayRouteTableVirtualInterfaceGroupAssociations	L		94
a	DescribeLocalGatewayRouteTableVpcAssociations	L		94
a	DescribeLocalGatewayRouteTables	L		94
a	DescribeLocalGatewayVirtualInterfaceGroups	L		94
a	DescribeLocalGatewayVirtualInterfaces	L		94
a	DescribeLocalGateways	L		94
a	DescribeLockedSnapshots	L		94
a	DescribeMacHosts	L		94
a	DescribeMacModificationTasks	L		94
a	DescribeManagedPrefixLists	L		94
a	DescribeMovingAddresses	L		94
a	DescribeNatGateways	L		94
a	DescribeNetworkAcls	L		94
a	DescribeNetworkInsightsAccessScopeAnalyses	L		94
a	DescribeNetworkInsightsAccessScopes	L		94
a	DescribeNetworkInsightsAnalyses	L		94
a	DescribeNetworkInsightsPaths	L		94
a	DescribeNetworkInterfaceAttribute	L		94
a	DescribeNetworkInterfacePermissions	L		94
a	DescribeNetworkInterfaces	L		94
a	DescribeOutpostLags	L		94
a	DescribePlacementGroups	L		94
a	DescribePrefixLists	L		94
a	DescribePrincipalIdFormat	L		94
a	DescribePublicIpv4Pools	L		94
a	DescribeRegions	L		94
a	DescribeReplaceRootVolumeTasks	L		94
a	DescribeReservedInstances	L		94
a	DescribeReservedInstancesListings	L		94
a	DescribeReservedInstancesModifications	L		94
a	DescribeReservedInstancesOfferings	L		94
a	DescribeRouteServerEndpoints	L		94
a	DescribeRouteServerPeers	L		94
a	DescribeRouteServers	L		94
a	DescribeRouteTables	L		94
a	DescribeScheduledInstanceAvailability	L		94
a	DescribeScheduledInstances	L		94
a	DescribeSecondaryInterfaces	L		94
a	DescribeSecondaryNetworks	L		94
a	DescribeSecondarySubnets	L		94
a	DescribeSecurityGroupReferences	L	71!	1,94,102,108,128
a	DescribeSecurityGroupRules	L		94
a	DescribeSecurityGroupVpcAssociations	L		94
a	DescribeSecurityGroups	L		94
a	DescribeServiceLinkVirtualInterfaces	L		94
a	DescribeSnapshotAttribute	L	73!	1,31,74,75,77,94,102,111,113,117,125
a	DescribeSnapshotTierStatus	L		94
a	DescribeSnapshots	L		94
a	DescribeSpotDatafeedSubscription	L		94
a	DescribeSpotFleetInstances	L	74!	1,94,102
a	DescribeSpotFleetRequestHistory	L	74!	1,94,102
a	DescribeSpotFleetRequests	L		94
a	DescribeSpotInstanceRequests	L		94
a	DescribeSpotPriceHistory	L		94
a	DescribeStaleSecurityGroups	L		94
a	DescribeStoreImageTasks	L		94
a	DescribeSubnets	L		94
a	DescribeTags	L		94
a	DescribeTrafficMirrorFilterRules	L		94
a	DescribeTrafficMirrorFilters	L		94
a	DescribeTrafficMirrorSessions	L		94
a	DescribeTrafficMirrorTargets	L		94
a	DescribeTransitGatewayAttachments	L		94
a	DescribeTransitGatewayConnectPeers	L		94
a	DescribeTransitGatewayConnects	L		94
a	DescribeTransitGatewayMeteringPolicies	L		94
a	DescribeTransitGatewayMulticastDomains	L		94
a	DescribeTransitGatewayPeeringAttachments	L		94
a	DescribeTransitGatewayPolicyTables	L		94
a	DescribeTransitGatewayRouteTableAnnouncements	L		94
a	DescribeTransitGatewayRouteTables	L		94
a	DescribeTransitGatewayVpcAttachments	L		94
a	DescribeTransitGateways	L		94
a	DescribeTrunkInterfaceAssociations	L		94
a	DescribeVerifiedAccessEndpoints	L		94
a	DescribeVerifiedAccessGroups	L		94
a	DescribeVerifiedAccessInstanceLoggingConfigurations	L		94
a	DescribeVerifiedAccessInstanceWebAclAssociations	L		94
a	DescribeVerifiedAccessInstances	L		94
a	DescribeVerifiedAccessTrustProviders	L		94
a	DescribeVolumeAttribute	L	96!	1,14,15,31,67,76,77,94,102,122,123,124,125,126,127
a	DescribeVolumeStatus	L		94
a	DescribeVolumes	L		94
a	DescribeVolumesModifications	L		94
a	DescribeVpcAttribute	L	97!	1,94,102,121,129
a	DescribeVpcBlockPublicAccessExclusions	L		94
a	DescribeVpcBlockPublicAccessOptions	L		94
a	DescribeVpcClassicLink	L		94
a	DescribeVpcClassicLinkDnsSupport	L		94
a	DescribeVpcEncryptionControls	L		94
a	DescribeVpcEndpointAssociations	L		94
a	DescribeVpcEndpointConnectionNotifications	L		94
a	DescribeVpcEndpointConnections	L		94
a	DescribeVpcEndpointServiceConfigurations	L		94
a	DescribeVpcEndpointServicePermissions	L	102!	1,94,102,131,138
a	DescribeVpcEndpointServices	L		94
a	DescribeVpcEndpoints	L		94
a	DescribeVpcPeeringConnections	L		94
a	DescribeVpcs	L		94
a	DescribeVpnConcentrators	L		94
a	DescribeVpnConnections	L		94
a	DescribeVpnGateways	L		94
a	DetachApplianceFromNatGateway	P	51!	1,94,102
a	DetachClassicLinkVpc	W	26!,97!	1,14,21,29,45,47,48,52,53,67,68,69,70,87,94,102,104,121,129
a	DetachInternetGateway	W	29!,97!	1,54,94,102,121,129
a	DetachNetworkInterface	W	26!,57!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,72,87,90,94,102,104,118,121,128
a	DetachResourcesFromPlacementGroup	P	59!	1,88,89,94,102
a	DetachVerifiedAccessTrustProvider	W	93!,95!	1,94,102
a	DetachVolume	W	26,96!	1,14,15,21,29,31,44,45,47,48,50,52,53,67,68,69,70,76,77,87,90,94,102,104,121,122,123,124,125,126,127
a	DetachVpnGateway	W	97!,109!	1,94,102,121,129
a	DisableAddressTransfer	W	15!	1,6,28,92,94,102
a	DisableAllowedImagesSettings	W		94
a	DisableAwsNetworkPerformanceMetricSubscription	W		94
a	DisableCapacityManager	W		94
a	DisableEbsEncryptionByDefault	W		94
a	DisableFastLaunch	W	22!	1,40,41,75,91,94,102,104
a	DisableFastSnapshotRestores	W	73!	1,14,31,75,77,94,102,111,113,125
a	DisableImage	W	22!	1,40,41,75,91,94,102,104
a	DisableImageBlockPublicAccess	P		94
a	DisableImageDeprecation	W	22!	1,40,41,75,91,94,102,104
a	DisableImageDeregistrationProtection	W	22!	1,40,41,75,91,94,102,104
a	DisableInstanceSqlHaStandbyDetections	W	26!	1,14,15,29,44,45,47,48,50,52,53,68,69,70,94,102,104,121
a	DisableIpamOrganizationAdminAccount	W		94
a	DisableIpamPolicy	W	32!	1,94,102
a	DisableRouteServerPropagation	W	64!,67!	1,94,102,105,128
a	DisableSerialConsoleAccess	W		94
a	DisableSnapshotBlockPublicAccess	P		94
a	DisableTransitGatewayRouteTablePropagation	W	83,88!,89	1,94,102,139,145,146
a	DisableVgwRoutePropagation	W	67!,109!	1,94,102,105,128
a	DisableVpcClassicLink	W	97!	1,94,102,121,129
a	DisableVpcClassicLinkDnsSupport	W	97	1,94,102,121,129
a	DisassociateAddress	W	15,57	1,6,14,28,67,72,92,94,102,118,128
a	DisassociateCapacityReservationBillingOwner	W	2!	1,14,16,23,25,29,32,33,46,49,51,53,74,87,94,102,115,121
a	DisassociateClientVpnTargetNetwork	W	6!	1,17,18,19,27,94,102,107,109
a	DisassociateEnclaveCertificateIamRole	W	5!,63!	94
a	DisassociateIamInstanceProfile	W	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	DisassociateInstanceEventWindow	W	28!	1,94,102
a	DisassociateIpamByoasn	W		94
a	DisassociateIpamResourceDiscovery	W	37!	1,94,102
a	DisassociateNatGatewayAddress	W	15!,51!,57	1,6,12,14,28,67,72,78,92,94,102,118,128
a	DisassociateRouteServer	W	64!,97!	1,58,59,94,102,121,129
a	DisassociateRouteTable	W	29,39,40,67,76,109	1,14,15,54,94,102,105,119,128
a	DisassociateSecurityGroupVpc	W	71!,97	1,58,59,94,102,108,121,128,129
a	DisassociateSubnetCidrBlock	W	76!	1,14,15,94,102,119,128
a	DisassociateTransitGatewayMulticastDomain	W	76!,83!,86!	1,14,15,94,102,119,128,139,143
a	DisassociateTransitGatewayPolicyTable	W	83!,87!	1,94,102,139,144
a	DisassociateTransitGatewayRouteTable	W	83!,88!	1,94,102,139,146
a	DisassociateTrunkInterface	W		94
a	DisassociateVerifiedAccessInstanceWebAcl	W	93!	1,94,102
a	DisassociateVpcCidrBlock	W	97	1,94,102,121,129
a	EnableAddressTransfer	W	15!	1,6,28,92,94,102
a	EnableAllowedImagesSettings	W		94
a	EnableAwsNetworkPerformanceMetricSubscription	W		94
a	EnableCapacityManager	W		94
a	EnableEbsEncryptionByDefault	W		94
a	EnableFastLaunch	W	22!,42	1,40,41,67,75,91,94,102,104
a	EnableFastSnapshotRestores	W	73!	1,14,31,75,77,94,102,111,113,125
a	EnableImage	W	22!	1,40,41,75,91,94,102,104
a	EnableImageBlockPublicAccess	P		94
a	EnableImageDeprecation	W	22!	1,40,41,75,91,94,102,104
a	EnableImageDeregistrationProtection	W	22!	1,40,41,75,91,94,102,104
a	EnableInstanceSqlHaStandbyDetections	W	26!	1,14,15,29,44,45,47,48,50,52,53,68,69,70,94,102,104,121
a	EnableIpamOrganizationAdminAccount	W		94
a	EnableIpamPolicy	W	32!	1,94,102
a	EnableReachabilityAnalyzerOrganizationSharing	W		94
a	EnableRouteServerPropagation	W	64!,67!	1,94,102,105,128
a	EnableSerialConsoleAccess	W		94
a	EnableSnapshotBlockPublicAccess	P		94
a	EnableTransitGatewayRouteTablePropagation	W	83,88!,89	1,94,102,139,145,146
a	EnableVgwRoutePropagation	W	67!,109!	1,94,102,105,128
a	EnableVolumeIO	W	96!	1,14,15,31,67,76,94,102,122,124,125,126,127
a	EnableVpcClassicLink	W	97!	1,94,102,121,129
a	EnableVpcClassicLinkDnsSupport	W	97	1,94,102,121,129
a	ExportClientVpnClientCertificateRevocationList	R	6!	1,17,18,19,27,94,102,107,109
a	ExportClientVpnClientConfiguration	R	6!	1,17,18,19,27,94,102,107,109
a	ExportImage	W	16!,22!	0,1,2,40,41,75,91,94,102,104
a	ExportTransitGatewayRoutes	W		94
a	ExportVerifiedAccessInstanceClientConfiguration	R	93!	1,94,102
a	GetActiveVpnTunnelStatus	R	107!	94,102
a	GetAllowedImagesSettings	R		94
a	GetAssociatedEnclaveCertificateIamRoles	R	5!	94
a	GetAssociatedIpv6PoolCidrs	R	40!	1,94,102
a	GetAwsNetworkPerformanceData	R		94
a	GetCapacityManagerAttributes	R		94
a	GetCapacityManagerMetricData	R		94
a	GetCapacityManagerMetricDimensions	R		94
a	GetCapacityReservationUsage	R	2!	1,16,94
a	GetCoipPoolUsage	R	7!	1,94,102
a	GetConsoleOutput	R	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	GetConsoleScreenshot	R	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,73,87,90,94,102,104,121
a	GetDeclarativePoliciesReportSummary	R	9!	1,94,102
a	GetDefaultCreditSpecification	R		94
a	GetEbsDefaultKmsKeyId	R		94
a	GetEbsEncryptionByDefault	R		94
a	GetEnabledIpamPolicy	R		94
a	GetFlowLogsIntegrationTemplate	R	104!	1,94,102
a	GetGroupsForCapacityReservation	L	2!	1,16,94
a	GetHostReservationPurchasePreview	R		94
a	GetImageAncestry	R	22!	1,40,41,75,91,94,102,104
a	GetImageBlockPublicAccessState	R		94
a	GetInstanceMetadataDefaults	L		94
a	GetInstanceTpmEkPub	R	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,94,102,104,121
a	GetInstanceTypesFromInstanceRequirements	L		94
a	GetInstanceUefiData	R	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,73,87,90,94,102,104,121
a	GetIpamAddressHistory	R	38!	1,94,102
a	GetIpamDiscoveredAccounts	R	36!	1,94,102
a	GetIpamDiscoveredPublicAddresses	R	36!	1,94,102
a	GetIpamDiscoveredResourceCidrs	R	36!	1,94,102
a	GetIpamPolicyAllocationRules	L	32!	1,94,102
a	GetIpamPolicyOrganizationTargets	L	32!	1,94,102
a	GetIpamPoolAllocations	L	33!	1,94,102
a	GetIpamPoolCidrs	R	33!	1,94,102
a	GetIpamPrefixListResolverRules	R	34!	1,94,102
a	GetIpamPrefixListResolverVersionEntries	R	34!	1,94,102
a	GetIpamPrefixListResolverVersions	R	34!	1,94,102
a	GetIpamResourceCidrs	R	33,38!	1,94,102
a	GetLaunchTemplateData	R	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	GetManagedPrefixListAssociations	R	60!	1,57,94,102
a	GetManagedPrefixListEntries	R	60!	1,57,94,102
a	GetNetworkInsightsAccessScopeAnalysisFindings	R	54!	1,94,102
a	GetNetworkInsightsAccessScopeContent	R	53!	1,94,102
a	GetPasswordData	R	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	GetReservedInstancesExchangeQuote	R	62!	1,14,53,94,101,102,121
a	GetResourcePolicy	R	33,59,92	1,88,89,94,102
a	GetRouteServerAssociations	R	64!	1,94,102
a	GetRouteServerPropagations	R	64!,67	1,94,102,105,128
a	GetRouteServerRoutingDatabase	R	64!	1,94,102
a	GetSecurityGroupsForVpc	R	97!	1,94,102,121,129
a	GetSerialConsoleAccessStatus	R		94
a	GetSnapshotBlockPublicAccessState	R		94
a	GetSpotPlacementScores	R		94
a	GetSubnetCidrReservations	R		94
a	GetTransitGatewayAttachmentPropagations	L		94
a	GetTransitGatewayMeteringPolicyEntries	L	85!	1,94,102,142
a	GetTransitGatewayMulticastDomainAssociations	L	86!	1,94,102,143
a	GetTransitGatewayPolicyTableAssociations	L	87!	1,94,102,144
a	GetTransitGatewayPolicyTableEntries	L	87!	1,94,102,144
a	GetTransitGatewayPrefixListReferences	L		94
a	GetTransitGatewayRouteTableAssociations	L		94
a	GetTransitGatewayRouteTablePropagations	L		94
a	GetVerifiedAccessEndpointPolicy	L	90!	1,94,102
a	GetVerifiedAccessEndpointTargets	L	90!	1,94,102
a	GetVerifiedAccessGroupPolicy	L	92!	1,94,102
a	GetVerifiedAccessInstanceWebAcl	L	93!	1,94,102
a	GetVpcResourcesBlockingEncryptionEnforcement	L	97!	1,94,102,121,129
a	GetVpnConnectionDeviceSampleConfiguration	L	107!,108!	1,94,102
a	GetVpnConnectionDeviceTypes	L		94
a	GetVpnTunnelReplacementStatus	L	107!	1,94,102
a	ImportByoipCidrToIpam	W	33!	1,94,102
a	ImportClientVpnClientCertificateRevocationList	W	6!	1,17,18,19,27,94,102,107,109
a	ImportImage	W	22!,24!,73	0,1,2,40,41,75,77,91,94,102,104,111,113,125
a	ImportInstance	W	26!,71,76,96!	1,14,21,31,45,47,67,76,94,102,108,119,122,124,125,126,127,128
a	ImportKeyPair	W	41!	0,2,94
a	ImportSnapshot	W	25!,73!	0,2,75,77,94,111,113,125
a	ImportVolume	W	96!	1,14,15,31,67,76,94,102,122,124,125,126,127
a	InjectApiError	W		35,36,94
a	InjectVolumeIOLatency	W	96!	1,14,15,31,76,94,102,122,124,125,126,127
a	ListImagesInRecycleBin	L		94
a	ListSnapshotsInRecycleBin	L		94
a	ListVolumesInRecycleBin	L		94
a	LockSnapshot	W	73!	1,31,75,77,94,102,110,111,112,113,125
a	ModifyAddressAttribute	W	15!	1,6,8,9,28,92,94,102
a	ModifyAvailabilityZoneGroup	W		94
a	ModifyCapacityReservation	W	2!	1,8,9,16,94
a	ModifyCapacityReservationFleet	W	3!	1,8,9,94,102
a	ModifyClientVpnEndpoint	W	6!,71,97	1,8,9,17,18,19,27,94,102,107,108,109,121,128,129
a	ModifyDefaultCreditSpecification	W		94
a	ModifyEbsDefaultKmsKeyId	W		94
a	ModifyFleet	W	18!,22,42,76	1,8,9,14,15,40,41,67,75,91,94,102,104,119,128
a	ModifyFpgaImageAttribute	W	19!	1,8,9,75,91,94,102
a	ModifyHosts	W	10!	1,8,9,94,102
a	ModifyIdFormat	W		94
a	ModifyIdentityIdFormat	W		94
a	ModifyImageAttribute	W	22!	1,8,9,40,41,75,91,94,102,104
a	ModifyInstanceAttribute	W	26!,71,96	1,8,9,14,15,21,29,31,44,45,47,48,50,52,53,67,68,69,70,76,87,90,94,102,104,108,121,122,123,124,125,126,127,128
a	ModifyInstanceCapacityReservationAttributes	W	2,26!	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	ModifyInstanceConnectEndpoint	W	27!,71	1,8,9,94,102,108,128
a	ModifyInstanceCpuOptions	W	26!	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	ModifyInstanceCreditSpecification	W	26!	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	ModifyInstanceEventStartTime	W	26!	1,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	ModifyInstanceEventWindow	W	28!	1,8,9,94,102
a	ModifyInstanceMaintenanceOptions	W	26!	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	ModifyInstanceMetadataDefaults	W		9,94
a	ModifyInstanceMetadataOptions	W	26!	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	ModifyInstanceNetworkPerformanceOptions	W	26!	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	ModifyInstancePlacement	W	10,26!,59	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,88,89,90,94,102,104,121
a	ModifyIpam	W	30!	1,8,9,94,102
a	ModifyIpamPolicyAllocationRules	W	32!,33	1,94,102
a	ModifyIpamPool	W	33!	1,8,9,94,102
a	ModifyIpamPrefixListResolver	W	34!,38	1,8,9,94,102
a	ModifyIpamPrefixListResolverTarget	W	35!	1,94,102
a	ModifyIpamResourceCidr	W	38!	1,8,9,94,102
a	ModifyIpamResourceDiscovery	W	36!	1,8,9,94,102
a	ModifyIpamScope	W	38!	1,8,9,94,102
a	ModifyLaunchTemplate	W	42!	1,8,9,67,94,102
a	ModifyLocalGatewayRoute	W	45!,49,57,60	1,9,12,14,67,72,78,94,102,118,128
a	ModifyManagedPrefixList	W	60!	1,8,9,57,94,102
a	ModifyNetworkInterfaceAttribute	W	26,57!,71,76	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,72,87,90,94,102,104,108,118,121,128
a	ModifyOdbNetworkPeering	P	97!	1,9,94,102,121,129
a	ModifyPrivateDnsNameOptions	W	26!	1,8,9,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,73,87,90,94,102,104,121
a	ModifyPublicIpDnsNameOptions	W	57!	1,8,9,14,94,102,118,128
a	ModifyReservedInstances	W	62!	1,8,9,14,53,94,101,102,121
a	ModifyRouteServer	W	64!	1,94,102
a	ModifySecurityGroupRules	W	60,71!,72!	1,94,102,108,128
a	ModifySnapshotAttribute	P	73!	1,4,5,8,9,14,75,77,94,97,98,102,111,113,125
a	ModifySnapshotTier	W	73!	1,8,9,31,75,77,94,102,111,113,125
a	ModifySpotFleetRequest	W	42,74!,76	1,8,9,14,15,67,94,102,119,128
a	ModifySubnetAttribute	W	76!	1,8,9,14,15,94,102,119,128
a	ModifyTrafficMirrorFilterNetworkServices	W	78!	1,8,9,94,102
a	ModifyTrafficMirrorFilterRule	W	78!,79!	1,8,9,94,102
a	ModifyTrafficMirrorSession	W	78,80!,81	1,8,9,94,102
a	ModifyTransitGateway	W	82!,88	1,8,9,94,102,141,146
a	ModifyTransitGatewayMeteringPolicy	W	83,85!	1,9,94,102,139,142
a	ModifyTransitGatewayPrefixListReference	W	60!,83,88!	1,8,9,94,102,139,146
a	ModifyTransitGatewayVpcAttachment	W	76,83!	1,8,9,14,15,94,102,119,128,139
a	ModifyVerifiedAccessEndpoint	W	76,90!,92	1,9,14,15,94,102,119,128
a	ModifyVerifiedAccessEndpointPolicy	W	90!	1,9,94,102
a	ModifyVerifiedAccessGroup	W	92!,93	1,8,9,94,102
a	ModifyVerifiedAccessGroupPolicy	W	92!	1,9,94,102
a	ModifyVerifiedAccessInstance	W	93!	1,8,9,94,102
a	ModifyVerifiedAccessInstanceLoggingConfiguration	W	93!	1,9,94,102
a	ModifyVerifiedAccessTrustProvider	W	95!	1,8,9,94,102
a	ModifyVolume	W	96!	1,8,9,14,15,31,67,76,77,94,102,122,123,124,125,126,127
a	ModifyVolumeAttribute	W	96!	1,8,9,14,15,31,67,76,77,94,102,122,123,124,125,126,127
a	ModifyVpcAttribute	W	97!	1,8,9,94,102,121,129
a	ModifyVpcBlockPublicAccessExclusion	W	98!	1,8,9,94,102
a	ModifyVpcBlockPublicAccessOptions	W		94
a	ModifyVpcEncryptionControl	W	99!	1,9,94,102
a	ModifyVpcEndpoint	W	67,71,76,100!	1,8,9,14,15,94,102,105,108,119,128,131,137
a	ModifyVpcEndpointConnectionNotification	W	100,102	1,94,102,131,138
a	ModifyVpcEndpointServiceConfiguration	W	102!	1,8,9,94,102,131,136,138
a	ModifyVpcEndpointServicePayerResponsibility	W	102!	1,8,9,94,102,131,138
a	ModifyVpcEndpointServicePermissions	P	102!	1,8,9,94,102,131,138
a	ModifyVpcPeeringConnectionOptions	W	105!	1,3,8,9,94,100,102,130
a	ModifyVpcTenancy	W	97!	1,8,9,94,102,121,129
a	ModifyVpnConnection	W	107!	1,8,9,10,24,37,39,42,43,79,80,81,82,83,84,85,86,94,95,96,99,102,106
a	ModifyVpnConnectionOptions	W	107!	1,8,9,94,102
a	ModifyVpnTunnelCertificate	W	107!	1,8,9,94,102
a	ModifyVpnTunnelOptions	W	107!	1,8,9,10,24,37,39,42,43,79,80,81,82,83,84,85,86,94,95,96,99,102,106
a	MonitorInstances	W	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	MoveAddressToVpc	W		94
a	MoveByoipCidrToIpam	W	33!	1,94,102
a	MoveCapacityReservationInstances	W	2!	1,14,16,23,25,29,32,33,46,49,51,53,74,87,94,102,115,121
a	PauseVolumeIO	W	26,96!	1,14,15,21,29,31,44,45,47,48,50,52,53,67,68,69,70,76,94,102,104,121,122,124,125,126,127
a	ProvisionByoipCidr	W		94
a	ProvisionIpamByoasn	W	30!	1,94,102
a	ProvisionIpamPoolCidr	W	31,33!	1,94,102
a	ProvisionPublicIpv4PoolCidr	W	33!,39!	1,94,102
a	PurchaseCapacityBlock	W	2!	0,2,16,94
a	PurchaseCapacityBlockExtension	W	2!	1,16,94
a	PurchaseHostReservation	W	10!	1,94,102
a	PurchaseReservedInstancesOffering	W		94
a	PurchaseScheduledInstances	W		94
a	PutResourcePolicy	P	33,59,92	1,88,89,94,102
a	RebootInstances	W	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	RegisterImage	W	22!,73	0,1,2,40,74,75,77,94,102,111,113,117,125
a	RegisterInstanceEventNotificationAttributes	W		94
a	RegisterTransitGatewayMulticastGroupMembers	W	57!,86!	1,14,67,72,94,102,118,128,143
a	RegisterTransitGatewayMulticastGroupSources	W	57!,86!	1,14,67,72,94,102,118,128,143
a	RejectCapacityReservationBillingOwnership	W	2!	1,14,16,23,25,29,32,33,46,49,51,53,74,87,94,102,115,121
a	RejectTransitGatewayMulticastDomainAssociations	W	83,86	1,94,102,139,143
a	RejectTransitGatewayPeeringAttachment	W	83!	1,94,102,139
a	RejectTransitGatewayVpcAttachment	W	83!	1,94,102,139
a	RejectVpcEndpointConnections	W	102!	1,94,102,131,138
a	RejectVpcPeeringConnection	W	105!	1,3,94,100,102,130
a	ReleaseAddress	W	15	1,6,28,92,94,102
a	ReleaseHosts	W	10!	1,94,102
a	ReleaseIpamPoolAllocation	W	33!	1,94,102
a	ReplaceIamInstanceProfileAssociation	W	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,73,87,90,94,102,104,121
a	ReplaceImageCriteriaInAllowedImagesSettings	W		94
a	ReplaceNetworkAclAssociation	W	52!,76!	1,14,15,71,94,102,119,128
a	ReplaceNetworkAclEntry	W	52!	1,71,94,102,128
a	ReplaceRoute	W	67!	1,94,102,105,128
a	ReplaceRouteTableAssociation	W	29,39,40,67!,76,109	1,14,15,54,94,102,105,119,128
a	ReplaceTransitGatewayRoute	W	83,88!	1,94,102,139,146
a	ReplaceVpnTunnel	W	107!	1,94,102
a	ReportInstanceStatus	W	26!	15,45,47,94
a	RequestSpotFleet	W	22,41,42,59,71,73,74!,76	0,1,2,14,15,40,41,62,63,67,74,75,77,88,89,91,94,102,104,108,111,113,117,119,125,128
a	RequestSpotInstances	W	22,41,57,59,71,73,75!,76	0,1,2,12,14,15,40,41,62,63,67,72,74,75,77,78,88,89,91,94,102,104,108,111,113,117,118,119,125,128
a	ResetAddressAttribute	W	15!	1,6,8,9,28,92,94,102
a	ResetEbsDefaultKmsKeyId	W		94
a	ResetFpgaImageAttribute	W	19!	1,8,9,75,91,94,102
a	ResetImageAttribute	W	22!	1,8,9,40,41,75,91,94,102,104
a	ResetInstanceAttribute	W	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,90,94,102,104,121
a	ResetNetworkInterfaceAttribute	W	57!	1,14,67,72,94,102,118,128
a	ResetSnapshotAttribute	P	73!	1,8,9,75,77,94,102,111,113,125
a	RestoreAddressToClassic	W		94
a	RestoreImageFromRecycleBin	W	22!	1,40,41,75,91,94,102,104
a	RestoreManagedPrefixListVersion	W	60!	1,94,102
a	RestoreSnapshotFromRecycleBin	W	73!	1,31,75,77,94,102,111,113,125
a	RestoreSnapshotTier	W	73!	1,31,75,77,94,102,111,113,125
a	RestoreVolumeFromRecycleBin	W	96!	1,14,15,31,76,77,94,102,122,123,124,125,126,127
a	RevokeClientVpnIngress	W	6!	1,17,18,19,27,94,102,107,109
a	RevokeSecurityGroupEgress	W	71!	1,94,102,108,128
a	RevokeSecurityGroupIngress	W	71!	1,94,102,108,128
a	RunInstances	W	2,13,14,20,22!,26!,41,42,43,57!,59,70,71!,73,76!,96	0,1,2,7,11,14,15,21,29,30,31,40,41,44,45,47,48,50,52,53,61,62,63,65,67,68,69,70,72,75,76,77,87,88,89,90,91,94,102,104,108,111,113,118,119,121,122,123,124,125,126,127,128
a	RunScheduledInstances	W		94
a	SearchLocalGatewayRoutes	L	45!	1,94,102
a	SearchTransitGatewayMulticastGroups	L	86!	1,94,102,143
a	SearchTransitGatewayRoutes	L	88!	1,94,102,146
a	SendDiagnosticInterrupt	W	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,94,102,104,121
a	SendSpotInstanceInterruptions	W	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,94,102,104,121
a	StartDeclarativePoliciesReport	R		94
a	StartInstances	W	26!,43	1,14,15,21,29,45,47,48,52,53,67,68,69,70,87,94,102,104,121
a	StartNetworkInsightsAccessScopeAnalysis	W	53!,54!	0,1,2,94,102
a	StartNetworkInsightsAnalysis	W	55!,56!	0,1,2,94,102
a	StartVpcEndpointServicePrivateDnsVerification	W	102!	1,94,102,131,138
a	StopInstances	W	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,94,102,104,121
a	TerminateClientVpnConnections	W	6!	1,17,18,19,27,94,102,107,109
a	TerminateInstances	W	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	UnassignIpv6Addresses	W	57!	1,14,67,72,94,102,118,128
a	UnassignPrivateIpAddresses	W	57!	1,14,67,72,94,102,118,128
a	UnassignPrivateNatGatewayAddress	W	51!	1,94,102
a	UnlockSnapshot	W	73!	1,31,75,77,94,102,110,111,112,113,125
a	UnmonitorInstances	W	26!	1,14,15,21,29,44,45,47,48,50,52,53,67,68,69,70,87,90,94,102,104,121
a	UpdateCapacityManagerOrganizationsAccess	W		94
a	UpdateInterruptibleCapacityReservationAllocation	W	2!	1,14,15,23,29,32,33,46,49,51,53,55,56,60,94,102,115,120,121
a	UpdateSecurityGroupRuleDescriptionsEgress	W	71!	1,94,102,108,128
a	UpdateSecurityGroupRuleDescriptionsIngress	W	71!	1,94,102,108,128
a	WithdrawByoipCidr	W		94
s	ec2-instance-connect
k	aws:ResourceTag/${TagKey}	String
k	ec2-instance-connect:MaxTunnelDuration	String
k	ec2-instance-connect:maxTunnelDuration	Numeric
k	ec2-instance-connect:privateIpAddress	IPAddress
k	ec2-instance-connect:remotePort	Numeric
k	ec2:ResourceTag/${TagKey}	String
k	ec2:osuser	String
r	instance	arn:*:ec2:*:*:instance/*	0,5
r	instance-connect-endpoint	arn:*:ec2:*:*:instance-connect-endpoint/*	0,5
a	OpenTunnel	W	1	0,1,3,4,5
a	SendSSHPublicKey	W	0!	6
a	SendSerialConsoleSSHPublicKey	W	0!	
s	ec2messages
k	ec2:SourceInstanceARN	ARN
k	ssm:SourceInstanceARN	ARN
a	AcknowledgeMessage	W		
a	DeleteMessage	W		
a	FailMessage	W		
a	GetEndpoint	R		
a	GetMessages	R		0,1
a	SendReply	W		0,1
s	ecr
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	ecr:AccountSetting	String
k	ecr:ResourceTag/${TagKey}	String
r	repository	arn:*:ecr:*:*:repository/*	1,4
a	BatchCheckLayerAvailability	R	0!	
a	BatchDeleteImage	W	0!	
a	BatchGetImage	R	0!	
a	BatchGetRepositoryScanningConfiguration	R	0!	
a	BatchImportUpstreamImage	W	0!	
a	CompleteLayerUpload	W	0!	
a	CreatePullThroughCacheRule	W		
a	CreateRepository	W	0!	0,2
a	CreateRepositoryCreationTemplate	W		
a	DeleteLifecyclePolicy	W	0!	
a	DeletePullThroughCacheRule	W		
a	DeleteRegistryPolicy	P		
a	DeleteRepository	W	0!	
a	DeleteRepositoryCreationTemplate	W		
a	DeleteRepositoryPolicy	P	0!	
a	DeleteSigningConfiguration	W		
a	DeregisterPullTimeUpdateExclusion	W		
a	DescribeImageReplicationStatus	R	0!	
a	DescribeImageScanFindings	R	0!	
a	DescribeImageSigningStatus	R	0!	
a	DescribeImages	L	0!	
a	DescribePullThroughCacheRules	L		
a	DescribeRegistry	R		
a	DescribeRepositories	R	0!	
a	DescribeRepositoryCreationTemplates	R		
a	GetAccountSetting	R		3
a	GetAuthorizationToken	R		
a	GetDownloadUrlForLayer	R	0!	
a	GetImageCopyStatus	R	0!	
a	GetLifecyclePolicy	R	0!	
a	GetLifecyclePolicyPreview	R	0!	
a	GetRegistryPolicy	R		
a	GetRegistryScanningConfiguration	R		
a	GetRepositoryPolicy	R	0!	
a	GetSigningConfiguration	R		
a	InitiateLayerUpload	W	0!	
a	ListImages	L	0!	
a	ListPullTimeUpdateExclusions	L		
a	ListTagsForResource	R	0!	0,2
a	PutAccountSetting	W		3
a	PutImage	W	0!	
a	PutImageScanningConfiguration	W	0!	
a	PutImageTagMutability	W	0!	
a	PutLifecyclePolicy	W	0!	
a	PutRegistryPolicy	P		
a	PutRegistryScanningConfiguration	W		
a	PutReplicationConfiguration	W		
a	PutSigningConfiguration	W		
a	RegisterPullTimeUpdateExclusion	W		
a	ReplicateImage	W	0!	
a	SetRepositoryPolicy	P	0!	
a	StartImageScan	W	0!	
a	StartLifecyclePolicyPreview	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateImageStorageClass	W	0!	
a	UpdatePullThroughCacheRule	W		
a	UpdateRepositoryCreationTemplate	W		
a	UploadLayerPart	W	0!	
a	ValidatePullThroughCacheRule	R		
s	ecr-public
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	ecr-public:ResourceTag/${TagKey}	String
r	registry	arn:*:ecr-public::*:registry/*	
r	repository	arn:*:ecr-public::*:repository/*	1,3
a	BatchCheckLayerAvailability	R	1!	
a	BatchDeleteImage	W	1!	
a	CompleteLayerUpload	W	1!	
a	CreateRepository	W	1!	0,2
a	DeleteRepository	W	1!	
a	DeleteRepositoryPolicy	W	1!	
a	DescribeImageTags	L	1!	
a	DescribeImages	R	1!	
a	DescribeRegistries	L	0!	
a	DescribeRepositories	L	1	
a	GetAuthorizationToken	R		
a	GetRegistryCatalogData	R	0!	
a	GetRepositoryCatalogData	R	1!	
a	GetRepositoryPolicy	R	1!	
a	InitiateLayerUpload	W	1!	
a	ListTagsForResource	R	1!	
a	PutImage	W	1!	
a	PutRegistryCatalogData	W	0!	
a	PutRepositoryCatalogData	W	1!	
a	SetRepositoryPolicy	P	1!	
a	TagResource	T	1!	0,2
a	UntagResource	T	1!	2
a	UploadLayerPart	W	1!	
s	ecs
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	ecs:CreateAction	String
k	ecs:ResourceTag/${TagKey}	String
k	ecs:account-setting	String
k	ecs:auto-assign-public-ip	Bool
k	ecs:capacity-provider	ArrayOfARN
k	ecs:cluster	ARN
k	ecs:compute-compatibility	ArrayOfString
k	ecs:container-instances	ARN
k	ecs:container-name	String
k	ecs:enable-ebs-volumes	String
k	ecs:enable-ecs-managed-tags	Bool
k	ecs:enable-execute-command	String
k	ecs:enable-service-connect	String
k	ecs:enable-vpc-lattice	String
k	ecs:fargate-ephemeral-storage-kms-key	String
k	ecs:instance-metadata-tags-propagation	Bool
k	ecs:namespace	ARN
k	ecs:privileged	String
k	ecs:propagate-tags	String
k	ecs:service	ARN
k	ecs:subnet	ArrayOfString
k	ecs:task	ARN
k	ecs:task-cpu	Numeric
k	ecs:task-definition	ARN
k	ecs:task-memory	Numeric
r	capacity-provider	arn:*:ecs:*:*:capacity-provider/*	1,4
r	cluster	arn:*:ecs:*:*:cluster/*	1,4
r	container-instance	arn:*:ecs:*:*:container-instance/*/*	1,4
r	service	arn:*:ecs:*:*:service/*/*	1,4
r	service-deployment	arn:*:ecs:*:*:service-deployment/*/*/*	1,8,22
r	service-revision	arn:*:ecs:*:*:service-revision/*/*/*	1,8,22
r	task	arn:*:ecs:*:*:task/*/*	1,4
r	task-definition	arn:*:ecs:*:*:task-definition/*:*	1,4
r	task-set	arn:*:ecs:*:*:task-set/*/*/*	1,4
a	CreateCapacityProvider	W	0!	0,1,2,18,21
a	CreateCluster	W	1!	0,1,2,7,17
a	CreateExpressGatewayService	W	3!	0,1,2,8,13,21,23,25,26,27
a	CreateService	W	3!	0,1,2,6,7,8,12,13,14,15,16,19,21,23,25,26,27
a	CreateTaskSet	W	8!	0,2,7,8,22,26
a	DeleteAccountSetting	W		5
a	DeleteAttributes	W	2!	1,8
a	DeleteCapacityProvider	W	0!	1
a	DeleteCluster	W	1!	1
a	DeleteExpressGatewayService	W	3!	1,8
a	DeleteService	W	3!	1,8
a	DeleteTaskDefinitions	W	7!	1
a	DeleteTaskSet	W	8!	1,8,22
a	DeregisterContainerInstance	W	1!	1
a	DeregisterTaskDefinition	W		
a	DescribeCapacityProviders	R	0!	1
a	DescribeClusters	R	1!	1
a	DescribeContainerInstances	R	2!	1,8
a	DescribeExpressGatewayService	R	3!	1,8
a	DescribeServiceDeployments	R	3!,4!	1,8,22
a	DescribeServiceRevisions	R	3!,5!	1,8,22
a	DescribeServices	R	3!	1,8
a	DescribeTaskDefinition	R		
a	DescribeTaskSets	R	8!	1,8,22
a	DescribeTasks	R	6!	1,8
a	DiscoverPollEndpoint	W		
a	ExecuteCommand	W	1!,6!	1,8,11,24
a	GetTaskProtection	R	6!	1,8
a	ListAccountSettings	R		
a	ListAttributes	L	1!	1
a	ListClusters	L		
a	ListContainerInstances	L	1!	1
a	ListServiceDeployments	L	3!	1,8
a	ListServices	L		8
a	ListServicesByNamespace	L		19
a	ListTagsForResource	R	0,1,2,3,6,7,8	1
a	ListTaskDefinitionFamilies	L		
a	ListTaskDefinitions	L		
a	ListTasks	L	2!	1,8
a	Poll	W	2!	8
a	PutAccountSetting	W		5
a	PutAccountSettingDefault	W		5
a	PutAttributes	W	2!	1,8
a	PutClusterCapacityProviders	W	1!	1,7
a	PutSystemLogEvents	W	1!,2!	1,7,8
a	RegisterContainerInstance	W	1!	0,1,2
a	RegisterTaskDefinition	W	7!	0,1,2,9,20,25,27
a	RunTask	W	7!	0,1,2,7,8,12,14
a	StartTask	W	7!	0,1,2,8,10,12,14
a	StartTelemetrySession	W	2!	8
a	StopServiceDeployment	W	3!,4!	1,8,22
a	StopTask	W	6!	1,8
a	SubmitAttachmentStateChanges	W	1!	1
a	SubmitContainerStateChange	W	1!	1
a	SubmitTaskStateChange	W	1!	1
a	TagResource	T	0,1,2,3,6,7,8	0,1,2,3
a	UntagResource	T	0,1,2,3,6,7,8	1,2
a	UpdateCapacityProvider	W	0!	1,18,21
a	UpdateCluster	W	1!	1,17
a	UpdateClusterSettings	W	1!	1
a	UpdateContainerAgent	W	2!	1,8
a	UpdateContainerInstancesState	W	2!	1,8
a	UpdateExpressGatewayService	W	3!	1,8,13,21,23,25,27
a	UpdateService	W	3!	1,6,7,8,12,13,14,15,16,19,21,23,25,26,27
a	UpdateServicePrimaryTaskSet	W	3!	1,8
a	UpdateTaskProtection	W	6!	1,8
a	UpdateTaskSet	W	8!	1,8,22
s	ecs-mcp
a	InvokeReadOnlyTools	R		
a	UseMcp	R		
s	eks
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	eks:accessEntryType	String
k	eks:accessScope	String
k	eks:authenticationMode	String
k	eks:blockStorageEnabled	Bool
k	eks:bootstrapClusterCreatorAdminPermissions	Bool
k	eks:bootstrapSelfManagedAddons	Bool
k	eks:clientId	String
k	eks:clusterName	String
k	eks:computeConfigEnabled	Bool
k	eks:elasticLoadBalancingEnabled	Bool
k	eks:issuerUrl	String
k	eks:kubernetesGroups	ArrayOfString
k	eks:loggingType/${type}	Bool
k	eks:namespaces	ArrayOfString
k	eks:policyArn	ARN
k	eks:principalArn	ARN
k	eks:supportType	String
k	eks:username	String
r	access-entry	arn:*:eks:*:*:access-entry/*/*/*/*/*	1,3,10,14,18,20
r	access-policy	arn:*:eks::aws:cluster-access-policy/*	
r	addon	arn:*:eks:*:*:addon/*/*/*	1
r	capability	arn:*:eks:*:*:capability/*/*/*/*	1
r	cluster	arn:*:eks:*:*:cluster/*	1
r	dashboard	arn:*:eks:*:*:dashboard/*	1
r	eks-anywhere-subscription	arn:*:eks:*:*:eks-anywhere-subscription/*	1
r	fargateprofile	arn:*:eks:*:*:fargateprofile/*/*/*	1
r	identityproviderconfig	arn:*:eks:*:*:identityproviderconfig/*/*/*/*	1
r	nodegroup	arn:*:eks:*:*:nodegroup/*/*/*	1
r	podidentityassociation	arn:*:eks:*:*:podidentityassociation/*/*	1
a	AccessKubernetesApi	R	4!	
a	AssociateAccessPolicy	W	0!	4,16,17
a	AssociateEncryptionConfig	W	4!	
a	AssociateIdentityProviderConfig	W	4!	0,2,9,13
a	CreateAccessEntry	W	4!	0,2,3,14,18,20
a	CreateAddon	W	4!,10	0,2
a	CreateCapability	W	4!	0,2
a	CreateCluster	W		0,2,5,6,7,8,11,12,15,19
a	CreateEksAnywhereSubscription	W		0,2
a	CreateFargateProfile	W	4!	0,2
a	CreateNodegroup	W	4!	0,2
a	CreatePodIdentityAssociation	W	4!	0,2
a	DeleteAccessEntry	W	0!	
a	DeleteAddon	W	2!,10	
a	DeleteCapability	W	3!	
a	DeleteCluster	W	4!	
a	DeleteEksAnywhereSubscription	W	6!	
a	DeleteFargateProfile	W	7!	
a	DeleteNodegroup	W	9!	
a	DeletePodIdentityAssociation	W	10!	
a	DeregisterCluster	W	4!	
a	DescribeAccessEntry	R	0!	
a	DescribeAddon	R	2!	
a	DescribeAddonConfiguration	R		
a	DescribeAddonVersions	R		
a	DescribeCapability	R	3!	
a	DescribeCluster	R	4!	
a	DescribeClusterVersions	R		
a	DescribeEksAnywhereSubscription	R	6!	
a	DescribeFargateProfile	R	7!	
a	DescribeIdentityProviderConfig	R	8!	
a	DescribeInsight	R	4!	
a	DescribeInsightsRefresh	R	4!	
a	DescribeNodegroup	R	9!	
a	DescribePodIdentityAssociation	R	10!	
a	DescribeUpdate	R	2,3,4!,9	
a	DisassociateAccessPolicy	W	0!	4,16,17
a	DisassociateIdentityProviderConfig	W	8!	
a	ListAccessEntries	L	4!	
a	ListAccessPolicies	L		
a	ListAddons	L	4!	
a	ListAssociatedAccessPolicies	L	0!	
a	ListCapabilities	L	4!	
a	ListClusters	L		
a	ListDashboardData	R	5!	
a	ListDashboardResources	R	5!	
a	ListEksAnywhereSubscriptions	L		
a	ListFargateProfiles	L	4!	
a	ListIdentityProviderConfigs	L	4!	
a	ListInsights	L	4!	
a	ListNodegroups	L	4!	
a	ListPodIdentityAssociations	L	4!	
a	ListTagsForResource	R	2,3,4,5,6,7,8,9	
a	ListUpdates	L	2,3,4!,9	
a	MutateViaKubernetesApi	W	4!	
a	RegisterCluster	W		0,2
a	StartInsightsRefresh	W	4!	
a	TagResource	T	0,2,3,4,5,6,7,8,9,10	0,2
a	UntagResource	T	0,2,3,4,5,6,7,8,9,10	2
a	UpdateAccessEntry	W	0!	
a	UpdateAddon	W	2!,10	
a	UpdateCapability	W	3!	
a	UpdateClusterConfig	W	4!	5,6,11,12,15,19
a	UpdateClusterVersion	W	4!	
a	UpdateEksAnywhereSubscription	W	6!	
a	UpdateNodegroupConfig	W	9!	
a	UpdateNodegroupVersion	W	9!	
a	UpdatePodIdentityAssociation	W	10!	
s	eks-auth
k	aws:ResourceTag/${TagKey}	String
r	cluster	arn:*:eks:*:*:cluster/*	0
a	AssumeRoleForPodIdentity	R	0!	
s	eks-mcp
a	CallPrivilegedTool	W		
a	CallReadOnlyTool	R		
a	InvokeMcp	R		
s	elasticache
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	elasticache:AtRestEncryptionEnabled	Bool
k	elasticache:AuthTokenEnabled	Bool
k	elasticache:AutomaticFailoverEnabled	Bool
k	elasticache:CacheNodeType	String
k	elasticache:CacheParameterGroupName	String
k	elasticache:ClusterModeEnabled	Bool
k	elasticache:DataStorageUnit	String
k	elasticache:EngineType	String
k	elasticache:EngineVersion	String
k	elasticache:KmsKeyId	String
k	elasticache:MaximumDataStorage	Numeric
k	elasticache:MaximumECPUPerSecond	Numeric
k	elasticache:MinimumDataStorage	Numeric
k	elasticache:MinimumECPUPerSecond	Numeric
k	elasticache:MultiAZEnabled	Bool
k	elasticache:NumNodeGroups	Numeric
k	elasticache:ReplicasPerNodeGroup	Numeric
k	elasticache:SnapshotRetentionLimit	Numeric
k	elasticache:TransitEncryptionEnabled	Bool
k	elasticache:UserAuthenticationMode	String
r	cluster	arn:*:elasticache:*:*:cluster:*	0,1,2,4,6,7,10,11,17,20
r	globalreplicationgroup	arn:*:elasticache::*:globalreplicationgroup:*	3,4,5,6,7,8,10,11,12,17,18,19,20,21
r	parametergroup	arn:*:elasticache:*:*:parametergroup:*	0,1,2,7
r	replicationgroup	arn:*:elasticache:*:*:replicationgroup:*	0,1,2,3,4,5,6,7,8,10,11,12,17,18,19,20,21
r	reserved-instance	arn:*:elasticache:*:*:reserved-instance:*	0,1,2
r	securitygroup	arn:*:elasticache:*:*:securitygroup:*	0,1,2
r	serverlesscache	arn:*:elasticache:*:*:serverlesscache:*	0,1,2,9,10,11,12,13,14,15,16,20
r	serverlesscachesnapshot	arn:*:elasticache:*:*:serverlesscachesnapshot:*	0,1,2,12
r	snapshot	arn:*:elasticache:*:*:snapshot:*	0,1,2,12
r	subnetgroup	arn:*:elasticache:*:*:subnetgroup:*	0,1,2
r	user	arn:*:elasticache:*:*:user:*	0,1,2,22
r	usergroup	arn:*:elasticache:*:*:usergroup:*	0,1,2
a	AddTagsToResource	T	0,2,3,4,5,6,7,8,9,10,11	0,1,2
a	AuthorizeCacheSecurityGroupIngress	W	5!	1
a	BatchApplyUpdateAction	W	0,3	1
a	BatchStopUpdateAction	W	0,3	1
a	CompleteMigration	W	0,3	1
a	Connect	W	3,6,10!	1
a	CopyServerlessCacheSnapshot	W	7!	0,1,2,12
a	CopySnapshot	W	8!	0,1,2,12
a	CreateCacheCluster	W	0,2!,3,5,8,9	0,1,2,4,6,7,10,11,17,20
a	CreateCacheParameterGroup	W	2!	0,1,2,7
a	CreateCacheSecurityGroup	W	5!	0,1,2
a	CreateCacheSubnetGroup	W	9!	0,1,2
a	CreateGlobalReplicationGroup	W	1!,3!	1
a	CreateReplicationGroup	W	0,1,2!,3,5,8,9,11	0,1,2,3,4,5,6,7,8,10,11,12,17,18,19,20,21
a	CreateServerlessCache	W	6!,7,8,11	0,1,2,9,10,11,12,13,14,15,16,20
a	CreateServerlessCacheSnapshot	W	6!,7!	0,1,2,12
a	CreateSnapshot	W	0,3,8!	0,1,2,12
a	CreateUser	W	10!	0,1,2,22
a	CreateUserGroup	W	10!,11!	0,1,2
a	DecreaseNodeGroupsInGlobalReplicationGroup	W	1!	18
a	DecreaseReplicaCount	W	3!	1,19
a	DeleteCacheCluster	W	0!,8	1
a	DeleteCacheParameterGroup	W	2!	1,7
a	DeleteCacheSecurityGroup	W	5!	1
a	DeleteCacheSubnetGroup	W	9!	1
a	DeleteGlobalReplicationGroup	W	1!	
a	DeleteReplicationGroup	W	3!,8	1
a	DeleteServerlessCache	W	6!,7	1
a	DeleteServerlessCacheSnapshot	W	7!	1
a	DeleteSnapshot	W	8!	1
a	DeleteUser	W	10!	1
a	DeleteUserGroup	W	11!	1
a	DescribeCacheClusters	L	0!	1
a	DescribeCacheEngineVersions	L		
a	DescribeCacheParameterGroups	L	2!	1
a	DescribeCacheParameters	L	2!	1
a	DescribeCacheSecurityGroups	L	5!	1
a	DescribeCacheSubnetGroups	L	9!	1
a	DescribeEngineDefaultParameters	L		
a	DescribeEvents	L		
a	DescribeGlobalReplicationGroups	L	1!	
a	DescribeReplicationGroups	L	3!	1
a	DescribeReservedCacheNodes	L	4!	1
a	DescribeReservedCacheNodesOfferings	L		
a	DescribeServerlessCacheSnapshots	L	6,7!	1
a	DescribeServerlessCaches	L	6!	1
a	DescribeServiceUpdates	L		
a	DescribeSnapshots	L	8!	1
a	DescribeUpdateActions	L	0,3	1
a	DescribeUserGroups	L	11!	1
a	DescribeUsers	L	10!	1
a	DisassociateGlobalReplicationGroup	W	1!	
a	ExportServerlessCacheSnapshot	W	7!	1
a	FailoverGlobalReplicationGroup	W	1!	
a	IncreaseNodeGroupsInGlobalReplicationGroup	W	1!	18
a	IncreaseReplicaCount	W	3!	1,19
a	InterruptClusterAzPower	W	3!	1
a	ListAllowedNodeTypeModifications	L	0,3	1
a	ListTagsForResource	R	0,2,3,4,5,6,7,8,9,10,11	1
a	ModifyCacheCluster	W	0!,2,5	1,4,6,7,11,17,20
a	ModifyCacheParameterGroup	W	2!	1,7
a	ModifyCacheSubnetGroup	W	9!	1
a	ModifyGlobalReplicationGroup	W	1!	5,6,11
a	ModifyReplicationGroup	W	2,3!,5,11	1,4,5,6,7,8,11,17,20,21
a	ModifyReplicationGroupShardConfiguration	W	3!	1,18
a	ModifyServerlessCache	W	6!,11	1,9,11,13,14,15,16,20
a	ModifyUser	W	10!	1,22
a	ModifyUserGroup	W	10!,11!	1
a	PurchaseReservedCacheNodesOffering	W	4!	0,1,2
a	RebalanceSlotsInGlobalReplicationGroup	W	1!	
a	RebootCacheCluster	W	0!	1
a	RemoveTagsFromResource	T	0,2,3,4,5,6,7,8,9,10,11	1,2
a	ResetCacheParameterGroup	W	2!	1,7
a	RevokeCacheSecurityGroupIngress	W	5!	1
a	StartMigration	W	3!	1
a	TestFailover	W	3!	1
a	TestMigration	W	3!	1
s	elasticbeanstalk
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	elasticbeanstalk:FromApplication	ARN
k	elasticbeanstalk:FromApplicationVersion	ARN
k	elasticbeanstalk:FromConfigurationTemplate	ARN
k	elasticbeanstalk:FromEnvironment	ARN
k	elasticbeanstalk:FromPlatform	ARN
k	elasticbeanstalk:FromSolutionStack	ARN
k	elasticbeanstalk:InApplication	ARN
r	application	arn:*:elasticbeanstalk:*:*:application/*	1
r	applicationversion	arn:*:elasticbeanstalk:*:*:applicationversion/*/*	1,9
r	configurationtemplate	arn:*:elasticbeanstalk:*:*:configurationtemplate/*/*	1,9
r	environment	arn:*:elasticbeanstalk:*:*:environment/*/*	1,9
r	platform	arn:*:elasticbeanstalk:*::platform/*	
r	solutionstack	arn:*:elasticbeanstalk:*::solutionstack/*	
a	AbortEnvironmentUpdate	W	3!	9
a	AddTags	T	0,1,2,3,4	0,2
a	ApplyEnvironmentManagedAction	W	3!	9
a	AssociateEnvironmentOperationsRole	W	3!	
a	CheckDNSAvailability	R		
a	ComposeEnvironments	W	0!,1!	9
a	CreateApplication	W	0!	0,2
a	CreateApplicationVersion	W	0!,1!	0,2,9
a	CreateConfigurationTemplate	W	2!	0,2,3,4,5,6,7,8,9
a	CreateEnvironment	W	3!	0,2,4,5,7,8,9
a	CreatePlatformVersion	W	4!	0,2
a	CreateStorageLocation	W		
a	DeleteApplication	W	0!	
a	DeleteApplicationVersion	W	1!	9
a	DeleteConfigurationTemplate	W	2!	9
a	DeleteEnvironmentConfiguration	W	3!	9
a	DeletePlatformVersion	W	4!	
a	DescribeAccountAttributes	R		
a	DescribeApplicationVersions	L	1	9
a	DescribeApplications	L	0	
a	DescribeConfigurationOptions	R	2,3,5	9
a	DescribeConfigurationSettings	R	2,3	9
a	DescribeEnvironmentHealth	R	3	
a	DescribeEnvironmentManagedActionHistory	R	3	9
a	DescribeEnvironmentManagedActions	R	3	9
a	DescribeEnvironmentResources	R	3	9
a	DescribeEnvironments	L	3	9
a	DescribeEvents	R	0,1,2,3	9
a	DescribeInstancesHealth	R	3	
a	DescribePlatformVersion	R	4	
a	DisassociateEnvironmentOperationsRole	W	3!	
a	ListAvailableSolutionStacks	L	5	
a	ListPlatformBranches	L		
a	ListPlatformVersions	L	4	
a	ListTagsForResource	R	0,1,2,3,4	
a	PutInstanceStatistics	W	0!,3!	
a	RebuildEnvironment	W	3!	9
a	RemoveTags	T	0,1,2,3,4	2
a	RequestEnvironmentInfo	R	3!	9
a	RestartAppServer	W	3!	9
a	RetrieveEnvironmentInfo	R	3!	9
a	SwapEnvironmentCNAMEs	W	3!	6,9
a	TerminateEnvironment	W	3!	9
a	UpdateApplication	W	0!	
a	UpdateApplicationResourceLifecycle	W	0!	
a	UpdateApplicationVersion	W	1!	9
a	UpdateConfigurationTemplate	W	2!	3,4,5,6,7,8,9
a	UpdateEnvironment	W	3!	4,5,7,8,9
a	UpdateTagsForResource	T	0,1,2,3,4	0,2
a	ValidateConfigurationSettings	R	2,3	9
s	elasticfilesystem
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	elasticfilesystem:AccessPointArn	ARN
k	elasticfilesystem:AccessedViaMountTarget	Bool
k	elasticfilesystem:CreateAction	String
k	elasticfilesystem:Encrypted	Bool
r	access-point	arn:*:elasticfilesystem:*:*:access-point/*	1
r	file-system	arn:*:elasticfilesystem:*:*:file-system/*	1
a	Backup	W	1!	
a	ClientMount	R	1!	3,4
a	ClientRootAccess	W	1!	3,4
a	ClientWrite	W	1!	3,4
a	CreateAccessPoint	W	1!	0,2
a	CreateFileSystem	W		0,2,6
a	CreateMountTarget	W	1!	
a	CreateReplicationConfiguration	W	1!	
a	CreateTags	T	1!	0,2
a	DeleteAccessPoint	W	0!	
a	DeleteFileSystem	W	1!	
a	DeleteFileSystemPolicy	P	1!	
a	DeleteMountTarget	W	1!	
a	DeleteReplicationConfiguration	W	1!	
a	DeleteTags	T	1!	2
a	DescribeAccessPoints	L	0,1	
a	DescribeAccountPreferences	L		
a	DescribeBackupPolicy	R	1!	
a	DescribeFileSystemPolicy	R	1	
a	DescribeFileSystems	L	1	
a	DescribeLifecycleConfiguration	R	1!	
a	DescribeMountTargetSecurityGroups	R	1!	
a	DescribeMountTargets	R	0,1!	
a	DescribeReplicationConfigurations	L	1	
a	DescribeTags	R	1!	
a	ListTagsForResource	R	0,1	
a	ModifyMountTargetSecurityGroups	W	1!	
a	PutAccountPreferences	W		
a	PutBackupPolicy	W	1!	
a	PutFileSystemPolicy	P	1!	
a	PutLifecycleConfiguration	W	1!	
a	ReplicationRead	R	1!	
a	ReplicationWrite	W	1!	
a	Restore	W	1!	
a	TagResource	T	0,1	0,2,5
a	UntagResource	T	0,1	2
a	UpdateFileSystem	W	1!	
a	UpdateFileSystemProtection	W	1!	
s	elasticloadbalancing
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	elasticloadbalancing:CreateAction	String
k	elasticloadbalancing:ListenerProtocol	String
k	elasticloadbalancing:ResourceTag/	String
k	elasticloadbalancing:ResourceTag/${TagKey}	String
k	elasticloadbalancing:Scheme	String
k	elasticloadbalancing:SecurityGroup	ArrayOfString
k	elasticloadbalancing:SecurityPolicy	ArrayOfString
k	elasticloadbalancing:Subnet	ArrayOfString
r	listener-rule/app	arn:*:elasticloadbalancing:*:*:listener-rule/app/*/*/*/*	1,6
r	listener-rule/net	arn:*:elasticloadbalancing:*:*:listener-rule/net/*/*/*/*	1,6
r	listener/app	arn:*:elasticloadbalancing:*:*:listener/app/*/*/*	1,6
r	listener/gwy	arn:*:elasticloadbalancing:*:*:listener/gwy/*/*/*	1,6
r	listener/net	arn:*:elasticloadbalancing:*:*:listener/net/*/*/*	1,6
r	loadbalancer	arn:*:elasticloadbalancing:*:*:loadbalancer/*	1,6
r	loadbalancer/app/	arn:*:elasticloadbalancing:*:*:loadbalancer/app/*/*	1,6
r	loadbalancer/gwy/	arn:*:elasticloadbalancing:*:*:loadbalancer/gwy/*/*	1,6
r	loadbalancer/net/	arn:*:elasticloadbalancing:*:*:loadbalancer/net/*/*	1,6
r	targetgroup	arn:*:elasticloadbalancing:*:*:targetgroup/*/*	1,6
r	truststore	arn:*:elasticloadbalancing:*:*:truststore/*/*	1,6
a	AddListenerCertificates	W	2!,4!	1,6
a	AddTags	T	0,1,2,3,4,6,7,8,9,10	0,1,2,3,6
a	AddTrustStoreRevocations	W	10!	1,6
a	AllowVendedLogDeliveryForResource	P		
a	ApplySecurityGroupsToLoadBalancer	W	5!	1,6,8
a	AttachLoadBalancerToSubnets	W	5!	1,6,10
a	ConfigureHealthCheck	W	5!	1,6
a	CreateAppCookieStickinessPolicy	W	5!	1,6
a	CreateLBCookieStickinessPolicy	W	5!	1,6
a	CreateListener	W	6,7,8	0,1,2,4,6,9
a	CreateLoadBalancer	W	6,7,8	0,1,2,6,7,8,10
a	CreateLoadBalancerListeners	W	5!	1,4,6
a	CreateLoadBalancerPolicy	W	5!	1,6,9
a	CreateRule	W	2!,4!	0,1,2,6
a	CreateTargetGroup	W	9!	0,1,2,6
a	CreateTrustStore	W	10	0,1,2,6
a	CreateWebACLAssociation	W	6!	1,6
a	DeleteListener	W	2!,3!,4!	1,6
a	DeleteLoadBalancer	W	6,7,8	1,6
a	DeleteLoadBalancerListeners	W	5!	1,6
a	DeleteLoadBalancerPolicy	W	5!	1,6
a	DeleteRule	W	0!,1!	1,6
a	DeleteSharedTrustStoreAssociation	W	10!	1,6
a	DeleteTargetGroup	W	9!	1,6
a	DeleteTrustStore	W	10!	1,6
a	DeleteWebACLAssociation	W	6!	1,6
a	DeregisterInstancesFromLoadBalancer	W	5!	1,6
a	DeregisterTargets	W	9!	1,6
a	DescribeAccountLimits	R		
a	DescribeCapacityReservation	R		
a	DescribeInstanceHealth	R		
a	DescribeListenerAttributes	R		
a	DescribeListenerCertificates	R		
a	DescribeListeners	R		
a	DescribeLoadBalancerAttributes	R		
a	DescribeLoadBalancerPolicies	R		
a	DescribeLoadBalancerPolicyTypes	R		
a	DescribeLoadBalancers	L		
a	DescribeRules	R		
a	DescribeSSLPolicies	R		
a	DescribeTags	R		
a	DescribeTargetGroupAttributes	R		
a	DescribeTargetGroups	R		
a	DescribeTargetHealth	R		
a	DescribeTrustStoreAssociations	R		
a	DescribeTrustStoreRevocations	R		
a	DescribeTrustStores	R		
a	DescribeWebACLAssociation	L		
a	DetachLoadBalancerFromSubnets	W	5!	1,6
a	DisableAvailabilityZonesForLoadBalancer	W	5!	1,6
a	EnableAvailabilityZonesForLoadBalancer	W	5!	1,6
a	GetLoadBalancerWebACL	R	6!	1,6
a	GetResourcePolicy	R	10	1,6
a	GetTrustStoreCaCertificatesBundle	R	10!	1,6
a	GetTrustStoreRevocationContent	R	10!	1,6
a	ModifyCapacityReservation	W	6,7,8	1,6
a	ModifyIpPools	W	6	1,6
a	ModifyListener	W	2!,3!,4!	1,4,6,9
a	ModifyListenerAttributes	W	2!,3!,4!	1,6
a	ModifyLoadBalancerAttributes	W	6,7,8	1,6
a	ModifyRule	W	0!,1!	1,6
a	ModifyTargetGroup	W	9!	1,6
a	ModifyTargetGroupAttributes	W	9!	1,6
a	ModifyTrustStore	W	10!	1,6
a	RegisterInstancesWithLoadBalancer	W	5!	1,6
a	RegisterTargets	W	9!	1,6
a	RemoveListenerCertificates	W	2!,4!	1,6
a	RemoveTags	T	0,1,2,3,4,6,7,8,9,10	0,1,2,6
a	RemoveTrustStoreRevocations	W	10!	1,6
a	SetIpAddressType	W	6,7,8	1,6
a	SetLoadBalancerListenerSSLCertificate	W	5!	1,6
a	SetLoadBalancerPoliciesForBackendServer	W	5!	1,6
a	SetLoadBalancerPoliciesOfListener	W	5!	1,6,9
a	SetRulePriorities	W	0!,1!	
a	SetSecurityGroups	W	6,8	1,6,8
a	SetSubnets	W	6,7,8	1,6,10
a	SetWebAcl	W		
s	elasticmapreduce
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	elasticmapreduce:ExecutionRoleArn	ARN
k	elasticmapreduce:RequestTag/${TagKey}	String
k	elasticmapreduce:ResourceTag/${TagKey}	String
r	cluster	arn:*:elasticmapreduce:*:*:cluster/*	1,5
r	editor	arn:*:elasticmapreduce:*:*:editor/*	1,5
r	notebook-execution	arn:*:elasticmapreduce:*:*:notebook-execution/*	1,5
r	studio	arn:*:elasticmapreduce:*:*:studio/*	1,5
a	AccessAllEventLogs	W	0!	
a	AddInstanceFleet	W	0!	
a	AddInstanceGroups	W	0!	
a	AddJobFlowSteps	W	0!	3
a	AddTags	T	0,1,2,3	0,2,4
a	AttachEditor	W	1!	
a	CancelSteps	W	0!	
a	CreateEditor	W	0	0,2,4
a	CreatePersistentAppUI	W	0!	
a	CreateRepository	W		
a	CreateSecurityConfiguration	W		
a	CreateStudio	W		0,2,4
a	CreateStudioPresignedUrl	W	3!	
a	CreateStudioSessionMapping	W	3!	
a	DeleteEditor	W	1!	
a	DeleteRepository	W		
a	DeleteSecurityConfiguration	W		
a	DeleteStudio	W	3!	
a	DeleteStudioSessionMapping	W	3!	
a	DeleteWorkspaceAccess	P	1!	
a	DescribeCluster	R	0!	
a	DescribeEditor	R	1!	
a	DescribeJobFlows	R	0!	
a	DescribeNotebookExecution	R	2!	
a	DescribePersistentAppUI	R	0!	
a	DescribeReleaseLabel	R		
a	DescribeRepository	R		
a	DescribeSecurityConfiguration	R		
a	DescribeStep	R	0!	
a	DescribeStudio	R	3!	
a	DetachEditor	W	1!	
a	GetAutoTerminationPolicy	R	0!	
a	GetBlockPublicAccessConfiguration	R		
a	GetClusterSessionCredentials	W	0!	3
a	GetManagedScalingPolicy	R	0!	
a	GetOnClusterAppUIPresignedURL	W	0!	
a	GetPersistentAppUIPresignedURL	W	0!	3
a	GetStudioSessionMapping	R	3!	
a	LinkRepository	W		
a	ListBootstrapActions	R	0!	
a	ListClusters	L		
a	ListEditors	L		
a	ListInstanceFleets	R	0!	
a	ListInstanceGroups	R	0!	
a	ListInstances	R	0!	
a	ListNotebookExecutions	L		
a	ListReleaseLabels	L		
a	ListRepositories	L		
a	ListSecurityConfigurations	L		
a	ListSteps	R	0!	
a	ListStudioSessionMappings	L		
a	ListStudios	L		
a	ListSupportedInstanceTypes	L		
a	ListWorkspaceAccessIdentities	L	1!	
a	ModifyCluster	W	0!	
a	ModifyInstanceFleet	W	0!	
a	ModifyInstanceGroups	W	0	
a	OpenEditorInConsole	W	0,1!	
a	PutAutoScalingPolicy	W	0!	
a	PutAutoTerminationPolicy	W	0!	
a	PutBlockPublicAccessConfiguration	P		
a	PutManagedScalingPolicy	W	0!	
a	PutWorkspaceAccess	P	1!	
a	RemoveAutoScalingPolicy	W	0!	
a	RemoveAutoTerminationPolicy	W	0!	
a	RemoveManagedScalingPolicy	W	0!	
a	RemoveTags	T	0,1,2,3	2
a	RunJobFlow	W		0,2,4
a	SetKeepJobFlowAliveWhenNoSteps	W	0!	
a	SetTerminationProtection	W	0!	
a	SetUnhealthyNodeReplacement	W	0!	
a	SetVisibleToAllUsers	W	0!	
a	StartEditor	W	0,1!	
a	StartNotebookExecution	W	0!,1!	0,2,4
a	StopEditor	W	1!	
a	StopNotebookExecution	W	2!	
a	TerminateJobFlows	W	0!	
a	UnlinkRepository	W		
a	UpdateEditor	W	1!	
a	UpdateRepository	W		
a	UpdateStudio	W	3!	
a	UpdateStudioSessionMapping	W	3!	
a	ViewEventsFromAllClustersInConsole	L		
s	elastictranscoder
r	job	arn:*:elastictranscoder:*:*:job/*	
r	pipeline	arn:*:elastictranscoder:*:*:pipeline/*	
r	preset	arn:*:elastictranscoder:*:*:preset/*	
a	CancelJob	W	0!	
a	CreateJob	W	1!,2!	
a	CreatePipeline	W		
a	CreatePreset	W		
a	DeletePipeline	W	1!	
a	DeletePreset	W	2!	
a	ListJobsByPipeline	L	1!	
a	ListJobsByStatus	L		
a	ListPipelines	L		
a	ListPresets	L		
a	ReadJob	R	0!	
a	ReadPipeline	R	1!	
a	ReadPreset	R	2!	
a	TestRole	W		
a	UpdatePipeline	W	1!	
a	UpdatePipelineNotifications	W	1!	
a	UpdatePipelineStatus	W	1!	
s	elemental-activations
a	CompleteAccountRegistration	W		
a	CompleteFileUpload	W		
a	ConfirmAccount	W		
a	DownloadKickstart	R		
a	DownloadSoftware	R		
a	GenerateLicense	W		
a	GenerateLicenses	W		
a	GetArtifactGroupSoftwareVersions	R		
a	GetAsset	R		
a	GetAssets	R		
a	GetProductAdvisories	R		
a	GetSoftwareVersions	R		
a	StartFileUpload	W		
s	elemental-appliances-software
r	quote	arn:*:elemental-appliances-software:*:*:quote/*	
a	CompleteUpload	W		
a	CreateOrderV1	W		
a	CreateQuote	W	0!	
a	GetAvsCorrectAddress	R		
a	GetBillingAddresses	R		
a	GetDeliveryAddressesV2	R		
a	GetOrder	R		
a	GetOrdersV2	R		
a	GetQuote	R	0!	
a	GetTaxes	R		
a	ListQuotes	L		
a	StartUpload	W		
a	SubmitOrderV1	W		
a	UpdateQuote	W	0!	
s	elemental-inference
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	feed	arn:*:elemental-inference:*:*:feed/*	1
a	AssociateFeed	W	0!	
a	CreateFeed	W		0,2
a	DeleteFeed	W	0!	
a	DisassociateFeed	W	0!	
a	GetFeed	R	0!	
a	GetMetadata	R	0!	
a	ListFeeds	L		
a	ListTagsForResource	R		
a	PutMedia	W	0!	
a	TagResource	T	0	0,2
a	UntagResource	T	0	2
a	UpdateFeed	W	0!	
s	elemental-support-cases
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	case	arn:*:elemental-support-cases::*:case/*	1
a	AddCaseComment	W	0!	
a	CheckCasePermission	W		
a	CompleteMultipartUpload	W	0!	
a	CreateCase	W		0,2
a	CreateS3CLIUploadCommand	W	0!	
a	CreateS3DownloadUrl	W	0!	
a	GetCase	R	0!	
a	GetCasePermission	R		
a	GetCases	R		
a	GetUICache	R		
a	ListTagsForCase	R	0!	
a	StartMultipartUpload	W	0!	
a	TagCase	T	0!	0,2
a	UntagCase	T	0!	2
a	UpdateCase	W	0!	
a	UpdateCaseStatus	W	0!	
a	UpdateMultipartUpload	W	0!	
s	elemental-support-content
a	Query	R		
s	emr-containers
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	emr-containers:ExecutionRoleArn	ARN
k	emr-containers:JobTemplateArn	ARN
r	jobRun	arn:*:emr-containers:*:*:/virtualclusters/*/jobruns/*	1
r	jobTemplate	arn:*:emr-containers:*:*:/jobtemplates/*	1
r	managedEndpoint	arn:*:emr-containers:*:*:/virtualclusters/*/endpoints/*	1
r	securityConfiguration	arn:*:emr-containers:*:*:/securityconfigurations/*	1
r	virtualCluster	arn:*:emr-containers:*:*:/virtualclusters/*	1
a	CancelJobRun	W	0!	
a	CreateCertificate	W		
a	CreateJobTemplate	W		0,2
a	CreateManagedEndpoint	W	4!	0,2,3
a	CreateSecurityConfiguration	W		0,2
a	CreateVirtualCluster	W		0,2
a	DeleteJobTemplate	W	1!	
a	DeleteManagedEndpoint	W	2!	
a	DeleteSecurityConfiguration	W	3!	
a	DeleteVirtualCluster	W	4!	
a	DescribeJobRun	R	0!	
a	DescribeJobTemplate	R	1!	
a	DescribeManagedEndpoint	R	2!	
a	DescribeSecurityConfiguration	R	3!	
a	DescribeVirtualCluster	R	4!	
a	GetManagedEndpointSessionCredentials	W	2!	
a	ListJobRuns	L	4!	
a	ListJobTemplates	L		
a	ListManagedEndpoints	L	4!	
a	ListSecurityConfigurations	L		
a	ListTagsForResource	L	0,1,2,3,4	
a	ListVirtualClusters	L		
a	StartJobRun	W	4!	0,2,3,4
a	TagResource	T	0,1,2,3,4	0,2
a	UntagResource	T	0,1,2,3,4	2
s	emr-serverless
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	application	arn:*:emr-serverless:*:*:/applications/*	1
r	jobRun	arn:*:emr-serverless:*:*:/applications/*/jobruns/*	1
a	AccessInteractiveEndpoints	W	0!	
a	AccessLivyEndpoints	W	0!	
a	AccessSystemProfileLogs	W	1!	
a	CancelJobRun	W	1!	
a	CreateApplication	W		0,2
a	DeleteApplication	W	0!	
a	GetApplication	R	0!	
a	GetDashboardForJobRun	R	1!	
a	GetJobRun	R	1!	
a	ListApplications	L		
a	ListJobRunAttempts	L	1!	
a	ListJobRuns	L	0!	
a	ListTagsForResource	R	0,1	
a	StartApplication	W	0!	
a	StartJobRun	W	0!	0,2
a	StopApplication	W	0!	
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateApplication	W	0!	
s	entityresolution
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	IdMappingWorkflow	arn:*:entityresolution:*:*:idmappingworkflow/*	1
r	IdNamespace	arn:*:entityresolution:*:*:idnamespace/*	1
r	MatchingWorkflow	arn:*:entityresolution:*:*:matchingworkflow/*	1
r	ProviderService	arn:*:entityresolution:*:*:providerservice/*/*	1
r	SchemaMapping	arn:*:entityresolution:*:*:schemamapping/*	1
a	AddPolicyStatement	P		
a	BatchDeleteUniqueId	W	2!	
a	CreateIdMappingWorkflow	W		0,2
a	CreateIdNamespace	W		0,2
a	CreateMatchingWorkflow	W		0,2
a	CreateSchemaMapping	W		0,2
a	DeleteIdMappingWorkflow	W	0!	
a	DeleteIdNamespace	W	1!	
a	DeleteMatchingWorkflow	W	2!	
a	DeletePolicyStatement	P		
a	DeleteSchemaMapping	W	4!	
a	GenerateMatchId	W	2!	
a	GetIdMappingJob	R	0!	
a	GetIdMappingWorkflow	R	0!	
a	GetIdNamespace	R	1!	
a	GetMatchId	R	2!	
a	GetMatchingJob	R	2!	
a	GetMatchingWorkflow	R	2!	
a	GetPolicy	R		
a	GetProviderService	R	3!	
a	GetSchemaMapping	R	4!	
a	ListIdMappingJobs	L	0!	
a	ListIdMappingWorkflows	L		
a	ListIdNamespaces	L		
a	ListMatchingJobs	L	2!	
a	ListMatchingWorkflows	L		
a	ListProviderServices	L		
a	ListSchemaMappings	L		
a	ListTagsForResource	R		
a	PutPolicy	P		
a	StartIdMappingJob	W	0!	
a	StartMatchingJob	W	2!	
a	TagResource	T	0,1,2,3,4	0,2
a	UntagResource	T	0,1,2,3,4	2
a	UpdateIdMappingWorkflow	W	0!	
a	UpdateIdNamespace	W	1!	
a	UpdateMatchingWorkflow	W	2!	
a	UpdateSchemaMapping	W	4!	
a	UseIdNamespace	P		
a	UseWorkflow	P		
s	es
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	application	arn:*:opensearch:*:*:application/*	1
r	datasource	arn:*:opensearch:*:*:datasource/*	1
r	domain	arn:*:es:*:*:domain/*	1
r	es_role	arn:*:iam::*:role/aws-service-role/es.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService	1
r	opensearchservice_role	arn:*:iam::*:role/aws-service-role/opensearchservice.amazonaws.com/AWSServiceRoleForAmazonOpenSearchService	1
a	AcceptInboundConnection	W		
a	AcceptInboundCrossClusterSearchConnection	W		
a	AddDataSource	W	2!	
a	AddDirectQueryDataSource	W	1!	0,2
a	AddTags	T	0!,1!,2!	0,2
a	AssociatePackage	W	2!	
a	AssociatePackages	W	2!	
a	AuthorizeVpcEndpointAccess	W		
a	CancelDomainConfigChange	W	2!	
a	CancelElasticsearchServiceSoftwareUpdate	W	2!	
a	CancelServiceSoftwareUpdate	W	2!	
a	CreateApplication	W		0,2
a	CreateDomain	W	2	0,2
a	CreateElasticsearchDomain	P	2	0,2
a	CreateElasticsearchServiceRole	W		
a	CreateIndex	W	2!	
a	CreateOutboundConnection	W	2!	
a	CreateOutboundCrossClusterSearchConnection	W	2!	
a	CreatePackage	W		
a	CreateServiceRole	W		
a	CreateVpcEndpoint	W		
a	DeleteApplication	W	0!	
a	DeleteDataSource	W	2!	
a	DeleteDirectQueryDataSource	W	1!	
a	DeleteDomain	W	2!	
a	DeleteElasticsearchDomain	W	2!	
a	DeleteElasticsearchServiceRole	W		
a	DeleteInboundConnection	W		
a	DeleteInboundCrossClusterSearchConnection	W		
a	DeleteIndex	W	2!	
a	DeleteOutboundConnection	W		
a	DeleteOutboundCrossClusterSearchConnection	W		
a	DeletePackage	W		
a	DeleteVpcEndpoint	W		
a	DescribeDomain	R	2!	
a	DescribeDomainAutoTunes	R	2!	
a	DescribeDomainChangeProgress	R	2!	
a	DescribeDomainConfig	R	2!	
a	DescribeDomainHealth	R	2!	
a	DescribeDomainNodes	R	2!	
a	DescribeDomains	L	2!	
a	DescribeDryRunProgress	R	2!	
a	DescribeElasticsearchDomain	R	2!	
a	DescribeElasticsearchDomainConfig	R	2!	
a	DescribeElasticsearchDomains	L	2!	
a	DescribeElasticsearchInstanceTypeLimits	L		
a	DescribeInboundConnections	L		
a	DescribeInboundCrossClusterSearchConnections	L		
a	DescribeInsightDetails	R	2!	
a	DescribeInstanceTypeLimits	L		
a	DescribeOutboundConnections	L		
a	DescribeOutboundCrossClusterSearchConnections	L		
a	DescribePackages	R		
a	DescribeReservedElasticsearchInstanceOfferings	L		
a	DescribeReservedElasticsearchInstances	L		
a	DescribeReservedInstanceOfferings	L		
a	DescribeReservedInstances	L		
a	DescribeVpcEndpoints	L		
a	DissociatePackage	W	2!	
a	DissociatePackages	W	2!	
a	ESCrossClusterGet	R	2	
a	ESHttpDelete	W	2	
a	ESHttpGet	R	2	
a	ESHttpHead	R	2	
a	ESHttpPatch	W	2	
a	ESHttpPost	W	2	
a	ESHttpPut	W	2	
a	GetApplication	R	0!	
a	GetCompatibleElasticsearchVersions	L	2!	
a	GetCompatibleVersions	L	2!	
a	GetDataSource	R	2!	
a	GetDefaultApplicationSetting	R	0!	
a	GetDirectQueryDataSource	R	1!	
a	GetDomainMaintenanceStatus	R	2!	
a	GetIndex	R	2!	
a	GetPackageVersionHistory	R		
a	GetUpgradeHistory	R	2!	
a	GetUpgradeStatus	R	2!	
a	ListApplications	L	0!	
a	ListDataSources	L	2!	
a	ListDirectQueryDataSources	L	1!	
a	ListDomainMaintenances	L	2!	
a	ListDomainNames	L		
a	ListDomainsForPackage	L		
a	ListElasticsearchInstanceTypeDetails	L		
a	ListElasticsearchInstanceTypes	L		
a	ListElasticsearchVersions	L		
a	ListInsights	L	2	
a	ListInstanceTypeDetails	L		
a	ListPackagesForDomain	L	2!	
a	ListScheduledActions	L	2!	
a	ListTags	R	0!,1!,2!	
a	ListVersions	L		
a	ListVpcEndpointAccess	L		
a	ListVpcEndpoints	L		
a	ListVpcEndpointsForDomain	L		
a	PurchaseReservedElasticsearchInstanceOffering	W		
a	PurchaseReservedInstanceOffering	W		
a	PutDefaultApplicationSetting	W	0!	
a	RejectInboundConnection	W		
a	RejectInboundCrossClusterSearchConnection	W		
a	RemoveTags	T	0!,1!,2!	2
a	RevokeVpcEndpointAccess	W		
a	RollbackElasticsearchServiceSoftwareUpdate	W	2!	
a	RollbackServiceSoftwareUpdate	W	2!	
a	StartDomainMaintenance	W	2!	
a	StartElasticsearchServiceSoftwareUpdate	W	2!	
a	StartServiceSoftwareUpdate	W	2!	
a	UpdateApplication	W	0!	
a	UpdateDataSource	W	2!	
a	UpdateDirectQueryDataSource	W	1!	
a	UpdateDomainConfig	W	2!	
a	UpdateElasticsearchDomainConfig	P	2!	
a	UpdateIndex	W	2!	
a	UpdatePackage	W		
a	UpdatePackageScope	W		
a	UpdateScheduledAction	W	2!	
a	UpdateVpcEndpoint	W		
a	UpgradeDomain	W	2!	
a	UpgradeElasticsearchDomain	W	2!	
s	events
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	events:EventBusArn	ArrayOfARN
k	events:ManagedBy	String
k	events:TargetArn	ArrayOfARN
k	events:creatorAccount	String
k	events:detail-type	ArrayOfString
k	events:detail.eventTypeCode	String
k	events:detail.service	String
k	events:detail.userIdentity.principalId	String
k	events:eventBusInvocation	String
k	events:source	ArrayOfString
r	alias	arn:*:kms:*:*:alias/*	
r	api-destination	arn:*:events:*:*:api-destination/*	
r	archive	arn:*:events:*:*:archive/*	
r	connection	arn:*:events:*:*:connection/*	
r	create-snapshot	arn:*:events:*:*:target/create-snapshot	
r	endpoint	arn:*:events:*:*:endpoint/*	
r	event-bus	arn:*:events:*:*:event-bus/*	1
r	event-source	arn:*:events:*::event-source/*	
r	key	arn:*:kms:*:*:key/*	
r	reboot-instance	arn:*:events:*:*:target/reboot-instance	
r	replay	arn:*:events:*:*:replay/*	
r	rule-on-custom-event-bus	arn:*:events:*:*:rule/*/*	1
r	rule-on-default-event-bus	arn:*:events:*:*:rule/*	1
r	stop-instance	arn:*:events:*:*:target/stop-instance	
r	terminate-instance	arn:*:events:*:*:target/terminate-instance	
a	ActivateEventSource	W	7!	
a	AllowVendedLogDeliveryForResource	W	6!	
a	CancelReplay	W	10!	
a	CreateApiDestination	W	1!,3!	
a	CreateArchive	W	0,2!,6!,8	
a	CreateConnection	W	3!	
a	CreateEndpoint	W	5!	3
a	CreateEventBus	W	6!	0,2
a	CreatePartnerEventSource	W	7!	
a	DeactivateEventSource	W	7!	
a	DeauthorizeConnection	W	3!	
a	DeleteApiDestination	W	1!	
a	DeleteArchive	W	2!	
a	DeleteConnection	W	3!	
a	DeleteEndpoint	W	5!	
a	DeleteEventBus	W	6!	
a	DeletePartnerEventSource	W	7!	
a	DeleteRule	W	11,12	4,6
a	DescribeApiDestination	R	1!,3!	
a	DescribeArchive	R	2!	
a	DescribeConnection	R	3!	
a	DescribeEndpoint	R	5!	
a	DescribeEventBus	R	6	
a	DescribeEventSource	R	7!	
a	DescribePartnerEventSource	R	7!	
a	DescribeReplay	R	10!	
a	DescribeRule	R	11,12	6
a	DisableRule	W	11,12	4,6
a	EnableRule	W	11,12	4,6
a	InvokeApiDestination	W	1!	
a	ListApiDestinations	L		
a	ListArchives	L		
a	ListConnections	L		
a	ListEndpoints	L		
a	ListEventBuses	L		
a	ListEventSources	L		
a	ListPartnerEventSourceAccounts	L	7!	
a	ListPartnerEventSources	L		
a	ListReplays	L		
a	ListRuleNamesByTarget	L		
a	ListRules	L		
a	ListTagsForResource	L	6,11,12	6
a	ListTargetsByRule	L	11,12	6
a	PutEvents	W	6!	7,11,12
a	PutPartnerEvents	W		
a	PutPermission	P		
a	PutRule	W	11,12	0,2,4,6,7,8,9,10,12
a	PutTargets	W	11,12	4,5,6
a	RemovePermission	P		
a	RemoveTargets	W	11,12	4,6
a	RetrieveConnectionCredentials	W	3!	
a	StartReplay	W	2!,6!,10!	
a	TagResource	T	6,11,12	0,2,6
a	TestEventPattern	R		
a	UntagResource	T	6,11,12	2,6
a	UpdateApiDestination	W	1!	
a	UpdateArchive	W	0,2!,8	
a	UpdateConnection	W	3!	
a	UpdateEndpoint	W	5!	3
a	UpdateEventBus	W	6!	
s	evidently
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Experiment	arn:*:evidently:*:*:project/*/experiment/*	1
r	Feature	arn:*:evidently:*:*:project/*/feature/*	1
r	Launch	arn:*:evidently:*:*:project/*/launch/*	1
r	Project	arn:*:evidently:*:*:project/*	1
r	Segment	arn:*:evidently:*:*:segment/*	1
a	BatchEvaluateFeature	W	1!	
a	CreateExperiment	W		0,2
a	CreateFeature	W		0,2
a	CreateLaunch	W		0,2
a	CreateProject	W		0,2
a	CreateSegment	W		0,2
a	DeleteExperiment	W	0!	
a	DeleteFeature	W	1!	
a	DeleteLaunch	W	2!	
a	DeleteProject	W	3!	
a	DeleteSegment	W	4!	
a	EvaluateFeature	W	1!	
a	GetExperiment	R	0!	
a	GetExperimentResults	R	0!	
a	GetFeature	R	1!	
a	GetLaunch	R	2!	
a	GetProject	R	3!	
a	GetSegment	R	4!	
a	ListExperiments	R		
a	ListFeatures	R		
a	ListLaunches	R		
a	ListProjects	R		
a	ListSegmentReferences	R		
a	ListSegments	R		
a	ListTagsForResource	R		
a	PutProjectEvents	W	3!	
a	StartExperiment	W	0!	
a	StartLaunch	W	2!	
a	StopExperiment	W	0!	
a	StopLaunch	W	2!	
a	TagResource	T	0,1,2,3,4	0,2
a	TestSegmentPattern	R		
a	UntagResource	T	0,1,2,3,4	2
a	UpdateExperiment	W	0!	
a	UpdateFeature	W	1!	
a	UpdateLaunch	W	2!	
a	UpdateProject	W	3!	
a	UpdateProjectDataDelivery	W	3!	
s	evs
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	environment	arn:*:evs:*:*:environment/*	1
a	AssociateEipToVlan	W	0!	
a	CreateEnvironment	W		0,2
a	CreateEnvironmentHost	W	0!	
a	DeleteEnvironment	W	0!	
a	DeleteEnvironmentHost	W	0!	
a	DisassociateEipFromVlan	W	0!	
a	GetEnvironment	R	0!	
a	GetVersions	R		
a	ListEnvironmentHosts	L	0!	
a	ListEnvironmentVlans	L	0!	
a	ListEnvironments	L		
a	ListTagsForResource	R	0	
a	TagResource	T	0!	0,1,2
a	UntagResource	T	0!	1,2
s	execute-api
k	execute-api:viaDomainArn	ARN
r	execute-api-domain	arn:*:execute-api:*:*:/domainnames/*+*	
r	execute-api-general	arn:*:execute-api:*:*:*/*/*/*	0
a	InvalidateCache	W	1!	
a	Invoke	W	0,1	
a	ManageConnections	W	1!	
s	finspace
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	environment	arn:*:finspace:*:*:environment/*	1
r	kxCluster	arn:*:finspace:*:*:kxEnvironment/*/kxCluster/*	1
r	kxDatabase	arn:*:finspace:*:*:kxEnvironment/*/kxDatabase/*	1
r	kxDataview	arn:*:finspace:*:*:kxEnvironment/*/kxDatabase/*/kxDataview/*	1
r	kxEnvironment	arn:*:finspace:*:*:kxEnvironment/*	1
r	kxScalingGroup	arn:*:finspace:*:*:kxEnvironment/*/kxScalingGroup/*	1
r	kxUser	arn:*:finspace:*:*:kxEnvironment/*/kxUser/*	1
r	kxVolume	arn:*:finspace:*:*:kxEnvironment/*/kxVolume/*	1
r	user	arn:*:finspace:*:*:user/*	1
a	ConnectKxCluster	W	1!	
a	CreateEnvironment	W	0!	0,2
a	CreateKxChangeset	W	2!	
a	CreateKxCluster	W	1!	0,2
a	CreateKxDatabase	W	2!	0,2
a	CreateKxDataview	W	3!	0,2
a	CreateKxEnvironment	W		0,2
a	CreateKxScalingGroup	W	5!	0,2
a	CreateKxUser	W	4!	0,2
a	CreateKxVolume	W	7!	0,2
a	CreateUser	W	0!,8!	0,2
a	DeleteEnvironment	W	0!	
a	DeleteKxCluster	W	1!	
a	DeleteKxClusterNode	W	1!	
a	DeleteKxDatabase	W	2!	
a	DeleteKxDataview	W	3!	
a	DeleteKxEnvironment	W	4!	
a	DeleteKxScalingGroup	W	5!	
a	DeleteKxUser	W	6!	
a	DeleteKxVolume	W	7!	
a	GetEnvironment	R	0!	
a	GetKxChangeset	R	2!	
a	GetKxCluster	R	1!	
a	GetKxConnectionString	R	1!	
a	GetKxDatabase	R	2!	
a	GetKxDataview	R	3!	
a	GetKxEnvironment	R	4!	
a	GetKxScalingGroup	R	5!	
a	GetKxUser	R	6!	
a	GetKxVolume	R	7!	
a	GetLoadSampleDataSetGroupIntoEnvironmentStatus	R	0!	
a	GetUser	R	0!,8!	
a	ListEnvironments	L	0!	
a	ListKxChangesets	L	2!	
a	ListKxClusterNodes	L	1!	
a	ListKxClusters	L	4!	
a	ListKxDatabases	L	4!	
a	ListKxDataviews	L	2!	
a	ListKxEnvironments	L		
a	ListKxScalingGroups	L	4!	
a	ListKxUsers	L	4!	
a	ListKxVolumes	L	4!	
a	ListTagsForResource	L	0!,1!,2!,3!,4!,5!,6!,7!	
a	ListUsers	L	0!,8!	
a	LoadSampleDataSetGroupIntoEnvironment	W	0!	
a	MountKxDatabase	W	2!	
a	ResetUserPassword	W	0!,8!	
a	TagResource	T	0,1,2,3,4,5,6,7	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7	2
a	UpdateEnvironment	W	0!	
a	UpdateKxClusterCodeConfiguration	W	1!	
a	UpdateKxClusterDatabases	W	1!	
a	UpdateKxDatabase	W	2!	
a	UpdateKxDataview	W	3!	
a	UpdateKxEnvironment	W	4!	
a	UpdateKxEnvironmentNetwork	W	4!	
a	UpdateKxUser	W	6!	
a	UpdateKxVolume	W	7!	
a	UpdateUser	W	0!,8!	
s	finspace-api
r	credential	arn:*:finspace-api:*:*:/credentials/programmatic	
a	GetProgrammaticAccessCredentials	R	0!	
s	firehose
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	deliverystream	arn:*:firehose:*:*:deliverystream/*	1
a	CreateDeliveryStream	W	0!	0,2
a	DeleteDeliveryStream	W	0!	
a	DescribeDeliveryStream	R	0!	
a	ListDeliveryStreams	L		
a	ListTagsForDeliveryStream	L	0!	
a	PutRecord	W	0!	
a	PutRecordBatch	W	0!	
a	StartDeliveryStreamEncryption	W	0!	
a	StopDeliveryStreamEncryption	W	0!	
a	TagDeliveryStream	T	0!	0,2
a	UntagDeliveryStream	T	0!	2
a	UpdateDestination	W	0!	
s	fis
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	fis:Operations	ArrayOfString
k	fis:Percentage	Numeric
k	fis:Service	String
k	fis:Targets	ArrayOfString
r	action	arn:*:fis:*:*:action/*	1
r	experiment	arn:*:fis:*:*:experiment/*	1
r	experiment-template	arn:*:fis:*:*:experiment-template/*	1
r	safety-lever	arn:*:fis:*:*:safety-lever/*	
a	CreateExperimentTemplate	W	0!,2!	0,2
a	CreateTargetAccountConfiguration	W	2!	
a	DeleteExperimentTemplate	W	2!	
a	DeleteTargetAccountConfiguration	W	2!	
a	GetAction	R	0!	1
a	GetExperiment	R	1!	1
a	GetExperimentTargetAccountConfiguration	R	1!	
a	GetExperimentTemplate	R	2!	1
a	GetSafetyLever	R	3!	
a	GetTargetAccountConfiguration	R	2!	
a	GetTargetResourceType	R		
a	InjectApiInternalError	W	1!	3,4,5,6
a	InjectApiThrottleError	W	1!	3,4,5,6
a	InjectApiUnavailableError	W	1!	3,4,5,6
a	ListActions	L		
a	ListExperimentResolvedTargets	L	1!	
a	ListExperimentTargetAccountConfigurations	L	1!	
a	ListExperimentTemplates	L		
a	ListExperiments	L		
a	ListTagsForResource	R	0,1,2	
a	ListTargetAccountConfigurations	L	2!	
a	ListTargetResourceTypes	L		
a	StartExperiment	W	1!,2!	0,2
a	StopExperiment	W	1!	
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdateExperimentTemplate	W	0,2!	0,2
a	UpdateSafetyLeverState	W	3!	
a	UpdateTargetAccountConfiguration	W	2!	
s	fms
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	applications-list	arn:*:fms:*:*:applications-list/*	1
r	policy	arn:*:fms:*:*:policy/*	1
r	protocols-list	arn:*:fms:*:*:protocols-list/*	1
r	resource-set	arn:*:fms:*:*:resource-set/*	1
a	AssociateAdminAccount	W		
a	AssociateThirdPartyFirewall	W		
a	BatchAssociateResource	W	3!	
a	BatchDisassociateResource	W	3!	
a	DeleteAppsList	W	0!	
a	DeleteNotificationChannel	W		
a	DeletePolicy	W	1!	1
a	DeleteProtocolsList	W	2!	
a	DeleteResourceSet	W	3!	1
a	DisassociateAdminAccount	W		
a	DisassociateThirdPartyFirewall	W		
a	GetAdminAccount	R		
a	GetAdminScope	R		
a	GetAppsList	R	0!	
a	GetComplianceDetail	R	1!	
a	GetNotificationChannel	R		
a	GetPolicy	R	1!	
a	GetProtectionStatus	R	1!	
a	GetProtocolsList	R	2!	
a	GetResourceSet	R	3!	
a	GetThirdPartyFirewallAssociationStatus	R		
a	GetViolationDetails	R	1!	
a	ListAdminAccountsForOrganization	L		
a	ListAdminsManagingAccount	L		
a	ListAppsLists	L		
a	ListComplianceStatus	L	1!	
a	ListDiscoveredResources	L		
a	ListMemberAccounts	L		
a	ListPolicies	L		
a	ListProtocolsLists	L		
a	ListResourceSetResources	L	3!	
a	ListResourceSets	L		
a	ListTagsForResource	R	1!	
a	ListThirdPartyFirewallFirewallPolicies	L		
a	PutAdminAccount	W		
a	PutAppsList	W	0!	0,2
a	PutNotificationChannel	W		
a	PutPolicy	W	1!	0,2
a	PutProtocolsList	W	2!	0,2
a	PutResourceSet	W	3!	0,2
a	TagResource	T	0,1,2,3	0,2
a	UntagResource	T	0,1,2,3	2
s	forecast
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	algorithm	arn:*:forecast:::algorithm/*	
r	dataset	arn:*:forecast:*:*:dataset/*	1
r	datasetGroup	arn:*:forecast:*:*:dataset-group/*	1
r	datasetImportJob	arn:*:forecast:*:*:dataset-import-job/*	1
r	endpoint	arn:*:forecast:*:*:forecast-endpoint/*	1
r	explainability	arn:*:forecast:*:*:explainability/*	1
r	explainabilityExport	arn:*:forecast:*:*:explainability-export/*	1
r	forecast	arn:*:forecast:*:*:forecast/*	1
r	forecastExport	arn:*:forecast:*:*:forecast-export-job/*	1
r	monitor	arn:*:forecast:*:*:monitor/*	1
r	predictor	arn:*:forecast:*:*:predictor/*	1
r	predictorBacktestExportJob	arn:*:forecast:*:*:predictor-backtest-export-job/*	1
r	whatIfAnalysis	arn:*:forecast:*:*:what-if-analysis/*	1
r	whatIfForecast	arn:*:forecast:*:*:what-if-forecast/*	1
r	whatIfForecastExport	arn:*:forecast:*:*:what-if-forecast-export/*	1
a	CreateAutoPredictor	W		0,2
a	CreateDataset	W	1!	0,2
a	CreateDatasetGroup	W	2!	0,2
a	CreateDatasetImportJob	W	3!	0,2
a	CreateExplainability	W	7!	0,2
a	CreateExplainabilityExport	W	5!	0,2
a	CreateForecast	W	10!	0,2
a	CreateForecastEndpoint	W	10!	0,2
a	CreateForecastExportJob	W	7!	0,2
a	CreateMonitor	W	10!	0,2
a	CreatePredictor	W	2!	0,2
a	CreatePredictorBacktestExportJob	W	10!	0,2
a	CreateWhatIfAnalysis	W	7!	0,2
a	CreateWhatIfForecast	W	12!	0,2
a	CreateWhatIfForecastExport	W	13!	0,2
a	DeleteDataset	W	1!	
a	DeleteDatasetGroup	W	2!	
a	DeleteDatasetImportJob	W	3!	
a	DeleteExplainability	W	5!	
a	DeleteExplainabilityExport	W	6!	
a	DeleteForecast	W	7!	
a	DeleteForecastEndpoint	W	4!	
a	DeleteForecastExportJob	W	8!	
a	DeleteMonitor	W	9!	
a	DeletePredictor	W	10!	
a	DeletePredictorBacktestExportJob	W	11!	
a	DeleteResourceTree	W	1!,2!,3!,4!,5!,6!,7!,8!,9!,10!,11!,12!,13!,14!	
a	DeleteWhatIfAnalysis	W	12!	
a	DeleteWhatIfForecast	W	13!	
a	DeleteWhatIfForecastExport	W	14!	
a	DescribeAutoPredictor	R	10!	
a	DescribeDataset	R	1!	
a	DescribeDatasetGroup	R	2!	
a	DescribeDatasetImportJob	R	3!	
a	DescribeExplainability	R	5!	
a	DescribeExplainabilityExport	R	6!	
a	DescribeForecast	R	7!	
a	DescribeForecastEndpoint	R	4!	
a	DescribeForecastExportJob	R	8!	
a	DescribeMonitor	R	9!	
a	DescribePredictor	R	10!	
a	DescribePredictorBacktestExportJob	R	11!	
a	DescribeWhatIfAnalysis	R	12!	
a	DescribeWhatIfForecast	R	13!	
a	DescribeWhatIfForecastExport	R	14!	
a	GetAccuracyMetrics	R	10!	
a	GetRecentForecastContext	R	4!	
a	InvokeForecastEndpoint	R	4!	
a	ListDatasetGroups	R		
a	ListDatasetImportJobs	R		
a	ListDatasets	R		
a	ListExplainabilities	R		
a	ListExplainabilityExports	R		
a	ListForecastExportJobs	R		
a	ListForecasts	R		
a	ListMonitorEvaluations	R	9!	
a	ListMonitors	R		
a	ListPredictorBacktestExportJobs	R		
a	ListPredictors	R		
a	ListTagsForResource	R	1,2,3,4,5,6,7,8,9,10,11,12,13,14	
a	ListWhatIfAnalyses	R		
a	ListWhatIfForecastExports	R		
a	ListWhatIfForecasts	R		
a	QueryForecast	R	7!	
a	QueryWhatIfForecast	R	13!	
a	ResumeResource	W	9!	0,2
a	StopResource	W	3!,4!,5!,6!,7!,8!,9!,10!,11!,12!,13!,14!	0,2
a	TagResource	T	1,2,3,4,5,6,7,8,9,10,11,12,13,14	0,2
a	UntagResource	T	1,2,3,4,5,6,7,8,9,10,11,12,13,14	2
a	UpdateDatasetGroup	W	1!,2!	
s	frauddetector
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	batch-import	arn:*:frauddetector:*:*:batch-import/*	1
r	batch-prediction	arn:*:frauddetector:*:*:batch-prediction/*	1
r	detector	arn:*:frauddetector:*:*:detector/*	1
r	detector-version	arn:*:frauddetector:*:*:detector-version/*	1
r	entity-type	arn:*:frauddetector:*:*:entity-type/*	1
r	event-type	arn:*:frauddetector:*:*:event-type/*	1
r	external-model	arn:*:frauddetector:*:*:external-model/*	1
r	label	arn:*:frauddetector:*:*:label/*	1
r	list	arn:*:frauddetector:*:*:list/*	1
r	model	arn:*:frauddetector:*:*:model/*	1
r	model-version	arn:*:frauddetector:*:*:model-version/*	1
r	outcome	arn:*:frauddetector:*:*:outcome/*	1
r	rule	arn:*:frauddetector:*:*:rule/*	1
r	variable	arn:*:frauddetector:*:*:variable/*	1
a	BatchCreateVariable	W		0,2
a	BatchGetVariable	L	13!	
a	CancelBatchImportJob	W	0!	
a	CancelBatchPredictionJob	W	1!	
a	CreateBatchImportJob	W	0!,5!	0,2
a	CreateBatchPredictionJob	W	1!,2!,3!,5!	0,2
a	CreateDetectorVersion	W	2!,6,10	0,2
a	CreateList	W		0,2
a	CreateModel	W	5!,9!	0,2
a	CreateModelVersion	W	9!	0,2
a	CreateRule	W	2!	0,2
a	CreateVariable	W		0,2
a	DeleteBatchImportJob	W	0!	
a	DeleteBatchPredictionJob	W	1!	
a	DeleteDetector	W	2!	
a	DeleteDetectorVersion	W	3!	
a	DeleteEntityType	W	4!	
a	DeleteEvent	W	5!	
a	DeleteEventType	W	5!	
a	DeleteEventsByEventType	W	5!	
a	DeleteExternalModel	W	6!	
a	DeleteLabel	W	7!	
a	DeleteList	W	8!	1
a	DeleteModel	W	9!	
a	DeleteModelVersion	W	10!	
a	DeleteOutcome	W	11!	
a	DeleteRule	W	12!	
a	DeleteVariable	W	13!	
a	DescribeDetector	R	2!	
a	DescribeModelVersions	R	10	
a	GetBatchImportJobValidationReport	R	0!	
a	GetBatchImportJobs	L	0	
a	GetBatchPredictionJobs	L	1	
a	GetDeleteEventsByEventTypeStatus	R	5!	
a	GetDetectorVersion	R	3!	
a	GetDetectors	L	2	
a	GetEntityTypes	L	4	
a	GetEvent	R	5!	
a	GetEventPrediction	R	2!,3!,5!	
a	GetEventPredictionMetadata	R	2!,3!,5!	
a	GetEventTypes	L	5	
a	GetExternalModels	L	6	
a	GetKMSEncryptionKey	R		
a	GetLabels	L	7	
a	GetListElements	R	8!	1
a	GetListsMetadata	L	8	1
a	GetModelVersion	R	10!	
a	GetModels	L	9	
a	GetOutcomes	L	11	
a	GetRules	L	12	
a	GetVariables	L	13	
a	ListEventPredictions	L	2,3,5	
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10,11,12,13	
a	PutDetector	W	2!,5!	0,2
a	PutEntityType	W	4!	0,2
a	PutEventType	W	5!	0,2
a	PutExternalModel	W	5!,6!	0,2
a	PutKMSEncryptionKey	W		
a	PutLabel	W	7!	0,2
a	PutOutcome	W	11!	0,2
a	SendEvent	W	5!	0,2
a	TagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13	2
a	UpdateDetectorVersion	W	2!,6,10	
a	UpdateDetectorVersionMetadata	W	3!	
a	UpdateDetectorVersionStatus	W	3!	
a	UpdateEventLabel	W	5!	0,2
a	UpdateList	W	8!	1
a	UpdateModel	W	9!	
a	UpdateModelVersion	W	9!	0,2
a	UpdateModelVersionStatus	W	10!	
a	UpdateRuleMetadata	W	12!	
a	UpdateRuleVersion	W	12!	0,2
a	UpdateVariable	W	13!	
s	freertos
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	configuration	arn:*:freertos:*:*:configuration/*	1
r	subscription	arn:*:freertos:*:*:subscription/*	1
a	CreateSoftwareConfiguration	W	0!	0,2
a	CreateSubscription	W		0,2
a	DeleteSoftwareConfiguration	W	0!	
a	DescribeHardwarePlatform	R		
a	DescribeSoftwareConfiguration	R	0!	
a	DescribeSubscription	R	1!	
a	GetEmpPatchUrl	R		
a	GetSoftwareURL	R		
a	GetSoftwareURLForConfiguration	R		
a	GetSubscriptionBillingAmount	R		
a	ListFreeRTOSVersions	L		
a	ListHardwarePlatforms	L		
a	ListHardwareVendors	L		
a	ListSoftwareConfigurations	L		
a	ListSoftwarePatches	L		
a	ListSubscriptionEmails	L		
a	ListSubscriptions	L		
a	UpdateEmailRecipients	W		
a	UpdateSoftwareConfiguration	W	0!	
a	VerifyEmail	W		
s	freetier
a	GetAccountActivity	R		
a	GetAccountPlanState	R		
a	GetFreeTierAlertPreference	R		
a	GetFreeTierUsage	R		
a	ListAccountActivities	L		
a	PutFreeTierAlertPreference	W		
a	UpgradeAccountPlan	W		
s	fsx
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	fsx:IsBackupCopyDestination	Bool
k	fsx:IsBackupCopySource	Bool
k	fsx:NfsDataRepositoryAuthenticationEnabled	Bool
k	fsx:NfsDataRepositoryEncryptionInTransitEnabled	Bool
k	fsx:ParentVolumeId	String
k	fsx:StorageVirtualMachineId	String
r	association	arn:*:fsx:*:*:association/*/*	1
r	backup	arn:*:fsx:*:*:backup/*	1
r	file-cache	arn:*:fsx:*:*:file-cache/*	1
r	file-system	arn:*:fsx:*:*:file-system/*	1
r	snapshot	arn:*:fsx:*:*:snapshot/*/*	1
r	storage-virtual-machine	arn:*:fsx:*:*:storage-virtual-machine/*/*	1
r	task	arn:*:fsx:*:*:task/*	1
r	volume	arn:*:fsx:*:*:volume/*/*	1
a	AssociateFileGateway	W	3!	
a	AssociateFileSystemAliases	W	3!	
a	BypassSnaplockEnterpriseRetention	P	7!	
a	CancelDataRepositoryTask	W	6!	
a	CopyBackup	W	1!	0,2
a	CopySnapshotAndUpdateVolume	W	4!,7!	
a	CreateAndAttachS3AccessPoint	W	7	
a	CreateBackup	W	1!,3,7	0,2
a	CreateDataRepositoryAssociation	W	0!,3!	0,2,5,6
a	CreateDataRepositoryTask	W	3!,6!	0,2
a	CreateFileCache	W	0,2!	0,2,5,6
a	CreateFileSystem	W	3!	0,2
a	CreateFileSystemFromBackup	W	1!,3!	0,2
a	CreateSnapshot	W	4!,7!	0,2
a	CreateStorageVirtualMachine	W	3!,5!	0,2
a	CreateVolume	W	4,7!	0,2,7,8
a	CreateVolumeFromBackup	W	1!,5!,7!	0,2,8
a	DeleteBackup	W	1!	
a	DeleteDataRepositoryAssociation	W	0!	
a	DeleteFileCache	W	0,2!	0,2
a	DeleteFileSystem	W	1,3!	0,2
a	DeleteResourcePolicy	P	7!	
a	DeleteSnapshot	W	4!	
a	DeleteStorageVirtualMachine	W	5!	
a	DeleteVolume	W	1,7!	0,2,7,8
a	DescribeAssociatedFileGateways	R	3!	
a	DescribeBackups	R		
a	DescribeDataRepositoryAssociations	R		
a	DescribeDataRepositoryTasks	R		
a	DescribeFileCaches	R		
a	DescribeFileSystemAliases	R	3!	
a	DescribeFileSystems	R		
a	DescribeS3AccessPointAttachments	R		
a	DescribeSharedVpcConfiguration	R		
a	DescribeSnapshots	R		
a	DescribeStorageVirtualMachines	R		
a	DescribeVolumes	R		
a	DetachAndDeleteS3AccessPoint	W	7	
a	DisassociateFileGateway	W	3!	
a	DisassociateFileSystemAliases	W	3!	
a	GetResourcePolicy	P	7!	
a	ListTagsForResource	R	0,1,2,3,4,5,6,7	
a	ManageBackupPrincipalAssociations	P	1!	
a	PutResourcePolicy	P	7!	
a	ReleaseFileSystemNfsV3Locks	W	3!	
a	RestoreVolumeFromSnapshot	W	4!,7!	
a	StartMisconfiguredStateRecovery	W	3!	
a	TagResource	T	0,1,2,3,4,5,6,7	0,2,5,6,7,8
a	UntagResource	T	0,1,2,3,4,5,6,7	2
a	UpdateDataRepositoryAssociation	W	0!	
a	UpdateFileCache	W	2!	
a	UpdateFileSystem	W	3!	
a	UpdateSharedVpcConfiguration	W		
a	UpdateSnapshot	W	4!	
a	UpdateStorageVirtualMachine	W	5!	
a	UpdateVolume	W	7!	7,8
s	gamelift
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	alias	arn:*:gamelift:*::alias/*	1
r	build	arn:*:gamelift:*:*:build/*	1
r	containerFleet	arn:*:gamelift:*:*:containerfleet/*	1
r	containerGroupDefinition	arn:*:gamelift:*:*:containergroupdefinition/*	1
r	fleet	arn:*:gamelift:*:*:fleet/*	1
r	gameServerGroup	arn:*:gamelift:*:*:gameservergroup/*	1
r	gameSessionQueue	arn:*:gamelift:*:*:gamesessionqueue/*	1
r	location	arn:*:gamelift:*:*:location/*	1
r	matchmakingConfiguration	arn:*:gamelift:*:*:matchmakingconfiguration/*	1
r	matchmakingRuleSet	arn:*:gamelift:*:*:matchmakingruleset/*	1
r	script	arn:*:gamelift:*:*:script/*	1
a	AcceptMatch	W		
a	ClaimGameServer	W	5!	
a	CreateAlias	W		0,2
a	CreateBuild	W		0,2
a	CreateContainerFleet	W		0,2
a	CreateContainerGroupDefinition	W		0,2
a	CreateFleet	W		0,2
a	CreateFleetLocations	W	2,4	
a	CreateGameServerGroup	W		0,2
a	CreateGameSession	W		
a	CreateGameSessionQueue	W		0,2
a	CreateLocation	W		0,2
a	CreateMatchmakingConfiguration	W		0,2
a	CreateMatchmakingRuleSet	W		0,2
a	CreatePlayerSession	W		
a	CreatePlayerSessions	W		
a	CreateScript	W		0,2
a	CreateVpcPeeringAuthorization	W		
a	CreateVpcPeeringConnection	W		
a	DeleteAlias	W	0!	
a	DeleteBuild	W	1!	
a	DeleteContainerFleet	W	2!	
a	DeleteContainerGroupDefinition	W	3!	
a	DeleteFleet	W	4!	
a	DeleteFleetLocations	W	2,4	
a	DeleteGameServerGroup	W	5!	
a	DeleteGameSessionQueue	W	6!	
a	DeleteLocation	W	7!	
a	DeleteMatchmakingConfiguration	W	8!	
a	DeleteMatchmakingRuleSet	W	9!	
a	DeleteScalingPolicy	W	2,4	
a	DeleteScript	W	10!	
a	DeleteVpcPeeringAuthorization	W		
a	DeleteVpcPeeringConnection	W		
a	DeregisterCompute	W	4!	
a	DeregisterGameServer	W	5!	
a	DescribeAlias	R	0!	
a	DescribeBuild	R	1!	
a	DescribeCompute	R	2,4	
a	DescribeContainerFleet	R	2!	
a	DescribeContainerGroupDefinition	R	3!	
a	DescribeEC2InstanceLimits	R		
a	DescribeFleetAttributes	R		
a	DescribeFleetCapacity	R		
a	DescribeFleetDeployment	R	2!	
a	DescribeFleetEvents	R	2,4	
a	DescribeFleetLocationAttributes	R	2,4	
a	DescribeFleetLocationCapacity	R	2,4	
a	DescribeFleetLocationUtilization	R	4!	
a	DescribeFleetPortSettings	R	4!	
a	DescribeFleetUtilization	R		
a	DescribeGameServer	R	5!	
a	DescribeGameServerGroup	R	5!	
a	DescribeGameServerInstances	R	5!	
a	DescribeGameSessionDetails	R		
a	DescribeGameSessionPlacement	R		
a	DescribeGameSessionQueues	R		
a	DescribeGameSessions	R		
a	DescribeInstances	R	2,4	
a	DescribeMatchmaking	R		
a	DescribeMatchmakingConfigurations	R		
a	DescribeMatchmakingRuleSets	R		
a	DescribePlayerSessions	R		
a	DescribeRuntimeConfiguration	R	4!	
a	DescribeScalingPolicies	R	2,4	
a	DescribeScript	R	10!	
a	DescribeVpcPeeringAuthorizations	R		
a	DescribeVpcPeeringConnections	R		
a	GetComputeAccess	R	2,4	
a	GetComputeAuthToken	R	2,4	
a	GetGameSessionLogUrl	R		
a	GetInstanceAccess	R	4!	
a	GetPlayerConnectionDetails	R		
a	ListAliases	L		
a	ListBuilds	L		
a	ListCompute	L	2,4	
a	ListContainerFleets	L		
a	ListContainerGroupDefinitionVersions	L	3!	
a	ListContainerGroupDefinitions	L		
a	ListFleetDeployments	L		
a	ListFleets	L		
a	ListGameServerGroups	L		
a	ListGameServers	L	5!	
a	ListLocations	L		
a	ListScripts	L		
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10	
a	PutScalingPolicy	W	2,4	
a	RegisterCompute	W	4!	
a	RegisterGameServer	W	5!	
a	RequestUploadCredentials	R	1!	
a	ResolveAlias	R	0!	
a	ResumeGameServerGroup	W	5!	
a	SearchGameSessions	R		
a	StartFleetActions	W	2,4	
a	StartGameSessionPlacement	W	6!	
a	StartMatchBackfill	W		
a	StartMatchmaking	W		
a	StopFleetActions	W	2,4	
a	StopGameSessionPlacement	W		
a	StopMatchmaking	W		
a	SuspendGameServerGroup	W	5!	
a	TagResource	T	0,1,2,3,4,5,6,7,8,9,10	0,2
a	TerminateGameSession	W		
a	UntagResource	T	0,1,2,3,4,5,6,7,8,9,10	2
a	UpdateAlias	W	0!	
a	UpdateBuild	W	1!	
a	UpdateContainerFleet	W	2!	
a	UpdateContainerGroupDefinition	W	3!	
a	UpdateFleetAttributes	W	4!	
a	UpdateFleetCapacity	W	2,4	
a	UpdateFleetPortSettings	W	4!	
a	UpdateGameServer	W	5!	
a	UpdateGameServerGroup	W	5!	
a	UpdateGameSession	W		
a	UpdateGameSessionQueue	W	6!	
a	UpdateMatchmakingConfiguration	W	8!	
a	UpdateRuntimeConfiguration	W	4!	
a	UpdateScript	W	10!	
a	ValidateMatchmakingRuleSet	R		
s	gameliftstreams
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	application	arn:*:gameliftstreams:*:*:application/*	1
r	stream group	arn:*:gameliftstreams:*:*:streamgroup/*	1
a	AddStreamGroupLocations	W	1!	
a	AssociateApplications	W	0!,1!	
a	CreateApplication	W		0,2
a	CreateStreamGroup	W		0,2
a	CreateStreamSessionConnection	W	1!	
a	DeleteApplication	W	0!	
a	DeleteStreamGroup	W	1!	
a	DisassociateApplications	W	0!,1!	
a	ExportStreamSessionFiles	W	1!	
a	GetApplication	R	0!	
a	GetStreamGroup	R	1!	
a	GetStreamSession	R	1!	
a	ListApplications	L		
a	ListStreamGroups	L		
a	ListStreamSessions	R	1!	
a	ListStreamSessionsByAccount	R		
a	ListTagsForResource	R	0,1	
a	RemoveStreamGroupLocations	W	1!	
a	StartStreamSession	W	1!	
a	TagResource	T	0,1	0,2
a	TerminateStreamSession	W	1!	
a	UntagResource	T	0,1	2
a	UpdateApplication	W	0!	
a	UpdateStreamGroup	W	1!	
s	geo
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	geo:DeviceIds	ArrayOfString
k	geo:GeofenceIds	ArrayOfString
r	api-key	arn:*:geo:*:*:api-key/*	1
r	geofence-collection	arn:*:geo:*:*:geofence-collection/*	1,4
r	map	arn:*:geo:*:*:map/*	1
r	place-index	arn:*:geo:*:*:place-index/*	1
r	route-calculator	arn:*:geo:*:*:route-calculator/*	1
r	tracker	arn:*:geo:*:*:tracker/*	1,3
a	AssociateTrackerConsumer	W	5!	
a	BatchDeleteDevicePositionHistory	W	5!	3
a	BatchDeleteGeofence	W	1!	4
a	BatchEvaluateGeofences	W	1!	
a	BatchGetDevicePosition	R	5!	3
a	BatchPutGeofence	W	1!	4
a	BatchUpdateDevicePosition	W	5!	3
a	CalculateRoute	R	4!	
a	CalculateRouteMatrix	R	4!	
a	CreateGeofenceCollection	W	1!	0,2
a	CreateKey	W	0!	0,2
a	CreateMap	W	2!	0,2
a	CreatePlaceIndex	W	3!	0,2
a	CreateRouteCalculator	W	4!	0,2
a	CreateTracker	W	5!	0,2
a	DeleteGeofenceCollection	W	1!	
a	DeleteKey	W	0!	
a	DeleteMap	W	2!	
a	DeletePlaceIndex	W	3!	
a	DeleteRouteCalculator	W	4!	
a	DeleteTracker	W	5!	
a	DescribeGeofenceCollection	R	1!	
a	DescribeKey	R	0!	
a	DescribeMap	R	2!	
a	DescribePlaceIndex	R	3!	
a	DescribeRouteCalculator	R	4!	
a	DescribeTracker	R	5!	
a	DisassociateTrackerConsumer	W	5!	
a	ForecastGeofenceEvents	R	1!	
a	GetDevicePosition	R	5!	3
a	GetDevicePositionHistory	R	5!	3
a	GetGeofence	R	1!	4
a	GetMapGlyphs	R	2!	
a	GetMapSprites	R	2!	
a	GetMapStyleDescriptor	R	2!	
a	GetMapTile	R	2!	
a	GetPlace	R	3!	
a	ListDevicePositions	R	5!	
a	ListGeofenceCollections	L	1!	
a	ListGeofences	R	1!	
a	ListKeys	L	0!	
a	ListMaps	L	2!	
a	ListPlaceIndexes	L	3!	
a	ListRouteCalculators	L	4!	
a	ListTagsForResource	R	0,1,2,3,4,5	
a	ListTrackerConsumers	R	5!	
a	ListTrackers	L	5!	
a	PutGeofence	W	1!	4
a	SearchPlaceIndexForPosition	R	3!	
a	SearchPlaceIndexForSuggestions	R	3!	
a	SearchPlaceIndexForText	R	3!	
a	TagResource	T	0,1,2,3,4,5	0,2
a	UntagResource	T	0,1,2,3,4,5	2
a	UpdateGeofenceCollection	W	1!	
a	UpdateKey	W	0!	
a	UpdateMap	W	2!	
a	UpdatePlaceIndex	W	3!	
a	UpdateRouteCalculator	W	4!	
a	UpdateTracker	W	5!	
a	VerifyDevicePosition	R	5!	3
s	geo-maps
r	provider	arn:*:geo-maps:*::provider/default	
a	GetStaticMap	R	0!	
a	GetTile	R	0!	
s	geo-places
r	provider	arn:*:geo-places:*::provider/default	
a	Autocomplete	R	0!	
a	Geocode	R	0!	
a	GetPlace	R	0!	
a	ReverseGeocode	R	0!	
a	SearchNearby	R	0!	
a	SearchText	R	0!	
a	Suggest	R	0!	
s	geo-routes
r	provider	arn:*:geo-routes:*::provider/default	
a	CalculateIsolines	R	0!	
a	CalculateRouteMatrix	R	0!	
a	CalculateRoutes	R	0!	
a	OptimizeWaypoints	R	0!	
a	SnapToRoads	R	0!	
s	glacier
k	glacier:ArchiveAgeInDays	String
k	glacier:ResourceTag/	String
r	vault	arn:*:glacier:*:*:vaults/*	
a	AbortMultipartUpload	W	0!	
a	AbortVaultLock	P	0!	
a	AddTagsToVault	T	0!	
a	CompleteMultipartUpload	W	0!	
a	CompleteVaultLock	P	0!	
a	CreateVault	W	0!	
a	DeleteArchive	W	0!	0
a	DeleteVault	W	0!	
a	DeleteVaultAccessPolicy	P	0!	
a	DeleteVaultNotifications	W	0!	
a	DescribeJob	R	0!	
a	DescribeVault	R	0!	
a	GetDataRetrievalPolicy	R		
a	GetJobOutput	R	0!	
a	GetVaultAccessPolicy	R	0!	
a	GetVaultLock	R	0!	
a	GetVaultNotifications	R	0!	
a	InitiateJob	W	0!	0
a	InitiateMultipartUpload	W	0!	
a	InitiateVaultLock	P	0!	
a	ListJobs	L	0!	
a	ListMultipartUploads	L	0!	
a	ListParts	L	0!	
a	ListProvisionedCapacity	L		
a	ListTagsForVault	L	0!	
a	ListVaults	L		
a	PurchaseProvisionedCapacity	W		
a	RemoveTagsFromVault	T	0!	
a	SetDataRetrievalPolicy	P		
a	SetVaultAccessPolicy	P	0!	
a	SetVaultNotifications	W	0!	
a	UploadArchive	W	0!	
a	UploadMultipartPart	W	0!	
s	globalaccelerator
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	accelerator	arn:*:globalaccelerator::*:accelerator/*	1
r	attachment	arn:*:globalaccelerator::*:attachment/*	1
r	endpointgroup	arn:*:globalaccelerator::*:accelerator/*/listener/*/endpoint-group/*	1
r	listener	arn:*:globalaccelerator::*:accelerator/*/listener/*	1
a	AddCustomRoutingEndpoints	W	2!	
a	AddEndpoints	W	2!	
a	AdvertiseByoipCidr	W		
a	AllowCustomRoutingTraffic	W	2!	
a	CreateAccelerator	W		0,2
a	CreateCrossAccountAttachment	W		0,2
a	CreateCustomRoutingAccelerator	W		0,2
a	CreateCustomRoutingEndpointGroup	W	3!	
a	CreateCustomRoutingListener	W	0!	
a	CreateEndpointGroup	W	3!	
a	CreateListener	W	0!	
a	DeleteAccelerator	W	0!	
a	DeleteCrossAccountAttachment	W	1!	
a	DeleteCustomRoutingAccelerator	W	0!	
a	DeleteCustomRoutingEndpointGroup	W	2!	
a	DeleteCustomRoutingListener	W	3!	
a	DeleteEndpointGroup	W	2!	
a	DeleteListener	W	3!	
a	DenyCustomRoutingTraffic	W	2!	
a	DeprovisionByoipCidr	W		
a	DescribeAccelerator	R	0!	
a	DescribeAcceleratorAttributes	R	0!	
a	DescribeCrossAccountAttachment	R	1!	
a	DescribeCustomRoutingAccelerator	R	0!	
a	DescribeCustomRoutingAcceleratorAttributes	R	0!	
a	DescribeCustomRoutingEndpointGroup	R	2!	
a	DescribeCustomRoutingListener	R	3!	
a	DescribeEndpointGroup	R	2!	
a	DescribeListener	R	3!	
a	ListAccelerators	L		
a	ListByoipCidrs	L		
a	ListCrossAccountAttachments	L		
a	ListCrossAccountResourceAccounts	L		
a	ListCrossAccountResources	L		
a	ListCustomRoutingAccelerators	L		
a	ListCustomRoutingEndpointGroups	L	3!	
a	ListCustomRoutingListeners	L	0!	
a	ListCustomRoutingPortMappings	L	0!	
a	ListCustomRoutingPortMappingsByDestination	L		
a	ListEndpointGroups	L	3!	
a	ListListeners	L	0!	
a	ListTagsForResource	R	0,1	
a	ProvisionByoipCidr	W		
a	RemoveCustomRoutingEndpoints	W	2!	
a	RemoveEndpoints	W	2!	
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateAccelerator	W	0!	
a	UpdateAcceleratorAttributes	W	0!	
a	UpdateCrossAccountAttachment	W	1!	
a	UpdateCustomRoutingAccelerator	W	0!	
a	UpdateCustomRoutingAcceleratorAttributes	W	0!	
a	UpdateCustomRoutingListener	W	3!	
a	UpdateEndpointGroup	W	2!	
a	UpdateListener	W	3!	
a	WithdrawByoipCidr	W		
s	glue
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	glue:CredentialIssuingService	String
k	glue:EnabledForRedshiftAutoDiscovery	Bool
k	glue:FederatedAuthorizationSource	String
k	glue:LakeFormationPermissions	String
k	glue:RoleAssumedBy	String
k	glue:SecurityGroupIds	ArrayOfString
k	glue:SubnetIds	ArrayOfString
k	glue:VpcIds	ArrayOfString
r	blueprint	arn:*:glue:*:*:blueprint/*	1
r	catalog	arn:*:glue:*:*:catalog/*	1
r	completion	arn:*:glue:*:*:completion/*	
r	connection	arn:*:glue:*:*:connection/*	1
r	connectionType	arn:*:glue:*:*:connectionType:*	1
r	crawler	arn:*:glue:*:*:crawler/*	1
r	customEntityType	arn:*:glue:*:*:customEntityType/*	1
r	dataQualityRuleset	arn:*:glue:*:*:dataQualityRuleset/*	1
r	database	arn:*:glue:*:*:database/*	1
r	devendpoint	arn:*:glue:*:*:devEndpoint/*	1
r	integration	arn:*:glue:*:*:integration:*	1
r	integrationResourceProperty	arn:*:glue:*:*:integrationresourceproperty/*/*	1
r	job	arn:*:glue:*:*:job/*	1
r	mlTransform	arn:*:glue:*:*:mlTransform/*	1
r	registry	arn:*:glue:*:*:registry/*	1
r	rootcatalog	arn:*:glue:*:*:catalog	
r	schema	arn:*:glue:*:*:schema/*	1
r	session	arn:*:glue:*:*:session/*	1
r	table	arn:*:glue:*:*:table/*/*	
r	tableversion	arn:*:glue:*:*:tableVersion/*/*/*	
r	trigger	arn:*:glue:*:*:trigger/*	1
r	usageProfile	arn:*:glue:*:*:usageProfile/*	1
r	userdefinedfunction	arn:*:glue:*:*:userDefinedFunction/*/*	
r	workflow	arn:*:glue:*:*:workflow/*	1
a	AuthorizeInboundIntegration	W	10!	
a	BatchCreatePartition	W	1,8!,15!,18!	6
a	BatchDeleteConnection	W	3!,15!	6
a	BatchDeletePartition	W	1,8!,15!,18!	6
a	BatchDeleteTable	W	1,8!,15!,18!	6
a	BatchDeleteTableVersion	W	1,8!,15!,18!	6
a	BatchGetBlueprints	R	0!	
a	BatchGetCrawlers	R	5!	
a	BatchGetCustomEntityTypes	R		
a	BatchGetDevEndpoints	R	9!	
a	BatchGetJobs	R	12!	
a	BatchGetPartition	R	1,8!,15!,18!	6
a	BatchGetStageFiles	P		
a	BatchGetTableOptimizer	R	8!,15!,18!	
a	BatchGetTriggers	R	20!	
a	BatchGetWorkflows	R	23!	
a	BatchStopJobRun	W	12!	
a	BatchUpdatePartition	W	1,8!,15!,18!	6
a	CancelDataQualityRuleRecommendationRun	W	7!	
a	CancelDataQualityRulesetEvaluationRun	W	7!	
a	CancelMLTaskRun	W	13!	
a	CancelStatement	W	17!	
a	CheckSchemaVersionValidity	R		
a	CreateBlueprint	W	0!	0,2
a	CreateCatalog	W	1!,15!	0,2,5,6
a	CreateClassifier	W		
a	CreateColumnStatisticsTaskSettings	W	8!,15!,18!	
a	CreateConnection	W	4,15!	0,2,6
a	CreateCrawler	W		0,2
a	CreateCustomEntityType	W		0,2
a	CreateDataQualityRuleset	W		0,2
a	CreateDatabase	W	1,8!,15!	0,2,5,6
a	CreateDevEndpoint	W		0,2
a	CreateGlueIdentityCenterConfiguration	W		
a	CreateInboundIntegration	W		
a	CreateIntegration	W	1!,3!,8!,10!	0,2
a	CreateIntegrationResourceProperty	W	1!,3!,8!,11!	0,2
a	CreateIntegrationTableProperties	W	1!,3!,8!	
a	CreateJob	W	12!	0,2,8,9,10
a	CreateMLTransform	W		0,2
a	CreatePartition	W	1,8!,15!,18!	6
a	CreatePartitionIndex	W	1,8!,15!,18!	6
a	CreateRegistry	W	14!	0,2
a	CreateSchema	W	14!,16!	0,2
a	CreateScript	W		
a	CreateSecurityConfiguration	W		
a	CreateSession	W	17!	0,2,8,9,10
a	CreateTable	W	1,8!,15!,18!	5,6
a	CreateTableOptimizer	W	8!,15!,18!	
a	CreateTrigger	W	20!	0,2
a	CreateUsageProfile	W	21!	0,2
a	CreateUserDefinedFunction	W	1,8!,15!	6
a	CreateWorkflow	W	23!	0,2
a	DeleteBlueprint	W	0!	
a	DeleteCatalog	W	1,15!	5,6
a	DeleteClassifier	W		
a	DeleteColumnStatisticsForPartition	W	1,8!,15!,18!	6
a	DeleteColumnStatisticsForTable	W	1,8!,15!,18!	6
a	DeleteColumnStatisticsTaskSettings	W	8!,15!,18!	
a	DeleteConnection	W	3!,15!	6
a	DeleteConnectionType	W	4!	
a	DeleteCrawler	W	5!	
a	DeleteCustomEntityType	W		
a	DeleteDataQualityRuleset	W	7!	
a	DeleteDatabase	W	1,8!,15!,18!,22!	5,6
a	DeleteDevEndpoint	W	9!	
a	DeleteGlueIdentityCenterConfiguration	W		
a	DeleteIntegration	W	10!	1
a	DeleteIntegrationResourceProperty	W	1!,3!,8!,11!	
a	DeleteIntegrationTableProperties	W	1!,3!,8!	
a	DeleteJob	W	12!	
a	DeleteMLTransform	W	13!	
a	DeletePartition	W	1,8!,15!,18!	6
a	DeletePartitionIndex	W	1,8!,15!,18!	6
a	DeleteRegistry	W	14!	
a	DeleteResourcePolicy	P	15!	
a	DeleteSchema	W	14!,16!	
a	DeleteSchemaVersions	W	14!,16!	
a	DeleteSecurityConfiguration	W		
a	DeleteSession	W	17!	
a	DeleteTable	W	1,8!,15!,18!	5,6
a	DeleteTableOptimizer	W	8!,15!,18!	
a	DeleteTableVersion	W	1,8!,15!,18!	6
a	DeleteTrigger	W	20!	
a	DeleteUsageProfile	W	21!	
a	DeleteUserDefinedFunction	W	1,8!,15!,22!	6
a	DeleteWorkflow	W	23!	
a	DeregisterDataPreview	P		
a	DescribeConnectionType	P	4	
a	DescribeEntity	P	3!,4,15!	
a	DescribeInboundIntegrations	L		
a	DescribeIntegrations	L	10!	1
a	FederateAuthorization	W	1,15!	4,5
a	GetBlueprint	R	0!	
a	GetBlueprintRun	R	0!	
a	GetBlueprintRuns	R	0!	
a	GetCatalog	R	1,15!	4,5,6
a	GetCatalogImportStatus	R	15!	6
a	GetCatalogs	R	1,15!	4,5,6
a	GetClassifier	R		
a	GetClassifiers	R		
a	GetColumnStatisticsForPartition	R	1,8!,15!,18!	6
a	GetColumnStatisticsForTable	R	1,8!,15!,18!	6
a	GetColumnStatisticsTaskRun	R		
a	GetColumnStatisticsTaskRuns	R		
a	GetColumnStatisticsTaskSettings	R		
a	GetCompletion	R	2!	
a	GetConnection	R	3!,15!	6
a	GetConnections	R	3!,15!	6
a	GetCrawler	R	5!	
a	GetCrawlerMetrics	R		
a	GetCrawlers	R		
a	GetCustomEntityType	R		
a	GetDashboardUrl	R	17!	
a	GetDataCatalogEncryptionSettings	R	15!	
a	GetDataPreviewStatement	P		
a	GetDataQualityModel	R	7!,12!	
a	GetDataQualityModelResult	R	7!,12!	
a	GetDataQualityResult	R	7!	
a	GetDataQualityRuleRecommendationRun	R	7!	
a	GetDataQualityRuleset	R	7!	
a	GetDataQualityRulesetEvaluationRun	R	7!	
a	GetDatabase	R	1,8!,15!	5,6
a	GetDatabases	R	1,8!,15!	5,6
a	GetDataflowGraph	R		
a	GetDevEndpoint	R	9!	
a	GetDevEndpoints	R		
a	GetEntityRecords	R	1!,3,4	
a	GetEnvironment	P		
a	GetExecutors	P		
a	GetExecutorsThreads	P		
a	GetGeneratedCode	R		
a	GetGlueIdentityCenterConfiguration	R		
a	GetIntegrationResourceProperty	R	1!,3!,8!,11!	
a	GetIntegrationTableProperties	R	1!,3!,8!	
a	GetJob	R	12!	
a	GetJobBookmark	R		
a	GetJobRun	R	12!	
a	GetJobRuns	R	12!	
a	GetJobUpgradeAnalysis	R	12!	
a	GetJobs	R		
a	GetLogParsingStatus	P		
a	GetMLTaskRun	R	13!	
a	GetMLTaskRuns	L	13!	
a	GetMLTransform	R	13!	
a	GetMLTransforms	L	13!	
a	GetMapping	R		
a	GetNotebookInstanceStatus	P		
a	GetPartition	R	1,8!,15!,18!	6
a	GetPartitionIndexes	R	1,8!,15!,18!	6
a	GetPartitions	R	1,8!,15!,18!	6
a	GetPlan	R		
a	GetQueries	P		
a	GetQuery	P		
a	GetRecipeAction	P		
a	GetRegistry	R	14!	
a	GetResourcePolicies	R	15!	
a	GetResourcePolicy	R	15!	
a	GetSchema	R	14!,16!	
a	GetSchemaByDefinition	R	14!,16!	
a	GetSchemaVersion	R	14,16	
a	GetSchemaVersionsDiff	R	14!,16!	
a	GetSecurityConfiguration	R		
a	GetSecurityConfigurations	R		
a	GetSession	R	17!	
a	GetStage	P		
a	GetStageAttempt	P		
a	GetStageAttemptTaskList	P		
a	GetStageAttemptTaskSummary	P		
a	GetStageFiles	P		
a	GetStages	P		
a	GetStatement	R	17!	
a	GetStorage	P		
a	GetStorageUnit	P		
a	GetTable	R	1,8!,15!,18!	5,6
a	GetTableOptimizer	R	8!,15!,18!	
a	GetTableVersion	R	1,8!,15!,18!	6
a	GetTableVersions	R	1,8!,15!,18!	6
a	GetTables	R	1,8!,15!,18!	5,6
a	GetTags	R	0,1,3,4,5,6,8,9,12,20,21,23	
a	GetTrigger	R	20!	
a	GetTriggers	R		
a	GetUsageProfile	R	21!	
a	GetUserDefinedFunction	R	1,8!,15!,22!	6
a	GetUserDefinedFunctions	R	1,8!,15!,22!	5,6
a	GetWorkflow	R	23!	
a	GetWorkflowRun	R	23!	
a	GetWorkflowRunProperties	R	23!	
a	GetWorkflowRuns	R	23!	
a	GlueNotebookAuthorize	P		
a	GlueNotebookRefreshCredentials	P		
a	ImportCatalogToGlue	W	15!	6
a	ListBlueprints	L		
a	ListColumnStatisticsTaskRuns	R		
a	ListConnectionTypes	P		
a	ListCrawlers	L		
a	ListCrawls	L	5!	
a	ListCustomEntityTypes	L		
a	ListDataQualityResults	L	7!	
a	ListDataQualityRuleRecommendationRuns	L	7!	
a	ListDataQualityRulesetEvaluationRuns	L	7!	
a	ListDataQualityRulesets	L	7!	
a	ListDevEndpoints	L		
a	ListEntities	P	3!,4,15!	
a	ListIntegrationResourceProperties	L	1!,3!,8!,11!	
a	ListJobUpgradeAnalyses	L	12!	
a	ListJobs	L		
a	ListMLTransforms	L	13!	
a	ListRegistries	L		
a	ListSchemaVersions	L	14!,16!	
a	ListSchemas	L	14	
a	ListSessions	L		
a	ListStatements	L	17!	
a	ListTableOptimizerRuns	L	8!,15!,18!	
a	ListTriggers	L		
a	ListUsageProfiles	L		
a	ListWorkflows	L		
a	ModifyIntegration	W	10!	1
a	NotifyEvent	W	23!	
a	PassConnection	W	3!	
a	PublishDataQuality	W	7!	
a	PutDataCatalogEncryptionSettings	W	15!	
a	PutDataQualityProfileAnnotation	W	7!,12!	
a	PutDataQualityStatisticAnnotation	W	7!,12!	
a	PutResourcePolicy	P	15!	
a	PutSchemaVersionMetadata	W	14,16	
a	PutWorkflowRunProperties	W	23!	
a	QuerySchemaVersionMetadata	L	14,16	
a	RefreshOAuth2Tokens	P	3!,4,15!	
a	RegisterConnectionType	W	4!	0,1,2
a	RegisterSchemaVersion	W	14!,16!	
a	RemoveSchemaVersionMetadata	W	14,16	
a	RenameTable	W	1,8!,15!,18!	5,6
a	RequestLogParsing	P		
a	ResetJobBookmark	W		
a	ResumeWorkflowRun	W	23!	
a	RunDataPreviewStatement	P		
a	RunStatement	W	17!	
a	SearchTables	R	1,8!,15!,18!	6
a	SendFeedback	W		
a	SendRecipeAction	P		
a	StartBlueprintRun	W	0!	
a	StartColumnStatisticsTaskRun	W	8!,15!,18!	
a	StartColumnStatisticsTaskRunSchedule	W	8!,15!,18!	
a	StartCompletion	W		
a	StartCrawler	W	5!	
a	StartCrawlerSchedule	W		
a	StartDataQualityRuleRecommendationRun	W	7!	
a	StartDataQualityRulesetEvaluationRun	W	7!	
a	StartExportLabelsTaskRun	W	13!	
a	StartImportLabelsTaskRun	W	13!	
a	StartJobRun	W	12!	
a	StartJobUpgradeAnalysis	W	12!	
a	StartMLEvaluationTaskRun	W	13!	
a	StartMLLabelingSetGenerationTaskRun	W	13!	
a	StartNotebook	P		
a	StartTrigger	W	20!	
a	StartWorkflowRun	W	23!	
a	StopColumnStatisticsTaskRun	W	8!,15!,18!	
a	StopColumnStatisticsTaskRunSchedule	W	8!,15!,18!	
a	StopCrawler	W	5!	
a	StopCrawlerSchedule	W		
a	StopJobUpgradeAnalysis	W	12!	
a	StopSession	W	17!	
a	StopTrigger	W	20!	
a	StopWorkflowRun	W	23!	
a	TagResource	T	0,1,3,4,5,6,7,8,9,10,11,12,13,14,16,17,20,21,23	0,2,6
a	TerminateNotebook	P		
a	TestConnection	P	3,4	
a	UntagResource	T	0,1,3,4,5,6,7,8,9,10,11,12,13,14,16,17,20,21,23	2,6
a	UpdateBlueprint	W	0!	
a	UpdateCatalog	W	1,15!	5,6
a	UpdateClassifier	W		
a	UpdateColumnStatisticsForPartition	W	1,8!,15!,18!	6
a	UpdateColumnStatisticsForTable	W	1,8!,15!,18!	6
a	UpdateColumnStatisticsTaskSettings	W	8!,15!,18!	
a	UpdateConnection	W	3!,4,15!	6
a	UpdateCrawler	W	5!	
a	UpdateCrawlerSchedule	W		
a	UpdateDataQualityRuleset	W	7!	
a	UpdateDatabase	W	1,8!,15!	5,6
a	UpdateDevEndpoint	W	9!	
a	UpdateGlueIdentityCenterConfiguration	W		
a	UpdateIntegrationResourceProperty	W	1!,3!,8!,11!	
a	UpdateIntegrationTableProperties	W	1!,3!,8!	
a	UpdateJob	W	12!	8,9,10
a	UpdateJobFromSourceControl	W	12!	
a	UpdateMLTransform	W	13!	
a	UpdatePartition	W	1,8!,15!,18!	6
a	UpdateRegistry	W	14!	
a	UpdateSchema	W	14!,16!	
a	UpdateSourceControlFromJob	W	12!	
a	UpdateTable	W	1,8!,15!,18!	5,6
a	UpdateTableOptimizer	W	8!,15!,18!	
a	UpdateTrigger	W	20!	
a	UpdateUsageProfile	W	21!	
a	UpdateUserDefinedFunction	W	1,8!,15!,22!	6
a	UpdateWorkflow	W	23!	
a	UpgradeJob	W	12!	
a	UseGlueStudio	P		
a	UseMLTransforms	W	13!	
s	grafana
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	workspace	arn:*:grafana:*:*:/workspaces/*	1
a	AssociateLicense	W	0!	
a	CreateWorkspace	W		0,2
a	CreateWorkspaceApiKey	W	0!	
a	CreateWorkspaceServiceAccount	W	0!	
a	CreateWorkspaceServiceAccountToken	W	0!	
a	DeleteWorkspace	W	0!	
a	DeleteWorkspaceApiKey	W	0!	
a	DeleteWorkspaceServiceAccount	W	0!	
a	DeleteWorkspaceServiceAccountToken	W	0!	
a	DescribeWorkspace	R	0!	
a	DescribeWorkspaceAuthentication	R	0!	
a	DescribeWorkspaceConfiguration	R	0!	
a	DisassociateLicense	W	0!	
a	ListPermissions	L	0!	
a	ListTagsForResource	R	0	
a	ListVersions	L	0	
a	ListWorkspaceServiceAccountTokens	R	0!	
a	ListWorkspaceServiceAccounts	R	0!	
a	ListWorkspaces	R		
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdatePermissions	P	0!	
a	UpdateWorkspace	W	0!	
a	UpdateWorkspaceAuthentication	W	0!	
a	UpdateWorkspaceConfiguration	W	0!	
s	greengrass
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	bulkDeployment	arn:*:greengrass:*:*:/greengrass/bulk/deployments/*	1
r	certificateAuthority	arn:*:greengrass:*:*:/greengrass/groups/*/certificateauthorities/*	
r	component	arn:*:greengrass:*:*:components:*	1
r	componentVersion	arn:*:greengrass:*:*:components:*:versions:*	1
r	connectivityInfo	arn:*:greengrass:*:*:/greengrass/things/*/connectivityInfo	
r	connectorDefinition	arn:*:greengrass:*:*:/greengrass/definition/connectors/*	1
r	connectorDefinitionVersion	arn:*:greengrass:*:*:/greengrass/definition/connectors/*/versions/*	
r	coreDefinition	arn:*:greengrass:*:*:/greengrass/definition/cores/*	1
r	coreDefinitionVersion	arn:*:greengrass:*:*:/greengrass/definition/cores/*/versions/*	
r	coreDevice	arn:*:greengrass:*:*:coreDevices:*	1
r	deployment	arn:*:greengrass:*:*:deployments:*	1
r	deviceDefinition	arn:*:greengrass:*:*:/greengrass/definition/devices/*	1
r	deviceDefinitionVersion	arn:*:greengrass:*:*:/greengrass/definition/devices/*/versions/*	
r	functionDefinition	arn:*:greengrass:*:*:/greengrass/definition/functions/*	1
r	functionDefinitionVersion	arn:*:greengrass:*:*:/greengrass/definition/functions/*/versions/*	
r	group	arn:*:greengrass:*:*:/greengrass/groups/*	1
r	groupVersion	arn:*:greengrass:*:*:/greengrass/groups/*/versions/*	
r	loggerDefinition	arn:*:greengrass:*:*:/greengrass/definition/loggers/*	1
r	loggerDefinitionVersion	arn:*:greengrass:*:*:/greengrass/definition/loggers/*/versions/*	
r	resourceDefinition	arn:*:greengrass:*:*:/greengrass/definition/resources/*	1
r	resourceDefinitionVersion	arn:*:greengrass:*:*:/greengrass/definition/resources/*/versions/*	
r	subscriptionDefinition	arn:*:greengrass:*:*:/greengrass/definition/subscriptions/*	1
r	subscriptionDefinitionVersion	arn:*:greengrass:*:*:/greengrass/definition/subscriptions/*/versions/*	
r	thing	arn:*:iot:*:*:thing/*	
r	thingRuntimeConfig	arn:*:greengrass:*:*:/greengrass/things/*/runtimeconfig	
a	AssociateRoleToGroup	W	15!	
a	AssociateServiceRoleToAccount	P		
a	BatchAssociateClientDeviceWithCoreDevice	W	9!	
a	BatchDisassociateClientDeviceFromCoreDevice	W	9!	
a	CancelDeployment	W	10!	
a	CreateComponentVersion	W	2!	0,2
a	CreateConnectorDefinition	W		0,2
a	CreateConnectorDefinitionVersion	W	5!	
a	CreateCoreDefinition	W		0,2
a	CreateCoreDefinitionVersion	W	7!	
a	CreateDeployment	W		0,2
a	CreateDeviceDefinition	W		0,2
a	CreateDeviceDefinitionVersion	W	11!	
a	CreateFunctionDefinition	W		0,2
a	CreateFunctionDefinitionVersion	W	13!	
a	CreateGroup	W		0,2
a	CreateGroupCertificateAuthority	W	15!	
a	CreateGroupVersion	W	15!	
a	CreateLoggerDefinition	W		0,2
a	CreateLoggerDefinitionVersion	W	17!	
a	CreateResourceDefinition	W		0,2
a	CreateResourceDefinitionVersion	W	19!	
a	CreateSoftwareUpdateJob	W		
a	CreateSubscriptionDefinition	W		0,2
a	CreateSubscriptionDefinitionVersion	W	21!	
a	DeleteComponent	W	3!	
a	DeleteConnectorDefinition	W	5!	
a	DeleteCoreDefinition	W	7!	
a	DeleteCoreDevice	W	9!	
a	DeleteDeployment	W	10!	
a	DeleteDeviceDefinition	W	11!	
a	DeleteFunctionDefinition	W	13!	
a	DeleteGroup	W	15!	
a	DeleteLoggerDefinition	W	17!	
a	DeleteResourceDefinition	W	19!	
a	DeleteSubscriptionDefinition	W	21!	
a	DescribeComponent	R	3!	
a	DisassociateRoleFromGroup	W	15!	
a	DisassociateServiceRoleFromAccount	W		
a	Discover	R	23!	
a	GetAssociatedRole	R	15!	
a	GetBulkDeploymentStatus	R	0!	
a	GetComponent	R	3!	
a	GetComponentVersionArtifact	R	3!	
a	GetConnectivityInfo	R	4!	
a	GetConnectorDefinition	R	5!	
a	GetConnectorDefinitionVersion	R	5!,6!	
a	GetCoreDefinition	R	7!	
a	GetCoreDefinitionVersion	R	7!,8!	
a	GetCoreDevice	R	9!	
a	GetDeployment	R	10!	
a	GetDeploymentStatus	R	10!,15!	
a	GetDeviceDefinition	R	11!	
a	GetDeviceDefinitionVersion	R	11!,12!	
a	GetFunctionDefinition	R	13!	
a	GetFunctionDefinitionVersion	R	13!,14!	
a	GetGroup	R	15!	
a	GetGroupCertificateAuthority	R	1!,15!	
a	GetGroupCertificateConfiguration	R	15!	
a	GetGroupVersion	R	15!,16!	
a	GetLoggerDefinition	R	17!	
a	GetLoggerDefinitionVersion	R	17!,18!	
a	GetResourceDefinition	R	19!	
a	GetResourceDefinitionVersion	R	19!,20!	
a	GetServiceRoleForAccount	R		
a	GetSubscriptionDefinition	R	21!	
a	GetSubscriptionDefinitionVersion	R	21!,22!	
a	GetThingRuntimeConfiguration	R	24!	
a	ListBulkDeploymentDetailedReports	R	0!	
a	ListBulkDeployments	L		
a	ListClientDevicesAssociatedWithCoreDevice	L	9!	
a	ListComponentVersions	L	2!	
a	ListComponents	L		
a	ListConnectorDefinitionVersions	L	5!	
a	ListConnectorDefinitions	L		
a	ListCoreDefinitionVersions	L	7!	
a	ListCoreDefinitions	L		
a	ListCoreDevices	L		
a	ListDeployments	L		
a	ListDeviceDefinitionVersions	L	11!	
a	ListDeviceDefinitions	L		
a	ListEffectiveDeployments	L	9!	
a	ListFunctionDefinitionVersions	L	13!	
a	ListFunctionDefinitions	L		
a	ListGroupCertificateAuthorities	L	15!	
a	ListGroupVersions	L	15!	
a	ListGroups	L		
a	ListInstalledComponents	L	9!	
a	ListLoggerDefinitionVersions	L	17!	
a	ListLoggerDefinitions	L		
a	ListResourceDefinitionVersions	L	19!	
a	ListResourceDefinitions	L		
a	ListSubscriptionDefinitionVersions	L	21!	
a	ListSubscriptionDefinitions	L		
a	ListTagsForResource	R	2,3,9,10	0,2
a	ResetDeployments	W	15!	
a	ResolveComponentCandidates	L	3!	
a	StartBulkDeployment	W		0,2
a	StopBulkDeployment	W	0!	
a	TagResource	T	2,3,9,10	0,2
a	UntagResource	T	2,3,9,10	0,2
a	UpdateConnectivityInfo	W	4!	
a	UpdateConnectorDefinition	W	5!	
a	UpdateCoreDefinition	W	7!	
a	UpdateDeviceDefinition	W	11!	
a	UpdateFunctionDefinition	W	13!	
a	UpdateGroup	W	15!	
a	UpdateGroupCertificateConfiguration	W	15!	
a	UpdateLoggerDefinition	W	17!	
a	UpdateResourceDefinition	W	19!	
a	UpdateSubscriptionDefinition	W	21!	
a	UpdateThingRuntimeConfiguration	W	24!	
s	groundstation
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	groundstation:AgentId	String
k	groundstation:ConfigId	String
k	groundstation:ConfigType	String
k	groundstation:ContactId	String
k	groundstation:DataflowEndpointGroupId	String
k	groundstation:EphemerisId	String
k	groundstation:GroundStationId	String
k	groundstation:MissionProfileId	String
k	groundstation:SatelliteId	String
r	Agent	arn:*:groundstation:*:*:agent/*	3
r	Config	arn:*:groundstation:*:*:config/*/*	1,4,5
r	Contact	arn:*:groundstation:*:*:contact/*	1,6
r	DataflowEndpointGroup	arn:*:groundstation:*:*:dataflow-endpoint-group/*	1,7
r	EphemerisItem	arn:*:groundstation:*:*:ephemeris/*	1,8
r	GroundStationResource	arn:*:groundstation:*:*:groundstation:*	9
r	MissionProfile	arn:*:groundstation:*:*:mission-profile/*	1,10
r	Satellite	arn:*:groundstation:*:*:satellite/*	11
a	CancelContact	W	2!	
a	CreateConfig	W		0,2
a	CreateDataflowEndpointGroup	W		0,2
a	CreateDataflowEndpointGroupV2	W		0,2
a	CreateEphemeris	W		0,2
a	CreateMissionProfile	W		0,2
a	DeleteConfig	W	1!	
a	DeleteDataflowEndpointGroup	W	3!	
a	DeleteEphemeris	W	4!	
a	DeleteMissionProfile	W	6!	
a	DescribeContact	R	2!	
a	DescribeEphemeris	R	4!	
a	GetAgentConfiguration	R	0!	
a	GetAgentTaskResponseUrl	R	0!	
a	GetConfig	R	1!	
a	GetDataflowEndpointGroup	R	3!	
a	GetMinuteUsage	R		
a	GetMissionProfile	R	6!	
a	GetSatellite	R	7!	
a	ListConfigs	L		
a	ListContacts	L		
a	ListDataflowEndpointGroups	L		
a	ListEphemerides	L		
a	ListGroundStations	L		
a	ListMissionProfiles	L		
a	ListSatellites	L		
a	ListTagsForResource	R	1,2,3,6	
a	RegisterAgent	W		
a	ReserveContact	W		0,2
a	TagResource	T	1,2,3,4,6	0,2
a	UntagResource	T	1,2,3,4,6	2
a	UpdateAgentStatus	W	0!	
a	UpdateConfig	W	1!	
a	UpdateEphemeris	W	4!	
a	UpdateMissionProfile	W	6!	
s	groundtruthlabeling
a	AssociatePatchToManifestJob	W		
a	CreateBatch	W		
a	CreateIntakeForm	W		
a	CreateProject	W		
a	CreateWorkflowDefinition	W		
a	DescribeConsoleJob	R		
a	GenerateLIDARPreviewTaskConfigJob	W		
a	GetBatch	R		
a	GetIntakeFormStatus	R		
a	ListBatches	R		
a	ListDatasetObjects	R		
a	ListProjects	R		
a	RunFilterOrSampleDatasetJob	W		
a	RunGenerateManifestByCrawlingJob	W		
a	RunGenerateManifestMetricsJob	W		
a	UpdateBatch	W		
s	guardduty
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	detector	arn:*:guardduty:*:*:detector/*	1
r	filter	arn:*:guardduty:*:*:detector/*/filter/*	1
r	ipset	arn:*:guardduty:*:*:detector/*/ipset/*	1
r	malwareprotectionplan	arn:*:guardduty:*:*:malware-protection-plan/*	1
r	publishingDestination	arn:*:guardduty:*:*:detector/*/publishingdestination/*	1
r	threatentityset	arn:*:guardduty:*:*:detector/*/threatentityset/*	1
r	threatintelset	arn:*:guardduty:*:*:detector/*/threatintelset/*	1
r	trustedentityset	arn:*:guardduty:*:*:detector/*/trustedentityset/*	1
a	AcceptAdministratorInvitation	W		
a	AcceptInvitation	W		
a	ArchiveFindings	W		
a	CreateDetector	W		0,1,2
a	CreateFilter	W	1!	0,2
a	CreateIPSet	W		0,1,2
a	CreateMalwareProtectionPlan	W		0,1,2
a	CreateMembers	W		
a	CreatePublishingDestination	W		0,1,2
a	CreateSampleFindings	W		
a	CreateThreatEntitySet	W		0,2
a	CreateThreatIntelSet	W		0,2
a	CreateTrustedEntitySet	W		0,1,2
a	DeclineInvitations	W		
a	DeleteDetector	W	0!	
a	DeleteFilter	W	1!	
a	DeleteIPSet	W	2!	
a	DeleteInvitations	W		
a	DeleteMalwareProtectionPlan	W	3!	
a	DeleteMembers	W		
a	DeletePublishingDestination	W	4!	
a	DeleteThreatEntitySet	W	5!	
a	DeleteThreatIntelSet	W	6!	
a	DeleteTrustedEntitySet	W	7!	
a	DescribeMalwareScans	R		
a	DescribeOrganizationConfiguration	R		
a	DescribePublishingDestination	R	4!	
a	DisableOrganizationAdminAccount	W		
a	DisassociateFromAdministratorAccount	W		
a	DisassociateFromMasterAccount	W		
a	DisassociateMembers	W		
a	EnableOrganizationAdminAccount	W		
a	GetAdministratorAccount	R		
a	GetCoverageStatistics	R	0!	
a	GetDetector	R	0!	
a	GetFilter	R	1!	
a	GetFindings	R		
a	GetFindingsStatistics	R		
a	GetIPSet	R	2!	
a	GetInvitationsCount	R		
a	GetMalwareProtectionPlan	R	3!	
a	GetMalwareScan	R		
a	GetMalwareScanSettings	R		
a	GetMasterAccount	R		
a	GetMemberDetectors	R		
a	GetMembers	R		
a	GetOrganizationStatistics	R		
a	GetRemainingFreeTrialDays	R		
a	GetThreatEntitySet	R	5!	
a	GetThreatIntelSet	R	6!	
a	GetTrustedEntitySet	R	7!	
a	GetUsageStatistics	R		
a	InviteMembers	W		
a	ListCoverage	L	0!	
a	ListDetectors	L		
a	ListFilters	L		
a	ListFindings	L		
a	ListIPSets	L		
a	ListInvitations	L		
a	ListMalwareProtectionPlans	L		
a	ListMalwareScans	L		
a	ListMembers	L		
a	ListOrganizationAdminAccounts	L		
a	ListPublishingDestinations	L		
a	ListTagsForResource	R	0,1,2,3,4,5,6,7	
a	ListThreatEntitySets	L		
a	ListThreatIntelSets	L		
a	ListTrustedEntitySets	L		
a	SendObjectMalwareScan	W		
a	SendSecurityTelemetry	W		
a	StartMalwareScan	W		
a	StartMonitoringMembers	W		
a	StopMonitoringMembers	W		
a	TagResource	T	0,1,2,3,4,5,6,7	0,2
a	UnarchiveFindings	W		
a	UntagResource	T	0,1,2,3,4,5,6,7	2
a	UpdateDetector	W	0!	
a	UpdateFilter	W	1!	
a	UpdateFindingsFeedback	W		
a	UpdateIPSet	W	2!	
a	UpdateMalwareProtectionPlan	W	3!	
a	UpdateMalwareScanSettings	W		
a	UpdateMemberDetectors	W		
a	UpdateOrganizationConfiguration	W		
a	UpdatePublishingDestination	W	4!	
a	UpdateThreatEntitySet	W	5!	
a	UpdateThreatIntelSet	W	6!	
a	UpdateTrustedEntitySet	W	7!	
s	health
k	health:eventTypeCode	String
k	health:service	String
r	event	arn:*:health:*::event/*/*/*	
a	DescribeAffectedAccountsForOrganization	R		
a	DescribeAffectedEntities	R	0!	0,1
a	DescribeAffectedEntitiesForOrganization	R		
a	DescribeEntityAggregates	R		
a	DescribeEntityAggregatesForOrganization	R		
a	DescribeEventAggregates	R		
a	DescribeEventDetails	R	0!	0,1
a	DescribeEventDetailsForOrganization	R		
a	DescribeEventTypes	R		
a	DescribeEvents	R		
a	DescribeEventsForOrganization	R		
a	DescribeHealthServiceStatusForOrganization	R		
a	DisableHealthServiceAccessForOrganization	P		
a	EnableHealthServiceAccessForOrganization	P		
s	health-agent
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Agent	arn:*:health-agent:*:*:domain/*/agent/*	1
r	Domain	arn:*:health-agent:*:*:domain/*	1
r	Integration	arn:*:health-agent:*:*:domain/*/integration/*	1
r	PatientInsightsJob	arn:*:health-agent:*:*:domain/*/patient-insights-job/*	1
r	Session	arn:*:health-agent:*:*:domain/*/session/*	1
r	Subscription	arn:*:health-agent:*:*:domain/*/subscription/*	1
a	ActivateSubscription	W	1!,5!	
a	CancelAppointment	W	1!,2!	
a	CreateAgent	W	0!,1!	
a	CreateDomain	W		0,2
a	CreateIntegration	W	1!,2!	
a	CreateSession	W	0!,1!,4!	
a	CreateSubscription	W	1!,5!	
a	DeactivateSubscription	W	1!,5!	
a	DeleteAgent	W	0!,1!	
a	DeleteDomain	W	1!	
a	DeleteIntegration	W	1!,2!	
a	GetAgent	R	0!,1!	
a	GetCareTeamProvider	R	1!,2!	
a	GetDomain	R	1!	
a	GetIntegration	R	1!,2!	
a	GetMedicalScribeListeningSession	R	1!,5!	
a	GetPatient	R	1!,2!	
a	GetPatientInsightsJob	R	1!,3!	
a	GetPractitioner	R	1!,2!	
a	GetSessionContext	R	1!,4!	
a	GetSubscription	R	1!,5!	
a	InvokeAgent	W	1!,4!	
a	ListAgents	L	1!	
a	ListAppointmentSlots	R	1!,2!	
a	ListDomains	L		
a	ListIntegrations	L	1!	
a	ListPatientAppointments	R	1!,2!	
a	ListPatientInsuranceCoverages	R	1!,2!	
a	ListProviders	R	1!,2!	
a	ListSubscriptions	L	1!	
a	ListTagsForResource	L	1	
a	MatchPatient	R	1!,2!	
a	PublishAgent	W	0!,1!	
a	RescheduleAppointment	W	1!,2!	
a	ScheduleAppointment	W	1!,2!	
a	StartMedicalScribeListeningSession	W	1!,5!	
a	StartPatientInsightsJob	W	1!,3!	
a	TagResource	T	1	0,1,2
a	UntagResource	T	1	2
a	UpdateAgent	W	0!,1!	
a	UpdateIntegration	W	1!,2!	
a	UpdateSession	W	1!,4!	
s	healthlake
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	datastore	arn:*:healthlake:*:*:datastore/fhir/*	1
a	CancelFHIRExportJobWithDelete	W	0!	
a	ConfirmAttributionList	W	0!	
a	CreateFHIRDatastore	W		0,1,2
a	CreateResource	W	0!	
a	DeleteFHIRDatastore	W	0!	
a	DeleteResource	W	0!	
a	DescribeFHIRBulkDeleteJob	R	0!	
a	DescribeFHIRDatastore	R	0!	
a	DescribeFHIRExportJob	R	0!	
a	DescribeFHIRExportJobWithGet	R	0!	
a	DescribeFHIRImportJob	R	0!	
a	ExpandValueSetWithGet	R	0!	
a	ExpandValueSetWithPost	R	0!	
a	GenerateDocumentWithGet	W	0!	
a	GenerateDocumentWithPost	W	0!	
a	GetCapabilities	R	0!	
a	GetExportedFile	R	0!	
a	GetHistoryByResourceId	R	0!	
a	InquirePreAuthClaim	R	0!	
a	ListFHIRDatastores	L		
a	ListFHIRExportJobs	L	0!	
a	ListFHIRImportJobs	L	0!	
a	ListTagsForResource	L	0	
a	LookupCodeSystemWithGet	R	0!	
a	LookupCodeSystemWithPost	R	0!	
a	MemberAdd	W	0!	
a	MemberMatch	W	0!	
a	MemberRemove	W	0!	
a	PatchResource	W	0!	
a	ProcessBundle	W	0!	
a	QuestionnairePackage	R	0!	
a	ReadResource	R	0!	
a	RetrieveAttributionStatus	W	0!	
a	SearchEverything	R	0!	
a	SearchWithGet	R	0!	
a	SearchWithPost	R	0!	
a	StartFHIRBulkDeleteJob	W	0!	
a	StartFHIRExportJob	W	0!	
a	StartFHIRExportJobWithGet	W	0!	
a	StartFHIRExportJobWithPost	W	0!	
a	StartFHIRImportJob	W	0!	
a	SubmitPreAuthClaim	W	0!	
a	TagResource	T	0	0,1,2
a	UntagResource	T	0	2
a	UpdateResource	W	0!	
a	ValidateResource	R	0!	
a	VersionReadResource	R	0!	
s	honeycode
r	screen	arn:*:honeycode:*:*:screen:workbook/*/app/*/screen/*	
r	screen-automation	arn:*:honeycode:*:*:screen-automation:workbook/*/app/*/screen/*/automation/*	
r	table	arn:*:honeycode:*:*:table:workbook/*/table/*	
r	workbook	arn:*:honeycode:*:*:workbook:workbook/*	
a	ApproveTeamAssociation	W		
a	BatchCreateTableRows	W	2!	
a	BatchDeleteTableRows	W	2!	
a	BatchUpdateTableRows	W	2!	
a	BatchUpsertTableRows	W	2!	
a	CreateTeam	W		
a	CreateTenant	W		
a	DeleteDomains	W		
a	DeregisterGroups	W		
a	DescribeTableDataImportJob	R	2!	
a	DescribeTeam	R		
a	GetScreenData	R	0!	
a	InvokeScreenAutomation	W	1!	
a	ListDomains	L		
a	ListGroups	L		
a	ListTableColumns	L	2!	
a	ListTableRows	L	2!	
a	ListTables	L	3!	
a	ListTagsForResource	T		
a	ListTeamAssociations	L		
a	ListTenants	L		
a	QueryTableRows	R	2!	
a	RegisterDomainForVerification	W		
a	RegisterGroups	W		
a	RejectTeamAssociation	W		
a	RestartDomainVerification	W		
a	StartTableDataImportJob	W	2!	
a	TagResource	T		
a	UntagResource	T		
a	UpdateTeam	W		
s	iam
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	iam:AWSServiceName	String
k	iam:AssociatedResourceArn	ARN
k	iam:DelegationDuration	String
k	iam:DelegationRequestOwner	ARN
k	iam:FIDO-FIPS-140-2-certification	String
k	iam:FIDO-FIPS-140-3-certification	String
k	iam:FIDO-certification	String
k	iam:NotificationChannel	String
k	iam:OrganizationsPolicyId	String
k	iam:PassedToService	String
k	iam:PermissionsBoundary	ARN
k	iam:PolicyARN	ARN
k	iam:RegisterSecurityKey	String
k	iam:ResourceTag/${TagKey}	String
k	iam:ServiceSpecificCredentialAgeDays	Numeric
k	iam:ServiceSpecificCredentialServiceName	String
k	iam:TemplateArn	ARN
r	access-report	arn:*:iam::*:access-report/*	
r	assumed-role	arn:*:iam::*:assumed-role/*/*	
r	delegation-request	arn:*:iam::*:delegation-request/*	6
r	federated-user	arn:*:iam::*:federated-user/*	
r	group	arn:*:iam::*:group/*	
r	instance-profile	arn:*:iam::*:instance-profile/*	1
r	mfa	arn:*:iam::*:mfa/*	1
r	oidc-provider	arn:*:iam::*:oidc-provider/*	1
r	policy	arn:*:iam::*:policy/*	1
r	role	arn:*:iam::*:role/*	1,16
r	saml-provider	arn:*:iam::*:saml-provider/*	1
r	server-certificate	arn:*:iam::*:server-certificate/*	1
r	sms-mfa	arn:*:iam::*:sms-mfa/*	
r	user	arn:*:iam::*:user/*	1,16
a	AcceptDelegationRequest	W	2!	
a	AddClientIDToOpenIDConnectProvider	P	7!	
a	AddRoleToInstanceProfile	P	5!	
a	AddUserToGroup	P	4!	
a	AssociateDelegationRequest	W	2!	
a	AttachGroupPolicy	P	4!	14
a	AttachRolePolicy	P	9!	13,14
a	AttachUserPolicy	P	13!	13,14
a	ChangePassword	P	13!	
a	CreateAccessKey	P	13!	
a	CreateAccountAlias	P		
a	CreateDelegationRequest	W	2!	5,10,19
a	CreateGroup	P	4!	
a	CreateInstanceProfile	P	5!	0,2
a	CreateLoginProfile	P	13!	
a	CreateOpenIDConnectProvider	P	7!	0,2
a	CreatePolicy	P	8!	0,2
a	CreatePolicyVersion	P	8!	
a	CreateRole	P	9!	0,2,13
a	CreateSAMLProvider	P	10!	0,2
a	CreateServiceLinkedRole	P	9!	3
a	CreateServiceSpecificCredential	P	13!	17,18
a	CreateUser	P	13!	0,2,13
a	CreateVirtualMFADevice	P	6!	0,2
a	DeactivateMFADevice	P	13!	
a	DeleteAccessKey	P	13!	
a	DeleteAccountAlias	P		
a	DeleteAccountPasswordPolicy	P		
a	DeleteCloudFrontPublicKey	W		
a	DeleteGroup	P	4!	
a	DeleteGroupPolicy	P	4!	
a	DeleteInstanceProfile	P	5!	
a	DeleteLoginProfile	P	13!	
a	DeleteOpenIDConnectProvider	P	7!	
a	DeletePolicy	P	8!	
a	DeletePolicyVersion	P	8!	
a	DeleteRole	P	9!	13
a	DeleteRolePermissionsBoundary	P	9!	13
a	DeleteRolePolicy	P	9!	13
a	DeleteSAMLProvider	P	10!	
a	DeleteSSHPublicKey	P	13!	
a	DeleteServerCertificate	P	11!	
a	DeleteServiceLinkedRole	P	9!	
a	DeleteServiceSpecificCredential	P	13!	18
a	DeleteSigningCertificate	P	13!	
a	DeleteUser	P	13!	
a	DeleteUserPermissionsBoundary	P	13!	13
a	DeleteUserPolicy	P	13!	13
a	DeleteVirtualMFADevice	P	6,12	
a	DetachGroupPolicy	P	4!	14
a	DetachRolePolicy	P	9!	13,14
a	DetachUserPolicy	P	13!	13,14
a	DisableOrganizationsRootCredentialsManagement	W		
a	DisableOrganizationsRootSessions	W		
a	DisableOutboundWebIdentityFederation	W		
a	EnableMFADevice	P	13!	7,8,9,15
a	EnableOrganizationsRootCredentialsManagement	W		
a	EnableOrganizationsRootSessions	W		
a	EnableOutboundWebIdentityFederation	W		
a	GenerateCredentialReport	R		
a	GenerateOrganizationsAccessReport	R	0!	11
a	GenerateServiceLastAccessedDetails	R	4!,8!,9!,13!	
a	GetAccessKeyLastUsed	R	13!	
a	GetAccountAuthorizationDetails	R		
a	GetAccountEmailAddress	R		
a	GetAccountName	R		
a	GetAccountPasswordPolicy	R		
a	GetAccountSummary	L		
a	GetCloudFrontPublicKey	R		
a	GetContextKeysForCustomPolicy	R		
a	GetContextKeysForPrincipalPolicy	R	4,9,13	
a	GetCredentialReport	R		
a	GetDelegationRequest	R	2!	
a	GetGroup	R	4!	
a	GetGroupPolicy	R	4!	
a	GetHumanReadableSummary	R	2!	
a	GetInstanceProfile	R	5!	
a	GetLoginProfile	L	13!	
a	GetMFADevice	R	13!	
a	GetOpenIDConnectProvider	R	7!	
a	GetOrganizationsAccessReport	R		
a	GetOutboundWebIdentityFederationInfo	R		
a	GetPolicy	R	8!	
a	GetPolicyVersion	R	8!	
a	GetRole	R	9!	13
a	GetRolePolicy	R	9!	
a	GetSAMLProvider	R	10!	
a	GetSSHPublicKey	R	13!	
a	GetServerCertificate	R	11!	
a	GetServiceLastAccessedDetails	R		
a	GetServiceLastAccessedDetailsWithEntities	R		
a	GetServiceLinkedRoleDeletionStatus	R	9!	
a	GetUser	R	13!	
a	GetUserPolicy	R	13!	
a	ListAccessKeys	L	13!	
a	ListAccountAliases	L		
a	ListAttachedGroupPolicies	L	4!	
a	ListAttachedRolePolicies	L	9!	
a	ListAttachedUserPolicies	L	13!	
a	ListCloudFrontPublicKeys	L		
a	ListDelegationRequests	L		6
a	ListEntitiesForPolicy	L	8!	
a	ListGroupPolicies	L	4!	
a	ListGroups	L		
a	ListGroupsForUser	L	13!	
a	ListInstanceProfileTags	L	5!	
a	ListInstanceProfiles	L		
a	ListInstanceProfilesForRole	L	9!	
a	ListMFADeviceTags	L	6!	
a	ListMFADevices	L	13	
a	ListOpenIDConnectProviderTags	L	7!	
a	ListOpenIDConnectProviders	L		
a	ListOrganizationsFeatures	L		
a	ListPolicies	L		
a	ListPoliciesGrantingServiceAccess	L	4!,9!,13!	
a	ListPolicyTags	L	8!	
a	ListPolicyVersions	L	8!	
a	ListRolePolicies	L	9!	
a	ListRoleTags	L	9!	
a	ListRoles	L		
a	ListSAMLProviderTags	L	10!	
a	ListSAMLProviders	L		
a	ListSSHPublicKeys	L	13!	
a	ListSTSRegionalEndpointsStatus	L		
a	ListServerCertificateTags	L	11!	
a	ListServerCertificates	L		
a	ListServiceSpecificCredentials	L	13!	
a	ListSigningCertificates	L	13!	
a	ListUserPolicies	L	13!	
a	ListUserTags	L	13!	
a	ListUsers	L		
a	ListVirtualMFADevices	L		
a	PassRole	P	9!	4,12
a	PutGroupPolicy	P	4!	
a	PutRolePermissionsBoundary	P	9!	13
a	PutRolePolicy	P	9!	13
a	PutUserPermissionsBoundary	P	13!	13
a	PutUserPolicy	P	13!	13
a	RejectDelegationRequest	W	2!	
a	RemoveClientIDFromOpenIDConnectProvider	P	7!	
a	RemoveRoleFromInstanceProfile	P	5!	
a	RemoveUserFromGroup	P	4!	
a	ResetServiceSpecificCredential	P	13!	18
a	ResyncMFADevice	P	13!	
a	SendDelegationToken	W	2!	
a	SetDefaultPolicyVersion	P	8!	
a	SetSTSRegionalEndpointStatus	W		
a	SetSecurityTokenServicePreferences	P		
a	SimulateCustomPolicy	R		
a	SimulatePrincipalPolicy	R	4,9,13	
a	TagInstanceProfile	T	5!	0,2
a	TagMFADevice	T	6!	0,2
a	TagOpenIDConnectProvider	T	7!	0,2
a	TagPolicy	T	8!	0,2
a	TagRole	T	9!	0,2
a	TagSAMLProvider	T	10!	0,2
a	TagServerCertificate	T	11!	0,2
a	TagUser	T	13!	0,2
a	UntagInstanceProfile	T	5!	2
a	UntagMFADevice	T	6!	2
a	UntagOpenIDConnectProvider	T	7!	2
a	UntagPolicy	T	8!	2
a	UntagRole	T	9!	2
a	UntagSAMLProvider	T	10!	2
a	UntagServerCertificate	T	11!	2
a	UntagUser	T	13!	2
a	UpdateAccessKey	P	13!	
a	UpdateAccountEmailAddress	W		
a	UpdateAccountName	W		
a	UpdateAccountPasswordPolicy	P		
a	UpdateAssumeRolePolicy	P	9!	13
a	UpdateCloudFrontPublicKey	W		
a	UpdateGroup	P	4!	
a	UpdateLoginProfile	P	13!	
a	UpdateOpenIDConnectProviderThumbprint	P	7!	
a	UpdateRole	P	9!	13
a	UpdateRoleDescription	P	9!	13
a	UpdateSAMLProvider	P	10!	
a	UpdateSSHPublicKey	P	13!	
a	UpdateServerCertificate	P	11!	
a	UpdateServiceSpecificCredential	P	13!	18
a	UpdateSigningCertificate	P	13!	
a	UpdateUser	P	13!	
a	UploadCloudFrontPublicKey	W		
a	UploadSSHPublicKey	P	13!	
a	UploadServerCertificate	P	11!	0,2
a	UploadSigningCertificate	P	13!	
s	identity-sync
r	SyncProfileResource	arn:*:identity-sync:*:*:profile/*	
r	SyncTargetResource	arn:*:identity-sync:*:*:target/*/*	
a	AllowVendedLogDeliveryForResource	P	0!	
a	CreateSyncFilter	W	0!	
a	CreateSyncProfile	W		
a	CreateSyncTarget	W	0!	
a	DeleteSyncFilter	W	0!	
a	DeleteSyncProfile	W	0!	
a	DeleteSyncTarget	W	0!,1!	
a	GetSyncProfile	R	0!	
a	GetSyncTarget	R	0!,1!	
a	ListSyncFilters	L	0!	
a	StartSync	W	0!	
a	StopSync	W	0!	
a	UpdateSyncTarget	W	0!,1!	
s	identitystore
k	identitystore:GroupExternalIdIssuers	ArrayOfARN
k	identitystore:IdentityStoreArn	ARN
k	identitystore:PrimaryRegion	String
k	identitystore:ReservedUserId	String
k	identitystore:UserExternalIdIssuers	ArrayOfARN
k	identitystore:UserId	String
r	AllGroupMemberships	arn:*:identitystore:::membership/*	
r	AllGroups	arn:*:identitystore:::group/*	
r	AllUsers	arn:*:identitystore:::user/*	
r	Group	arn:*:identitystore:::group/*	
r	GroupMembership	arn:*:identitystore:::membership/*	
r	Identitystore	arn:*:identitystore::*:identitystore/*	
r	User	arn:*:identitystore:::user/*	
a	AddRegion	W		
a	CreateGroup	W	5!	0,2
a	CreateGroupMembership	W	3!,5!,6!	2
a	CreateIdentityStore	W		
a	CreateUser	W	5!	2,3,4
a	DeleteGroup	W	3!,5!	0,2
a	DeleteGroupMembership	W	3!,4!,5!,6!	2
a	DeleteIdentityStore	W		
a	DeleteUser	W	5!,6!	2,4
a	DescribeGroup	R	3!,5!	0,2
a	DescribeGroupMembership	R	3!,4!,5!,6!	2
a	DescribeRegion	R		2
a	DescribeUser	R	5!,6!	2,4
a	GetGroupId	R	3!,5!	2
a	GetGroupMembershipId	R	3!,4!,5!,6!	2
a	GetUserId	R	5!,6!	2
a	IsMemberInGroups	R	0!,3!,5!,6!	2
a	ListGroupMemberships	L	0!,3!,5!	2
a	ListGroupMembershipsForMember	L	0!,5!,6!	2
a	ListGroups	L	1!,5!	0,2
a	ListRegions	L		2
a	ListUsers	L	2!,5!	2,4
a	RemoveRegion	W		
a	ReserveUser	W	5!	2
a	UpdateGroup	W	3!,5!	0,2
a	UpdateIdentityStore	W		
a	UpdateUser	W	5!,6!	2,4
s	identitystore-auth
a	BatchDeleteSession	W		
a	BatchGetSession	R		
a	ListSessions	L		
s	imagebuilder
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	imagebuilder:CreatedResourceTag/${TagKey}	String
k	imagebuilder:CreatedResourceTagKeys	ArrayOfString
k	imagebuilder:Ec2MetadataHttpTokens	String
k	imagebuilder:LifecyclePolicyResourceType	String
k	imagebuilder:StatusTopicArn	ARN
r	allComponentBuildVersions	arn:*:imagebuilder:*:*:component/*/*/*	
r	allImageBuildVersions	arn:*:imagebuilder:*:*:image/*/*/*	
r	allWorkflowBuildVersions	arn:*:imagebuilder:*:*:workflow/*/*/*/*	
r	component	arn:*:imagebuilder:*:*:component/*/*/*	1
r	containerRecipe	arn:*:imagebuilder:*:*:container-recipe/*/*	1
r	distributionConfiguration	arn:*:imagebuilder:*:*:distribution-configuration/*	1
r	image	arn:*:imagebuilder:*:*:image/*/*/*	1
r	imagePipeline	arn:*:imagebuilder:*:*:image-pipeline/*	1
r	imageRecipe	arn:*:imagebuilder:*:*:image-recipe/*/*	1
r	imageVersion	arn:*:imagebuilder:*:*:image/*/*	1
r	infrastructureConfiguration	arn:*:imagebuilder:*:*:infrastructure-configuration/*	1
r	lifecycleExecution	arn:*:imagebuilder:*:*:lifecycle-execution/*	
r	lifecyclePolicy	arn:*:imagebuilder:*:*:lifecycle-policy/*	1
r	workflow	arn:*:imagebuilder:*:*:workflow/*/*/*/*	1
r	workflowExecution	arn:*:imagebuilder:*:*:workflow-execution/*	
r	workflowStepExecution	arn:*:imagebuilder:*:*:workflow-step-execution/*	
a	CancelImageCreation	W	6!	
a	CancelLifecycleExecution	W	11!	
a	CreateComponent	W	3!	0,2
a	CreateContainerRecipe	W	4!	0,2
a	CreateDistributionConfiguration	W	5!	0,2
a	CreateImage	W	6!	0,2
a	CreateImagePipeline	W	7!	0,2
a	CreateImageRecipe	W	8!	0,2
a	CreateInfrastructureConfiguration	W	10!	0,2,3,4,5,7
a	CreateLifecyclePolicy	W	12!	0,2,6
a	CreateWorkflow	W	13!	0,2
a	DeleteComponent	W	3!	
a	DeleteContainerRecipe	W	4!	
a	DeleteDistributionConfiguration	W	5!	
a	DeleteImage	W	6!	
a	DeleteImagePipeline	W	7!	
a	DeleteImageRecipe	W	8!	
a	DeleteInfrastructureConfiguration	W	10!	
a	DeleteLifecyclePolicy	W	12!	
a	DeleteWorkflow	W	13!	
a	DistributeImage	W	6!	0,2
a	GetComponent	R	3!	
a	GetComponentPolicy	R	3!	
a	GetContainerRecipe	R	4!	
a	GetContainerRecipePolicy	R	4!	
a	GetDistributionConfiguration	R	5!	
a	GetImage	R	6!	
a	GetImagePipeline	R	7!	
a	GetImagePolicy	R	6!	
a	GetImageRecipe	R	8!	
a	GetImageRecipePolicy	R	8!	
a	GetInfrastructureConfiguration	R	10!	
a	GetLifecycleExecution	R	11!	
a	GetLifecyclePolicy	R	12!	
a	GetMarketplaceResource	R	3!	
a	GetWorkflow	R	13!	
a	GetWorkflowExecution	R	14!	
a	GetWorkflowStepExecution	R	15!	
a	ImportComponent	W	3!	0,2
a	ImportDiskImage	W	9!	0,2
a	ImportVmImage	W	9!	0,2
a	ListComponentBuildVersions	L	0!	
a	ListComponents	L		
a	ListContainerRecipes	L		
a	ListDistributionConfigurations	L		
a	ListImageBuildVersions	L	1!	
a	ListImagePackages	L	6!	
a	ListImagePipelineImages	L	7!	
a	ListImagePipelines	L		
a	ListImageRecipes	L		
a	ListImageScanFindingAggregations	L	6,7	
a	ListImageScanFindings	L	6,7	
a	ListImages	L		
a	ListInfrastructureConfigurations	L		
a	ListLifecycleExecutionResources	L	11!	
a	ListLifecycleExecutions	L	6,12	
a	ListLifecyclePolicies	L		
a	ListTagsForResource	R	3,4,5,6,7,8,10,12,13	
a	ListWaitingWorkflowSteps	L		
a	ListWorkflowBuildVersions	L	2!	
a	ListWorkflowExecutions	L	6!	
a	ListWorkflowStepExecutions	L	14!	
a	ListWorkflows	L		
a	PutComponentPolicy	P	3!	
a	PutContainerRecipePolicy	P	4!	
a	PutImagePolicy	P	6!	
a	PutImageRecipePolicy	P	8!	
a	RetryImage	W	6!	
a	SendWorkflowStepAction	W	6!,15!	
a	StartImagePipelineExecution	W	7!	0,2
a	StartResourceStateUpdate	W	6!	
a	TagResource	T	3,4,5,6,7,8,10,12,13	0,2
a	UntagResource	T	3,4,5,6,7,8,10,12,13	2
a	UpdateDistributionConfiguration	W	5!	
a	UpdateImagePipeline	W	7!	
a	UpdateInfrastructureConfiguration	W	10!	3,4,5,7
a	UpdateLifecyclePolicy	W	12!	6
s	importexport
a	CancelJob	W		
a	CreateJob	W		
a	GetShippingLabel	R		
a	GetStatus	R		
a	ListJobs	L		
a	UpdateJob	W		
s	inspector
a	AddAttributesToFindings	W		
a	CreateAssessmentTarget	W		
a	CreateAssessmentTemplate	W		
a	CreateExclusionsPreview	W		
a	CreateResourceGroup	W		
a	DeleteAssessmentRun	W		
a	DeleteAssessmentTarget	W		
a	DeleteAssessmentTemplate	W		
a	DescribeAssessmentRuns	R		
a	DescribeAssessmentTargets	R		
a	DescribeAssessmentTemplates	R		
a	DescribeCrossAccountAccessRole	R		
a	DescribeExclusions	R		
a	DescribeFindings	R		
a	DescribeResourceGroups	R		
a	DescribeRulesPackages	R		
a	GetAssessmentReport	R		
a	GetExclusionsPreview	R		
a	GetTelemetryMetadata	R		
a	ListAssessmentRunAgents	L		
a	ListAssessmentRuns	L		
a	ListAssessmentTargets	L		
a	ListAssessmentTemplates	L		
a	ListEventSubscriptions	L		
a	ListExclusions	L		
a	ListFindings	L		
a	ListRulesPackages	L		
a	ListTagsForResource	R		
a	PreviewAgents	R		
a	RegisterCrossAccountAccessRole	W		
a	RemoveAttributesFromFindings	W		
a	SetTagsForResource	T		
a	StartAssessmentRun	W		
a	StopAssessmentRun	W		
a	SubscribeToEvent	W		
a	UnsubscribeFromEvent	W		
a	UpdateAssessmentTarget	W		
s	inspector-scan
a	ScanSbom	R		
s	inspector2
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	CIS Scan Configuration	arn:*:inspector2:*:*:owner/*/cis-configuration/*	1
r	Code Security Integration	arn:*:inspector2:*:*:codesecurity-integration/*	1
r	Code Security Scan Configuration	arn:*:inspector2:*:*:owner/*/codesecurity-configuration/*	1
r	Filter	arn:*:inspector2:*:*:owner/*/filter/*	1
r	Finding	arn:*:inspector2:*:*:finding/*	
a	AssociateMember	W		
a	BatchAssociateCodeSecurityScanConfiguration	W		
a	BatchDisassociateCodeSecurityScanConfiguration	W		
a	BatchGetAccountStatus	R		
a	BatchGetCodeSnippet	R		
a	BatchGetFindingDetails	R		
a	BatchGetFreeTrialInfo	R		
a	BatchGetMemberEc2DeepInspectionStatus	R		
a	BatchUpdateMemberEc2DeepInspectionStatus	W		
a	CancelFindingsReport	W		
a	CancelSbomExport	W		
a	CreateCisScanConfiguration	W	0!	0,1,2
a	CreateCodeSecurityIntegration	W	1!	0,2
a	CreateCodeSecurityScanConfiguration	W	2!	0,2
a	CreateFilter	W	3!	0,2
a	CreateFindingsReport	W		
a	CreateSbomExport	W		
a	DeleteCisScanConfiguration	W	0!	1
a	DeleteCodeSecurityIntegration	W	1!	
a	DeleteCodeSecurityScanConfiguration	W	2!	
a	DeleteFilter	W	3!	
a	DescribeOrganizationConfiguration	R		
a	Disable	W		
a	DisableDelegatedAdminAccount	W		
a	DisassociateMember	W		
a	Enable	W		
a	EnableDelegatedAdminAccount	W		
a	GetCisScanReport	R		
a	GetCisScanResultDetails	L		
a	GetClustersForImage	R		
a	GetCodeSecurityIntegration	R		
a	GetCodeSecurityScan	R		
a	GetCodeSecurityScanConfiguration	R		
a	GetConfiguration	R		
a	GetDelegatedAdminAccount	R		
a	GetEc2DeepInspectionConfiguration	R		
a	GetEncryptionKey	R		
a	GetFindingsReportStatus	R		
a	GetMember	R		
a	GetSbomExport	R		
a	ListAccountPermissions	L		
a	ListCisScanConfigurations	L		
a	ListCisScanResultsAggregatedByChecks	L		
a	ListCisScanResultsAggregatedByTargetResource	L		
a	ListCisScans	L		
a	ListCodeSecurityIntegrations	L		
a	ListCodeSecurityScanConfigurationAssociations	L		
a	ListCodeSecurityScanConfigurations	L		
a	ListCoverage	L		
a	ListCoverageStatistics	L		
a	ListDelegatedAdminAccounts	L		
a	ListFilters	L		
a	ListFindingAggregations	L		
a	ListFindings	L		
a	ListMembers	L		
a	ListTagsForResource	R		
a	ListUsageTotals	L		
a	ResetEncryptionKey	W		
a	SearchVulnerabilities	R		
a	SendCisSessionHealth	W		
a	SendCisSessionTelemetry	W		
a	StartCisSession	W		
a	StartCodeSecurityScan	W		
a	StopCisSession	W		
a	TagResource	T	0,1,2,3	0,1,2
a	UntagResource	T	0,1,2,3	1,2
a	UpdateCisScanConfiguration	W	0!	1
a	UpdateCodeSecurityIntegration	W	1!	1
a	UpdateCodeSecurityScanConfiguration	W	2!	1
a	UpdateConfiguration	W		
a	UpdateEc2DeepInspectionConfiguration	W		
a	UpdateEncryptionKey	W		
a	UpdateFilter	W	3!	0,2
a	UpdateOrgEc2DeepInspectionConfiguration	W		
a	UpdateOrganizationConfiguration	W		
s	inspector2-telemetry
a	NotifyHeartbeat	W		
a	SendTelemetry	W		
a	StartSession	W		
a	StopSession	W		
s	interconnect
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	connection	arn:*:interconnect:*:*:connection/*	1
r	environment	arn:*:interconnect:*:*:environment/*	
a	AcceptConnectionProposal	W		0,2
a	CreateConnection	W	0!	0,2
a	DeleteConnection	W	0!	
a	DescribeConnectionProposal	R		
a	GetConnection	R	0!	
a	GetEnvironment	R	1!	
a	ListAttachPoints	R		
a	ListConnections	L		
a	ListEnvironments	L		
a	ListTagsForResource	R		
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateConnection	W	0!	
s	internetmonitor
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	HealthEvent	arn:*:internetmonitor:*:*:monitor/*/health-event/*	1
r	InternetEvent	arn:*:internetmonitor::*:internet-event/*	
r	Monitor	arn:*:internetmonitor:*:*:monitor/*	1
a	CreateMonitor	W	2!	0,2
a	DeleteMonitor	W	2!	
a	GetHealthEvent	R	2!	
a	GetInternetEvent	R	1!	
a	GetMonitor	R	2!	
a	GetQueryResults	R	2!	
a	GetQueryStatus	R	2!	
a	Link	W		
a	ListHealthEvents	L	2!	
a	ListInternetEvents	L		
a	ListMonitors	L		
a	ListTagsForResource	R	2!	
a	StartQuery	R	2!	
a	StopQuery	R	2!	
a	TagResource	T	2!	0,2
a	UntagResource	T	2!	2
a	UpdateMonitor	W	2!	
s	invoicing
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	invoice-unit	arn:*:invoicing::*:invoice-unit/*	1
r	procurement-portal-preference	arn:*:invoicing::*:procurement-portal-preference/*	1
a	BatchGetInvoiceProfile	R		
a	CreateInvoiceUnit	W		0,2
a	CreateProcurementPortalPreference	W		1
a	DeleteInvoiceUnit	W	0!	1
a	DeleteProcurementPortalPreference	W		1
a	GetInvoiceCorrection	R		
a	GetInvoiceEmailDeliveryPreferences	R		
a	GetInvoicePDF	R		
a	GetInvoiceUnit	R	0!	
a	GetProcurementPortalPreference	R		
a	ListInvoiceCorrections	L		
a	ListInvoiceSummaries	R		
a	ListInvoiceUnits	L		
a	ListProcurementPortalPreferences	L		
a	ListTagsForResource	R	0!	1
a	PutInvoiceEmailDeliveryPreferences	W		
a	PutProcurementPortalPreference	W		1
a	StartInvoiceCorrection	W		
a	TagResource	T	0!	0,1,2
a	UntagResource	T	0!	1,2
a	UpdateInvoiceUnit	W	0!	1
a	UpdateProcurementPortalPreferenceStatus	W		1
s	iot
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	iot:ClientMode	String
k	iot:CommandExecutionParameterBoolean/${CommandParameterName}	Bool
k	iot:CommandExecutionParameterNumber/${CommandParameterName}	Numeric
k	iot:CommandExecutionParameterString/${CommandParameterName}	String
k	iot:Delete	Bool
k	iot:DomainName	String
k	iot:ThingGroupArn	ArrayOfARN
k	iot:TunnelDestinationService	ArrayOfString
k	iot:thingArn	ARN
r	authorizer	arn:*:iot:*:*:authorizer/*	1
r	billinggroup	arn:*:iot:*:*:billinggroup/*	1
r	cacert	arn:*:iot:*:*:cacert/*	1
r	cert	arn:*:iot:*:*:cert/*	
r	certificateprovider	arn:*:iot:*:*:certificateprovider/*	1
r	client	arn:*:iot:*:*:client/*	
r	command	arn:*:iot:*:*:command/*	1
r	custommetric	arn:*:iot:*:*:custommetric/*	1
r	destination	arn:*:iot:*:*:ruledestination/*/*	
r	dimension	arn:*:iot:*:*:dimension/*	1
r	domainconfiguration	arn:*:iot:*:*:domainconfiguration/*/*	1
r	dynamicthinggroup	arn:*:iot:*:*:thinggroup/*	1
r	fleetmetric	arn:*:iot:*:*:fleetmetric/*	1
r	index	arn:*:iot:*:*:index/*	
r	job	arn:*:iot:*:*:job/*	1
r	jobtemplate	arn:*:iot:*:*:jobtemplate/*	1
r	mitigationaction	arn:*:iot:*:*:mitigationaction/*	1
r	otaupdate	arn:*:iot:*:*:otaupdate/*	1
r	package	arn:*:iot:*:*:package/*	1
r	packageversion	arn:*:iot:*:*:package/*/version/*	1
r	policy	arn:*:iot:*:*:policy/*	1
r	provisioningtemplate	arn:*:iot:*:*:provisioningtemplate/*	1
r	rolealias	arn:*:iot:*:*:rolealias/*	1
r	rule	arn:*:iot:*:*:rule/*	1
r	scheduledaudit	arn:*:iot:*:*:scheduledaudit/*	1
r	securityprofile	arn:*:iot:*:*:securityprofile/*	1
r	stream	arn:*:iot:*:*:stream/*	1
r	thing	arn:*:iot:*:*:thing/*	
r	thinggroup	arn:*:iot:*:*:thinggroup/*	1
r	thingtype	arn:*:iot:*:*:thingtype/*	1
r	topic	arn:*:iot:*:*:topic/*	
r	topicfilter	arn:*:iot:*:*:topicfilter/*	
r	tunnel	arn:*:iot:*:*:tunnel/*	1
a	AcceptCertificateTransfer	W	3!	
a	AddThingToBillingGroup	W	1!,27!	
a	AddThingToThingGroup	W	27!,28!	
a	AssociateSbomWithPackageVersion	W	19!	
a	AssociateTargetsWithJob	W	14!,27!,28!	
a	AttachPolicy	P	3,28	
a	AttachPrincipalPolicy	P	3	
a	AttachSecurityProfile	W	7,9,25!,28	
a	AttachThingPrincipal	W	3	11
a	CancelAuditMitigationActionsTask	W		
a	CancelAuditTask	W		
a	CancelCertificateTransfer	W	3!	
a	CancelDetectMitigationActionsTask	W		
a	CancelJob	W	14!	
a	CancelJobExecution	W	14!,27!	
a	ClearDefaultAuthorizer	W		
a	CloseTunnel	W	32!	7
a	ConfirmTopicRuleDestination	W	8!	
a	Connect	W	5!	
a	CreateAuditSuppression	W		
a	CreateAuthorizer	W	0!	0,2
a	CreateBillingGroup	W	1!	0,2
a	CreateCertificateFromCsr	W		
a	CreateCertificateProvider	W	4!	0,2
a	CreateCommand	W	6!	0,2
a	CreateCustomMetric	W	7!	0,2
a	CreateDimension	W	9!	0,2
a	CreateDomainConfiguration	W	10!	0,2,8
a	CreateDynamicThingGroup	W	11!	0,2
a	CreateFleetMetric	W	12!,13!	0,2
a	CreateJob	W	14!,15,18,19,27!,28!	0,2
a	CreateJobTemplate	W	14,15!,18,19	0,2
a	CreateKeysAndCertificate	W		
a	CreateMitigationAction	W	16!	0,2
a	CreateOTAUpdate	W	17!	0,2
a	CreatePackage	W	18!	0,2
a	CreatePackageVersion	W	18!,19!	0,2
a	CreatePolicy	P	20!	0,2
a	CreatePolicyVersion	P	20!	
a	CreateProvisioningClaim	W	21!	
a	CreateProvisioningTemplate	W	21!	0,2
a	CreateProvisioningTemplateVersion	W	21!	
a	CreateRoleAlias	W	22!	0,2
a	CreateScheduledAudit	W	24!	0,2
a	CreateSecurityProfile	W	7,9,25!	0,2
a	CreateStream	W	26!	0,2
a	CreateThing	W	1,27!	
a	CreateThingGroup	W	28!	0,2
a	CreateThingType	W	29!	0,2
a	CreateTopicRule	W	23!	0,2
a	CreateTopicRuleDestination	W		
a	DeleteAccountAuditConfiguration	W		
a	DeleteAuditSuppression	W		
a	DeleteAuthorizer	W	0!	
a	DeleteBillingGroup	W	1!	
a	DeleteCACertificate	W	2!	
a	DeleteCertificate	W	3!	
a	DeleteCertificateProvider	W	4!	
a	DeleteCommand	W	6!	
a	DeleteCommandExecution	W	5,27	
a	DeleteConnection	W	5!	
a	DeleteCustomMetric	W	7!	
a	DeleteDimension	W	9!	
a	DeleteDomainConfiguration	W	10!	
a	DeleteDynamicThingGroup	W	11!	
a	DeleteFleetMetric	W	12!	
a	DeleteJob	W	14!	
a	DeleteJobExecution	W	14!,27!	
a	DeleteJobTemplate	W	15!	
a	DeleteMitigationAction	W	16!	
a	DeleteOTAUpdate	W	17!	
a	DeletePackage	W	18!	
a	DeletePackageVersion	W	18!,19!	
a	DeletePolicy	P	20!	
a	DeletePolicyVersion	P	20!	
a	DeleteProvisioningTemplate	W	21!	
a	DeleteProvisioningTemplateVersion	W	21!	
a	DeleteRegistrationCode	W		
a	DeleteRoleAlias	W	22!	
a	DeleteScheduledAudit	W	24!	
a	DeleteSecurityProfile	W	7,9,25!	
a	DeleteStream	W	26!	
a	DeleteThing	W	27!	
a	DeleteThingGroup	W	28!	
a	DeleteThingShadow	W	27!	
a	DeleteThingType	W	29!	
a	DeleteTopicRule	W	23!	
a	DeleteTopicRuleDestination	W	8!	
a	DeleteV2LoggingLevel	W		
a	DeprecateThingType	W	29!	
a	DescribeAccountAuditConfiguration	R		
a	DescribeAuditFinding	R		
a	DescribeAuditMitigationActionsTask	R		
a	DescribeAuditSuppression	R		
a	DescribeAuditTask	R		
a	DescribeAuthorizer	R	0!	
a	DescribeBillingGroup	R	1!	
a	DescribeCACertificate	R	2!	
a	DescribeCertificate	R	3!	
a	DescribeCertificateProvider	R	4!	
a	DescribeCustomMetric	R	7!	
a	DescribeDefaultAuthorizer	R		
a	DescribeDetectMitigationActionsTask	R		
a	DescribeDimension	R	9!	
a	DescribeDomainConfiguration	R	10!	
a	DescribeEncryptionConfiguration	R		
a	DescribeEndpoint	R		
a	DescribeEventConfigurations	R		
a	DescribeFleetMetric	R	12!	
a	DescribeIndex	R	13!	
a	DescribeJob	R	14!	
a	DescribeJobExecution	R	14,27	
a	DescribeJobTemplate	R	15!	
a	DescribeManagedJobTemplate	R	15!	
a	DescribeMitigationAction	R	16!	
a	DescribeProvisioningTemplate	R	21!	
a	DescribeProvisioningTemplateVersion	R	21!	
a	DescribeRoleAlias	R	22!	
a	DescribeScheduledAudit	R	24!	
a	DescribeSecurityProfile	R	25!	
a	DescribeStream	R	26!	
a	DescribeThing	R	27!	
a	DescribeThingGroup	R	28!	
a	DescribeThingRegistrationTask	R		
a	DescribeThingType	R	29!	
a	DescribeTunnel	R	32!	
a	DetachPolicy	P	3,28	
a	DetachPrincipalPolicy	P	3	
a	DetachSecurityProfile	W	7,9,25!,28	
a	DetachThingPrincipal	W	3	11
a	DisableTopicRule	W	23!	
a	DisassociateSbomFromPackageVersion	W	19!	
a	EnableTopicRule	W	23!	
a	GetBehaviorModelTrainingSummaries	L	25	
a	GetBucketsAggregation	R	13!	
a	GetCardinality	R	13!	
a	GetCommand	R	6!	
a	GetCommandExecution	R	5,27	
a	GetEffectivePolicies	R	3	
a	GetIndexingConfiguration	R		
a	GetJobDocument	R	14!	
a	GetLoggingOptions	R		
a	GetOTAUpdate	R	17!	
a	GetPackage	R	18!	
a	GetPackageConfiguration	R		
a	GetPackageVersion	R	18!,19!	
a	GetPercentiles	R	13!	
a	GetPolicy	R	20!	
a	GetPolicyVersion	R	20!	
a	GetRegistrationCode	R		
a	GetRetainedMessage	R	30!	
a	GetStatistics	R	13!	
a	GetThingConnectivityData	R	27!	
a	GetThingShadow	R	27!	
a	GetTopicRule	R	23!	
a	GetTopicRuleDestination	R	8!	
a	GetV2LoggingOptions	R		
a	ListActiveViolations	L	25,27	
a	ListAttachedPolicies	L		
a	ListAuditFindings	L		
a	ListAuditMitigationActionsExecutions	L		
a	ListAuditMitigationActionsTasks	L		
a	ListAuditSuppressions	L		
a	ListAuditTasks	L		
a	ListAuthorizers	L		
a	ListBillingGroups	L		
a	ListCACertificates	L		
a	ListCertificateProviders	L		
a	ListCertificates	L		
a	ListCertificatesByCA	L		
a	ListCommandExecutions	L	5,6,27	
a	ListCommands	L		
a	ListCustomMetrics	L		
a	ListDetectMitigationActionsExecutions	L	27	
a	ListDetectMitigationActionsTasks	L		
a	ListDimensions	L		
a	ListDomainConfigurations	L		
a	ListFleetMetrics	L		
a	ListIndices	L		
a	ListJobExecutionsForJob	L	14!	
a	ListJobExecutionsForThing	L	27!	
a	ListJobTemplates	L		
a	ListJobs	L		
a	ListManagedJobTemplates	L		
a	ListMetricValues	L	27!	
a	ListMitigationActions	L		
a	ListNamedShadowsForThing	L	27!	
a	ListOTAUpdates	L		
a	ListOutgoingCertificates	L		
a	ListPackageVersions	L		
a	ListPackages	L		
a	ListPolicies	L		
a	ListPolicyPrincipals	L		
a	ListPolicyVersions	L	20!	
a	ListPrincipalPolicies	L		
a	ListPrincipalThings	L	3	
a	ListPrincipalThingsV2	L	3	
a	ListProvisioningTemplateVersions	L	21!	
a	ListProvisioningTemplates	L		
a	ListRelatedResourcesForAuditFinding	L		
a	ListRetainedMessages	L		
a	ListRoleAliases	L		
a	ListSbomValidationResults	L	19!	
a	ListScheduledAudits	L		
a	ListSecurityProfiles	L	7,9	
a	ListSecurityProfilesForTarget	L	28	
a	ListStreams	L		
a	ListTagsForResource	R	0,1,2,4,6,7,9,10,11,12,14,15,16,17,20,21,22,23,24,25,26,28,29	
a	ListTargetsForPolicy	L	20!	
a	ListTargetsForSecurityProfile	L	25!	
a	ListThingGroups	L		
a	ListThingGroupsForThing	L	27!	
a	ListThingPrincipals	L	27!	
a	ListThingPrincipalsV2	L	27!	
a	ListThingRegistrationTaskReports	L		
a	ListThingRegistrationTasks	L		
a	ListThingTypes	L		
a	ListThings	L		
a	ListThingsInBillingGroup	L	1!	
a	ListThingsInThingGroup	L	28!	
a	ListTopicRuleDestinations	L		
a	ListTopicRules	L		
a	ListTunnels	L		
a	ListV2LoggingLevels	L		
a	ListViolationEvents	L	25,27	
a	OpenTunnel	W		0,2,9,10
a	Publish	W	30!	
a	PutVerificationStateOnViolation	W		
a	Receive	W	30!	
a	RegisterCACertificate	W		0,1,2
a	RegisterCertificate	W		
a	RegisterCertificateWithoutCA	W		
a	RegisterThing	W		
a	RejectCertificateTransfer	W	3!	
a	RemoveThingFromBillingGroup	W	1!,27!	
a	RemoveThingFromThingGroup	W	27!,28!	
a	ReplaceTopicRule	W	23!	
a	RetainPublish	W	30!	
a	RotateTunnelAccessToken	W	32!	3,9,10
a	SearchIndex	R	13!	
a	SetDefaultAuthorizer	P	0!	
a	SetDefaultPolicyVersion	P	20!	
a	SetLoggingOptions	W		
a	SetV2LoggingLevel	W		
a	SetV2LoggingOptions	W		
a	StartAuditMitigationActionsTask	W		
a	StartCommandExecution	W	5,6!,27	4,5,6
a	StartDetectMitigationActionsTask	W	25	
a	StartOnDemandAuditTask	W		
a	StartThingRegistrationTask	W		
a	StopThingRegistrationTask	W		
a	Subscribe	W	31!	
a	TagResource	T	0,1,2,4,6,7,9,10,11,12,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29	0,2
a	TestAuthorization	R	3	
a	TestInvokeAuthorizer	R	0!	
a	TransferCertificate	W	3!	
a	UntagResource	T	0,1,2,4,6,7,9,10,11,12,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29	2
a	UpdateAccountAuditConfiguration	W		
a	UpdateAuditSuppression	W		
a	UpdateAuthorizer	W	0!	
a	UpdateBillingGroup	W	1!	
a	UpdateCACertificate	W	2!	
a	UpdateCertificate	W	3!	
a	UpdateCertificateProvider	W	4!	
a	UpdateCommand	W	6!	
a	UpdateCustomMetric	W	7!	
a	UpdateDimension	W	9!	
a	UpdateDomainConfiguration	W	10!	
a	UpdateDynamicThingGroup	W	11!	
a	UpdateEncryptionConfiguration	W		
a	UpdateEventConfigurations	W		
a	UpdateFleetMetric	W	12!,13!	
a	UpdateIndexingConfiguration	W		
a	UpdateJob	W	14!	
a	UpdateMitigationAction	W	16!	
a	UpdatePackage	W	18!	
a	UpdatePackageConfiguration	W		
a	UpdatePackageVersion	W	18!,19!	
a	UpdateProvisioningTemplate	W	21!	
a	UpdateRoleAlias	W	22!	
a	UpdateScheduledAudit	W	24!	
a	UpdateSecurityProfile	W	7,9,25!	
a	UpdateStream	W	26!	
a	UpdateThing	W	27!	
a	UpdateThingGroup	W	28!	
a	UpdateThingGroupsForThing	W	27!,28	
a	UpdateThingShadow	W	27!	
a	UpdateThingType	W	29!	
a	UpdateTopicRuleDestination	W	8!	
a	ValidateSecurityProfileBehaviors	R		
s	iot-device-tester
a	CheckVersion	R		
a	DownloadTestSuite	R		
a	LatestIdt	R		
a	SendMetrics	W		
a	SupportedVersion	R		
s	iotanalytics
k	aws:RequestTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	iotanalytics:ResourceTag/${TagKey}	String
r	channel	arn:*:iotanalytics:*:*:channel/*	0,1,2
r	dataset	arn:*:iotanalytics:*:*:dataset/*	0,1,2
r	datastore	arn:*:iotanalytics:*:*:datastore/*	0,1,2
r	pipeline	arn:*:iotanalytics:*:*:pipeline/*	0,1,2
a	BatchPutMessage	W	0!	
a	CancelPipelineReprocessing	W	3!	
a	CreateChannel	W	0!	0,1
a	CreateDataset	W	1!	0,1
a	CreateDatasetContent	W	1!	
a	CreateDatastore	W	2!	0,1
a	CreatePipeline	W	3!	0,1
a	DeleteChannel	W	0!	
a	DeleteDataset	W	1!	
a	DeleteDatasetContent	W	1!	
a	DeleteDatastore	W	2!	
a	DeletePipeline	W	3!	
a	DescribeChannel	R	0!	
a	DescribeDataset	R	1!	
a	DescribeDatastore	R	2!	
a	DescribeLoggingOptions	R		
a	DescribePipeline	R	3!	
a	GetDatasetContent	R	1!	
a	ListChannels	L		
a	ListDatasetContents	L	1!	
a	ListDatasets	L		
a	ListDatastores	L		
a	ListPipelines	L		
a	ListTagsForResource	R	0,1,2,3	
a	PutLoggingOptions	W		
a	RunPipelineActivity	R		
a	SampleChannelData	R	0!	
a	StartPipelineReprocessing	W	3!	
a	TagResource	T	0,1,2,3	0,1
a	UntagResource	T	0,1,2,3	0,1
a	UpdateChannel	W	0!	
a	UpdateDataset	W	1!	
a	UpdateDatastore	W	2!	
a	UpdatePipeline	W	3!	
s	iotdeviceadvisor
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Suitedefinition	arn:*:iotdeviceadvisor:*:*:suitedefinition/*	1
r	Suiterun	arn:*:iotdeviceadvisor:*:*:suiterun/*/*	1
a	CreateSuiteDefinition	W		0,2
a	DeleteSuiteDefinition	W	0!	
a	GetEndpoint	R		
a	GetSuiteDefinition	R	0!	
a	GetSuiteRun	R	1!	
a	GetSuiteRunReport	R	1!	
a	ListSuiteDefinitions	L		
a	ListSuiteRuns	L	0!	
a	ListTagsForResource	R	0,1	
a	StartSuiteRun	W		0,2
a	StopSuiteRun	W	1!	
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateSuiteDefinition	W	0!	
s	iotevents
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	iotevents:keyValue	String
r	alarmModel	arn:*:iotevents:*:*:alarmModel/*	1
r	detectorModel	arn:*:iotevents:*:*:detectorModel/*	1
r	input	arn:*:iotevents:*:*:input/*	1
a	BatchAcknowledgeAlarm	W	0!	
a	BatchDeleteDetector	W	1!	
a	BatchDisableAlarm	W	0!	
a	BatchEnableAlarm	W	0!	
a	BatchPutMessage	W	2!	
a	BatchResetAlarm	W	0!	
a	BatchSnoozeAlarm	W	0!	
a	BatchUpdateDetector	W	1!	
a	CreateAlarmModel	W	0!	0,2
a	CreateDetectorModel	W	1!	0,2
a	CreateInput	W	2!	0,2
a	DeleteAlarmModel	W	0!	
a	DeleteDetectorModel	W	1!	
a	DeleteInput	W	2!	
a	DescribeAlarm	R	0!	
a	DescribeAlarmModel	R	0!	
a	DescribeDetector	R	1!	
a	DescribeDetectorModel	R	1!	
a	DescribeDetectorModelAnalysis	R		
a	DescribeInput	R	2!	
a	DescribeLoggingOptions	R		
a	GetDetectorModelAnalysisResults	R		
a	ListAlarmModelVersions	L	0!	
a	ListAlarmModels	L		
a	ListAlarms	L	0!	
a	ListDetectorModelVersions	L	1!	
a	ListDetectorModels	L		
a	ListDetectors	L	1!	
a	ListInputRoutings	L		
a	ListInputs	L		
a	ListTagsForResource	R	0,1,2	
a	PutLoggingOptions	W		
a	StartDetectorModelAnalysis	W		
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdateAlarmModel	W	0!	
a	UpdateDetectorModel	W	1!	
a	UpdateInput	W	2!	
a	UpdateInputRouting	W	2!	
s	iotfleethub
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	application	arn:*:iotfleethub:*:*:application/*	1
a	CreateApplication	W		0,2
a	DeleteApplication	W	0!	
a	DescribeApplication	R	0!	
a	ListApplications	L		
a	ListTagsForResource	R	0	
a	TagResource	T	0	0,2
a	UntagResource	T	0	2
a	UpdateApplication	W	0!	
s	iotfleetwise
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	iotfleetwise:DestinationArn	ARN
k	iotfleetwise:Signals	ArrayOfString
k	iotfleetwise:UpdateToDecoderManifestArn	ARN
k	iotfleetwise:UpdateToModelManifestArn	ARN
r	campaign	arn:*:iotfleetwise:*:*:campaign/*	1
r	decodermanifest	arn:*:iotfleetwise:*:*:decoder-manifest/*	1
r	fleet	arn:*:iotfleetwise:*:*:fleet/*	1
r	modelmanifest	arn:*:iotfleetwise:*:*:model-manifest/*	1
r	signalcatalog	arn:*:iotfleetwise:*:*:signal-catalog/*	1
r	statetemplate	arn:*:iotfleetwise:*:*:state-template/*	1
r	vehicle	arn:*:iotfleetwise:*:*:vehicle/*	1
a	AssociateVehicleFleet	W	2!,6!	
a	CreateCampaign	W	0!,2!,4!,6!	0,2,3
a	CreateDecoderManifest	W	1!,3!	0,2
a	CreateFleet	W	2!,4!	0,2
a	CreateModelManifest	W	3!,4!	0,2
a	CreateSignalCatalog	W	4!	0,2
a	CreateStateTemplate	W	4!,5!	0,2
a	CreateVehicle	W	1!,3!,6!	0,2
a	DeleteCampaign	W	0!	
a	DeleteDecoderManifest	W	1!	
a	DeleteFleet	W	2!	
a	DeleteModelManifest	W	3!	
a	DeleteSignalCatalog	W	4!	
a	DeleteStateTemplate	W	5!	
a	DeleteVehicle	W	6!	
a	DisassociateVehicleFleet	W	2!,6!	
a	GenerateCommandPayload	P	5,6!	4
a	GetCampaign	R	0!	
a	GetDecoderManifest	R	1!	
a	GetEncryptionConfiguration	R		
a	GetFleet	R	2!	
a	GetLoggingOptions	R		
a	GetModelManifest	R	3!	
a	GetRegisterAccountStatus	R		
a	GetSignalCatalog	R	4!	
a	GetStateTemplate	R	5!	
a	GetVehicle	R	6!	
a	GetVehicleStatus	R	6!	
a	ImportDecoderManifest	W	1!	
a	ImportSignalCatalog	W	4!	0,2
a	ListCampaigns	R		
a	ListDecoderManifestNetworkInterfaces	L	1!	
a	ListDecoderManifestSignals	L	1!	
a	ListDecoderManifests	R		
a	ListFleets	R		
a	ListFleetsForVehicle	R	6!	
a	ListModelManifestNodes	L	3!	
a	ListModelManifests	R		
a	ListSignalCatalogNodes	R	4!	
a	ListSignalCatalogs	R		
a	ListStateTemplates	R		
a	ListTagsForResource	R	0,1,2,3,4,5,6	
a	ListVehicles	R		
a	ListVehiclesInFleet	R	2!	
a	PutEncryptionConfiguration	W		
a	PutLoggingOptions	W		
a	RegisterAccount	W		
a	TagResource	T	0,1,2,3,4,5,6	0,2
a	UntagResource	T	0,1,2,3,4,5,6	2
a	UpdateCampaign	W	0!	
a	UpdateDecoderManifest	W	1!	
a	UpdateFleet	W	2!	
a	UpdateModelManifest	W	3!	
a	UpdateSignalCatalog	W	4!	
a	UpdateStateTemplate	W	5!	
a	UpdateVehicle	W	1,3,6!	5,6
s	iotjobsdata
k	iot:JobId	String
r	thing	arn:*:iot:*:*:thing/*	
a	DescribeJobExecution	R	0!	0
a	GetPendingJobExecutions	R	0!	
a	StartNextPendingJobExecution	W	0!	
a	UpdateJobExecution	W	0!	0
s	iotmanagedintegrations
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	iotmanagedintegrations:cloudConnectorId	String
k	iotmanagedintegrations:connectorDestinationId	String
r	account-association	arn:*:iotmanagedintegrations:*:*:account-association/*	1
r	credential-locker	arn:*:iotmanagedintegrations:*:*:credential-locker/*	1
r	managed-thing	arn:*:iotmanagedintegrations:*:*:managed-thing/*	1
r	ota-task	arn:*:iotmanagedintegrations:*:*:ota-task/*	1
r	provisioning-profile	arn:*:iotmanagedintegrations:*:*:provisioning-profile/*	1
a	CreateAccountAssociation	W		0,2,4
a	CreateCloudConnector	W		
a	CreateConnectorDestination	W		3
a	CreateCredentialLocker	W		0,2
a	CreateDestination	W		
a	CreateEventLogConfiguration	W		
a	CreateManagedThing	W	1	0,2
a	CreateNotificationConfiguration	W		
a	CreateOtaTask	W		0,2
a	CreateOtaTaskConfiguration	W		
a	CreateProvisioningProfile	W		0,2
a	DeleteAccountAssociation	W	0!	
a	DeleteCloudConnector	W		3
a	DeleteConnectorDestination	W		
a	DeleteCredentialLocker	W	1!	
a	DeleteDestination	W		
a	DeleteEventLogConfiguration	W		
a	DeleteManagedThing	W	2!	
a	DeleteNotificationConfiguration	W		
a	DeleteOtaTask	W	3!	
a	DeleteOtaTaskConfiguration	W		
a	DeleteProvisioningProfile	W	4!	
a	DeregisterAccountAssociation	W	0!,2!	
a	GetAccountAssociation	R	0!	
a	GetCloudConnector	R		
a	GetConnectorDestination	R		
a	GetCredentialLocker	R	1!	
a	GetCustomEndpoint	R		
a	GetDefaultEncryptionConfiguration	R		
a	GetDestination	R		
a	GetDeviceDiscovery	R		
a	GetEventLogConfiguration	R		
a	GetHubConfiguration	R		
a	GetManagedThing	R	2!	
a	GetManagedThingCapabilities	R	2!	
a	GetManagedThingCertificate	R	2!	
a	GetManagedThingConnectivityData	R	2!	
a	GetManagedThingMetaData	R	2!	
a	GetManagedThingState	R	2!	
a	GetNotificationConfiguration	R		
a	GetOtaTask	R	3!	
a	GetOtaTaskConfiguration	R		
a	GetProvisioningProfile	R	4!	
a	GetRuntimeLogConfiguration	R		
a	GetSchemaVersion	R		
a	ListAccountAssociations	L		
a	ListCloudConnectors	L		
a	ListConnectorDestinations	L		
a	ListCredentialLockers	L		
a	ListDestinations	L		
a	ListDeviceDiscoveries	L		
a	ListDiscoveredDevices	R		
a	ListEventLogConfigurations	R		
a	ListManagedThingAccountAssociations	L		
a	ListManagedThingSchemas	R	2!	
a	ListManagedThings	L		
a	ListNotificationConfigurations	R		
a	ListOtaTaskConfigurations	R		
a	ListOtaTaskExecutions	R	3!	
a	ListOtaTasks	L		
a	ListProvisioningProfiles	L		
a	ListSchemaVersions	L		
a	ListTagsForResource	R	0,1,2,3,4	1
a	PutDefaultEncryptionConfiguration	W		
a	PutHubConfiguration	W		
a	PutRuntimeLogConfiguration	W		
a	RegisterAccountAssociation	W	0!,2!	
a	RegisterCustomEndpoint	W		
a	ResetRuntimeLogConfiguration	W		
a	SendConnectorEvent	W		
a	SendManagedThingCommand	W	0,2!	
a	StartAccountAssociationRefresh	W	0!	
a	StartDeviceDiscovery	W	0,2	
a	TagResource	T	0,1,2,3,4	0,1,2
a	UntagResource	T	0,1,2,3,4	1,2
a	UpdateAccountAssociation	W	0!	
a	UpdateCloudConnector	W		3
a	UpdateConnectorDestination	W		
a	UpdateDestination	W		
a	UpdateEventLogConfiguration	W		
a	UpdateManagedThing	W	1,2!	
a	UpdateNotificationConfiguration	W		
a	UpdateOtaTask	W	3!	
s	iotsitewise
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	iotsitewise:assetHierarchyPath	String
k	iotsitewise:childAssetId	String
k	iotsitewise:group	String
k	iotsitewise:iam	String
k	iotsitewise:isAssociatedWithAssetProperty	String
k	iotsitewise:portal	String
k	iotsitewise:project	String
k	iotsitewise:propertyAlias	String
k	iotsitewise:propertyId	String
k	iotsitewise:user	String
r	access-policy	arn:*:iotsitewise:*:*:access-policy/*	1
r	asset	arn:*:iotsitewise:*:*:asset/*	1
r	asset-model	arn:*:iotsitewise:*:*:asset-model/*	1
r	computation-model	arn:*:iotsitewise:*:*:computation-model/*	1
r	dashboard	arn:*:iotsitewise:*:*:dashboard/*	1
r	dataset	arn:*:iotsitewise:*:*:dataset/*	1
r	gateway	arn:*:iotsitewise:*:*:gateway/*	1
r	portal	arn:*:iotsitewise:*:*:portal/*	1
r	project	arn:*:iotsitewise:*:*:project/*	1
r	time-series	arn:*:iotsitewise:*:*:time-series/*	1
a	AssociateAssets	W	1!	
a	AssociateTimeSeriesToAssetProperty	W	1!,9!	
a	BatchAssociateProjectAssets	W	8!	
a	BatchDisassociateProjectAssets	W	8!	
a	BatchGetAssetPropertyAggregates	R	1,9	
a	BatchGetAssetPropertyValue	R	1,9	
a	BatchGetAssetPropertyValueHistory	R	1,9	
a	BatchPutAssetPropertyValue	W	1,9	
a	CreateAccessPolicy	W	7,8	0,2
a	CreateAsset	W	2!	0,2
a	CreateAssetModel	W		0,2
a	CreateAssetModelCompositeModel	W	2!	
a	CreateBulkImportJob	W		
a	CreateComputationModel	W	1,2	0,2
a	CreateDashboard	W	8!	0,2
a	CreateDataset	W		0,2
a	CreateGateway	W		0,2
a	CreatePortal	W		0,2
a	CreateProject	W	7!	0,2
a	DeleteAccessPolicy	W	0!	
a	DeleteAsset	W	1!	
a	DeleteAssetModel	W	2!	
a	DeleteAssetModelCompositeModel	W	2!	
a	DeleteAssetModelInterfaceRelationship	W	2!	
a	DeleteComputationModel	W	3!	
a	DeleteDashboard	W	4!	
a	DeleteDataset	W	5!	
a	DeleteGateway	W	6!	
a	DeletePortal	W	7!	
a	DeleteProject	W	8!	
a	DeleteTimeSeries	W	1,9	
a	DescribeAccessPolicy	R	0!	
a	DescribeAction	R	1,3	
a	DescribeAsset	R	1!	
a	DescribeAssetCompositeModel	R	1!	
a	DescribeAssetModel	R	2!	
a	DescribeAssetModelCompositeModel	R	2!	
a	DescribeAssetModelInterfaceRelationship	R	2!	
a	DescribeAssetProperty	R	1!	
a	DescribeBulkImportJob	R		
a	DescribeComputationModel	R	3!	
a	DescribeComputationModelExecutionSummary	R	1,3!	
a	DescribeDashboard	R	4!	
a	DescribeDataset	R	5!	
a	DescribeDefaultEncryptionConfiguration	R		
a	DescribeExecution	R		
a	DescribeGateway	R	6!	
a	DescribeGatewayCapabilityConfiguration	R	6!	
a	DescribeLoggingOptions	R		
a	DescribePortal	R	7!	
a	DescribeProject	R	8!	
a	DescribeStorageConfiguration	R		
a	DescribeTimeSeries	R	1,9	0,2
a	DisassociateAssets	W	1!	
a	DisassociateTimeSeriesFromAssetProperty	W	1!,9!	
a	EnableSiteWiseIntegration	W		
a	ExecuteAction	W	1,3	
a	ExecuteQuery	R		
a	GetAssetPropertyAggregates	R	1,9	
a	GetAssetPropertyValue	R	1,9	
a	GetAssetPropertyValueHistory	R	1,9	
a	GetInterpolatedAssetPropertyValues	R	1,9	
a	InvokeAssistant	R		
a	ListAccessPolicies	L	7,8	
a	ListActions	L	1,3	
a	ListAssetModelCompositeModels	L	2!	
a	ListAssetModelProperties	L	2!	
a	ListAssetModels	L		
a	ListAssetProperties	L	1!	
a	ListAssetRelationships	L	1!	
a	ListAssets	L	2	
a	ListAssociatedAssets	L	1!	
a	ListBulkImportJobs	L		
a	ListCompositionRelationships	L	2!	
a	ListComputationModelDataBindingUsages	L	1,2	
a	ListComputationModelResolveToResources	L	3!	
a	ListComputationModels	L		
a	ListDashboards	L	8!	
a	ListDatasets	L		
a	ListExecutions	L	1,3	
a	ListGateways	L		
a	ListInterfaceRelationships	L	2!	
a	ListPortals	L		
a	ListProjectAssets	L	8!	
a	ListProjects	L	7!	
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9	1
a	ListTimeSeries	L	1	
a	PutAssetModelInterfaceRelationship	W	2!	
a	PutDefaultEncryptionConfiguration	W		
a	PutLoggingOptions	W		
a	PutStorageConfiguration	W		
a	TagResource	T	0,1,2,3,4,5,6,7,8,9	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7,8,9	2
a	UpdateAccessPolicy	W	0!	
a	UpdateAsset	W	1!	
a	UpdateAssetModel	W	2!	
a	UpdateAssetModelCompositeModel	W	2!	
a	UpdateAssetModelPropertyRouting	W	2!	
a	UpdateAssetProperty	W	1!	
a	UpdateComputationModel	W	1,2,3!	
a	UpdateDashboard	W	4!	
a	UpdateDataset	W	5!	
a	UpdateGateway	W	6!	
a	UpdateGatewayCapabilityConfiguration	W	6!	
a	UpdatePortal	W	7!	
a	UpdateProject	W	8!	
s	iottwinmaker
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	iottwinmaker:destinationType	ArrayOfString
k	iottwinmaker:linkedServices	ArrayOfString
k	iottwinmaker:sourceType	ArrayOfString
r	componentType	arn:*:iottwinmaker:*:*:workspace/*/component-type/*	1
r	entity	arn:*:iottwinmaker:*:*:workspace/*/entity/*	1
r	metadataTransferJob	arn:*:iottwinmaker:*:*:metadata-transfer-job/*	
r	scene	arn:*:iottwinmaker:*:*:workspace/*/scene/*	1
r	syncJob	arn:*:iottwinmaker:*:*:workspace/*/sync-job/*	1
r	workspace	arn:*:iottwinmaker:*:*:workspace/*	1
a	BatchPutPropertyValues	W	1,5!	
a	CancelMetadataTransferJob	W	2!	
a	CreateComponentType	W	5!	0,2
a	CreateEntity	W	5!	0,2
a	CreateMetadataTransferJob	W		
a	CreateScene	W	5!	0,2
a	CreateSyncJob	W	5!	0,2
a	CreateWorkspace	W		0,2
a	DeleteComponentType	W	0!,5!	
a	DeleteEntity	W	1!,5!	
a	DeleteScene	W	3!,5!	
a	DeleteSyncJob	W	4!,5!	
a	DeleteWorkspace	W	5!	
a	ExecuteQuery	R	5!	
a	GetComponentType	R	0!,5!	
a	GetEntity	R	1!,5!	
a	GetMetadataTransferJob	R	2!	
a	GetPricingPlan	R		
a	GetPropertyValue	R	0,1,5!	
a	GetPropertyValueHistory	R	0,1,5!	
a	GetScene	R	3!,5!	
a	GetSyncJob	R	4!,5!	
a	GetWorkspace	R	5!	
a	ListComponentTypes	L	5!	
a	ListComponents	L	1!,5!	
a	ListEntities	L	5!	
a	ListMetadataTransferJobs	L		
a	ListProperties	L	1!,5!	
a	ListScenes	L	5!	
a	ListSyncJobs	L	5!	
a	ListSyncResources	L	4!,5!	
a	ListTagsForResource	L	0,1,3,4,5	1
a	ListWorkspaces	L		
a	TagResource	T	0,1,3,4,5	0,2
a	UntagResource	T	0,1,3,4,5	2
a	UpdateComponentType	W	0!,5!	
a	UpdateEntity	W	1!,5!	
a	UpdatePricingPlan	W		
a	UpdateScene	W	3!,5!	
a	UpdateWorkspace	W	5!	
s	iotwireless
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	iotwireless:DestinationName	String
k	iotwireless:DeviceProfileId	String
k	iotwireless:ServiceProfileId	String
r	Destination	arn:*:iotwireless:*:*:Destination/*	1
r	DeviceProfile	arn:*:iotwireless:*:*:DeviceProfile/*	1
r	FuotaTask	arn:*:iotwireless:*:*:FuotaTask/*	1
r	ImportTask	arn:*:iotwireless:*:*:ImportTask/*	1
r	MulticastGroup	arn:*:iotwireless:*:*:MulticastGroup/*	1
r	NetworkAnalyzerConfiguration	arn:*:iotwireless:*:*:NetworkAnalyzerConfiguration/*	1
r	ServiceProfile	arn:*:iotwireless:*:*:ServiceProfile/*	1
r	SidewalkAccount	arn:*:iotwireless:*:*:SidewalkAccount/*	1
r	WirelessDevice	arn:*:iotwireless:*:*:WirelessDevice/*	1
r	WirelessGateway	arn:*:iotwireless:*:*:WirelessGateway/*	1
r	WirelessGatewayTaskDefinition	arn:*:iotwireless:*:*:WirelessGatewayTaskDefinition/*	1
r	cert	arn:*:iot:*:*:cert/*	
r	thing	arn:*:iot:*:*:thing/*	
a	AssociateAwsAccountWithPartnerAccount	W		0,2
a	AssociateMulticastGroupWithFuotaTask	W	2!,4!	
a	AssociateWirelessDeviceWithFuotaTask	W	2!,8!	
a	AssociateWirelessDeviceWithMulticastGroup	W	4!,8!	
a	AssociateWirelessDeviceWithThing	W	8!,12!	
a	AssociateWirelessGatewayWithCertificate	W	9!,11!	
a	AssociateWirelessGatewayWithThing	W	9!,12!	
a	CancelMulticastGroupSession	W	4!	
a	CreateDestination	W		0,2
a	CreateDeviceProfile	W		0,2
a	CreateFuotaTask	W		0,2
a	CreateMulticastGroup	W		0,2
a	CreateNetworkAnalyzerConfiguration	W	4!,8!,9!	0,2
a	CreateServiceProfile	W		0,2
a	CreateWirelessDevice	W	0,1,6	0,2
a	CreateWirelessGateway	W		0,2
a	CreateWirelessGatewayTask	W	9!	
a	CreateWirelessGatewayTaskDefinition	W		0,2
a	DeleteDestination	W	0!	
a	DeleteDeviceProfile	W	1!	
a	DeleteFuotaTask	W	2!	
a	DeleteMulticastGroup	W	4!	
a	DeleteNetworkAnalyzerConfiguration	W	5!	
a	DeleteQueuedMessages	W		
a	DeleteServiceProfile	W	6!	
a	DeleteWirelessDevice	W	8!	
a	DeleteWirelessDeviceImportTask	W	3!	
a	DeleteWirelessGateway	W	9!	
a	DeleteWirelessGatewayTask	W	9!	
a	DeleteWirelessGatewayTaskDefinition	W	10!	
a	DeregisterWirelessDevice	W	8!	
a	DisassociateAwsAccountFromPartnerAccount	W	7!	
a	DisassociateMulticastGroupFromFuotaTask	W	2!,4!	
a	DisassociateWirelessDeviceFromFuotaTask	W	2!,8!	
a	DisassociateWirelessDeviceFromMulticastGroup	W	4!,8!	
a	DisassociateWirelessDeviceFromThing	W	8!,12!	
a	DisassociateWirelessGatewayFromCertificate	W	9!,11!	
a	DisassociateWirelessGatewayFromThing	W	9!,12!	
a	GetDestination	R	0!	
a	GetDeviceProfile	R	1!	
a	GetEventConfigurationByResourceTypes	R		
a	GetFuotaTask	R	2!	
a	GetLogLevelsByResourceTypes	R		
a	GetMetricConfiguration	R		
a	GetMetrics	R		
a	GetMulticastGroup	R	4!	
a	GetMulticastGroupSession	R	4!	
a	GetNetworkAnalyzerConfiguration	R	5!	
a	GetPartnerAccount	R	7!	
a	GetPosition	R	8,9	
a	GetPositionConfiguration	R	8,9	
a	GetPositionEstimate	R		
a	GetResourceEventConfiguration	R	7,8,9	
a	GetResourceLogLevel	R	8,9	
a	GetResourcePosition	R	8,9	
a	GetServiceEndpoint	R		
a	GetServiceProfile	R	6!	
a	GetWirelessDevice	R	8!	
a	GetWirelessDeviceImportTask	R	3!	
a	GetWirelessDeviceStatistics	R	8!	
a	GetWirelessGateway	R	9!	
a	GetWirelessGatewayCertificate	R	9!	
a	GetWirelessGatewayFirmwareInformation	R	9!	
a	GetWirelessGatewayStatistics	R	9!	
a	GetWirelessGatewayTask	R	9!	
a	GetWirelessGatewayTaskDefinition	R	10!	
a	ListDestinations	R		
a	ListDeviceProfiles	R		
a	ListDevicesForWirelessDeviceImportTask	R	3!	
a	ListEventConfigurations	R		
a	ListFuotaTasks	R		
a	ListMulticastGroups	R		
a	ListMulticastGroupsByFuotaTask	R	2!	
a	ListNetworkAnalyzerConfigurations	R		
a	ListPartnerAccounts	R		
a	ListPositionConfigurations	R		
a	ListQueuedMessages	R		
a	ListServiceProfiles	R		
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10	
a	ListWirelessDeviceImportTasks	R		
a	ListWirelessDevices	R		
a	ListWirelessGatewayTaskDefinitions	R		
a	ListWirelessGateways	R		
a	PutPositionConfiguration	W	8,9	
a	PutResourceLogLevel	W	8,9	
a	ResetAllResourceLogLevels	W		
a	ResetResourceLogLevel	W	8,9	
a	SendDataToMulticastGroup	W	4!	
a	SendDataToWirelessDevice	W	8!	
a	StartBulkAssociateWirelessDeviceWithMulticastGroup	W	4!	
a	StartBulkDisassociateWirelessDeviceFromMulticastGroup	W	4!	
a	StartFuotaTask	W	2!	
a	StartMulticastGroupSession	W	4!	
a	StartNetworkAnalyzerStream	W	5!	
a	StartSingleWirelessDeviceImportTask	W	0	0,2
a	StartWirelessDeviceImportTask	W	0,3!	0,2
a	TagResource	T	0,1,2,3,4,5,6,7,8,9,10	0,2
a	TestWirelessDevice	W	8!	
a	UntagResource	T	0,1,2,3,4,5,6,7,8,9,10	2
a	UpdateDestination	W	0!	
a	UpdateEventConfigurationByResourceTypes	W		
a	UpdateFuotaTask	W	2!	
a	UpdateLogLevelsByResourceTypes	W		
a	UpdateMetricConfiguration	W		
a	UpdateMulticastGroup	W	4!	
a	UpdateNetworkAnalyzerConfiguration	W	4!,5!,8!,9!	
a	UpdatePartnerAccount	W	7!	
a	UpdatePosition	W	8,9	
a	UpdateResourceEventConfiguration	W	7,8,9	
a	UpdateResourcePosition	W	8,9	
a	UpdateWirelessDevice	W	0,1,6,8!	
a	UpdateWirelessDeviceImportTask	W	3!	
a	UpdateWirelessGateway	W	9!	
s	iq
r	attachment	arn:*:iq:*::attachment/*	
r	buyer	arn:*:iq:*::buyer/*	
r	call	arn:*:iq:*::call/*	
r	company	arn:*:iq:*::company/*	
r	conversation	arn:*:iq:*::conversation/*	
r	expert	arn:*:iq:*::expert/*	
r	listing	arn:*:iq:*::listing/*	
r	paymentRequest	arn:*:iq:*::paymentRequest/*/*/*	
r	paymentSchedule	arn:*:iq:*::paymentSchedule/*/*/*	
r	permission	arn:*:iq-permission:*::permission/*	
r	proposal	arn:*:iq:*::proposal/*/*	
r	request	arn:*:iq:*::request/*	
r	seller	arn:*:iq:*::seller/*	
r	token	arn:*:iq:*::token/*	
a	AcceptCall	W	2!	
a	ApprovePaymentRequest	W	7!	
a	ApproveProposal	W	10!	
a	ArchiveConversation	W	4!	
a	CompleteProposal	W	10!	
a	CreateConversation	W		
a	CreateExpert	W		
a	CreateListing	W		
a	CreateMilestoneProposal	W		
a	CreatePaymentRequest	W		
a	CreateProject	W		
a	CreateRequest	W		
a	CreateScheduledProposal	W		
a	CreateSeller	W		
a	CreateUpfrontProposal	W		
a	DeclineCall	W	2!	
a	DeleteAttachment	W	0!	
a	DisableIndividualPublicProfile	W	5!	
a	DownloadAttachment	R	0!	
a	EnableIndividualPublicProfile	W	5!	
a	EndCall	W	2!	
a	GetBuyer	R	1!	
a	GetCall	R	2!	
a	GetChatInfo	R	4!	
a	GetChatMessages	R	4!	
a	GetChatToken	R	13!	
a	GetCompanyChatMessages	R	4!	
a	GetCompanyProfile	R	3!	
a	GetConversation	R	4!	
a	GetExpert	R	5!	
a	GetListing	R	6!	
a	GetMarketplaceSeller	R	12!	
a	GetPaymentRequest	R	7!	
a	GetProposal	R	10!	
a	GetRequest	R	11!	
a	GetReview	R	12!	
a	HideRequest	W	11!	
a	InitiateCall	W		
a	LinkAwsCertification	W	5!	
a	ListAttachments	L	0!	
a	ListConversations	R	4!	
a	ListExpertAccessLogs	R	9!	
a	ListListings	R	6!	
a	ListPaymentRequests	R	7,8	
a	ListProposals	R	10!	
a	ListRequests	R	11!	
a	ListReviews	R	12!	
a	MarkChatMessageRead	W	4!	
a	RejectPaymentRequest	W	7!	
a	RejectProposal	W	10!	
a	SendCompanyChatMessage	W	4!	
a	SendIndividualChatMessage	W	4!	
a	UnarchiveConversation	W	4!	
a	UnlinkAwsCertification	W	5!	
a	UpdateCompanyProfile	W	3!	
a	UpdateConversationMembers	W	4!	
a	UpdateExpert	W	5!	
a	UpdateListing	W	6!	
a	UpdateRequest	W	11!	
a	UploadAttachment	W		
a	WithdrawPaymentRequest	W	7!	
a	WithdrawProposal	W	10!	
a	WriteReview	W	12!	
s	iq-permission
r	permission	arn:*:iq-permission:*::permission/*	
a	ApproveAccessGrant	W	0!	
a	ApprovePermissionRequest	W	0!	
a	AssumePermissionRole	W	0!	
a	CreatePermissionRequest	W	0!	
a	GetPermissionRequest	R	0!	
a	ListPermissionRequests	R	0!	
a	RejectPermissionRequest	W	0!	
a	RevokePermissionRequest	W	0!	
a	WithdrawPermissionRequest	W	0!	
s	ivs
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Channel	arn:*:ivs:*:*:channel/*	1
r	Composition	arn:*:ivs:*:*:composition/*	1
r	Encoder-Configuration	arn:*:ivs:*:*:encoder-configuration/*	1
r	Ingest-Configuration	arn:*:ivs:*:*:ingest-configuration/*	1
r	Playback-Key-Pair	arn:*:ivs:*:*:playback-key/*	1
r	Playback-Restriction-Policy	arn:*:ivs:*:*:playback-restriction-policy/*	1
r	Public-Key	arn:*:ivs:*:*:public-key/*	1
r	Recording-Configuration	arn:*:ivs:*:*:recording-configuration/*	1
r	Stage	arn:*:ivs:*:*:stage/*	1
r	Storage-Configuration	arn:*:ivs:*:*:storage-configuration/*	1
r	Stream-Key	arn:*:ivs:*:*:stream-key/*	1
a	BatchGetChannel	R	0!	
a	BatchGetStreamKey	R	10!	
a	BatchStartViewerSessionRevocation	W	0!	
a	CreateChannel	W	0!,10!	0,2
a	CreateEncoderConfiguration	W	2!	0,2
a	CreateIngestConfiguration	W	3!	0,2
a	CreateParticipantToken	W	8!	0,2
a	CreatePlaybackRestrictionPolicy	W	5!	0,2
a	CreateRecordingConfiguration	W	7!	0,2
a	CreateStage	W	8!	0,2
a	CreateStorageConfiguration	W	9!	0,2
a	CreateStreamKey	W	10!	0,2
a	DeleteChannel	W	0!,10!	
a	DeleteEncoderConfiguration	W	2!	
a	DeleteIngestConfiguration	W	3!	
a	DeletePlaybackKeyPair	W	4!	
a	DeletePlaybackRestrictionPolicy	W	5!	
a	DeletePublicKey	W	6!	
a	DeleteRecordingConfiguration	W	7!	
a	DeleteStage	W	8!	
a	DeleteStorageConfiguration	W	9!	
a	DeleteStreamKey	W	10!	
a	DisconnectParticipant	W	8!	
a	GetChannel	R	0!	
a	GetComposition	R	1!	
a	GetEncoderConfiguration	R	2!	
a	GetIngestConfiguration	R	3!	
a	GetParticipant	R	8!	
a	GetPlaybackKeyPair	R	4!	
a	GetPlaybackRestrictionPolicy	R	5!	
a	GetPublicKey	R	6!	
a	GetRecordingConfiguration	R	7!	
a	GetStage	R	8!	
a	GetStageSession	R	8!	
a	GetStorageConfiguration	R	9!	
a	GetStream	R	0!	
a	GetStreamKey	R	10!	
a	GetStreamSession	R	0!	
a	ImportPlaybackKeyPair	W	4!	0,2
a	ImportPublicKey	W	6!	0,2
a	ListChannels	L	0!	
a	ListCompositions	L	2,8	
a	ListEncoderConfigurations	L		
a	ListIngestConfigurations	L		
a	ListParticipantEvents	L	8!	
a	ListParticipantReplicas	L	8!	
a	ListParticipants	L	8!	
a	ListPlaybackKeyPairs	L	4!	
a	ListPlaybackRestrictionPolicies	L		
a	ListPublicKeys	L		
a	ListRecordingConfigurations	L	7!	
a	ListStageSessions	L	8!	
a	ListStages	L	8!	
a	ListStorageConfigurations	L		
a	ListStreamKeys	L	0!,10!	
a	ListStreamSessions	L	0!	
a	ListStreams	L	0!	
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9,10	0,2
a	PutMetadata	W	0!	
a	StartComposition	W	0,2!,8!,9	0,2
a	StartParticipantReplication	W	8!	0,2
a	StartViewerSessionRevocation	W	0!	
a	StopComposition	W	1!	
a	StopParticipantReplication	W	8!	
a	StopStream	W	0!	
a	TagResource	T	0,1,2,3,4,5,6,7,8,9,10	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7,8,9,10	2
a	UpdateChannel	W	0!	
a	UpdateIngestConfiguration	W	3!	
a	UpdatePlaybackRestrictionPolicy	W	5!	
a	UpdateStage	W	8!	
s	ivschat
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Logging-Configuration	arn:*:ivschat:*:*:logging-configuration/*	1
r	Room	arn:*:ivschat:*:*:room/*	1
a	CreateChatToken	W	1!	0,2
a	CreateLoggingConfiguration	W	0!	0,2
a	CreateRoom	W	1!	0,2
a	DeleteLoggingConfiguration	W	0!	
a	DeleteMessage	W	1!	
a	DeleteRoom	W	1!	
a	DisconnectUser	W	1!	
a	GetLoggingConfiguration	R	0!	
a	GetRoom	R	1!	
a	ListLoggingConfigurations	L	0!	
a	ListRooms	L	1!	
a	ListTagsForResource	R	1	0,2
a	SendEvent	W	1!	
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateLoggingConfiguration	W	0!	
a	UpdateRoom	W	1!	
s	kafka
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	kafka:publicAccessEnabled	Bool
r	cluster	arn:*:kafka:*:*:cluster/*/*	1
r	configuration	arn:*:kafka:*:*:configuration/*/*	
r	group	arn:*:kafka:*:*:group/*/*/*	
r	replicator	arn:*:kafka:*:*:replicator/*/*	1
r	topic	arn:*:kafka:*:*:topic/*/*/*	
r	transactional-id	arn:*:kafka:*:*:transactional-id/*/*/*	
r	vpc-connection	arn:*:kafka:*:*:vpc-connection/*/*/*	1
a	BatchAssociateScramSecret	W	0!	
a	BatchDisassociateScramSecret	W	0!	
a	CreateCluster	W	0!	0,2
a	CreateClusterV2	W	0!	0,2
a	CreateConfiguration	W	1!	
a	CreateReplicator	W	3!	0,2
a	CreateTopic	W	4!	
a	CreateVpcConnection	W	0!,6!	0,2
a	DeleteCluster	W	0!	
a	DeleteClusterPolicy	W	0!	
a	DeleteConfiguration	W	1!	
a	DeleteReplicator	W	3!	
a	DeleteTopic	W	4!	
a	DeleteVpcConnection	W	6!	
a	DescribeCluster	R	0!	
a	DescribeClusterOperation	R		
a	DescribeClusterOperationV2	R		
a	DescribeClusterV2	R	0!	
a	DescribeConfiguration	R	1!	
a	DescribeConfigurationRevision	R	1!	
a	DescribeReplicator	R	3!	
a	DescribeTopic	R	4!	
a	DescribeTopicPartitions	R	4!	
a	DescribeVpcConnection	R	6!	
a	GetBootstrapBrokers	R		
a	GetClusterPolicy	R	0!	
a	GetCompatibleKafkaVersions	L		
a	ListClientVpcConnections	L	0!	
a	ListClusterOperations	L	0!	
a	ListClusterOperationsV2	L	0!	
a	ListClusters	L		
a	ListClustersV2	L		
a	ListConfigurationRevisions	L	1!	
a	ListConfigurations	L		
a	ListKafkaVersions	L		
a	ListNodes	L	0!	
a	ListReplicators	L		
a	ListScramSecrets	L	0!	
a	ListTagsForResource	R	0!	
a	ListTopics	L	0!	
a	ListVpcConnections	L		
a	PutClusterPolicy	W	0!	
a	RebootBroker	W	0!	
a	RejectClientVpcConnection	W	0!,6!	
a	TagResource	T	0,6	0,2
a	UntagResource	T	0,6	2
a	UpdateBrokerCount	W	0!	
a	UpdateBrokerStorage	W	0!	
a	UpdateBrokerType	W	0!	
a	UpdateClusterConfiguration	W	0!,1!	
a	UpdateClusterKafkaVersion	W	0!	
a	UpdateConfiguration	W	1!	
a	UpdateConnectivity	W	0!	3
a	UpdateMonitoring	W	0!	
a	UpdateRebalancing	W	0!	
a	UpdateReplicationInfo	W	3!	
a	UpdateSecurity	W	0!	
a	UpdateStorage	W	0!	
a	UpdateTopic	W	4!	
s	kafka-cluster
k	aws:ResourceTag/${TagKey}	String
r	cluster	arn:*:kafka:*:*:cluster/*/*	0
r	group	arn:*:kafka:*:*:group/*/*/*	
r	topic	arn:*:kafka:*:*:topic/*/*/*	
r	transactional-id	arn:*:kafka:*:*:transactional-id/*/*/*	
a	AlterCluster	W	0!	
a	AlterClusterDynamicConfiguration	W	0!	
a	AlterGroup	W	1!	
a	AlterTopic	W	2!	
a	AlterTopicDynamicConfiguration	W	2!	
a	AlterTransactionalId	W	3!	
a	Connect	W	0!	
a	CreateTopic	W	2!	
a	DeleteGroup	W	1!	
a	DeleteTopic	W	2!	
a	DescribeCluster	L	0!	
a	DescribeClusterDynamicConfiguration	L	0!	
a	DescribeGroup	L	1!	
a	DescribeTopic	L	2!	
a	DescribeTopicDynamicConfiguration	L	2!	
a	DescribeTransactionalId	L	3!	
a	ReadData	R	2!	
a	WriteData	W	2!	
a	WriteDataIdempotently	W	0!	
s	kafkaconnect
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	connector	arn:*:kafkaconnect:*:*:connector/*/*	1
r	connector operation	arn:*:kafkaconnect:*:*:connector-operation/*/*/*	1
r	custom plugin	arn:*:kafkaconnect:*:*:custom-plugin/*/*	1
r	worker configuration	arn:*:kafkaconnect:*:*:worker-configuration/*/*	1
a	CreateConnector	W		
a	CreateCustomPlugin	W		
a	CreateWorkerConfiguration	W		
a	DeleteConnector	W	0!	
a	DeleteCustomPlugin	W	2!	
a	DeleteWorkerConfiguration	W	3!	
a	DescribeConnector	R	0!	
a	DescribeConnectorOperation	R	1!	
a	DescribeCustomPlugin	R	2!	
a	DescribeWorkerConfiguration	R	3!	
a	ListConnectorOperations	R	0!	
a	ListConnectors	R		
a	ListCustomPlugins	R		
a	ListTagsForResource	R	0,2,3	1
a	ListWorkerConfigurations	R		
a	TagResource	T	0,2,3	0,1,2
a	UntagResource	T	0,2,3	2
a	UpdateConnector	W	0!	
s	kendra
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	access-control-configuration	arn:*:kendra:*:*:index/*/access-control-configuration/*	
r	data-source	arn:*:kendra:*:*:index/*/data-source/*	1
r	experience	arn:*:kendra:*:*:index/*/experience/*	
r	faq	arn:*:kendra:*:*:index/*/faq/*	1
r	featured-results-set	arn:*:kendra:*:*:index/*/featured-results-set/*	1
r	index	arn:*:kendra:*:*:index/*	1
r	query-suggestions-block-list	arn:*:kendra:*:*:index/*/query-suggestions-block-list/*	1
r	thesaurus	arn:*:kendra:*:*:index/*/thesaurus/*	1
a	AssociateEntitiesToExperience	W	2!,5!	
a	AssociatePersonasToEntities	W	2!,5!	
a	BatchDeleteDocument	W	5!	
a	BatchDeleteFeaturedResultsSet	W	4!,5!	
a	BatchGetDocumentStatus	R	5!	
a	BatchPutDocument	W	5!	
a	ClearQuerySuggestions	W	5!	
a	CreateAccessControlConfiguration	W	5!	
a	CreateDataSource	W	5!	0,2
a	CreateExperience	W	5!	
a	CreateFaq	W	5!	0,2
a	CreateFeaturedResultsSet	W	5!	0,2
a	CreateIndex	W		0,2
a	CreateQuerySuggestionsBlockList	W	5!	0,2
a	CreateThesaurus	W	5!	0,2
a	DeleteAccessControlConfiguration	W	0!,5!	
a	DeleteDataSource	W	1!,5!	
a	DeleteExperience	W	2!,5!	
a	DeleteFaq	W	3!,5!	
a	DeleteIndex	W	5!	
a	DeletePrincipalMapping	W	1,5!	
a	DeleteQuerySuggestionsBlockList	W	5!,6!	
a	DeleteThesaurus	W	5!,7!	
a	DescribeAccessControlConfiguration	R	0!,5!	
a	DescribeDataSource	R	1!,5!	
a	DescribeExperience	R	2!,5!	
a	DescribeFaq	R	3!,5!	
a	DescribeFeaturedResultsSet	R	4!,5!	
a	DescribeIndex	R	5!	
a	DescribePrincipalMapping	R	1,5!	
a	DescribeQuerySuggestionsBlockList	R	5!,6!	
a	DescribeQuerySuggestionsConfig	R	5!	
a	DescribeThesaurus	R	5!,7!	
a	DisassociateEntitiesFromExperience	W	2!,5!	
a	DisassociatePersonasFromEntities	W	2!,5!	
a	GetQuerySuggestions	R	5!	
a	GetSnapshots	R	5!	
a	ListAccessControlConfigurations	L	5!	
a	ListDataSourceSyncJobs	L	1!,5!	
a	ListDataSources	L	5!	
a	ListEntityPersonas	L	2!,5!	
a	ListExperienceEntities	L	2!,5!	
a	ListExperiences	L	5!	
a	ListFaqs	L	5!	
a	ListFeaturedResultsSets	L	5!	
a	ListGroupsOlderThanOrderingId	L	1,5!	
a	ListIndices	L		
a	ListQuerySuggestionsBlockLists	L	5!	
a	ListTagsForResource	R	1,3,4,5,6,7	
a	ListThesauri	L	5!	
a	PutPrincipalMapping	W	1,5!	
a	Query	R	5!	
a	Retrieve	R	5!	
a	StartDataSourceSyncJob	W	1!,5!	
a	StopDataSourceSyncJob	W	1!,5!	
a	SubmitFeedback	W	5!	
a	TagResource	T	1,3,4,5,6,7	0,2
a	UntagResource	T	1,3,4,5,6,7	2
a	UpdateAccessControlConfiguration	W	0!,5!	
a	UpdateDataSource	W	1!,5!	
a	UpdateExperience	W	5!	
a	UpdateFeaturedResultsSet	W	4!,5!	
a	UpdateIndex	W	5!	
a	UpdateQuerySuggestionsBlockList	W	5!,6!	
a	UpdateQuerySuggestionsConfig	W	5!	
a	UpdateThesaurus	W	5!,7!	
s	kendra-ranking
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	rescore-execution-plan	arn:*:kendra-ranking:*:*:rescore-execution-plan/*	1
a	CreateRescoreExecutionPlan	W		0,2
a	DeleteRescoreExecutionPlan	W	0!	
a	DescribeRescoreExecutionPlan	R	0!	
a	ListRescoreExecutionPlans	L		
a	ListTagsForResource	R	0	
a	Rescore	R	0!	
a	TagResource	T	0	0,2
a	UntagResource	T	0	2
a	UpdateRescoreExecutionPlan	W	0!	
s	kinesis
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	kinesis:FisActionId	String
k	kinesis:FisInjectPercentage	Numeric
k	kinesis:FisTargetArns	ArrayOfARN
r	consumer	arn:*:kinesis:*:*:*/*/consumer/*:*	1
r	kmsKey	arn:*:kms:*:*:key/*	
r	stream	arn:*:kinesis:*:*:stream/*	1
a	AddTagsToStream	T	2!	0,1,2
a	CreateStream	W	2!	0,1,2
a	DecreaseStreamRetentionPeriod	W	2!	1
a	DeleteResourcePolicy	W	0!,2!	1
a	DeleteStream	W	2!	1
a	DeregisterStreamConsumer	W	0!	1
a	DescribeAccountSettings	R		
a	DescribeLimits	R		
a	DescribeStream	R	2!	1
a	DescribeStreamConsumer	R	0!	1
a	DescribeStreamSummary	R	2!	1
a	DisableEnhancedMonitoring	W		
a	EnableEnhancedMonitoring	W		
a	GetRecords	R	2!	1
a	GetResourcePolicy	R	0!,2!	1
a	GetShardIterator	R	2!	1
a	IncreaseStreamRetentionPeriod	W	2!	1
a	InjectApiError	W		3,4,5
a	ListShards	L	2!	1
a	ListStreamConsumers	L	2!	1
a	ListStreams	L		
a	ListTagsForResource	R	0!,2!	1
a	ListTagsForStream	R	2!	1
a	MergeShards	W	2!	1
a	PutRecord	W	2!	1
a	PutRecords	W	2!	1
a	PutResourcePolicy	W	0!,2!	1
a	RegisterStreamConsumer	W	2!	0,1,2
a	RemoveTagsFromStream	T	2!	1,2
a	SplitShard	W	2!	1
a	StartStreamEncryption	W	1!,2!	1
a	StopStreamEncryption	W	1!,2!	1
a	SubscribeToShard	R	0!	1
a	TagResource	T	0!,2!	0,1,2
a	UntagResource	T	0!,2!	1,2
a	UpdateAccountSettings	W		
a	UpdateMaxRecordSize	W	2!	1
a	UpdateShardCount	W		
a	UpdateStreamMode	W		
a	UpdateStreamWarmThroughput	W	2!	1
s	kinesisanalytics
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	application	arn:*:kinesisanalytics:*:*:application/*	1
a	AddApplicationCloudWatchLoggingOption	W	0!	
a	AddApplicationInput	W	0!	
a	AddApplicationInputProcessingConfiguration	W	0!	
a	AddApplicationOutput	W	0!	
a	AddApplicationReferenceDataSource	W	0!	
a	AddApplicationVpcConfiguration	W	0!	
a	CreateApplication	W		0,2
a	CreateApplicationPresignedUrl	R	0!	
a	CreateApplicationSnapshot	W	0!	
a	DeleteApplication	W	0!	
a	DeleteApplicationCloudWatchLoggingOption	W	0!	
a	DeleteApplicationInputProcessingConfiguration	W	0!	
a	DeleteApplicationOutput	W	0!	
a	DeleteApplicationReferenceDataSource	W	0!	
a	DeleteApplicationSnapshot	W	0!	
a	DeleteApplicationVpcConfiguration	W	0!	
a	DescribeApplication	R	0!	
a	DescribeApplicationOperation	R	0!	
a	DescribeApplicationSnapshot	R	0!	
a	DescribeApplicationVersion	R	0!	
a	DiscoverInputSchema	R		
a	GetApplicationState	R	0!	
a	ListApplicationOperations	R	0!	
a	ListApplicationSnapshots	R	0!	
a	ListApplicationVersions	R	0!	
a	ListApplications	L		
a	ListTagsForResource	R	0!	
a	RollbackApplication	W	0!	
a	StartApplication	W	0!	
a	StopApplication	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateApplication	W	0!	
a	UpdateApplicationMaintenanceConfiguration	W	0!	
s	kinesisvideo
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	channel	arn:*:kinesisvideo:*:*:channel/*/*	1
r	stream	arn:*:kinesisvideo:*:*:stream/*/*	1
a	ConnectAsMaster	W	0!	
a	ConnectAsViewer	W	0!	
a	CreateSignalingChannel	W	0!	0,2
a	CreateStream	W	1!	0,2
a	DeleteEdgeConfiguration	W	1!	
a	DeleteSignalingChannel	W	0!	
a	DeleteStream	W	1!	
a	DescribeEdgeConfiguration	R	1!	
a	DescribeImageGenerationConfiguration	R	1!	
a	DescribeMappedResourceConfiguration	L	1!	
a	DescribeMediaStorageConfiguration	R	0!	
a	DescribeNotificationConfiguration	R	1!	
a	DescribeSignalingChannel	L	0!	
a	DescribeStream	L	1!	
a	DescribeStreamStorageConfiguration	R	1!	
a	GetClip	R	1!	
a	GetDASHStreamingSessionURL	R	1!	
a	GetDataEndpoint	R	1!	
a	GetHLSStreamingSessionURL	R	1!	
a	GetIceServerConfig	R	0!	
a	GetImages	R	1!	
a	GetMedia	R	1!	
a	GetMediaForFragmentList	R	1!	
a	GetSignalingChannelEndpoint	R	0!	
a	JoinStorageSession	W	0!	
a	JoinStorageSessionAsViewer	W	0!	
a	ListEdgeAgentConfigurations	L		
a	ListFragments	L	1!	
a	ListSignalingChannels	L		
a	ListStreams	L		
a	ListTagsForResource	R	0,1	
a	ListTagsForStream	R	1!	
a	PutMedia	W	1!	
a	SendAlexaOfferToMaster	W	0!	
a	StartEdgeConfigurationUpdate	W	1!	
a	TagResource	T	0,1	0,2
a	TagStream	T	1!	0,2
a	UntagResource	T	0,1	2
a	UntagStream	T	1!	2
a	UpdateDataRetention	W	1!	
a	UpdateImageGenerationConfiguration	W	1!	
a	UpdateMediaStorageConfiguration	W	0!	
a	UpdateNotificationConfiguration	W	1!	
a	UpdateSignalingChannel	W	0!	
a	UpdateStream	W	1!	
a	UpdateStreamStorageConfiguration	W	1!	
s	kms
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	kms:BypassPolicyLockoutSafetyCheck	Bool
k	kms:CallerAccount	String
k	kms:CustomerMasterKeySpec	String
k	kms:CustomerMasterKeyUsage	String
k	kms:DataKeyPairSpec	String
k	kms:EncryptionAlgorithm	String
k	kms:EncryptionContext:${EncryptionContextKey}	String
k	kms:EncryptionContextKeys	ArrayOfString
k	kms:ExpirationModel	String
k	kms:GrantConstraintType	String
k	kms:GrantIsForAWSResource	Bool
k	kms:GrantOperations	ArrayOfString
k	kms:GranteePrincipal	String
k	kms:KeyAgreementAlgorithm	String
k	kms:KeyOrigin	String
k	kms:KeySpec	String
k	kms:KeyUsage	String
k	kms:MacAlgorithm	String
k	kms:MessageType	String
k	kms:MultiRegion	Bool
k	kms:MultiRegionKeyType	String
k	kms:PrimaryRegion	String
k	kms:ReEncryptOnSameKey	Bool
k	kms:RecipientAttestation:ImageSha384	String
k	kms:RecipientAttestation:NitroTPMPCR0	String
k	kms:RecipientAttestation:NitroTPMPCR1	String
k	kms:RecipientAttestation:NitroTPMPCR10	String
k	kms:RecipientAttestation:NitroTPMPCR11	String
k	kms:RecipientAttestation:NitroTPMPCR12	String
k	kms:RecipientAttestation:NitroTPMPCR13	String
k	kms:RecipientAttestation:NitroTPMPCR14	String
k	kms:RecipientAttestation:NitroTPMPCR15	String
k	kms:RecipientAttestation:NitroTPMPCR16	String
k	kms:RecipientAttestation:NitroTPMPCR17	String
k	kms:RecipientAttestation:NitroTPMPCR18	String
k	kms:RecipientAttestation:NitroTPMPCR19	String
k	kms:RecipientAttestation:NitroTPMPCR2	String
k	kms:RecipientAttestation:NitroTPMPCR20	String
k	kms:RecipientAttestation:NitroTPMPCR21	String
k	kms:RecipientAttestation:NitroTPMPCR22	String
k	kms:RecipientAttestation:NitroTPMPCR23	String
k	kms:RecipientAttestation:NitroTPMPCR3	String
k	kms:RecipientAttestation:NitroTPMPCR4	String
k	kms:RecipientAttestation:NitroTPMPCR5	String
k	kms:RecipientAttestation:NitroTPMPCR6	String
k	kms:RecipientAttestation:NitroTPMPCR7	String
k	kms:RecipientAttestation:NitroTPMPCR8	String
k	kms:RecipientAttestation:NitroTPMPCR9	String
k	kms:RecipientAttestation:PCR0	String
k	kms:RecipientAttestation:PCR1	String
k	kms:RecipientAttestation:PCR10	String
k	kms:RecipientAttestation:PCR11	String
k	kms:RecipientAttestation:PCR12	String
k	kms:RecipientAttestation:PCR13	String
k	kms:RecipientAttestation:PCR14	String
k	kms:RecipientAttestation:PCR15	String
k	kms:RecipientAttestation:PCR16	String
k	kms:RecipientAttestation:PCR17	String
k	kms:RecipientAttestation:PCR18	String
k	kms:RecipientAttestation:PCR19	String
k	kms:RecipientAttestation:PCR2	String
k	kms:RecipientAttestation:PCR20	String
k	kms:RecipientAttestation:PCR21	String
k	kms:RecipientAttestation:PCR22	String
k	kms:RecipientAttestation:PCR23	String
k	kms:RecipientAttestation:PCR24	String
k	kms:RecipientAttestation:PCR25	String
k	kms:RecipientAttestation:PCR26	String
k	kms:RecipientAttestation:PCR27	String
k	kms:RecipientAttestation:PCR28	String
k	kms:RecipientAttestation:PCR29	String
k	kms:RecipientAttestation:PCR3	String
k	kms:RecipientAttestation:PCR30	String
k	kms:RecipientAttestation:PCR31	String
k	kms:RecipientAttestation:PCR4	String
k	kms:RecipientAttestation:PCR5	String
k	kms:RecipientAttestation:PCR6	String
k	kms:RecipientAttestation:PCR7	String
k	kms:RecipientAttestation:PCR8	String
k	kms:RecipientAttestation:PCR9	String
k	kms:ReplicaRegion	String
k	kms:RequestAlias	String
k	kms:ResourceAliases	ArrayOfString
k	kms:RetiringPrincipal	String
k	kms:RotationPeriodInDays	Numeric
k	kms:ScheduleKeyDeletionPendingWindowInDays	Numeric
k	kms:SigningAlgorithm	String
k	kms:ValidTo	Date
k	kms:ViaService	String
k	kms:WrappingAlgorithm	String
k	kms:WrappingKeySpec	String
r	alias	arn:*:kms:*:*:alias/*	
r	key	arn:*:kms:*:*:key/*	1,17,18,19,22,23,85
a	CancelKeyDeletion	W	1!	4,91
a	ConnectCustomKeyStore	W		4
a	CreateAlias	W	0!,1!	4,91
a	CreateCustomKeyStore	W		4
a	CreateGrant	P	1!	4,9,10,12,13,14,15,86,91
a	CreateKey	W		0,1,2,3,4,17,18,19,22,23,91
a	Decrypt	W	1!	4,8,9,10,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,84,91
a	DeleteAlias	W	0!,1!	4,91
a	DeleteCustomKeyStore	W		4
a	DeleteImportedKeyMaterial	W	1!	4,91
a	DeriveSharedSecret	W	1!	4,16,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,84,91
a	DescribeCustomKeyStores	R		4
a	DescribeKey	R	1!	4,84,91
a	DisableKey	W	1!	4,91
a	DisableKeyRotation	W	1!	4,91
a	DisconnectCustomKeyStore	W		4
a	EnableKey	W	1!	4,91
a	EnableKeyRotation	W	1!	4,87,91
a	Encrypt	W	1!	4,8,9,10,84,91
a	GenerateDataKey	W	1!	4,8,9,10,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,84,91
a	GenerateDataKeyPair	W	1!	4,7,8,9,10,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82,84,91
a	GenerateDataKeyPairWithoutPlaintext	W	1!	4,7,8,9,10,84,91
a	GenerateDataKeyWithoutPlaintext	W	1!	4,8,9,10,84,91
a	GenerateMac	W	1!	4,20,84,91
a	GenerateRandom	W		26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,44,45,46,47,48,49,50,51,52,53,54,55,56,57,58,59,60,61,62,63,64,65,66,67,68,69,70,71,72,73,74,75,76,77,78,79,80,81,82
a	GetKeyPolicy	R	1!	4,91
a	GetKeyRotationStatus	R	1!	4,91
a	GetParametersForImport	R	1!	4,91,92,93
a	GetPublicKey	R	1!	4,84,91
a	ImportKeyMaterial	W	1!	4,11,90,91
a	ListAliases	L		
a	ListGrants	L	1!	4,13,91
a	ListKeyPolicies	L	1!	4,91
a	ListKeyRotations	L	1!	4,91
a	ListKeys	L		
a	ListResourceTags	L	1!	4,91
a	ListRetirableGrants	L		
a	PutKeyPolicy	P	1!	3,4,91
a	ReEncryptFrom	W	1!	4,8,9,10,25,84,91
a	ReEncryptTo	W	1!	4,8,9,10,25,84,91
a	ReplicateKey	W	1!	4,83,91
a	RetireGrant	P	1!	4,9,10,12,91
a	RevokeGrant	P	1!	4,13,91
a	RotateKeyOnDemand	W	1!	4,91
a	ScheduleKeyDeletion	W	1!	4,88,91
a	Sign	W	1!	4,21,84,89,91
a	SynchronizeMultiRegionKey	W	1!	
a	TagResource	T	1!	0,2,4,91
a	UntagResource	T	1!	2,4,91
a	UpdateAlias	W	0!,1!	4,91
a	UpdateCustomKeyStore	W		4
a	UpdateKeyDescription	W	1!	4,91
a	UpdatePrimaryRegion	W	1!	4,24,91
a	Verify	W	1!	4,21,84,89,91
a	VerifyMac	W	1!	4,20,84,91
s	lakeformation
k	lakeformation:EnabledOnlyForMetaDataAccess	Bool
a	AddLFTagsToResource	T		
a	BatchGrantPermissions	P		
a	BatchRevokePermissions	P		
a	CancelTransaction	W		
a	CommitTransaction	W		
a	CreateDataCellsFilter	W		
a	CreateLFTag	W		
a	CreateLFTagExpression	W		
a	CreateLakeFormationIdentityCenterConfiguration	W		
a	CreateLakeFormationOptIn	W		
a	DeleteDataCellsFilter	W		
a	DeleteLFTag	W		
a	DeleteLFTagExpression	W		
a	DeleteLakeFormationIdentityCenterConfiguration	W		
a	DeleteLakeFormationOptIn	W		
a	DeleteObjectsOnCancel	W		
a	DeregisterResource	W		
a	DescribeLakeFormationIdentityCenterConfiguration	R		
a	DescribeResource	R		
a	DescribeTransaction	R		
a	ExtendTransaction	W		
a	GetDataAccess	W		0
a	GetDataCellsFilter	R		
a	GetDataLakePrincipal	R		
a	GetDataLakeSettings	R		
a	GetEffectivePermissionsForPath	R		
a	GetLFTag	R		
a	GetLFTagExpression	R		
a	GetQueryState	R		
a	GetQueryStatistics	R		
a	GetResourceLFTags	R		
a	GetTableObjects	R		
a	GetTemporaryGluePartitionCredentials	R		
a	GetTemporaryGlueTableCredentials	R		
a	GetWorkUnitResults	R		
a	GetWorkUnits	R		
a	GrantPermissions	P		
a	ListDataCellsFilter	L		
a	ListLFTagExpressions	R		
a	ListLFTags	R		
a	ListLakeFormationOptIns	L		
a	ListPermissions	L		
a	ListResources	L		
a	ListTableStorageOptimizers	L		
a	ListTransactions	L		
a	PutDataLakeSettings	P		
a	RegisterResource	W		
a	RegisterResourceWithPrivilegedAccess	W		
a	RemoveLFTagsFromResource	T		
a	RevokePermissions	P		
a	SearchDatabasesByLFTags	R		
a	SearchTablesByLFTags	R		
a	StartQueryPlanning	W		
a	StartTransaction	W		
a	UpdateDataCellsFilter	W		
a	UpdateLFTag	W		
a	UpdateLFTagExpression	W		
a	UpdateLakeFormationIdentityCenterConfiguration	W		
a	UpdateResource	W		
a	UpdateTableObjects	W		
a	UpdateTableStorageOptimizer	W		
s	lambda
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	lambda:CodeSigningConfigArn	ARN
k	lambda:EventSourceToken	String
k	lambda:FunctionArn	ARN
k	lambda:FunctionUrlAuthType	String
k	lambda:InvokedViaFunctionUrl	Bool
k	lambda:Layer	ArrayOfString
k	lambda:Principal	String
k	lambda:SecurityGroupIds	ArrayOfString
k	lambda:SourceFunctionArn	ARN
k	lambda:SubnetIds	ArrayOfString
k	lambda:VpcIds	String
r	capacityProvider	arn:*:lambda:*:*:capacity-provider:*	1
r	code signing config	arn:*:lambda:*:*:code-signing-config:*	1
r	durable execution	arn:*:lambda:*:*:function:*:*/durable-execution/*/*	
r	eventSourceMapping	arn:*:lambda:*:*:event-source-mapping:*	1
r	function	arn:*:lambda:*:*:function:*	1
r	function alias	arn:*:lambda:*:*:function:*:*	1
r	function version	arn:*:lambda:*:*:function:*:*	1
r	layer	arn:*:lambda:*:*:layer:*	
r	layerVersion	arn:*:lambda:*:*:layer:*:*	
a	AddLayerVersionPermission	P	8!	
a	AddPermission	P	4!	6,9
a	CheckpointDurableExecution	W	2!	
a	CreateAlias	W	4!	
a	CreateCapacityProvider	W	0!	0,2,10,12
a	CreateCodeSigningConfig	W		0,2
a	CreateEventSourceMapping	W		0,2,5
a	CreateFunction	W	4!	0,2,3,8,10,12,13
a	CreateFunctionUrlConfig	W	4!	5,6
a	DeleteAlias	W	4!	
a	DeleteCapacityProvider	W	0!	
a	DeleteCodeSigningConfig	W	1!	
a	DeleteEventSourceMapping	W	3!	5
a	DeleteFunction	W	4!	
a	DeleteFunctionCodeSigningConfig	W	4!	
a	DeleteFunctionConcurrency	W	4!	
a	DeleteFunctionEventInvokeConfig	W	4!	
a	DeleteFunctionUrlConfig	W	4!	5,6
a	DeleteLayerVersion	W	8!	
a	DeleteProvisionedConcurrencyConfig	W	5,6	
a	DisableReplication	P	4!	
a	EnableReplication	P	4!	
a	GetAccountSettings	R		
a	GetAlias	R	4!	
a	GetCapacityProvider	R	0!	
a	GetCodeSigningConfig	R	1!	
a	GetDurableExecution	R	2!	
a	GetDurableExecutionHistory	R	2!	
a	GetDurableExecutionState	R	2!	
a	GetEventSourceMapping	R	3!	5
a	GetFunction	R	4!	
a	GetFunctionCodeSigningConfig	R	4!	
a	GetFunctionConcurrency	R	4!	
a	GetFunctionConfiguration	R	4!	
a	GetFunctionEventInvokeConfig	R	4!	
a	GetFunctionRecursionConfig	R	4!	
a	GetFunctionScalingConfig	R	4!	
a	GetFunctionUrlConfig	R	4!	5,6
a	GetLayerVersion	R	8!	
a	GetLayerVersionPolicy	R	8!	
a	GetPolicy	R	4!	
a	GetProvisionedConcurrencyConfig	R	5,6	
a	GetRuntimeManagementConfig	R	4!	
a	InvokeAsync	W	4!	
a	InvokeFunction	W	4!	4,7
a	InvokeFunctionUrl	W	4!	4,5,6
a	ListAliases	L	4!	
a	ListCapacityProviders	L		
a	ListCodeSigningConfigs	L		
a	ListDurableExecutionsByFunction	L	4!	
a	ListEventSourceMappings	L		
a	ListFunctionEventInvokeConfigs	L	4!	
a	ListFunctionUrlConfigs	L	4!	6
a	ListFunctionVersionsByCapacityProvider	L	0!	
a	ListFunctions	L		
a	ListFunctionsByCodeSigningConfig	L	1!	
a	ListLayerVersions	L		
a	ListLayers	L		
a	ListProvisionedConcurrencyConfigs	L	4!	
a	ListTags	R	0,1,3,4	
a	ListVersionsByFunction	L	4!	
a	PassCapacityProvider	W	0!	
a	PublishLayerVersion	W	7!	
a	PublishVersion	W	4!	
a	PutFunctionCodeSigningConfig	W	1!,4!	3
a	PutFunctionConcurrency	W	4!	
a	PutFunctionEventInvokeConfig	W	4!	
a	PutFunctionRecursionConfig	W	4!	
a	PutFunctionScalingConfig	W	4!	
a	PutProvisionedConcurrencyConfig	W	5,6	
a	PutRuntimeManagementConfig	W	4!	
a	RemoveLayerVersionPermission	P	8!	
a	RemovePermission	P	4!	6,9
a	SendDurableExecutionCallbackFailure	W	2!	
a	SendDurableExecutionCallbackHeartbeat	W	2!	
a	SendDurableExecutionCallbackSuccess	W	2!	
a	StopDurableExecution	W	2!	
a	TagResource	T	0,1,3,4	0,2
a	UntagResource	T	0,1,3,4	2
a	UpdateAlias	W	4!	
a	UpdateCapacityProvider	W	0!	
a	UpdateCodeSigningConfig	W	1!	
a	UpdateEventSourceMapping	W	3!	5
a	UpdateFunctionCode	W	4!	
a	UpdateFunctionCodeSigningConfig	W	1!,4!	
a	UpdateFunctionConfiguration	W	4!	8,10,12,13
a	UpdateFunctionEventInvokeConfig	W	4!	
a	UpdateFunctionUrlConfig	W	4!	5,6
s	launchwizard
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	deployment	arn:*:launchwizard:*:*:deployment/*	1
a	CreateAdditionalNode	W		
a	CreateDeployment	W	0!	0,2
a	CreateSettingsSet	W		
a	DeleteAdditionalNode	W		
a	DeleteApp	W		
a	DeleteDeployment	W	0!	1
a	DeleteSettingsSet	W		
a	DescribeAdditionalNode	R		
a	DescribeProvisionedApp	R		
a	DescribeProvisioningEvents	R		
a	DescribeSettingsSet	R		
a	GetDeployment	R	0!	1
a	GetDeploymentPatternVersion	R		
a	GetInfrastructureSuggestion	R		
a	GetIpAddress	R		
a	GetResourceCostEstimate	R		
a	GetResourceRecommendation	R		
a	GetSettingsSet	R		
a	GetWorkload	R		
a	GetWorkloadAsset	R		
a	GetWorkloadAssets	R		
a	GetWorkloadDeploymentPattern	R		
a	ListAdditionalNodes	L		
a	ListAllowedResources	L		
a	ListDeploymentEvents	L		
a	ListDeploymentPatternVersions	L		
a	ListDeployments	L		
a	ListProvisionedApps	L		
a	ListResourceCostEstimates	L		
a	ListSettingsSets	L		
a	ListTagsForResource	R	0	1
a	ListWorkloadDeploymentOptions	L		
a	ListWorkloadDeploymentPatterns	L		
a	ListWorkloads	L		
a	PutSettingsSet	W		
a	StartProvisioning	W		
a	TagResource	T	0	0,1,2
a	UntagResource	T	0	2
a	UpdateDeployment	W	0!	1
a	UpdateSettingsSet	W		
s	lex
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	lex:associatedIntents	ArrayOfString
k	lex:associatedSlotTypes	ArrayOfString
k	lex:channelType	String
r	bot	arn:*:lex:*:*:bot/*	1
r	bot alias	arn:*:lex:*:*:bot-alias/*/*	1
r	bot version	arn:*:lex:*:*:bot:*:*	1
r	channel	arn:*:lex:*:*:bot-channel:*:*:*	1
r	intent version	arn:*:lex:*:*:intent:*:*	
r	slottype version	arn:*:lex:*:*:slottype:*:*	
r	test set	arn:*:lex:*:*:test-set/*	1
a	BatchCreateCustomVocabularyItem	W	0!	
a	BatchDeleteCustomVocabularyItem	W	0!	
a	BatchUpdateCustomVocabularyItem	W	0!	
a	BuildBotLocale	W	0!	
a	CreateBot	W	0!,1!	0,2
a	CreateBotAlias	W	1!	0,2
a	CreateBotChannel	W	0!	
a	CreateBotLocale	W	0!	
a	CreateBotReplica	W	0!	
a	CreateBotVersion	W	0!	
a	CreateCustomVocabulary	W	0!	
a	CreateExport	W	0,6	
a	CreateIntent	W	0!	
a	CreateIntentVersion	W	4!	
a	CreateResourcePolicy	W	0,1	
a	CreateResourcePolicyStatement	W	0,1	
a	CreateSlot	W	0!	
a	CreateSlotType	W	0!	
a	CreateSlotTypeVersion	W	5!	
a	CreateTestSet	W		
a	CreateTestSetDiscrepancyReport	W	6!	
a	CreateUploadUrl	W		
a	DeleteBot	W	0!,1!	
a	DeleteBotAlias	W	1!	
a	DeleteBotAnalyzerRecommendation	W	0!	
a	DeleteBotChannel	W	0!	
a	DeleteBotChannelAssociation	W	3!	
a	DeleteBotLocale	W	0!	
a	DeleteBotReplica	W	0!	
a	DeleteBotVersion	W	0!	
a	DeleteCustomVocabulary	W	0!	
a	DeleteExport	W	0,6	
a	DeleteImport	W	0,6	
a	DeleteIntent	W	0!	
a	DeleteIntentVersion	W	4!	
a	DeleteResourcePolicy	W	0,1	
a	DeleteResourcePolicyStatement	W	0,1	
a	DeleteSession	W	1!	
a	DeleteSlot	W	0!	
a	DeleteSlotType	W	0!	
a	DeleteSlotTypeVersion	W	5!	
a	DeleteTestSet	W	6!	
a	DeleteUtterances	W	0!	
a	DescribeBot	R	0!	
a	DescribeBotAlias	R	1!	
a	DescribeBotAnalyzerRecommendation	R	0!	
a	DescribeBotChannel	R	0!	
a	DescribeBotLocale	R	0!	
a	DescribeBotRecommendation	R	0!	
a	DescribeBotReplica	R	0!	
a	DescribeBotResourceGeneration	R	0!	
a	DescribeBotVersion	R	0!	
a	DescribeCustomVocabulary	R	0!	
a	DescribeCustomVocabularyMetadata	R	0!	
a	DescribeExport	R	0,6	
a	DescribeImport	R	0,6	
a	DescribeIntent	R	0!	
a	DescribeResourcePolicy	R	0,1	
a	DescribeSlot	R	0!	
a	DescribeSlotType	R	0!	
a	DescribeTestExecution	R	6!	
a	DescribeTestSet	R	6!	
a	DescribeTestSetDiscrepancyReport	R	6!	
a	DescribeTestSetGeneration	R	6	
a	GenerateBotElement	R	0!	
a	GetBot	R	1,2	
a	GetBotAlias	R	1!	
a	GetBotAliases	L		
a	GetBotChannelAssociation	R	3!	
a	GetBotChannelAssociations	L	3!	
a	GetBotVersions	L	2!	
a	GetBots	L		
a	GetBuiltinIntent	R		
a	GetBuiltinIntents	R		
a	GetBuiltinSlotTypes	R		
a	GetExport	R	2!	
a	GetImport	R		
a	GetIntent	R	4!	
a	GetIntentVersions	L	4!	
a	GetIntents	L		
a	GetMigration	R		
a	GetMigrations	L		
a	GetSession	R	1!	
a	GetSlotType	R	5!	
a	GetSlotTypeVersions	L	5!	
a	GetSlotTypes	L		
a	GetTestExecutionArtifactsUrl	R	6!	
a	GetUtterancesView	L	2!	
a	ListAggregatedUtterances	L	0!	
a	ListBotAliasReplicas	L	0!	
a	ListBotAliases	L	0!	
a	ListBotAnalyzerRecommendations	L	0!	
a	ListBotChannels	L	0!	
a	ListBotLocales	L	0!	
a	ListBotRecommendations	L	0!	
a	ListBotReplicas	L	0!	
a	ListBotResourceGenerations	L	0!	
a	ListBotVersionReplicas	L	0!	
a	ListBotVersions	L	0!	
a	ListBots	L		
a	ListBuiltInIntents	L		
a	ListBuiltInSlotTypes	L		
a	ListCustomVocabularyItems	L	0!	
a	ListExports	L		
a	ListImports	L		
a	ListIntentMetrics	L	0!	
a	ListIntentPaths	L	0!	
a	ListIntentStageMetrics	L	0!	
a	ListIntents	L	0!	
a	ListRecommendedIntents	L	0!	
a	ListSessionAnalyticsData	L	0!	
a	ListSessionMetrics	L	0!	
a	ListSlotTypes	L	0!	
a	ListSlots	L	0!	
a	ListTagsForResource	R	0,1,6	
a	ListTestExecutionResultItems	R	6!	
a	ListTestExecutions	L		
a	ListTestSetRecords	R	6!	
a	ListTestSets	L		
a	PostContent	W	1,2	
a	PostText	W	1,2	
a	PutBot	W	2!	0,2
a	PutBotAlias	W	1!	0,2
a	PutIntent	W	4!	
a	PutSession	W	1!	
a	PutSlotType	W	5!	
a	RecognizeText	W	1!	
a	RecognizeUtterance	W	1!	
a	SearchAssociatedTranscripts	L	0!	
a	StartBotAnalyzer	W	0!	
a	StartBotRecommendation	W	0!	
a	StartBotResourceGeneration	W	0!	
a	StartConversation	W	1!	
a	StartImport	W	0,1,6	0,2
a	StartMigration	W	2!	
a	StartTestExecution	W	6!	
a	StartTestSetGeneration	W	6	
a	StopBotAnalyzer	W	0!	
a	StopBotRecommendation	W	0!	
a	TagResource	T	0,1,6	0,2
a	UntagResource	T	0,1,6	2
a	UpdateBot	W	0!	
a	UpdateBotAlias	W	1!	
a	UpdateBotLocale	W	0!	
a	UpdateBotRecommendation	W	0!	
a	UpdateCustomVocabulary	W	0!	
a	UpdateExport	W	0!	
a	UpdateIntent	W	0!	
a	UpdateResourcePolicy	W	0,1	
a	UpdateSlot	W	0!	
a	UpdateSlotType	W	0!	
a	UpdateTestSet	W	6!	
s	license-manager
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	license-manager:ResourceTag/${TagKey}	String
r	grant	arn:*:license-manager::*:grant:*	1
r	license	arn:*:license-manager::*:license:*	1
r	license-asset-group	arn:*:license-manager:*:*:license-asset-group:*	1
r	license-asset-ruleset	arn:*:license-manager:*:*:license-asset-ruleset:*	1
r	license-configuration	arn:*:license-manager:*:*:license-configuration:*	1,3
r	report-generator	arn:*:license-manager:*:*:report-generator:*	1,3
a	AcceptGrant	W	0!	
a	CheckInLicense	W		
a	CheckoutBorrowLicense	W	1!	
a	CheckoutLicense	W		
a	CreateGrant	W	1!	0,2
a	CreateGrantVersion	W	0!	
a	CreateLicense	W		0,2
a	CreateLicenseAssetGroup	W	3!	0,2
a	CreateLicenseAssetRuleset	W		0,2
a	CreateLicenseConfiguration	W		0,2
a	CreateLicenseConversionTaskForResource	W		
a	CreateLicenseManagerReportGenerator	W		0,2
a	CreateLicenseVersion	W	1!	
a	CreateToken	W	1!	
a	DeleteGrant	W	0!	
a	DeleteLicense	W	1!	
a	DeleteLicenseAssetGroup	W	2!	
a	DeleteLicenseAssetRuleset	W	3!	
a	DeleteLicenseConfiguration	W	4!	
a	DeleteLicenseManagerReportGenerator	W	5!	
a	DeleteToken	W		
a	ExtendLicenseConsumption	W		
a	GetAccessToken	R		
a	GetGrant	R	0!	
a	GetLicense	R	1!	
a	GetLicenseAssetGroup	R	2!	
a	GetLicenseAssetRuleset	R	3!	
a	GetLicenseConfiguration	R	4!	
a	GetLicenseConversionTask	R		
a	GetLicenseManagerReportGenerator	R	5!	
a	GetLicenseUsage	R	1!	
a	GetServiceSettings	L		
a	ListAssetsForLicenseAssetGroup	L	2!	
a	ListAssociationsForLicenseConfiguration	L	4!	
a	ListDistributedGrants	L		
a	ListFailuresForLicenseConfigurationOperations	L	4!	
a	ListLicenseAssetGroups	L	2	
a	ListLicenseAssetRulesets	L	3	
a	ListLicenseConfigurations	L		
a	ListLicenseConfigurationsForOrganization	L		
a	ListLicenseConversionTasks	L		
a	ListLicenseManagerReportGenerators	L	4	
a	ListLicenseSpecificationsForResource	L		
a	ListLicenseVersions	L	1!	
a	ListLicenses	R		
a	ListReceivedGrants	L		
a	ListReceivedGrantsForOrganization	L		
a	ListReceivedLicenses	L		
a	ListReceivedLicensesForOrganization	L		
a	ListResourceInventory	L		
a	ListTagsForResource	R	0,1,2,3,4,5	
a	ListTokens	L		
a	ListUsageForLicenseConfiguration	L	4!	
a	RejectGrant	W	0!	
a	TagResource	T	0,1,2,3,4,5	0,2
a	UntagResource	T	0,1,2,3,4,5	2
a	UpdateLicenseAssetGroup	W	2!,3!	
a	UpdateLicenseAssetRuleset	W	3!	
a	UpdateLicenseConfiguration	W	4!	
a	UpdateLicenseManagerReportGenerator	W	5!	
a	UpdateLicenseSpecificationsForResource	W	4!	
a	UpdateServiceSettings	P		
s	license-manager-linux-subscriptions
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	subscription-provider	arn:*:license-manager-linux-subscriptions:*:*:subscription-provider/*	1
a	DeregisterSubscriptionProvider	W	0!	
a	GetRegisteredSubscriptionProvider	R	0!	
a	GetServiceSettings	R		
a	ListLinuxSubscriptionInstances	R		
a	ListLinuxSubscriptions	R		
a	ListRegisteredSubscriptionProviders	R		
a	ListTagsForResource	R	0!	
a	RegisterSubscriptionProvider	W		0,2
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateServiceSettings	W		
s	license-manager-user-subscriptions
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	identity-provider	arn:*:license-manager-user-subscriptions:*:*:identity-provider/*	1
r	instance-user	arn:*:license-manager-user-subscriptions:*:*:instance-user/*	1
r	license-server-endpoint	arn:*:license-manager-user-subscriptions:*:*:license-server-endpoint/*	1
r	product-subscription	arn:*:license-manager-user-subscriptions:*:*:product-subscription/*	1
a	AssociateUser	W	0!	0,2
a	CreateLicenseServerEndpoint	W	0!	0,2
a	DeleteLicenseServerEndpoint	W	0!,2!	
a	DeregisterIdentityProvider	W	0!	
a	DisassociateUser	W	0!,1!	
a	ListIdentityProviders	L		
a	ListInstances	L		
a	ListLicenseServerEndpoints	L		
a	ListProductSubscriptions	L	0!	
a	ListTagsForResource	R	0!,1!,2!,3!	
a	ListUserAssociations	L	0!	
a	RegisterIdentityProvider	W		0,2
a	StartProductSubscription	W	0!	0,2
a	StopProductSubscription	W	0!,3!	
a	TagResource	T	0!,1!,2!,3!	0,2
a	UntagResource	T	0!,1!,2!,3!	
a	UpdateIdentityProviderSettings	W	0!	
s	lightsail
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Alarm	arn:*:lightsail:*:*:Alarm/*	
r	Bucket	arn:*:lightsail:*:*:Bucket/*	1
r	Certificate	arn:*:lightsail:*:*:Certificate/*	1
r	CloudFormationStackRecord	arn:*:lightsail:*:*:CloudFormationStackRecord/*	
r	ContactMethod	arn:*:lightsail:*:*:ContactMethod/*	1
r	ContainerService	arn:*:lightsail:*:*:ContainerService/*	1
r	Disk	arn:*:lightsail:*:*:Disk/*	1
r	DiskSnapshot	arn:*:lightsail:*:*:DiskSnapshot/*	1
r	Distribution	arn:*:lightsail:*:*:Distribution/*	1
r	Domain	arn:*:lightsail:*:*:Domain/*	1
r	ExportSnapshotRecord	arn:*:lightsail:*:*:ExportSnapshotRecord/*	
r	Instance	arn:*:lightsail:*:*:Instance/*	1
r	InstanceSnapshot	arn:*:lightsail:*:*:InstanceSnapshot/*	1
r	KeyPair	arn:*:lightsail:*:*:KeyPair/*	1
r	LoadBalancer	arn:*:lightsail:*:*:LoadBalancer/*	1
r	LoadBalancerTlsCertificate	arn:*:lightsail:*:*:LoadBalancerTlsCertificate/*	
r	RelationalDatabase	arn:*:lightsail:*:*:RelationalDatabase/*	1
r	RelationalDatabaseSnapshot	arn:*:lightsail:*:*:RelationalDatabaseSnapshot/*	1
r	StaticIp	arn:*:lightsail:*:*:StaticIp/*	1
a	AllocateStaticIp	W		
a	AttachCertificateToDistribution	W	2!,8!	
a	AttachDisk	W	6!	
a	AttachInstancesToLoadBalancer	W	14!	
a	AttachLoadBalancerTlsCertificate	W	14!	
a	AttachStaticIp	W	11!,18!	
a	CloseInstancePublicPorts	W	11!	
a	CopySnapshot	W		
a	CreateBucket	W		0,2
a	CreateBucketAccessKey	W	1!	
a	CreateCertificate	W		0,2
a	CreateCloudFormationStack	W		
a	CreateContactMethod	W		0,2
a	CreateContainerService	W		0,2
a	CreateContainerServiceDeployment	W	5!	
a	CreateContainerServiceRegistryLogin	W		
a	CreateDisk	W		0,2
a	CreateDiskFromSnapshot	W	7!	0,2
a	CreateDiskSnapshot	W	6,11	0,2
a	CreateDistribution	W		0,2
a	CreateDomain	W		0,2
a	CreateDomainEntry	W	9!	
a	CreateGUISessionAccessDetails	W	11!	
a	CreateInstanceSnapshot	W	11!	0,2
a	CreateInstances	W		0,2
a	CreateInstancesFromSnapshot	W	12!	0,2
a	CreateKeyPair	W		0,2
a	CreateLoadBalancer	W		0,2
a	CreateLoadBalancerTlsCertificate	W	14!	
a	CreateRelationalDatabase	W		0,2
a	CreateRelationalDatabaseFromSnapshot	W	17!	0,2
a	CreateRelationalDatabaseSnapshot	W		0,2
a	DeleteAlarm	W	0!	
a	DeleteAutoSnapshot	W		
a	DeleteBucket	W	1!	
a	DeleteBucketAccessKey	W	1!	
a	DeleteCertificate	W	2!	
a	DeleteContactMethod	W		
a	DeleteContainerImage	W	5!	
a	DeleteContainerService	W	5!	
a	DeleteDisk	W	6!	
a	DeleteDiskSnapshot	W	7!	
a	DeleteDistribution	W	8!	
a	DeleteDomain	W	9!	
a	DeleteDomainEntry	W	9!	
a	DeleteInstance	W	11!	
a	DeleteInstanceSnapshot	W	12!	
a	DeleteKeyPair	W	13!	
a	DeleteKnownHostKeys	W	11!	
a	DeleteLoadBalancer	W	14!	
a	DeleteLoadBalancerTlsCertificate	W	14!	
a	DeleteRelationalDatabase	W	16!	
a	DeleteRelationalDatabaseSnapshot	W	17!	
a	DetachCertificateFromDistribution	W	8!	
a	DetachDisk	W	6!	
a	DetachInstancesFromLoadBalancer	W	14!	
a	DetachStaticIp	W	18!	
a	DisableAddOn	W		
a	DownloadDefaultKeyPair	W		
a	EnableAddOn	W		
a	ExportSnapshot	W	7,12	
a	GetActiveNames	R		
a	GetAlarms	R		
a	GetAutoSnapshots	R		
a	GetBlueprints	R		
a	GetBucketAccessKeys	R		
a	GetBucketBundles	R		
a	GetBucketMetricData	R		
a	GetBuckets	R		
a	GetBundles	R		
a	GetCertificates	R		
a	GetCloudFormationStackRecords	R		
a	GetContactMethods	R		
a	GetContainerAPIMetadata	R		
a	GetContainerImages	R		
a	GetContainerLog	R		
a	GetContainerServiceDeployments	R		
a	GetContainerServiceMetricData	R		
a	GetContainerServicePowers	R		
a	GetContainerServices	R		
a	GetCostEstimate	R	6,11	
a	GetDisk	R		
a	GetDiskSnapshot	R		
a	GetDiskSnapshots	R		
a	GetDisks	R		
a	GetDistributionBundles	R		
a	GetDistributionLatestCacheReset	R		
a	GetDistributionMetricData	R		
a	GetDistributions	R		
a	GetDomain	R		
a	GetDomains	R		
a	GetExportSnapshotRecords	R		
a	GetInstance	R		
a	GetInstanceAccessDetails	W	11!	
a	GetInstanceMetricData	R		
a	GetInstancePortStates	R		
a	GetInstanceSnapshot	R		
a	GetInstanceSnapshots	R		
a	GetInstanceState	R		
a	GetInstances	R		
a	GetKeyPair	R		
a	GetKeyPairs	R		
a	GetLoadBalancer	R		
a	GetLoadBalancerMetricData	R		
a	GetLoadBalancerTlsCertificates	R		
a	GetLoadBalancerTlsPolicies	R		
a	GetLoadBalancers	R		
a	GetOperation	R		
a	GetOperations	R		
a	GetOperationsForResource	R		
a	GetRegions	R		
a	GetRelationalDatabase	R		
a	GetRelationalDatabaseBlueprints	R		
a	GetRelationalDatabaseBundles	R		
a	GetRelationalDatabaseEvents	R		
a	GetRelationalDatabaseLogEvents	R		
a	GetRelationalDatabaseLogStreams	R		
a	GetRelationalDatabaseMasterUserPassword	P	16!	
a	GetRelationalDatabaseMetricData	R		
a	GetRelationalDatabaseParameters	R		
a	GetRelationalDatabaseSnapshot	R		
a	GetRelationalDatabaseSnapshots	R		
a	GetRelationalDatabases	R		
a	GetSetupHistory	R	11	
a	GetStaticIp	R		
a	GetStaticIps	R		
a	ImportKeyPair	W		
a	IsVpcPeered	R		
a	OpenInstancePublicPorts	W	11!	
a	PeerVpc	W		
a	PutAlarm	W	0!	
a	PutInstancePublicPorts	W	11!	
a	RebootInstance	W	11!	
a	RebootRelationalDatabase	W	16!	
a	RegisterContainerImage	W	5!	
a	ReleaseStaticIp	W	18!	
a	ResetDistributionCache	W	8!	
a	SendContactMethodVerification	W		
a	SetIpAddressType	W	8,11,14	
a	SetResourceAccessForBucket	W	1!,11!	
a	SetupInstanceHttps	W	11!	
a	StartGUISession	W	11!	
a	StartInstance	W	11!	
a	StartRelationalDatabase	W	16!	
a	StopGUISession	W	11!	
a	StopInstance	W	11!	
a	StopRelationalDatabase	W	16!	
a	TagResource	T	1,2,4,5,6,7,8,9,11,12,13,14,16,17,18	0,2
a	TestAlarm	W	0!	
a	UnpeerVpc	W		
a	UntagResource	T	1,2,4,5,6,7,8,9,11,12,13,14,16,17,18	2
a	UpdateBucket	W	1!	
a	UpdateBucketBundle	W	1!	
a	UpdateContainerService	W	5!	
a	UpdateDistribution	W	8!	
a	UpdateDistributionBundle	W	8!	
a	UpdateDomainEntry	W	9!	
a	UpdateInstanceMetadataOptions	W	11!	
a	UpdateLoadBalancerAttribute	W	14!	
a	UpdateRelationalDatabase	W	16!	
a	UpdateRelationalDatabaseParameters	W	16!	
s	logs
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	logs:DeliveryDestinationResourceArn	ARN
k	logs:LogGeneratingResourceArns	ArrayOfARN
r	anomaly-detector	arn:*:logs:*:*:anomaly-detector:*	1
r	delivery	arn:*:logs:*:*:delivery:*	1
r	delivery-destination	arn:*:logs:*:*:delivery-destination:*	1
r	delivery-source	arn:*:logs:*:*:delivery-source:*	1
r	destination	arn:*:logs:*:*:destination:*	1
r	log-group	arn:*:logs:*:*:log-group:*	1
r	log-stream	arn:*:logs:*:*:log-group:*:log-stream:*	1
r	lookup-table	arn:*:logs:*:*:lookup-table:*	1
r	scheduled-query	arn:*:logs:*:*:scheduled-query:*	1
a	AssociateKmsKey	W	5!	
a	AssociateSourceToS3TableIntegration	W		
a	CallWithBearerToken	W		
a	CancelExportTask	W		
a	CancelImportTask	W		
a	CreateDelivery	W	1!,2!,3!	0,2
a	CreateExportTask	W	5!	
a	CreateImportTask	W		
a	CreateLogAnomalyDetector	W	5!	0,2
a	CreateLogDelivery	W		
a	CreateLogGroup	W	5!	0,2
a	CreateLogStream	W	6!	
a	CreateLookupTable	W	7!	0,2
a	CreateScheduledQuery	W	8!	0,2
a	DeleteAccountPolicy	W		
a	DeleteDataProtectionPolicy	W	5!	
a	DeleteDelivery	W	1!	
a	DeleteDeliveryDestination	W	2!	
a	DeleteDeliveryDestinationPolicy	W	2!	
a	DeleteDeliverySource	W	2!	
a	DeleteDestination	W	4!	
a	DeleteIndexPolicy	W		
a	DeleteIntegration	W		
a	DeleteLogAnomalyDetector	W	0!	
a	DeleteLogDelivery	W		
a	DeleteLogGroup	W	5!	
a	DeleteLogStream	W	6!	
a	DeleteLookupTable	W	7!	
a	DeleteMetricFilter	W	5!	
a	DeletePipelineRule	W		
a	DeleteQueryDefinition	W		
a	DeleteResourcePolicy	P		
a	DeleteRetentionPolicy	W	5!	
a	DeleteScheduledQuery	W	8!	
a	DeleteSubscriptionFilter	W	5!	
a	DeleteTransformer	W	5!	
a	DescribeAccountPolicies	L		
a	DescribeConfigurationTemplates	L		
a	DescribeDeliveries	L		
a	DescribeDeliveryDestinations	L		
a	DescribeDeliverySources	L		
a	DescribeDestinations	L		
a	DescribeExportTasks	L		
a	DescribeFieldIndexes	L		
a	DescribeImportTaskBatches	L		
a	DescribeImportTasks	L		
a	DescribeIndexPolicies	L		
a	DescribeLogGroups	L		
a	DescribeLogStreams	L	5!	
a	DescribeLookupTables	L		
a	DescribeMetricFilters	L	5!	
a	DescribeQueries	L		
a	DescribeQueryDefinitions	L		
a	DescribeResourcePolicies	L		
a	DescribeSubscriptionFilters	L	5!	
a	DisassociateKmsKey	W	5!	
a	DisassociateSourceFromS3TableIntegration	W		
a	FilterLogEvents	R	5!	
a	GetDataProtectionPolicy	R	5!	
a	GetDelivery	R	1!	
a	GetDeliveryDestination	R	2!	
a	GetDeliveryDestinationPolicy	R	2!	
a	GetDeliverySource	R	3!	
a	GetIntegration	R		
a	GetLogAnomalyDetector	R	0!	
a	GetLogDelivery	R		
a	GetLogEvents	R	6!	
a	GetLogFields	R		
a	GetLogGroupFields	R	5!	
a	GetLogRecord	R	5!	
a	GetLookupTable	R	7!	
a	GetQueryResults	R	5!	
a	GetScheduledQuery	R	8!	
a	GetScheduledQueryHistory	R	8!	
a	GetTransformer	R	5!	
a	IntegrateWithS3Table	W	5!	
a	Link	W		
a	ListAggregateLogGroupSummaries	L		
a	ListAnomalies	L	0	
a	ListEntitiesForLogGroup	L		
a	ListIntegrations	L		
a	ListLogAnomalyDetectors	L	0	
a	ListLogDeliveries	L		
a	ListLogGroups	L		
a	ListLogGroupsForEntity	L		
a	ListLogGroupsForQuery	L		
a	ListScheduledQueries	L		
a	ListSourcesForS3TableIntegration	L		
a	ListTagsForResource	L	0,1,2,3,4,5,7	
a	ListTagsLogGroup	L	5!	
a	ProcessWithPipeline	W	5!	
a	PutAccountPolicy	W		
a	PutBearerTokenAuthentication	W	5!	
a	PutDataProtectionPolicy	W	5!	
a	PutDeliveryDestination	W	2!	0,2,3
a	PutDeliveryDestinationPolicy	W	2!	
a	PutDeliverySource	W	3!	0,2,4
a	PutDestination	W	4!	0,2
a	PutDestinationPolicy	W	4!	
a	PutIndexPolicy	W		
a	PutIntegration	W		
a	PutLogEvents	W	6!	
a	PutLogGroupDeletionProtection	W	5!	
a	PutMetricFilter	W	5!	
a	PutPipelineRule	W		
a	PutQueryDefinition	W		
a	PutResourcePolicy	P		
a	PutRetentionPolicy	W	5!	
a	PutSubscriptionFilter	W	4,5!	
a	PutTransformer	W	5!	
a	StartLiveTail	R	5!	
a	StartQuery	R	5!	
a	StopLiveTail	R		
a	StopQuery	R		
a	TagLogGroup	T	5!	0,2
a	TagResource	T	0,1,2,3,4,5,7,8	0,2
a	TestMetricFilter	R		
a	TestTransformer	R		
a	Unmask	R	5!	
a	UntagLogGroup	T	5!	2
a	UntagResource	T	0,1,2,3,4,5,7,8	2
a	UpdateAnomaly	W	0!	
a	UpdateDeliveryConfiguration	W	1!,2!,3!	0,2
a	UpdateLogAnomalyDetector	W	0!	
a	UpdateLogDelivery	W		
a	UpdateLookupTable	W	7!	
a	UpdateScheduledQuery	W	8!	
s	lookoutequipment
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	lookoutequipment:IsImportingData	Bool
r	dataset	arn:*:lookoutequipment:*:*:dataset/*/*	1
r	inference-scheduler	arn:*:lookoutequipment:*:*:inference-scheduler/*/*	1
r	label-group	arn:*:lookoutequipment:*:*:label-group/*/*	1
r	model	arn:*:lookoutequipment:*:*:model/*/*	1
r	model-version	arn:*:lookoutequipment:*:*:model/*/*/model-version/*	1
a	CreateDataset	W	0!	0,2
a	CreateInferenceScheduler	W	1!,3!	0,2
a	CreateLabel	W	2!	
a	CreateLabelGroup	W	2!	0,2
a	CreateModel	W	0!,2,3!	0,2
a	CreateRetrainingScheduler	W	3!	
a	DeleteDataset	W	0!	
a	DeleteInferenceScheduler	W	1!	
a	DeleteLabel	W	2!	
a	DeleteLabelGroup	W	2!	
a	DeleteModel	W	3!	
a	DeleteResourcePolicy	W	0,3,4	
a	DeleteRetrainingScheduler	W	3!	
a	DescribeDataIngestionJob	R		
a	DescribeDataset	R	0!	
a	DescribeInferenceScheduler	R	1!	
a	DescribeLabelGroup	R	2!	
a	DescribeModel	R	3!	
a	DescribeModelVersion	R	4!	
a	DescribeResourcePolicy	R	0,3,4	
a	DescribeRetrainingScheduler	R	3!	
a	Describelabel	R	2!	
a	ImportDataset	W	0!	0,2
a	ImportModelVersion	W	0!,2,3!	0,2,3
a	ListDataIngestionJobs	L	0!	
a	ListDatasets	L		
a	ListInferenceEvents	R	1!	
a	ListInferenceExecutions	R	1!	
a	ListInferenceSchedulers	L		
a	ListLabelGroups	L	2!	
a	ListLabels	L	2!	
a	ListModelVersions	L	3!	
a	ListModels	L		
a	ListRetrainingSchedulers	L		
a	ListSensorStatistics	L	0!	
a	ListTagsForResource	R	0,1,2,3,4	
a	PutResourcePolicy	W	0,3,4	
a	StartDataIngestionJob	W	0!	
a	StartInferenceScheduler	W	1!	
a	StartRetrainingScheduler	W	3!	
a	StopInferenceScheduler	W	1!	
a	StopRetrainingScheduler	W	3!	
a	TagResource	T	0,1,2,3,4	0,2
a	UntagResource	T	0,1,2,3,4	2
a	UpdateActiveModelVersion	W	3!,4!	
a	UpdateInferenceScheduler	W	1!	
a	UpdateLabelGroup	W	2!	
a	UpdateModel	W	3!	
a	UpdateRetrainingScheduler	W	3!	
s	lookoutmetrics
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Alert	arn:*:lookoutmetrics:*:*:Alert:*	1
r	AnomalyDetector	arn:*:lookoutmetrics:*:*:AnomalyDetector:*	1
r	MetricSet	arn:*:lookoutmetrics:*:*:MetricSet/*/*	1
a	ActivateAnomalyDetector	W	1!	
a	BackTestAnomalyDetector	W	1!	
a	CreateAlert	W	0!,1!	0,2
a	CreateAnomalyDetector	W	1!	0,2
a	CreateMetricSet	W	1!,2!	0,2
a	DeactivateAnomalyDetector	W	1!	
a	DeleteAlert	W	0!	
a	DeleteAnomalyDetector	W	1!	
a	DescribeAlert	R	0!	
a	DescribeAnomalyDetectionExecutions	R	1!	
a	DescribeAnomalyDetector	R	1!	
a	DescribeMetricSet	R	2!	
a	DetectMetricSetConfig	W	1!	
a	GetAnomalyGroup	R	1!	
a	GetDataQualityMetrics	R	1!	
a	GetFeedback	R	1!	
a	GetSampleData	R		
a	ListAlerts	L	1	
a	ListAnomalyDetectors	L		
a	ListAnomalyGroupRelatedMetrics	L	1!	
a	ListAnomalyGroupSummaries	L	1!	
a	ListAnomalyGroupTimeSeries	L	1!	
a	ListMetricSets	L	1	
a	ListTagsForResource	R	0,1,2	
a	PutFeedback	W	1!	
a	TagResource	T	0,1,2	0,1,2
a	UntagResource	T	0,1,2	2
a	UpdateAlert	W	0!	
a	UpdateAnomalyDetector	W	1!	
a	UpdateMetricSet	W	2!	
s	lookoutvision
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	model	arn:*:lookoutvision:*:*:model/*/*	1
r	project	arn:*:lookoutvision:*:*:project/*	
a	CreateDataset	W		
a	CreateModel	W	0!	0,2
a	CreateProject	W	1!	
a	DeleteDataset	W		
a	DeleteModel	W	0!	
a	DeleteProject	W	1!	
a	DescribeDataset	R		
a	DescribeModel	R	0!	
a	DescribeModelPackagingJob	R		
a	DescribeProject	R	1!	
a	DescribeTrialDetection	R		
a	DetectAnomalies	W	0!	
a	ListDatasetEntries	R		
a	ListModelPackagingJobs	L		
a	ListModels	L		
a	ListProjects	L		
a	ListTagsForResource	R	0	
a	ListTrialDetections	L		
a	StartModel	W	0!	
a	StartModelPackagingJob	W	0!	
a	StartTrialDetection	W		
a	StopModel	W	0!	
a	TagResource	T	0	0,2
a	UntagResource	T	0	2
a	UpdateDatasetEntries	W		
s	m2
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Application	arn:*:m2:*:*:app/*	1
r	Environment	arn:*:m2:*:*:env/*	1
a	CancelBatchJobExecution	W	0!	
a	CreateApplication	W		0,2
a	CreateDataSetExportTask	W	0!	
a	CreateDataSetImportTask	W	0!	
a	CreateDeployment	W	0!,1	
a	CreateEnvironment	W		0,2
a	DeleteApplication	W	0!	
a	DeleteApplicationFromEnvironment	W	0!	
a	DeleteEnvironment	W	1!	
a	GetApplication	R	0!	
a	GetApplicationVersion	R	0!	
a	GetBatchJobExecution	R	0!	
a	GetDataSetDetails	R	0!	
a	GetDataSetExportTask	R	0!	
a	GetDataSetImportTask	R	0!	
a	GetDeployment	R	0!	
a	GetEnvironment	R	1!	
a	GetSignedBluinsightsUrl	R		
a	ListApplicationVersions	R	0!	
a	ListApplications	L		
a	ListBatchJobDefinitions	R	0!	
a	ListBatchJobExecutions	R	0!	
a	ListBatchJobRestartPoints	R	0!	
a	ListDataSetExportHistory	R	0!	
a	ListDataSetImportHistory	R	0!	
a	ListDataSets	R	0!	
a	ListDeployments	R	0!	
a	ListEngineVersions	R		
a	ListEnvironments	L		
a	ListTagsForResource	R		
a	StartApplication	W	0!	
a	StartBatchJob	W	0!	
a	StopApplication	W	0!	
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateApplication	W	0!	
a	UpdateEnvironment	W	1!	
s	machinelearning
r	batchprediction	arn:*:machinelearning:*:*:batchprediction/*	
r	datasource	arn:*:machinelearning:*:*:datasource/*	
r	evaluation	arn:*:machinelearning:*:*:evaluation/*	
r	mlmodel	arn:*:machinelearning:*:*:mlmodel/*	
a	AddTags	T	0,1,2,3	
a	CreateBatchPrediction	W	0!,1!,3!	
a	CreateDataSourceFromRDS	W	1!	
a	CreateDataSourceFromRedshift	W	1!	
a	CreateDataSourceFromS3	W	1!	
a	CreateEvaluation	W	1!,2!,3!	
a	CreateMLModel	W	1!,3!	
a	CreateRealtimeEndpoint	W	3!	
a	DeleteBatchPrediction	W	0!	
a	DeleteDataSource	W	1!	
a	DeleteEvaluation	W	2!	
a	DeleteMLModel	W	3!	
a	DeleteRealtimeEndpoint	W	3!	
a	DeleteTags	T	0,1,2,3	
a	DescribeBatchPredictions	L		
a	DescribeDataSources	L		
a	DescribeEvaluations	L		
a	DescribeMLModels	L		
a	DescribeTags	L	0,1,2,3	
a	GetBatchPrediction	R	0!	
a	GetDataSource	R	1!	
a	GetEvaluation	R	1!	
a	GetMLModel	R	3!	
a	Predict	W	3!	
a	UpdateBatchPrediction	W	0!	
a	UpdateDataSource	W	1!	
a	UpdateEvaluation	W	2!	
a	UpdateMLModel	W	3!	
s	macie2
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	AllowList	arn:*:macie2:*:*:allow-list/*	1
r	ClassificationJob	arn:*:macie2:*:*:classification-job/*	1
r	CustomDataIdentifier	arn:*:macie2:*:*:custom-data-identifier/*	1
r	FindingsFilter	arn:*:macie2:*:*:findings-filter/*	1
r	Member	arn:*:macie2:*:*:member/*	1
a	AcceptInvitation	W		
a	BatchGetCustomDataIdentifiers	R	2!	
a	BatchUpdateAutomatedDiscoveryAccounts	W		
a	CreateAllowList	W		0,2
a	CreateClassificationJob	W	1!	0,2
a	CreateCustomDataIdentifier	W	2!	0,2
a	CreateFindingsFilter	W	3!	0,2
a	CreateInvitations	W		
a	CreateMember	W	4!	0,2
a	CreateSampleFindings	W		
a	DeclineInvitations	W		
a	DeleteAllowList	W	0!	
a	DeleteCustomDataIdentifier	W	2!	
a	DeleteFindingsFilter	W	3!	
a	DeleteInvitations	W		
a	DeleteMember	W	4!	
a	DescribeBuckets	R		
a	DescribeClassificationJob	R	1!	
a	DescribeOrganizationConfiguration	R		
a	DisableMacie	W		
a	DisableOrganizationAdminAccount	W		
a	DisassociateFromAdministratorAccount	W		
a	DisassociateFromMasterAccount	W		
a	DisassociateMember	W	4!	
a	EnableMacie	W		
a	EnableOrganizationAdminAccount	W		
a	GetAdministratorAccount	R		
a	GetAllowList	R	0!	
a	GetAutomatedDiscoveryConfiguration	R		
a	GetBucketStatistics	R		
a	GetClassificationExportConfiguration	R		
a	GetClassificationScope	R		
a	GetCustomDataIdentifier	R	2!	
a	GetFindingStatistics	R		
a	GetFindings	R		
a	GetFindingsFilter	R	3!	
a	GetFindingsPublicationConfiguration	R		
a	GetInvitationsCount	R		
a	GetMacieSession	R		
a	GetMasterAccount	R		
a	GetMember	R	4!	
a	GetResourceProfile	R		
a	GetRevealConfiguration	R		
a	GetSensitiveDataOccurrences	R		
a	GetSensitiveDataOccurrencesAvailability	R		
a	GetSensitivityInspectionTemplate	R		
a	GetUsageStatistics	R		
a	GetUsageTotals	R		
a	ListAllowLists	L		
a	ListAutomatedDiscoveryAccounts	L		
a	ListClassificationJobs	L		
a	ListClassificationScopes	L		
a	ListCustomDataIdentifiers	L		
a	ListFindings	L		
a	ListFindingsFilters	L		
a	ListInvitations	L		
a	ListManagedDataIdentifiers	L		
a	ListMembers	L		
a	ListOrganizationAdminAccounts	L		
a	ListResourceProfileArtifacts	L		
a	ListResourceProfileDetections	L		
a	ListSensitivityInspectionTemplates	L		
a	ListTagsForResource	R	0,1,2,3,4	
a	PutClassificationExportConfiguration	W		
a	PutFindingsPublicationConfiguration	W		
a	SearchResources	R		
a	TagResource	T	0,1,2,3,4	0,2
a	TestCustomDataIdentifier	W		
a	UntagResource	T	0,1,2,3,4	2
a	UpdateAllowList	W	0!	
a	UpdateAutomatedDiscoveryConfiguration	W		
a	UpdateClassificationJob	W	1!	0,2
a	UpdateClassificationScope	W		
a	UpdateFindingsFilter	W	3!	0,2
a	UpdateMacieSession	W		
a	UpdateMemberSession	W		
a	UpdateOrganizationConfiguration	W		
a	UpdateResourceProfile	W		
a	UpdateResourceProfileDetections	W		
a	UpdateRevealConfiguration	W		
a	UpdateSensitivityInspectionTemplate	W		
s	managedblockchain
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	accessor	arn:*:managedblockchain:*:*:accessors/*	1
r	invitation	arn:*:managedblockchain:*:*:invitations/*	1
r	member	arn:*:managedblockchain:*:*:members/*	1
r	network	arn:*:managedblockchain:*::networks/*	1
r	node	arn:*:managedblockchain:*:*:nodes/*	1
r	proposal	arn:*:managedblockchain:*::proposals/*	1
a	CreateAccessor	W		0,2
a	CreateMember	W	3!	0,2
a	CreateNetwork	W		0,2
a	CreateNode	W	2,3	0,2
a	CreateProposal	W	3!	0,2
a	DeleteAccessor	W	0!	
a	DeleteMember	W	2!	
a	DeleteNode	W	4!	
a	GET	P		
a	GetAccessor	R	0!	
a	GetMember	R	2!	
a	GetNetwork	R	3!	
a	GetNode	R	4!	
a	GetProposal	R	5!	
a	Invoke	P		
a	InvokeRpcBitcoinMainnet	R		
a	InvokeRpcBitcoinTestnet	R		
a	InvokeRpcPolygonMainnet	R		
a	InvokeRpcPolygonMumbaiTestnet	R		
a	ListAccessors	L		
a	ListInvitations	L		
a	ListMembers	L	3!	
a	ListNetworks	L		
a	ListNodes	L	2,3	
a	ListProposalVotes	R	5!	
a	ListProposals	L	3!	
a	ListTagsForResource	R	0,1,2,3,4,5	
a	POST	P		
a	RejectInvitation	W	1!	
a	TagResource	T	0,1,2,3,4,5	0,2
a	UntagResource	T	0,1,2,3,4,5	2
a	UpdateMember	W	2!	
a	UpdateNode	W	4!	
a	VoteOnProposal	W	5!	
s	managedblockchain-query
a	BatchGetTokenBalance	R		
a	GetAssetContract	R		
a	GetTokenBalance	R		
a	GetTransaction	R		
a	ListAssetContracts	L		
a	ListFilteredTransactionEvents	L		
a	ListTokenBalances	L		
a	ListTransactionEvents	L		
a	ListTransactions	L		
s	mapcredits
r	agreement	arn:*:mapcredits:::*/*	
a	ListAssociatedPrograms	L	0!	
a	ListQuarterCredits	L	0!	
a	ListQuarterSpend	L	0!	
s	marketplacecommerceanalytics
a	GenerateDataSet	W		
a	StartSupportDataExport	W		
s	mechanicalturk
a	AcceptQualificationRequest	W		
a	ApproveAssignment	W		
a	AssociateQualificationWithWorker	W		
a	CreateAdditionalAssignmentsForHIT	W		
a	CreateHIT	W		
a	CreateHITType	W		
a	CreateHITWithHITType	W		
a	CreateQualificationType	W		
a	CreateWorkerBlock	W		
a	DeleteHIT	W		
a	DeleteQualificationType	W		
a	DeleteWorkerBlock	W		
a	DisassociateQualificationFromWorker	W		
a	GetAccountBalance	R		
a	GetAssignment	R		
a	GetFileUploadURL	R		
a	GetHIT	R		
a	GetQualificationScore	R		
a	GetQualificationType	R		
a	ListAssignmentsForHIT	L		
a	ListBonusPayments	L		
a	ListHITs	L		
a	ListHITsForQualificationType	L		
a	ListQualificationRequests	L		
a	ListQualificationTypes	L		
a	ListReviewPolicyResultsForHIT	L		
a	ListReviewableHITs	L		
a	ListWorkerBlocks	L		
a	ListWorkersWithQualificationType	L		
a	NotifyWorkers	W		
a	RejectAssignment	W		
a	RejectQualificationRequest	W		
a	SendBonus	W		
a	SendTestEventNotification	W		
a	UpdateExpirationForHIT	W		
a	UpdateHITReviewStatus	W		
a	UpdateHITTypeOfHIT	W		
a	UpdateNotificationSettings	W		
a	UpdateQualificationType	W		
s	mediaconnect
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Bridge	arn:*:mediaconnect:*:*:bridge:*:*	
r	Entitlement	arn:*:mediaconnect:*:*:entitlement:*:*	1
r	Flow	arn:*:mediaconnect:*:*:flow:*:*	1
r	Gateway	arn:*:mediaconnect:*:*:gateway:*:*	
r	GatewayInstance	arn:*:mediaconnect:*:*:gateway:*:*:instance:*	
r	MediaStream	arn:*:mediaconnect:*:*:flow:*:*/mediaStream/*	1
r	Offering	arn:*:mediaconnect:*:offering:*	
r	Output	arn:*:mediaconnect:*:*:output:*:*	1
r	Reservation	arn:*:mediaconnect:*:*:reservation:*:*	
r	RouterInput	arn:*:mediaconnect:*:*:routerInput:*	1
r	RouterNetworkInterface	arn:*:mediaconnect:*:*:routerNetworkInterface:*	1
r	RouterOutput	arn:*:mediaconnect:*:*:routerOutput:*	1
r	Source	arn:*:mediaconnect:*:*:source:*:*	1
r	VpcInterface	arn:*:mediaconnect:*:*:flow:*:*/vpcInterface/*	1
a	AddBridgeOutputs	W	0!	
a	AddBridgeSources	W	0!	
a	AddFlowMediaStreams	W	2!,5!	0,2
a	AddFlowOutputs	W	2!,7!	0,2
a	AddFlowSources	W	2!,12!	0,2
a	AddFlowVpcInterfaces	W	2!,13!	0,2
a	AssociateRouterNetworkInterface	W		
a	CreateBridge	W	0!	
a	CreateFlow	W	2!	0,2
a	CreateGateway	W	3!	
a	CreateRouterInput	W	9!	0,2
a	CreateRouterNetworkInterface	W	10!	0,2
a	CreateRouterOutput	W	11!	0,2
a	DeleteBridge	W	0!	
a	DeleteFlow	W	2!	
a	DeleteGateway	W	3!	
a	DeleteRouterInput	W	9!	
a	DeleteRouterNetworkInterface	W	10!	
a	DeleteRouterOutput	W	11!	
a	DeregisterGatewayInstance	W	4!	
a	DescribeBridge	R	0!	
a	DescribeFlow	R	2!	
a	DescribeFlowSourceMetadata	R	2!	
a	DescribeFlowSourceThumbnail	R	2!	
a	DescribeGateway	R	3!	
a	DescribeGatewayInstance	R	4!	
a	DescribeOffering	R	6!	
a	DescribeReservation	R	8!	
a	DiscoverGatewayPollEndpoint	R	3!	
a	GetRouterInput	R	9!	
a	GetRouterInputSourceMetadata	R	9!	
a	GetRouterInputThumbnail	R	9!	
a	GetRouterNetworkInterface	R	10!	
a	GetRouterOutput	R	11!	
a	GrantFlowEntitlements	W	1!,2!	0,2
a	ListBridges	L		
a	ListEntitlements	L		
a	ListFlows	L		
a	ListGatewayInstances	L		
a	ListGateways	L		
a	ListOfferings	L		
a	ListReservations	L		
a	ListRouterInputs	L		
a	ListRouterNetworkInterfaces	L		
a	ListRouterOutputs	L		
a	ListTagsForResource	R		
a	PollGateway	W		
a	PurchaseOffering	W	8!	
a	RemoveBridgeOutput	W	0!	
a	RemoveBridgeSource	W	0!	
a	RemoveFlowMediaStream	W	2!,5!	
a	RemoveFlowOutput	W	2!,7!	
a	RemoveFlowSource	W	2!,12!	
a	RemoveFlowVpcInterface	W	2!,13!	
a	RestartRouterInput	W	9!	
a	RestartRouterOutput	W	11!	
a	RevokeFlowEntitlement	W	1!,2!	
a	StartFlow	W	2!	
a	StartRouterInput	W	9!	
a	StartRouterOutput	W	11!	
a	StopFlow	W	2!	
a	StopRouterInput	W	9!	
a	StopRouterOutput	W	11!	
a	SubmitGatewayStateChange	W		
a	TagResource	T	1,2,5,7,9,10,11,12,13	0,2
a	TakeRouterInput	W	11!	
a	UntagResource	T	1,2,5,7,9,10,11,12,13	2
a	UpdateBridge	W	0!	
a	UpdateBridgeOutput	W	0!	
a	UpdateBridgeSource	W	0!	
a	UpdateBridgeState	W	0!	
a	UpdateFlow	W	2!	
a	UpdateFlowEntitlement	W	2!	
a	UpdateFlowMediaStream	W	2!,5!	
a	UpdateFlowOutput	W	2!,7!	
a	UpdateFlowSource	W	2!,12!	
a	UpdateGatewayInstance	W	4!	
a	UpdateRouterInput	W	9!	
a	UpdateRouterNetworkInterface	W	10!	
a	UpdateRouterOutput	W	11!	
s	mediaconvert
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	mediaconvert:HttpInputsAllowed	Bool
k	mediaconvert:HttpsInputsAllowed	Bool
k	mediaconvert:S3InputsAllowed	Bool
r	CertificateAssociation	arn:*:mediaconvert:*:*:certificates/*	
r	Job	arn:*:mediaconvert:*:*:jobs/*	1
r	JobTemplate	arn:*:mediaconvert:*:*:jobTemplates/*	1
r	Preset	arn:*:mediaconvert:*:*:presets/*	1
r	Queue	arn:*:mediaconvert:*:*:queues/*	1
a	AssociateCertificate	W		
a	CancelJob	W	1!	
a	CreateJob	W	2,3,4	0,2,3,4,5
a	CreateJobTemplate	W	3,4	0,2
a	CreatePreset	W		0,1,2
a	CreateQueue	W		0,1,2
a	CreateResourceShare	W	1	
a	DeleteJobTemplate	W	2!	
a	DeletePolicy	W		
a	DeletePreset	W	3!	
a	DeleteQueue	W	4!	
a	DescribeEndpoints	L		
a	DisassociateCertificate	W		
a	GetJob	R	1!	
a	GetJobTemplate	R	2!	
a	GetPolicy	R		
a	GetPreset	R	3!	
a	GetQueue	R	4!	
a	ListJobTemplates	L		
a	ListJobs	L	4	
a	ListPresets	L		
a	ListQueues	L		
a	ListTagsForResource	R	1,2,3,4	
a	ListVersions	L		
a	Probe	R		
a	PutPolicy	W		
a	SearchJobs	L	4	
a	TagResource	T	1,2,3,4	0,2
a	UntagResource	T	1,2,3,4	2
a	UpdateJobTemplate	W	2!,3,4	
a	UpdatePreset	W	3!	
a	UpdateQueue	W	4!	
s	mediaimport
a	CreateDatabaseBinarySnapshot	W		
s	medialive
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	channel	arn:*:medialive:*:*:channel:*	1
r	channel-placement-group	arn:*:medialive:*:*:channelPlacementGroup:*/*	1
r	cloudwatch-alarm-template	arn:*:medialive:*:*:cloudwatch-alarm-template:*	1
r	cloudwatch-alarm-template-group	arn:*:medialive:*:*:cloudwatch-alarm-template-group:*	1
r	cluster	arn:*:medialive:*:*:cluster:*	1
r	eventbridge-rule-template	arn:*:medialive:*:*:eventbridge-rule-template:*	1
r	eventbridge-rule-template-group	arn:*:medialive:*:*:eventbridge-rule-template-group:*	1
r	input	arn:*:medialive:*:*:input:*	1
r	input-device	arn:*:medialive:*:*:inputDevice:*	
r	input-security-group	arn:*:medialive:*:*:inputSecurityGroup:*	1
r	multiplex	arn:*:medialive:*:*:multiplex:*	1
r	network	arn:*:medialive:*:*:network:*	1
r	node	arn:*:medialive:*:*:node:*/*	1
r	offering	arn:*:medialive:*:*:offering:*	
r	reservation	arn:*:medialive:*:*:reservation:*	1
r	sdi-source	arn:*:medialive:*:*:sdiSource:*	1
r	signal-map	arn:*:medialive:*:*:signal-map:*	1
a	AcceptInputDeviceTransfer	W	8!	
a	BatchDelete	W		
a	BatchStart	W		
a	BatchStop	W		
a	BatchUpdateSchedule	W	0!	
a	CancelInputDeviceTransfer	W	8!	
a	ClaimDevice	W	8!	
a	CreateChannel	W	0!,7!	0,2
a	CreateChannelPlacementGroup	W	1!,4!	0,2
a	CreateCloudWatchAlarmTemplate	W	2!,3!	0,2
a	CreateCloudWatchAlarmTemplateGroup	W	3!	0,2
a	CreateCluster	W	4!	0,2
a	CreateEventBridgeRuleTemplate	W	5!,6!	0,2
a	CreateEventBridgeRuleTemplateGroup	W	6!	0,2
a	CreateInput	W	7!,9!	0,2
a	CreateInputSecurityGroup	W	9!	0,2
a	CreateMultiplex	W	10!	0,2
a	CreateMultiplexProgram	W	10!	
a	CreateNetwork	W	11!	0,2
a	CreateNode	W	4!,12!	0,2
a	CreateNodeRegistrationScript	W	4!	
a	CreatePartnerInput	W	7!	0,2
a	CreateSdiSource	W	15!	0,2
a	CreateSignalMap	W	16!	0,2
a	CreateTags	T	0,1,2,3,4,5,6,7,9,10,11,12,14,15,16	0,2
a	DeleteChannel	W	0!	
a	DeleteChannelPlacementGroup	W	1!	
a	DeleteCloudWatchAlarmTemplate	W	2!	
a	DeleteCloudWatchAlarmTemplateGroup	W	3!	
a	DeleteCluster	W	4!	
a	DeleteEventBridgeRuleTemplate	W	5!	
a	DeleteEventBridgeRuleTemplateGroup	W	6!	
a	DeleteInput	W	7!	
a	DeleteInputSecurityGroup	W	9!	
a	DeleteMultiplex	W	10!	
a	DeleteMultiplexProgram	W	10!	
a	DeleteNetwork	W	11!	
a	DeleteNode	W	12!	
a	DeleteReservation	W	14!	
a	DeleteSchedule	W	0!	
a	DeleteSdiSource	W	15!	
a	DeleteSignalMap	W	16!	
a	DeleteTags	T	0,1,2,3,4,5,6,7,9,10,11,12,14,15,16	2
a	DescribeAccountConfiguration	R		
a	DescribeChannel	R	0!	
a	DescribeChannelPlacementGroup	R	1!	
a	DescribeCluster	R	4!	
a	DescribeInput	R	7!	
a	DescribeInputDevice	R	8!	
a	DescribeInputDeviceThumbnail	R	8!	
a	DescribeInputSecurityGroup	R	9!	
a	DescribeMultiplex	R	10!	
a	DescribeMultiplexProgram	R	10!	
a	DescribeNetwork	R	11!	
a	DescribeNode	R	12!	
a	DescribeOffering	R	13!	
a	DescribeReservation	R	14!	
a	DescribeSchedule	R	0!	
a	DescribeSdiSource	R	15!	
a	DescribeThumbnails	R	0!	
a	GetCloudWatchAlarmTemplate	R	2!	
a	GetCloudWatchAlarmTemplateGroup	R	3!	
a	GetEventBridgeRuleTemplate	R	5!	
a	GetEventBridgeRuleTemplateGroup	R	6!	
a	GetSignalMap	R	16!	
a	ListAlerts	L		
a	ListChannelPlacementGroups	L		
a	ListChannels	L		
a	ListCloudWatchAlarmTemplateGroups	L		
a	ListCloudWatchAlarmTemplates	L		
a	ListClusterAlerts	L		
a	ListClusters	L		
a	ListEventBridgeRuleTemplateGroups	L		
a	ListEventBridgeRuleTemplates	L		
a	ListInputDeviceTransfers	L		
a	ListInputDevices	L		
a	ListInputSecurityGroups	L		
a	ListInputs	L		
a	ListMultiplexAlerts	L		
a	ListMultiplexPrograms	L		
a	ListMultiplexes	L		
a	ListNetworks	L		
a	ListNodes	L		
a	ListOfferings	L		
a	ListReservations	L		
a	ListSdiSources	L		
a	ListSignalMaps	L		
a	ListTagsForResource	L	0,1,2,3,4,5,6,7,9,10,11,12,14,15,16	
a	ListVersions	L		
a	PollAnywhere	W		
a	PurchaseOffering	W	13!,14!	0,2
a	RebootInputDevice	W	8!	
a	RejectInputDeviceTransfer	W	8!	
a	RestartChannelPipelines	W	0!	
a	StartChannel	W	0!	
a	StartDeleteMonitorDeployment	W	16!	
a	StartInputDevice	W	8!	
a	StartInputDeviceMaintenanceWindow	W	8!	
a	StartMonitorDeployment	W	16!	
a	StartMultiplex	W	10!	
a	StartUpdateSignalMap	W	16!	
a	StopChannel	W	0!	
a	StopInputDevice	W	8!	
a	StopMultiplex	W	10!	
a	SubmitAnywhereStateChange	W		
a	TransferInputDevice	W	8!	
a	UpdateAccountConfiguration	W		
a	UpdateChannel	W	0!	
a	UpdateChannelClass	W	0!	
a	UpdateChannelPlacementGroup	W	1!	0,2
a	UpdateCloudWatchAlarmTemplate	W	2!,3!	
a	UpdateCloudWatchAlarmTemplateGroup	W	3!	
a	UpdateCluster	W	4!	0,2
a	UpdateEventBridgeRuleTemplate	W	5!,6!	
a	UpdateEventBridgeRuleTemplateGroup	W	6!	
a	UpdateInput	W	7!	
a	UpdateInputDevice	W	8!	
a	UpdateInputSecurityGroup	W	9!	0,2
a	UpdateMultiplex	W	10!	
a	UpdateMultiplexProgram	W	10!	
a	UpdateNetwork	W	11!	0,2
a	UpdateNode	W	12!	0,2
a	UpdateNodeState	W	12!	0,2
a	UpdateReservation	W	14!	
a	UpdateSdiSource	W	15!	0,2
s	mediapackage
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	channels	arn:*:mediapackage:*:*:channels/*	1
r	harvest_jobs	arn:*:mediapackage:*:*:harvest_jobs/*	1
r	origin_endpoints	arn:*:mediapackage:*:*:origin_endpoints/*	1
a	ConfigureLogs	W	0!	
a	CreateChannel	W		0,2
a	CreateHarvestJob	W		0,2
a	CreateOriginEndpoint	W		0,2
a	DeleteChannel	W	0!	
a	DeleteOriginEndpoint	W	2!	
a	DescribeChannel	R	0!	
a	DescribeHarvestJob	R	1!	
a	DescribeOriginEndpoint	R	2!	
a	ListChannels	R		
a	ListHarvestJobs	R		
a	ListOriginEndpoints	R		
a	ListTagsForResource	R	0,1,2	
a	RotateChannelCredentials	W	0!	
a	RotateIngestEndpointCredentials	P	0!	
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdateChannel	W	0!	
a	UpdateOriginEndpoint	W	2!	
s	mediapackage-vod
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	assets	arn:*:mediapackage-vod:*:*:assets/*	1
r	packaging-configurations	arn:*:mediapackage-vod:*:*:packaging-configurations/*	1
r	packaging-groups	arn:*:mediapackage-vod:*:*:packaging-groups/*	1
a	ConfigureLogs	W	2!	
a	CreateAsset	W		0,2
a	CreatePackagingConfiguration	W		0,2
a	CreatePackagingGroup	W		0,2
a	DeleteAsset	W	0!	
a	DeletePackagingConfiguration	W	1!	
a	DeletePackagingGroup	W	2!	
a	DescribeAsset	R	0!	
a	DescribePackagingConfiguration	R	1!	
a	DescribePackagingGroup	R	2!	
a	ListAssets	L		
a	ListPackagingConfigurations	L		
a	ListPackagingGroups	L		
a	ListTagsForResource	R	0,1,2	
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdatePackagingGroup	W	2!	
s	mediapackagev2
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Channel	arn:*:mediapackagev2:*:*:channelGroup/*/channel/*	1
r	ChannelGroup	arn:*:mediapackagev2:*:*:channelGroup/*	1
r	ChannelPolicy	arn:*:mediapackagev2:*:*:channelGroup/*/channel/*	
r	HarvestJob	arn:*:mediapackagev2:*:*:channelGroup/*/channel/*/originEndpoint/*/harvestJob/*	1
r	OriginEndpoint	arn:*:mediapackagev2:*:*:channelGroup/*/channel/*/originEndpoint/*	1
r	OriginEndpointPolicy	arn:*:mediapackagev2:*:*:channelGroup/*/channel/*/originEndpoint/*	
a	CancelHarvestJob	W	0!,1!,3!,4!	
a	CreateChannel	W	0!,1!	0,2
a	CreateChannelGroup	W	1!	0,2
a	CreateHarvestJob	W	0!,1!,3!,4!	0,2
a	CreateOriginEndpoint	W	0!,1!,4!	0,2
a	DeleteChannel	W	0!,1!	
a	DeleteChannelGroup	W	1!	
a	DeleteChannelPolicy	W	0!,1!,2!	
a	DeleteOriginEndpoint	W	0!,1!,4!	
a	DeleteOriginEndpointPolicy	W	0!,1!,4!,5!	
a	GetChannel	R	0!,1!	
a	GetChannelGroup	R	1!	
a	GetChannelPolicy	R	0!,1!,2!	
a	GetHarvestJob	R	0!,1!,3!,4!	
a	GetHeadObject	R	4!	
a	GetObject	R	4!	
a	GetOriginEndpoint	R	0!,1!,4!	
a	GetOriginEndpointPolicy	R	0!,1!,4!,5!	
a	HarvestObject	R	4!	
a	ListChannelGroups	L		
a	ListChannels	L	1!	
a	ListHarvestJobs	L	1!	
a	ListOriginEndpoints	L	0!,1!	
a	ListTagsForResource	R	0,1,3,4	
a	PutChannelPolicy	W	0!,1!,2!	
a	PutObject	W	0!	
a	PutOriginEndpointPolicy	W	0!,1!,4!,5!	
a	ResetChannelState	W	0!,1!	
a	ResetOriginEndpointState	W	0!,1!,4!	
a	TagResource	T	0,1,3,4	0,2
a	UntagResource	T	0,1,3,4	2
a	UpdateChannel	W	0!,1!	
a	UpdateChannelGroup	W	1!	
a	UpdateOriginEndpoint	W	0!,1!,4!	
s	mediastore
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	container	arn:*:mediastore:*:*:container/*	1
r	folder	arn:*:mediastore:*:*:container/*/*	
r	object	arn:*:mediastore:*:*:container/*/*	
a	CreateContainer	W		0,2
a	DeleteContainer	W	0!	
a	DeleteContainerPolicy	P	0!	
a	DeleteCorsPolicy	W	0!	
a	DeleteLifecyclePolicy	W	0!	
a	DeleteMetricPolicy	W	0!	
a	DeleteObject	W	2!	
a	DescribeContainer	L	0!	
a	DescribeObject	L	2!	
a	GetContainerPolicy	R	0!	
a	GetCorsPolicy	R	0!	
a	GetLifecyclePolicy	R	0!	
a	GetMetricPolicy	R	0!	
a	GetObject	R	2!	
a	ListContainers	L		
a	ListItems	L	1	
a	ListTagsForResource	R	0	
a	PutContainerPolicy	P	0!	
a	PutCorsPolicy	W	0!	
a	PutLifecyclePolicy	W	0!	
a	PutMetricPolicy	W	0!	
a	PutObject	W	2!	
a	StartAccessLogging	W	0!	
a	StopAccessLogging	W	0!	
a	TagResource	T	0	0,2
a	UntagResource	T	0	2
s	mediatailor
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	channel	arn:*:mediatailor:*:*:channel/*	1
r	liveSource	arn:*:mediatailor:*:*:liveSource/*/*	1
r	playbackConfiguration	arn:*:mediatailor:*:*:playbackConfiguration/*	1
r	prefetchSchedule	arn:*:mediatailor:*:*:prefetchSchedule/*	
r	program	arn:*:mediatailor:*:*:program/*/*	
r	sourceLocation	arn:*:mediatailor:*:*:sourceLocation/*	1
r	vodSource	arn:*:mediatailor:*:*:vodSource/*/*	1
a	ConfigureLogsForChannel	W	0!	
a	ConfigureLogsForPlaybackConfiguration	W	2!	
a	CreateChannel	W		0,2
a	CreateLiveSource	W		0,2
a	CreatePrefetchSchedule	W	2!	
a	CreateProgram	W		
a	CreateSourceLocation	W		0,2
a	CreateVodSource	W		0,2
a	DeleteChannel	W	0!	
a	DeleteChannelPolicy	P	0!	
a	DeleteLiveSource	W	1!	
a	DeletePlaybackConfiguration	W	2!	
a	DeletePrefetchSchedule	W	2!,3!	
a	DeleteProgram	W	4!	
a	DeleteSourceLocation	W	5!	
a	DeleteVodSource	W	6!	
a	DescribeChannel	R	0!	
a	DescribeLiveSource	R	1!	
a	DescribeProgram	R	4!	
a	DescribeSourceLocation	R	5!	
a	DescribeVodSource	R	6!	
a	GetChannelPolicy	R	0!	
a	GetChannelSchedule	R	0!	
a	GetPlaybackConfiguration	R	2!	
a	GetPrefetchSchedule	R	2!,3!	
a	ListAlerts	R		
a	ListChannels	R		
a	ListLiveSources	R		
a	ListPlaybackConfigurations	L		
a	ListPrefetchSchedules	L	2!	
a	ListSourceLocations	R		
a	ListTagsForResource	R	0,1,2,5,6	
a	ListVodSources	R		
a	PutChannelPolicy	P	0!	
a	PutPlaybackConfiguration	W		0,2
a	StartChannel	W	0!	
a	StopChannel	W	0!	
a	TagResource	T	0,1,2,5,6	0,2
a	UntagResource	T	0,1,2,5,6	2
a	UpdateChannel	W	0!	
a	UpdateLiveSource	W	1!	
a	UpdateProgram	W	4!	
a	UpdateSourceLocation	W	5!	
a	UpdateVodSource	W	6!	
s	medical-imaging
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	medical-imaging:SeriesInstanceUID	String
k	medical-imaging:StudyInstanceUID	String
r	datastore	arn:*:medical-imaging:*:*:datastore/*	1
r	imageset	arn:*:medical-imaging:*:*:datastore/*/imageset/*	1
a	CopyImageSet	W	0!,1!	
a	CreateDatastore	W		0,2
a	DeleteDatastore	W	0!	
a	DeleteImageSet	W	0!,1!	
a	GetDICOMBulkdata	R	0!	3,4
a	GetDICOMImportJob	R	0!	
a	GetDICOMInstance	R	0!	3,4
a	GetDICOMInstanceFrames	R	0!	3,4
a	GetDICOMInstanceMetadata	R	0!	3,4
a	GetDICOMSeriesMetadata	R	0!	3,4
a	GetDatastore	R	0!	
a	GetImageFrame	R	0!,1!	
a	GetImageSet	R	0!,1!	
a	GetImageSetMetadata	R	0!,1!	
a	ListDICOMImportJobs	L	0!	
a	ListDatastores	L		
a	ListImageSetVersions	L	0!,1!	
a	ListTagsForResource	L	0,1	
a	SearchDICOMInstances	R	0!	3,4
a	SearchDICOMSeries	R	0!	4
a	SearchDICOMStudies	R	0!	
a	SearchImageSets	R	0!	
a	StartDICOMImportJob	W	0!	
a	StoreDICOM	W	0!	
a	StoreDICOMStudy	W	0!	4
a	TagResource	T	0,1	0,1,2
a	UntagResource	T	0,1	2
a	UpdateImageSetMetadata	W	0!,1!	
s	memorydb
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	memorydb:TLSEnabled	Bool
k	memorydb:UserAuthenticationMode	String
r	acl	arn:*:memorydb:*:*:acl/*	1
r	cluster	arn:*:memorydb:*:*:cluster/*	1
r	multiregioncluster	arn:*:memorydb::*:multiregioncluster/*	1,3
r	multiregionparametergroup	arn:*:memorydb::*:multiregionparametergroup/*	
r	parametergroup	arn:*:memorydb:*:*:parametergroup/*	1
r	reservednode	arn:*:memorydb:*:*:reservednode/*	1
r	snapshot	arn:*:memorydb:*:*:snapshot/*	1
r	subnetgroup	arn:*:memorydb:*:*:subnetgroup/*	1
r	user	arn:*:memorydb:*:*:user/*	1
a	BatchUpdateCluster	W	1!	1
a	Connect	W	1!,8!	1
a	CopySnapshot	W	6!	0,1,2
a	CreateAcl	W	8!	0,1,2
a	CreateCluster	W	0!,2,4!,6,7!	0,1,2,3
a	CreateMultiRegionCluster	W	3!	0,1,2,3
a	CreateParameterGroup	W		0,2
a	CreateSnapshot	W	1!	0,1,2
a	CreateSubnetGroup	W		0,2
a	CreateUser	W		0,2,4
a	DeleteAcl	W	0!	1
a	DeleteCluster	W	1!,2,6	1
a	DeleteMultiRegionCluster	W	2!	1
a	DeleteParameterGroup	W	4!	1
a	DeleteSnapshot	W	6!	1
a	DeleteSubnetGroup	W	7!	1
a	DeleteUser	W	8!	1
a	DescribeAcls	R	0!	1
a	DescribeClusters	R	1!	1
a	DescribeEngineVersions	R		
a	DescribeEvents	R		
a	DescribeMultiRegionClusters	R	2!	1
a	DescribeMultiRegionParameterGroups	R	3!	
a	DescribeMultiRegionParameters	R	3!	
a	DescribeParameterGroups	R	4!	1
a	DescribeParameters	R	4!	1
a	DescribeReservedNodes	R	5!	1
a	DescribeReservedNodesOfferings	R		
a	DescribeServiceUpdates	R		
a	DescribeSnapshots	R	6!	1
a	DescribeSubnetGroups	R	7!	1
a	DescribeUsers	R	8!	1
a	FailoverShard	W	1!	1
a	ListAllowedMultiRegionClusterUpdates	R	2!	1
a	ListAllowedNodeTypeUpdates	R	1!	1
a	ListTags	R	0,1,2,4,6,7,8	1
a	PauseMultiRegionClusterReplication	W	2!	1
a	PurchaseReservedNodesOffering	W	5!	0,1,2
a	ResetParameterGroup	W	4!	1
a	TagResource	T	0,1,2,4,5,6,7,8	0,1,2
a	UntagResource	T	0,1,2,4,6,7,8	1,2
a	UpdateAcl	W	0!,8!	1
a	UpdateCluster	W	0,1!,4	1
a	UpdateMultiRegionCluster	W	2!,3	1
a	UpdateParameterGroup	W	4!	1
a	UpdateSubnetGroup	W	7!	1
a	UpdateUser	W	8!	1,4
s	mgh
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	mgh:AutomationRunResourceRunID	String
k	mgh:AutomationUnitResourceAutomationUnitArn	ARN
k	mgh:ConnectionResourceConnectionArn	String
r	AutomationRunResource	arn:*:mgh:*:*:automation-run/*	3
r	AutomationUnitResource	arn:*:mgh:*:*:automation-unit/*	4
r	ConnectionResource	arn:*:mgh:*:*:*	1,5
r	migrationTask	arn:*:mgh:*:*:progressUpdateStream/*/migrationTask/*	
r	progressUpdateStream	arn:*:mgh:*:*:progressUpdateStream/*	
a	AcceptConnection	W	2!	0,2
a	AssociateAutomationUnitRole	W	1!	
a	AssociateCreatedArtifact	W	3!	
a	AssociateDiscoveredResource	W	3!	
a	AssociateSourceResource	W	3!	
a	BatchAssociateIamRoleWithConnection	W	2!	
a	BatchDisassociateIamRoleFromConnection	W	2!	
a	CreateAutomationRun	W		
a	CreateAutomationUnit	W		
a	CreateHomeRegionControl	W		
a	CreateProgressUpdateStream	W	4!	
a	DeleteAutomationRun	W	0!	
a	DeleteAutomationUnit	W	1!	
a	DeleteConnection	W	2!	
a	DeleteHomeRegionControl	W		
a	DeleteProgressUpdateStream	W	4!	
a	DescribeApplicationState	R		
a	DescribeAutomationRun	R	0!	
a	DescribeAutomationUnit	R	1!	
a	DescribeHomeRegionControls	L		
a	DescribeMigrationTask	R	3!	
a	DisassociateAutomationUnitRole	W	1!	
a	DisassociateCreatedArtifact	W	3!	
a	DisassociateDiscoveredResource	W	3!	
a	DisassociateSourceResource	W	3!	
a	GetConnection	R	2!	
a	GetHomeRegion	R		
a	ImportMigrationTask	W	3!	
a	ListApplicationStates	L		
a	ListAutomationRuns	L		
a	ListAutomationUnits	L		
a	ListConnectionRoles	L	2!	
a	ListConnections	L		
a	ListCreatedArtifacts	L	3!	
a	ListDiscoveredResources	L	3!	
a	ListMigrationTaskUpdates	L	3!	
a	ListMigrationTasks	L		
a	ListProgressUpdateStreams	L		
a	ListSourceResources	L	3!	
a	ListTagsForResource	L		
a	NotifyApplicationState	W		
a	NotifyMigrationTaskState	W	3!	
a	PutResourceAttributes	W	3!	
a	RejectConnection	W	2!	
a	TagResource	T		0,2
a	UntagResource	T		2
s	mgn
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	mgn:CreateAction	String
r	ApplicationResource	arn:*:mgn:*:*:application/*	1
r	ConnectorResource	arn:*:mgn:*:*:connector/*	1
r	ExportResource	arn:*:mgn:*:*:export/*	1
r	ImportResource	arn:*:mgn:*:*:import/*	1
r	JobResource	arn:*:mgn:*:*:job/*	1
r	LaunchConfigurationTemplateResource	arn:*:mgn:*:*:launch-configuration-template/*	1
r	NetworkMigrationDefinitionResource	arn:*:mgn:*:*:network-migration-definition/*	1
r	ReplicationConfigurationTemplateResource	arn:*:mgn:*:*:replication-configuration-template/*	1
r	SourceServerResource	arn:*:mgn:*:*:source-server/*	1
r	VcenterClientResource	arn:*:mgn:*:*:vcenter-client/*	1
r	WaveResource	arn:*:mgn:*:*:wave/*	1
a	ArchiveApplication	W	0!	
a	ArchiveWave	W	10!	
a	AssociateApplications	W	0!,10!	
a	AssociateSourceServers	W	0!,8!	
a	BatchCreateVolumeSnapshotGroupForMgn	W	8!	
a	BatchDeleteSnapshotRequestForMgn	W		
a	ChangeServerLifeCycleState	W	8!	
a	CreateApplication	W		0,2
a	CreateConnector	W		0,2
a	CreateLaunchConfigurationTemplate	W		0,2
a	CreateNetworkMigrationDefinition	W		0,2
a	CreateReplicationConfigurationTemplate	W		0,2
a	CreateVcenterClientForMgn	W		0,2
a	CreateWave	W		0,2
a	DeleteApplication	W	0!	
a	DeleteConnector	W	1!	
a	DeleteJob	W	4!	
a	DeleteLaunchConfigurationTemplate	W	5!	
a	DeleteNetworkMigrationDefinition	W	6!	
a	DeleteReplicationConfigurationTemplate	W	7!	
a	DeleteSourceServer	W	8!	
a	DeleteVcenterClient	W	9!	
a	DeleteWave	W	10!	
a	DescribeJobLogItems	R	4!	
a	DescribeJobs	L		
a	DescribeLaunchConfigurationTemplates	L		
a	DescribeReplicationConfigurationTemplates	L		
a	DescribeReplicationServerAssociationsForMgn	R		
a	DescribeSnapshotRequestsForMgn	R		
a	DescribeSourceServers	L		
a	DescribeVcenterClients	L		
a	DisassociateApplications	W	0!,10!	
a	DisassociateSourceServers	W	0!,8!	
a	DisconnectFromService	W	8!	
a	FinalizeCutover	W	8!	
a	GetAccountSettings	R		
a	GetAgentCommandForMgn	R	8!	
a	GetAgentConfirmedResumeInfoForMgn	R	8!	
a	GetAgentInstallationAssetsForMgn	R		
a	GetAgentReplicationInfoForMgn	R	8!	
a	GetAgentRuntimeConfigurationForMgn	R	8!	
a	GetAgentSnapshotCreditsForMgn	R	8!	
a	GetChannelCommandsForMgn	R		
a	GetLaunchConfiguration	R	8!	
a	GetNetworkMigrationDefinition	R	6!	
a	GetNetworkMigrationMapperSegmentConstruct	R	6!	
a	GetReplicationConfiguration	R	8!	
a	GetVcenterClientCommandsForMgn	R	9!	
a	InitializeService	W		
a	IssueClientCertificateForMgn	W	8	
a	ListApplications	L		
a	ListConnectors	R		
a	ListExportErrors	L	2!	
a	ListExports	L		
a	ListImportErrors	L	3!	
a	ListImportFileEnrichments	L		
a	ListImports	L		
a	ListManagedAccounts	L		
a	ListNetworkMigrationAnalyses	L	6!	
a	ListNetworkMigrationAnalysisResults	L	6!	
a	ListNetworkMigrationCodeGenerationSegments	L	6!	
a	ListNetworkMigrationCodeGenerations	L	6!	
a	ListNetworkMigrationDefinitions	L		
a	ListNetworkMigrationDeployedStacks	L	6!	
a	ListNetworkMigrationDeployedStacksDeletions	L	6!	
a	ListNetworkMigrationDeployments	L	6!	
a	ListNetworkMigrationExecutions	L	6!	
a	ListNetworkMigrationMapperSegmentConstructs	L	6!	
a	ListNetworkMigrationMapperSegments	L	6!	
a	ListNetworkMigrationMappingUpdates	L	6!	
a	ListNetworkMigrationMappings	L	6!	
a	ListSourceServerActions	L	8!	
a	ListTagsForResource	R		
a	ListTemplateActions	L	5!	
a	ListWaves	L		
a	MarkAsArchived	W	8!	
a	NotifyAgentAuthenticationForMgn	W	8!	
a	NotifyAgentConnectedForMgn	W	8!	
a	NotifyAgentDisconnectedForMgn	W	8!	
a	NotifyAgentReplicationProgressForMgn	W	8!	
a	NotifyVcenterClientStartedForMgn	W	9!	
a	PauseReplication	W	8!	
a	PutSourceServerAction	W	8!	
a	PutTemplateAction	W	5!	
a	RegisterAgentForMgn	W		0,2
a	RemoveSourceServerAction	W	8!	
a	RemoveTemplateAction	W	5!	
a	ResumeReplication	W	8!	
a	RetryDataReplication	W	8!	
a	SendAgentLogsForMgn	W	8!	
a	SendAgentMetricsForMgn	W	8!	
a	SendChannelCommandResultForMgn	W		
a	SendClientLogsForMgn	W		
a	SendClientMetricsForMgn	W		
a	SendVcenterClientCommandResultForMgn	W	9!	
a	SendVcenterClientLogsForMgn	W	9!	
a	SendVcenterClientMetricsForMgn	W	9!	
a	StartCutover	W	8!	0,2
a	StartExport	W		0,2
a	StartImport	W		0,2
a	StartImportFileEnrichment	W		
a	StartNetworkMigrationAnalysis	W	6!	
a	StartNetworkMigrationCodeGeneration	W	6!	
a	StartNetworkMigrationDeployedStacksDeletion	W	6!	
a	StartNetworkMigrationDeployment	W	6!	
a	StartNetworkMigrationMapping	W	6!	
a	StartNetworkMigrationMappingUpdate	W	6!	
a	StartReplication	W	8!	
a	StartTest	W	8!	0,2
a	StopReplication	W	8!	
a	TagResource	T	0,1,2,3,4,5,7,8,9,10	0,2,3
a	TerminateTargetInstances	W	8!	0,2
a	UnarchiveApplication	W	0!	
a	UnarchiveWave	W	10!	
a	UntagResource	T	0,1,4,5,7,8,9,10	2
a	UpdateAccountSettings	W		
a	UpdateAgentBacklogForMgn	W	8!	
a	UpdateAgentConversionInfoForMgn	W	8!	
a	UpdateAgentReplicationInfoForMgn	W	8!	
a	UpdateAgentReplicationProcessStateForMgn	W	8!	
a	UpdateAgentSourcePropertiesForMgn	W	8!	
a	UpdateApplication	W	0!	
a	UpdateConnector	W	1!	
a	UpdateLaunchConfiguration	W	8!	
a	UpdateLaunchConfigurationTemplate	W	5!	
a	UpdateNetworkMigrationDefinition	W	6!	
a	UpdateNetworkMigrationMapperSegment	W	6!	
a	UpdateNetworkMigrationMapperSegmentConstruct	W	6!	
a	UpdateReplicationConfiguration	W	8!	
a	UpdateReplicationConfigurationTemplate	W	7!	
a	UpdateSourceServer	W	8!	
a	UpdateSourceServerReplicationType	W	8!	
a	UpdateWave	W	10!	
a	VerifyClientRoleForMgn	R		
s	migrationhub-orchestrator
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	template	arn:*:migrationhub-orchestrator:*:*:template/*	1
r	workflow	arn:*:migrationhub-orchestrator:*:*:workflow/*	1
a	CreateTemplate	W		
a	CreateWorkflow	W	0!	0,2
a	CreateWorkflowStep	W	1!	
a	CreateWorkflowStepGroup	W	1!	
a	DeleteTemplate	W	0!	
a	DeleteWorkflow	W	1!	
a	DeleteWorkflowStep	W	1!	
a	DeleteWorkflowStepGroup	W	1!	
a	GetMessage	R		
a	GetTemplate	R	0!	
a	GetTemplateStep	R	0!	
a	GetTemplateStepGroup	R	0!	
a	GetWorkflow	R	1!	
a	GetWorkflowStep	R	1!	
a	GetWorkflowStepGroup	R	1!	
a	ListPlugins	L		
a	ListTagsForResource	R	0!,1!	
a	ListTemplateStepGroups	L	0!	
a	ListTemplateSteps	L	0!	
a	ListTemplates	L		
a	ListWorkflowStepGroups	L	1!	
a	ListWorkflowSteps	L	1!	
a	ListWorkflows	L		
a	RegisterPlugin	W		
a	RetryWorkflowStep	W	1!	
a	SendMessage	W		
a	StartWorkflow	W	1!	
a	StopWorkflow	W	1!	
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateTemplate	W	0!	
a	UpdateWorkflow	W	1!	
a	UpdateWorkflowStep	W	1!	
a	UpdateWorkflowStepGroup	W	1!	
s	migrationhub-strategy
a	GetAntiPattern	R		
a	GetApplicationComponentDetails	R		
a	GetApplicationComponentStrategies	R		
a	GetAssessment	R		
a	GetImportFileTask	R		
a	GetLatestAssessmentId	R		
a	GetMessage	R		
a	GetPortfolioPreferences	R		
a	GetPortfolioSummary	R		
a	GetRecommendationReportDetails	R		
a	GetServerDetails	R		
a	GetServerStrategies	R		
a	ListAnalyzableServers	L		
a	ListAntiPatterns	L		
a	ListApplicationComponents	L		
a	ListCollectors	L		
a	ListImportFileTask	L		
a	ListJarArtifacts	L		
a	ListServers	L		
a	PutLogData	W		
a	PutMetricData	W		
a	PutPortfolioPreferences	W		
a	RegisterCollector	W		
a	SendMessage	W		
a	StartAssessment	W		
a	StartImportFileTask	W		
a	StartRecommendationReportGeneration	W		
a	StopAssessment	W		
a	UpdateApplicationComponentConfig	W		
a	UpdateCollectorConfiguration	W		
a	UpdateServerConfig	W		
s	mobileanalytics
a	GetFinancialReports	R		
a	GetReports	R		
a	PutEvents	W		
s	mobiletargeting
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	app	arn:*:mobiletargeting:*:*:apps/*	1
r	application-metrics	arn:*:mobiletargeting:*:*:apps/*/kpis/daterange/*	
r	apps	arn:*:mobiletargeting:*:*:apps/*	
r	attribute	arn:*:mobiletargeting:*:*:apps/*/attributes/*	
r	campaign	arn:*:mobiletargeting:*:*:apps/*/campaigns/*	1
r	campaign-metrics	arn:*:mobiletargeting:*:*:apps/*/campaigns/*/kpis/daterange/*	
r	channel	arn:*:mobiletargeting:*:*:apps/*/channels/*	
r	channels	arn:*:mobiletargeting:*:*:apps/*/channels	
r	endpoint	arn:*:mobiletargeting:*:*:apps/*/endpoints/*	
r	event-stream	arn:*:mobiletargeting:*:*:apps/*/eventstream	
r	events	arn:*:mobiletargeting:*:*:apps/*/events	
r	export-job	arn:*:mobiletargeting:*:*:apps/*/jobs/export/*	
r	import-job	arn:*:mobiletargeting:*:*:apps/*/jobs/import/*	
r	journey	arn:*:mobiletargeting:*:*:apps/*/journeys/*	1
r	journey-execution-activity-metrics	arn:*:mobiletargeting:*:*:apps/*/journeys/*/activities/*/execution-metrics	
r	journey-execution-metrics	arn:*:mobiletargeting:*:*:apps/*/journeys/*/execution-metrics	
r	journey-metrics	arn:*:mobiletargeting:*:*:apps/*/journeys/*/kpis/daterange/*	
r	journeys	arn:*:mobiletargeting:*:*:apps/*/journeys	
r	messages	arn:*:mobiletargeting:*:*:apps/*/messages	
r	otp	arn:*:mobiletargeting:*:*:apps/*/otp	
r	phone-number-validate	arn:*:mobiletargeting:*:*:phone/number/validate	
r	recommender	arn:*:mobiletargeting:*:*:recommenders/*	
r	recommenders	arn:*:mobiletargeting:*:*:recommenders/*	
r	reports	arn:*:mobiletargeting:*:*:reports	
r	segment	arn:*:mobiletargeting:*:*:apps/*/segments/*	1
r	template	arn:*:mobiletargeting:*:*:templates/*/*	1
r	templates	arn:*:mobiletargeting:*:*:templates	
r	user	arn:*:mobiletargeting:*:*:apps/*/users/*	
r	verify-otp	arn:*:mobiletargeting:*:*:apps/*/verify-otp	
a	CreateApp	W	2!	0,1,2
a	CreateCampaign	W	0!	0,1,2
a	CreateEmailTemplate	W	25!	0,1,2
a	CreateExportJob	W	0!	
a	CreateImportJob	W	0!	
a	CreateInAppTemplate	W	25!	0,1,2
a	CreateJourney	W	17!	0,1,2
a	CreatePushTemplate	W	25!	0,1,2
a	CreateRecommenderConfiguration	W	22!	
a	CreateSegment	W	0!	0,1,2
a	CreateSmsTemplate	W	25!	0,1,2
a	CreateVoiceTemplate	W	25!	0,1,2
a	DeleteAdmChannel	W	6!	
a	DeleteApnsChannel	W	6!	
a	DeleteApnsSandboxChannel	W	6!	
a	DeleteApnsVoipChannel	W	6!	
a	DeleteApnsVoipSandboxChannel	W	6!	
a	DeleteApp	W	0!	
a	DeleteBaiduChannel	W	6!	
a	DeleteCampaign	W	4!	
a	DeleteEmailChannel	W	6!	
a	DeleteEmailTemplate	W	25!	
a	DeleteEndpoint	W	8!	
a	DeleteEventStream	W	9!	
a	DeleteGcmChannel	W	6!	
a	DeleteInAppTemplate	W	25!	
a	DeleteJourney	W	13!	
a	DeletePushTemplate	W	25!	
a	DeleteRecommenderConfiguration	W	21!	
a	DeleteSegment	W	24!	
a	DeleteSmsChannel	W	6!	
a	DeleteSmsTemplate	W	25!	
a	DeleteUserEndpoints	W	27!	
a	DeleteVoiceChannel	W	6!	
a	DeleteVoiceTemplate	W	25!	
a	GetAdmChannel	R	6!	
a	GetApnsChannel	R	6!	
a	GetApnsSandboxChannel	R	6!	
a	GetApnsVoipChannel	R	6!	
a	GetApnsVoipSandboxChannel	R	6!	
a	GetApp	R	0!	
a	GetApplicationDateRangeKpi	R	1!	
a	GetApplicationSettings	L	0!	
a	GetApps	R	2!	
a	GetBaiduChannel	R	6!	
a	GetCampaign	R	4!	
a	GetCampaignActivities	L	4!	
a	GetCampaignDateRangeKpi	R	5!	
a	GetCampaignVersion	R	4!	
a	GetCampaignVersions	L	4!	
a	GetCampaigns	L	0!	
a	GetChannels	L	7!	
a	GetEmailChannel	R	6!	
a	GetEmailTemplate	R	25!	
a	GetEndpoint	R	8!	
a	GetEventStream	R	9!	
a	GetExportJob	R	11!	
a	GetExportJobs	L	0!	
a	GetGcmChannel	R	6!	
a	GetImportJob	R	12!	
a	GetImportJobs	L	0!	
a	GetInAppMessages	R	0!	
a	GetInAppTemplate	R	25!	
a	GetJourney	R	13!	
a	GetJourneyDateRangeKpi	R	16!	
a	GetJourneyExecutionActivityMetrics	R	14!	
a	GetJourneyExecutionMetrics	R	15!	
a	GetJourneyRunExecutionActivityMetrics	R	13!	
a	GetJourneyRunExecutionMetrics	R	13!	
a	GetJourneyRuns	L	13!	
a	GetPushTemplate	R	25!	
a	GetRecommenderConfiguration	R	21!	
a	GetRecommenderConfigurations	L	22!	
a	GetReports	R	23!	
a	GetSegment	R	24!	
a	GetSegmentExportJobs	L	24!	
a	GetSegmentImportJobs	L	24!	
a	GetSegmentVersion	R	24!	
a	GetSegmentVersions	L	24!	
a	GetSegments	L	0!	
a	GetSmsChannel	R	6!	
a	GetSmsTemplate	R	25!	
a	GetUserEndpoints	R	27!	
a	GetVoiceChannel	R	6!	
a	GetVoiceTemplate	R	25!	
a	ListJourneys	L	0!	
a	ListTagsForResource	R	0,4,13,24,25	
a	ListTemplateVersions	L	25!	
a	ListTemplates	L	26!	
a	PhoneNumberValidate	R	20!	
a	PutEventStream	W	9!	
a	PutEvents	W	10!	
a	RemoveAttributes	W	3!	
a	SendMessages	W	18!	
a	SendOTPMessage	W	19!	
a	SendUsersMessages	W	18!	
a	TagResource	T	0,4,13,24,25	0,2
a	UntagResource	T	0,4,13,24,25	0,2
a	UpdateAdmChannel	W	6!	
a	UpdateApnsChannel	W	6!	
a	UpdateApnsSandboxChannel	W	6!	
a	UpdateApnsVoipChannel	W	6!	
a	UpdateApnsVoipSandboxChannel	W	6!	
a	UpdateApplicationSettings	W	0!	
a	UpdateBaiduChannel	W	6!	
a	UpdateCampaign	W	4!	0,2
a	UpdateEmailChannel	W	6!	
a	UpdateEmailTemplate	W	25!	0,2
a	UpdateEndpoint	W	8!	
a	UpdateEndpointsBatch	W	0!	
a	UpdateGcmChannel	W	6!	
a	UpdateInAppTemplate	W	25!	0,2
a	UpdateJourney	W	13!	0,2
a	UpdateJourneyState	W	13!	0,2
a	UpdatePushTemplate	W	25!	0,2
a	UpdateRecommenderConfiguration	W	21!	
a	UpdateSegment	W	24!	0,2
a	UpdateSmsChannel	W	6!	
a	UpdateSmsTemplate	W	25!	0,2
a	UpdateTemplateActiveVersion	W	25!	
a	UpdateVoiceChannel	W	6!	
a	UpdateVoiceTemplate	W	25!	0,2
a	VerifyOTPMessage	W	28!	
s	monitron
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	project	arn:*:monitron:*:*:project/*	1
a	AssociateProjectAdminUser	P	0!	
a	CreateProject	W		0,2
a	CreateProjectUserAssociation	P	0!	
a	CreateUserAccessRoleAssociation	P	0!	
a	DeleteProject	W	0!	
a	DeleteProjectUserAssociation	P	0!	
a	DeleteUserAccessRoleAssociation	P	0!	
a	DisassociateProjectAdminUser	P	0!	
a	GetProject	R	0!	
a	GetProjectAdminUser	R	0!	
a	ListProjectAdminUsers	P	0!	
a	ListProjectUserAssociations	L	0!	
a	ListProjects	L		
a	ListTagsForResource	R	0	
a	ListUserAccessRoleAssociations	L	0!	
a	TagResource	T	0	0,2
a	UntagResource	T	0	2
a	UpdateProject	W	0!	
s	mpa
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	mpa:ProtectedResourceAccount	String
k	mpa:RequestedOperation	String
r	approval-team	arn:*:mpa:*:*:approval-team/*	1
r	identity-source	arn:*:mpa:*:*:identity-source/*	1
r	session	arn:*:mpa:*:*:session/*	1
a	CancelSession	W	2!	1,3,4
a	CreateApprovalTeam	W	0!	0,1,2
a	CreateIdentitySource	W	1!	0,1,2
a	DeleteIdentitySource	W	1!	1
a	DeleteInactiveApprovalTeamVersion	W	0!	1
a	DeleteResourcePolicy	P		
a	GetApprovalTeam	R	0!	1
a	GetIdentitySource	R	1!	1
a	GetPolicyVersion	R		
a	GetResourcePolicy	R		
a	GetSession	R	2!	1,3,4
a	ListApprovalTeams	L		
a	ListIdentitySources	L		
a	ListPolicies	L		
a	ListPolicyVersions	L		
a	ListResourcePolicies	L		
a	ListSessions	L		
a	ListTagsForResource	L		
a	PutResourcePolicy	P		
a	StartActiveApprovalTeamDeletion	W	0!	1
a	StartApprovalTeamBaseline	W	0!	1
a	StartSession	W	2!	1,3,4
a	TagResource	T		0,1,2
a	UntagResource	T		1,2
a	UpdateApprovalTeam	W	0!	1
s	mq
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	brokers	arn:*:mq:*:*:broker:*:*	1
r	configurations	arn:*:mq:*:*:configuration:*	1
a	CreateBroker	W		0,2
a	CreateConfiguration	W		0,2
a	CreateReplicaBroker	W	0!	
a	CreateTags	T	0,1	0,2
a	CreateUser	W	0!	
a	DeleteBroker	W	0!	
a	DeleteConfiguration	W	1!	
a	DeleteTags	T	0,1	2
a	DeleteUser	W	0!	
a	DescribeBroker	R	0!	
a	DescribeBrokerEngineTypes	R		
a	DescribeBrokerInstanceOptions	R		
a	DescribeConfiguration	R	1!	
a	DescribeConfigurationRevision	R	1!	
a	DescribeUser	R	0!	
a	ListBrokers	L		
a	ListConfigurationRevisions	L	1!	
a	ListConfigurations	L		
a	ListTags	L	0,1	
a	ListUsers	L	0!	
a	Promote	W	0!	
a	RebootBroker	W	0!	
a	UpdateBroker	W	0!	
a	UpdateBrokerAccessConfiguration	W	0!	
a	UpdateConfiguration	W	1!	
a	UpdateUser	W	0!	
s	neptune-db
k	neptune-db:QueryLanguage	String
r	database	arn:*:neptune-db:*:*:*/*	
a	CancelLoaderJob	W	0!	
a	CancelMLDataProcessingJob	W	0!	
a	CancelMLModelTrainingJob	W	0!	
a	CancelMLModelTransformJob	W	0!	
a	CancelQuery	W	0!	
a	CreateMLEndpoint	W	0!	
a	DeleteDataViaQuery	W	0!	0
a	DeleteMLEndpoint	W	0!	
a	DeleteStatistics	W	0!	
a	GetEngineStatus	R	0!	
a	GetGraphSummary	R	0!	
a	GetLoaderJobStatus	R	0!	
a	GetMLDataProcessingJobStatus	R	0!	
a	GetMLEndpointStatus	R	0!	
a	GetMLModelTrainingJobStatus	R	0!	
a	GetMLModelTransformJobStatus	R	0!	
a	GetQueryStatus	R	0!	0
a	GetStatisticsStatus	R	0!	
a	GetStreamRecords	R	0!	0
a	ListLoaderJobs	L	0!	
a	ListMLDataProcessingJobs	L	0!	
a	ListMLEndpoints	L	0!	
a	ListMLModelTrainingJobs	L	0!	
a	ListMLModelTransformJobs	L	0!	
a	ManageStatistics	W	0!	
a	ReadDataViaQuery	R	0!	0
a	ResetDatabase	W	0!	
a	StartLoaderJob	W	0!	
a	StartMLDataProcessingJob	W	0!	
a	StartMLModelTrainingJob	W	0!	
a	StartMLModelTransformJob	W	0!	
a	WriteDataViaQuery	W	0!	0
a	connect	W	0!	
s	neptune-graph
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	neptune-graph:PublicConnectivity	Bool
r	export-task	arn:*:neptune-graph:*:*:export-task/*	
r	graph	arn:*:neptune-graph:*:*:graph/*	1
r	graph-snapshot	arn:*:neptune-graph:*:*:graph-snapshot/*	1
r	import-task	arn:*:neptune-graph:*:*:import-task/*	
a	CancelExportTask	W	0!	1
a	CancelImportTask	W	3!	
a	CancelQuery	W	1!	1
a	CreateGraph	W	1!	0,2,3
a	CreateGraphSnapshot	W	1!,2!	0,1,2
a	CreateGraphUsingImportTask	W	1!,3!	0,2,3
a	CreatePrivateGraphEndpoint	W	1!	0,1,2
a	DeleteDataViaQuery	W	1!	1
a	DeleteGraph	W	1!	1
a	DeleteGraphSnapshot	W	2!	1
a	DeletePrivateGraphEndpoint	W	1!	1
a	GetEngineStatus	R	1!	1
a	GetExportTask	R	0!	1
a	GetGraph	R	1!	1
a	GetGraphSnapshot	R	2!	1
a	GetGraphSummary	R	1!	1
a	GetImportTask	R	3!	
a	GetPrivateGraphEndpoint	R	1!	1
a	GetQueryStatus	R	1!	1
a	GetStatisticsStatus	R	1!	1
a	ListExportTasks	R	0!	
a	ListGraphSnapshots	R	2!	
a	ListGraphs	R	1!	
a	ListImportTasks	R	3!	
a	ListPrivateGraphEndpoints	R	1!	1
a	ListQueries	R	1!	1
a	ListTagsForResource	R	1,2	1
a	ReadDataViaQuery	R	1!	1
a	ResetGraph	W	1!	1
a	RestoreGraphFromSnapshot	W	1!,2!	0,1,2,3
a	StartExportTask	W	0!,1!	0,1,2
a	StartGraph	W	1!	1
a	StartImportTask	W	1!,3!	
a	StopGraph	W	1!	1
a	TagResource	T	1,2	0,2
a	UntagResource	T	1,2	2
a	UpdateGraph	W	1!	1,3
a	WriteDataViaQuery	W	1!	1
s	network-firewall
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Firewall	arn:*:network-firewall:*:*:firewall/*	1
r	FirewallPolicy	arn:*:network-firewall:*:*:firewall-policy/*	1
r	Proxy	arn:*:network-firewall:*:*:proxy/*	1
r	ProxyConfiguration	arn:*:network-firewall:*:*:proxy-configuration/*	1
r	ProxyRuleGroup	arn:*:network-firewall:*:*:proxy-rule-group/*	1
r	StatefulRuleGroup	arn:*:network-firewall:*:*:stateful-rulegroup/*	1
r	StatelessRuleGroup	arn:*:network-firewall:*:*:stateless-rulegroup/*	1
r	TLSInspectionConfiguration	arn:*:network-firewall:*:*:tls-configuration/*	1
r	VpcEndpointAssociation	arn:*:network-firewall:*:*:vpc-endpoint-association/*	1
a	AcceptNetworkFirewallTransitGatewayAttachment	W	0!	
a	AssociateAvailabilityZones	W	0!	
a	AssociateFirewallPolicy	W	0!,1!	0,2
a	AssociateSubnets	W	0!	
a	AttachRuleGroupsToProxyConfiguration	W	3!,4!	
a	CreateFirewall	W	0!,1!	0,2
a	CreateFirewallPolicy	W	1!,5,6,7	0,2
a	CreateProxy	W	2!,3!	0,2
a	CreateProxyConfiguration	W	3!,4	0,2
a	CreateProxyRuleGroup	W	4!	0,2
a	CreateProxyRules	W	4!	
a	CreateRuleGroup	W	5,6	0,2
a	CreateTLSInspectionConfiguration	W	7!	0,2
a	CreateVpcEndpointAssociation	W	0!,8!	0,2
a	DeleteFirewall	W	0!	
a	DeleteFirewallPolicy	W	1!	
a	DeleteNetworkFirewallTransitGatewayAttachment	W	0!	
a	DeleteProxy	W	2!	
a	DeleteProxyConfiguration	W	3!	
a	DeleteProxyRuleGroup	W	4!	
a	DeleteProxyRules	W	4!	
a	DeleteResourcePolicy	W	0,1,5,6	
a	DeleteRuleGroup	W	5!,6!	
a	DeleteTLSInspectionConfiguration	W	7!	
a	DeleteVpcEndpointAssociation	W	8!	
a	DescribeFirewall	R	0!	
a	DescribeFirewallMetadata	R	0!	
a	DescribeFirewallPolicy	R	1!,5,6,7	
a	DescribeFlowOperation	R	0!	
a	DescribeLoggingConfiguration	R	0!	
a	DescribeProxy	R	2!	
a	DescribeProxyConfiguration	R	3!	
a	DescribeProxyRule	R	4!	
a	DescribeProxyRuleGroup	R	4!	
a	DescribeResourcePolicy	R	0,1,5,6	
a	DescribeRuleGroup	R	5,6	
a	DescribeRuleGroupMetadata	R	5,6	
a	DescribeRuleGroupSummary	R	5,6	
a	DescribeTLSInspectionConfiguration	R	7!	
a	DescribeVpcEndpointAssociation	R	8!	
a	DetachRuleGroupsFromProxyConfiguration	W	3!,4!	
a	DisassociateAvailabilityZones	W	0!	
a	DisassociateSubnets	W	0!	
a	GetAnalysisReportResults	R	0!	
a	ListAnalysisReports	L	0!	
a	ListFirewallPolicies	L	1!	
a	ListFirewalls	L	0!	
a	ListFlowOperationResults	R	0!	
a	ListFlowOperations	L	0!	
a	ListProxies	L	2!	
a	ListProxyConfigurations	L	3!	
a	ListProxyRuleGroups	L	4!	
a	ListRuleGroups	L		
a	ListTLSInspectionConfigurations	L	7!	
a	ListTagsForResource	L	0!,1!,5,6,7,8	
a	ListVpcEndpointAssociations	L	8!	
a	PutResourcePolicy	W	0,1,5,6	
a	RejectNetworkFirewallTransitGatewayAttachment	W	0!	
a	StartAnalysisReport	W	0!	
a	StartFlowCapture	W	0!	
a	StartFlowFlush	W	0!	
a	TagResource	T	0,1,2,3,4,5,6,7,8	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7,8	2
a	UpdateAvailabilityZoneChangeProtection	W	0!	
a	UpdateFirewallAnalysisSettings	W	0!	
a	UpdateFirewallDeleteProtection	W	0!	
a	UpdateFirewallDescription	W	0!	
a	UpdateFirewallEncryptionConfiguration	W	0!	
a	UpdateFirewallPolicy	W	1!,5,6,7	
a	UpdateFirewallPolicyChangeProtection	W	0!	
a	UpdateLoggingConfiguration	W	0!	
a	UpdateProxy	W	2!	
a	UpdateProxyConfiguration	W	3!	
a	UpdateProxyRule	W	4!	
a	UpdateProxyRuleGroupPriorities	W	3!	
a	UpdateProxyRulePriorities	W	4!	
a	UpdateRuleGroup	W	5,6	
a	UpdateSubnetChangeProtection	W	0!	
a	UpdateTLSInspectionConfiguration	W	7!	
s	network-security-director
a	GetFinding	R		
a	GetResource	R		
a	ListAccountSummaries	L		
a	ListFindings	L		
a	ListInsights	L		
a	ListRemediations	L		
a	ListResources	L		
a	UpdateFinding	W		
s	networkflowmonitor
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	monitor	arn:*:networkflowmonitor:*:*:monitor/*	1
r	scope	arn:*:networkflowmonitor:*:*:scope/*	1
a	CreateMonitor	W	0!	0,2
a	CreateScope	W		0,2
a	DeleteMonitor	W	0!	
a	DeleteScope	W	1!	
a	GetMonitor	R	0!	
a	GetQueryResultsMonitorTopContributors	R	0!	
a	GetQueryResultsWorkloadInsightsTopContributors	R	1!	
a	GetQueryResultsWorkloadInsightsTopContributorsData	R	1!	
a	GetQueryStatusMonitorTopContributors	R	0!	
a	GetQueryStatusWorkloadInsightsTopContributors	R	1!	
a	GetQueryStatusWorkloadInsightsTopContributorsData	R	1!	
a	GetScope	R	1!	
a	ListMonitors	L		
a	ListScopes	L		
a	ListTagsForResource	R	0,1	
a	Publish	W		
a	StartQueryMonitorTopContributors	W	0!	
a	StartQueryWorkloadInsightsTopContributors	W	1!	
a	StartQueryWorkloadInsightsTopContributorsData	W	1!	
a	StopQueryMonitorTopContributors	W	0!	
a	StopQueryWorkloadInsightsTopContributors	W	1!	
a	StopQueryWorkloadInsightsTopContributorsData	W	1!	
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateMonitor	W	0!	
a	UpdateScope	W	1!	
s	networkmanager
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	networkmanager:cgwArn	ARN
k	networkmanager:directConnectGatewayArn	ARN
k	networkmanager:edgeLocations	ArrayOfString
k	networkmanager:subnetArns	ArrayOfARN
k	networkmanager:tgwArn	ARN
k	networkmanager:tgwConnectPeerArn	ARN
k	networkmanager:tgwRtbArn	ARN
k	networkmanager:vpcArn	ARN
k	networkmanager:vpnConnectionArn	ARN
r	attachment	arn:*:networkmanager::*:attachment/*	1
r	connect-peer	arn:*:networkmanager::*:connect-peer/*	1
r	connection	arn:*:networkmanager::*:connection/*/*	1
r	core-network	arn:*:networkmanager::*:core-network/*	1
r	device	arn:*:networkmanager::*:device/*/*	1
r	global-network	arn:*:networkmanager::*:global-network/*	1
r	link	arn:*:networkmanager::*:link/*/*	1
r	peering	arn:*:networkmanager::*:peering/*	1
r	site	arn:*:networkmanager::*:site/*/*	1
a	AcceptAttachment	W	0!	
a	AssociateConnectPeer	W	4!,5!	
a	AssociateCustomerGateway	W	4!,5!,6	3
a	AssociateLink	W	4!,5!,6!	
a	AssociateTransitGatewayConnectPeer	W	4!,5!,6	8
a	CreateConnectAttachment	W	0!,3!	0,2
a	CreateConnectPeer	W	0!	0,2
a	CreateConnection	W	5!	0,2
a	CreateCoreNetwork	W	5!	0,2
a	CreateCoreNetworkPrefixListAssociation	W	3!	
a	CreateDevice	W	5!	0,2
a	CreateDirectConnectGatewayAttachment	W	3!	0,2,4,5
a	CreateGlobalNetwork	W		0,2
a	CreateLink	W	5!,8	0,2
a	CreateSite	W	5!	0,2
a	CreateSiteToSiteVpnAttachment	W	3!	0,2,11
a	CreateTransitGatewayPeering	W	3!	0,2,7
a	CreateTransitGatewayRouteTableAttachment	W	7!	0,2,9
a	CreateVpcAttachment	W	3!	0,2,6,10
a	DeleteAttachment	W	0!	
a	DeleteConnectPeer	W	1!	
a	DeleteConnection	W	2!,5!	
a	DeleteCoreNetwork	W	3!	
a	DeleteCoreNetworkPolicyVersion	W	3!	
a	DeleteCoreNetworkPrefixListAssociation	W	3!	
a	DeleteDevice	W	4!,5!	
a	DeleteGlobalNetwork	W	5!	
a	DeleteLink	W	5!,6!	
a	DeletePeering	W	7!	
a	DeleteResourcePolicy	P	3!	
a	DeleteSite	W	5!,8!	
a	DeregisterTransitGateway	W	5!	7
a	DescribeGlobalNetworks	L	5	
a	DisassociateConnectPeer	W	5!	
a	DisassociateCustomerGateway	W	5!	3
a	DisassociateLink	W	4!,5!,6!	
a	DisassociateTransitGatewayConnectPeer	W	5!	8
a	ExecuteCoreNetworkChangeSet	W	3!	
a	GetConnectAttachment	R	0!	
a	GetConnectPeer	R	1!	
a	GetConnectPeerAssociations	R	5!	
a	GetConnections	L	2,5!	
a	GetCoreNetwork	R	3!	
a	GetCoreNetworkChangeEvents	R	3!	
a	GetCoreNetworkChangeSet	R	3!	
a	GetCoreNetworkPolicy	R	3!	
a	GetCustomerGatewayAssociations	L	5!	
a	GetDevices	L	4,5!	
a	GetDirectConnectGatewayAttachment	R	0!	
a	GetLinkAssociations	L	4,5!,6	
a	GetLinks	L	5!,6	
a	GetNetworkResourceCounts	R	5!	
a	GetNetworkResourceRelationships	R	5!	
a	GetNetworkResources	R	5!	
a	GetNetworkRoutes	R	5!	
a	GetNetworkTelemetry	R	5!	
a	GetResourcePolicy	R	3!	
a	GetRouteAnalysis	R	5!	
a	GetSiteToSiteVpnAttachment	R	0!	
a	GetSites	L	5!,8	
a	GetTransitGatewayConnectPeerAssociations	L	5!	
a	GetTransitGatewayPeering	R	7!	
a	GetTransitGatewayRegistrations	L	5!	
a	GetTransitGatewayRouteTableAttachment	R	0!	
a	GetVpcAttachment	R	0!	
a	ListAttachmentRoutingPolicyAssociations	L	3!	
a	ListAttachments	L	0!	
a	ListConnectPeers	L	1!	
a	ListCoreNetworkPolicyVersions	L	3!	
a	ListCoreNetworkPrefixListAssociations	L	3!	
a	ListCoreNetworkRoutingInformation	L	3!	
a	ListCoreNetworks	L		
a	ListOrganizationServiceAccessStatus	L		
a	ListPeerings	L		
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,8	1
a	PutAttachmentRoutingPolicyLabel	W	0!,3!	
a	PutCoreNetworkPolicy	W	3!	
a	PutResourcePolicy	P	3!	
a	RegisterTransitGateway	W	5!	7
a	RejectAttachment	W	0!	
a	RemoveAttachmentRoutingPolicyLabel	W	0!,3!	
a	RestoreCoreNetworkPolicyVersion	W	3!	
a	StartOrganizationServiceAccessUpdate	P		
a	StartRouteAnalysis	W	5!	
a	TagResource	T	0,1,2,3,4,5,6,7,8	0,1,2
a	UntagResource	T	0,1,2,3,4,5,6,7,8	2
a	UpdateConnection	W	2!,5!	
a	UpdateCoreNetwork	W	3!	
a	UpdateDevice	W	4!,5!	
a	UpdateDirectConnectGatewayAttachment	W	0!	0,2,5
a	UpdateGlobalNetwork	W	5!	
a	UpdateLink	W	5!,6!	
a	UpdateNetworkResourceMetadata	W	5!	
a	UpdateSite	W	5!,8!	
a	UpdateVpcAttachment	W	0!	0,2,6
s	networkmanager-chat
a	CancelMessageResponse	W		
a	CreateConversation	W		
a	DeleteConversation	W		
a	ListConversationMessages	L		
a	ListConversations	L		
a	NotifyConversationIsActive	W		
a	SendConversationMessage	W		
s	networkmonitor
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	monitor	arn:*:networkmonitor:*:*:monitor/*	1
r	probe	arn:*:networkmonitor:*:*:probe/*	1
a	CreateMonitor	W	0!	
a	CreateProbe	W		
a	DeleteMonitor	W	0!	
a	DeleteProbe	W	1!	
a	GetMonitor	R	0!	
a	GetProbe	R	1!	
a	ListMonitors	L		
a	ListTagsForResource	R	0,1	
a	TagResource	T	0,1	
a	UntagResource	T	0,1	2
a	UpdateMonitor	W	0!	
a	UpdateProbe	W	1!	
s	nimble
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	nimble:createdBy	String
k	nimble:ownedBy	String
k	nimble:principalId	String
k	nimble:requesterPrincipalId	String
k	nimble:studioId	ARN
r	eula	arn:*:nimble:*:*:eula/*	
r	eula-acceptance	arn:*:nimble:*:*:eula-acceptance/*	7
r	launch-profile	arn:*:nimble:*:*:launch-profile/*	0,1,2,7
r	streaming-image	arn:*:nimble:*:*:streaming-image/*	0,1,2,7
r	streaming-session	arn:*:nimble:*:*:streaming-session/*	0,1,2,3,4
r	streaming-session-backup	arn:*:nimble:*:*:streaming-session-backup/*	0,1,2,4
r	studio	arn:*:nimble:*:*:studio/*	0,1,2,7
r	studio-component	arn:*:nimble:*:*:studio-component/*	0,1,2,7
a	AcceptEulas	W	0!	
a	CreateLaunchProfile	W	6!	0,2
a	CreateStreamingImage	W	6!	0,2
a	CreateStreamingSession	W	2!	0,2
a	CreateStreamingSessionStream	W	4!	6
a	CreateStudio	W	6!	0,2
a	CreateStudioComponent	W	6!	0,2
a	DeleteLaunchProfile	W	2!	
a	DeleteLaunchProfileMember	W	2!	
a	DeleteStreamingImage	W	3!	
a	DeleteStreamingSession	W	4!	6
a	DeleteStudio	W	6!	
a	DeleteStudioComponent	W	7!	
a	DeleteStudioMember	W	6!	
a	GetEula	R	0!	
a	GetFeatureMap	R		
a	GetLaunchProfile	R	2!	
a	GetLaunchProfileDetails	R	2!	
a	GetLaunchProfileInitialization	R	2!	
a	GetLaunchProfileMember	R	2!	
a	GetStreamingImage	R	3!	
a	GetStreamingSession	R	4!	6
a	GetStreamingSessionBackup	R	5!	6
a	GetStreamingSessionStream	R	4!	6
a	GetStudio	R	6!	
a	GetStudioComponent	R	7!	
a	GetStudioMember	R	6!	
a	ListEulaAcceptances	R	1!	
a	ListEulas	R	0!	
a	ListLaunchProfileMembers	R	2!	
a	ListLaunchProfiles	R	6!	5,6
a	ListStreamingImages	R	6!	
a	ListStreamingSessionBackups	R	6!	6
a	ListStreamingSessions	R	6!	3,4,6
a	ListStudioComponents	R	6!	
a	ListStudioMembers	R	6!	
a	ListStudios	R		
a	ListTagsForResource	R	2,3,4,5,6,7	
a	PutLaunchProfileMembers	W	2!	
a	PutStudioLogEvents	W	6!	
a	PutStudioMembers	W	6!	
a	StartStreamingSession	W	4!,5	6
a	StartStudioSSOConfigurationRepair	W	6!	
a	StopStreamingSession	W	4!	6
a	TagResource	T	2,3,4,5,6,7	0,1,2
a	UntagResource	T	2,3,4,5,6,7	2
a	UpdateLaunchProfile	W	2!	
a	UpdateLaunchProfileMember	W	2!	
a	UpdateStreamingImage	W	3!	
a	UpdateStudio	W	6!	
a	UpdateStudioComponent	W	7!	
s	notifications
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	EventRule	arn:*:notifications::*:configuration/*/rule/*	
r	ManagedNotificationChildEvent	arn:*:notifications::*:managed-notification-configuration/category/*/sub-category/*/event/*/child-event/*	
r	ManagedNotificationConfiguration	arn:*:notifications::*:managed-notification-configuration/category/*/sub-category/*	
r	ManagedNotificationEvent	arn:*:notifications::*:managed-notification-configuration/category/*/sub-category/*/event/*	
r	NotificationConfiguration	arn:*:notifications::*:configuration/*	1
r	NotificationEvent	arn:*:notifications:*:*:configuration/*/event/*	
a	AssociateChannel	W	4!	
a	AssociateManagedNotificationAccountContact	W	2!	
a	AssociateManagedNotificationAdditionalChannel	W	2!	
a	AssociateOrganizationalUnit	W	4!	
a	CreateEventRule	W		
a	CreateNotificationConfiguration	W		0,2
a	DeleteEventRule	W	0!	
a	DeleteNotificationConfiguration	W	4!	
a	DeregisterNotificationHub	W		
a	DisableNotificationsAccessForOrganization	P		
a	DisassociateChannel	W	4!	
a	DisassociateManagedNotificationAccountContact	W	2!	
a	DisassociateManagedNotificationAdditionalChannel	W	2!	
a	DisassociateOrganizationalUnit	W	4!	
a	EnableNotificationsAccessForOrganization	P		
a	GetEventRule	R	0!	
a	GetFeatureOptInStatus	R		
a	GetManagedNotificationChildEvent	R	1!	
a	GetManagedNotificationConfiguration	R	2!	
a	GetManagedNotificationEvent	R	3!	
a	GetNotificationConfiguration	R	4!	
a	GetNotificationEvent	R	5!	
a	GetNotificationsAccessForOrganization	R		
a	ListChannels	L	4!	
a	ListEventRules	L		
a	ListManagedNotificationChannelAssociations	L	2!	
a	ListManagedNotificationChildEvents	L		
a	ListManagedNotificationConfigurations	L		
a	ListManagedNotificationEvents	L		
a	ListMemberAccounts	L	4!	
a	ListNotificationConfigurations	L		
a	ListNotificationEvents	L		
a	ListNotificationHubs	L		
a	ListOrganizationalUnits	L	4!	
a	ListTagsForResource	L		
a	PutFeatureOptInStatus	W		
a	RegisterNotificationHub	W		
a	TagResource	T	4!	0,2
a	UntagResource	T	4!	2
a	UpdateEventRule	W	0!	
a	UpdateNotificationConfiguration	W	4!	
s	notifications-contacts
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	EmailContactResource	arn:*:notifications-contacts::*:emailcontact/*	1
a	ActivateEmailContact	W	0!	
a	CreateEmailContact	W		0,1,2
a	DeleteEmailContact	W	0!	
a	GetEmailContact	R	0!	
a	ListEmailContacts	L		
a	ListTagsForResource	R		
a	SendActivationCode	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
s	nova-act
r	workflow-definition	arn:*:nova-act:*:*:workflow-definition/*	
r	workflow-run	arn:*:nova-act:*:*:workflow-definition/*/workflow-run/*	
a	CreateAct	W	0!,1!	
a	CreateSession	W	0!,1!	
a	CreateWorkflowDefinition	W	0!	
a	CreateWorkflowRun	W	0!	
a	DeleteWorkflowDefinition	W	0!	
a	DeleteWorkflowRun	W	0!,1!	
a	GetWorkflowDefinition	R	0!	
a	GetWorkflowRun	R	0!,1!	
a	InvokeActStep	W	0!,1!	
a	ListActs	R	0!	
a	ListModels	R		
a	ListSessions	R	0!,1!	
a	ListWorkflowDefinitions	L		
a	ListWorkflowRuns	L	0!	
a	UpdateAct	W	0!,1!	
a	UpdateWorkflowRun	W	0!,1!	
s	oam
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	oam:ResourceTypes	ArrayOfString
r	Link	arn:*:oam:*:*:link/*	1
r	Sink	arn:*:oam:*:*:sink/*	1
a	CreateLink	W	1!	0,2,3
a	CreateSink	W		0,2
a	DeleteLink	W	0!	1
a	DeleteSink	W	1!	1
a	GetLink	R	0!	1
a	GetSink	R	1!	1
a	GetSinkPolicy	R	1!	1
a	ListAttachedLinks	R	1!	1
a	ListLinks	R		
a	ListSinks	R		
a	ListTagsForResource	R	0,1	
a	PutSinkPolicy	W	1!	1
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateLink	W	0!	1,3
s	observabilityadmin
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	observabilityadmin:CentralizationBackupRegion	String
k	observabilityadmin:CentralizationDestinationRegion	String
k	observabilityadmin:CentralizationSourceRegions	ArrayOfString
k	observabilityadmin:SourceType	String
r	organization-centralization-rule	arn:*:observabilityadmin:*:*:organization-centralization-rule/*	1
r	organization-telemetry-rule	arn:*:observabilityadmin:*:*:organization-telemetry-rule/*	1
r	s3tableintegration	arn:*:observabilityadmin:*:*:s3tableintegration/*	1
r	telemetry-pipeline	arn:*:observabilityadmin:*:*:telemetry-pipeline/*	1
r	telemetry-rule	arn:*:observabilityadmin:*:*:telemetry-rule/*	1
a	CreateCentralizationRuleForOrganization	W	0!	0,2,3,4,5
a	CreateS3TableIntegration	W	2!	0,2
a	CreateTelemetryPipeline	W	3!	0,2,6
a	CreateTelemetryRule	W	4!	0,2
a	CreateTelemetryRuleForOrganization	W	1!	0,2
a	DeleteCentralizationRuleForOrganization	W	0!	
a	DeleteS3TableIntegration	W	2!	
a	DeleteTelemetryPipeline	W	3!	
a	DeleteTelemetryRule	W	4!	
a	DeleteTelemetryRuleForOrganization	W	1!	
a	GetCentralizationRuleForOrganization	R	0!	
a	GetS3TableIntegration	R	2!	
a	GetTelemetryEnrichmentStatus	R		
a	GetTelemetryEvaluationStatus	R		
a	GetTelemetryEvaluationStatusForOrganization	R		
a	GetTelemetryPipeline	R	3!	
a	GetTelemetryRule	R	4!	
a	GetTelemetryRuleForOrganization	R	1!	
a	ListCentralizationRulesForOrganization	L		
a	ListResourceTelemetry	R		
a	ListResourceTelemetryForOrganization	R		
a	ListS3TableIntegrations	L		
a	ListTagsForResource	L	0,1,2,3,4	
a	ListTelemetryPipelines	L		
a	ListTelemetryRules	L		
a	ListTelemetryRulesForOrganization	L		
a	StartTelemetryEnrichment	W		
a	StartTelemetryEvaluation	W		
a	StartTelemetryEvaluationForOrganization	W		
a	StopTelemetryEnrichment	W		
a	StopTelemetryEvaluation	W		
a	StopTelemetryEvaluationForOrganization	W		
a	TagResource	T	0,1,2,3,4	0,2
a	TestTelemetryPipeline	R		
a	UntagResource	T	0,1,2,3,4	2
a	UpdateCentralizationRuleForOrganization	W	0!	3,4,5
a	UpdateTelemetryPipeline	W	3!	
a	UpdateTelemetryRule	W	4!	
a	UpdateTelemetryRuleForOrganization	W	1!	
a	ValidateTelemetryPipelineConfiguration	R		
s	odb
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	cloud-autonomous-vm-cluster	arn:*:odb:*:*:cloud-autonomous-vm-cluster/*	1
r	cloud-exadata-infrastructure	arn:*:odb:*:*:cloud-exadata-infrastructure/*	1
r	cloud-vm-cluster	arn:*:odb:*:*:cloud-vm-cluster/*	1
r	db-node	arn:*:odb:*:*:db-node/*	1
r	odb-network	arn:*:odb:*:*:odb-network/*	1
r	odb-peering-connection	arn:*:odb:*:*:odb-peering-connection/*	1
a	AcceptMarketplaceRegistration	W		
a	CreateCloudAutonomousVmCluster	W	1!,4!	0,2
a	CreateCloudExadataInfrastructure	W		0,2
a	CreateCloudVmCluster	W	1!,4!	0,2
a	CreateDbNode	W	3!	
a	CreateGrantShare	W		
a	CreateOdbNetwork	W		0,2
a	CreateOdbPeeringConnection	W	4!	0,2
a	CreateOutboundIntegration	W	0!,2!	
a	DeleteCloudAutonomousVmCluster	W	0!	
a	DeleteCloudExadataInfrastructure	W	1!	
a	DeleteCloudVmCluster	W	2!	
a	DeleteDbNode	W	3!	
a	DeleteGrantShare	W		
a	DeleteOdbNetwork	W	4!	
a	DeleteOdbPeeringConnection	W	5!	
a	DeleteResourcePolicy	W	1!,4!	
a	GetCloudAutonomousVmCluster	R	0!	
a	GetCloudExadataInfrastructure	R	1!	
a	GetCloudExadataInfrastructureUnallocatedResources	R	1!	
a	GetCloudVmCluster	R	2!	
a	GetDbNode	R	2!,3!	
a	GetDbServer	R	1!	
a	GetOciOnboardingStatus	R		
a	GetOdbNetwork	R	4!	
a	GetOdbPeeringConnection	R	5!	
a	GetResourcePolicy	R	1!,4!	
a	InitializeService	W		
a	ListAutonomousVirtualMachines	R	0	
a	ListCloudAutonomousVmClusters	L	1	
a	ListCloudExadataInfrastructures	L		
a	ListCloudVmClusters	L	1	
a	ListDbNodes	L	2!	
a	ListDbServers	R	1!	
a	ListDbSystemShapes	R		
a	ListGiVersions	R		
a	ListOdbNetworks	L		
a	ListOdbPeeringConnections	L	4	
a	ListSystemVersions	R		
a	ListTagsForResource	R	0,1,2,3,4,5	1
a	PutResourcePolicy	W	1!,4!	
a	RebootDbNode	W	2!,3!	
a	StartDbNode	W	2!,3!	
a	StopDbNode	W	2!	
a	TagResource	T	0,1,2,3,4,5	0,1,2
a	UntagResource	T	0,1,2,3,4,5	1,2
a	UpdateCloudExadataInfrastructure	W	1!	
a	UpdateGrantShare	W		
a	UpdateOdbNetwork	W	4!	
a	UpdateOdbPeeringConnection	W	5!	
a	UpdateOutboundIntegration	W	0!,2!	
s	omics
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	AnnotationStore	arn:*:omics:*:*:annotationStore/*	1
r	AnnotationStoreVersion	arn:*:omics:*:*:annotationStore/*/version/*	1
r	TaskResource	arn:*:omics:*:*:task/*	
r	VariantStore	arn:*:omics:*:*:variantStore/*	1
r	WorkflowVersion	arn:*:omics:*:*:workflow/*/version/*	1
r	configuration	arn:*:omics:*:*:configuration/*	1
r	readSet	arn:*:omics:*:*:sequenceStore/*/readSet/*	1
r	reference	arn:*:omics:*:*:referenceStore/*/reference/*	1
r	referenceStore	arn:*:omics:*:*:referenceStore/*	1
r	run	arn:*:omics:*:*:run/*	1
r	runCache	arn:*:omics:*:*:runCache/*	1
r	runGroup	arn:*:omics:*:*:runGroup/*	1
r	sequenceStore	arn:*:omics:*:*:sequenceStore/*	1
r	workflow	arn:*:omics:*:*:workflow/*	1
a	AbortMultipartReadSetUpload	W	12!	
a	AcceptShare	W		
a	BatchDeleteReadSet	W	12!	
a	CancelAnnotationImportJob	W		
a	CancelRun	W	9!	
a	CancelVariantImportJob	W		
a	CompleteMultipartReadSetUpload	W	12!	
a	CreateAnnotationStore	W		0,2
a	CreateAnnotationStoreVersion	W	0!	0,2
a	CreateConfiguration	W		0,2
a	CreateMultipartReadSetUpload	W	12!	
a	CreateReferenceStore	W		0,2
a	CreateRunCache	W		0,2
a	CreateRunGroup	W		0,2
a	CreateSequenceStore	W		0,2
a	CreateShare	W		
a	CreateVariantStore	W		0,2
a	CreateWorkflow	W		0,2
a	CreateWorkflowVersion	W	13!	0,2
a	DeleteAnnotationStore	W	0!	
a	DeleteAnnotationStoreVersions	W	0!,1!	
a	DeleteConfiguration	W	5!	
a	DeleteReference	W	7!,8!	
a	DeleteReferenceStore	W	8!	
a	DeleteRun	W	9!	
a	DeleteRunCache	W	10!	
a	DeleteRunGroup	W	11!	
a	DeleteS3AccessPolicy	W	12!	
a	DeleteSequenceStore	W	12!	
a	DeleteShare	W		
a	DeleteVariantStore	W	3!	
a	DeleteWorkflow	W	13!	
a	DeleteWorkflowVersion	W	4!,13!	
a	GetAnnotationImportJob	R		
a	GetAnnotationStore	R	0!	
a	GetAnnotationStoreVersion	R	1!	
a	GetConfiguration	R	5!	
a	GetReadSet	R	6!,12!	
a	GetReadSetActivationJob	R	12!	
a	GetReadSetExportJob	R	12!	
a	GetReadSetImportJob	R	12!	
a	GetReadSetMetadata	R	6!,12!	
a	GetReference	R	7!,8!	
a	GetReferenceImportJob	R	8!	
a	GetReferenceMetadata	R	7!,8!	
a	GetReferenceStore	R	8!	
a	GetRun	R	9!	
a	GetRunCache	R	10!	
a	GetRunGroup	R	11!	
a	GetRunTask	R	2!,9!	
a	GetS3AccessPolicy	R	12!	
a	GetSequenceStore	R	12!	
a	GetShare	R		
a	GetVariantImportJob	R		
a	GetVariantStore	R	3!	
a	GetWorkflow	R	13!	
a	GetWorkflowVersion	R	4!,13!	
a	ListAnnotationImportJobs	L		
a	ListAnnotationStoreVersions	L	0!	
a	ListAnnotationStores	L		
a	ListConfigurations	L		
a	ListMultipartReadSetUploads	L	12!	
a	ListReadSetActivationJobs	L	12!	
a	ListReadSetExportJobs	L	12!	
a	ListReadSetImportJobs	L	12!	
a	ListReadSetUploadParts	L	12!	
a	ListReadSets	L	12!	
a	ListReferenceImportJobs	L	8!	
a	ListReferenceStores	L		
a	ListReferences	L	8!	
a	ListRunCaches	L		
a	ListRunGroups	L		
a	ListRunTasks	L	9!	
a	ListRuns	L		
a	ListSequenceStores	L		
a	ListShares	L		
a	ListTagsForResource	L		
a	ListVariantImportJobs	L		
a	ListVariantStores	L		
a	ListWorkflowVersions	L	13!	
a	ListWorkflows	L		
a	PutS3AccessPolicy	W	12!	
a	StartAnnotationImportJob	W	0!,1!	
a	StartReadSetActivationJob	W	12!	
a	StartReadSetExportJob	W	12!	
a	StartReadSetImportJob	W	12!	
a	StartReferenceImportJob	W	8!	
a	StartRun	W	5,9!,10,11,13	0,2
a	StartVariantImportJob	W	3!	
a	TagResource	T	0,1,3,4,5,6,7,8,9,10,11,12,13	0,2
a	UntagResource	T	0,1,3,4,5,6,7,8,9,10,11,12,13	2
a	UpdateAnnotationStore	W	0!	
a	UpdateAnnotationStoreVersion	W	1!	
a	UpdateRunCache	W	10!	
a	UpdateRunGroup	W	11!	
a	UpdateSequenceStore	W	12!	
a	UpdateVariantStore	W	3!	
a	UpdateWorkflow	W	13!	
a	UpdateWorkflowVersion	W	4!,13!	
a	UploadReadSetPart	W	12!	
s	one
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	configuration	arn:*:one:*:*:device-instance/*/configuration/*	
r	device-configuration-template	arn:*:one:*:*:device-configuration-template/*	1
r	device-instance	arn:*:one:*:*:device-instance/*	1
r	site	arn:*:one:*:*:site/*	1
r	user	arn:*:one:*:*:user/*	
a	CreateDeviceActivationQrCode	W	2!	1
a	CreateDeviceConfigurationTemplate	W		0,2
a	CreateDeviceInstance	W		0,2
a	CreateDeviceInstanceConfiguration	W	2!	1
a	CreateSite	W		0,2
a	DeleteAssociatedDevice	W	2!	1
a	DeleteDeviceConfigurationTemplate	W	1!	1
a	DeleteDeviceInstance	W	2!	1
a	DeleteSite	W	3!	1
a	DeleteUserV1	W	4!	
a	GetDeviceConfigurationTemplate	R	1!	1
a	GetDeviceInstance	R	2!	1
a	GetDeviceInstanceConfiguration	R	0!	1
a	GetSite	R	3!	1
a	GetSiteAddress	R	3!	1
a	ListDeviceConfigurationTemplates	L		
a	ListDeviceInstances	L		
a	ListSites	L		
a	ListTagsForResource	R	1,2,3	1
a	ListUsers	L		
a	ListUsersV1	L		
a	RebootDevice	W	2!	1
a	TagResource	T	1,2,3	0,2
a	UntagResource	T	1,2,3	2
a	UpdateDeviceConfigurationTemplate	W	1!	1
a	UpdateDeviceInstance	W	2!	1
a	UpdateSite	W	3!	1
a	UpdateSiteAddress	W	3!	1
s	opensearch
r	application	arn:*:opensearch:*:*:application/*	
r	datasource	arn:*:opensearch:*:*:datasource/*	
a	ApplicationAccessAll	P	0!	
a	CancelAutoOptimizeJob	W		
a	CancelDirectQuery	W	1!	
a	DeleteAutoOptimizeJob	W		
a	GetAutoOptimizeJob	R		
a	GetDirectQuery	R	1!	
a	GetDirectQueryResult	R	1!	
a	ListAutoOptimizeJobs	L		
a	StartDirectQuery	W	1!	
a	SubmitAutoOptimizeJob	W		
s	opsworks
r	stack	arn:*:opsworks:*:*:stack/*/	
a	AssignInstance	W	0	
a	AssignVolume	W	0	
a	AssociateElasticIp	W	0	
a	AttachElasticLoadBalancer	W	0	
a	CloneStack	W	0	
a	CreateApp	W	0	
a	CreateDeployment	W	0	
a	CreateInstance	W	0	
a	CreateLayer	W	0	
a	CreateStack	W		
a	CreateUserProfile	W		
a	DeleteApp	W	0	
a	DeleteInstance	W	0	
a	DeleteLayer	W	0	
a	DeleteStack	W	0	
a	DeleteUserProfile	W		
a	DeregisterEcsCluster	W	0	
a	DeregisterElasticIp	W	0	
a	DeregisterInstance	W	0	
a	DeregisterRdsDbInstance	W	0	
a	DeregisterVolume	W	0	
a	DescribeAgentVersions	L	0	
a	DescribeApps	L	0	
a	DescribeCommands	L	0	
a	DescribeDeployments	L	0	
a	DescribeEcsClusters	L	0	
a	DescribeElasticIps	L	0	
a	DescribeElasticLoadBalancers	L	0	
a	DescribeInstances	L	0	
a	DescribeLayers	L	0	
a	DescribeLoadBasedAutoScaling	L	0	
a	DescribeMyUserProfile	L		
a	DescribeOperatingSystems	L		
a	DescribePermissions	L	0	
a	DescribeRaidArrays	L	0	
a	DescribeRdsDbInstances	L	0	
a	DescribeServiceErrors	L	0	
a	DescribeStackProvisioningParameters	L	0	
a	DescribeStackSummary	L	0	
a	DescribeStacks	L	0	
a	DescribeTimeBasedAutoScaling	L	0	
a	DescribeUserProfiles	L		
a	DescribeVolumes	L	0	
a	DetachElasticLoadBalancer	W	0	
a	DisassociateElasticIp	W	0	
a	GetHostnameSuggestion	R	0	
a	GrantAccess	W	0	
a	ListTags	L	0	
a	RebootInstance	W	0	
a	RegisterEcsCluster	W	0	
a	RegisterElasticIp	W	0	
a	RegisterInstance	W	0	
a	RegisterRdsDbInstance	W	0	
a	RegisterVolume	W	0	
a	SetLoadBasedAutoScaling	W	0	
a	SetPermission	P	0	
a	SetTimeBasedAutoScaling	W	0	
a	StartInstance	W	0	
a	StartStack	W	0	
a	StopInstance	W	0	
a	StopStack	W	0	
a	TagResource	T	0	
a	UnassignInstance	W	0	
a	UnassignVolume	W	0	
a	UntagResource	T	0	
a	UpdateApp	W	0	
a	UpdateElasticIp	W	0	
a	UpdateInstance	W	0	
a	UpdateLayer	W	0	
a	UpdateMyUserProfile	W		
a	UpdateRdsDbInstance	W	0	
a	UpdateStack	W	0	
a	UpdateUserProfile	P		
a	UpdateVolume	W	0	
s	opsworks-cm
r	backup	arn:*:opsworks-cm::*:backup/*-{Date-and-Time-Stamp-of-Backup}	
r	server	arn:*:opsworks-cm::*:server/*/*	
a	AssociateNode	W		
a	CreateBackup	W		
a	CreateServer	W		
a	DeleteBackup	W		
a	DeleteServer	W		
a	DescribeAccountAttributes	L		
a	DescribeBackups	L		
a	DescribeEvents	L		
a	DescribeNodeAssociationStatus	L		
a	DescribeServers	L		
a	DisassociateNode	W		
a	ExportServerEngineAttribute	R		
a	ListTagsForResource	R		
a	RestoreServer	W		
a	StartMaintenance	W		
a	TagResource	T		
a	UntagResource	T		
a	UpdateServer	W		
a	UpdateServerEngineAttributes	W		
s	organizations
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	organizations:PolicyType	String
k	organizations:ServicePrincipal	String
k	organizations:TransferDirection	String
k	organizations:TransferType	String
r	account	arn:*:organizations::*:account/o-*/*	1
r	awspolicy	arn:*:organizations::aws:policy/*/p-*	
r	handshake	arn:*:organizations::*:handshake/o-*/*/h-*	
r	organization	arn:*:organizations::*:organization/o-*	
r	organizationalunit	arn:*:organizations::*:ou/o-*/ou-*	1
r	policy	arn:*:organizations::*:policy/o-*/*/p-*	1
r	resourcepolicy	arn:*:organizations::*:resourcepolicy/o-*/rp-*	1
r	responsibilitytransfer	arn:*:organizations::*:transfer/o-*/*/*/rt-*	1
r	root	arn:*:organizations::*:root/o-*/r-*	1
a	AcceptHandshake	W	2!	
a	AttachPolicy	W	0,4,5!,8	3
a	CancelHandshake	W	2!	
a	CloseAccount	W	0!	
a	CreateAccount	W		0,1,2
a	CreateGovCloudAccount	W		0,1,2
a	CreateOrganization	W		
a	CreateOrganizationalUnit	W	4,8	0,2
a	CreatePolicy	W		0,1,2,3
a	DeclineHandshake	W	2!	
a	DeleteOrganization	W		
a	DeleteOrganizationalUnit	W	4!	
a	DeletePolicy	W	5!	3
a	DeleteResourcePolicy	W		
a	DeregisterDelegatedAdministrator	W	0!	4
a	DescribeAccount	R	0!	
a	DescribeCreateAccountStatus	R		
a	DescribeEffectivePolicy	R	0!	3
a	DescribeHandshake	R	2!	
a	DescribeOrganization	R		
a	DescribeOrganizationalUnit	R	4!	
a	DescribePolicy	R	5!	3
a	DescribeResourcePolicy	R		
a	DescribeResponsibilityTransfer	R	7!	5,6
a	DetachPolicy	W	0,4,5!,8	3
a	DisableAWSServiceAccess	W		4
a	DisablePolicyType	W	8!	3
a	EnableAWSServiceAccess	W		4
a	EnableAllFeatures	W		
a	EnablePolicyType	W	8!	3
a	InviteAccountToOrganization	W	0	0,2
a	InviteOrganizationToTransferResponsibility	W	0	5,6
a	LeaveOrganization	W		
a	ListAWSServiceAccessForOrganization	L		
a	ListAccounts	L		
a	ListAccountsForParent	L	4,8	
a	ListAccountsWithInvalidEffectivePolicy	L		3
a	ListChildren	L	4,8	
a	ListCreateAccountStatus	L		
a	ListDelegatedAdministrators	L		4
a	ListDelegatedServicesForAccount	L	0!	
a	ListEffectivePolicyValidationErrors	L	0!	3
a	ListHandshakesForAccount	L		
a	ListHandshakesForOrganization	L		
a	ListInboundResponsibilityTransfers	L		5,6
a	ListOrganizationalUnitsForParent	L	4,8	
a	ListOutboundResponsibilityTransfers	L		5,6
a	ListParents	L	0,4	
a	ListPolicies	L		3
a	ListPoliciesForTarget	L	0,4,8	3
a	ListRoots	L		
a	ListTagsForResource	L	0,4,5,6,7,8	3,5,6
a	ListTargetsForPolicy	L	5!	3
a	MoveAccount	W	0!,4!,8!	
a	PutResourcePolicy	W	6!	0,2
a	RegisterDelegatedAdministrator	W	0!	4
a	RemoveAccountFromOrganization	W	0!	
a	TagResource	T	0,4,5,6,7,8	0,2,3,5,6
a	TerminateResponsibilityTransfer	W	7!	5,6
a	UntagResource	T	0,4,5,6,7,8	2,3,5,6
a	UpdateOrganizationalUnit	W	4!	
a	UpdatePolicy	W	5!	3
a	UpdateResponsibilityTransfer	W	7!	5,6
s	osis
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	pipeline	arn:*:osis:*:*:pipeline/*	1
r	pipeline-blueprint	arn:*:osis:*:*:blueprint/*	
r	pipeline-endpoint	arn:*:osis:*:*:endpoint/*	1
a	CreatePipeline	W		0,2
a	CreatePipelineEndpoint	W	0!	0,2
a	DeletePipeline	W	0!	
a	DeletePipelineEndpoint	W	2!	
a	DeleteResourcePolicy	W	0!	
a	GetPipeline	R	0!	
a	GetPipelineBlueprint	R	1!	
a	GetPipelineChangeProgress	R	0!	
a	GetResourcePolicy	R	0!	
a	Ingest	W	0!	
a	ListPipelineBlueprints	L		
a	ListPipelineEndpointConnections	L		
a	ListPipelineEndpoints	L		
a	ListPipelines	L		
a	ListTagsForResource	R	0!	
a	PutResourcePolicy	W	0!	
a	RevokePipelineEndpointConnections	W	0!	
a	StartPipeline	W	0!	
a	StopPipeline	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdatePipeline	W	0!	
a	ValidatePipeline	R		
s	outposts
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	outpost	arn:*:outposts:*:*:outpost/*	1
r	site	arn:*:outposts:*:*:site/*	1
a	CancelCapacityTask	W	0!	
a	CancelOrder	W		
a	CreateOrder	W	0!	
a	CreateOutpost	W	1!	0,1,2
a	CreatePrivateConnectivityConfig	W	0!	
a	CreateSite	W		0,1,2
a	DeleteOutpost	W	0!	
a	DeleteSite	W	1!	
a	GetCapacityTask	R	0!	
a	GetCatalogItem	R		
a	GetConnection	R		
a	GetOrder	R		
a	GetOutpost	R	0!	
a	GetOutpostBillingInformation	R	0!	
a	GetOutpostInstanceTypes	R	0!	
a	GetOutpostSupportedInstanceTypes	R	0!	
a	GetPrivateConnectivityConfig	R	0!	
a	GetSite	R	1!	
a	GetSiteAddress	R	1!	
a	ListAssetInstances	L	0!	
a	ListAssets	L	0!	
a	ListBlockingInstancesForCapacityTask	L	0!	
a	ListCapacityTasks	L		
a	ListCatalogItems	L		
a	ListOrders	L		
a	ListOutposts	L		
a	ListSites	L		
a	ListTagsForResource	R		
a	StartCapacityTask	W	0!	
a	StartConnection	W		
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateOutpost	W	0!	
a	UpdateSite	W	1!	
a	UpdateSiteAddress	W	1!	
a	UpdateSiteRackPhysicalProperties	W	1!	
s	panorama
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	applicationInstance	arn:*:panorama:*:*:applicationInstance/*	1
r	device	arn:*:panorama:*:*:device/*	1
r	package	arn:*:panorama:*:*:package/*	1
a	CreateApplicationInstance	W		0,2
a	CreateJobForDevices	W		
a	CreateNodeFromTemplateJob	W		
a	CreatePackage	W		0,2
a	CreatePackageImportJob	W		
a	DeleteDevice	W	1!	
a	DeletePackage	W	2!	
a	DeregisterPackageVersion	W	2!	
a	DescribeApplicationInstance	R	0!	
a	DescribeApplicationInstanceDetails	R	0!	
a	DescribeDevice	R	1!	
a	DescribeDeviceJob	R		
a	DescribeNode	R		
a	DescribeNodeFromTemplateJob	R		
a	DescribePackage	R	2!	
a	DescribePackageImportJob	R		
a	DescribePackageVersion	R	2!	
a	DescribeSoftware	R		
a	GetWebSocketURL	R		
a	ListApplicationInstanceDependencies	L	0!	
a	ListApplicationInstanceNodeInstances	L	0!	
a	ListApplicationInstances	L	1	
a	ListDevices	L		
a	ListDevicesJobs	L	1	
a	ListNodeFromTemplateJobs	L		
a	ListNodes	L		
a	ListPackageImportJobs	L		
a	ListPackages	L		
a	ListTagsForResource	R	0,1,2	
a	ProvisionDevice	W		0,2
a	RegisterPackageVersion	W	2!	
a	RemoveApplicationInstance	W	0!	
a	SignalApplicationInstanceNodeInstances	W	0!	
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdateDeviceMetadata	W	1!	
s	partnercentral
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	partnercentral:Catalog	String
k	partnercentral:ChannelHandshakeType	String
k	partnercentral:FulfillmentTypes	ArrayOfString
k	partnercentral:Programs	ArrayOfString
k	partnercentral:RelatedEntityType	String
k	partnercentral:VerificationType	String
r	Benefit	arn:*:partnercentral:*::catalog/*/benefit/*	
r	BenefitAllocation	arn:*:partnercentral:*:*:catalog/*/benefit-allocation/*	
r	BenefitApplication	arn:*:partnercentral:*:*:catalog/*/benefit-application/*	1
r	ChannelHandshake	arn:*:partnercentral:*:*:catalog/*/channel-handshake/*	1
r	Connection	arn:*:partnercentral:*::catalog/*/connection/*	
r	ConnectionInvitation	arn:*:partnercentral:*::catalog/*/connection-invitation/*	
r	ConnectionPreferences	arn:*:partnercentral:*:*:catalog/*/connection-preferences	
r	Dashboard	arn:*:partnercentral::*:catalog/*/ReportingData/*/Dashboard/*	
r	Engagement	arn:*:partnercentral:*::catalog/*/engagement/*	
r	Opportunity	arn:*:partnercentral:*:*:catalog/*/opportunity/*	1
r	OpportunityFromEngagementTask	arn:*:partnercentral:*::catalog/*/opportunity-from-engagement-task/*	
r	Partner	arn:*:partnercentral:*:*:catalog/*/partner/*	1
r	ProgramManagementAccount	arn:*:partnercentral:*:*:catalog/*/program-management-account/*	1
r	Relationship	arn:*:partnercentral:*:*:catalog/*/program-management-account/*/relationship/*	1
r	ResourceSnapshot	arn:*:partnercentral:*:*:catalog/*/engagement/*/resource/*/*/template/*/resource-snapshot/*	
r	Solution	arn:*:partnercentral:*:*:catalog/*/solution/*	
r	engagement-by-accepting-invitation-task	arn:*:partnercentral:*::catalog/*/engagement-by-accepting-invitation-task/*	
r	engagement-from-opportunity-task	arn:*:partnercentral:*::catalog/*/engagement-from-opportunity-task/*	
r	engagement-invitation	arn:*:partnercentral:*::catalog/*/engagement-invitation/*	
r	resource-snapshot-job	arn:*:partnercentral:*:*:catalog/*/resource-snapshot-job/*	1
a	AcceptChannelHandshake	W	3!	3,4
a	AcceptConnectionInvitation	W	5!	3
a	AcceptEngagementInvitation	W	18!	3
a	AmendBenefitApplication	W	2!	1,3,5,6
a	AssignOpportunity	W	9!	3
a	AssociateAwsTrainingCertificationEmailDomain	W	11!	1,3
a	AssociateBenefitApplicationResource	W	1!,2!,9!	1,3,5,6
a	AssociateOpportunity	W	9!	3,7
a	CancelBenefitApplication	W	2!	1,3,5,6
a	CancelChannelHandshake	W	3!	1,3,4
a	CancelConnection	W	4!	3
a	CancelConnectionInvitation	W	5!	3
a	CancelProfileUpdateTask	W	11!	1,3
a	CreateBenefitApplication	W		0,1,2,3,5,6
a	CreateBusinessPlan	W		
a	CreateChannelHandshake	W	12,13	0,1,2,3,4
a	CreateCollaborationChannelMembers	W		
a	CreateCollaborationChannelRequest	W		
a	CreateConnectionInvitation	W		3
a	CreateEngagement	W	8!	3
a	CreateEngagementContext	W	8!	3
a	CreateEngagementInvitation	W	18!	3
a	CreateOpportunity	W	9!	0,2,3
a	CreatePartner	W		0,1,2,3
a	CreateProgramManagementAccount	W		0,1,2,3
a	CreateRelationship	W	12!	0,1,2,3
a	CreateResourceSnapshot	W	14!	3
a	CreateResourceSnapshotJob	W	19!	0,2,3
a	DeleteProgramManagementAccount	W	12!	1,3
a	DeleteRelationship	W	13!	1,3
a	DeleteResourceSnapshotJob	W	19!	3
a	DisassociateAwsTrainingCertificationEmailDomain	W	11!	1,3
a	DisassociateBenefitApplicationResource	W	1!,2!,9!	1,3,5,6
a	DisassociateOpportunity	W	9!	3,7
a	EnrollInPartnerPath	W		
a	GetAllianceLeadContact	R	11!	1,3
a	GetAwsOpportunitySummary	R	9!	3
a	GetBenefit	R	0!	1,3,5,6
a	GetBenefitAllocation	R	1!	1,3,5
a	GetBenefitApplication	R	2!	1,3,5,6
a	GetBusinessPlan	R		
a	GetCollaborationChannel	R		
a	GetConnection	R	4!	3
a	GetConnectionInvitation	R	5!	3
a	GetConnectionPreferences	R		3
a	GetEngagement	R	8!	3
a	GetEngagementInvitation	R	18!	3
a	GetOpportunity	R	9!	3
a	GetPartner	R	11!	1,3
a	GetPartnerDashboard	R	7!	3
a	GetPartnerProfile	R		
a	GetProfileUpdateTask	R	11!	1,3
a	GetProfileVisibility	R	11!	1,3
a	GetProgramManagementAccount	R		3
a	GetRelationship	R	13!	1,3
a	GetResourceSnapshot	R	14!	3
a	GetResourceSnapshotJob	R	19!	3
a	GetSellingSystemSettings	R		3
a	GetVerification	R		3,8
a	ListBenefitAllocations	L	1!	3,5
a	ListBenefitApplications	L	2!	3,5,6
a	ListBenefits	L	0!	3,5,6
a	ListBusinessPlans	L		
a	ListChannelHandshakes	L	3!	3,4
a	ListCollaborationChannels	L		
a	ListConnectionInvitations	L		3
a	ListConnections	L		3
a	ListEngagementByAcceptingInvitationTasks	L		3
a	ListEngagementFromOpportunityTasks	L		3
a	ListEngagementInvitations	L		3
a	ListEngagementMembers	R	8!	3
a	ListEngagementResourceAssociations	R	14!	3
a	ListEngagements	L		3
a	ListOpportunities	L		3
a	ListOpportunityFromEngagementTasks	L		3
a	ListPartnerPaths	L		
a	ListPartners	L		3
a	ListProgramManagementAccounts	L	12!	3
a	ListRelationships	L	13!	3
a	ListResourceSnapshotJobs	L		3
a	ListResourceSnapshots	L	14!	3
a	ListSolutions	L		3
a	ListTagsForResource	R		1,2,3,5,6
a	PutAllianceLeadContact	W	11!	1,3
a	PutBusinessPlan	W		
a	PutProfileVisibility	W	11!	1,3
a	PutSellingSystemSettings	W		
a	RecallBenefitApplication	W	2!	1,3,5,6
a	RejectChannelHandshake	W	3!	3,4
a	RejectConnectionInvitation	W	5!	3
a	RejectEngagementInvitation	W	18!	3
a	SearchPartnerProfiles	L		
a	SendEmailVerificationCode	W		3
a	StartEngagementByAcceptingInvitationTask	W	16!	0,1,2,3
a	StartEngagementFromOpportunityTask	W	17!	0,1,2,3
a	StartOpportunityFromEngagementTask	W	10!	0,1,2,3
a	StartProfileUpdateTask	W	11!	1,3
a	StartResourceSnapshotJob	W	19!	3
a	StartVerification	W		3,8
a	StopResourceSnapshotJob	W	19!	3
a	SubmitBenefitApplication	W	2!	1,3,5,6
a	SubmitOpportunity	W	9!	3
a	TagResource	T	2,3,9,11,12,13,19	0,1,2,3,5,6
a	UntagResource	T	2,3,9,11,12,13,19	1,2,3,5,6
a	UpdateBenefitApplication	W	2!	1,3,5,6
a	UpdateConnectionPreferences	W		3
a	UpdateEngagementContext	W	8!	3
a	UpdateOpportunity	W	9!	3
a	UpdateProgramManagementAccount	W	12!	1,3
a	UpdateRelationship	W	13!	1,3
a	UseSession	W		3
s	partnercentral-account-management
k	partnercentral-account-management:LegacyPartnerCentralRole	ArrayOfString
k	partnercentral-account-management:MarketingCentralRole	ArrayOfString
k	partnercentral-account-management:ProServeRole	ArrayOfString
a	AccessLegacyPartnerCentral	W		0
a	AccessMarketingCentral	W		1
a	AccessProServeTools	W		2
a	AssociatePartnerAccount	W		
a	AssociatePartnerUser	W		
a	DisassociatePartnerUser	W		
s	payment-cryptography
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	payment-cryptography:CertificateAuthorityPublicKeyIdentifier	String
k	payment-cryptography:ImportKeyMaterial	String
k	payment-cryptography:KeyAlgorithm	String
k	payment-cryptography:KeyClass	String
k	payment-cryptography:KeyUsage	String
k	payment-cryptography:RequestAlias	String
k	payment-cryptography:ResourceAliases	ArrayOfString
k	payment-cryptography:WrappingKeyIdentifier	String
r	alias	arn:*:payment-cryptography:*:*:alias/*	9
r	key	arn:*:payment-cryptography:*:*:key/*	1,9
a	AddKeyReplicationRegions	W	0!,1!	8
a	CreateAlias	W	0!,1!	
a	CreateKey	W		0,2,5,6,7
a	DecryptData	W	0!,1!	8
a	DeleteAlias	W	0!	0,2
a	DeleteKey	W	1!	8
a	DisableDefaultKeyReplicationRegions	W		
a	EnableDefaultKeyReplicationRegions	W		
a	EncryptData	W	0!,1!	8
a	ExportKey	W	1!	3,8,10
a	GenerateAs2805KekValidation	W	0!,1!	8
a	GenerateCardValidationData	W	0!,1!	8
a	GenerateMac	W	0!,1!	8
a	GenerateMacEmvPinChange	W	0!,1!	8
a	GeneratePinData	W	0!,1!	8
a	GetAlias	R	0!,1!	0,2
a	GetCertificateSigningRequest	R	0!,1!	8
a	GetDefaultKeyReplicationRegions	R		
a	GetKey	R	1!	8
a	GetParametersForExport	R		
a	GetParametersForImport	R		
a	GetPublicKeyCertificate	R	1!	8
a	ImportKey	W		0,2,3,4,10
a	ListAliases	L		
a	ListKeys	L		
a	ListTagsForResource	R	1	
a	ReEncryptData	W	0!,1!	8
a	RemoveKeyReplicationRegions	W	0!,1!	8
a	RestoreKey	W	1!	8
a	StartKeyUsage	W	1!	8
a	StopKeyUsage	W	1!	8
a	TagResource	T	1!	0,2
a	TranslateKeyMaterial	W	0!,1!	8
a	TranslatePinData	W	0!,1!	8
a	UntagResource	T	1!	2
a	UpdateAlias	W	0!,1!	0,2
a	VerifyAuthRequestCryptogram	W	0!,1!	8
a	VerifyCardValidationData	W	0!,1!	8
a	VerifyMac	W	0!,1!	8
a	VerifyPinData	W	0!,1!	8
s	payments
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	payment-instrument	arn:*:payments::*:payment-instrument:*	1
a	AcceptFinancingApplicationTerms	W		
a	CreateFinancingApplication	W		
a	CreatePaymentInstrument	W		0,2
a	DeletePaymentInstrument	W		
a	GetFinancingApplication	R		
a	GetFinancingLine	R		
a	GetFinancingLineWithdrawal	R		
a	GetFinancingOption	R		
a	GetPaymentInstrument	L	0	
a	GetPaymentStatus	R		
a	ListFinancingApplications	L		
a	ListFinancingLineWithdrawals	L		
a	ListFinancingLines	L		
a	ListPaymentInstruments	L		
a	ListPaymentPreferences	L		
a	ListPaymentProgramOptions	L		
a	ListPaymentProgramStatus	L		
a	ListTagsForResource	L	0	
a	MakePayment	W		
a	TagResource	T	0	0,2
a	UntagResource	T	0	2
a	UpdateFinancingApplication	W		
a	UpdatePaymentInstrument	W		
a	UpdatePaymentPreferences	W		
s	pca-connector-ad
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Connector	arn:*:pca-connector-ad:*:*:connector/*	1
r	DirectoryRegistration	arn:*:pca-connector-ad:*:*:directory-registration/*	1
r	Template	arn:*:pca-connector-ad:*:*:connector/*/template/*	1
a	CreateConnector	W		0,1,2
a	CreateDirectoryRegistration	W		0,1,2
a	CreateServicePrincipalName	W	1!	
a	CreateTemplate	W	0!	0,1,2
a	CreateTemplateGroupAccessControlEntry	W	2!	
a	DeleteConnector	W	0!	
a	DeleteDirectoryRegistration	W	1!	
a	DeleteServicePrincipalName	W	1!	
a	DeleteTemplate	W	2!	
a	DeleteTemplateGroupAccessControlEntry	W	2!	
a	GetConnector	R	0!	
a	GetDirectoryRegistration	R	1!	
a	GetServicePrincipalName	R	1!	
a	GetTemplate	R	2!	
a	GetTemplateGroupAccessControlEntry	R	2!	
a	ListConnectors	L		
a	ListDirectoryRegistrations	L		
a	ListServicePrincipalNames	L	1!	
a	ListTagsForResource	R		
a	ListTemplateGroupAccessControlEntries	L	2!	
a	ListTemplates	L	0!	
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdateTemplate	W	2!	
a	UpdateTemplateGroupAccessControlEntry	W	2!	
s	pca-connector-scep
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Challenge	arn:*:pca-connector-scep:*:*:connector/*/challenge/*	1
r	Connector	arn:*:pca-connector-scep:*:*:connector/*	1
a	CreateChallenge	W	1!	0,2
a	CreateConnector	W		0,2
a	DeleteChallenge	W	0!	
a	DeleteConnector	W	1!	
a	GetChallengeMetadata	R	0!	
a	GetChallengePassword	R	0!	
a	GetConnector	R	1!	
a	ListChallengeMetadata	L		
a	ListConnectors	L		
a	ListTagsForResource	R		
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
s	pcs
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	cluster	arn:*:pcs:*:*:cluster/*	1
r	computenodegroup	arn:*:pcs:*:*:cluster/*/computenodegroup/*	1
r	queue	arn:*:pcs:*:*:cluster/*/queue/*	1
a	AllowVendedLogDeliveryForResource	W	0!	
a	CreateCluster	W		0,1,2
a	CreateComputeNodeGroup	W	0!	0,1,2
a	CreateQueue	W	0!	0,1,2
a	DeleteCluster	W	0!	
a	DeleteComputeNodeGroup	W	0!,1!	
a	DeleteQueue	W	0!,2!	
a	GetCluster	R	0!	
a	GetComputeNodeGroup	R	0!,1!	
a	GetQueue	R	0!,2!	
a	ListClusters	L		
a	ListComputeNodeGroups	L	0!	
a	ListQueues	L	0!	
a	ListTagsForResource	R		
a	RegisterComputeNodeGroupInstance	W	0!	
a	TagResource	T	0,1,2	0,1,2
a	UntagResource	T	0,1,2	1,2
a	UpdateCluster	W	0!	
a	UpdateComputeNodeGroup	W	0!,1!	
a	UpdateQueue	W	0!,2!	
s	personalize
r	algorithm	arn:*:personalize:::algorithm/*	
r	batchInferenceJob	arn:*:personalize:*:*:batch-inference-job/*	
r	batchSegmentJob	arn:*:personalize:*:*:batch-segment-job/*	
r	campaign	arn:*:personalize:*:*:campaign/*	
r	dataDeletionJob	arn:*:personalize:*:*:data-deletion-job/*	
r	dataInsightsJob	arn:*:personalize:*:*:data-insights-job/*	
r	dataset	arn:*:personalize:*:*:dataset/*	
r	datasetExportJob	arn:*:personalize:*:*:dataset-export-job/*	
r	datasetGroup	arn:*:personalize:*:*:dataset-group/*	
r	datasetImportJob	arn:*:personalize:*:*:dataset-import-job/*	
r	eventTracker	arn:*:personalize:*:*:event-tracker/*	
r	featureTransformation	arn:*:personalize:::feature-transformation/*	
r	filter	arn:*:personalize:*:*:filter/*	
r	metricAttribution	arn:*:personalize:*:*:metric-attribution/*	
r	recipe	arn:*:personalize:::recipe/*	
r	recommender	arn:*:personalize:*:*:recommender/*	
r	schema	arn:*:personalize:*:*:schema/*	
r	solution	arn:*:personalize:*:*:solution/*	
a	CreateBatchInferenceJob	W	1!	
a	CreateBatchSegmentJob	W	2!	
a	CreateCampaign	W	3!	
a	CreateDataDeletionJob	W	4!	
a	CreateDataInsightsJob	W	5!	
a	CreateDataset	W	6!	
a	CreateDatasetExportJob	W	7!	
a	CreateDatasetGroup	W	8!	
a	CreateDatasetImportJob	W	9!	
a	CreateEventTracker	W	10!	
a	CreateFilter	W	12!	
a	CreateMetricAttribution	W	13!	
a	CreateRecommender	W	15!	
a	CreateSchema	W	16!	
a	CreateSolution	W	17!	
a	CreateSolutionVersion	W	17!	
a	DeleteCampaign	W	3!	
a	DeleteDataset	W	6!	
a	DeleteDatasetGroup	W	8!	
a	DeleteEventTracker	W	10!	
a	DeleteFilter	W	12!	
a	DeleteMetricAttribution	W	13!	
a	DeleteRecommender	W	15!	
a	DeleteSchema	W	16!	
a	DeleteSolution	W	17!	
a	DescribeAlgorithm	R	0!	
a	DescribeBatchInferenceJob	R	1!	
a	DescribeBatchSegmentJob	R	2!	
a	DescribeCampaign	R	3!	
a	DescribeDataDeletionJob	R	4!	
a	DescribeDataInsightsJob	R	5!	
a	DescribeDataset	R	6!	
a	DescribeDatasetExportJob	R	7!	
a	DescribeDatasetGroup	R	8!	
a	DescribeDatasetImportJob	R	9!	
a	DescribeEventTracker	R	10!	
a	DescribeFeatureTransformation	R	11!	
a	DescribeFilter	R	12!	
a	DescribeMetricAttribution	R	13!	
a	DescribeRecipe	R	14!	
a	DescribeRecommender	R	15!	
a	DescribeSchema	R	16!	
a	DescribeSolution	R	17!	
a	DescribeSolutionVersion	R	17!	
a	GetActionRecommendations	R	3!	
a	GetDataInsights	R	5!	
a	GetPersonalizedRanking	R	3!	
a	GetRecommendations	R	3!	
a	GetSolutionMetrics	R	17!	
a	ListBatchInferenceJobs	L		
a	ListBatchSegmentJobs	L		
a	ListCampaigns	L		
a	ListDataDeletionJobs	L		
a	ListDataInsightsJobs	L		
a	ListDatasetExportJobs	L		
a	ListDatasetGroups	L		
a	ListDatasetImportJobs	L		
a	ListDatasets	L		
a	ListEventTrackers	L		
a	ListFilters	L		
a	ListMetricAttributionMetrics	L		
a	ListMetricAttributions	L		
a	ListRecipes	L		
a	ListRecommenders	L		
a	ListSchemas	L		
a	ListSolutionVersions	L		
a	ListSolutions	L		
a	ListTagsForResource	L		
a	PutActionInteractions	W		
a	PutActions	W	6!	
a	PutEvents	W		
a	PutItems	W	6!	
a	PutUsers	W	6!	
a	StartRecommender	W	15!	
a	StopRecommender	W	15!	
a	StopSolutionVersionCreation	W	17!	
a	TagResource	T		
a	UntagResource	T		
a	UpdateCampaign	W	3!	
a	UpdateDataset	W	6!	
a	UpdateMetricAttribution	W	13!	
a	UpdateRecommender	W	15!	
a	UpdateSolution	W	17!	
s	pi
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	pi:Dimensions	ArrayOfString
r	metric-resource	arn:*:pi:*:*:metrics/*/*	1
r	perf-reports-resource	arn:*:pi:*:*:perf-reports/*/*/*	1
a	CreatePerformanceAnalysisReport	W	1!	0,2
a	DeletePerformanceAnalysisReport	W	1!	
a	DescribeDimensionKeys	R	0!	3
a	GetDimensionKeyDetails	R	0!	3
a	GetPerformanceAnalysisReport	R	1!	
a	GetResourceMetadata	R	0!	
a	GetResourceMetrics	R	0!	3
a	ListAvailableResourceDimensions	R	0!	
a	ListAvailableResourceMetrics	R	0!	
a	ListPerformanceAnalysisReports	L	1!	
a	ListTagsForResource	L	0!,1!	
a	TagResource	T	1!	0,2
a	UntagResource	T	1!	2
s	pipes
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	pipe	arn:*:pipes:*:*:pipe/*	1
a	CreatePipe	W	0!	0,1,2
a	DeletePipe	W	0!	1
a	DescribePipe	R	0!	1
a	ListPipes	L		
a	ListTagsForResource	R	0!	1
a	StartPipe	W	0!	1
a	StopPipe	W	0!	1
a	TagResource	T	0!	0,1,2
a	UntagResource	T	0!	1,2
a	UpdatePipe	W	0!	1
s	polly
r	lexicon	arn:*:polly:*:*:lexicon/*	
a	DeleteLexicon	W	0!	
a	DescribeVoices	L		
a	GetLexicon	R	0!	
a	GetSpeechSynthesisTask	R		
a	ListLexicons	L		
a	ListSpeechSynthesisTasks	L		
a	PutLexicon	W	0!	
a	StartSpeechSynthesisStream	R	0	
a	StartSpeechSynthesisTask	W	0	
a	SynthesizeSpeech	R	0	
s	pricing
a	DescribeServices	R		
a	GetAttributeValues	R		
a	GetPriceListFileUrl	R		
a	GetProducts	R		
a	ListPriceLists	R		
s	pricingplanmanager
r	subscription	arn:*:pricingplanmanager::*:subscription/*	
a	AssociateResourcesToSubscription	W		
a	CancelSubscription	W		
a	CancelSubscriptionChange	W		
a	CreateSubscription	W		
a	DisassociateResourcesFromSubscription	W		
a	GetSubscription	R		
a	ListSubscriptions	R		
a	UpdateSubscription	W		
s	private-networks
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	device-identifier	arn:*:private-networks:*:*:device-identifier/*/*	1
r	network	arn:*:private-networks:*:*:network/*	1
r	network-resource	arn:*:private-networks:*:*:network-resource/*/*	1
r	network-site	arn:*:private-networks:*:*:network-site/*/*	1
r	order	arn:*:private-networks:*:*:order/*/*	1
a	AcknowledgeOrderReceipt	W	4!	
a	ActivateDeviceIdentifier	W	0!	1
a	ActivateNetworkSite	W	3!,4!	0,2
a	ConfigureAccessPoint	W	2!	
a	CreateNetwork	W	1!	0,2
a	CreateNetworkSite	W	1!	0,2
a	DeactivateDeviceIdentifier	W	0!	
a	DeleteNetwork	W	1!	
a	DeleteNetworkSite	W	3!	
a	GetDeviceIdentifier	R	0!	1
a	GetNetwork	R	1!	1
a	GetNetworkResource	R	2!	1
a	GetNetworkSite	R	3!	1
a	GetOrder	R	4!	1
a	ListDeviceIdentifiers	L	1!	
a	ListNetworkResources	L	1!	
a	ListNetworkSites	L	1!	
a	ListNetworks	L		
a	ListOrders	L	1!	
a	ListTagsForResource	L		
a	Ping	R		
a	StartNetworkResourceUpdate	W	2!	0,2
a	TagResource	T	0,1,2,3,4	0,2
a	UntagResource	T	0,1,2,3,4	2
a	UpdateNetworkSite	W	3!	
a	UpdateNetworkSitePlan	W	3!	
s	profile
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	calculated-attributes	arn:*:profile:*:*:domains/*/calculated-attributes/*	1
r	domain-object-types	arn:*:profile:*:*:domains/*/domain-object-types/*	1
r	domains	arn:*:profile:*:*:domains/*	1
r	event-streams	arn:*:profile:*:*:domains/*/event-streams/*	1
r	event-triggers	arn:*:profile:*:*:domains/*/event-triggers/*	1
r	integrations	arn:*:profile:*:*:domains/*/integrations/*	1
r	layouts	arn:*:profile:*:*:domains/*/layouts/*	1
r	object-types	arn:*:profile:*:*:domains/*/object-types/*	1
r	recommenders	arn:*:profile:*:*:domains/*/recommenders/*	1
r	segment-definitions	arn:*:profile:*:*:domains/*/segment-definitions/*	1
a	AddProfileKey	W	2!	
a	BatchGetCalculatedAttributeForProfile	R	0!,2!	
a	BatchGetProfile	R	2!	
a	CreateCalculatedAttributeDefinition	W	0!,2!	0,2
a	CreateDomain	W	2!	0,2
a	CreateDomainLayout	W	2!,6!	0,2
a	CreateEventStream	W	2!,3!	0,2
a	CreateEventTrigger	W	2!,4!	0,2
a	CreateIntegrationWorkflow	W	2!,5!	0,2
a	CreateProfile	W	2!	
a	CreateRecommender	W	2!,8!	0,2
a	CreateSegmentDefinition	W	2!,9!	0,2
a	CreateSegmentEstimate	W	2!	
a	CreateSegmentSnapshot	W	2!,9!	
a	CreateSnapshot	W	2!	
a	CreateUploadJob	W	2!	
a	DeleteCalculatedAttributeDefinition	W	0!,2!	
a	DeleteDomain	W	2!	
a	DeleteDomainLayout	W	2!,6!	
a	DeleteDomainObjectType	W	1!,2!	
a	DeleteEventStream	W	2!,3!	
a	DeleteEventTrigger	W	2!,4!	
a	DeleteIntegration	W	2!,5!	
a	DeleteProfile	W	2!	
a	DeleteProfileKey	W	2!	
a	DeleteProfileObject	W	2!,7!	
a	DeleteProfileObjectType	W	2!,7!	
a	DeleteRecommender	W	2!,8!	
a	DeleteSegmentDefinition	W	2!,9!	
a	DeleteWorkflow	W	2!	
a	DetectProfileObjectType	R	2!	
a	GetAutoMergingPreview	R	2!	
a	GetCalculatedAttributeDefinition	R	0!,2!	
a	GetCalculatedAttributeForProfile	R	0!,2!	
a	GetDomain	R	2!	
a	GetDomainLayout	R	2!,6!	
a	GetDomainObjectType	R	1!,2!	
a	GetEventStream	R	2!,3!	
a	GetEventTrigger	R	2!,4!	
a	GetIdentityResolutionJob	R	2!	
a	GetIntegration	R	2!,5!	
a	GetMatches	L	2!	
a	GetObjectTypeAttributeStatistics	R	2!,7!	
a	GetProfileHistoryRecord	R	2!	
a	GetProfileInsights	R	2!	
a	GetProfileObjectType	R	2!,7!	
a	GetProfileObjectTypeTemplate	R		
a	GetProfileRecommendations	R	2!,8!	
a	GetRecommender	R	2!,8!	
a	GetSegmentDefinition	R	2!,9!	
a	GetSegmentEstimate	R	2!	
a	GetSegmentMembership	R	2!,9!	
a	GetSegmentSnapshot	R	2!,9!	
a	GetSimilarProfiles	L	2!	
a	GetSnapshot	R	2!	
a	GetUploadJob	R	2!	
a	GetUploadJobPath	R	2!	
a	GetWorkflow	R	2!	
a	GetWorkflowSteps	R	2!	
a	ListAccountIntegrations	L		
a	ListCalculatedAttributeDefinitions	L	2!	
a	ListCalculatedAttributesForProfile	L	2!	
a	ListDomainLayouts	L	2!	
a	ListDomainObjectTypes	L	2!	
a	ListDomainObjects	L	1!,2!	
a	ListDomains	L		
a	ListEventStreams	L	2!	
a	ListEventTriggers	L	2!	
a	ListIdentityResolutionJobs	L	2!	
a	ListIntegrations	L	2!	
a	ListObjectTypeAttributeValues	L	2!,7!	
a	ListObjectTypeAttributes	L	2!,7!	
a	ListProfileAttributeValues	L	2!	
a	ListProfileHistoryRecords	L	2!	
a	ListProfileObjectTypeTemplates	L		
a	ListProfileObjectTypes	L	2!	
a	ListProfileObjects	L	2!,7!	
a	ListRecommenderRecipes	L		
a	ListRecommenders	L	2!	
a	ListRuleBasedMatches	L	2!	
a	ListSegmentDefinitions	L	2!	
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,8,9	
a	ListUploadJobs	L	2!	
a	ListWorkflows	L	2!	
a	MergeProfiles	W	2!	
a	PutDomainObjectType	W	1!,2!	0,2
a	PutIntegration	W	2!,5!	0,2
a	PutProfileObject	W	2!,7!	
a	PutProfileObjectType	W	2!,7!	0,2
a	SearchProfiles	R	2!	
a	StartRecommender	W	2!,8!	
a	StartUploadJob	W	2!	
a	StopRecommender	W	2!,8!	
a	StopUploadJob	W	2!	
a	TagResource	T	0,1,2,3,4,5,6,7,8,9	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7,8,9	2
a	UpdateCalculatedAttributeDefinition	W	0!,2!	
a	UpdateDomain	W	2!	
a	UpdateDomainLayout	W	2!,6!	
a	UpdateEventTrigger	W	2!,4!	
a	UpdateProfile	W	2!	
a	UpdateRecommender	W	2!,8!	
s	proton
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	proton:EnvironmentTemplate	String
k	proton:ServiceTemplate	String
r	component	arn:*:proton:*:*:component/*	1
r	deployment	arn:*:proton:*:*:deployment/*	1
r	environment	arn:*:proton:*:*:environment/*	1
r	environment-account-connection	arn:*:proton:*:*:environment-account-connection/*	1
r	environment-template	arn:*:proton:*:*:environment-template/*	1
r	environment-template-major-version	arn:*:proton:*:*:environment-template/*:*	1
r	environment-template-minor-version	arn:*:proton:*:*:environment-template/*:*.*	1
r	environment-template-version	arn:*:proton:*:*:environment-template/*:*.*	1
r	repository	arn:*:proton:*:*:repository/*:*	1
r	service	arn:*:proton:*:*:service/*	1
r	service-instance	arn:*:proton:*:*:service/*/service-instance/*	1
r	service-template	arn:*:proton:*:*:service-template/*	1
r	service-template-major-version	arn:*:proton:*:*:service-template/*:*	1
r	service-template-minor-version	arn:*:proton:*:*:service-template/*:*.*	1
r	service-template-version	arn:*:proton:*:*:service-template/*:*.*	1
a	AcceptEnvironmentAccountConnection	W	3!	
a	CancelComponentDeployment	W	0!	
a	CancelEnvironmentDeployment	W	2!	3
a	CancelServiceInstanceDeployment	W	10!	4
a	CancelServicePipelineDeployment	W	9!	4
a	CreateComponent	W	0!	0,2
a	CreateEnvironment	W	2!	0,2,3
a	CreateEnvironmentAccountConnection	W		0,2
a	CreateEnvironmentTemplate	W	4!	0,2
a	CreateEnvironmentTemplateMajorVersion	W	4!	0,2
a	CreateEnvironmentTemplateMinorVersion	W	4!	0,2
a	CreateEnvironmentTemplateVersion	W	4!	0,2
a	CreateRepository	W	8!	0,2
a	CreateService	W	9!	0,2,4
a	CreateServiceInstance	W	10!	0,2,4
a	CreateServiceSyncConfig	W		
a	CreateServiceTemplate	W	11!	0,2
a	CreateServiceTemplateMajorVersion	W	11!	0,2
a	CreateServiceTemplateMinorVersion	W	11!	0,2
a	CreateServiceTemplateVersion	W	11!	0,2
a	CreateTemplateSyncConfig	W		
a	DeleteAccountRoles	W		
a	DeleteComponent	W	0!	
a	DeleteDeployment	W	1!	
a	DeleteEnvironment	W	2!	3
a	DeleteEnvironmentAccountConnection	W	3!	
a	DeleteEnvironmentTemplate	W	4!	
a	DeleteEnvironmentTemplateMajorVersion	W	4!	
a	DeleteEnvironmentTemplateMinorVersion	W	4!	
a	DeleteEnvironmentTemplateVersion	W	4!	
a	DeleteRepository	W	8!	
a	DeleteService	W	9!	4
a	DeleteServiceSyncConfig	W		
a	DeleteServiceTemplate	W	11!	
a	DeleteServiceTemplateMajorVersion	W	11!	
a	DeleteServiceTemplateMinorVersion	W	11!	
a	DeleteServiceTemplateVersion	W	11!	
a	DeleteTemplateSyncConfig	W		
a	GetAccountRoles	R		
a	GetAccountSettings	R		
a	GetComponent	R	0!	
a	GetDeployment	R	1!	
a	GetEnvironment	R	2!	
a	GetEnvironmentAccountConnection	R	3!	
a	GetEnvironmentTemplate	R	4!	
a	GetEnvironmentTemplateMajorVersion	R	4!	
a	GetEnvironmentTemplateMinorVersion	R	4!	
a	GetEnvironmentTemplateVersion	R	4!	
a	GetRepository	R	8!	
a	GetRepositorySyncStatus	R		
a	GetResourceTemplateVersionStatusCounts	R		
a	GetResourcesSummary	R		
a	GetService	R	9!	
a	GetServiceInstance	R	10!	
a	GetServiceInstanceSyncStatus	R		
a	GetServiceSyncBlockerSummary	R		
a	GetServiceSyncConfig	R		
a	GetServiceTemplate	R	11!	
a	GetServiceTemplateMajorVersion	R	11!	
a	GetServiceTemplateMinorVersion	R	11!	
a	GetServiceTemplateVersion	R	11!	
a	GetTemplateSyncConfig	R		
a	GetTemplateSyncStatus	R		
a	ListComponentOutputs	L	0!,1	
a	ListComponentProvisionedResources	L	0!	
a	ListComponents	L	2,9,10	
a	ListDeployments	L		
a	ListEnvironmentAccountConnections	L		
a	ListEnvironmentOutputs	L	1,2!	
a	ListEnvironmentProvisionedResources	L	2!	
a	ListEnvironmentTemplateMajorVersions	L	4!	
a	ListEnvironmentTemplateMinorVersions	L	4!	
a	ListEnvironmentTemplateVersions	L	4!	
a	ListEnvironmentTemplates	L		
a	ListEnvironments	L		
a	ListRepositories	L		
a	ListRepositorySyncDefinitions	L		
a	ListServiceInstanceOutputs	L	1,9!,10!	
a	ListServiceInstanceProvisionedResources	L	9!,10!	
a	ListServiceInstances	L		
a	ListServicePipelineOutputs	L	1,9!	
a	ListServicePipelineProvisionedResources	L	9!	
a	ListServiceTemplateMajorVersions	L	11!	
a	ListServiceTemplateMinorVersions	L	11!	
a	ListServiceTemplateVersions	L	11!	
a	ListServiceTemplates	L		
a	ListServices	L		
a	ListTagsForResource	R	0,2,3,4,5,6,7,8,9,10,11,12,13,14	
a	NotifyResourceDeploymentStatusChange	W	2,10	
a	RejectEnvironmentAccountConnection	W	3!	
a	TagResource	T	0,2,3,4,5,6,7,8,9,10,11,12,13,14	0,2
a	UntagResource	T	0,2,3,4,5,6,7,8,9,10,11,12,13,14	2
a	UpdateAccountRoles	W		
a	UpdateAccountSettings	W		
a	UpdateComponent	W	0!	
a	UpdateEnvironment	W	2!	3
a	UpdateEnvironmentAccountConnection	W	3!	
a	UpdateEnvironmentTemplate	W	4!	
a	UpdateEnvironmentTemplateMajorVersion	W	4!	
a	UpdateEnvironmentTemplateMinorVersion	W	4!	
a	UpdateEnvironmentTemplateVersion	W	4!	
a	UpdateService	W	9!	4
a	UpdateServiceInstance	W	10!	4
a	UpdateServicePipeline	W	9!	4
a	UpdateServiceSyncBlocker	W		
a	UpdateServiceSyncConfig	W		
a	UpdateServiceTemplate	W	11!	
a	UpdateServiceTemplateMajorVersion	W	11!	
a	UpdateServiceTemplateMinorVersion	W	11!	
a	UpdateServiceTemplateVersion	W	11!	
a	UpdateTemplateSyncConfig	W		
s	purchase-orders
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	purchase-order	arn:*:purchase-orders::*:purchase-order/*	1
a	AddPurchaseOrder	W	0!	0,2
a	DeletePurchaseOrder	W	0!	1
a	GetConsoleActionSetEnforced	R		
a	GetPurchaseOrder	R	0!	1
a	ListPurchaseOrderInvoices	L	0!	1
a	ListPurchaseOrders	L		
a	ListTagsForResource	R	0	1
a	ModifyPurchaseOrders	W	0!	0,1,2
a	TagResource	T	0!	0,1,2
a	UntagResource	T	0!	1,2
a	UpdateConsoleActionSetEnforced	W		
a	UpdatePurchaseOrder	W	0!	1
a	UpdatePurchaseOrderStatus	W	0!	1
a	ViewPurchaseOrders	R	0	1
s	q
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	identitystore:GroupId	ArrayOfString
k	identitystore:UserId	ArrayOfString
r	plugin	arn:*:qdeveloper:*:*:plugin/*	1
r	profile	arn:*:codewhisperer:*:*:profile/*	
a	AssociateConnectorResource	W		
a	CreateAssignment	W	1!	3,4
a	CreateAuthGrant	W		
a	CreateOAuthAppConnection	W		
a	CreatePlugin	W	0!	0,2
a	DeleteAssignment	W	1!	3,4
a	DeleteConversation	W		
a	DeleteOAuthAppConnection	W		
a	DeletePlugin	W	0!	1
a	GenerateCodeFromCommands	R		
a	GenerateCodeRecommendations	R		
a	GetConnector	R		
a	GetConversation	R		
a	GetIdentityMetadata	R		
a	GetPlugin	R	0!	1
a	GetTroubleshootingResults	R		
a	ListConversations	R		
a	ListDashboardMetrics	L		
a	ListPluginProviders	L		
a	ListPlugins	L	0!	
a	ListTagsForResource	L	0	1
a	PassRequest	W		
a	RejectConnector	W		
a	SendEvent	W		
a	SendMessage	W		
a	StartConversation	W		
a	StartTroubleshootingAnalysis	W		
a	StartTroubleshootingResolutionExplanation	W		
a	TagResource	T	0	0,1,2
a	UntagResource	T	0	1,2
a	UpdateAuthGrant	W		
a	UpdateConversation	W		
a	UpdateOAuthAppConnection	W		
a	UpdatePlugin	W	0!	0,2
a	UpdateTroubleshootingCommandResult	W		
a	UsePlugin	W	0!	
a	VerifyOAuthAppConnection	W		
s	qapps
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	qapps:AppIsPublished	String
k	qapps:SessionIsShared	String
k	qapps:UserIsAppOwner	String
k	qapps:UserIsSessionModerator	String
r	application	arn:*:qbusiness:*:*:application/*	
r	qapp	arn:*:qapps:*:*:application/*/qapp/*	1
r	qapp-session	arn:*:qapps:*:*:application/*/qapp/*/session/*	1
a	AssociateLibraryItemReview	W	1!	3,5
a	AssociateQAppWithUser	W	0,1	3,5
a	BatchCreateCategory	W	0!	
a	BatchDeleteCategory	W	0!	
a	BatchUpdateCategory	W	0!	
a	CopyQApp	W	0,1	3,5
a	CreateLibraryItem	W	0,1	3,5
a	CreateLibraryItemReview	W	0,1	3,5
a	CreateQApp	W	0!	0,2
a	CreateSubscriptionToken	W	0!	
a	DeleteLibraryItem	W	0,1	3,5
a	DeleteQApp	W	0,1	3,5
a	DescribeQAppPermissions	R	0,1	3,5
a	DisassociateLibraryItemReview	W	1!	3,5
a	DisassociateQAppFromUser	W	0,1	3,5
a	ExportQAppSessionData	W	2!	
a	GetLibraryItem	R	0,1	3,5
a	GetQApp	R	0,1	3,5
a	GetQAppSession	R	2!	3,4,5,6
a	GetQAppSessionMetadata	R	2!	
a	ImportDocument	W	1,2	3,4,5,6
a	ListCategories	L	0!	
a	ListLibraryItems	L	0!	
a	ListQAppSessionData	R	2!	
a	ListQApps	L	0!	
a	ListTagsForResource	R	1,2	
a	PredictProblemStatementFromConversation	W	0!	
a	PredictQApp	W	0!	
a	PredictQAppFromProblemStatement	W	0!	
a	StartQAppSession	W	0,1	0,2,3,5
a	StopQAppSession	W	0,2	3,4,5,6
a	TagResource	T	1,2	0,2
a	UntagResource	T	1,2	2
a	UpdateLibraryItem	W	0,1	3,5
a	UpdateLibraryItemMetadata	W	1!	3
a	UpdateQApp	W	0,1	3,5
a	UpdateQAppPermissions	W	0,1	3,5
a	UpdateQAppSession	W	2!	3,4,5,6
a	UpdateQAppSessionMetadata	W	2!	
s	qbusiness
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	identitystore:GroupId	ArrayOfString
k	identitystore:UserId	ArrayOfString
r	application	arn:*:qbusiness:*:*:application/*	1
r	chat-response-configuration	arn:*:qbusiness:*:*:application/*/chat-response-configuration/*	1
r	data-accessor	arn:*:qbusiness:*:*:application/*/data-accessor/*	1
r	data-source	arn:*:qbusiness:*:*:application/*/index/*/data-source/*	1
r	index	arn:*:qbusiness:*:*:application/*/index/*	1
r	integration	arn:*:qbusiness:*:*:application/*/integration/*	1
r	plugin	arn:*:qbusiness:*:*:application/*/plugin/*	1
r	retriever	arn:*:qbusiness:*:*:application/*/retriever/*	1
r	subscription	arn:*:qbusiness:*:*:application/*/subscription/*	
r	web-experience	arn:*:qbusiness:*:*:application/*/web-experience/*	1
a	AllowVendedLogDeliveryForResource	P	0!	1
a	AssociatePermission	W	0!	
a	BatchDeleteDocument	W	0!,4!	
a	BatchPutDocument	W	0!,4!	
a	CancelSubscription	W	0!,8!	
a	Chat	R	0!	
a	ChatSync	R	0!	
a	CheckDocumentAccess	R	0!,4!	
a	CreateAnonymousWebExperienceUrl	W	0!,9!	
a	CreateApplication	W		0,2
a	CreateChatResponseConfiguration	W	0!	0,2
a	CreateDataAccessor	W	0!	0,2
a	CreateDataAccessorWithTti	W	0!	
a	CreateDataSource	W	0!,4!	0,2
a	CreateIndex	W	0!	0,2
a	CreateIntegration	W	0!	0,2
a	CreatePlugin	W	0!	0,2
a	CreateRetriever	W	0!	0,2
a	CreateSubscription	W	0!	3,4
a	CreateUser	W	0!	
a	CreateWebExperience	W	0!	0,2
a	DeleteApplication	W	0!	
a	DeleteAttachment	W	0!	
a	DeleteChatControlsConfiguration	W	0!	
a	DeleteChatResponseConfiguration	W	0!,1!	
a	DeleteConversation	W	0!	
a	DeleteDataAccessor	W	0!,2!	
a	DeleteDataSource	W	0!,3!,4!	
a	DeleteGroup	W	0!,4!	
a	DeleteIndex	W	0!,4!	
a	DeleteIntegration	W	0!,5!	
a	DeletePlugin	W	0!,6!	
a	DeleteRetriever	W	0!,7!	
a	DeleteUser	W	0!	
a	DeleteWebExperience	W	0!,9!	
a	DisableAclOnDataSource	W	0!	
a	DisassociatePermission	W	0!	
a	GetApplication	R	0!	
a	GetChatControlsConfiguration	L	0!	
a	GetChatResponseConfiguration	R	0!,1!	
a	GetDataAccessor	R	0!,2!	
a	GetDataSource	R	0!,3!,4!	
a	GetDocumentContent	R	0!,4!	
a	GetGroup	R	0!,4!	
a	GetIndex	R	0!,4!	
a	GetIntegration	R	0!,5!	
a	GetMedia	R	0!	
a	GetPlugin	R	0!,6!	
a	GetPolicy	R	0!	
a	GetRetriever	R	0!,7!	
a	GetUser	R	0!	
a	GetWebExperience	R	0!,9!	
a	ListApplications	L		
a	ListAttachments	L	0!	
a	ListChatResponseConfigurations	L	0!	
a	ListConversations	L	0!	
a	ListDataAccessors	L	0!	
a	ListDataSourceSyncJobs	L	0!,3!,4!	
a	ListDataSources	L	0!,4!	
a	ListDocuments	L	0!,4!	
a	ListGroups	L	0!,4!	
a	ListIndices	L	0!	
a	ListIntegrations	L	0!	
a	ListMessages	L	0!	
a	ListPluginActions	R	0!,6!	
a	ListPluginTypeActions	R		
a	ListPluginTypeMetadata	R		
a	ListPlugins	L	0!	
a	ListRetrievers	L	0!	
a	ListSubscriptions	L	0!	
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,9	
a	ListWebExperiences	L	0!	
a	PutFeedback	W	0!	
a	PutGroup	W	0!,4!	
a	PutResourcePolicy	W	0!	
a	SearchRelevantContent	R	0!	
a	StartDataSourceSyncJob	W	0!,3!,4!	
a	StartDeployment	W	0!,5!	
a	StopDataSourceSyncJob	W	0!,3!,4!	
a	TagResource	T	0,1,2,3,4,5,6,7,9	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7,9	2
a	UpdateApplication	W	0!	
a	UpdateChatControlsConfiguration	W	0!	
a	UpdateChatResponseConfiguration	W	0!,1!	
a	UpdateDataAccessor	W	0!,2!	
a	UpdateDataSource	W	0!,3!,4!	
a	UpdateIndex	W	0!,4!	
a	UpdateIntegration	W	0!,5!	
a	UpdatePlugin	W	0!,6!	
a	UpdateRetriever	W	0!,7!	
a	UpdateSubscription	W	0!,8!	
a	UpdateUser	W	0!	
a	UpdateWebExperience	W	0!,9!	
s	qdeveloper
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	codeTransformation	arn:*:qdeveloper:*:*:codeTransformation/*	1
a	ExportArtifact	W	0	
a	ImportArtifact	W	0	
a	ListTagsForResource	L	0	
a	StartAgentSession	W		0,2
a	TagResource	T	0	0,2
a	TransformCode	W	0	
a	UntagResource	T	0	2
s	qldb
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	qldb:Purge	String
r	catalog	arn:*:qldb:*:*:ledger/*/information_schema/user_tables	1
r	ledger	arn:*:qldb:*:*:ledger/*	1
r	stream	arn:*:qldb:*:*:stream/*/*	1
r	table	arn:*:qldb:*:*:ledger/*/table/*	1
a	CancelJournalKinesisStream	W	2!	
a	CreateLedger	W	1!	0,2
a	DeleteLedger	W	1!	
a	DescribeJournalKinesisStream	R	2!	
a	DescribeJournalS3Export	R	1!	
a	DescribeLedger	R	1!	
a	ExecuteStatement	W	1!	
a	ExportJournalToS3	W	1!	
a	GetBlock	R	1!	
a	GetDigest	R	1!	
a	GetRevision	R	1!	
a	InsertSampleData	W	1!	
a	ListJournalKinesisStreamsForLedger	L	2!	
a	ListJournalS3Exports	L		
a	ListJournalS3ExportsForLedger	L	1!	
a	ListLedgers	L		
a	ListTagsForResource	R	0,1,2,3	
a	PartiQLCreateIndex	W	3!	
a	PartiQLCreateTable	W	3!	0,2
a	PartiQLDelete	W	3!	
a	PartiQLDropIndex	W	3!	3
a	PartiQLDropTable	W	3!	3
a	PartiQLHistoryFunction	R	3!	
a	PartiQLInsert	W	3!	
a	PartiQLRedact	W	3!	
a	PartiQLSelect	R	0,3	
a	PartiQLUndropTable	W	3!	
a	PartiQLUpdate	W	3!	
a	SendCommand	W	1!	
a	ShowCatalog	W	1!	
a	StreamJournalToKinesis	W	2!	0,2
a	TagResource	T	0,1,2,3	0,2
a	UntagResource	T	0,1,2,3	0,2
a	UpdateLedger	W	1!	
a	UpdateLedgerPermissionsMode	W	1!	
s	quicksight
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	quicksight:AllowedEmbeddingDomains	ArrayOfString
k	quicksight:DirectoryType	String
k	quicksight:Edition	String
k	quicksight:Group	ARN
k	quicksight:IamArn	ARN
k	quicksight:KmsKeyArns	ArrayOfARN
k	quicksight:SessionName	String
k	quicksight:UserName	String
r	account	arn:*:quicksight:*:*:account/*	
r	actionconnector	arn:*:quicksight:*:*:action-connector/*	1
r	agent	arn:*:quicksight:*:*:agent/*	
r	analysis	arn:*:quicksight:*:*:analysis/*	1
r	assetBundleExportJob	arn:*:quicksight:*:*:asset-bundle-export-job/*	
r	assetBundleImportJob	arn:*:quicksight:*:*:asset-bundle-import-job/*	
r	assignment	arn:*:quicksight::*:assignment/*	
r	automation	arn:*:quicksight:*:*:automation-group/*/automation/*	
r	automationGroup	arn:*:quicksight:*:*:automation-group/*	
r	automationJob	arn:*:quicksight:*:*:automation-group/*/automation/*/job/*	
r	brand	arn:*:quicksight:*:*:brand/*	1
r	customization	arn:*:quicksight:*:*:customization/*	1
r	custompermissions	arn:*:quicksight:*:*:custompermissions/*	1
r	dashboard	arn:*:quicksight:*:*:dashboard/*	1
r	dashboardSnapshotJob	arn:*:quicksight:*:*:dashboard/*/snapshot-job/*	1
r	dataset	arn:*:quicksight:*:*:dataset/*	1
r	datasource	arn:*:quicksight:*:*:datasource/*	1
r	emailCustomizationTemplate	arn:*:quicksight:*:*:email-customization-template/*	1
r	extensionaccess	arn:*:quicksight:*:*:extension-access/*	
r	flow	arn:*:quicksight:*:*:flow/*	1
r	folder	arn:*:quicksight:*:*:folder/*	1
r	group	arn:*:quicksight:*:*:group/*	
r	ingestion	arn:*:quicksight:*:*:dataset/*/ingestion/*	1
r	namespace	arn:*:quicksight:*:*:namespace/*	
r	refreshschedule	arn:*:quicksight:*:*:dataset/*/refresh-schedule/*	
r	template	arn:*:quicksight:*:*:template/*	1
r	theme	arn:*:quicksight:*:*:theme/*	1
r	topic	arn:*:quicksight:*:*:topic/*	1
r	user	arn:*:quicksight:*:*:user/*	
r	vpcconnection	arn:*:quicksight:*:*:vpcConnection/*	1
a	AccountConfigurations	W		
a	AllowVendedLogDeliveryForResource	P		
a	BatchCreateTopicReviewedAnswer	W	27!	0,2
a	BatchDeleteTopicReviewedAnswer	W	27!	0,2
a	BatchGetPreferences	R		
a	BatchUpdatePreferences	W		
a	CancelIngestion	W	22!	0,2
a	CreateAccountCustomization	W		0,2
a	CreateAccountSubscription	W		4,5
a	CreateActionConnector	W	1!	0,2
a	CreateAdmin	P	28!	
a	CreateAnalysis	W	3!	0,2
a	CreateBrand	W	10!	0,2
a	CreateCustomPermissions	W	12!	0,2
a	CreateDashboard	W	13!	0,2
a	CreateDataSet	W	16!	0,2
a	CreateDataSource	W		0,2
a	CreateEmailCustomizationTemplate	W	17!	0,2
a	CreateExtensionAccess	W	18!	
a	CreateFolder	W	20!	0,2
a	CreateFolderMembership	W	3,13,15,20!	
a	CreateGroup	P	21!	
a	CreateGroupMembership	P	21!	0,2,10
a	CreateIAMPolicyAssignment	P	6!	
a	CreateIngestion	W	22!	0,2
a	CreateNamespace	W	23!	
a	CreateReader	W	28!	
a	CreateRefreshSchedule	W	24!	
a	CreateRoleMembership	W		6
a	CreateTemplate	W	25!	0,2
a	CreateTemplateAlias	W	25!	0,2
a	CreateTheme	W	26!	0,2
a	CreateThemeAlias	W	26!	0,2
a	CreateTopic	W	15!	0,2
a	CreateTopicRefreshSchedule	W	27!	
a	CreateUser	P	28!	
a	CreateVPCConnection	W		0,2
a	DeleteAccountCustomPermission	W		
a	DeleteAccountCustomization	W	11!	
a	DeleteAccountSubscription	W	0!	
a	DeleteActionConnector	W	1!	
a	DeleteAnalysis	W	3!	
a	DeleteBrand	W	10!	
a	DeleteBrandAssignment	W		
a	DeleteCustomPermissions	W		
a	DeleteDashboard	W	13!	
a	DeleteDataSet	W	15!	0,2
a	DeleteDataSetRefreshProperties	W	15!	
a	DeleteDataSource	W	16!	0,2
a	DeleteDefaultQBusinessApplication	W		
a	DeleteEmailCustomizationTemplate	W	17!	
a	DeleteExtensionAccess	W	18!	
a	DeleteFolder	W	20!	
a	DeleteFolderMembership	W	3,13,15,20!	
a	DeleteGroup	P	21!	
a	DeleteGroupMembership	P	21!	10
a	DeleteIAMPolicyAssignment	P	6!	
a	DeleteIdentityPropagationConfig	W		
a	DeleteNamespace	W	23!	
a	DeleteRefreshSchedule	W	24!	
a	DeleteRoleCustomPermission	W		
a	DeleteRoleMembership	W		6
a	DeleteTemplate	W	25!	
a	DeleteTemplateAlias	W	25!	
a	DeleteTheme	W	26!	
a	DeleteThemeAlias	W	26!	
a	DeleteTopic	W	27!	0,2
a	DeleteTopicRefreshSchedule	W	27!	
a	DeleteUser	P	28!	
a	DeleteUserByPrincipalId	P	28!	
a	DeleteUserCustomPermission	W	28!	
a	DeleteVPCConnection	W	29!	0,2
a	DescribeAccountCustomPermission	R		
a	DescribeAccountCustomization	R	11!	
a	DescribeAccountSettings	R		
a	DescribeAccountSubscription	R	0!	
a	DescribeActionConnector	R	1!	
a	DescribeActionConnectorPermissions	R	1!	
a	DescribeAgent	R	2!	
a	DescribeAgentPermissions	R	2!	
a	DescribeAnalysis	R	3!	
a	DescribeAnalysisPermissions	R	3!	
a	DescribeAssetBundleExportJob	R	4!	
a	DescribeAssetBundleImportJob	R	5!	
a	DescribeAutomationJob	R	9!	
a	DescribeBrand	R	10!	
a	DescribeBrandAssignment	R		
a	DescribeBrandPublishedVersion	R	10!	
a	DescribeChatConfiguration	R		
a	DescribeCustomPermissions	R	12!	
a	DescribeDashboard	R	13!	
a	DescribeDashboardPermissions	R	13!	
a	DescribeDashboardSnapshotJob	R	14!	
a	DescribeDashboardSnapshotJobResult	R	14!	
a	DescribeDashboardsQAConfiguration	R		
a	DescribeDataSet	R	15!	0,2
a	DescribeDataSetPermissions	P	15!	0,2
a	DescribeDataSetRefreshProperties	R	15!	
a	DescribeDataSource	R	16!	0,2
a	DescribeDataSourcePermissions	P	16!	0,2
a	DescribeDefaultQBusinessApplication	R		
a	DescribeEmailCustomizationTemplate	R	17!	
a	DescribeExtensionAccess	R	18!	
a	DescribeFolder	R	20!	
a	DescribeFolderPermissions	R	20!	
a	DescribeFolderResolvedPermissions	R	20!	
a	DescribeGroup	R	21!	
a	DescribeGroupMembership	R	21!	10
a	DescribeIAMPolicyAssignment	R	6!	
a	DescribeIngestion	R	22!	0,2
a	DescribeIpRestriction	R		
a	DescribeKeyRegistration	R		
a	DescribeNamespace	R	23!	
a	DescribeQPersonalizationConfiguration	R		
a	DescribeQuickIndexCapacity	R		
a	DescribeQuickSightQSearchConfiguration	R		
a	DescribeRefreshSchedule	R	24!	
a	DescribeRoleCustomPermission	R		
a	DescribeSelfUpgradeConfiguration	R		
a	DescribeTemplate	R	25!	
a	DescribeTemplateAlias	R	25!	
a	DescribeTemplatePermissions	R	25!	
a	DescribeTheme	R	26!	
a	DescribeThemeAlias	R	26!	
a	DescribeThemePermissions	R	26!	
a	DescribeTopic	R	27!	0,2
a	DescribeTopicPermissions	P	27!	0,2
a	DescribeTopicRefresh	R	27!	0,2
a	DescribeTopicRefreshSchedule	R	27!	
a	DescribeUser	R	28!	
a	DescribeVPCConnection	R	29!	0,2
a	GenerateEmbedUrlForAnonymousUser	W	13,23!,26,27	3
a	GenerateEmbedUrlForRegisteredUser	W	28!	3
a	GenerateEmbedUrlForRegisteredUserWithIdentity	W		3
a	GetAnonymousUserEmbedUrl	R		
a	GetAuthCode	R	28!	
a	GetCustomPermissionsSummary	R		
a	GetDashboardEmbedUrl	R	13!	
a	GetFlowMetadata	R	19!	
a	GetFlowPermissions	R	19!	
a	GetGroupMapping	R		
a	GetIdentityContext	R	28!	
a	GetSessionEmbedUrl	R		
a	ListActionConnectors	L		
a	ListAgents	L	2!	
a	ListAnalyses	L	3!	
a	ListAssetBundleExportJobs	L	4!	
a	ListAssetBundleImportJobs	L	5!	
a	ListBrands	L		
a	ListCustomPermissions	L		
a	ListCustomerManagedKeys	L		
a	ListDashboardVersions	L	13!	
a	ListDashboards	L	13!	
a	ListDataSets	L		0,2
a	ListDataSources	L		0,2
a	ListExtensionAccesses	L		
a	ListFlows	L		
a	ListFolderMembers	R	20!	
a	ListFolders	L	20!	
a	ListFoldersForResource	L	3,13,15,16,27	
a	ListGroupMemberships	L	21!	
a	ListGroups	L	21!	
a	ListIAMPolicyAssignments	L	6!	
a	ListIAMPolicyAssignmentsForUser	L	6!	
a	ListIdentityPropagationConfigs	L		
a	ListIngestions	L		0,2
a	ListKMSKeysForUser	L		
a	ListNamespaces	L		
a	ListRefreshSchedules	L		
a	ListRoleMemberships	L		
a	ListSelfUpgrades	L	28!	
a	ListTagsForResource	R	1,3,10,11,12,13,15,16,17,19,20,25,26,27,29	
a	ListTemplateAliases	L	25!	
a	ListTemplateVersions	L	25!	
a	ListTemplates	L	25!	
a	ListThemeAliases	L	26!	
a	ListThemeVersions	L	26!	
a	ListThemes	L	26!	
a	ListTopicRefreshSchedules	L		
a	ListTopicReviewedAnswers	L		0,2
a	ListTopics	L		0,2
a	ListUserGroups	L	28!	
a	ListUsers	L	28!	
a	ListVPCConnections	L		0,2
a	PassDataSet	R	15!	0,2
a	PassDataSource	R	16!	0,2
a	PredictQAResults	R	13,27	
a	PutDataSetRefreshProperties	W	15!	
a	QuickSuiteUsageMetrics	R		
a	RegisterCustomerManagedKey	W		
a	RegisterUser	P	28!	7,9
a	RemoveCustomerManagedKey	W		
a	RestoreAnalysis	W	3!	
a	ScopeDownPolicy	W		
a	SearchActionConnectors	L	1!	
a	SearchAgents	L	2!	
a	SearchAnalyses	L	3!	
a	SearchDashboards	L	13!	
a	SearchDataSets	L	15!	
a	SearchDataSources	L	16!	
a	SearchDirectoryGroups	L		
a	SearchFlows	L		
a	SearchFolders	R	20!	
a	SearchGroups	L	21!	
a	SearchTopics	L	27!	
a	SearchUsers	L	28!	
a	SetGroupMapping	W		
a	StartAssetBundleExportJob	W	4!	
a	StartAssetBundleImportJob	W	5!	
a	StartAutomationJob	W	7!	
a	StartDashboardSnapshotJob	W	14!	
a	StartDashboardSnapshotJobSchedule	W		
a	Subscribe	W		4,5
a	TagResource	T	1,3,10,11,12,13,15,16,17,19,20,22,25,26,27,29	0,2
a	UnpublishFlow	W	19!	
a	Unsubscribe	W		
a	UntagResource	T	1,3,10,11,12,13,15,16,17,19,20,22,25,26,27,29	2
a	UpdateAccountCustomPermission	W		
a	UpdateAccountCustomization	W	11!	
a	UpdateAccountSettings	W		
a	UpdateActionConnector	W	1!	
a	UpdateActionConnectorPermissions	P	1!	
a	UpdateAgentPermissions	P	2!	
a	UpdateAnalysis	W	3!	
a	UpdateAnalysisPermissions	P	3!	
a	UpdateApplicationWithTokenExchangeGrant	W		
a	UpdateBrand	W	10!	
a	UpdateBrandAssignment	W		
a	UpdateBrandPublishedVersion	W	10!	
a	UpdateChatConfiguration	W		
a	UpdateCustomPermissions	W	12!	
a	UpdateDashboard	W	13!	
a	UpdateDashboardLinks	W	13!	
a	UpdateDashboardPermissions	P	13!	
a	UpdateDashboardPublishedVersion	W	13!	
a	UpdateDashboardsQAConfiguration	W		
a	UpdateDataSet	W	15!,16	0,2
a	UpdateDataSetPermissions	P	15!	0,2
a	UpdateDataSource	W	16!	0,2
a	UpdateDataSourcePermissions	P	16!	0,2
a	UpdateDefaultQBusinessApplication	W		
a	UpdateEmailCustomizationTemplate	W	17!	
a	UpdateExtensionAccess	W	18!	
a	UpdateFlowPermissions	P	19!	
a	UpdateFolder	W	20!	
a	UpdateFolderPermissions	P	20!	
a	UpdateGroup	P	21!	
a	UpdateIAMPolicyAssignment	P	6!	
a	UpdateIdentityPropagationConfig	W		
a	UpdateIpRestriction	W		
a	UpdateKeyRegistration	W		
a	UpdatePublicSharingSettings	W		
a	UpdateQPersonalizationConfiguration	W		
a	UpdateQuickIndexCapacity	W		
a	UpdateQuickSightQSearchConfiguration	W		
a	UpdateRefreshSchedule	W	24!	
a	UpdateResourcePermissions	W		
a	UpdateRoleCustomPermission	W		
a	UpdateSPICECapacityConfiguration	W		
a	UpdateSelfUpgrade	W	28!	
a	UpdateSelfUpgradeConfiguration	W		
a	UpdateTemplate	W	25!	
a	UpdateTemplateAlias	W	25!	
a	UpdateTemplatePermissions	P	25!	
a	UpdateTheme	W	26!	
a	UpdateThemeAlias	W	26!	
a	UpdateThemePermissions	P	26!	
a	UpdateTopic	W	15,27!	0,2
a	UpdateTopicPermissions	P	27!	0,2
a	UpdateTopicRefreshSchedule	W	27!	
a	UpdateUser	P	28!	
a	UpdateUserCustomPermission	W	28!	
a	UpdateVPCConnection	W	29!	0,2
s	ram
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	ram:AllowsExternalPrincipals	Bool
k	ram:PermissionArn	ARN
k	ram:PermissionResourceType	String
k	ram:Principal	String
k	ram:RequestedAllowsExternalPrincipals	Bool
k	ram:RequestedResourceType	String
k	ram:ResourceArn	ARN
k	ram:ResourceShareName	String
k	ram:ResourceTag/${TagKey}	String
k	ram:RetainSharingOnAccountLeaveOrganization	Bool
k	ram:ShareOwnerAccountId	String
r	customer-managed-permission	arn:*:ram:*:*:permission/*	1,4,5
r	permission	arn:*:ram::*:permission/*	4,5
r	resource-share	arn:*:ram:*:*:resource-share/*	1,3,10
r	resource-share-invitation	arn:*:ram:*:*:resource-share-invitation/*	13
a	AcceptResourceShareInvitation	P	3!	10,13
a	AssociateResourceShare	P	2!	1,3,6,8,9,10,11,12
a	AssociateResourceSharePermission	W	0!,1!,2!	
a	CreatePermission	W		0,1,2,4,5
a	CreatePermissionVersion	W	0!	4,5
a	CreateResourceShare	P		0,2,3,6,7,8,9,12
a	DeletePermission	W	0!	1,4,5
a	DeletePermissionVersion	W	0!	4,5
a	DeleteResourceShare	P	2!	1,3,10,11,12
a	DisassociateResourceShare	P	2!	1,3,6,8,9,10,11,12
a	DisassociateResourceSharePermission	W	0!,1!,2!	
a	EnableSharingWithAwsOrganization	P		
a	GetPermission	R	0!,1!	4
a	GetResourcePolicies	R		
a	GetResourceShareAssociations	R		
a	GetResourceShareInvitations	R		
a	GetResourceShares	R		0,2
a	ListPendingInvitationResources	R	3!	10
a	ListPermissionAssociations	L	0!,1!	4,5
a	ListPermissionVersions	L		
a	ListPermissions	L		
a	ListPrincipals	L		
a	ListReplacePermissionAssociationsWork	L		
a	ListResourceSharePermissions	L	2!	1,3,10,12
a	ListResourceTypes	L		
a	ListResources	L		
a	ListSourceAssociations	L		
a	PromotePermissionCreatedFromPolicy	W	0!	4,5
a	PromoteResourceShareCreatedFromPolicy	W	2!	
a	RejectResourceShareInvitation	P	3!	10,13
a	ReplacePermissionAssociations	W	0!,1!	4,5
a	SetDefaultPermissionVersion	W	0!	4,5
a	TagResource	T	0,2	0,2
a	UntagResource	T	0,2	2
a	UpdateResourceShare	P	2!	1,3,7,10,11,12
s	rbin
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	rbin:Attribute/ResourceType	String
k	rbin:Request/ResourceType	String
r	rule	arn:*:rbin:*:*:rule/*	1
a	CreateRule	W	0!	0,2,4
a	DeleteRule	W	0!	1,3
a	GetRule	R	0!	1,3
a	ListRules	R		4
a	ListTagsForResource	R	0!	1,3
a	LockRule	W	0!	1,3
a	TagResource	T	0!	0,1,2,3
a	UnlockRule	W	0!	1,3
a	UntagResource	T	0!	1,2,3
a	UpdateRule	W	0!	1,3
s	rds
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	rds:BackupTarget	String
k	rds:CopyOptionGroup	Bool
k	rds:DatabaseClass	String
k	rds:DatabaseEngine	String
k	rds:DatabaseName	String
k	rds:EndpointType	String
k	rds:ManageMasterUserPassword	Bool
k	rds:MultiAz	Bool
k	rds:Piops	Numeric
k	rds:PubliclyAccessible	Bool
k	rds:StorageEncrypted	Bool
k	rds:StorageSize	Numeric
k	rds:TagsFromRequest	Bool
k	rds:TenantDatabaseName	String
k	rds:Vpc	Bool
k	rds:cluster-pg-tag/${TagKey}	String
k	rds:cluster-snapshot-tag/${TagKey}	String
k	rds:cluster-tag/${TagKey}	String
k	rds:db-tag/${TagKey}	String
k	rds:es-tag/${TagKey}	String
k	rds:og-tag/${TagKey}	String
k	rds:pg-tag/${TagKey}	String
k	rds:req-tag/${TagKey}	String
k	rds:ri-tag/${TagKey}	String
k	rds:secgrp-tag/${TagKey}	String
k	rds:snapshot-tag/${TagKey}	String
k	rds:subgrp-tag/${TagKey}	String
r	auto-backup	arn:*:rds:*:*:auto-backup:*	1
r	cev	arn:*:rds:*:*:cev:*/*/*	1
r	cluster	arn:*:rds:*:*:cluster:*	1,20
r	cluster-auto-backup	arn:*:rds:*:*:cluster-auto-backup:*	1
r	cluster-endpoint	arn:*:rds:*:*:cluster-endpoint:*	1
r	cluster-pg	arn:*:rds:*:*:cluster-pg:*	1,18
r	cluster-snapshot	arn:*:rds:*:*:cluster-snapshot:*	1,19
r	db	arn:*:rds:*:*:db:*	1,5,6,7,10,11,13,14,17,21
r	deployment	arn:*:rds:*:*:deployment:*	1
r	es	arn:*:rds:*:*:es:*	1,22
r	global-cluster	arn:*:rds::*:global-cluster:*	1
r	integration	arn:*:rds:*:*:integration:*	1
r	og	arn:*:rds:*:*:og:*	1,23
r	pg	arn:*:rds:*:*:pg:*	1,24
r	proxy	arn:*:rds:*:*:db-proxy:*	1
r	proxy-endpoint	arn:*:rds:*:*:db-proxy-endpoint:*	1
r	ri	arn:*:rds:*:*:ri:*	1,26
r	secgrp	arn:*:rds:*:*:secgrp:*	1,27
r	shardgrp	arn:*:rds:*:*:shard-group:*	1
r	snapshot	arn:*:rds:*:*:snapshot:*	1,28
r	snapshot-tenant-database	arn:*:rds:*:*:snapshot-tenant-database:*:*	1
r	subgrp	arn:*:rds:*:*:subgrp:*	1,29
r	target-group	arn:*:rds:*:*:target-group:*	1
r	tenant-database	arn:*:rds:*:*:tenant-database:*	1
a	AddRoleToDBCluster	W	2!	
a	AddRoleToDBInstance	W	7!	
a	AddSourceIdentifierToSubscription	W	9!	
a	AddTagsToResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23	0,2,15,25
a	ApplyPendingMaintenanceAction	W	2,7	
a	AuthorizeDBSecurityGroupIngress	P	17!	
a	BacktrackDBCluster	W	2!	
a	CancelExportTask	W		
a	CopyCustomDBEngineVersion	W	1!	
a	CopyDBClusterParameterGroup	W	5!	0,2,25
a	CopyDBClusterSnapshot	W	6!	0,2,25
a	CopyDBParameterGroup	W	13!	0,2,25
a	CopyDBSnapshot	W	19!	0,2,4,25
a	CopyOptionGroup	W	12!	0,2,25
a	CreateBlueGreenDeployment	W	2,5,7,8!,13	0,1,2,5,6,7,10,11,13,14,17,18,20,21,24,25
a	CreateCustomDBEngineVersion	W	1!	0,2,25
a	CreateDBCluster	W	2!,5!,7,10,12!,21!	0,2,5,6,7,9,11,13,14,25
a	CreateDBClusterEndpoint	W	2!,4!	0,2,8,25
a	CreateDBClusterParameterGroup	W	5!	0,2,25
a	CreateDBClusterSnapshot	W	2!,6!	0,2,25
a	CreateDBInstance	W	2,7!,12,13,17,21	0,2,3,9,12,25
a	CreateDBInstanceReadReplica	W	2!,7!,12!,13!,21!	0,2,12,25
a	CreateDBParameterGroup	W	13!	0,2,25
a	CreateDBProxy	W		0,2
a	CreateDBProxyEndpoint	W	14!,15!	0,2
a	CreateDBSecurityGroup	W	17!	0,2,25
a	CreateDBShardGroup	W	2!,18!	0,2,12,25
a	CreateDBSnapshot	W	7!,19!	0,2,3,25
a	CreateDBSubnetGroup	W	21!	0,2,25
a	CreateEventSubscription	W	9!	0,2,25
a	CreateGlobalCluster	W	2!,10!	0,2,25
a	CreateIntegration	W	2!,11!	0,2,25
a	CreateOptionGroup	W	12!	0,2,25
a	CreateTenantDatabase	W	7!,23!	0,2,9,16,25
a	CrossRegionCommunication	W		
a	DeleteBlueGreenDeployment	W	8!	1
a	DeleteCustomDBEngineVersion	W	1!	
a	DeleteDBCluster	W	2!,6!	
a	DeleteDBClusterAutomatedBackup	W	3!	
a	DeleteDBClusterEndpoint	W	4!	
a	DeleteDBClusterParameterGroup	W	5!	
a	DeleteDBClusterSnapshot	W	6!	
a	DeleteDBInstance	W	7!	
a	DeleteDBInstanceAutomatedBackup	W	0!	
a	DeleteDBParameterGroup	W	13!	
a	DeleteDBProxy	W	14!	
a	DeleteDBProxyEndpoint	W	15!	
a	DeleteDBSecurityGroup	W	17!	
a	DeleteDBShardGroup	W	18!	
a	DeleteDBSnapshot	W	19!	
a	DeleteDBSubnetGroup	W	21!	
a	DeleteEventSubscription	W	9!	
a	DeleteGlobalCluster	W	10!	
a	DeleteIntegration	W	11!	
a	DeleteOptionGroup	W	12!	
a	DeleteTenantDatabase	W	7!,23!	
a	DeregisterDBProxyTargets	W	2!,7!,14!,22!	
a	DescribeAccountAttributes	L		
a	DescribeBlueGreenDeployments	L	8	
a	DescribeCertificates	L		
a	DescribeDBClusterAutomatedBackups	L	2,3	
a	DescribeDBClusterBacktracks	L	2!	
a	DescribeDBClusterEndpoints	L	2,4	
a	DescribeDBClusterParameterGroups	L	5	
a	DescribeDBClusterParameters	L	5!	
a	DescribeDBClusterSnapshotAttributes	L	6!	
a	DescribeDBClusterSnapshots	L	2,6	
a	DescribeDBClusters	L	2	
a	DescribeDBEngineVersions	L		
a	DescribeDBInstanceAutomatedBackups	L	0,7	
a	DescribeDBInstances	L	7	
a	DescribeDBLogFiles	L	7!	
a	DescribeDBMajorEngineVersions	L		
a	DescribeDBParameterGroups	L	13	
a	DescribeDBParameters	L	13!	
a	DescribeDBProxies	L	14	
a	DescribeDBProxyEndpoints	L	14,15	
a	DescribeDBProxyTargetGroups	L	14!	
a	DescribeDBProxyTargets	L	14!,22!	
a	DescribeDBRecommendations	L		
a	DescribeDBSecurityGroups	L	17	
a	DescribeDBShardGroups	L	18	
a	DescribeDBSnapshotAttributes	L	19!	
a	DescribeDBSnapshotTenantDatabases	L	7,19,20	
a	DescribeDBSnapshots	L	7,19	
a	DescribeDBSubnetGroups	L	21	
a	DescribeEngineDefaultClusterParameters	L		
a	DescribeEngineDefaultParameters	L		
a	DescribeEventCategories	L		
a	DescribeEventSubscriptions	L	9	
a	DescribeEvents	L		
a	DescribeExportTasks	L	2,6,19	
a	DescribeGlobalClusters	L	10	
a	DescribeIntegrations	L	11	1
a	DescribeOptionGroupOptions	L		
a	DescribeOptionGroups	L	12	
a	DescribeOrderableDBInstanceOptions	L		
a	DescribePendingMaintenanceActions	L	2,7	
a	DescribeRecommendationGroups	R		
a	DescribeRecommendations	R		
a	DescribeReservedDBInstances	L	16	
a	DescribeReservedDBInstancesOfferings	L		
a	DescribeSourceRegions	L		
a	DescribeTenantDatabases	L	7,23	
a	DescribeValidDBInstanceModifications	L	7!	
a	DisableHttpEndpoint	W	2!	
a	DownloadCompleteDBLogFile	R	7!	
a	DownloadDBLogFilePortion	R	7!	
a	EnableHttpEndpoint	W	2!	
a	FailoverDBCluster	W	2!	
a	FailoverGlobalCluster	W	2!,10!	
a	ListTagsForResource	R	0,1,2,3,4,5,6,7,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23	
a	ModifyActivityStream	W	7!	
a	ModifyCertificates	W		
a	ModifyCurrentDBClusterCapacity	W	2!	
a	ModifyCustomDBEngineVersion	W	1!	
a	ModifyDBCluster	W	2!,5,12,13	5,9,11,14
a	ModifyDBClusterEndpoint	W	4!	
a	ModifyDBClusterParameterGroup	W	5!	
a	ModifyDBClusterSnapshotAttribute	P	6!	
a	ModifyDBInstance	W	7!,12,13,17,21	9
a	ModifyDBParameterGroup	W	13!	
a	ModifyDBProxy	W	14!	
a	ModifyDBProxyEndpoint	W	15!	
a	ModifyDBProxyTargetGroup	W	22!	
a	ModifyDBRecommendation	W		
a	ModifyDBShardGroup	W	18!	
a	ModifyDBSnapshot	W	12,19!	
a	ModifyDBSnapshotAttribute	P	19!	
a	ModifyDBSubnetGroup	W	21!	
a	ModifyEventSubscription	W	9!	
a	ModifyGlobalCluster	W	10!	
a	ModifyIntegration	W	11!	
a	ModifyOptionGroup	W	12!	
a	ModifyRecommendation	W		
a	ModifyTenantDatabase	W	7!,23!	9,16
a	PromoteReadReplica	W	7!	
a	PromoteReadReplicaDBCluster	W	2!	
a	PurchaseReservedDBInstancesOffering	W	16!	0,2,25
a	RebootDBCluster	W	2!	
a	RebootDBInstance	W	7!	
a	RebootDBShardGroup	W	18!	
a	RegisterDBProxyTargets	W	22!	
a	RemoveFromGlobalCluster	W	2!,10!	
a	RemoveRoleFromDBCluster	W	2!	
a	RemoveRoleFromDBInstance	W	7!	
a	RemoveSourceIdentifierFromSubscription	W	9!	
a	RemoveTagsFromResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23	0,2,25
a	ResetDBClusterParameterGroup	W	5!	
a	ResetDBParameterGroup	W	13!	
a	RestoreDBClusterFromS3	W	2!,5!,12!,21!	0,2,6,7,9,13,25
a	RestoreDBClusterFromSnapshot	W	2!,5!,6,12!,19,21!	0,2,5,11,14,25
a	RestoreDBClusterToPointInTime	W	2!,3,5!,12!,21!	0,2,5,11,14,25
a	RestoreDBInstanceFromDBSnapshot	W	6,7!,12!,13!,19,21!	0,2,3,9,12,25
a	RestoreDBInstanceFromS3	W	7!,12!,13!,17,21!	0,2,9,12,25
a	RestoreDBInstanceToPointInTime	W	0,7!,12!,13!,21!	0,2,3,9,12,25
a	RevokeDBSecurityGroupIngress	W	17!	
a	StartActivityStream	W	2,7	
a	StartDBCluster	W	2!	
a	StartDBInstance	W	7!	
a	StartDBInstanceAutomatedBackupsReplication	W	0!,7!	0,2,25
a	StartExportTask	W	2,6,19	
a	StopActivityStream	W	2,7	
a	StopDBCluster	W	2!	
a	StopDBInstance	W	7!,19	
a	StopDBInstanceAutomatedBackupsReplication	W	7!	
a	SwitchoverBlueGreenDeployment	W	8!	1
a	SwitchoverGlobalCluster	W	2!,10!	
a	SwitchoverReadReplica	W	7!	
s	rds-data
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	cluster	arn:*:rds:*:*:cluster:*	0,1
a	BatchExecuteStatement	W	0!	0,1
a	BeginTransaction	W	0!	0,1
a	CommitTransaction	W	0!	0,1
a	ExecuteSql	W	0!	0,1
a	ExecuteStatement	W	0!	0,1
a	RollbackTransaction	W	0!	0,1
s	rds-db
r	db-user	arn:*:rds-db:*:*:dbuser:*/*	
a	connect	P	0!	
s	redshift
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	redshift:AllowWrites	Bool
k	redshift:ConsumerArn	ARN
k	redshift:ConsumerIdentifier	String
k	redshift:DbName	String
k	redshift:DbUser	String
k	redshift:DurationSeconds	String
k	redshift:InboundIntegrationArn	ARN
k	redshift:IntegrationSourceArn	ARN
k	redshift:IntegrationTargetArn	ARN
r	cluster	arn:*:redshift:*:*:cluster:*	1
r	datashare	arn:*:redshift:*:*:datashare:*/*	1
r	dbgroup	arn:*:redshift:*:*:dbgroup:*/*	
r	dbname	arn:*:redshift:*:*:dbname:*/*	
r	dbuser	arn:*:redshift:*:*:dbuser:*/*	
r	eventsubscription	arn:*:redshift:*:*:eventsubscription:*	1
r	hsmclientcertificate	arn:*:redshift:*:*:hsmclientcertificate:*	1
r	hsmconfiguration	arn:*:redshift:*:*:hsmconfiguration:*	1
r	integration	arn:*:redshift:*:*:integration:*	1
r	namespace	arn:*:redshift:*:*:namespace:*	
r	parametergroup	arn:*:redshift:*:*:parametergroup:*	1
r	qev2idcapplication	arn:*:redshift:*:*:qev2idcapplication:*	
r	redshiftidcapplication	arn:*:redshift:*:*:redshiftidcapplication:*	
r	securitygroup	arn:*:redshift:*:*:securitygroup:*/ec2securitygroup/*/*	1
r	securitygroupingress-cidr	arn:*:redshift:*:*:securitygroupingress:*/cidrip/*	1
r	securitygroupingress-ec2securitygroup	arn:*:redshift:*:*:securitygroupingress:*/ec2securitygroup/*/*	1
r	snapshot	arn:*:redshift:*:*:snapshot:*/*	1
r	snapshotcopygrant	arn:*:redshift:*:*:snapshotcopygrant:*	1
r	snapshotschedule	arn:*:redshift:*:*:snapshotschedule:*	1
r	subnetgroup	arn:*:redshift:*:*:subnetgroup:*	1
r	usagelimit	arn:*:redshift:*:*:usagelimit:*	1
a	AcceptReservedNodeExchange	W		
a	AddPartner	W		
a	AssociateDataShareConsumer	W	1!	3,4
a	AuthorizeClusterSecurityGroupIngress	W	13!,15!	
a	AuthorizeDataShare	P	1!	3,5
a	AuthorizeEndpointAccess	P		
a	AuthorizeInboundIntegration	W	8!	
a	AuthorizeSnapshotAccess	P	16!	
a	BatchDeleteClusterSnapshots	W	16!	
a	BatchModifyClusterSnapshots	W	16!	
a	CancelQuery	W		
a	CancelQuerySession	W		
a	CancelResize	W	0!	
a	CopyClusterSnapshot	W	16!	0,2
a	CreateAuthenticationProfile	W		
a	CreateCluster	W	0!	0,2
a	CreateClusterParameterGroup	W	10!	0,2
a	CreateClusterSecurityGroup	W	13!	0,2
a	CreateClusterSnapshot	W	16!	0,2
a	CreateClusterSubnetGroup	W	19!	0,2
a	CreateClusterUser	P	4!	7
a	CreateCustomDomainAssociation	W	0!	
a	CreateEndpointAccess	W		
a	CreateEventSubscription	W	5!	0,2
a	CreateHsmClientCertificate	W	6!	0,2
a	CreateHsmConfiguration	W	7!	0,2
a	CreateInboundIntegration	W		
a	CreateIntegration	W	8!	0,2,10,11
a	CreateQev2IdcApplication	W		
a	CreateRedshiftIdcApplication	W		
a	CreateSavedQuery	W		
a	CreateScheduledAction	W		
a	CreateSnapshotCopyGrant	P	17!	0,2
a	CreateSnapshotSchedule	W	18!	0,2
a	CreateTags	T	0,5,6,7,8,10,13,14,15,16,17,18,19,20	0,2
a	CreateUsageLimit	W	20!	0,2
a	DeauthorizeDataShare	P	1!	5
a	DeleteAuthenticationProfile	W		
a	DeleteCluster	W	0!	
a	DeleteClusterParameterGroup	W	10!	
a	DeleteClusterSecurityGroup	W	13!	
a	DeleteClusterSnapshot	W	16!	
a	DeleteClusterSubnetGroup	W	19!	
a	DeleteCustomDomainAssociation	W	0!	
a	DeleteEndpointAccess	W		
a	DeleteEventSubscription	W	5!	
a	DeleteHsmClientCertificate	W	6!	
a	DeleteHsmConfiguration	W	7!	
a	DeleteIntegration	W	8!	1
a	DeletePartner	W		
a	DeleteQev2IdcApplication	W	11!	
a	DeleteRedshiftIdcApplication	W	12!	
a	DeleteResourcePolicy	P	9!	
a	DeleteSavedQueries	W		
a	DeleteScheduledAction	W		
a	DeleteSnapshotCopyGrant	W	17!	
a	DeleteSnapshotSchedule	W	18!	
a	DeleteTags	T	0,5,6,7,8,10,13,14,15,16,17,18,19,20	2
a	DeleteUsageLimit	W	20!	
a	DeregisterNamespace	W		
a	DescribeAccountAttributes	R		
a	DescribeAuthenticationProfiles	R		
a	DescribeAutonomicsDenylist	R	0!	
a	DescribeClusterDbRevisions	L		
a	DescribeClusterParameterGroups	R		
a	DescribeClusterParameters	R	10!	
a	DescribeClusterSecurityGroups	R		
a	DescribeClusterSnapshots	R		
a	DescribeClusterSubnetGroups	R		
a	DescribeClusterTracks	L		
a	DescribeClusterVersions	R		
a	DescribeClusters	L	0	
a	DescribeCustomDomainAssociations	L		
a	DescribeDataShares	R		
a	DescribeDataSharesForConsumer	R		
a	DescribeDataSharesForProducer	R		
a	DescribeDefaultClusterParameters	R		
a	DescribeEndpointAccess	R		
a	DescribeEndpointAuthorization	L		
a	DescribeEventCategories	R		
a	DescribeEventSubscriptions	R		
a	DescribeEvents	L		
a	DescribeHsmClientCertificates	R		
a	DescribeHsmConfigurations	R		
a	DescribeInboundIntegrations	L		9
a	DescribeIntegrations	L	8!	1
a	DescribeLoggingStatus	R	0!	
a	DescribeNodeConfigurationOptions	L		
a	DescribeOrderableClusterOptions	R		
a	DescribePartners	R		
a	DescribeQev2IdcApplications	L		
a	DescribeQuery	R		
a	DescribeRedshiftIdcApplications	L		
a	DescribeReservedNodeExchangeStatus	R		
a	DescribeReservedNodeOfferings	R		
a	DescribeReservedNodes	R		
a	DescribeResize	R	0!	
a	DescribeSavedQueries	R		
a	DescribeScheduledActions	R		
a	DescribeSnapshotCopyGrants	R		
a	DescribeSnapshotSchedules	R	18!	
a	DescribeStorage	R		
a	DescribeTable	R		
a	DescribeTableRestoreStatus	R		
a	DescribeTags	R	0,5,6,7,8,10,13,14,15,16,17,18,19,20	
a	DescribeUsageLimits	R	20!	
a	DisableLogging	W	0!	
a	DisableSnapshotCopy	W	0!	
a	DisassociateDataShareConsumer	W	1!	4
a	EnableLogging	W	0!	
a	EnableSnapshotCopy	W	0!	
a	ExecuteQuery	W		
a	FailoverPrimaryCompute	W	0!	
a	FetchResults	R		
a	GetClusterCredentials	W	3,4!	6,7,8
a	GetClusterCredentialsWithIAM	W	3	6,8
a	GetIdentityCenterAuthToken	R	0!	
a	GetReservedNodeExchangeConfigurationOptions	R		
a	GetReservedNodeExchangeOfferings	R		
a	GetResourcePolicy	R	9!	
a	JoinGroup	P	2!	
a	ListDatabases	L		
a	ListRecommendations	L		
a	ListSavedQueries	L		
a	ListSchemas	L		
a	ListTables	L		
a	ModifyAquaConfiguration	W	0!	
a	ModifyAuthenticationProfile	W		
a	ModifyAutonomicsDenylist	W	0!	
a	ModifyCluster	W	0!	
a	ModifyClusterDbRevision	W	0!	
a	ModifyClusterIamRoles	P	0!	
a	ModifyClusterMaintenance	W	0!	
a	ModifyClusterParameterGroup	W	10!	
a	ModifyClusterSnapshot	W	16!	
a	ModifyClusterSnapshotSchedule	W	0!	
a	ModifyClusterSubnetGroup	W	19!	
a	ModifyCustomDomainAssociation	W	0!	
a	ModifyEndpointAccess	W		
a	ModifyEventSubscription	W	5!	
a	ModifyIntegration	W	8!	1
a	ModifyQev2IdcApplication	W	11!	
a	ModifyRedshiftIdcApplication	W	12!	
a	ModifySavedQuery	W		
a	ModifyScheduledAction	W		
a	ModifySnapshotCopyRetentionPeriod	W	0!	
a	ModifySnapshotSchedule	W	18!	
a	ModifyUsageLimit	W	20!	
a	PauseCluster	W	0!	
a	PurchaseReservedNodeOffering	W		
a	PutResourcePolicy	P	9!	
a	RebootCluster	W	0!	
a	RegisterNamespace	W		
a	RejectDataShare	P	1!	
a	ResetClusterParameterGroup	W	10!	
a	ResizeCluster	W	0!	
a	RestoreFromClusterSnapshot	W	0!,16!	2
a	RestoreTableFromClusterSnapshot	W	0!,16!	
a	ResumeCluster	W	0!	
a	RevokeClusterSecurityGroupIngress	W	13!,15!	
a	RevokeEndpointAccess	P		
a	RevokeSnapshotAccess	P	16!	
a	RotateEncryptionKey	W	0!	
a	UpdatePartnerStatus	W		
a	ViewQueriesFromConsole	L		
a	ViewQueriesInConsole	L		
s	redshift-data
k	aws:ResourceTag/${TagKey}	String
k	redshift-data:glue-catalog-arn	ARN
k	redshift-data:session-owner-iam-userid	String
k	redshift-data:statement-owner-iam-userid	String
r	cluster	arn:*:redshift:*:*:cluster:*	0
r	managed-workgroup	arn:*:redshift-serverless:*:*:managed-workgroup/*	
r	workgroup	arn:*:redshift-serverless:*:*:workgroup/*	0
a	BatchExecuteStatement	W	0,2	1,2
a	CancelStatement	W		3
a	DescribeStatement	R		3
a	DescribeTable	R	0!,2!	
a	ExecuteStatement	W	0,2	1,2
a	GetStagingBucketLocation	R	1!	
a	GetStatementResult	R		3
a	ListDatabases	R	0!,2!	
a	ListSchemas	R	0!,2!	
a	ListStatements	L		3
a	ListTables	L	0!,2!	
s	redshift-serverless
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	redshift-serverless:endpointAccessId	String
k	redshift-serverless:managedWorkgroupName	String
k	redshift-serverless:namespaceId	String
k	redshift-serverless:recoveryPointId	String
k	redshift-serverless:snapshotId	String
k	redshift-serverless:tableRestoreRequestId	String
k	redshift-serverless:workgroupId	String
r	endpointAccess	arn:*:redshift-serverless:*:*:managedvpcendpoint/*	
r	managed-workgroup	arn:*:redshift-serverless:*:*:managed-workgroup/*	
r	namespace	arn:*:redshift-serverless:*:*:namespace/*	1
r	recoveryPoint	arn:*:redshift-serverless:*:*:recoverypoint/*	1
r	snapshot	arn:*:redshift-serverless:*:*:snapshot/*	1
r	workgroup	arn:*:redshift-serverless:*:*:workgroup/*	1
a	ConvertRecoveryPointToSnapshot	W	3!,4!	0,2
a	CreateCustomDomainAssociation	W	5!	
a	CreateEndpointAccess	W	0!	
a	CreateNamespace	W	2!	0,2
a	CreateReservation	W		
a	CreateScheduledAction	W	2!	
a	CreateSnapshot	W	2!,4!	0,2
a	CreateSnapshotCopyConfiguration	W	2!	
a	CreateUsageLimit	W		
a	CreateWorkgroup	W	5!	0,2
a	DeleteCustomDomainAssociation	W	5!	
a	DeleteEndpointAccess	W	0!	
a	DeleteNamespace	W	2!	
a	DeleteResourcePolicy	W		
a	DeleteScheduledAction	W		
a	DeleteSnapshot	W	4!	
a	DeleteSnapshotCopyConfiguration	W		
a	DeleteUsageLimit	W		
a	DeleteWorkgroup	W	5!	
a	DescribeOneTimeCredit	R		
a	GetCredentials	W	5!	
a	GetCustomDomainAssociation	R	5!	
a	GetEndpointAccess	R	0!	
a	GetIdentityCenterAuthToken	R	5!	
a	GetManagedWorkgroup	R	1!	
a	GetNamespace	R	2!	
a	GetRecoveryPoint	R	3!	
a	GetReservation	R		
a	GetReservationOffering	R		
a	GetResourcePolicy	R		
a	GetScheduledAction	R		
a	GetSnapshot	R	4!	
a	GetTableRestoreStatus	R		
a	GetTrack	R		
a	GetUsageLimit	R		
a	GetWorkgroup	R	5!	
a	ListAutonomicsDenylist	R	5!	
a	ListCustomDomainAssociations	L		
a	ListEndpointAccess	L	0!	
a	ListManagedWorkgroups	L		
a	ListNamespaces	L		
a	ListRecoveryPoints	L	3!	
a	ListReservationOfferings	L		
a	ListReservations	L		
a	ListScheduledActions	L		
a	ListSnapshotCopyConfigurations	L	2	
a	ListSnapshots	L	4!	
a	ListTableRestoreStatus	L		
a	ListTagsForResource	L	2,5	1
a	ListTracks	L		
a	ListUsageLimits	L		
a	ListWorkgroups	L		
a	PutResourcePolicy	W		
a	RestoreFromRecoveryPoint	W	3!	
a	RestoreFromSnapshot	W	4!	
a	RestoreTableFromRecoveryPoint	W	2!,3!	
a	RestoreTableFromSnapshot	W	2!,4!	
a	TagResource	T	2,3,4,5	0,1,2
a	UntagResource	T	2,3,4,5	2
a	UpdateAutonomicsDenylist	W	5!	
a	UpdateCustomDomainAssociation	W	5!	
a	UpdateEndpointAccess	W	0!	
a	UpdateNamespace	W	2!	
a	UpdateScheduledAction	W		
a	UpdateSnapshot	W	4!	
a	UpdateSnapshotCopyConfiguration	W		
a	UpdateUsageLimit	W		
a	UpdateWorkgroup	W	5!	
s	refactor-spaces
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	refactor-spaces:ApplicationCreatedByAccount	String
k	refactor-spaces:CreatedByAccountIds	ArrayOfString
k	refactor-spaces:RouteCreatedByAccount	String
k	refactor-spaces:ServiceCreatedByAccount	String
k	refactor-spaces:SourcePath	String
r	application	arn:*:refactor-spaces:*:*:environment/*/application/*	1,3,4
r	environment	arn:*:refactor-spaces:*:*:environment/*	1
r	route	arn:*:refactor-spaces:*:*:environment/*/application/*/route/*	1,3,4,5,6,7
r	service	arn:*:refactor-spaces:*:*:environment/*/application/*/service/*	1,3,4,6
a	CreateApplication	W		0,2,3,4
a	CreateEnvironment	W		0,2
a	CreateRoute	W		0,2,3,4,5,6,7
a	CreateService	W		0,2,3,4,6
a	DeleteApplication	W	0!	1,3,4
a	DeleteEnvironment	W	1!	1
a	DeleteResourcePolicy	W		
a	DeleteRoute	W	2!	1,3,4,5,6,7
a	DeleteService	W	3!	1,3,4,6
a	GetApplication	R	0!	1,3,4
a	GetEnvironment	R	1!	1
a	GetResourcePolicy	R		
a	GetRoute	R	2!	1,3,4,5,6,7
a	GetService	R	3!	1,3,4,6
a	ListApplications	R	0!	
a	ListEnvironmentVpcs	R	1!	
a	ListEnvironments	R		
a	ListRoutes	R	2!	
a	ListServices	R	1!	
a	ListTagsForResource	R		
a	PutResourcePolicy	W		
a	TagResource	T	0,1,2,3	0,1,2,3,4,5,6,7
a	UntagResource	T	0,1,2,3	0,1,2,3,4,5,6,7
a	UpdateRoute	W	2!	1,3,4,5,6,7
s	rekognition
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	collection	arn:*:rekognition:*:*:collection/*	1
r	dataset	arn:*:rekognition:*:*:project/*/dataset/*/*	1
r	project	arn:*:rekognition:*:*:project/*/*	1
r	projectversion	arn:*:rekognition:*:*:project/*/version/*/*	1
r	streamprocessor	arn:*:rekognition:*:*:streamprocessor/*	1
a	AssociateFaces	W	0!	
a	CompareFaces	R		
a	CopyProjectVersion	W	2!,3!	0,2
a	CreateCollection	W		0,2
a	CreateDataset	W	2!	0,2
a	CreateFaceLivenessSession	W		
a	CreateProject	W		0,2
a	CreateProjectVersion	W	2!	0,2
a	CreateStreamProcessor	W	0!	0,2
a	CreateUser	W	0!	
a	DeleteCollection	W	0!	
a	DeleteDataset	W	1!	
a	DeleteFaces	W	0!	
a	DeleteProject	W	2!	
a	DeleteProjectPolicy	W	2!	
a	DeleteProjectVersion	W	3!	
a	DeleteStreamProcessor	W	4!	
a	DeleteUser	W	0!	
a	DescribeCollection	R	0!	
a	DescribeDataset	R	1!	
a	DescribeProjectVersions	R	2!	
a	DescribeProjects	R		
a	DescribeStreamProcessor	R	4!	
a	DetectCustomLabels	R	3!	
a	DetectFaces	R		
a	DetectLabels	R		
a	DetectModerationLabels	R	3	
a	DetectProtectiveEquipment	R		
a	DetectText	R		
a	DisassociateFaces	W	0!	
a	DistributeDatasetEntries	W	1!	
a	GetCelebrityInfo	R		
a	GetCelebrityRecognition	R		
a	GetContentModeration	R		
a	GetFaceDetection	R		
a	GetFaceLivenessSessionResults	R		
a	GetFaceSearch	R		
a	GetLabelDetection	R		
a	GetMediaAnalysisJob	R		
a	GetPersonTracking	R		
a	GetSegmentDetection	R		
a	GetTextDetection	R		
a	IndexFaces	W	0!	
a	ListCollections	R		
a	ListDatasetEntries	R	1!	
a	ListDatasetLabels	R	1!	
a	ListFaces	R	0!	
a	ListMediaAnalysisJobs	R		
a	ListProjectPolicies	R	2!	
a	ListStreamProcessors	L		
a	ListTagsForResource	R	0,1,2,3,4	
a	ListUsers	R	0!	
a	PutProjectPolicy	W	2!	
a	RecognizeCelebrities	R		
a	SearchFaces	R	0!	
a	SearchFacesByImage	R	0!	
a	SearchUsers	R	0!	
a	SearchUsersByImage	R	0!	
a	StartCelebrityRecognition	W		
a	StartContentModeration	W		
a	StartFaceDetection	W		
a	StartFaceLivenessSession	W		
a	StartFaceSearch	W	0!	
a	StartLabelDetection	W		
a	StartMediaAnalysisJob	W	3	
a	StartPersonTracking	W		
a	StartProjectVersion	W	3!	
a	StartSegmentDetection	W		
a	StartStreamProcessor	W	4!	
a	StartTextDetection	W		
a	StopProjectVersion	W	3!	
a	StopStreamProcessor	W	4!	
a	TagResource	T	0,1,2,3,4	0,2
a	UntagResource	T	0,1,2,3,4	2
a	UpdateDatasetEntries	W	1!	
a	UpdateStreamProcessor	W	4!	
s	repostspace
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	space	arn:*:repostspace:*:*:space/*	1
a	BatchAddChannelRoleToAccessors	W	0!	
a	BatchAddRole	W	0!	
a	BatchRemoveChannelRoleFromAccessors	W	0!	
a	BatchRemoveRole	W	0!	
a	CreateChannel	W	0!	
a	CreateSpace	W		0,2
a	DeleteSpace	W	0!	
a	DeregisterAdmin	W	0!	
a	GetChannel	R	0!	
a	GetSpace	R	0!	
a	ListChannels	R	0!	
a	ListSpaces	R		
a	ListTagsForResource	R	0!	0,2
a	RegisterAdmin	W	0!	
a	SendInvites	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateChannel	W	0!	
a	UpdateSpace	W	0!	
s	resiliencehub
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	app-assessment	arn:*:resiliencehub:*:*:app-assessment/*	1
r	application	arn:*:resiliencehub:*:*:app/*	1
r	recommendation-template	arn:*:resiliencehub:*:*:recommendation-template/*	1
r	resiliency-policy	arn:*:resiliencehub:*:*:resiliency-policy/*	1
a	AcceptResourceGroupingRecommendations	W	1!	
a	AddDraftAppVersionResourceMappings	W	1!	
a	BatchUpdateRecommendationStatus	W	1!	
a	CreateApp	W	1!	0,2
a	CreateAppVersionAppComponent	W	1!	
a	CreateAppVersionResource	W	1!	
a	CreateRecommendationTemplate	W	1!	0,2
a	CreateResiliencyPolicy	W	3!	0,2
a	DeleteApp	W	1!	
a	DeleteAppAssessment	W	1!	
a	DeleteAppInputSource	W	1!	
a	DeleteAppVersionAppComponent	W	1!	
a	DeleteAppVersionResource	W	1!	
a	DeleteRecommendationTemplate	W	1!	
a	DeleteResiliencyPolicy	W	3!	
a	DescribeApp	R	1!	
a	DescribeAppAssessment	R	1!	
a	DescribeAppVersion	R	1!	
a	DescribeAppVersionAppComponent	R	1!	
a	DescribeAppVersionResource	R	1!	
a	DescribeAppVersionResourcesResolutionStatus	R	1!	
a	DescribeAppVersionTemplate	R	1!	
a	DescribeDraftAppVersionResourcesImportStatus	R	1!	
a	DescribeMetricsExport	R		
a	DescribeResiliencyPolicy	R	3!	
a	DescribeResourceGroupingRecommendationTask	R	1!	
a	ImportResourcesToDraftAppVersion	W	1!	
a	ListAlarmRecommendations	L	1!	
a	ListAppAssessmentComplianceDrifts	L	1!	
a	ListAppAssessmentResourceDrifts	L	1!	
a	ListAppAssessments	L		
a	ListAppComponentCompliances	L	1!	
a	ListAppComponentRecommendations	L	1!	
a	ListAppInputSources	L	1!	
a	ListAppVersionAppComponents	L	1!	
a	ListAppVersionResourceMappings	L	1!	
a	ListAppVersionResources	L	1!	
a	ListAppVersions	L	1!	
a	ListApps	L		
a	ListMetrics	L		
a	ListRecommendationTemplates	L	1!	
a	ListResiliencyPolicies	L		
a	ListResourceGroupingRecommendations	L	1!	
a	ListSopRecommendations	L	1!	
a	ListSuggestedResiliencyPolicies	L		
a	ListTagsForResource	R		
a	ListTestRecommendations	L	1!	
a	ListUnsupportedAppVersionResources	L	1!	
a	PublishAppVersion	W	1!	
a	PutDraftAppVersionTemplate	W	1!	
a	RejectResourceGroupingRecommendations	W	1!	
a	RemoveDraftAppVersionResourceMappings	W	1!	
a	ResolveAppVersionResources	W	1!	
a	StartAppAssessment	W	1!	0,2
a	StartMetricsExport	W		
a	StartResourceGroupingRecommendationTask	W	1!	
a	TagResource	T	0,1,2,3	0,2
a	UntagResource	T	0,1,2,3	2
a	UpdateApp	W	1!	
a	UpdateAppVersion	W	1!	
a	UpdateAppVersionAppComponent	W	1!	
a	UpdateAppVersionResource	W	1!	
a	UpdateResiliencyPolicy	W	3!	
s	resource-explorer
a	ListResourceTypes	L		
a	ListResources	L		
a	ListTags	R		
s	resource-explorer-2
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	resource-explorer-2:Operation	String
r	index	arn:*:resource-explorer-2:*:*:index/*	1
r	managed-view	arn:*:resource-explorer-2:*:*:managed-view/*/*	
r	view	arn:*:resource-explorer-2:*:*:view/*/*	1
a	AssociateDefaultView	W		
a	BatchGetView	R		
a	CreateIndex	W		0,2
a	CreateManagedView	W		
a	CreateResourceExplorerSetup	W		
a	CreateStreamingAccessForService	W		
a	CreateView	W		0,2
a	DeleteIndex	W	0!	
a	DeleteResourceExplorerSetup	W		
a	DeleteResourcePolicy	P	2!	
a	DeleteStreamingAccessForService	W		
a	DeleteView	W	2!	
a	DisassociateDefaultView	W		
a	GetAccountLevelServiceConfiguration	R		
a	GetDefaultView	R		
a	GetIndex	R		
a	GetManagedView	R	1!	
a	GetResourceExplorerSetup	R		
a	GetResourcePolicy	R	2!	
a	GetServiceIndex	R		
a	GetServiceView	R		
a	GetView	R	2!	
a	ListIndexes	L		
a	ListIndexesForMembers	L		
a	ListManagedViews	L		
a	ListServiceIndexes	L		
a	ListServiceViews	L		
a	ListStreamingAccessForServices	L		
a	ListSupportedResourceTypes	L		
a	ListTagsForResource	R	0,2	
a	ListViews	L		
a	PutResourcePolicy	P	2!	
a	Search	R	2!	3
a	TagResource	T	0,2	0,2
a	UntagResource	T	0,2	2
a	UpdateIndexType	W	0!	
a	UpdateView	W	2!	
s	resource-groups
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	group	arn:*:resource-groups:*:*:group/*	1
r	tagSyncTask	arn:*:resource-groups:*:*:group/*/tag-sync-task/*	1
a	AssociateResource	W	0!	
a	CancelTagSyncTask	W	0!	
a	CreateGroup	W		0,2
a	DeleteGroup	W	0!	
a	DeleteGroupPolicy	W	0!	
a	DisassociateResource	W	0!	
a	GetAccountSettings	R		
a	GetGroup	R	0!	
a	GetGroupConfiguration	R	0!	
a	GetGroupPolicy	R	0!	
a	GetGroupQuery	R	0!	
a	GetTagSyncTask	R	0!	
a	GetTags	R	0!	
a	GroupResources	W	0!	
a	ListGroupResources	L	0!	
a	ListGroupingStatuses	L	0!	
a	ListGroups	L		
a	ListResourceTypes	L		
a	ListTagSyncTasks	L	0!	
a	PutGroupConfiguration	W	0!	
a	PutGroupPolicy	W	0!	
a	SearchResources	L		
a	StartTagSyncTask	W	0!	
a	Tag	T	0!	0,2
a	UngroupResources	W	0!	
a	Untag	T	0!	2
a	UpdateAccountSettings	W		
a	UpdateGroup	W	0!	
a	UpdateGroupQuery	W	0!	
s	rhelkb
a	GetRhelURL	R		
s	robomaker
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	deploymentFleet	arn:*:robomaker:*:*:deployment-fleet/*/*	1
r	deploymentJob	arn:*:robomaker:*:*:deployment-job/*	1
r	robot	arn:*:robomaker:*:*:robot/*/*	1
r	robotApplication	arn:*:robomaker:*:*:robot-application/*/*	1
r	simulationApplication	arn:*:robomaker:*:*:simulation-application/*/*	1
r	simulationJob	arn:*:robomaker:*:*:simulation-job/*	1
r	simulationJobBatch	arn:*:robomaker:*:*:simulation-job-batch/*	1
r	world	arn:*:robomaker:*:*:world/*	1
r	worldExportJob	arn:*:robomaker:*:*:world-export-job/*	1
r	worldGenerationJob	arn:*:robomaker:*:*:world-generation-job/*	1
r	worldTemplate	arn:*:robomaker:*:*:world-template/*	1
a	BatchDeleteWorlds	W		
a	BatchDescribeSimulationJob	R		
a	CancelDeploymentJob	W	1!	
a	CancelSimulationJob	W	5!	
a	CancelSimulationJobBatch	W	6!	
a	CancelWorldExportJob	W	8!	
a	CancelWorldGenerationJob	W	9!	
a	CreateDeploymentJob	W		0,2
a	CreateFleet	W		0,2
a	CreateRobot	W		0,2
a	CreateRobotApplication	W		0,2
a	CreateRobotApplicationVersion	W	3!	
a	CreateSimulationApplication	W		0,2
a	CreateSimulationApplicationVersion	W	4!	
a	CreateSimulationJob	W		0,2
a	CreateWorldExportJob	W	7!	0,2
a	CreateWorldGenerationJob	W	10!	0,2
a	CreateWorldTemplate	W		0,2
a	DeleteFleet	W	0!	
a	DeleteRobot	W	2!	
a	DeleteRobotApplication	W	3!	
a	DeleteSimulationApplication	W	4!	
a	DeleteWorldTemplate	W	10!	
a	DeregisterRobot	W	0!,2!	
a	DescribeDeploymentJob	R	1!	
a	DescribeFleet	R	0!	
a	DescribeRobot	R	2!	
a	DescribeRobotApplication	R	3!	
a	DescribeSimulationApplication	R	4!	
a	DescribeSimulationJob	R	5!	
a	DescribeSimulationJobBatch	R	6!	
a	DescribeWorld	R	7!	
a	DescribeWorldExportJob	R	8!	
a	DescribeWorldGenerationJob	R	9!	
a	DescribeWorldTemplate	R	10!	
a	GetWorldTemplateBody	R	10!	
a	ListDeploymentJobs	L		
a	ListFleets	L		
a	ListRobotApplications	L		
a	ListRobots	L		
a	ListSimulationApplications	L		
a	ListSimulationJobBatches	L		
a	ListSimulationJobs	L		
a	ListSupportedAvailabilityZones	L		
a	ListTagsForResource	L	0,1,2,3,4,5,6,7,8,9,10	
a	ListWorldExportJobs	L		
a	ListWorldGenerationJobs	L		
a	ListWorldTemplates	L		
a	ListWorlds	L		
a	RegisterRobot	W	0!,2!	
a	RestartSimulationJob	W	5!	
a	StartSimulationJobBatch	W		0,2
a	SyncDeploymentJob	W	0!	
a	TagResource	T	0,1,2,3,4,5,6,7,8,9,10	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7,8,9,10	2
a	UpdateRobotApplication	W	3!	
a	UpdateRobotDeployment	W		
a	UpdateSimulationApplication	W	4!	
a	UpdateWorldTemplate	W	10!	
s	rolesanywhere
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	crl	arn:*:rolesanywhere:*:*:crl/*	1
r	profile	arn:*:rolesanywhere:*:*:profile/*	1
r	subject	arn:*:rolesanywhere:*:*:subject/*	1
r	trust-anchor	arn:*:rolesanywhere:*:*:trust-anchor/*	1
a	CreateProfile	W		0,2
a	CreateTrustAnchor	W		0,2
a	DeleteAttributeMapping	W	1!	
a	DeleteCrl	W	0!	
a	DeleteProfile	W	1!	
a	DeleteTrustAnchor	W	3!	
a	DisableCrl	W	0!	
a	DisableProfile	W	1!	
a	DisableTrustAnchor	W	3!	
a	EnableCrl	W	0!	
a	EnableProfile	W	1!	
a	EnableTrustAnchor	W	3!	
a	GetCrl	R	0!	
a	GetProfile	R	1!	
a	GetSubject	R	2!	
a	GetTrustAnchor	R	3!	
a	ImportCrl	W		0,2
a	ListCrls	L		
a	ListProfiles	L		
a	ListSubjects	L		
a	ListTagsForResource	L		
a	ListTrustAnchors	L		
a	PutAttributeMapping	W	1!	
a	PutNotificationSettings	W	3!	
a	ResetNotificationSettings	W	3!	
a	TagResource	T	0,1,2,3	0,2
a	UntagResource	T	0,1,2,3	2
a	UpdateCrl	W	0!	
a	UpdateProfile	W	1!	
a	UpdateTrustAnchor	W	3!	
s	route53
k	route53:ChangeResourceRecordSetsActions	ArrayOfString
k	route53:ChangeResourceRecordSetsNormalizedRecordNames	ArrayOfString
k	route53:ChangeResourceRecordSetsRecordTypes	ArrayOfString
k	route53:VPCs	String
r	change	arn:*:route53:::change/*	
r	cidrcollection	arn:*:route53:::cidrcollection/*	
r	delegationset	arn:*:route53:::delegationset/*	
r	healthcheck	arn:*:route53:::healthcheck/*	
r	hostedzone	arn:*:route53:::hostedzone/*	
r	queryloggingconfig	arn:*:route53:::queryloggingconfig/*	
r	trafficpolicy	arn:*:route53:::trafficpolicy/*	
r	trafficpolicyinstance	arn:*:route53:::trafficpolicyinstance/*	
r	vpc	arn:*:ec2:*:*:vpc/*	
a	ActivateKeySigningKey	W	4!	
a	AssociateVPCWithHostedZone	W	4	3
a	ChangeCidrCollection	W	1!	
a	ChangeResourceRecordSets	W	4!	0,1,2
a	ChangeTagsForResource	T	3!,4!	
a	CreateCidrCollection	W		
a	CreateHealthCheck	W		
a	CreateHostedZone	W		3
a	CreateKeySigningKey	W	4!	
a	CreateQueryLoggingConfig	W	4!	
a	CreateReusableDelegationSet	W		
a	CreateTrafficPolicy	W		
a	CreateTrafficPolicyInstance	W	4!,6!	
a	CreateTrafficPolicyVersion	W	6!	
a	CreateVPCAssociationAuthorization	W	4!	3
a	DeactivateKeySigningKey	W	4!	
a	DeleteCidrCollection	W	1!	
a	DeleteHealthCheck	W	3!	
a	DeleteHostedZone	W	4!	
a	DeleteKeySigningKey	W	4!	
a	DeleteQueryLoggingConfig	W	5!	
a	DeleteReusableDelegationSet	W	2!	
a	DeleteTrafficPolicy	W	6!	
a	DeleteTrafficPolicyInstance	W	7!	
a	DeleteVPCAssociationAuthorization	W	4!	3
a	DisableHostedZoneDNSSEC	W	4!	
a	DisassociateVPCFromHostedZone	W	4	3
a	EnableHostedZoneDNSSEC	W	4!	
a	GetAccountLimit	R		
a	GetChange	L	0!	
a	GetCheckerIpRanges	L		
a	GetDNSSEC	R	4!	
a	GetGeoLocation	L		
a	GetHealthCheck	R	3!	
a	GetHealthCheckCount	L		
a	GetHealthCheckLastFailureReason	L	3!	
a	GetHealthCheckStatus	L	3!	
a	GetHostedZone	L	4!	
a	GetHostedZoneCount	L		
a	GetHostedZoneLimit	R	4!	
a	GetQueryLoggingConfig	R	5!	
a	GetReusableDelegationSet	L	2!	
a	GetReusableDelegationSetLimit	R	2!	
a	GetTrafficPolicy	R	6!	
a	GetTrafficPolicyInstance	R	7!	
a	GetTrafficPolicyInstanceCount	R		
a	ListCidrBlocks	L	1!	
a	ListCidrCollections	L		
a	ListCidrLocations	L	1!	
a	ListGeoLocations	R		
a	ListHealthChecks	R		
a	ListHostedZones	L		
a	ListHostedZonesByName	L		
a	ListHostedZonesByVPC	L		3
a	ListQueryLoggingConfigs	L	4	
a	ListResourceRecordSets	L	4!	
a	ListReusableDelegationSets	R		
a	ListTagsForResource	R	3,4	
a	ListTagsForResources	R	3,4	
a	ListTrafficPolicies	L		
a	ListTrafficPolicyInstances	R		
a	ListTrafficPolicyInstancesByHostedZone	L	4!	
a	ListTrafficPolicyInstancesByPolicy	L	6!	
a	ListTrafficPolicyVersions	L	6!	
a	ListVPCAssociationAuthorizations	L	4!	
a	TestDNSAnswer	R		
a	UpdateHealthCheck	W	3!	
a	UpdateHostedZoneComment	W	4!	
a	UpdateHostedZoneFeatures	W	4!	
a	UpdateTrafficPolicyComment	W	6!	
a	UpdateTrafficPolicyInstance	W	7!	
s	route53-recovery-cluster
k	route53-recovery-cluster:AllowSafetyRulesOverrides	Bool
r	routingcontrol	arn:*:route53-recovery-control::*:controlpanel/*/routingcontrol/*	
a	GetRoutingControlState	R	0!	
a	ListRoutingControls	R		
a	UpdateRoutingControlState	W	0!	0
a	UpdateRoutingControlStates	W	0!	0
s	route53-recovery-control-config
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	cluster	arn:*:route53-recovery-control::*:cluster/*	1
r	controlpanel	arn:*:route53-recovery-control::*:controlpanel/*	1
r	routingcontrol	arn:*:route53-recovery-control::*:controlpanel/*/routingcontrol/*	
r	safetyrule	arn:*:route53-recovery-control::*:controlpanel/*/safetyrule/*	1
a	CreateCluster	W		0,2
a	CreateControlPanel	W	0!	0,2
a	CreateRoutingControl	W	0!	
a	CreateSafetyRule	W	0!	0,2
a	DeleteCluster	W	0!	
a	DeleteControlPanel	W	1!	
a	DeleteResourcePolicy	P	0!	
a	DeleteRoutingControl	W	2!	
a	DeleteSafetyRule	W	3!	
a	DescribeCluster	R	0!	
a	DescribeControlPanel	R	1!	
a	DescribeRoutingControl	R	2!	
a	DescribeSafetyRule	R	3!	
a	GetResourcePolicy	R	0!	
a	ListAssociatedRoute53HealthChecks	L	2!	
a	ListClusters	R		
a	ListControlPanels	R		
a	ListRoutingControls	R	1!	
a	ListSafetyRules	R	1!	
a	ListTagsForResource	R	0,1,3	
a	PutResourcePolicy	P	0!	
a	TagResource	T	0,1,3	0,2
a	UntagResource	T	0,1,3	2
a	UpdateCluster	W	0!	
a	UpdateControlPanel	W	1!	
a	UpdateRoutingControl	W	2!	
a	UpdateSafetyRule	W	3!	
s	route53-recovery-readiness
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	cell	arn:*:route53-recovery-readiness::*:cell/*	1
r	readinesscheck	arn:*:route53-recovery-readiness::*:readiness-check/*	1
r	recoverygroup	arn:*:route53-recovery-readiness::*:recovery-group/*	1
r	resourceset	arn:*:route53-recovery-readiness::*:resource-set/*	1
a	CreateCell	W	0!	0,2
a	CreateCrossAccountAuthorization	W		
a	CreateReadinessCheck	W	1!	0,2
a	CreateRecoveryGroup	W	2!	0,2
a	CreateResourceSet	W	3!	0,2
a	DeleteCell	W	0!	
a	DeleteCrossAccountAuthorization	W		
a	DeleteReadinessCheck	W	1!	
a	DeleteRecoveryGroup	W	2!	
a	DeleteResourceSet	W	3!	
a	GetArchitectureRecommendations	R	2!	
a	GetCell	R	0!	
a	GetCellReadinessSummary	R	0!	
a	GetReadinessCheck	R	1!	
a	GetReadinessCheckResourceStatus	R	1!	
a	GetReadinessCheckStatus	R	1!	
a	GetRecoveryGroup	R	2!	
a	GetRecoveryGroupReadinessSummary	R	2!	
a	GetResourceSet	R	3!	
a	ListCells	R		
a	ListCrossAccountAuthorizations	R		
a	ListReadinessChecks	R		
a	ListRecoveryGroups	R		
a	ListResourceSets	R		
a	ListRules	R		
a	ListTagsForResources	R		
a	TagResource	T	0,1,2,3	0,2
a	UntagResource	T	0,1,2,3	0,2
a	UpdateCell	W	0!	2
a	UpdateReadinessCheck	W	1!	2
a	UpdateRecoveryGroup	W	2!	2
a	UpdateResourceSet	W	3!	2
s	route53domains
a	AcceptDomainTransferFromAnotherAwsAccount	W		
a	AssociateDelegationSignerToDomain	W		
a	CancelDomainTransferToAnotherAwsAccount	W		
a	CheckDomainAvailability	R		
a	CheckDomainTransferability	R		
a	DeleteDomain	W		
a	DeleteTagsForDomain	T		
a	DisableDomainAutoRenew	W		
a	DisableDomainTransferLock	W		
a	DisassociateDelegationSignerFromDomain	W		
a	EnableDomainAutoRenew	W		
a	EnableDomainTransferLock	W		
a	GetContactReachabilityStatus	R		
a	GetDomainDetail	R		
a	GetDomainSuggestions	R		
a	GetOperationDetail	R		
a	ListDomains	L		
a	ListOperations	L		
a	ListPrices	L		
a	ListTagsForDomain	R		
a	PushDomain	W		
a	RegisterDomain	W		
a	RejectDomainTransferFromAnotherAwsAccount	W		
a	RenewDomain	W		
a	ResendContactReachabilityEmail	W		
a	ResendOperationAuthorization	W		
a	RetrieveDomainAuthCode	W		
a	TransferDomain	W		
a	TransferDomainToAnotherAwsAccount	W		
a	UpdateDomainContact	W		
a	UpdateDomainContactPrivacy	W		
a	UpdateDomainNameservers	W		
a	UpdateTagsForDomain	T		
a	ViewBilling	R		
s	route53globalresolver
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	access-source	arn:*:route53globalresolver::*:access-source/*	1
r	access-token	arn:*:route53globalresolver::*:access-token/*	1
r	dns-view	arn:*:route53globalresolver::*:dns-view/*	1
r	firewall-domain-list	arn:*:route53globalresolver::*:firewall-domain-list/*	1
r	global-resolver	arn:*:route53globalresolver::*:global-resolver/*	1
a	AllowVendedLogDeliveryForResource	P	4!	1
a	AssociateHostedZone	W		
a	BatchCreateFirewallRule	W		
a	BatchDeleteFirewallRule	W		
a	BatchUpdateFirewallRule	W		
a	CreateAccessSource	W	2!	0,2
a	CreateAccessToken	W	1!	0,2
a	CreateDNSView	W	2!	0,2
a	CreateFirewallDomainList	W	3!	0,2
a	CreateFirewallRule	W	2!,3	
a	CreateGlobalResolver	W	4!	0,2
a	DeleteAccessSource	W	0!	
a	DeleteAccessToken	W	1!	
a	DeleteDNSView	W	2!	
a	DeleteFirewallDomainList	W	3!	
a	DeleteFirewallRule	W		
a	DeleteGlobalResolver	W	4!	
a	DisableDNSView	W	2!	
a	DisassociateHostedZone	W		
a	EnableDNSView	W	2!	
a	GetAccessSource	R	0!	
a	GetAccessToken	R	1!	
a	GetDNSView	R	2!	
a	GetFirewallDomainList	R	3!	
a	GetFirewallRule	R		
a	GetGlobalResolver	R	4!	
a	GetHostedZoneAssociation	R		
a	GetManagedFirewallDomainList	R		
a	ImportFirewallDomains	W	3!	
a	ListAccessSources	L		
a	ListAccessTokens	L		
a	ListDNSViews	L		
a	ListFirewallDomainLists	L		
a	ListFirewallDomains	R	3!	
a	ListFirewallRules	L	2!	
a	ListGlobalResolvers	L		
a	ListHostedZoneAssociations	L		
a	ListManagedFirewallDomainLists	L		
a	ListTagsForResource	W	0,1,2,3,4	
a	TagResource	T	0,1,2,3,4	0,2
a	UntagResource	T	0,1,2,3,4	2
a	UpdateAccessSource	W	0!	
a	UpdateAccessToken	W	1!	
a	UpdateDNSView	W	2!	
a	UpdateFirewallDomains	W	3!	
a	UpdateFirewallRule	W		
a	UpdateGlobalResolver	W	4!	
a	UpdateHostedZoneAssociation	W		
s	route53profiles
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	route53profiles:FirewallRuleGroupPriority	Numeric
k	route53profiles:HostedZoneDomains	String
k	route53profiles:ResolverRuleDomains	String
k	route53profiles:ResourceArns	ARN
k	route53profiles:ResourceIds	String
k	route53profiles:ResourceTypes	String
r	profile	arn:*:route53profiles:*:*:profile/*	1
r	profile-association	arn:*:route53profiles:*:*:profile-association/*	1
a	AssociateProfile	W		0,2,7
a	AssociateResourceToProfile	W		3,4,5,6,8
a	CreateProfile	W		0,2
a	DeleteProfile	W		
a	DisassociateProfile	W		7
a	DisassociateResourceFromProfile	W		3,4,5,6,8
a	GetProfile	R		
a	GetProfileAssociation	R		
a	GetProfilePolicy	R	0!	
a	GetProfileResourceAssociation	R		
a	ListProfileAssociations	L		
a	ListProfileResourceAssociations	L		
a	ListProfiles	L		
a	ListTagsForResource	L		
a	PutProfilePolicy	W	0!	
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateProfileResourceAssociation	W		3,4,5,8
s	route53resolver
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	autodefined-rule	arn:*:route53resolver:*:*:autodefined-rule/*	1
r	firewall-config	arn:*:route53resolver:*:*:firewall-config/*	1
r	firewall-domain-list	arn:*:route53resolver:*:*:firewall-domain-list/*	1
r	firewall-rule-group	arn:*:route53resolver:*:*:firewall-rule-group/*	1
r	firewall-rule-group-association	arn:*:route53resolver:*:*:firewall-rule-group-association/*	1
r	outpost-resolver	arn:*:route53resolver:*:*:outpost-resolver/*	1
r	resolver-config	arn:*:route53resolver:*:*:resolver-config/*	
r	resolver-dnssec-config	arn:*:route53resolver:*:*:resolver-dnssec-config/*	1
r	resolver-endpoint	arn:*:route53resolver:*:*:resolver-endpoint/*	1
r	resolver-query-log-config	arn:*:route53resolver:*:*:resolver-query-log-config/*	1
r	resolver-rule	arn:*:route53resolver:*:*:resolver-rule/*	1
a	AssociateFirewallRuleGroup	W	4!	0,2
a	AssociateResolverEndpointIpAddress	W	8!	
a	AssociateResolverQueryLogConfig	W	9!	
a	AssociateResolverRule	W	10!	
a	CreateFirewallDomainList	W	2!	0,2
a	CreateFirewallRule	W	2!,3!	
a	CreateFirewallRuleGroup	W	3!	0,2
a	CreateOutpostResolver	W	5!	0,2
a	CreateResolverEndpoint	W	8!	0,2
a	CreateResolverQueryLogConfig	W	9!	0,2
a	CreateResolverRule	W	10!	0,2
a	DeleteFirewallDomainList	W	2!	
a	DeleteFirewallRule	W	2!,3!	
a	DeleteFirewallRuleGroup	W	3!	
a	DeleteOutpostResolver	W	5!	
a	DeleteResolverEndpoint	W	8!	
a	DeleteResolverQueryLogConfig	W	9!	
a	DeleteResolverRule	W	10!	
a	DisassociateFirewallRuleGroup	W	4!	
a	DisassociateResolverEndpointIpAddress	W	8!	
a	DisassociateResolverQueryLogConfig	W	9!	
a	DisassociateResolverRule	W	10!	
a	GetFirewallConfig	R	1!	
a	GetFirewallDomainList	R	2!	
a	GetFirewallRuleGroup	R	3!	
a	GetFirewallRuleGroupAssociation	R	4!	
a	GetFirewallRuleGroupPolicy	R	3!	
a	GetOutpostResolver	R	5!	
a	GetResolverConfig	R	6!	
a	GetResolverDnssecConfig	R	7!	
a	GetResolverEndpoint	R	8!	
a	GetResolverQueryLogConfig	R	9!	
a	GetResolverQueryLogConfigAssociation	R		
a	GetResolverQueryLogConfigPolicy	R	9!	
a	GetResolverRule	R	0,10	
a	GetResolverRuleAssociation	R	0,10	
a	GetResolverRulePolicy	R	10!	
a	ImportFirewallDomains	W	2!	
a	ListFirewallConfigs	L		
a	ListFirewallDomainLists	L		
a	ListFirewallDomains	L	2!	
a	ListFirewallRuleGroupAssociations	L		
a	ListFirewallRuleGroups	L		
a	ListFirewallRules	L	3!	
a	ListOutpostResolvers	L		
a	ListResolverConfigs	L	6!	
a	ListResolverDnssecConfigs	L	7!	
a	ListResolverEndpointIpAddresses	L	8!	
a	ListResolverEndpoints	L		
a	ListResolverQueryLogConfigAssociations	L		
a	ListResolverQueryLogConfigs	L		
a	ListResolverRuleAssociations	L		
a	ListResolverRules	L		
a	ListTagsForResource	R	2,3,4,5,8,9,10	
a	PutFirewallRuleGroupPolicy	P	3!	
a	PutResolverQueryLogConfigPolicy	P	9!	
a	PutResolverRulePolicy	P	10!	
a	TagResource	T	1,2,3,4,5,7,8,9,10	0,2
a	UntagResource	T	1,2,3,4,5,7,8,9,10	2
a	UpdateFirewallConfig	W	1!	
a	UpdateFirewallDomains	W	2!	
a	UpdateFirewallRule	W	2!,3!	
a	UpdateFirewallRuleGroupAssociation	W	4!	
a	UpdateOutpostResolver	W	5!	
a	UpdateResolverConfig	W	6!	
a	UpdateResolverDnssecConfig	W	7!	
a	UpdateResolverEndpoint	W	8!	
a	UpdateResolverRule	W	10!	
s	rtbfabric
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	rtbfabric:InboundExternalLinkGatewayId	String
k	rtbfabric:InboundExternalLinkLinkId	String
k	rtbfabric:LinkLinkId	String
k	rtbfabric:OutboundExternalLinkLinkId	String
k	rtbfabric:RequesterGatewayGatewayId	String
k	rtbfabric:ResponderGatewayGatewayId	String
r	InboundExternalLink	arn:*:rtbfabric:*:*:gateway/*/link/*	1,4,8
r	Link	arn:*:rtbfabric:*:*:gateway/*/link/*	1,5,7,8
r	OutboundExternalLink	arn:*:rtbfabric:*:*:gateway/*/link/*	1,6,7
r	RequesterGateway	arn:*:rtbfabric:*:*:gateway/*	1,7
r	ResponderGateway	arn:*:rtbfabric:*:*:gateway/*	1,8
a	AcceptLink	W	1!	
a	CreateInboundExternalLink	W	4!	0,2
a	CreateLink	W		0,2
a	CreateOutboundExternalLink	W	3!	0,2
a	CreateRequesterGateway	W		0,2
a	CreateResponderGateway	W		0,2
a	DeleteInboundExternalLink	W	0!,4!	
a	DeleteLink	W	1!	
a	DeleteOutboundExternalLink	W	2!,3!	
a	DeleteRequesterGateway	W	3!	
a	DeleteResponderGateway	W	4!	
a	GetInboundExternalLink	R	0!,4!	
a	GetLink	R	1!	
a	GetOutboundExternalLink	R	2!,3!	
a	GetRequesterGateway	R	3!	
a	GetResponderGateway	R	4!	
a	ListLinks	L		
a	ListRequesterGateways	L		
a	ListResponderGateways	L		
a	ListTagsForResource	R	0,1,2,3,4	
a	RejectLink	W	1!	
a	TagResource	T	0,1,2,3,4	0,2
a	UntagResource	T	0,1,2,3,4	2
a	UpdateLink	W	1!	
a	UpdateLinkModuleFlow	W	1!	
a	UpdateRequesterGateway	W	3!	
a	UpdateResponderGateway	W	4!	
s	rum
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	AppMonitorResource	arn:*:rum:*:*:appmonitor/*	1
a	BatchCreateRumMetricDefinitions	W	0!	
a	BatchDeleteRumMetricDefinitions	W	0!	
a	BatchGetRumMetricDefinitions	R	0!	
a	CreateAppMonitor	W	0!	0,2
a	DeleteAppMonitor	W	0!	
a	DeleteResourcePolicy	W	0!	
a	DeleteRumMetricsDestination	W	0!	
a	GetAppMonitor	R	0!	
a	GetAppMonitorData	R	0!	
a	GetResourcePolicy	R	0!	
a	ListAppMonitors	L		
a	ListRumMetricsDestinations	R	0!	
a	ListTagsForResource	R		
a	PutResourcePolicy	W	0!	
a	PutRumEvents	W	0!	
a	PutRumMetricsDestination	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateAppMonitor	W	0!	
a	UpdateRumMetricDefinition	W	0!	
s	s3
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	s3:AccessGrantScope	String
k	s3:AccessGrantsInstanceArn	ARN
k	s3:AccessGrantsLocationScope	String
k	s3:AccessPointNetworkOrigin	String
k	s3:AccessPointTag/${TagKey}	String
k	s3:BucketTag/${TagKey}	String
k	s3:DataAccessPointAccount	String
k	s3:DataAccessPointArn	ARN
k	s3:ExistingJobOperation	String
k	s3:ExistingJobPriority	Numeric
k	s3:ExistingObjectTag/<key>	String
k	s3:InventoryAccessibleOptionalFields	ArrayOfString
k	s3:JobSuspendedCause	String
k	s3:ObjectCreationOperation	Bool
k	s3:RequestJobOperation	String
k	s3:RequestJobPriority	Numeric
k	s3:RequestObjectTag/<key>	String
k	s3:RequestObjectTagKeys	ArrayOfString
k	s3:ResourceAccount	String
k	s3:TlsVersion	Numeric
k	s3:authType	String
k	s3:delimiter	String
k	s3:destinationRegion	String
k	s3:if-match	String
k	s3:if-none-match	String
k	s3:isReplicationPauseRequest	Bool
k	s3:locationconstraint	String
k	s3:max-keys	Numeric
k	s3:object-lock-legal-hold	String
k	s3:object-lock-mode	String
k	s3:object-lock-remaining-retention-days	Numeric
k	s3:object-lock-retain-until-date	Date
k	s3:prefix	String
k	s3:signatureAge	Numeric
k	s3:signatureversion	String
k	s3:versionid	String
k	s3:x-amz-acl	String
k	s3:x-amz-bucket-namespace	String
k	s3:x-amz-content-sha256	String
k	s3:x-amz-copy-source	String
k	s3:x-amz-grant-full-control	String
k	s3:x-amz-grant-read	String
k	s3:x-amz-grant-read-acp	String
k	s3:x-amz-grant-write	String
k	s3:x-amz-grant-write-acp	String
k	s3:x-amz-metadata-directive	String
k	s3:x-amz-object-ownership	String
k	s3:x-amz-server-side-encryption	String
k	s3:x-amz-server-side-encryption-aws-kms-key-id	ARN
k	s3:x-amz-server-side-encryption-customer-algorithm	String
k	s3:x-amz-storage-class	String
k	s3:x-amz-website-redirect-location	String
r	accessgrant	arn:*:s3:*:*:access-grants/default/grant/*	0,1,2
r	accessgrantsinstance	arn:*:s3:*:*:access-grants/default	0,1,2
r	accessgrantslocation	arn:*:s3:*:*:access-grants/default/location/*	0,1,2
r	accesspoint	arn:*:s3:*:*:accesspoint/*	1,6,7,9,10
r	accesspointobject	arn:*:s3:*:*:accesspoint/*/object/*	1,6,7,8,9,10
r	bucket	arn:*:s3:::*	1,8
r	job	arn:*:s3:*:*:job/*	0,1,2
r	multiregionaccesspoint	arn:*:s3::*:accesspoint/*	
r	multiregionaccesspointrequestarn	arn:*:s3:us-west-2:*:async-request/mrap/*/*	
r	object	arn:*:s3:::*/*	1,8
r	objectlambdaaccesspoint	arn:*:s3-object-lambda:*:*:accesspoint/*	
r	storagelensconfiguration	arn:*:s3:*:*:storage-lens/*	0,1,2
r	storagelensgroup	arn:*:s3:*:*:storage-lens-group/*	0,1,2
a	AbortMultipartUpload	W	4,9	4,21,22,23,36,37,41
a	AssociateAccessGrantsIdentityCenter	P	1!	1,21,22,23,36,37,41
a	BypassGovernanceRetention	P	4,9	19,20,21,22,23,36,37,39,41,42,43,44,45,46,47,48,50,51,52,53,54
a	CreateAccessGrant	P	2!	0,1,2,3,21,22,23,36,37,41
a	CreateAccessGrantsInstance	P	1!	0,1,2,21,22,23,36,37,41
a	CreateAccessGrantsLocation	P	1!	0,1,2,5,21,22,23,36,37,41
a	CreateAccessPoint	W	3!	0,1,2,6,7,9,10,21,22,23,29,36,37,39,41
a	CreateAccessPointForObjectLambda	W	10!	6,9,10,21,22,23,36,37,41
a	CreateBucket	W	5!	0,2,21,22,23,29,36,37,39,40,41,43,44,45,46,47,49
a	CreateBucketMetadataTableConfiguration	W	5!	21,22,23,36,37,41
a	CreateJob	W		0,2,17,18,21,22,23,36,37,41
a	CreateMultiRegionAccessPoint	W	7!	6,9,10,21,22,23,36,37
a	CreateStorageLensGroup	W		0,2,21,22,23,36,37,41
a	DeleteAccessGrant	P	0!	1,3,21,22,23,36,37,41
a	DeleteAccessGrantsInstance	P	1!	1,21,22,23,36,37,41
a	DeleteAccessGrantsInstanceResourcePolicy	P	1!	1,21,22,23,36,37,41
a	DeleteAccessGrantsLocation	P	2!	1,5,21,22,23,36,37,41
a	DeleteAccessPoint	W	3!	1,6,7,9,10,21,22,23,36,37,41
a	DeleteAccessPointForObjectLambda	W	10!	6,9,10,21,22,23,36,37,41
a	DeleteAccessPointPolicy	P	3!	1,6,7,9,10,21,22,23,36,37,41
a	DeleteAccessPointPolicyForObjectLambda	P	10!	6,9,10,21,22,23,36,37,41
a	DeleteBucket	W	5!	21,22,23,36,37,41
a	DeleteBucketMetadataTableConfiguration	W	5!	21,22,23,36,37,41
a	DeleteBucketPolicy	P	5!	21,22,23,36,37,41
a	DeleteBucketWebsite	W	5!	21,22,23,36,37,41
a	DeleteJobTagging	T	6!	11,12,21,22,23,36,37,41
a	DeleteMultiRegionAccessPoint	W	7!	6,9,10,21,22,23,36,37
a	DeleteObject	W	4,9	4,21,22,23,26,36,37,41
a	DeleteObjectTagging	T	4,9	13,21,22,23,36,37,41
a	DeleteObjectVersion	W	4,9	4,21,22,23,36,37,38,41
a	DeleteObjectVersionTagging	T	4,9	13,21,22,23,36,37,38,41
a	DeleteStorageLensConfiguration	W	11!	21,22,23,36,37,41
a	DeleteStorageLensConfigurationTagging	T	11!	21,22,23,36,37,41
a	DeleteStorageLensGroup	W	12!	21,22,23,36,37,41
a	DescribeJob	R	6!	21,22,23,36,37,41
a	DescribeMultiRegionAccessPointOperation	R	8!	21,22,23,36,37
a	DissociateAccessGrantsIdentityCenter	P	1!	1,21,22,23,36,37,41
a	GetAccelerateConfiguration	R	5!	21,22,23,36,37,41
a	GetAccessGrant	R	0!	1,3,21,22,23,36,37,41
a	GetAccessGrantsInstance	R	1!	1,21,22,23,36,37,41
a	GetAccessGrantsInstanceForPrefix	R	1!	1,21,22,23,36,37,41
a	GetAccessGrantsInstanceResourcePolicy	R	1!	1,21,22,23,36,37,41
a	GetAccessGrantsLocation	R	2!	1,5,21,22,23,36,37,41
a	GetAccessPoint	R		1,6,7,9,10,21,22,23,36,37,41
a	GetAccessPointConfigurationForObjectLambda	R	10!	6,9,10,21,22,23,36,37,41
a	GetAccessPointForObjectLambda	R	10!	6,9,10,21,22,23,36,37,41
a	GetAccessPointPolicy	R	3!	1,6,7,9,10,21,22,23,36,37,41
a	GetAccessPointPolicyForObjectLambda	R	10!	6,9,10,21,22,23,36,37,41
a	GetAccessPointPolicyStatus	R	3!	1,6,7,9,10,21,22,23,36,37,41
a	GetAccessPointPolicyStatusForObjectLambda	R	10!	6,9,10,21,22,23,36,37,41
a	GetAccountPublicAccessBlock	R		21,22,23,36,37,41
a	GetAnalyticsConfiguration	R	5!	21,22,23,36,37,41
a	GetBucketAbac	R	5!	21,22,23,36,37,41
a	GetBucketAcl	R	3,5	21,22,23,36,37,41
a	GetBucketCORS	R	3,5	21,22,23,36,37,41
a	GetBucketLocation	R	3,5	21,22,23,36,37,41
a	GetBucketLogging	R	5!	21,22,23,36,37,41
a	GetBucketMetadataTableConfiguration	R	5!	21,22,23,36,37,41
a	GetBucketNotification	R	3,5	21,22,23,36,37,41
a	GetBucketObjectLockConfiguration	R	5!	21,22,23,36,37
a	GetBucketOwnershipControls	R	5!	21,22,23,36,37,41
a	GetBucketPolicy	R	3,5	21,22,23,36,37,41
a	GetBucketPolicyStatus	R	5!	21,22,23,36,37,41
a	GetBucketPublicAccessBlock	R	5!	21,22,23,36,37,41
a	GetBucketRequestPayment	R	5!	21,22,23,36,37,41
a	GetBucketTagging	R	5!	21,22,23,36,37,41
a	GetBucketVersioning	R	5!	21,22,23,36,37,41
a	GetBucketWebsite	R	5!	21,22,23,36,37,41
a	GetDataAccess	R	1!	1,21,22,23,36,37,41
a	GetEncryptionConfiguration	R	5!	21,22,23,36,37,41
a	GetIntelligentTieringConfiguration	R	5!	21,22,23,36,37,41
a	GetInventoryConfiguration	R	5!	21,22,23,36,37,41
a	GetJobTagging	R	6!	21,22,23,36,37,41
a	GetLifecycleConfiguration	R	5!	21,22,23,36,37,41
a	GetMetricsConfiguration	R	5!	21,22,23,36,37,41
a	GetMultiRegionAccessPoint	R	7!	6,9,10,21,22,23,36,37
a	GetMultiRegionAccessPointPolicy	R	7!	6,9,10,21,22,23,36,37
a	GetMultiRegionAccessPointPolicyStatus	R	7!	6,9,10,21,22,23,36,37
a	GetMultiRegionAccessPointRoutes	R	7!	6,9,10,21,22,23,36,37
a	GetObject	R	4,9	4,13,21,22,23,36,37,41
a	GetObjectAcl	R	4,9	4,13,21,22,23,36,37,41
a	GetObjectAttributes	R	4,9	13,21,22,23,36,37,41
a	GetObjectLegalHold	R	4,9	21,22,23,36,37,41
a	GetObjectRetention	R	4,9	21,22,23,36,37,41
a	GetObjectTagging	R	4,9	13,21,22,23,36,37,41
a	GetObjectTorrent	R	9!	21,22,23,36,37,41
a	GetObjectVersion	R	4,9	4,13,21,22,23,36,37,38,41
a	GetObjectVersionAcl	R	4,9	4,13,21,22,23,36,37,38,41
a	GetObjectVersionAttributes	R	4,9	13,21,22,23,36,37,38,41
a	GetObjectVersionForReplication	R	9!	21,22,23,36,37,41
a	GetObjectVersionTagging	R	4,9	13,21,22,23,36,37,38,41
a	GetObjectVersionTorrent	R	9!	21,22,23,36,37,38,41
a	GetReplicationConfiguration	R	5!	21,22,23,36,37,41
a	GetStorageLensConfiguration	R	11!	21,22,23,36,37,41
a	GetStorageLensConfigurationTagging	R	11!	21,22,23,36,37,41
a	GetStorageLensDashboard	R	11!	21,22,23,36,37,41
a	GetStorageLensGroup	R	12!	21,22,23,36,37,41
a	InitiateReplication	W	9!	21
a	ListAccessGrants	L	1!	1,21,22,23,36,37,41
a	ListAccessGrantsInstances	L		21,22,23,36,37,41
a	ListAccessGrantsLocations	L	1!	1,21,22,23,36,37,41
a	ListAccessPoints	L		21,22,23,36,37,41
a	ListAccessPointsForObjectLambda	L		21,22,23,36,37,41
a	ListAllMyBuckets	L		21,22,23,36,37,41
a	ListBucket	L	3,5	4,21,22,23,24,30,35,36,37,41
a	ListBucketMultipartUploads	L	5!	1,4,6,7,9,10,21,22,23,36,37,41
a	ListBucketVersions	L	3,5	4,21,22,23,24,30,35,36,37,41
a	ListCallerAccessGrants	L	1!	1,21,22,23,36,37,41
a	ListJobs	L		21,22,23,36,37,41
a	ListMultiRegionAccessPoints	L		21,22,23,36,37
a	ListMultipartUploadParts	L	4,9	4,21,22,23,36,37,41
a	ListStorageLensConfigurations	L		21,22,23,36,37,41
a	ListStorageLensGroups	L		21,22,23,36,37,41
a	ListTagsForResource	L	0,1,2,3,5,12	21,22,23,36,37,41
a	ObjectOwnerOverrideToBucketOwner	P	9!	21,22,23,36,37,41
a	PauseReplication	W	5!	21,22,23,25,36,37,41
a	PutAccelerateConfiguration	W	5!	21,22,23,36,37,41
a	PutAccessGrantsInstanceResourcePolicy	P	1!	1,21,22,23,36,37,41
a	PutAccessPointConfigurationForObjectLambda	W	10!	6,9,10,21,22,23,36,37,41
a	PutAccessPointPolicy	P	3!	21,22,23,36,37,41
a	PutAccessPointPolicyForObjectLambda	P	10!	6,9,10,21,22,23,36,37,41
a	PutAccessPointPublicAccessBlock	P		
a	PutAccountPublicAccessBlock	P		21,22,23,36,37,41
a	PutAnalyticsConfiguration	W	5!	21,22,23,36,37,41
a	PutBucketAbac	W	5!	21,22,23,36,37,41
a	PutBucketAcl	P	5!	21,22,23,36,37,39,41,43,44,45,46,47
a	PutBucketCORS	W	5!	21,22,23,36,37,41
a	PutBucketLogging	W	5!	21,22,23,36,37,41
a	PutBucketNotification	W	5!	21,22,23,36,37,41
a	PutBucketObjectLockConfiguration	W	5!	21,22,23,36,37
a	PutBucketOwnershipControls	P	5!	21,22,23,36,37,41
a	PutBucketPolicy	P	5!	21,22,23,36,37,41
a	PutBucketPublicAccessBlock	P	5!	21,22,23,36,37,41
a	PutBucketRequestPayment	W	5!	21,22,23,36,37,41
a	PutBucketTagging	T	5!	21,22,23,36,37,41
a	PutBucketVersioning	W	5!	21,22,23,36,37,41
a	PutBucketWebsite	W	5!	21,22,23,36,37,41
a	PutEncryptionConfiguration	W	5!	21,22,23,36,37,41
a	PutIntelligentTieringConfiguration	W	5!	21,22,23,36,37,41
a	PutInventoryConfiguration	W	5!	14,21,22,23,36,37,41
a	PutJobTagging	T	6!	0,2,11,12,21,22,23,36,37,41
a	PutLifecycleConfiguration	W	5!	21,22,23,36,37,41
a	PutMetricsConfiguration	W	5!	21,22,23,36,37,41
a	PutMultiRegionAccessPointPolicy	P	7!	6,9,10,21,22,23,36,37
a	PutObject	W	4,9	4,16,19,20,21,22,23,26,27,31,32,33,34,36,37,39,41,42,43,44,45,46,47,48,50,51,52,53,54
a	PutObjectAcl	P	4,9	4,13,21,22,23,36,37,39,41,43,44,45,46,47,53
a	PutObjectLegalHold	W	4,9	21,22,23,31,36,37,41
a	PutObjectRetention	W	4,9	21,22,23,32,33,34,36,37,41
a	PutObjectTagging	T	4,9	13,19,20,21,22,23,36,37,41
a	PutObjectVersionAcl	P	4,9	4,13,21,22,23,36,37,38,39,41,43,44,45,46,47,53
a	PutObjectVersionTagging	T	4,9	13,19,20,21,22,23,36,37,38,41
a	PutReplicationConfiguration	W	5!	21,22,23,28,36,37,41
a	PutStorageLensConfiguration	W		0,2,21,22,23,36,37,41
a	PutStorageLensConfigurationTagging	T	11!	0,2,21,22,23,36,37,41
a	ReplicateDelete	W	9!	21,22,23,36,37,41
a	ReplicateObject	W	9!	21,22,23,36,37,41,50,51,52
a	ReplicateTags	T	9!	21,22,23,36,37,41
a	RestoreObject	W	4,9	21,22,23,36,37,41
a	SubmitMultiRegionAccessPointRoutes	W	7!	6,9,10,21,22,23,36,37
a	TagResource	T	0,1,2,3,5,12	0,2,21,22,23,36,37,41
a	UntagResource	T	0,1,2,3,5,12	2,21,22,23,36,37,41
a	UpdateAccessGrantsLocation	P	2!	1,5,21,22,23,36,37,41
a	UpdateBucketMetadataInventoryTableConfiguration	W	5!	21,22,23,36,37,41
a	UpdateBucketMetadataJournalTableConfiguration	W	5!	21,22,23,36,37,41
a	UpdateJobPriority	W	6!	11,12,18,21,22,23,36,37,41
a	UpdateJobStatus	W	6!	11,12,15,21,22,23,36,37,41
a	UpdateObjectEncryption	W	4,9	21,22,23,36,37,41,50,51
a	UpdateStorageLensGroup	W	12!	21,22,23,36,37,41
s	s3-object-lambda
k	s3-object-lambda:TlsVersion	Numeric
k	s3-object-lambda:authType	String
k	s3-object-lambda:signatureAge	Numeric
k	s3-object-lambda:versionid	String
r	objectlambdaaccesspoint	arn:*:s3-object-lambda:*:*:accesspoint/*	
a	AbortMultipartUpload	W	0!	0,1,2
a	DeleteObject	W	0!	0,1,2
a	DeleteObjectTagging	T	0!	0,1,2
a	DeleteObjectVersion	W	0!	0,1,2,3
a	DeleteObjectVersionTagging	T	0!	0,1,2,3
a	GetObject	R	0!	0,1,2
a	GetObjectAcl	R	0!	0,1,2
a	GetObjectLegalHold	R	0!	0,1,2
a	GetObjectRetention	R	0!	0,1,2
a	GetObjectTagging	R	0!	0,1,2
a	GetObjectVersion	R	0!	0,1,2,3
a	GetObjectVersionAcl	R	0!	0,1,2,3
a	GetObjectVersionTagging	R	0!	0,1,2,3
a	ListBucket	L	0!	0,1,2
a	ListBucketMultipartUploads	L	0!	0,1,2
a	ListBucketVersions	L	0!	0,1,2
a	ListMultipartUploadParts	L	0!	0,1,2
a	PutObject	W	0!	0,1,2
a	PutObjectAcl	P	0!	0,1,2
a	PutObjectLegalHold	W	0!	0,1,2
a	PutObjectRetention	W	0!	0,1,2
a	PutObjectTagging	T	0!	0,1,2
a	PutObjectVersionAcl	P	0!	0,1,2,3
a	PutObjectVersionTagging	T	0!	0,1,2,3
a	RestoreObject	W	0!	0,1,2
a	WriteGetObjectResponse	W	0!	0,1,2
s	s3-outposts
k	s3-outposts:AccessPointNetworkOrigin	String
k	s3-outposts:DataAccessPointAccount	String
k	s3-outposts:DataAccessPointArn	ARN
k	s3-outposts:ExistingObjectTag/<key>	String
k	s3-outposts:RequestObjectTag/<key>	String
k	s3-outposts:RequestObjectTagKeys	String
k	s3-outposts:authType	String
k	s3-outposts:delimiter	String
k	s3-outposts:max-keys	Numeric
k	s3-outposts:prefix	String
k	s3-outposts:signatureAge	Numeric
k	s3-outposts:signatureversion	String
k	s3-outposts:versionid	String
k	s3-outposts:x-amz-acl	String
k	s3-outposts:x-amz-content-sha256	String
k	s3-outposts:x-amz-copy-source	String
k	s3-outposts:x-amz-metadata-directive	String
k	s3-outposts:x-amz-server-side-encryption	String
k	s3-outposts:x-amz-storage-class	String
r	accesspoint	arn:*:s3-outposts:*:*:outpost/*/accesspoint/*	
r	bucket	arn:*:s3-outposts:*:*:outpost/*/bucket/*	
r	endpoint	arn:*:s3-outposts:*:*:outpost/*/endpoint/*	
r	object	arn:*:s3-outposts:*:*:outpost/*/bucket/*/object/*	
a	AbortMultipartUpload	W	3!	0,1,2,6,10,11,14
a	CreateAccessPoint	W	0!	0,1,2,6,10,11,14
a	CreateBucket	W	1!	6,10,11,14
a	CreateEndpoint	W	2!	
a	DeleteAccessPoint	W	0!	0,1,2,6,10,11,14
a	DeleteAccessPointPolicy	P	0!	0,1,2,6,10,11,14
a	DeleteBucket	W	1!	6,10,11,14
a	DeleteBucketPolicy	P	1!	6,10,11,14
a	DeleteEndpoint	W	2!	
a	DeleteObject	W	3!	0,1,2,6,10,11,14
a	DeleteObjectTagging	T	3!	0,1,2,3,6,10,11,14
a	DeleteObjectVersion	W	3!	0,1,2,6,10,11,12,14
a	DeleteObjectVersionTagging	T	3!	0,1,2,3,6,10,11,12,14
a	GetAccessPoint	R		0,1,2,6,10,11,14
a	GetAccessPointPolicy	R	0!	0,1,2,6,10,11,14
a	GetBucket	R	1!	6,10,11,14
a	GetBucketPolicy	R	1!	6,10,11,14
a	GetBucketTagging	R	1!	6,10,11,14
a	GetBucketVersioning	R	1!	6,10,11,14
a	GetLifecycleConfiguration	R	1!	6,10,11,14
a	GetObject	R	3!	0,1,2,3,6,10,11,14
a	GetObjectTagging	R	3!	0,1,2,3,6,10,11,14
a	GetObjectVersion	R	3!	0,1,2,3,6,10,11,12,14
a	GetObjectVersionForReplication	R	3!	6,10,11,14
a	GetObjectVersionTagging	R	3!	0,1,2,3,6,10,11,12,14
a	GetReplicationConfiguration	R	1!	6,10,11,14
a	ListAccessPoints	L		6,10,11,14
a	ListBucket	L	0!,1!	0,1,2,6,7,8,9,10,11,14
a	ListBucketMultipartUploads	L	0!,1!	0,1,2,6,10,11,14
a	ListBucketVersions	L	1!	0,1,2,6,7,8,9,10,11,14
a	ListEndpoints	L		
a	ListMultipartUploadParts	L	3!	0,1,2,6,10,11,14
a	ListOutpostsWithS3	L		
a	ListRegionalBuckets	L		6,10,11,14
a	ListSharedEndpoints	L		
a	PutAccessPointPolicy	P	0!	0,1,2,6,10,11,14
a	PutBucketPolicy	P	1!	6,10,11,14
a	PutBucketTagging	T	1!	6,10,11,14
a	PutBucketVersioning	W	1!	6,10,11,14
a	PutLifecycleConfiguration	W	1!	6,10,11,14
a	PutObject	W	3!	0,1,2,4,5,6,10,11,13,14,15,16,17,18
a	PutObjectAcl	P	3!	0,1,2,3,6,10,11,13,14,18
a	PutObjectTagging	T	3!	0,1,2,3,4,5,6,10,11,14
a	PutObjectVersionTagging	T	3!	0,1,2,3,4,5,6,10,11,12,14
a	PutReplicationConfiguration	W	1!	6,10,11,14
a	ReplicateDelete	W	3!	6,10,11,14
a	ReplicateObject	W	3!	6,10,11,14,17
a	ReplicateTags	T	3!	6,10,11,14
s	s3express
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	s3express:AccessPointNetworkOrigin	String
k	s3express:AccessPointTag/${TagKey}	String
k	s3express:AllAccessRestrictedToLocalZoneGroup	String
k	s3express:BucketTag/${TagKey}	String
k	s3express:DataAccessPointAccount	String
k	s3express:DataAccessPointArn	ARN
k	s3express:LocationName	String
k	s3express:Permissions	ArrayOfString
k	s3express:ResourceAccount	String
k	s3express:SessionMode	String
k	s3express:TlsVersion	Numeric
k	s3express:authType	String
k	s3express:signatureAge	Numeric
k	s3express:signatureversion	String
k	s3express:x-amz-content-sha256	String
k	s3express:x-amz-server-side-encryption	String
k	s3express:x-amz-server-side-encryption-aws-kms-key-id	ARN
r	accesspoint	arn:*:s3express:*:*:accesspoint/*	1,4
r	bucket	arn:*:s3express:*:*:bucket/*	1,6
a	CreateAccessPoint	W	0!	0,2,3,7,8,9,11,13,14,16,17
a	CreateBucket	W	1!	0,2,9,11,13,14,16,17
a	CreateSession	W	0,1!	5,10,11,12,13,14,15,16,17,18,19
a	DeleteAccessPoint	W	0!	3,7,8,11,13,14,16,17
a	DeleteAccessPointPolicy	P	0!	3,7,8,11,13,14,16,17
a	DeleteAccessPointScope	P	0!	3,7,8,11,13,14,16,17
a	DeleteBucket	W	1!	11,13,14,16,17
a	DeleteBucketPolicy	P	1!	11,13,14,16,17
a	GetAccessPoint	R	0!	3,7,8,11,13,14,16,17
a	GetAccessPointPolicy	R	0!	3,7,8,11,13,14,16,17
a	GetAccessPointScope	R	0!	3,7,8,11,13,14,16,17
a	GetBucketPolicy	R	1!	11,13,14,16,17
a	GetEncryptionConfiguration	R	1!	11,13,14,16,17
a	GetLifecycleConfiguration	R	1!	11,13,14,16,17
a	ListAccessPointsForDirectoryBuckets	L		11,13,14,16,17
a	ListAllMyDirectoryBuckets	L		11,13,14,16,17
a	ListTagsForResource	L	0,1	11,13,14,16,17
a	PutAccessPointPolicy	P	0!	3,7,8,11,13,14,16,17
a	PutAccessPointScope	P	0!	3,7,8,11,13,14,16,17
a	PutBucketPolicy	P	1!	11,13,14,16,17
a	PutEncryptionConfiguration	W	1!	11,13,14,16,17
a	PutLifecycleConfiguration	W	1!	11,13,14,16,17
a	TagResource	T	0,1	0,2,11,13,14,16,17
a	UntagResource	T	0,1	2,11,13,14,16,17
s	s3tables
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	s3tables:KMSKeyArn	ARN
k	s3tables:SSEAlgorithm	String
k	s3tables:StorageClass	String
k	s3tables:TableBucketTag/${TagKey}	String
k	s3tables:namespace	String
k	s3tables:tableName	String
r	Table	arn:*:s3tables:*:*:bucket/*/table/*	1,6,7,8
r	TableBucket	arn:*:s3tables:*:*:bucket/*	1,6
a	CreateNamespace	W	1!	
a	CreateTable	W	1!	0,1,2,3,4,6,7
a	CreateTableBucket	W	1!	0,1,2,3,4,6
a	DeleteNamespace	W	1!	7
a	DeleteTable	W	0!	7,8
a	DeleteTableBucket	W	1!	
a	DeleteTableBucketEncryption	W	1!	
a	DeleteTableBucketMetricsConfiguration	W	1!	
a	DeleteTableBucketPolicy	P	1!	
a	DeleteTableBucketReplication	W	1!	
a	DeleteTablePolicy	P	0!	7,8
a	DeleteTableReplication	W	0!	7,8
a	GetNamespace	R	1!	7
a	GetTable	R	0!	7,8
a	GetTableBucket	R	1!	
a	GetTableBucketEncryption	R	1!	
a	GetTableBucketMaintenanceConfiguration	R	1!	
a	GetTableBucketMetricsConfiguration	R	1!	
a	GetTableBucketPolicy	R	1!	
a	GetTableBucketReplication	R	1!	
a	GetTableBucketStorageClass	R	1!	
a	GetTableData	R	0!	7,8
a	GetTableEncryption	R	0!	7,8
a	GetTableMaintenanceConfiguration	R	0!	7,8
a	GetTableMaintenanceJobStatus	R	0!	7,8
a	GetTableMetadataLocation	R	0!	7,8
a	GetTablePolicy	R	0!	7,8
a	GetTableRecordExpirationConfiguration	R	0!	7,8
a	GetTableRecordExpirationJobStatus	R	0!	7,8
a	GetTableReplication	R	0!	7,8
a	GetTableReplicationStatus	R	0!	7,8
a	GetTableStorageClass	R	0!	7,8
a	ListNamespaces	L	1!	
a	ListTableBuckets	L		
a	ListTables	L	1!	7
a	ListTagsForResource	L	0,1	1,6
a	PutTableBucketEncryption	W	1!	3,4
a	PutTableBucketMaintenanceConfiguration	W	1!	
a	PutTableBucketMetricsConfiguration	W	1!	
a	PutTableBucketPolicy	P	1!	
a	PutTableBucketReplication	W	1!	
a	PutTableBucketStorageClass	W	1!	5
a	PutTableData	W	0!	7,8
a	PutTableEncryption	W	0!	3,4,7
a	PutTableMaintenanceConfiguration	W	0!	7,8
a	PutTablePolicy	P	0!	7,8
a	PutTableRecordExpirationConfiguration	W	0!	7,8
a	PutTableReplication	W	0!	7,8
a	PutTableStorageClass	W	0!	5,7,8
a	RenameTable	W	0!	7,8
a	TagResource	T	0,1	0,1,2,6
a	UntagResource	T	0,1	1,2,6
a	UpdateTableMetadataLocation	W	0!	7,8
s	s3vectors
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	s3vectors:VectorBucketTag/${TagKey}	String
k	s3vectors:kmsKeyArn	ARN
k	s3vectors:sseType	String
r	Index	arn:*:s3vectors:*:*:bucket/*/index/*	1,3
r	VectorBucket	arn:*:s3vectors:*:*:bucket/*	1,3
a	CreateIndex	W	0!	0,1,2,3,4,5
a	CreateVectorBucket	W	1!	0,1,2,3,4,5
a	DeleteIndex	W	0!	1,3
a	DeleteVectorBucket	W	1!	1,3
a	DeleteVectorBucketPolicy	P	1!	1,3
a	DeleteVectors	W	0!	1,3
a	GetIndex	R	0!	1,3
a	GetVectorBucket	R	1!	1,3
a	GetVectorBucketPolicy	R	1!	1,3
a	GetVectors	R	0!	1,3
a	ListIndexes	L	1!	1,3
a	ListTagsForResource	L	0,1	1,3
a	ListVectorBuckets	L		
a	ListVectors	L	0!	1,3
a	PutVectorBucketPolicy	P	1!	1,3
a	PutVectors	W	0!	1,3
a	QueryVectors	R	0!	1,3
a	TagResource	T	0,1	0,1,2,3
a	UntagResource	T	0,1	1,2,3
s	sagemaker
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	sagemaker:AcceleratorTypes	ArrayOfString
k	sagemaker:AppNetworkAccessType	String
k	sagemaker:CurrentCustomerMetadataProperties/${MetadataKey}	String
k	sagemaker:CurrentModelLifeCycleStage	String
k	sagemaker:CurrentModelLifeCycleStageStatus	String
k	sagemaker:CustomerMetadataProperties/${MetadataKey}	String
k	sagemaker:CustomerMetadataPropertiesToRemove	ArrayOfString
k	sagemaker:DirectGatedModelAccess	String
k	sagemaker:DirectInternetAccess	String
k	sagemaker:DomainId	String
k	sagemaker:DomainSharingOutputKmsKey	ARN
k	sagemaker:EnableRemoteDebug	Bool
k	sagemaker:FeatureGroupDisableGlueTableCreation	Bool
k	sagemaker:FeatureGroupEnableOnlineStore	Bool
k	sagemaker:FeatureGroupOfflineStoreConfig	Bool
k	sagemaker:FeatureGroupOfflineStoreKmsKey	ARN
k	sagemaker:FeatureGroupOfflineStoreS3Uri	String
k	sagemaker:FeatureGroupOnlineStoreKmsKey	ARN
k	sagemaker:FileSystemAccessMode	String
k	sagemaker:FileSystemDirectoryPath	String
k	sagemaker:FileSystemId	String
k	sagemaker:FileSystemType	String
k	sagemaker:HomeEfsFileSystemKmsKey	ARN
k	sagemaker:ImageArns	ArrayOfARN
k	sagemaker:ImageVersionArns	ArrayOfARN
k	sagemaker:InstanceTypes	ArrayOfString
k	sagemaker:InterContainerTrafficEncryption	Bool
k	sagemaker:KeepAlivePeriod	Numeric
k	sagemaker:MaxRuntimeInSeconds	Numeric
k	sagemaker:MinimumInstanceMetadataServiceVersion	String
k	sagemaker:ModelApprovalStatus	String
k	sagemaker:ModelArn	ARN
k	sagemaker:ModelLifeCycle:Stage	String
k	sagemaker:ModelLifeCycle:StageStatus	String
k	sagemaker:NetworkIsolation	Bool
k	sagemaker:OutputKmsKey	ARN
k	sagemaker:OwnerUserProfileArn	ARN
k	sagemaker:PipelineVersionId	String
k	sagemaker:RemoteAccess	String
k	sagemaker:ResourceTag/	String
k	sagemaker:ResourceTag/${TagKey}	String
k	sagemaker:RootAccess	String
k	sagemaker:SearchVisibilityCondition/${FilterKey}	String
k	sagemaker:ServerlessMaxConcurrency	Numeric
k	sagemaker:ServerlessMemorySize	Numeric
k	sagemaker:SpaceSharingType	String
k	sagemaker:StudioLifecycleConfigArns	ArrayOfARN
k	sagemaker:TaggingAction	String
k	sagemaker:TargetModel	String
k	sagemaker:UserProfileName	String
k	sagemaker:VolumeKmsKey	ARN
k	sagemaker:VpcSecurityGroupIds	ArrayOfString
k	sagemaker:VpcSubnets	ArrayOfString
k	sagemaker:WorkteamArn	ARN
k	sagemaker:WorkteamType	String
r	action	arn:*:sagemaker:*:*:action/*	1,43
r	algorithm	arn:*:sagemaker:*:*:algorithm/*	1,43
r	app	arn:*:sagemaker:*:*:app/*/*/*/*	1,43
r	app-image-config	arn:*:sagemaker:*:*:app-image-config/*	1,43
r	artifact	arn:*:sagemaker:*:*:artifact/*	1,43
r	automl-job	arn:*:sagemaker:*:*:automl-job/*	1,43
r	cluster	arn:*:sagemaker:*:*:cluster/*	1,43
r	cluster-scheduler-config	arn:*:sagemaker:*:*:cluster-scheduler-config/*	1,43
r	code-repository	arn:*:sagemaker:*:*:code-repository/*	1,43
r	compilation-job	arn:*:sagemaker:*:*:compilation-job/*	1,43
r	compute-quota	arn:*:sagemaker:*:*:compute-quota/*	1,43
r	context	arn:*:sagemaker:*:*:context/*	1,43
r	data-quality-job-definition	arn:*:sagemaker:*:*:data-quality-job-definition/*	1,43
r	device	arn:*:sagemaker:*:*:device-fleet/*/device/*	1,43
r	device-fleet	arn:*:sagemaker:*:*:device-fleet/*	1,43
r	domain	arn:*:sagemaker:*:*:domain/*	1,43
r	edge-deployment-plan	arn:*:sagemaker:*:*:edge-deployment/*	1,43
r	edge-packaging-job	arn:*:sagemaker:*:*:edge-packaging-job/*	1,43
r	endpoint	arn:*:sagemaker:*:*:endpoint/*	1,43
r	endpoint-config	arn:*:sagemaker:*:*:endpoint-config/*	1,43
r	experiment	arn:*:sagemaker:*:*:experiment/*	1,43
r	experiment-trial	arn:*:sagemaker:*:*:experiment-trial/*	1,43
r	experiment-trial-component	arn:*:sagemaker:*:*:experiment-trial-component/*	1,43
r	feature-group	arn:*:sagemaker:*:*:feature-group/*	1,43
r	flow-definition	arn:*:sagemaker:*:*:flow-definition/*	1,43
r	hub	arn:*:sagemaker:*:*:hub/*	1,43
r	hub-content	arn:*:sagemaker:*:*:hub-content/*/*/*	1,43
r	human-loop	arn:*:sagemaker:*:*:human-loop/*	
r	human-task-ui	arn:*:sagemaker:*:*:human-task-ui/*	1,43
r	hyper-parameter-tuning-job	arn:*:sagemaker:*:*:hyper-parameter-tuning-job/*	1,43
r	image	arn:*:sagemaker:*:*:image/*	1,43
r	image-version	arn:*:sagemaker:*:*:image-version/*/*	1,43
r	inference-component	arn:*:sagemaker:*:*:inference-component/*	1,43
r	inference-experiment	arn:*:sagemaker:*:*:inference-experiment/*	1,43
r	inference-recommendations-job	arn:*:sagemaker:*:*:inference-recommendations-job/*	1,43
r	labeling-job	arn:*:sagemaker:*:*:labeling-job/*	1,43
r	lineage-group	arn:*:sagemaker:*:*:lineage-group/*	1,43
r	mlflow-app	arn:*:sagemaker:*:*:mlflow-app/*	1,43
r	mlflow-tracking-server	arn:*:sagemaker:*:*:mlflow-tracking-server/*	
r	model	arn:*:sagemaker:*:*:model/*	1,43
r	model-bias-job-definition	arn:*:sagemaker:*:*:model-bias-job-definition/*	1,43
r	model-card	arn:*:sagemaker:*:*:model-card/*	1,43
r	model-card-export-job	arn:*:sagemaker:*:*:model-card/*/export-job/*	1,43
r	model-explainability-job-definition	arn:*:sagemaker:*:*:model-explainability-job-definition/*	1,43
r	model-package	arn:*:sagemaker:*:*:model-package/*	1,5,6,7,43
r	model-package-group	arn:*:sagemaker:*:*:model-package-group/*	1,43
r	model-quality-job-definition	arn:*:sagemaker:*:*:model-quality-job-definition/*	1,43
r	monitoring-schedule	arn:*:sagemaker:*:*:monitoring-schedule/*	1,43
r	monitoring-schedule-alert	arn:*:sagemaker:*:*:monitoring-schedule/*/alert/*	
r	notebook-instance	arn:*:sagemaker:*:*:notebook-instance/*	1,43
r	notebook-instance-lifecycle-config	arn:*:sagemaker:*:*:notebook-instance-lifecycle-config/*	1,43
r	optimization-job	arn:*:sagemaker:*:*:optimization-job/*	1,43
r	partner-app	arn:*:sagemaker:*:*:partner-app/*	1,43
r	pipeline	arn:*:sagemaker:*:*:pipeline/*	1,43
r	pipeline-execution	arn:*:sagemaker:*:*:pipeline/*/execution/*	1,43
r	processing-job	arn:*:sagemaker:*:*:processing-job/*	1,43
r	project	arn:*:sagemaker:*:*:project/*	1,43
r	reserved-capacity	arn:*:sagemaker:*:*:reserved-capacity/*	1,43
r	sagemaker-catalog	arn:*:sagemaker:*:*:sagemaker-catalog/*	
r	shared-model	arn:*:sagemaker:*:*:shared-model/*	
r	shared-model-event	arn:*:sagemaker:*:*:shared-model-event/*	
r	space	arn:*:sagemaker:*:*:space/*/*	1,43
r	studio-lifecycle-config	arn:*:sagemaker:*:*:studio-lifecycle-config/*	1,43
r	training-job	arn:*:sagemaker:*:*:training-job/*	1,43
r	training-plan	arn:*:sagemaker:*:*:training-plan/*	1,43
r	transform-job	arn:*:sagemaker:*:*:transform-job/*	1,43
r	user-profile	arn:*:sagemaker:*:*:user-profile/*/*	1,43
r	workforce	arn:*:sagemaker:*:*:workforce/*	1,43
r	workteam	arn:*:sagemaker:*:*:workteam/*	1,43
a	AddAssociation	W	0!,4!,11!,20!,22!	
a	AddTags	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29,30,32,34,35,37,38,39,40,41,43,44,45,46,47,49,50,51,52,53,55,56,57,61,62,63,64,65,66,68	0,2,5,6,7,50
a	AssociateTrialComponent	W	21!,22!	
a	AttachClusterNodeVolume	W	6!	
a	BatchAddClusterNodes	W	6!	
a	BatchDeleteClusterNodes	W	6!	
a	BatchDescribeModelPackage	R	44!	5,6,7
a	BatchGetMetrics	R	22!,63!	
a	BatchGetRecord	R	23!	
a	BatchPutMetrics	W	22!,63!	
a	CallMlflowAppApi	W	37!	
a	CallPartnerAppApi	W	52!	
a	CreateAction	W	0!	0,2
a	CreateAlgorithm	W	1!	0,2
a	CreateApp	W	2!	0,2,26,27,28,39,48,49
a	CreateAppImageConfig	W	3!	0,2
a	CreateArtifact	W	4!	0,2
a	CreateAutoMLJob	W	5!	0,2,29,38,53,54,55
a	CreateAutoMLJobV2	W	5!	0,2,29,38,53,54,55
a	CreateCluster	W	6!,57,64	0,2,28,54,55
a	CreateClusterSchedulerConfig	W	6!,7!	0,2
a	CreateCodeRepository	W	8!	0,2
a	CreateCompilationJob	W	9!	0,2
a	CreateComputeQuota	W	6!,10!	0,2
a	CreateContext	W	11!	0,2
a	CreateDataQualityJobDefinition	W	12!	0,2,28,29,31,37,38,53,54,55
a	CreateDeviceFleet	W	14!	0,2
a	CreateDomain	W	15!	0,2,4,13,26,27,28,49,53,54,55
a	CreateEdgeDeploymentPlan	W	16!	0,2
a	CreateEdgeDeploymentStage	W	16!	0,2
a	CreateEdgePackagingJob	W	17!	0,2
a	CreateEndpoint	W	18!,19!	0,2
a	CreateEndpointConfig	W	19!	0,2,3,28,34,37,46,47,53,54,55
a	CreateExperiment	W	20!	0,2
a	CreateFeatureGroup	W	23!	0,2,15,16,17,18,19,20
a	CreateFlowDefinition	W	24!	0,2,56,57
a	CreateHub	W	25!	0,2
a	CreateHubContentPresignedUrls	R	25!,26!	
a	CreateHubContentReference	W	25!,26!	0,2
a	CreateHumanTaskUi	W	28!	0,2
a	CreateHyperParameterTuningJob	W	29!	0,2,21,22,23,24,28,29,31,37,38,53,54,55
a	CreateImage	W	30!	0,2
a	CreateImageVersion	W	30!	
a	CreateInferenceComponent	W	18!,32!	0,2,34
a	CreateInferenceExperiment	W	33!	0,2
a	CreateInferenceRecommendationsJob	W	34!	0,2
a	CreateLabelingJob	W	35!	0,2,38,53,56,57
a	CreateLineageGroupPolicy	W		
a	CreateMlflowApp	W	37!	0,2
a	CreateMlflowTrackingServer	W	38!	0,1,2,43
a	CreateModel	W	39!	0,2,10,37,54,55
a	CreateModelBiasJobDefinition	W	40!	0,2,28,29,31,37,38,53,54,55
a	CreateModelCard	W	41!	0,2
a	CreateModelCardExportJob	W	41!	
a	CreateModelExplainabilityJobDefinition	W	43!	0,2,28,29,31,37,38,53,54,55
a	CreateModelPackage	W	44,45	0,2,5,6,7,8,33,35,36
a	CreateModelPackageGroup	W	45!	0,2
a	CreateModelQualityJobDefinition	W	46!	0,2,28,29,31,37,38,53,54,55
a	CreateMonitoringSchedule	W	47!	0,2,28,29,31,37,38,53,54,55
a	CreateNotebookInstance	W	49!	0,2,3,11,28,32,44,53,54,55
a	CreateNotebookInstanceLifecycleConfig	W	50!	0,2
a	CreateOptimizationJob	W	51!	0,2
a	CreatePartnerApp	W	52!	0,2
a	CreatePartnerAppPresignedUrl	W	52!	
a	CreatePipeline	W	53!	0,2
a	CreatePresignedDomainUrl	W	66!	
a	CreatePresignedMlflowAppUrl	W	37!	
a	CreatePresignedMlflowTrackingServerUrl	W	38!	1,43
a	CreatePresignedNotebookInstanceUrl	W	49!	
a	CreateProcessingJob	W	55!	0,2,28,29,31,37,38,53,54,55
a	CreateProject	W	56!	0,2
a	CreateReservedCapacity	W	57!	0,2
a	CreateSharedModel	W	59!	
a	CreateSpace	W	61!	0,2,26,27,28,39,41,48,49
a	CreateStudioLifecycleConfig	W	62!	0,2
a	CreateTrainingJob	W	57,63!,64	0,2,10,14,21,22,23,24,28,29,30,31,37,38,53,54,55
a	CreateTrainingPlan	W	64!	0,2
a	CreateTransformJob	W	65!	0,2,28,34,38,53
a	CreateTrial	W	20!,21!	0,2
a	CreateTrialComponent	W	22!	0,2
a	CreateUserProfile	W	66!	0,2,13,26,27,28,49,54
a	CreateWorkforce	W	67!	0,2
a	CreateWorkteam	W	68!	0,2
a	DeleteAction	W	0!	
a	DeleteAlgorithm	W	1!	
a	DeleteApp	W	2!	39,48
a	DeleteAppImageConfig	W	3!	
a	DeleteArtifact	W	4!	
a	DeleteAssociation	W	0!,4!,11!,20!,22!	
a	DeleteCluster	W	6!	
a	DeleteClusterSchedulerConfig	W	7!	
a	DeleteCodeRepository	W	8!	
a	DeleteCompilationJob	W	9!	
a	DeleteComputeQuota	W	10!	
a	DeleteContext	W	11!	
a	DeleteDataQualityJobDefinition	W	12!	
a	DeleteDeviceFleet	W	14!	
a	DeleteDomain	W	15!	
a	DeleteEdgeDeploymentPlan	W	16!	
a	DeleteEdgeDeploymentStage	W	16!	
a	DeleteEndpoint	W	18!	
a	DeleteEndpointConfig	W	19!	
a	DeleteExperiment	W	20!	
a	DeleteFeatureGroup	W	23!	0
a	DeleteFlowDefinition	W	24!	
a	DeleteHub	W	25!	
a	DeleteHubContent	W	25!,26!	
a	DeleteHubContentReference	W	25!,26!	
a	DeleteHumanLoop	W	27!	
a	DeleteHumanTaskUi	W	28!	
a	DeleteHyperParameterTuningJob	W	29!	
a	DeleteImage	W	30!	
a	DeleteImageVersion	W	31!	
a	DeleteInferenceComponent	W	32!	
a	DeleteInferenceExperiment	W	33!	
a	DeleteLineageGroupPolicy	W		
a	DeleteMlflowApp	W	37!	
a	DeleteMlflowTrackingServer	W	38!	1,43
a	DeleteModel	W	39!	
a	DeleteModelBiasJobDefinition	W	40!	
a	DeleteModelCard	W	41!	
a	DeleteModelExplainabilityJobDefinition	W	43!	
a	DeleteModelPackage	W	44!	5,6,7
a	DeleteModelPackageGroup	W	45!	
a	DeleteModelPackageGroupPolicy	W	45!	
a	DeleteModelQualityJobDefinition	W	46!	
a	DeleteMonitoringSchedule	W	47!	
a	DeleteNotebookInstance	W	49!	
a	DeleteNotebookInstanceLifecycleConfig	W	50!	
a	DeleteOptimizationJob	W	51!	
a	DeletePartnerApp	W	52!	
a	DeletePipeline	W	53!	
a	DeleteProcessingJob	W	55!	
a	DeleteProject	W	56!	
a	DeleteRecord	W	23!	
a	DeleteResourcePolicy	W		
a	DeleteSpace	W	61!	39,48
a	DeleteStudioLifecycleConfig	W	62!	
a	DeleteTags	T	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29,30,32,34,35,37,38,39,40,41,43,44,45,46,47,49,50,51,52,53,55,56,57,61,62,63,64,65,66,68	2,5,6,7
a	DeleteTrainingJob	W	63!	
a	DeleteTrial	W	21!	
a	DeleteTrialComponent	W	22!	
a	DeleteUserProfile	W	66!	
a	DeleteWorkforce	W	67!	
a	DeleteWorkteam	W	68!	
a	DeployHubModel	W	25!,26!	
a	DeregisterDevices	W	13!	
a	DescribeAction	R	0!	
a	DescribeAlgorithm	R	1!	
a	DescribeApp	R	2!	
a	DescribeAppImageConfig	R	3!	
a	DescribeArtifact	R	4!	
a	DescribeAutoMLJob	R	5!	
a	DescribeAutoMLJobV2	R	5!	
a	DescribeCluster	R	6!	
a	DescribeClusterEvent	R	6!	
a	DescribeClusterInference	R	6!	
a	DescribeClusterNode	R	6!	
a	DescribeClusterSchedulerConfig	R	7!	
a	DescribeCodeRepository	R	8!	
a	DescribeCompilationJob	R	9!	
a	DescribeComputeQuota	R	10!	
a	DescribeContext	R	11!	
a	DescribeDataQualityJobDefinition	R	12!	
a	DescribeDevice	R	13!	
a	DescribeDeviceFleet	R	14!	
a	DescribeDomain	R	15!	
a	DescribeEdgeDeploymentPlan	R	16!	
a	DescribeEdgePackagingJob	R	17!	
a	DescribeEndpoint	R	18!	
a	DescribeEndpointConfig	R	19!	
a	DescribeExperiment	R	20!	
a	DescribeFeatureGroup	R	23!	
a	DescribeFeatureMetadata	R	23!	
a	DescribeFlowDefinition	R	24!	
a	DescribeHub	R	25!	
a	DescribeHubContent	R	25!,26!	
a	DescribeHumanLoop	R	27!	
a	DescribeHumanTaskUi	R	28!	
a	DescribeHyperParameterTuningJob	R	29!	
a	DescribeImage	R	30!	
a	DescribeImageVersion	R	31!	
a	DescribeInferenceComponent	R	32!	
a	DescribeInferenceExperiment	R	33!	
a	DescribeInferenceRecommendationsJob	R	34!	
a	DescribeLabelingJob	R	35!	
a	DescribeLineageGroup	R		
a	DescribeMlflowApp	R	37!	
a	DescribeMlflowTrackingServer	R	38!	1,43
a	DescribeModel	R	39!	
a	DescribeModelBiasJobDefinition	R	40!	
a	DescribeModelCard	R	41!	
a	DescribeModelCardExportJob	R	42!	
a	DescribeModelExplainabilityJobDefinition	R	43!	
a	DescribeModelPackage	R	44!	5,6,7
a	DescribeModelPackageGroup	R	45!	
a	DescribeModelQualityJobDefinition	R	46!	
a	DescribeMonitoringSchedule	R	47!	
a	DescribeNotebookInstance	R	49!	
a	DescribeNotebookInstanceLifecycleConfig	R	50!	
a	DescribeOptimizationJob	R	51!	
a	DescribePartnerApp	R	52!	
a	DescribePipeline	R	53!	40
a	DescribePipelineDefinitionForExecution	R	54!	
a	DescribePipelineExecution	R	54!	
a	DescribeProcessingJob	R	55!	
a	DescribeProject	R	56!	
a	DescribeReservedCapacity	R	57!	
a	DescribeSharedModel	R	59!	
a	DescribeSpace	R	61!	
a	DescribeStudioLifecycleConfig	R	62!	
a	DescribeSubscribedWorkteam	R	68!	
a	DescribeTrainingJob	R	63!	
a	DescribeTrainingPlan	R	64!	
a	DescribeTransformJob	R	65!	
a	DescribeTrial	R	21!	
a	DescribeTrialComponent	R	22!	
a	DescribeUserProfile	R	66!	
a	DescribeWorkforce	R	67!	
a	DescribeWorkteam	R	68!	
a	DetachClusterNodeVolume	W	6!	
a	DisableSagemakerServicecatalogPortfolio	W		
a	DisassociateTrialComponent	W	21!,22!,55!	
a	EnableSagemakerServicecatalogPortfolio	W		
a	GetDeployments	R	13!	
a	GetDeviceFleetReport	R	14!	
a	GetDeviceRegistration	R	13!	
a	GetLineageGroupPolicy	R		
a	GetModelPackageGroupPolicy	R	45!	
a	GetRecord	R	23!	
a	GetResourcePolicy	R		
a	GetSagemakerServicecatalogPortfolioStatus	R		
a	GetScalingConfigurationRecommendation	R	34!	
a	GetSearchSuggestions	R		
a	ImportHubContent	W	25!,26!	0,2
a	InvokeEndpoint	R	18!,32	51
a	InvokeEndpointAsync	R	18!	
a	InvokeEndpointWithResponseStream	R	18!,32	
a	ListActions	L		
a	ListAlgorithms	L		
a	ListAliases	L	30!,31!	
a	ListAppImageConfigs	L		
a	ListApps	L		
a	ListArtifacts	L		
a	ListAssociations	L		
a	ListAutoMLJobs	L		
a	ListCandidatesForAutoMLJob	L		
a	ListClusterEvents	L	6!	
a	ListClusterNodes	L	6!	
a	ListClusterSchedulerConfigs	L		
a	ListClusters	L		
a	ListCodeRepositories	L		
a	ListCompilationJobs	L		
a	ListComputeQuotas	L		
a	ListContexts	L		
a	ListDataQualityJobDefinitions	L		
a	ListDeviceFleets	L		
a	ListDevices	L		
a	ListDomains	L		
a	ListEdgeDeploymentPlans	L		
a	ListEdgePackagingJobs	L		
a	ListEndpointConfigs	L		
a	ListEndpoints	L		
a	ListExperiments	L		
a	ListFeatureGroups	L		
a	ListFlowDefinitions	L		
a	ListHubContentVersions	L	25!,26!	
a	ListHubContents	L	25!	
a	ListHubs	L		
a	ListHumanLoops	L		
a	ListHumanTaskUis	L		
a	ListHyperParameterTuningJobs	L		
a	ListImageVersions	L	30!	
a	ListImages	L		
a	ListInferenceComponents	L		
a	ListInferenceExperiments	L		
a	ListInferenceRecommendationsJobSteps	L		
a	ListInferenceRecommendationsJobs	L		
a	ListLabelingJobs	L		
a	ListLabelingJobsForWorkteam	L	68!	
a	ListLineageGroups	L		
a	ListMlflowApps	L		
a	ListMlflowTrackingServers	L		
a	ListModelBiasJobDefinitions	L		
a	ListModelCardExportJobs	L	41!	
a	ListModelCardVersions	L	41!	
a	ListModelCards	L		
a	ListModelExplainabilityJobDefinitions	L		
a	ListModelMetadata	L		
a	ListModelPackageGroups	L		
a	ListModelPackages	L	44	
a	ListModelQualityJobDefinitions	L		
a	ListModels	L		
a	ListMonitoringAlertHistory	L		
a	ListMonitoringAlerts	L		
a	ListMonitoringExecutions	L		
a	ListMonitoringSchedules	L		
a	ListNotebookInstanceLifecycleConfigs	L		
a	ListNotebookInstances	L		
a	ListOptimizationJobs	L		
a	ListPartnerApps	L		
a	ListPipelineExecutionSteps	L	54!	
a	ListPipelineExecutions	L	53!	
a	ListPipelineParametersForExecution	L	54!	
a	ListPipelineVersions	L	53!	
a	ListPipelines	L		
a	ListProcessingJobs	L		
a	ListProjects	L		
a	ListResourceCatalogs	L		
a	ListSharedModelEvents	L		
a	ListSharedModelVersions	L	59!	
a	ListSharedModels	L		
a	ListSpaces	L		
a	ListStageDevices	L		
a	ListStudioLifecycleConfigs	L		
a	ListSubscribedWorkteams	L		
a	ListTags	L	0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,28,29,30,32,34,35,37,38,39,40,41,43,44,45,46,47,49,50,51,52,53,54,55,56,57,61,62,63,64,65,66,68	5,6,7
a	ListTrainingJobs	L		
a	ListTrainingJobsForHyperParameterTuningJob	L	29!	
a	ListTrainingPlans	L		
a	ListTransformJobs	L		
a	ListTrialComponents	L		
a	ListTrials	L		
a	ListUltraServersByReservedCapacity	L	57!	
a	ListUserProfiles	L		
a	ListWorkforces	L		
a	ListWorkteams	L		
a	PutLineageGroupPolicy	W		
a	PutModelPackageGroupPolicy	W	45!	
a	PutRecord	W	23!	
a	PutResourcePolicy	W		
a	QueryLineage	L		
a	RegisterDevices	W	13!	0,2
a	RenderUiTemplate	R		
a	RetryPipelineExecution	W	54!	
a	Search	R		45
a	SearchTrainingPlanOfferings	R		
a	SendHeartbeat	W	13!	
a	SendPipelineExecutionStepFailure	W	54!	
a	SendPipelineExecutionStepSuccess	W	54!	
a	SendSharedModelEvent	W	60!	
a	StartClusterHealthCheck	W	6!	
a	StartEdgeDeploymentStage	W	16!	
a	StartHumanLoop	W	24!	
a	StartInferenceExperiment	W	33!	
a	StartMlflowTrackingServer	W	38!	1,43
a	StartMonitoringSchedule	W	47!	
a	StartNotebookInstance	W	49!	
a	StartPipelineExecution	W	53!	40
a	StartSession	W	61!	
a	StopAutoMLJob	W	5!	
a	StopCompilationJob	W	9!	
a	StopEdgeDeploymentStage	W	16!	
a	StopEdgePackagingJob	W	17!	
a	StopHumanLoop	W	27!	
a	StopHyperParameterTuningJob	W	29!	
a	StopInferenceExperiment	W	33!	
a	StopInferenceRecommendationsJob	W	34!	
a	StopLabelingJob	W	35!	
a	StopMlflowTrackingServer	W	38!	1,43
a	StopMonitoringSchedule	W	47!	
a	StopNotebookInstance	W	49!	
a	StopOptimizationJob	W	51!	
a	StopPipelineExecution	W	54!	
a	StopProcessingJob	W	55!	
a	StopTrainingJob	W	63!	
a	StopTransformJob	W	65!	
a	TrainHubModel	W	25!,26!	
a	UpdateAction	W	0!	
a	UpdateAppImageConfig	W	3!	
a	UpdateArtifact	W	4!	
a	UpdateCluster	W	6!,57,64	28,54,55
a	UpdateClusterInference	W	6!	
a	UpdateClusterSchedulerConfig	W	7!	
a	UpdateClusterSoftware	W	6!	
a	UpdateCodeRepository	W	8!	
a	UpdateComputeQuota	W	10!	
a	UpdateContext	W	11!	
a	UpdateDeviceFleet	W	14!	
a	UpdateDevices	W	13!	
a	UpdateDomain	W	15!	4,13,26,27,28,49,54,55
a	UpdateEndpoint	W	18!,19!	
a	UpdateEndpointWeightsAndCapacities	W	18!	
a	UpdateExperiment	W	20!	
a	UpdateFeatureGroup	W	23!	
a	UpdateFeatureMetadata	W	23!	
a	UpdateHub	W	25!	
a	UpdateHubContent	W	25!,26!	
a	UpdateHubContentReference	W	25!,26!	
a	UpdateImage	W	30!	
a	UpdateImageVersion	W	31!	
a	UpdateInferenceComponent	W	32!	
a	UpdateInferenceComponentRuntimeConfig	W	32!	
a	UpdateInferenceExperiment	W	33!	
a	UpdateMlflowApp	W	37!	
a	UpdateMlflowTrackingServer	W	38!	1,43
a	UpdateModelCard	W	41!	
a	UpdateModelPackage	W	44!	5,6,7,8,9,33,35,36
a	UpdateMonitoringAlert	W	47!,48!	
a	UpdateMonitoringSchedule	W	47!	0,2,28,29,31,37,38,53,54,55
a	UpdateNotebookInstance	W	49!	3,28,32,44
a	UpdateNotebookInstanceLifecycleConfig	W	50!	
a	UpdatePartnerApp	W	52!	
a	UpdatePipeline	W	53!	
a	UpdatePipelineExecution	W	54!	
a	UpdatePipelineVersion	W	53!	40
a	UpdateProject	W	56!	0,2
a	UpdateSharedModel	W	59!	
a	UpdateSpace	W	61!	26,27,28,39,41,48,49
a	UpdateTrainingJob	W	63!	14,28,30
a	UpdateTrial	W	21!	
a	UpdateTrialComponent	W	22!	
a	UpdateUserProfile	W	66!	13,26,27,28,49,54
a	UpdateWorkforce	W	67!	
a	UpdateWorkteam	W	68!	
s	sagemaker-data-science-assistant
a	SendConversation	W		
s	sagemaker-geospatial
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	EarthObservationJob	arn:*:sagemaker-geospatial:*:*:earth-observation-job/*	1
r	RasterDataCollection	arn:*:sagemaker-geospatial:*:*:raster-data-collection/*	1
r	VectorEnrichmentJob	arn:*:sagemaker-geospatial:*:*:vector-enrichment-job/*	1
a	DeleteEarthObservationJob	W	0!	1
a	DeleteVectorEnrichmentJob	W	2!	1
a	ExportEarthObservationJob	W	0!	1
a	ExportVectorEnrichmentJob	W	2!	1
a	GetEarthObservationJob	R	0!	1
a	GetRasterDataCollection	R	1!	1
a	GetTile	R	0!	
a	GetVectorEnrichmentJob	R	2!	1
a	ListEarthObservationJobs	L		
a	ListRasterDataCollections	L		
a	ListTagsForResource	L	0,1,2	1
a	ListVectorEnrichmentJobs	L		
a	SearchRasterDataCollection	R		
a	StartEarthObservationJob	W	0!	0,2
a	StartVectorEnrichmentJob	W	2!	0,2
a	StopEarthObservationJob	W	0!	1
a	StopVectorEnrichmentJob	W	2!	1
a	TagResource	T	0,1,2	0,1,2
a	UntagResource	T	0,1,2	2
s	sagemaker-mlflow
k	aws:ResourceTag/${TagKey}	String
r	mlflow-tracking-server	arn:*:sagemaker:*:*:mlflow-tracking-server/*	
a	AccessUI	R		
a	CreateExperiment	W	0!	0
a	CreateModelVersion	W	0!	0
a	CreateRegisteredModel	W	0!	0
a	CreateRun	W	0!	0
a	DeleteExperiment	W	0!	0
a	DeleteLoggedModel	W	0!	0
a	DeleteLoggedModelTag	W	0!	0
a	DeleteModelVersion	W	0!	0
a	DeleteModelVersionTag	W	0!	0
a	DeleteRegisteredModel	W	0!	0
a	DeleteRegisteredModelAlias	W	0!	0
a	DeleteRegisteredModelTag	W	0!	0
a	DeleteRun	W	0!	0
a	DeleteTag	W	0!	0
a	DeleteTraceTag	W	0!	0
a	DeleteTraces	W	0!	0
a	EndTrace	W	0!	0
a	FinalizeLoggedModel	W	0!	0
a	GetDownloadURIForModelVersionArtifacts	R	0!	0
a	GetExperiment	R	0!	0
a	GetExperimentByName	R	0!	0
a	GetLatestModelVersions	L	0!	0
a	GetLoggedModel	R	0!	0
a	GetMetricHistory	R	0!	0
a	GetModelVersion	R	0!	0
a	GetModelVersionByAlias	R	0!	0
a	GetRegisteredModel	R	0!	0
a	GetRun	R	0!	0
a	GetTraceInfo	R	0!	0
a	ListArtifacts	L	0!	0
a	ListLoggedModelArtifacts	L	0!	0
a	LogBatch	W	0!	0
a	LogInputs	W	0!	0
a	LogLoggedModelParams	W	0!	0
a	LogMetric	W	0!	0
a	LogModel	W	0!	0
a	LogOutputs	W	0!	0
a	LogParam	W	0!	0
a	RenameRegisteredModel	W	0!	0
a	RestoreExperiment	W	0!	0
a	RestoreRun	W	0!	0
a	SearchExperiments	R	0!	0
a	SearchLoggedModels	R	0!	0
a	SearchModelVersions	R	0!	0
a	SearchRegisteredModels	R	0!	0
a	SearchRuns	R	0!	0
a	SearchTraces	R	0!	0
a	SetExperimentTag	W	0!	0
a	SetLoggedModelTags	W	0!	0
a	SetModelVersionTag	W	0!	0
a	SetRegisteredModelAlias	W	0!	0
a	SetRegisteredModelTag	W	0!	0
a	SetTag	W	0!	0
a	SetTraceTag	W	0!	0
a	StartTrace	W	0!	0
a	TransitionModelVersionStage	W	0!	0
a	UpdateExperiment	W	0!	0
a	UpdateModelVersion	W	0!	0
a	UpdateRegisteredModel	W	0!	0
a	UpdateRun	W	0!	0
s	sagemaker-unified-studio-mcp
a	CallPrivilegedTool	W		
a	CallReadOnlyTool	R		
a	InvokeMcp	R		
s	savingsplans
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	savingsplan	arn:*:savingsplans::*:savingsplan/*	1
a	CreateSavingsPlan	W		0,2
a	DeleteQueuedSavingsPlan	W	0!	1
a	DescribeSavingsPlanRates	R	0!	1
a	DescribeSavingsPlans	R	0!	1
a	DescribeSavingsPlansOfferingRates	R		
a	DescribeSavingsPlansOfferings	R		
a	ListTagsForResource	L	0!	
a	ReturnSavingsPlan	W	0!	1
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
s	scheduler
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	schedule	arn:*:scheduler:*:*:schedule/*/*	
r	schedule-group	arn:*:scheduler:*:*:schedule-group/*	1
a	CreateSchedule	W	0!	1
a	CreateScheduleGroup	W	1!	0,2
a	DeleteSchedule	W	0!	1
a	DeleteScheduleGroup	W	1!	1
a	GetSchedule	R	0!	1
a	GetScheduleGroup	R	1!	1
a	ListScheduleGroups	L		
a	ListSchedules	L		
a	ListTagsForResource	R	1	1
a	TagResource	T	1!	0,1,2
a	UntagResource	T	1!	1,2
a	UpdateSchedule	W	0!	1
s	schemas
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	discoverer	arn:*:schemas:*:*:discoverer/*	1
r	registry	arn:*:schemas:*:*:registry/*	1
r	schema	arn:*:schemas:*:*:schema/*/*	1
a	CreateDiscoverer	W		0,2
a	CreateRegistry	W	1!	0,2
a	CreateSchema	W	2!	0,2
a	DeleteDiscoverer	W	0!	
a	DeleteRegistry	W	1!	
a	DeleteResourcePolicy	W	1!	
a	DeleteSchema	W	2!	
a	DeleteSchemaVersion	W	2!	
a	DescribeCodeBinding	R	2!	
a	DescribeDiscoverer	R	0!	
a	DescribeRegistry	R	1!	
a	DescribeSchema	R	2!	
a	ExportSchema	R	1!,2!	
a	GetCodeBindingSource	R	2!	
a	GetDiscoveredSchema	R		
a	GetResourcePolicy	R	1!	
a	ListDiscoverers	L	0!	
a	ListRegistries	L	1!	
a	ListSchemaVersions	L	2!	
a	ListSchemas	L	2!	
a	ListTagsForResource	R	0,1,2	
a	PutCodeBinding	W	2!	
a	PutResourcePolicy	W	1!	
a	SearchSchemas	L	2!	
a	StartDiscoverer	W	0!	
a	StopDiscoverer	W	0!	
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdateDiscoverer	W	0!	
a	UpdateRegistry	W	1!	
a	UpdateSchema	W	2!	
s	scn
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	bill-of-materials-import-job	arn:*:scn:*:*:instance/*/bill-of-materials-import-job/*	
r	data-integration-flow	arn:*:scn:*:*:instance/*/data-integration-flows/*	1
r	dataset	arn:*:scn:*:*:instance/*/namespaces/*/datasets/*	1
r	instance	arn:*:scn:*:*:instance/*	1
r	namespace	arn:*:scn:*:*:instance/*/namespaces/*	1
a	AssignAdminPermissionsToUser	W	3!	
a	CreateBillOfMaterialsImportJob	W	3!	
a	CreateDataIntegrationFlow	W	3!	0,2
a	CreateDataLakeDataset	W	3!	0,2
a	CreateDataLakeNamespace	W	3!	0,2
a	CreateInstance	W	3!	0,2
a	CreateSSOApplication	W	3!	
a	DeleteDataIntegrationFlow	W	1!	
a	DeleteDataLakeDataset	W	2!	
a	DeleteDataLakeNamespace	W	4!	
a	DeleteInstance	W	3!	
a	DeleteSSOApplication	W	3!	
a	DescribeInstance	R	3!	
a	GetBillOfMaterialsImportJob	R	0!	
a	GetDataIntegrationEvent	R	3!	
a	GetDataIntegrationFlow	R	1!	
a	GetDataIntegrationFlowExecution	R	1!	
a	GetDataLakeDataset	R	2!	
a	GetDataLakeNamespace	R	4!	
a	GetInstance	R	3!	
a	ListAdminUsers	L	3!	
a	ListDataIntegrationEvents	L	3!	
a	ListDataIntegrationFlowExecutions	L	1!	
a	ListDataIntegrationFlows	L	3!	
a	ListDataLakeDatasets	L	3!	
a	ListDataLakeNamespaces	L	3!	
a	ListInstances	L	3!	
a	ListTagsForResource	L	3!	
a	RemoveAdminPermissionsForUser	W	3!	
a	SendDataIntegrationEvent	W	3!	
a	TagResource	T	3!	0,2
a	UntagResource	T	3!	2
a	UpdateDataIntegrationFlow	W	1!	
a	UpdateDataLakeDataset	W	2!	
a	UpdateDataLakeNamespace	W	4!	
a	UpdateInstance	W	3!	
s	sdb
r	domain	arn:*:sdb:*:*:domain/*	
r	export	arn:*:sdb:*:*:domain/*/export/*	
a	BatchDeleteAttributes	W	0!	
a	BatchPutAttributes	W	0!	
a	CreateDomain	W	0!	
a	DeleteAttributes	W	0!	
a	DeleteDomain	W	0!	
a	DomainMetadata	R	0!	
a	GetAttributes	R	0!	
a	GetExport	R	1!	
a	ListDomains	L		
a	ListExports	L	0	
a	PutAttributes	W	0!	
a	Select	R	0!	
a	StartDomainExport	W	0!	
s	secretsmanager
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	secretsmanager:AddReplicaRegions	ArrayOfString
k	secretsmanager:BlockPublicPolicy	Bool
k	secretsmanager:Description	String
k	secretsmanager:ExternalSecretRotationRoleArn	ARN
k	secretsmanager:ForceDeleteWithoutRecovery	Bool
k	secretsmanager:ForceOverwriteReplicaSecret	Bool
k	secretsmanager:KmsKeyArn	ARN
k	secretsmanager:KmsKeyId	String
k	secretsmanager:ModifyRotationRules	Bool
k	secretsmanager:Name	String
k	secretsmanager:RecoveryWindowInDays	Numeric
k	secretsmanager:ResourceTag/tag-key	String
k	secretsmanager:RotateImmediately	Bool
k	secretsmanager:RotationLambdaARN	ARN
k	secretsmanager:SecretId	ARN
k	secretsmanager:SecretPrimaryRegion	String
k	secretsmanager:Type	String
k	secretsmanager:VersionId	String
k	secretsmanager:VersionStage	String
k	secretsmanager:resource/AllowRotationLambdaArn	ARN
k	secretsmanager:resource/Type	String
r	Secret	arn:*:secretsmanager:*:*:secret:*	0,1,2,14,22,23
a	BatchGetSecretValue	L		
a	CancelRotateSecret	W	0!	1,14,17,18,22,23
a	CreateSecret	W	0!	0,1,2,3,5,8,9,10,12,14,19
a	DeleteResourcePolicy	P	0!	1,14,17,18,22,23
a	DeleteSecret	W	0!	1,7,13,14,17,18,22,23
a	DescribeSecret	R	0!	1,14,17,18,22,23
a	GetRandomPassword	R		
a	GetResourcePolicy	R	0!	1,14,17,18,22,23
a	GetSecretValue	R	0!	1,14,17,18,20,21,22,23
a	ListSecretVersionIds	R	0!	1,14,17,18,22,23
a	ListSecrets	L		
a	PutResourcePolicy	P	0!	1,4,14,17,18,22,23
a	PutSecretValue	W	0!	1,14,17,18,22,23
a	RemoveRegionsFromReplication	W	0!	1,14,17,18,22,23
a	ReplicateSecretToRegions	W	0!	1,3,8,14,17,18,22,23
a	RestoreSecret	W	0!	1,14,17,18,22,23
a	RotateSecret	W	0!	1,6,11,14,15,16,17,18,22,23
a	StopReplicationToReplica	W	0!	1,14,17,18,22,23
a	TagResource	T	0!	0,1,2,14,17,18,22,23
a	UntagResource	T	0!	1,2,14,17,18,22,23
a	UpdateSecret	W	0!	1,5,9,10,14,17,18,19,22,23
a	UpdateSecretVersionStage	W	0!	1,14,17,18,21,22,23
a	ValidateResourcePolicy	P	0!	1,14,17,18,22,23
s	security-ir
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	case	arn:*:security-ir:*:*:case/*	1
r	membership	arn:*:security-ir:*:*:membership/*	1
a	BatchGetMemberAccountDetails	R	1!	
a	CancelMembership	W	1!	
a	CloseCase	W	0!	
a	CreateCase	W	0!	0,2
a	CreateCaseComment	W	0!	
a	CreateMembership	W	1!	0,2
a	GetCase	R	0!	
a	GetCaseAttachmentDownloadUrl	R	0!	
a	GetCaseAttachmentUploadUrl	W	0!	
a	GetMembership	R	1!	
a	ListCaseEdits	R	0!	
a	ListCases	L		
a	ListComments	R	0!	
a	ListInvestigations	R	0!	
a	ListMemberships	L		
a	ListTagsForResource	R	0,1	1,2
a	SendFeedback	W	0!	
a	TagResource	T	0,1	0,1,2
a	UntagResource	T	0,1	1,2
a	UpdateCase	W	0!	
a	UpdateCaseComment	W	0!	
a	UpdateCaseStatus	W	0!	
a	UpdateMembership	W	1!	
a	UpdateResolverType	W	0!	
s	securityagent
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	AgentSpace	arn:*:securityagent:*:*:agent-space/*	1
r	Application	arn:*:securityagent:*:*:application/*	1
r	Integration	arn:*:securityagent:*:*:integration/*	1
r	SecurityRequirementPack	arn:*:securityagent:*:*:security-requirement-pack/*	1
r	TargetDomain	arn:*:securityagent:*:*:target-domain/*	1
a	AddArtifact	W	0!	
a	BatchDeletePentests	W	0!	
a	BatchGetAgentSpaces	R	0!	
a	BatchGetArtifactMetadata	R	0!	
a	BatchGetFindings	R	0!	
a	BatchGetPentestJobContentMetadata	R	0!	
a	BatchGetPentestJobTasks	R	0!	
a	BatchGetPentestJobs	R	0!	
a	BatchGetPentests	R	0!	
a	BatchGetTargetDomains	R	4!	
a	CreateAgentSpace	W		0,2
a	CreateApplication	W		0,2
a	CreateDesignReview	W	0!	
a	CreateIntegration	W		0,2
a	CreateMembership	W	0!	
a	CreateOneTimeLoginSession	W	0!	
a	CreatePentest	W	0!	
a	CreateSecurityRequirement	W	3!	
a	CreateTargetDomain	W		
a	DeleteAgentSpace	W	0!	
a	DeleteApplication	W	1!	
a	DeleteArtifact	W	0!	
a	DeleteDesignReview	W	0!	
a	DeleteIntegration	W	2!	
a	DeleteMembership	W	0!	
a	DeleteSecurityRequirement	W	3!	
a	DeleteTargetDomain	W	4!	
a	GetApplication	R	1!	
a	GetArtifact	R	0!	
a	GetDesignReview	R	0!	
a	GetDesignReviewArtifact	R	0!	
a	GetDesignReviewFeedback	R	0!	
a	GetIntegration	R	2!	
a	GetSecurityRequirement	R	3!	
a	InitiateProviderRegistration	W		
a	ListAgentSpaces	L		
a	ListApplications	L		
a	ListArtifacts	L	0!	
a	ListDesignReviewComments	L	0!	
a	ListDesignReviews	L	0!	
a	ListDiscoveredEndpoints	L	0!	
a	ListFindings	L	0!	
a	ListIntegratedResources	L	0!	
a	ListIntegrations	L		
a	ListMemberships	L	0!	
a	ListPentestJobTasks	L	0!	
a	ListPentestJobsForPentest	L	0!	
a	ListPentests	L	0!	
a	ListResourcesFromIntegration	L	2!	
a	ListSecurityRequirements	L	3!	
a	ListTagsForResource	R	0,1,2,3,4	
a	ListTargetDomains	L		
a	PutDesignReviewFeedback	W	0!	
a	StartCodeRemediation	W	0!	
a	StartPentestJob	W	0!	
a	StopPentestJob	W	0!	
a	TagResource	T	0,1,2,3,4	0,2
a	ToggleManagedSecurityRequirement	W	3!	
a	UntagResource	T	0,1,2,3,4	2
a	UpdateAgentSpace	W	0!	
a	UpdateApplication	W	1!	
a	UpdateFinding	W	0!	
a	UpdateIntegratedResources	W	0!	
a	UpdatePentest	W	0!	
a	UpdateSecurityRequirement	W	3!	
a	UpdateTargetDomain	W	4!	
a	VerifyTargetDomain	W	4!	
s	securityhub
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	securityhub:ASFFSyntaxPath/${ASFFSyntaxPath}	String
k	securityhub:OCSFSyntaxPath/${OCSFSyntaxPath}	String
k	securityhub:TargetAccount	String
r	aggregatorv2	arn:*:securityhub:*:*:aggregatorv2/*	1
r	automation-rule	arn:*:securityhub:*:*:automation-rule/*	1
r	automation-rulev2	arn:*:securityhub:*:*:automation-rulev2/*	1
r	configuration-policy	arn:*:securityhub:*:*:configuration-policy/*	1
r	connectorv2	arn:*:securityhub:*:*:connectorv2/*	1
r	finding-aggregator	arn:*:securityhub:*:*:finding-aggregator/*	
r	hub	arn:*:securityhub:*:*:hub/default	1
r	hubv2	arn:*:securityhub:*:*:hubv2/*	1
r	product	arn:*:securityhub:*:*:product/*/*	
a	AcceptAdministratorInvitation	W	6	
a	AcceptInvitation	W	6	
a	AllowVendedLogDeliveryForResource	P	6,7	
a	BatchDeleteAutomationRules	W	1!	
a	BatchDisableStandards	W	6	
a	BatchEnableStandards	W	6	
a	BatchGetAutomationRules	R	1!	
a	BatchGetConfigurationPolicyAssociations	R		
a	BatchGetControlEvaluations	R	6	
a	BatchGetSecurityControls	R		
a	BatchGetStandardsControlAssociations	R		
a	BatchImportFindings	W	8!	5
a	BatchUpdateAutomationRules	W	1!	
a	BatchUpdateFindings	W	6,7	3,4
a	BatchUpdateStandardsControlAssociations	W		
a	ConnectorRegistrationsV2	W		
a	CreateActionTarget	W	6	
a	CreateAggregatorV2	W		
a	CreateAutomationRule	W		0,2
a	CreateAutomationRuleV2	W		0,2
a	CreateConfigurationPolicy	W		0,2
a	CreateConnectorV2	W		0,2
a	CreateFindingAggregator	W		
a	CreateInsight	W	6	
a	CreateMembers	W	6	
a	CreateTicketV2	W	4	
a	DeclineInvitations	W	6	
a	DeleteActionTarget	W	6	
a	DeleteAggregatorV2	W	0!	
a	DeleteAutomationRuleV2	W	2!	
a	DeleteConfigurationPolicy	W	3!	
a	DeleteConnectorV2	W	4!	
a	DeleteFindingAggregator	W	5!	
a	DeleteInsight	W	6	
a	DeleteInvitations	W	6	
a	DeleteMembers	W	6	
a	DescribeActionTargets	R	6	
a	DescribeHub	R	6	
a	DescribeOrganizationConfiguration	R	6	
a	DescribeProducts	R	6	
a	DescribeProductsV2	R	7	
a	DescribeSecurityHubV2	R		
a	DescribeStandards	R	6	
a	DescribeStandardsControls	R	6	
a	DisableImportFindingsForProduct	W	6	
a	DisableOrganizationAdminAccount	W	6	
a	DisableSecurityHub	W	6	
a	DisableSecurityHubV2	W		
a	DisassociateFromAdministratorAccount	W	6	
a	DisassociateFromMasterAccount	W	6	
a	DisassociateMembers	W	6	
a	EnableImportFindingsForProduct	W	6	
a	EnableOrganizationAdminAccount	W	6	
a	EnableSecurityHub	W	6	0,2
a	EnableSecurityHubV2	W		0,2
a	GetAdhocInsightResults	R	6,7	
a	GetAdministratorAccount	R	6	
a	GetAggregatorV2	R	0!	
a	GetAutomationRuleV2	R	2!	
a	GetConfigurationPolicy	R	3!	
a	GetConfigurationPolicyAssociation	R		
a	GetConnectorV2	R	4!	
a	GetControlFindingSummary	R	6	
a	GetEnabledStandards	L	6	
a	GetFindingAggregator	R	5!	
a	GetFindingHistory	R	6	
a	GetFindings	R	6,7	
a	GetFindingsTrendsV2	R	7	
a	GetFreeTrialEndDate	R	6	
a	GetFreeTrialUsage	R	6	
a	GetInsightFindingTrend	R	6	
a	GetInsightResults	R	6	
a	GetInsights	L	6	
a	GetInvitationsCount	R	6	
a	GetMasterAccount	R	6	
a	GetMembers	R	6	
a	GetResourcesStatisticsV2	R	7	
a	GetResourcesTrendsV2	R	7	
a	GetResourcesV2	R	7	
a	GetSecurityControlDefinition	R		
a	GetUsage	R	6	
a	InviteMembers	W	6	
a	ListAggregatorsV2	L		
a	ListAutomationRules	L		
a	ListAutomationRulesV2	L		
a	ListConfigurationPolicies	L		
a	ListConfigurationPolicyAssociations	L		
a	ListConnectorsV2	L		
a	ListControlEvaluationSummaries	R	6	
a	ListEnabledProductsForImport	L	6	
a	ListFindingAggregators	L		
a	ListInvitations	L	6	
a	ListMembers	L	6	
a	ListOrganizationAdminAccounts	L	6	
a	ListSecurityControlDefinitions	L		
a	ListStandardsControlAssociations	L		
a	ListTagsForResource	R	1,3,6	
a	SendFindingEvents	R	6	
a	SendInsightEvents	R	6	
a	StartConfigurationPolicyAssociation	W	6	
a	StartConfigurationPolicyDisassociation	W	6	
a	TagResource	T	0,1,2,3,4,6,7	
a	UntagResource	T	0,1,2,3,4,6,7	
a	UpdateActionTarget	W	6	
a	UpdateAggregatorV2	W	0!	
a	UpdateAutomationRuleV2	W	2!	
a	UpdateConfigurationPolicy	W	3!	
a	UpdateConnectorV2	W	4!	
a	UpdateFindingAggregator	W	5!	
a	UpdateFindings	W	6	
a	UpdateInsight	W	6	
a	UpdateOrganizationConfiguration	W	6	
a	UpdateSecurityControl	W		
a	UpdateSecurityHubConfiguration	W	6	
a	UpdateStandardsControl	W	6	
s	securitylake
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	data-lake	arn:*:securitylake:*:*:data-lake/default	0,1
r	subscriber	arn:*:securitylake:*:*:subscriber/*	0,1
a	CreateAwsLogSource	W	0!	
a	CreateCustomLogSource	W	0!	
a	CreateDataLake	W	0!	0,2
a	CreateDataLakeExceptionSubscription	W		
a	CreateDataLakeOrganizationConfiguration	W	0!	
a	CreateSubscriber	W		0,1,2
a	CreateSubscriberNotification	W	1!	
a	DeleteAwsLogSource	W	0!	
a	DeleteCustomLogSource	W	0!	
a	DeleteDataLake	W	0!	
a	DeleteDataLakeExceptionSubscription	W		
a	DeleteDataLakeOrganizationConfiguration	W	0!	
a	DeleteSubscriber	W	1!	
a	DeleteSubscriberNotification	W	1!	
a	DeregisterDataLakeDelegatedAdministrator	W		
a	GetDataLakeExceptionSubscription	R		
a	GetDataLakeOrganizationConfiguration	R	0!	
a	GetDataLakeSources	R	0!	
a	GetSubscriber	R	1!	
a	ListDataLakeExceptions	L		
a	ListDataLakes	L		
a	ListLogSources	L		
a	ListSubscribers	L		
a	ListTagsForResource	L	0,1	
a	RegisterDataLakeDelegatedAdministrator	W		
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateDataLake	W	0!	
a	UpdateDataLakeExceptionSubscription	W		
a	UpdateSubscriber	W	1!	
a	UpdateSubscriberNotification	W	1!	
s	serverlessrepo
k	serverlessrepo:applicationType	String
r	applications	arn:*:serverlessrepo:*:*:applications/*	
a	CreateApplication	W		
a	CreateApplicationVersion	W	0!	
a	CreateCloudFormationChangeSet	W	0!	0
a	CreateCloudFormationTemplate	W	0!	0
a	DeleteApplication	W	0!	
a	GetApplication	R	0!	0
a	GetApplicationPolicy	R	0!	
a	GetCloudFormationTemplate	R	0!	
a	ListApplicationDependencies	L	0!	0
a	ListApplicationVersions	L	0!	0
a	ListApplications	L		
a	PutApplicationPolicy	W	0!	
a	SearchApplications	R		0
a	UnshareApplication	W	0!	
a	UpdateApplication	W	0!	
s	servicecatalog
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	servicecatalog:Resource	String
k	servicecatalog:ResourceType	String
k	servicecatalog:accountLevel	String
k	servicecatalog:roleLevel	String
k	servicecatalog:userLevel	String
r	Application	arn:*:servicecatalog:*:*:/applications/*	1
r	AttributeGroup	arn:*:servicecatalog:*:*:/attribute-groups/*	1
r	Portfolio	arn:*:catalog:*:*:portfolio/*	1
r	Product	arn:*:catalog:*:*:product/*	1
a	AcceptPortfolioShare	W	2!	
a	AssociateAttributeGroup	W	0!,1!	
a	AssociateBudgetWithResource	W		
a	AssociatePrincipalWithPortfolio	W	2!	
a	AssociateProductWithPortfolio	W		
a	AssociateResource	W	0!	3,4
a	AssociateServiceActionWithProvisioningArtifact	W	3!	
a	AssociateTagOptionWithResource	W	2,3	
a	BatchAssociateServiceActionWithProvisioningArtifact	W		
a	BatchDisassociateServiceActionFromProvisioningArtifact	W		
a	CopyProduct	W		
a	CreateApplication	W	0!	0,2
a	CreateAttributeGroup	W	1!	0,2
a	CreateConstraint	W	3!	
a	CreatePortfolio	W	2!	0,2
a	CreatePortfolioShare	P	2!	
a	CreateProduct	W	3!	0,2
a	CreateProvisionedProductPlan	W		5,6,7
a	CreateProvisioningArtifact	W	3!	
a	CreateServiceAction	W		
a	CreateTagOption	W		
a	DeleteApplication	W	0!	
a	DeleteAttributeGroup	W	1!	
a	DeleteConstraint	W		
a	DeletePortfolio	W	2!	
a	DeletePortfolioShare	P	2!	
a	DeleteProduct	W	3!	
a	DeleteProvisionedProductPlan	W		5,6,7
a	DeleteProvisioningArtifact	W	3!	
a	DeleteResourcePolicy	W	0,1	
a	DeleteServiceAction	W		
a	DeleteTagOption	W		
a	DescribeConstraint	R		
a	DescribeCopyProductStatus	R		
a	DescribePortfolio	R	2!	
a	DescribePortfolioShareStatus	R		
a	DescribePortfolioShares	L	2!	
a	DescribeProduct	R	3!	
a	DescribeProductAsAdmin	R	3!	
a	DescribeProductView	R		
a	DescribeProvisionedProduct	R		5,6,7
a	DescribeProvisionedProductPlan	R		5,6,7
a	DescribeProvisioningArtifact	R	3!	
a	DescribeProvisioningParameters	R	3!	
a	DescribeRecord	R		5,6,7
a	DescribeServiceAction	R		
a	DescribeServiceActionExecutionParameters	R		5,6,7
a	DescribeTagOption	R		
a	DisableAWSOrganizationsAccess	W		
a	DisassociateAttributeGroup	W	0!,1!	
a	DisassociateBudgetFromResource	W		
a	DisassociatePrincipalFromPortfolio	W	2!	
a	DisassociateProductFromPortfolio	W		
a	DisassociateResource	W	0!	3,4
a	DisassociateServiceActionFromProvisioningArtifact	W	3!	
a	DisassociateTagOptionFromResource	W	2,3	
a	EnableAWSOrganizationsAccess	W		
a	ExecuteProvisionedProductPlan	W		5,6,7
a	ExecuteProvisionedProductServiceAction	W		5,6,7
a	GetAWSOrganizationsAccessStatus	R		
a	GetApplication	R	0!	
a	GetAssociatedResource	R	0!	3,4
a	GetAttributeGroup	R	1!	
a	GetConfiguration	R		
a	GetProvisionedProductOutputs	R		
a	GetResourcePolicy	R	0,1	
a	ImportAsProvisionedProduct	W	3!	
a	ListAcceptedPortfolioShares	L		
a	ListApplications	L		
a	ListAssociatedAttributeGroups	L	0!	
a	ListAssociatedResources	L	0!	
a	ListAttributeGroups	L		
a	ListAttributeGroupsForApplication	L	0!	
a	ListBudgetsForResource	L		
a	ListConstraintsForPortfolio	L		
a	ListLaunchPaths	L	3!	
a	ListOrganizationPortfolioAccess	L		
a	ListPortfolioAccess	L	2!	
a	ListPortfolios	L		
a	ListPortfoliosForProduct	L	3!	
a	ListPrincipalsForPortfolio	L	2!	
a	ListProvisionedProductPlans	L		5,6,7
a	ListProvisioningArtifacts	L	3!	
a	ListProvisioningArtifactsForServiceAction	L		
a	ListRecordHistory	L		5,6,7
a	ListResourcesForTagOption	L		
a	ListServiceActions	L		
a	ListServiceActionsForProvisioningArtifact	L	3!	5,6,7
a	ListStackInstancesForProvisionedProduct	L		5,6,7
a	ListTagOptions	L		
a	ListTagsForResource	R	0,1	
a	NotifyProvisionProductEngineWorkflowResult	W		
a	NotifyTerminateProvisionedProductEngineWorkflowResult	W		
a	NotifyUpdateProvisionedProductEngineWorkflowResult	W		
a	ProvisionProduct	W	3!	
a	PutConfiguration	W		
a	PutResourcePolicy	W	0,1	
a	RejectPortfolioShare	W	2!	
a	ScanProvisionedProducts	L		5,6,7
a	SearchProducts	L		
a	SearchProductsAsAdmin	L		
a	SearchProvisionedProducts	L		5,6,7
a	SyncResource	W		
a	TagResource	T	0,1	0,2
a	TerminateProvisionedProduct	W		5,6,7
a	UntagResource	T	0,1	2
a	UpdateApplication	W	0!	
a	UpdateAttributeGroup	W	1!	
a	UpdateConstraint	W		
a	UpdatePortfolio	W	2!	0,2
a	UpdatePortfolioShare	P	2!	
a	UpdateProduct	W	3!	0,2
a	UpdateProvisionedProduct	W		5,6,7
a	UpdateProvisionedProductProperties	W		
a	UpdateProvisioningArtifact	W	3!	
a	UpdateServiceAction	W		
a	UpdateTagOption	W		
s	servicediscovery
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	servicediscovery:NamespaceArn	ARN
k	servicediscovery:NamespaceName	String
k	servicediscovery:ServiceArn	ARN
k	servicediscovery:ServiceCreatedByAccount	String
k	servicediscovery:ServiceName	String
r	namespace	arn:*:servicediscovery:*:*:namespace/*	1
r	service	arn:*:servicediscovery:*:*:service/*	1
a	CreateHttpNamespace	W		0,2
a	CreatePrivateDnsNamespace	W		0,2
a	CreatePublicDnsNamespace	W		0,2
a	CreateService	W	0!,1!	0,2,3
a	DeleteNamespace	W	0!	
a	DeleteResourcePolicy	W	0!	
a	DeleteService	W	1!	6
a	DeleteServiceAttributes	W	1!	6
a	DeregisterInstance	W	1!	5,6
a	DiscoverInstances	R	0!,1!	4,7
a	DiscoverInstancesRevision	R	0!,1!	4,7
a	GetInstance	R	1!	5
a	GetInstancesHealthStatus	R	1!	5
a	GetNamespace	R	0!	
a	GetOperation	R	0!,1	
a	GetResourcePolicy	R	0!	
a	GetService	R	1!	
a	GetServiceAttributes	R	1!	
a	ListInstances	R	1!	5
a	ListNamespaces	R		
a	ListOperations	L		
a	ListServices	R		
a	ListTagsForResource	R		
a	PutResourcePolicy	W	0!	
a	RegisterInstance	W	1!	5,6
a	TagResource	T		0,2
a	UntagResource	T		2
a	UpdateHttpNamespace	W	0!	
a	UpdateInstanceCustomHealthStatus	W	1!	5,6
a	UpdatePrivateDnsNamespace	W	0!	
a	UpdatePublicDnsNamespace	W	0!	
a	UpdateService	W	1!	6
a	UpdateServiceAttributes	W	1!	6
s	serviceextract
a	GetConfig	R		
s	servicequotas
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	servicequotas:service	String
r	quota	arn:*:servicequotas:*:*:*/*	
a	AssociateServiceQuotaTemplate	W		
a	CreateSupportCase	W		
a	DeleteServiceQuotaIncreaseRequestFromTemplate	W		
a	DisassociateServiceQuotaTemplate	W		
a	GetAWSDefaultServiceQuota	R		
a	GetAssociationForServiceQuotaTemplate	R		
a	GetAutoManagementConfiguration	R		
a	GetQuotaUtilizationReport	R		
a	GetRequestedServiceQuotaChange	R		
a	GetServiceQuota	R	0	3
a	GetServiceQuotaIncreaseRequestFromTemplate	R	0	3
a	ListAWSDefaultServiceQuotas	R		
a	ListRequestedServiceQuotaChangeHistory	R		
a	ListRequestedServiceQuotaChangeHistoryByQuota	R	0	3
a	ListServiceQuotaIncreaseRequestsInTemplate	R		
a	ListServiceQuotas	R		
a	ListServices	R		
a	ListTagsForResource	R		
a	PutServiceQuotaIncreaseRequestIntoTemplate	W	0	3
a	RequestServiceQuotaIncrease	W	0	3
a	StartAutoManagement	W		
a	StartQuotaUtilizationReport	R		
a	StopAutoManagement	W		
a	TagResource	T		0,2
a	UntagResource	T		2
a	UpdateAutoManagement	W		
s	ses
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	ses:AddonSubscriptionArn	ARN
k	ses:ApiVersion	String
k	ses:ExportSourceType	String
k	ses:FeedbackAddress	String
k	ses:FromAddress	String
k	ses:FromDisplayName	String
k	ses:MailManagerIngressPointType	String
k	ses:MailManagerRuleSetArn	ARN
k	ses:MailManagerTrafficPolicyArn	ARN
k	ses:MultiRegionEndpointId	String
k	ses:Recipients	ArrayOfString
k	ses:ReplicaRegion	ArrayOfString
k	ses:TenantName	String
r	addon-instance	arn:*:ses:*:*:addon-instance/*	1
r	addon-subscription	arn:*:ses:*:*:addon-subscription/*	1
r	configuration-set	arn:*:ses:*:*:configuration-set/*	1
r	contact-list	arn:*:ses:*:*:contact-list/*	1
r	custom-verification-email-template	arn:*:ses:*:*:custom-verification-email-template/*	1
r	dedicated-ip-pool	arn:*:ses:*:*:dedicated-ip-pool/*	1
r	deliverability-test-report	arn:*:ses:*:*:deliverability-test-report/*	1
r	export-job	arn:*:ses:*:*:export-job/*	
r	identity	arn:*:ses:*:*:identity/*	1
r	import-job	arn:*:ses:*:*:import-job/*	
r	mailmanager-address-list	arn:*:ses:*:*:mailmanager-address-list/*	1
r	mailmanager-archive	arn:*:ses:*:*:mailmanager-archive/*	1
r	mailmanager-ingress-point	arn:*:ses:*:*:mailmanager-ingress-point/*	1,9
r	mailmanager-rule-set	arn:*:ses:*:*:mailmanager-rule-set/*	1
r	mailmanager-smtp-relay	arn:*:ses:*:*:mailmanager-smtp-relay/*	1
r	mailmanager-traffic-policy	arn:*:ses:*:*:mailmanager-traffic-policy/*	1
r	multi-region-endpoint	arn:*:ses:*:*:multi-region-endpoint/*	
r	reputation-policy	arn:*:ses:*:aws:reputation-policy/*	
r	template	arn:*:ses:*:*:template/*	1
r	tenant	arn:*:ses:*:*:tenant/*/*	1
a	AllowVendedLogDeliveryForResource	P	12,13	
a	BatchGetMetricData	R	2,8	1,4
a	CancelExportJob	W	7!	4,5
a	CloneReceiptRuleSet	W		4
a	CreateAddonInstance	W		0,2,3
a	CreateAddonSubscription	W		0,2
a	CreateAddressList	W		0,2
a	CreateAddressListImportJob	W	10!	1
a	CreateArchive	W		0,2
a	CreateConfigurationSet	W	2!,5,11	0,2,4
a	CreateConfigurationSetEventDestination	W	2!	1,4
a	CreateConfigurationSetTrackingOptions	W		4
a	CreateContact	W	3!	1,4
a	CreateContactList	W	3!	0,2,4
a	CreateCustomVerificationEmailTemplate	W	4!	0,2,4
a	CreateDedicatedIpPool	W	5!	0,2,4
a	CreateDeliverabilityTestReport	W	8!	0,2,4
a	CreateEmailIdentity	W	8!	0,2,4
a	CreateEmailIdentityPolicy	P	8!	1,4
a	CreateEmailTemplate	W	18!	0,2,4
a	CreateExportJob	W		4,5
a	CreateImportJob	W		4
a	CreateIngressPoint	W		0,2,10,11
a	CreateMultiRegionEndpoint	W		0,2,4
a	CreateReceiptFilter	W		4
a	CreateReceiptRule	W		4
a	CreateReceiptRuleSet	W		4
a	CreateRelay	W		0,2
a	CreateRuleSet	W		0,2
a	CreateTemplate	W		4
a	CreateTenant	W	19!	0,2,4
a	CreateTenantResourceAssociation	W	2!,8!,18!,19!	0,2,4
a	CreateTrafficPolicy	W		0,2
a	DeleteAddonInstance	W	0!	0
a	DeleteAddonSubscription	W	1!	0
a	DeleteAddressList	W	10!	1
a	DeleteArchive	W	11!	0
a	DeleteConfigurationSet	W	2!	1,4
a	DeleteConfigurationSetEventDestination	W	2!	1,4
a	DeleteConfigurationSetTrackingOptions	W		4
a	DeleteContact	W	3!	1,4
a	DeleteContactList	W	3!	1,4
a	DeleteCustomVerificationEmailTemplate	W	4!	1,4
a	DeleteDedicatedIpPool	W	5!	1,4
a	DeleteEmailIdentity	W	8!	1,4
a	DeleteEmailIdentityPolicy	P	8!	1,4
a	DeleteEmailTemplate	W	18!	1,4
a	DeleteIdentity	W		4
a	DeleteIdentityPolicy	P		4
a	DeleteIngressPoint	W	12!	0
a	DeleteMultiRegionEndpoint	W	16!	1,4
a	DeleteReceiptFilter	W		4
a	DeleteReceiptRule	W		4
a	DeleteReceiptRuleSet	W		4
a	DeleteRelay	W	14!	0
a	DeleteRuleSet	W	13!	0
a	DeleteSuppressedDestination	W		4
a	DeleteTemplate	W		4
a	DeleteTenant	W	19!	1,4
a	DeleteTenantResourceAssociation	W	2!,8!,18!,19!	1,4
a	DeleteTrafficPolicy	W	15!	0
a	DeleteVerifiedEmailAddress	W		4
a	DeregisterMemberFromAddressList	W	10!	1
a	DescribeActiveReceiptRuleSet	R		4
a	DescribeConfigurationSet	R		4
a	DescribeReceiptRule	R		4
a	DescribeReceiptRuleSet	R		4
a	GetAccount	R		4
a	GetAccountSendingEnabled	R		4
a	GetAddonInstance	R	0!	0
a	GetAddonSubscription	R	1!	0
a	GetAddressList	R	10!	1
a	GetAddressListImportJob	R	10!	1
a	GetArchive	R	11!	0
a	GetArchiveExport	R	11!	
a	GetArchiveMessage	R	11!	
a	GetArchiveMessageContent	R	11!	
a	GetArchiveSearch	R	11!	
a	GetArchiveSearchResults	R	11!	
a	GetBlacklistReports	R		4
a	GetConfigurationSet	R	2!	1,4
a	GetConfigurationSetEventDestinations	R	2!	1,4
a	GetContact	R	3!	1,4
a	GetContactList	R	3!	4
a	GetCustomVerificationEmailTemplate	R	4!	1,4
a	GetDedicatedIp	R		4
a	GetDedicatedIpPool	R	5!	1,4
a	GetDedicatedIps	R	5!	1,4
a	GetDeliverabilityDashboardOptions	R		4
a	GetDeliverabilityTestReport	R	6!	1,4
a	GetDomainDeliverabilityCampaign	R		4
a	GetDomainStatisticsReport	R	8!	1,4
a	GetEmailAddressInsights	R		4
a	GetEmailIdentity	R	8!	1,4
a	GetEmailIdentityPolicies	R	8!	1,4
a	GetEmailTemplate	R	18!	1,4
a	GetExportJob	R	7!	4,5
a	GetIdentityDkimAttributes	R		4
a	GetIdentityMailFromDomainAttributes	R		4
a	GetIdentityNotificationAttributes	R		4
a	GetIdentityPolicies	R		4
a	GetIdentityVerificationAttributes	R		4
a	GetImportJob	R	9!	4
a	GetIngressPoint	R	12!	0
a	GetMemberOfAddressList	R	10!	1
a	GetMessageInsights	R		4
a	GetMultiRegionEndpoint	R	16!	1,4
a	GetRelay	R	14!	0
a	GetReputationEntity	R	19!	1,4
a	GetRuleSet	R	13!	0
a	GetSendQuota	R		4
a	GetSendStatistics	R		4
a	GetSuppressedDestination	R		4
a	GetTemplate	R		4
a	GetTenant	R	19!	1,4
a	GetTrafficPolicy	R	15!	0
a	ListAddonInstances	L		
a	ListAddonSubscriptions	L		
a	ListAddressListImportJobs	L	10!	1
a	ListAddressLists	L		
a	ListArchiveExports	L		
a	ListArchiveSearches	L		
a	ListArchives	L		
a	ListConfigurationSets	L		4
a	ListContactLists	L		4
a	ListContacts	L	3!	4
a	ListCustomVerificationEmailTemplates	L		4
a	ListDedicatedIpPools	L		4
a	ListDeliverabilityTestReports	L		4
a	ListDomainDeliverabilityCampaigns	R		4
a	ListEmailIdentities	L		4
a	ListEmailTemplates	L		4
a	ListExportJobs	L		4,5
a	ListIdentities	L		4
a	ListIdentityPolicies	L		4
a	ListImportJobs	L		4
a	ListIngressPoints	L		
a	ListMembersOfAddressList	L	10!	1
a	ListMultiRegionEndpoints	L		4
a	ListReceiptFilters	R		4
a	ListReceiptRuleSets	R		4
a	ListRecommendations	R	8	1,4
a	ListRelays	L		
a	ListReputationEntities	L	19!	1,4
a	ListResourceTenants	L	2!,8!,18!	1,4
a	ListRuleSets	L		
a	ListSuppressedDestinations	R		4
a	ListTagsForResource	R	2,3,4,5,6,8,18,19	4
a	ListTemplates	L		4
a	ListTenantResources	L	19!	1,4
a	ListTenants	L		4
a	ListTrafficPolicies	L		
a	ListVerifiedEmailAddresses	R		4
a	PutAccountDedicatedIpWarmupAttributes	W		4
a	PutAccountDetails	W		4
a	PutAccountSendingAttributes	W		4
a	PutAccountSuppressionAttributes	W		4
a	PutAccountVdmAttributes	W		4
a	PutConfigurationSetArchivingOptions	W	2!,11	1,4
a	PutConfigurationSetDeliveryOptions	W	2!,5	1,4
a	PutConfigurationSetReputationOptions	W	2!	1,4
a	PutConfigurationSetSendingOptions	W	2!	1,4
a	PutConfigurationSetSuppressionOptions	W	2!	1,4
a	PutConfigurationSetTrackingOptions	W	2!	1,4
a	PutConfigurationSetVdmOptions	W	2!	1,4
a	PutDedicatedIpInPool	W	5!	1,4
a	PutDedicatedIpPoolScalingAttributes	W	5!	1,4
a	PutDedicatedIpWarmupAttributes	W		4
a	PutDeliverabilityDashboardOption	W		4
a	PutEmailIdentityConfigurationSetAttributes	W	2,8!	1,4
a	PutEmailIdentityDkimAttributes	W	8!	1,4
a	PutEmailIdentityDkimSigningAttributes	W	8!	1,4
a	PutEmailIdentityFeedbackAttributes	W	8!	1,4
a	PutEmailIdentityMailFromAttributes	W	8!	1,4
a	PutIdentityPolicy	P		4
a	PutSuppressedDestination	W		4
a	RegisterMemberToAddressList	W	10!	1
a	ReorderReceiptRuleSet	W		4
a	ReplicateEmailIdentityDkimSigningKey	P	8!	14
a	SendBounce	W	8!	4,7
a	SendBulkEmail	W	2,8!,18!	4,12,15
a	SendBulkTemplatedEmail	W	2,8!,18!	4,6,7,8,13
a	SendCustomVerificationEmail	W	4!	4
a	SendEmail	W	2,8!,18	4,6,7,8,12,13,15
a	SendRawEmail	W	2,8!	4,6,7,8,13
a	SendTemplatedEmail	W	2,8!,18!	4,6,7,8,13
a	SetActiveReceiptRuleSet	W		4
a	SetIdentityDkimEnabled	W		4
a	SetIdentityFeedbackForwardingEnabled	W		4
a	SetIdentityHeadersInNotificationsEnabled	W		4
a	SetIdentityMailFromDomain	W		4
a	SetIdentityNotificationTopic	W		4
a	SetReceiptRulePosition	W		4
a	StartAddressListImportJob	W	10!	1
a	StartArchiveExport	W	11!	
a	StartArchiveSearch	W	11!	
a	StopAddressListImportJob	W	10!	1
a	StopArchiveExport	W	11!	
a	StopArchiveSearch	W	11!	
a	TagResource	T	2,3,4,5,6,8,18,19	0,2,4
a	TestRenderEmailTemplate	W	18!	4
a	TestRenderTemplate	W		4
a	UntagResource	T	2,3,4,5,6,8,18,19	2,4
a	UpdateAccountSendingEnabled	W		4
a	UpdateArchive	W	11!	0
a	UpdateConfigurationSetEventDestination	W	2!	1,4
a	UpdateConfigurationSetReputationMetricsEnabled	W		4
a	UpdateConfigurationSetSendingEnabled	W		4
a	UpdateConfigurationSetTrackingOptions	W		4
a	UpdateContact	W	3!	1,4
a	UpdateContactList	W	3!	1,4
a	UpdateCustomVerificationEmailTemplate	W	4!	1,4
a	UpdateEmailIdentityPolicy	P	8!	1,4
a	UpdateEmailTemplate	W	18!	1,4
a	UpdateIngressPoint	W	12!	0,10,11
a	UpdateReceiptRule	W		4
a	UpdateRelay	W	14!	0
a	UpdateReputationEntityCustomerManagedStatus	W	19!	1,4
a	UpdateReputationEntityPolicy	W	17!,19!	1,4
a	UpdateRuleSet	W	13!	0
a	UpdateTemplate	W		4
a	UpdateTrafficPolicy	W	15!	0
a	VerifyDomainDkim	W		4
a	VerifyDomainIdentity	W		4
a	VerifyEmailAddress	W		4
a	VerifyEmailIdentity	W		4
s	shield
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	attack	arn:*:shield::*:attack/*	
r	protection	arn:*:shield::*:protection/*	1
r	protection-group	arn:*:shield::*:protection-group/*	1
a	AssociateDRTLogBucket	W		
a	AssociateDRTRole	W		
a	AssociateHealthCheck	W	1!	1
a	AssociateProactiveEngagementDetails	W		
a	CreateProtection	W		0,2
a	CreateProtectionGroup	W		0,2
a	CreateSubscription	W		
a	DeleteProtection	W	1!	1
a	DeleteProtectionGroup	W	2!	1
a	DeleteSubscription	W		
a	DescribeAttack	R	0!	
a	DescribeAttackContributors	R	0!,2	
a	DescribeAttackStatistics	R		
a	DescribeDRTAccess	R		
a	DescribeEmergencyContactSettings	R		
a	DescribeProtection	R	1!	1
a	DescribeProtectionGroup	R	2!	1
a	DescribeSubscription	R		
a	DisableApplicationLayerAutomaticResponse	W		
a	DisableProactiveEngagement	W		
a	DisassociateDRTLogBucket	W		
a	DisassociateDRTRole	W		
a	DisassociateHealthCheck	W	1!	1
a	EnableApplicationLayerAutomaticResponse	W		
a	EnableProactiveEngagement	W		
a	GetGlobalThreatData	R		
a	GetSubscriptionState	R		
a	ListAttacks	L		
a	ListMitigations	L	0!	
a	ListProtectionGroups	L		
a	ListProtections	L		
a	ListResourcesInProtectionGroup	L	2!	
a	ListTagsForResource	R	1,2	
a	TagResource	T	1,2	0,2
a	UntagResource	T	1,2	2
a	UpdateApplicationLayerAutomaticResponse	W		
a	UpdateEmergencyContactSettings	W		
a	UpdateProtectionGroup	W	2!	1
a	UpdateSubscription	W		
s	signer
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	signer:ProfileVersion	String
r	signing-job	arn:*:signer:*:*:/signing-jobs/*	
r	signing-profile	arn:*:signer:*:*:/signing-profiles/*	1
a	AddProfilePermission	P	1!	
a	CancelSigningProfile	W	1!	3
a	DescribeSigningJob	R	0!	
a	GetRevocationStatus	R	0!,1!	
a	GetSigningPlatform	R		
a	GetSigningProfile	R	1!	3
a	ListProfilePermissions	R	1!	
a	ListSigningJobs	L		
a	ListSigningPlatforms	L		
a	ListSigningProfiles	L		
a	ListTagsForResource	R	1!	
a	PutSigningProfile	W		0,2
a	RemoveProfilePermission	P	1!	
a	RevokeSignature	W	0!	3
a	RevokeSigningProfile	W	1!	3
a	SignPayload	W	1!	3
a	StartSigningJob	W	1!	3
a	TagResource	T	1!	0,2
a	UntagResource	T	1!	0,2
s	signin
r	oauth2-public-client-localhost	arn:*:signin:*:*:oauth2/public-client/localhost	
r	oauth2-public-client-remote	arn:*:signin:*:*:oauth2/public-client/remote	
a	AuthorizeOAuth2Access	R	0!,1!	
a	CreateOAuth2Token	R	0!,1!	
a	CreateTrustedIdentityPropagationApplicationForConsole	W		
a	ListTrustedIdentityPropagationApplicationsForConsole	L		
s	simspaceweaver
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	Simulation	arn:*:simspaceweaver:*:*:simulation/*	1
a	CreateSnapshot	W	0!	
a	DeleteApp	W	0!	
a	DeleteSimulation	W	0!	
a	DescribeApp	R	0!	
a	DescribeSimulation	R	0!	
a	ListApps	R	0!	
a	ListSimulations	L		
a	ListTagsForResource	R		
a	StartApp	W	0!	
a	StartClock	W	0!	
a	StartSimulation	W		0,2
a	StopApp	W	0!	
a	StopClock	W	0!	
a	StopSimulation	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
s	sms
a	CreateApp	W		
a	CreateReplicationJob	W		
a	DeleteApp	W		
a	DeleteAppLaunchConfiguration	W		
a	DeleteAppReplicationConfiguration	W		
a	DeleteAppValidationConfiguration	W		
a	DeleteReplicationJob	W		
a	DeleteServerCatalog	W		
a	DisassociateConnector	W		
a	GenerateChangeSet	W		
a	GenerateTemplate	W		
a	GetApp	R		
a	GetAppLaunchConfiguration	R		
a	GetAppReplicationConfiguration	R		
a	GetAppValidationConfiguration	R		
a	GetAppValidationOutput	R		
a	GetConnectors	R		
a	GetMessages	R		
a	GetReplicationJobs	R		
a	GetReplicationRuns	R		
a	GetServers	R		
a	ImportAppCatalog	W		
a	ImportServerCatalog	W		
a	LaunchApp	W		
a	ListApps	L		
a	NotifyAppValidationOutput	W		
a	PutAppLaunchConfiguration	W		
a	PutAppReplicationConfiguration	W		
a	PutAppValidationConfiguration	W		
a	SendMessage	W		
a	StartAppReplication	W		
a	StartOnDemandAppReplication	W		
a	StartOnDemandReplicationRun	W		
a	StopAppReplication	W		
a	TerminateApp	W		
a	UpdateApp	W		
a	UpdateReplicationJob	W		
s	sms-voice
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	ConfigurationSet	arn:*:sms-voice:*:*:configuration-set/*	1
r	Message	arn:*:sms-voice:*:*:message/*	
r	OptOutList	arn:*:sms-voice:*:*:opt-out-list/*	1
r	PhoneNumber	arn:*:sms-voice:*:*:phone-number/*	1
r	Pool	arn:*:sms-voice:*:*:pool/*	1
r	ProtectConfiguration	arn:*:sms-voice:*:*:protect-configuration/*	1
r	Registration	arn:*:sms-voice:*:*:registration/*	1
r	RegistrationAttachment	arn:*:sms-voice:*:*:registration-attachment/*	1
r	SenderId	arn:*:sms-voice:*:*:sender-id/*/*	1
r	VerifiedDestinationNumber	arn:*:sms-voice:*:*:verified-destination-number/*	1
a	AssociateOriginationIdentity	W	3,4!,8	
a	AssociateProtectConfiguration	W	0!,5!	
a	CreateConfigurationSet	W		0,2
a	CreateConfigurationSetEventDestination	W		
a	CreateEventDestination	W	0!	
a	CreateOptOutList	W		0,2
a	CreatePool	W	3,8	0,2
a	CreateProtectConfiguration	W		0,2
a	CreateRegistration	W		0,2
a	CreateRegistrationAssociation	W	3,6!	
a	CreateRegistrationAttachment	W		0,2
a	CreateRegistrationVersion	W	6!	
a	CreateVerifiedDestinationNumber	W		0,2
a	DeleteAccountDefaultProtectConfiguration	W		
a	DeleteConfigurationSet	W	0!	
a	DeleteConfigurationSetEventDestination	W		
a	DeleteDefaultMessageType	W	0!	
a	DeleteDefaultSenderId	W	0!	
a	DeleteEventDestination	W	0!	
a	DeleteKeyword	W	3,4	
a	DeleteMediaMessageSpendLimitOverride	W		
a	DeleteOptOutList	W	2!	
a	DeleteOptedOutNumber	W	2!	
a	DeletePool	W	4!	
a	DeleteProtectConfiguration	W	5!	
a	DeleteProtectConfigurationRuleSetNumberOverride	W	5!	
a	DeleteRegistration	W	6!	
a	DeleteRegistrationAttachment	W	7!	
a	DeleteRegistrationFieldValue	W	6!	
a	DeleteResourcePolicy	P	2,3,4,8	
a	DeleteTextMessageSpendLimitOverride	W		
a	DeleteVerifiedDestinationNumber	W	9!	
a	DeleteVoiceMessageSpendLimitOverride	W		
a	DescribeAccountAttributes	R		
a	DescribeAccountLimits	R		
a	DescribeConfigurationSets	R	0	
a	DescribeKeywords	R	3,4	
a	DescribeOptOutLists	R	2	
a	DescribeOptedOutNumbers	R	2!	
a	DescribePhoneNumbers	R	3	
a	DescribePools	R	4	
a	DescribeProtectConfigurations	R	5	
a	DescribeRegistrationAttachments	R	7	
a	DescribeRegistrationFieldDefinitions	R		
a	DescribeRegistrationFieldValues	R	6!	
a	DescribeRegistrationSectionDefinitions	R		
a	DescribeRegistrationTypeDefinitions	R		
a	DescribeRegistrationVersions	R	6!	
a	DescribeRegistrations	R	6	
a	DescribeSenderIds	R	8	
a	DescribeSpendLimits	R		
a	DescribeVerifiedDestinationNumbers	R	9	
a	DisassociateOriginationIdentity	W	3,4!,8	
a	DisassociateProtectConfiguration	W	0!,5!	
a	DiscardRegistrationVersion	W	6!	
a	GetConfigurationSetEventDestinations	R		
a	GetProtectConfigurationCountryRuleSet	R	5!	
a	GetResourcePolicy	R	2,3,4,8	
a	ListConfigurationSets	R		
a	ListPoolOriginationIdentities	R	4!	
a	ListProtectConfigurationRuleSetNumberOverrides	R	5!	
a	ListRegistrationAssociations	R	6!	
a	ListTagsForResource	R	0,2,3,4,5,6,7,8,9	
a	PutKeyword	W	3,4	
a	PutMessageFeedback	W	1!	
a	PutOptedOutNumber	W	2!	
a	PutProtectConfigurationRuleSetNumberOverride	W	5!	
a	PutRegistrationFieldValue	W	6!	
a	PutResourcePolicy	P	2,3,4,8	
a	ReleasePhoneNumber	W	3!	
a	ReleaseSenderId	W	8!	
a	RequestPhoneNumber	W	4	0,2
a	RequestSenderId	W		0,2
a	SendDestinationNumberVerificationCode	W	3,4,8	
a	SendMediaMessage	W	3,4	
a	SendTextMessage	W	3,4,8	
a	SendVoiceMessage	W	3,4	
a	SetAccountDefaultProtectConfiguration	W	5!	
a	SetDefaultMessageFeedbackEnabled	W	0!	
a	SetDefaultMessageType	W	0!	
a	SetDefaultSenderId	W	0!	
a	SetMediaMessageSpendLimitOverride	W		
a	SetTextMessageSpendLimitOverride	W		
a	SetVoiceMessageSpendLimitOverride	W		
a	SubmitRegistrationVersion	W	6!	
a	TagResource	T	0,2,3,4,5,6,7,8,9	0,2
a	UntagResource	T	0,2,3,4,5,6,7,8,9	2
a	UpdateConfigurationSetEventDestination	W		
a	UpdateEventDestination	W	0!	
a	UpdatePhoneNumber	W	3!	
a	UpdatePool	W	4!	
a	UpdateProtectConfiguration	W	5!	
a	UpdateProtectConfigurationCountryRuleSet	W	5!	
a	UpdateSenderId	W	8!	
a	VerifyDestinationNumber	W	9!	
s	snow-device-management
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	managed-device	arn:*:snow-device-management:*:*:managed-device/*	1
r	task	arn:*:snow-device-management:*:*:task/*	1
a	CancelTask	W	1!	
a	CreateTask	W		0,1,2
a	DescribeDevice	R	0!	
a	DescribeDeviceEc2Instances	R	0!	
a	DescribeExecution	R		
a	DescribeTask	R	1!	
a	ListDeviceResources	L	0!	
a	ListDevices	L		
a	ListExecutions	L		
a	ListTagsForResource	R		0,2
a	ListTasks	L		
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
s	snowball
a	CancelCluster	W		
a	CancelJob	W		
a	CreateAddress	W		
a	CreateCluster	W		
a	CreateJob	W		
a	CreateLongTermPricing	W		
a	CreateReturnShippingLabel	W		
a	DescribeAddress	R		
a	DescribeAddresses	L		
a	DescribeCluster	R		
a	DescribeJob	R		
a	DescribeReturnShippingLabel	R		
a	GetJobManifest	R		
a	GetJobUnlockCode	R		
a	GetSnowballUsage	R		
a	GetSoftwareUpdates	R		
a	ListClusterJobs	L		
a	ListClusters	L		
a	ListCompatibleImages	L		
a	ListJobs	L		
a	ListLongTermPricing	R		
a	ListPickupLocations	L		
a	ListServiceVersions	L		
a	UpdateCluster	W		
a	UpdateJob	W		
a	UpdateJobShipmentState	W		
a	UpdateLongTermPricing	W		
s	sns
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	sns:Endpoint	String
k	sns:Protocol	String
r	topic	arn:*:sns:*:*:*	1
a	AddPermission	P	0!	
a	CheckIfPhoneNumberIsOptedOut	R		
a	ConfirmSubscription	W	0!	
a	CreatePlatformApplication	W		
a	CreatePlatformEndpoint	W		
a	CreateSMSSandboxPhoneNumber	W		
a	CreateTopic	P	0!	0,2
a	DeleteEndpoint	W		
a	DeletePlatformApplication	W		
a	DeleteSMSSandboxPhoneNumber	W		
a	DeleteTopic	W	0!	
a	GetDataProtectionPolicy	R	0!	
a	GetEndpointAttributes	R		
a	GetPlatformApplicationAttributes	R		
a	GetSMSAttributes	R		
a	GetSMSSandboxAccountStatus	R		
a	GetSubscriptionAttributes	R		
a	GetTopicAttributes	R	0!	
a	ListEndpointsByPlatformApplication	L		
a	ListOriginationNumbers	L		
a	ListPhoneNumbersOptedOut	R		
a	ListPlatformApplications	L		
a	ListSMSSandboxPhoneNumbers	L		
a	ListSubscriptions	L		
a	ListSubscriptionsByTopic	L	0!	
a	ListTagsForResource	R	0	
a	ListTopics	L		
a	OptInPhoneNumber	W		
a	Publish	W	0!	
a	PutDataProtectionPolicy	W	0!	
a	RemovePermission	P	0!	
a	SetEndpointAttributes	W		
a	SetPlatformApplicationAttributes	W		
a	SetSMSAttributes	W		
a	SetSubscriptionAttributes	W		
a	SetTopicAttributes	P	0!	
a	Subscribe	W	0!	3,4
a	TagResource	T	0	0,2
a	Unsubscribe	W		
a	UntagResource	T	0	2
a	VerifySMSSandboxPhoneNumber	W		
s	social-messaging
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	phone-number-id	arn:*:social-messaging:*:*:phone-number-id/*	1
r	waba	arn:*:social-messaging:*:*:waba/*	1
a	AssociateWhatsAppBusinessAccount	W		0,1,2
a	CreateWhatsAppMessageTemplate	W	1!	
a	CreateWhatsAppMessageTemplateFromLibrary	W	1!	
a	CreateWhatsAppMessageTemplateMedia	W	1!	
a	DeleteWhatsAppMessageMedia	W	0!	
a	DeleteWhatsAppMessageTemplate	W	1!	
a	DisassociateWhatsAppBusinessAccount	W	1!	
a	GetLinkedWhatsAppBusinessAccount	R	1!	
a	GetLinkedWhatsAppBusinessAccountPhoneNumber	R	0!	
a	GetWhatsAppMessageMedia	W	0!	
a	GetWhatsAppMessageTemplate	R	1!	
a	ListLinkedWhatsAppBusinessAccounts	L		
a	ListTagsForResource	R	0,1	
a	ListWhatsAppMessageTemplates	L	1!	
a	ListWhatsAppTemplateLibrary	L	1!	
a	PostWhatsAppMessageMedia	W	0!	
a	PutWhatsAppBusinessAccountEventDestinations	W	1!	
a	SendWhatsAppMessage	W	0!	
a	TagResource	T	0,1	0,1,2
a	UntagResource	T	0,1	1,2
a	UpdateWhatsAppMessageTemplate	W	1!	
s	sqlworkbench
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	chart	arn:*:sqlworkbench:*:*:chart/*	1
r	connection	arn:*:sqlworkbench:*:*:connection/*	1
r	notebook	arn:*:sqlworkbench:*:*:notebook/*	1
r	query	arn:*:sqlworkbench:*:*:query/*	1
a	AssociateConnectionWithChart	W	0!,1!	
a	AssociateConnectionWithTab	W	1!	
a	AssociateNotebookWithTab	W	2!	
a	AssociateQueryWithTab	W	3!	
a	BatchDeleteFolder	W		
a	BatchGetNotebookCell	R	2!	
a	CreateAccount	W		
a	CreateChart	W	0!	0,2
a	CreateConnection	W	1!	0,2
a	CreateFolder	W		
a	CreateNotebook	W	2!	0,2
a	CreateNotebookCell	W	2!	0,2
a	CreateNotebookFromVersion	W	2!	0,2
a	CreateNotebookVersion	W	2!	0,2
a	CreateSavedQuery	W	3!	0,2
a	DeleteChart	W	0!	
a	DeleteConnection	W	1!	
a	DeleteNotebook	W	2!	
a	DeleteNotebookCell	W	2!	
a	DeleteNotebookVersion	W	2!	
a	DeleteQCustomContext	W		
a	DeleteSavedQuery	W	3!	
a	DeleteSqlGenerationContext	W		
a	DeleteTab	W		
a	DriverExecute	W	1!	
a	DuplicateNotebook	W	2!	0,2
a	ExportNotebook	R	2!	
a	GenerateSession	W		
a	GetAccountInfo	R		
a	GetAccountSettings	R		
a	GetAutocompletionMetadata	R		
a	GetAutocompletionResource	R		
a	GetChart	R	0!	
a	GetConnection	R	1!	
a	GetNotebook	R	2!	
a	GetNotebookVersion	R	2!	
a	GetQCustomContext	R		
a	GetQSqlPromptQuotas	R		
a	GetQSqlRecommendations	R		
a	GetQueryExecutionHistory	R		
a	GetSavedQuery	R	3!	
a	GetSchemaInference	R		
a	GetSqlGenerationContext	R		
a	GetSqlRecommendations	R		
a	GetUserInfo	R		
a	GetUserWorkspaceSettings	R		
a	ImportNotebook	W	2!	0,2
a	ListConnections	L		
a	ListDatabases	L		
a	ListFiles	L		
a	ListNotebookVersions	L	2!	
a	ListNotebooks	L		
a	ListQueryExecutionHistory	L		
a	ListRedshiftClusters	L		
a	ListSampleDatabases	R		
a	ListSavedQueryVersions	L	3!	
a	ListTabs	L		
a	ListTaggedResources	R		
a	ListTagsForResource	R	0,1,2,3	
a	PassAccountSettings	W		
a	PutQCustomContext	W		
a	PutSqlGenerationContext	W		
a	PutTab	W		
a	PutUserWorkspaceSettings	W		
a	RestoreNotebookVersion	W	2!	0,2
a	TagResource	T	0,1,2,3	0,2
a	UntagResource	T	0,1,2,3	2
a	UpdateAccountConnectionSettings	W		
a	UpdateAccountExportSettings	W		
a	UpdateAccountGeneralSettings	W		
a	UpdateAccountQSqlSettings	W		
a	UpdateChart	W	0!	0,2
a	UpdateConnection	W	1!	0,2
a	UpdateFileFolder	W	0,3	
a	UpdateFolder	W		
a	UpdateNotebook	W	2!	0,2
a	UpdateNotebookCellContent	W	2!	0,2
a	UpdateNotebookCellLayout	W	2!	0,2
a	UpdateSavedQuery	W	3!	0,2
s	sqs
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	queue	arn:*:sqs:*:*:*	1
a	AddPermission	P	0!	
a	CancelMessageMoveTask	W	0!	
a	ChangeMessageVisibility	W	0!	
a	CreateQueue	P	0!	0,2
a	DeleteMessage	W	0!	
a	DeleteQueue	W	0!	
a	GetQueueAttributes	R	0!	
a	GetQueueUrl	R	0!	
a	ListDeadLetterSourceQueues	R	0!	
a	ListMessageMoveTasks	R	0!	
a	ListQueueTags	R	0!	
a	ListQueues	R		
a	PurgeQueue	W	0!	
a	ReceiveMessage	R	0!	
a	RemovePermission	P	0!	
a	SendMessage	W	0!	
a	SetQueueAttributes	P	0!	
a	StartMessageMoveTask	W	0!	
a	TagQueue	T	0!	0,2
a	UntagQueue	T	0!	2
s	ssm
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	ec2:SourceInstanceARN	ARN
k	ssm:AccessRequestId	String
k	ssm:AutoApprove	Bool
k	ssm:DocumentCategories	ArrayOfString
k	ssm:DocumentType	String
k	ssm:DocumentVersion	ArrayOfString
k	ssm:InventoryTypeName	ArrayOfString
k	ssm:Overwrite	String
k	ssm:Policies	String
k	ssm:Recursive	String
k	ssm:SessionDocumentAccessCheck	Bool
k	ssm:SourceInstanceARN	ARN
k	ssm:SyncType	String
k	ssm:resourceTag/${TagKey}	String
k	ssm:resourceTag/aws:ssmmessages:session-id	String
k	ssm:resourceTag/aws:ssmmessages:target-id	String
k	ssm:resourceTag/tag-key	String
r	association	arn:*:ssm:*:*:association/*	1
r	automation-definition	arn:*:ssm:*:*:automation-definition/*:*	7
r	automation-execution	arn:*:ssm:*:*:automation-execution/*	1,19
r	bucket	arn:*:s3:::*	
r	document	arn:*:ssm:*:*:document/*	1,6,7,16
r	iam-role	arn:*:iam::*:role/*	
r	instance	arn:*:ec2:*:*:instance/*	1,16
r	maintenancewindow	arn:*:ssm:*:*:maintenancewindow/*	1,19
r	managed-instance	arn:*:ssm:*:*:managed-instance/*	1,19
r	managed-instance-inventory	arn:*:ssm:*:*:managed-instance-inventory/*	
r	opsitem	arn:*:ssm:*:*:opsitem/*	1
r	opsitemgroup	arn:*:ssm:*:*:opsitemgroup/default	
r	opsmetadata	arn:*:ssm:*:*:opsmetadata/*	1,16
r	parameter	arn:*:ssm:*:*:parameter/*	1,19
r	patchbaseline	arn:*:ssm:*:*:patchbaseline/*	1,19
r	resourcedatasync	arn:*:ssm:*:*:resource-data-sync/*	
r	servicesetting	arn:*:ssm:*:*:servicesetting/*	
r	session	arn:*:ssm:*:*:session/*	17,18
r	task	arn:*:ecs:*:*:task/*	1
r	windowtarget	arn:*:ssm:*:*:windowtarget/*	1,19
r	windowtask	arn:*:ssm:*:*:windowtask/*	1,19
a	AddTagsToResource	T	0,2,4,6,7,8,10,12,13,14,18	0,1,2
a	AssociateOpsItemRelatedItem	W	10!	
a	CancelCommand	W		
a	CancelMaintenanceWindowExecution	W	7!	
a	CreateActivation	W		0,2
a	CreateAssociation	W	0!,4!,6,8	0,1,2
a	CreateAssociationBatch	W	4!,6,8	0,1,2
a	CreateDocument	W	4!	0,2,7
a	CreateMaintenanceWindow	W		0,2
a	CreateOpsItem	W		0,2
a	CreateOpsMetadata	W		0,2
a	CreatePatchBaseline	W		0,2
a	CreateResourceDataSync	W	15!	15
a	DeleteActivation	W		
a	DeleteAssociation	W	0,4,6,8	1
a	DeleteDocument	W	4!	7
a	DeleteInventory	W		
a	DeleteMaintenanceWindow	W	7!	
a	DeleteOpsItem	W	10!	
a	DeleteOpsMetadata	W	12!	
a	DeleteParameter	W	13!	1
a	DeleteParameters	W	13!	1
a	DeletePatchBaseline	W	14!	
a	DeleteResourceDataSync	W	15!	15
a	DeleteResourcePolicy	P	4,11,13	
a	DeregisterManagedInstance	W	8!	19
a	DeregisterPatchBaselineForPatchGroup	W	14!	
a	DeregisterTargetFromMaintenanceWindow	W	7!,19!	
a	DeregisterTaskFromMaintenanceWindow	W	7!,20!	
a	DescribeActivations	R		
a	DescribeAssociation	R	0,4,6,8	1
a	DescribeAssociationExecutionTargets	R	0!	1
a	DescribeAssociationExecutions	R	0!	1
a	DescribeAutomationExecutions	R		
a	DescribeAutomationStepExecutions	R	2!	
a	DescribeAvailablePatches	R		
a	DescribeDocument	R	4!	7
a	DescribeDocumentParameters	R	4!	
a	DescribeDocumentPermission	R	4!	7
a	DescribeEffectiveInstanceAssociations	R	6!,8!	1
a	DescribeEffectivePatchesForPatchBaseline	R	14!	
a	DescribeInstanceAssociationsStatus	R	6!,8!	1
a	DescribeInstanceInformation	R		
a	DescribeInstancePatchStates	R	6!,8!	1,16
a	DescribeInstancePatchStatesForPatchGroup	R		
a	DescribeInstancePatches	R	6!,8!	1,16
a	DescribeInstanceProperties	R		
a	DescribeInventoryDeletions	R		
a	DescribeMaintenanceWindowExecutionTaskInvocations	L		
a	DescribeMaintenanceWindowExecutionTasks	L		
a	DescribeMaintenanceWindowExecutions	L	7!	
a	DescribeMaintenanceWindowSchedule	L		
a	DescribeMaintenanceWindowTargets	L	7!	
a	DescribeMaintenanceWindowTasks	L	7!	
a	DescribeMaintenanceWindows	L		
a	DescribeMaintenanceWindowsForTarget	L		
a	DescribeOpsItems	R		
a	DescribeParameters	L		
a	DescribePatchBaselines	L		
a	DescribePatchGroupState	L		
a	DescribePatchGroups	L		
a	DescribePatchProperties	L		
a	DescribeSessions	L		
a	DisassociateOpsItemRelatedItem	W	10!	
a	ExecuteAPI	R		
a	GetAccessToken	R	10!	
a	GetAutomationExecution	R	2!	1
a	GetCalendar	R	4!	
a	GetCalendarState	R	4!	
a	GetCommandInvocation	R		
a	GetConnectionStatus	R	6,8,18	1,16
a	GetDefaultPatchBaseline	R	14!	
a	GetDeployablePatchSnapshotForInstance	R		
a	GetDocument	R	4!	6,7
a	GetExecutionPreview	R		
a	GetInventory	R		
a	GetInventorySchema	R		
a	GetMaintenanceWindow	R	7!	
a	GetMaintenanceWindowExecution	R		
a	GetMaintenanceWindowExecutionTask	R		
a	GetMaintenanceWindowExecutionTaskInvocation	R		
a	GetMaintenanceWindowTask	R	7!	
a	GetManifest	R		
a	GetOpsItem	R	10!	
a	GetOpsMetadata	R	12!	
a	GetOpsSummary	R	15!	
a	GetParameter	R	13!	1
a	GetParameterHistory	R	13!	1
a	GetParameters	R	13!	1
a	GetParametersByPath	R	13!	12
a	GetPatchBaseline	R	14!	
a	GetPatchBaselineForPatchGroup	R		
a	GetResourcePolicies	L	4,11,13	
a	GetServiceSetting	R	16!	
a	LabelParameterVersion	W	13!	1
a	ListAssociationVersions	L	0!	1
a	ListAssociations	L		
a	ListCommandInvocations	L		
a	ListCommands	L		
a	ListComplianceItems	L		
a	ListComplianceSummaries	L		
a	ListDocumentMetadataHistory	L	4!	7
a	ListDocumentVersions	L	4!	7
a	ListDocuments	L		
a	ListInstanceAssociations	L	6,8	1
a	ListInventoryEntries	L		
a	ListNodes	L	15!	
a	ListNodesSummary	L	15!	
a	ListOpsItemEvents	L		
a	ListOpsItemRelatedItems	L		
a	ListOpsMetadata	L		
a	ListResourceComplianceSummaries	L		
a	ListResourceDataSync	L		15
a	ListTagsForResource	L	0,2,4,7,8,10,12,13,14	1
a	ModifyDocumentPermission	P	4!	7
a	PutCalendar	W	4!	
a	PutComplianceItems	W	6,8	3,14
a	PutConfigurePackageResult	W		
a	PutInventory	W		9
a	PutParameter	W	13!	0,2,10,11
a	PutResourcePolicy	P	4,11,13	
a	RegisterDefaultPatchBaseline	W	14!	
a	RegisterManagedInstance	W		0,2
a	RegisterPatchBaselineForPatchGroup	W	14!	
a	RegisterTargetWithMaintenanceWindow	W	7!	
a	RegisterTaskWithMaintenanceWindow	W	7!	
a	RemoveTagsFromResource	T	0,2,4,6,7,8,10,12,13,14,18	1,2
a	ResetServiceSetting	W	16!	
a	ResumeSession	W	17!	17,18
a	SendAutomationSignal	W	2!	1
a	SendCommand	W	3,4!,6,8	1,16
a	StartAccessRequest	W	6,8	0,2
a	StartAssociationsOnce	W	0!	1
a	StartAutomationExecution	W	1,2!,4!	0,1,2,8
a	StartChangeRequestExecution	W	1,2!,4!	0,1,2,5,8
a	StartExecutionPreview	R		
a	StartSession	W	4,6,8,18	1,4,13,16
a	StopAutomationExecution	W	2!	1
a	TerminateSession	W	17!	17,18
a	UnlabelParameterVersion	W	13!	1
a	UpdateAssociation	W	0!,4,6,8	1
a	UpdateAssociationStatus	W	4!,6,8	1,3,14
a	UpdateDocument	W	4!	7
a	UpdateDocumentDefaultVersion	W	4!	7
a	UpdateDocumentMetadata	W	4!	7
a	UpdateInstanceAssociationStatus	W	0!,6,8	1,3,14
a	UpdateInstanceInformation	W	6,8	3,14
a	UpdateMaintenanceWindow	W	7!	
a	UpdateMaintenanceWindowTarget	W	7!,19!	
a	UpdateMaintenanceWindowTask	W	7!,20!	
a	UpdateManagedInstanceRole	W	5!,8!	19
a	UpdateOpsItem	W	10!	
a	UpdateOpsMetadata	W	12!	
a	UpdatePatchBaseline	W	14!	
a	UpdateResourceDataSync	W	15!	15
a	UpdateServiceSetting	W	16!	
s	ssm-contacts
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	contact	arn:*:ssm-contacts:*:*:contact/*	1
r	contactchannel	arn:*:ssm-contacts:*:*:contactchannel/*/*	
r	engagement	arn:*:ssm-contacts:*:*:engagement/*/*	
r	page	arn:*:ssm-contacts:*:*:page/*/*	
r	rotation	arn:*:ssm-contacts:*:*:rotation/*	1
a	AcceptPage	W	3!	
a	ActivateContactChannel	W	1!	
a	AssociateContact	P	0!	
a	CreateContact	W	0!	0,2
a	CreateContactChannel	W	0!	
a	CreateRotation	W	4!	0,2
a	CreateRotationOverride	W	4!	
a	DeactivateContactChannel	W	1!	
a	DeleteContact	W	0!	
a	DeleteContactChannel	W	1!	
a	DeleteRotation	W	4!	
a	DeleteRotationOverride	W	4!	
a	DescribeEngagement	R	2!	
a	DescribePage	R	3!	
a	GetContact	R	0!	
a	GetContactChannel	R	1!	
a	GetContactPolicy	R	0!	
a	GetRotation	R	4!	
a	GetRotationOverride	R	4!	
a	ListContactChannels	L	0!	
a	ListContacts	L		
a	ListEngagements	L		
a	ListPageReceipts	L	3!	
a	ListPageResolutions	L	3!	
a	ListPagesByContact	L	0!	
a	ListPagesByEngagement	L	2!	
a	ListPreviewRotationShifts	L		
a	ListRotationOverrides	L	4!	
a	ListRotationShifts	L	4!	
a	ListRotations	L		
a	ListTagsForResource	R	0,4	
a	PutContactPolicy	W	0!	
a	SendActivationCode	W	1!	
a	StartEngagement	W	0!	
a	StopEngagement	W	2!	
a	TagResource	T	0,4	0,2
a	UntagResource	T	0,4	2
a	UpdateContact	W	0!	
a	UpdateContactChannel	W	1!	
a	UpdateRotation	W	4!	
s	ssm-guiconnect
a	CancelConnection	W		
a	DeleteConnectionRecordingPreferences	W		
a	GetConnection	R		
a	GetConnectionRecordingPreferences	R		
a	ListConnections	L		
a	StartConnection	W		
a	UpdateConnectionRecordingPreferences	W		
s	ssm-incidents
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	incident-record	arn:*:ssm-incidents::*:incident-record/*/*	1
r	replication-set	arn:*:ssm-incidents::*:replication-set/*	1
r	response-plan	arn:*:ssm-incidents::*:response-plan/*	1
a	BatchGetIncidentFindings	R	0!,2!	
a	CreateReplicationSet	W		0,2
a	CreateResponsePlan	W		0,2
a	CreateTimelineEvent	W	0!,2!	
a	DeleteIncidentRecord	W	0!	
a	DeleteReplicationSet	W	1!	
a	DeleteResourcePolicy	P	2!	
a	DeleteResponsePlan	W	2!	
a	DeleteTimelineEvent	W	0!	
a	GetIncidentRecord	R	0!,2!	
a	GetReplicationSet	R	1!	
a	GetResourcePolicies	R	2!	
a	GetResponsePlan	R	2!	
a	GetTimelineEvent	R	0!,2!	
a	ListIncidentFindings	L	0!,2!	
a	ListIncidentRecords	L		
a	ListRelatedItems	L	0!,2!	
a	ListReplicationSets	L		
a	ListResponsePlans	L		
a	ListTagsForResource	R	0,1,2	
a	ListTimelineEvents	L	0!,2!	
a	PutResourcePolicy	P	2!	
a	StartIncident	W	2!	
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdateDeletionProtection	W	1!	
a	UpdateIncidentRecord	W	0!,2!	
a	UpdateRelatedItems	W	0!,2!	
a	UpdateReplicationSet	W	1!	
a	UpdateResponsePlan	W	2!	0,2
a	UpdateTimelineEvent	W	0!,2!	
s	ssm-quicksetup
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	configuration-manager	arn:*:ssm-quicksetup:*:*:configuration-manager/*	1
a	CreateConfigurationManager	W	0!	0,1,2
a	DeleteConfigurationManager	W	0!	
a	GetConfiguration	R	0	
a	GetConfigurationManager	R	0!	
a	GetServiceSettings	R		
a	ListConfigurationManagers	L		
a	ListConfigurations	L	0	
a	ListQuickSetupTypes	R		
a	ListTagsForResource	R	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateConfigurationDefinition	W	0!	
a	UpdateConfigurationManager	W	0!	
a	UpdateServiceSettings	W		
s	ssm-sap
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	application	arn:*:ssm-sap:*:*:*/*	1
r	component	arn:*:ssm-sap:*:*:*/*/COMPONENT/*	1
r	database	arn:*:ssm-sap:*:*:*/*/DB/*	1
a	BackupDatabase	W		
a	DeleteResourcePermission	P		
a	DeregisterApplication	W	0	
a	GetApplication	R		
a	GetComponent	R	1	
a	GetConfigurationCheckOperation	R		
a	GetDatabase	R		
a	GetOperation	R		
a	GetResourcePermission	P		
a	ListApplications	L		
a	ListComponents	L	0	
a	ListConfigurationCheckDefinitions	L		
a	ListConfigurationCheckOperations	L		
a	ListDatabases	L		
a	ListOperationEvents	L		
a	ListOperations	L		
a	ListSubCheckResults	L		
a	ListSubCheckRuleResults	L		
a	ListTagsForResource	R		
a	PutResourcePermission	P		
a	RegisterApplication	W		0,2
a	RestoreDatabase	W		
a	StartApplication	W	0	
a	StartApplicationRefresh	W	0	
a	StartConfigurationChecks	W		
a	StopApplication	W	0	
a	TagResource	T	0,1,2	0,2
a	UntagResource	T	0,1,2	2
a	UpdateApplicationSettings	W	0	
a	UpdateHANABackupSettings	W		
s	ssmmessages
k	ec2:SourceInstanceARN	ARN
k	ssm:SourceInstanceARN	ARN
a	CreateControlChannel	W		0,1
a	CreateDataChannel	W		
a	OpenControlChannel	W		
a	OpenDataChannel	W		
s	sso
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	identitycenter:ApplicationArn	ARN
k	identitycenter:InstanceArn	ARN
k	sso:ApplicationAccount	String
k	sso:PrimaryRegion	String
r	Account	arn:*:sso:::account/*	
r	Application	arn:*:sso::*:application/*/*	1,5,6
r	ApplicationProvider	arn:*:sso::aws:applicationProvider/*	
r	Instance	arn:*:sso:::instance/*	1,6
r	PermissionSet	arn:*:sso:::permissionSet/*/*	1,6
r	TrustedTokenIssuer	arn:*:sso::*:trustedTokenIssuer/*/*	1,6
a	AddRegion	W	3!	6
a	AssociateDirectory	P		
a	AssociateProfile	P		
a	AttachCustomerManagedPolicyReferenceToPermissionSet	P	3!,4!	6
a	AttachManagedPolicyToPermissionSet	P	3!,4!	6
a	CreateAccountAssignment	W	0!,3!,4!	6
a	CreateApplication	W	1!,2!,3!	0,2,6
a	CreateApplicationAssignment	W	1!	5,6
a	CreateApplicationInstance	P		
a	CreateApplicationInstanceCertificate	P		
a	CreateInstance	W	3!	0,2
a	CreateInstanceAccessControlAttributeConfiguration	W	3!	6
a	CreateManagedApplicationInstance	W		
a	CreatePermissionSet	P	3!,4!	0,2,6
a	CreateProfile	P		
a	CreateTrust	P		
a	CreateTrustedTokenIssuer	W	3!,5!	0,2,6
a	DeleteAccountAssignment	W	0!,3!,4!	6
a	DeleteApplication	W	1!	5,6
a	DeleteApplicationAccessScope	W	1!	5,6
a	DeleteApplicationAssignment	W	1!	5,6
a	DeleteApplicationAuthenticationMethod	W	1!	5,6
a	DeleteApplicationGrant	W	1!	5,6
a	DeleteApplicationInstance	P		
a	DeleteApplicationInstanceCertificate	P		
a	DeleteInlinePolicyFromPermissionSet	W	3!,4!	6
a	DeleteInstance	W	3!	6
a	DeleteInstanceAccessControlAttributeConfiguration	W	3!	6
a	DeleteManagedApplicationInstance	W		
a	DeletePermissionSet	P	3!,4!	6
a	DeletePermissionsBoundaryFromPermissionSet	P	3!,4!	6
a	DeleteProfile	P		
a	DeleteTrustedTokenIssuer	W	5!	6
a	DescribeAccountAssignmentCreationStatus	R	3!	6
a	DescribeAccountAssignmentDeletionStatus	R	3!	6
a	DescribeApplication	R	1!	5,6
a	DescribeApplicationAssignment	R	1!	5,6
a	DescribeApplicationProvider	R	2!	
a	DescribeInstance	R	3!	6
a	DescribeInstanceAccessControlAttributeConfiguration	R	3!	6
a	DescribePermissionSet	R	3!,4!	6
a	DescribePermissionSetProvisioningStatus	R	3!	6
a	DescribeRegion	R	3!	6
a	DescribeRegisteredRegions	R		
a	DescribeTrustedTokenIssuer	R	5!	6
a	DetachCustomerManagedPolicyReferenceFromPermissionSet	P	3!,4!	6
a	DetachManagedPolicyFromPermissionSet	P	3!,4!	6
a	DisassociateDirectory	P		
a	DisassociateProfile	P		
a	GetApplicationAccessScope	R	1!	5,6
a	GetApplicationAssignmentConfiguration	R	1!	5,6
a	GetApplicationAuthenticationMethod	R	1!	5,6
a	GetApplicationGrant	R	1!	5,6
a	GetApplicationInstance	R		
a	GetApplicationSessionConfiguration	R	1!	5,6
a	GetApplicationTemplate	R		
a	GetInlinePolicyForPermissionSet	R	3!,4!	6
a	GetManagedApplicationInstance	R		
a	GetMfaDeviceManagementForDirectory	R		
a	GetPermissionSet	R		
a	GetPermissionsBoundaryForPermissionSet	R	3!,4!	6
a	GetProfile	R		
a	GetSSOStatus	R		
a	GetSharedSsoConfiguration	R		
a	GetSsoConfiguration	R		
a	GetTrust	R		
a	ImportApplicationInstanceServiceProviderMetadata	P		
a	ListAccountAssignmentCreationStatus	L	3!	6
a	ListAccountAssignmentDeletionStatus	L	3!	6
a	ListAccountAssignments	L	0!,3!,4!	6
a	ListAccountAssignmentsForPrincipal	L	3!	6
a	ListAccountsForProvisionedPermissionSet	L	3!,4!	6
a	ListApplicationAccessScopes	L	1!	5,6
a	ListApplicationAssignments	L	1!	5,6
a	ListApplicationAssignmentsForPrincipal	L	3!	5,6
a	ListApplicationAuthenticationMethods	L	1!	5,6
a	ListApplicationGrants	L	1!	5,6
a	ListApplicationInstanceCertificates	R		
a	ListApplicationInstances	L		
a	ListApplicationProviders	L	2!	
a	ListApplicationTemplates	L		
a	ListApplications	L		
a	ListCustomerManagedPolicyReferencesInPermissionSet	L	3!,4!	6
a	ListDirectoryAssociations	R		
a	ListInstances	L		
a	ListManagedPoliciesInPermissionSet	L	3!,4!	6
a	ListPermissionSetProvisioningStatus	L	3!	6
a	ListPermissionSets	L	3!	6
a	ListPermissionSetsProvisionedToAccount	L	0!,3!	6
a	ListProfileAssociations	R		
a	ListProfiles	L		
a	ListRegions	L	3!	6
a	ListTagsForResource	R	1,3,4,5	
a	ListTrustedTokenIssuers	L	3!	6
a	ProvisionPermissionSet	W	0!,3!,4!	6
a	PutApplicationAccessScope	W	1!	5,6
a	PutApplicationAssignmentConfiguration	W	1!	5,6
a	PutApplicationAuthenticationMethod	W	1!	5,6
a	PutApplicationGrant	W	1!	5,6
a	PutApplicationSessionConfiguration	W	1!	5,6
a	PutInlinePolicyToPermissionSet	W	3!,4!	6
a	PutMfaDeviceManagementForDirectory	W		
a	PutPermissionsBoundaryToPermissionSet	P	3!,4!	6
a	PutPermissionsPolicy	P		
a	RemoveRegion	W	3!	6
a	SearchGroups	R		
a	SearchUsers	R		
a	StartSSO	P		
a	TagResource	T	1,3,4,5	0,2
a	UntagResource	T	1,3,4,5	2
a	UpdateApplication	W	1!	5,6
a	UpdateApplicationInstanceActiveCertificate	P		
a	UpdateApplicationInstanceDisplayData	P		
a	UpdateApplicationInstanceResponseConfiguration	P		
a	UpdateApplicationInstanceResponseSchemaConfiguration	P		
a	UpdateApplicationInstanceSecurityConfiguration	P		
a	UpdateApplicationInstanceServiceProviderConfiguration	P		
a	UpdateApplicationInstanceStatus	P		
a	UpdateInstance	W	3!	6
a	UpdateInstanceAccessControlAttributeConfiguration	W	3!	6
a	UpdateManagedApplicationInstanceStatus	W		
a	UpdatePermissionSet	P	3!,4!	6
a	UpdateProfile	P		
a	UpdateSSOConfiguration	P		
a	UpdateTrust	P		
a	UpdateTrustedTokenIssuer	W	5!	6
s	sso-directory
a	AddMemberToGroup	P		
a	CompleteVirtualMfaDeviceRegistration	W		
a	CompleteWebAuthnDeviceRegistration	W		
a	CreateAlias	P		
a	CreateBearerToken	W		
a	CreateExternalIdPConfigurationForDirectory	W		
a	CreateGroup	P		
a	CreateProvisioningTenant	W		
a	CreateUser	P		
a	DeleteBearerToken	W		
a	DeleteExternalIdPCertificate	W		
a	DeleteExternalIdPConfigurationForDirectory	W		
a	DeleteGroup	P		
a	DeleteMfaDeviceForUser	W		
a	DeleteProvisioningTenant	W		
a	DeleteUser	P		
a	DescribeDirectory	R		
a	DescribeGroup	R		
a	DescribeGroups	R		
a	DescribeProvisioningTenant	R		
a	DescribeUser	R		
a	DescribeUserByUniqueAttribute	R		
a	DescribeUsers	R		
a	DisableExternalIdPConfigurationForDirectory	W		
a	DisableUser	P		
a	EnableExternalIdPConfigurationForDirectory	W		
a	EnableUser	P		
a	GetAWSSPConfigurationForDirectory	R		
a	GetGroupId	R		
a	GetUserId	R		
a	GetUserPoolInfo	R		
a	ImportExternalIdPCertificate	W		
a	IsMemberInGroup	R		
a	IsMemberInGroups	R		
a	ListBearerTokens	R		
a	ListExternalIdPCertificates	R		
a	ListExternalIdPConfigurationsForDirectory	R		
a	ListGroups	R		
a	ListGroupsForMember	R		
a	ListGroupsForUser	R		
a	ListMembersInGroup	R		
a	ListMfaDevicesForUser	R		
a	ListProvisioningTenants	R		
a	ListUsers	R		
a	RemoveMemberFromGroup	P		
a	SearchGroups	R		
a	SearchUsers	R		
a	StartVirtualMfaDeviceRegistration	W		
a	StartWebAuthnDeviceRegistration	W		
a	UpdateExternalIdPConfigurationForDirectory	W		
a	UpdateGroup	P		
a	UpdateGroupDisplayName	W		
a	UpdateMfaDeviceForUser	W		
a	UpdatePassword	P		
a	UpdateUser	P		
a	UpdateUserName	W		
a	VerifyEmail	P		
s	sso-oauth
r	Application	arn:*:sso::*:application/*/*	
a	CreateTokenWithIAM	W	0!	
a	IntrospectTokenWithIAM	W	0!	
a	RevokeTokenWithIAM	W	0!	
s	states
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	states:HTTPEndpoint	String
k	states:HTTPMethod	String
k	states:StateMachineQualifier	ArrayOfString
r	activity	arn:*:states:*:*:activity:*	1
r	execution	arn:*:states:*:*:execution:*:*	1
r	express	arn:*:states:*:*:express:*:*:*	
r	labelled execution	arn:*:states:*:*:execution:*/*:*	
r	labelled express	arn:*:states:*:*:express:*/*:*:*	
r	maprun	arn:*:states:*:*:mapRun:*/*:*	
r	statemachine	arn:*:states:*:*:stateMachine:*	1
r	statemachinealias	arn:*:states:*:*:stateMachine:*:*	1
r	statemachineversion	arn:*:states:*:*:stateMachine:*:*	1
a	CreateActivity	W	0!	0,2
a	CreateStateMachine	W	6!	0,2
a	CreateStateMachineAlias	W	6!	5
a	DeleteActivity	W	0!	
a	DeleteStateMachine	W	6!	
a	DeleteStateMachineAlias	W	6!	5
a	DeleteStateMachineVersion	W	6!	5
a	DescribeActivity	R	0!	
a	DescribeExecution	R	1!,2!	
a	DescribeMapRun	R	5!	
a	DescribeStateMachine	R	6!	5
a	DescribeStateMachineAlias	R	6!	5
a	DescribeStateMachineForExecution	R	1!	
a	GetActivityTask	W	0!	
a	GetExecutionHistory	R	1!	
a	InvokeHTTPEndpoint	W		
a	ListActivities	L		
a	ListExecutions	L	5!,6!	5
a	ListMapRuns	L	1!	
a	ListStateMachineAliases	L	6!	5
a	ListStateMachineVersions	L	6!	
a	ListStateMachines	L		
a	ListTagsForResource	L	0,6	
a	PublishStateMachineVersion	W	6!	
a	RedriveExecution	W	1!	
a	RevealSecrets	R		
a	SendTaskFailure	W		
a	SendTaskHeartbeat	W		
a	SendTaskSuccess	W		
a	StartExecution	W	6!	5
a	StartSyncExecution	W	6!	5
a	StopExecution	W	1!	
a	TagResource	T	0,6	0,2
a	TestState	W		
a	UntagResource	T	0,6	2
a	UpdateMapRun	W	5!	
a	UpdateStateMachine	W	6!	0,2
a	UpdateStateMachineAlias	W	6!	5
a	ValidateStateMachineDefinition	R		
s	storagegateway
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	cache-report	arn:*:storagegateway:*:*:share/*/cache-report/*	1
r	device	arn:*:storagegateway:*:*:gateway/*/device/*	
r	fs-association	arn:*:storagegateway:*:*:fs-association/*	1
r	gateway	arn:*:storagegateway:*:*:gateway/*	1
r	share	arn:*:storagegateway:*:*:share/*	1
r	tape	arn:*:storagegateway:*:*:tape/*	1
r	tapepool	arn:*:storagegateway:*:*:tapepool/*	1
r	target	arn:*:storagegateway:*:*:gateway/*/target/*	
r	volume	arn:*:storagegateway:*:*:gateway/*/volume/*	1
a	ActivateGateway	W		0,2
a	AddCache	W	3!	
a	AddTagsToResource	T	0,2,3,4,5,6,8	0,2
a	AddUploadBuffer	W	3!	
a	AddWorkingStorage	W	3!	
a	AssignTapePool	W	5!,6!	
a	AssociateFileSystem	W	3!	0,2
a	AttachVolume	W	3!,8!	
a	BypassGovernanceRetention	W	6!	
a	CancelArchival	W	3!,5!	
a	CancelCacheReport	W	0!	
a	CancelRetrieval	W	3!,5!	
a	CreateCachediSCSIVolume	W	3!,8!	0,2
a	CreateNFSFileShare	W	3!	0,2
a	CreateSMBFileShare	W	3!	0,2
a	CreateSnapshot	W	8!	0,2
a	CreateSnapshotFromVolumeRecoveryPoint	W	8!	0,2
a	CreateStorediSCSIVolume	W	3!	0,2
a	CreateTapePool	W		0,2
a	CreateTapeWithBarcode	W	3!,6!	0,2
a	CreateTapes	W	3!,6!	0,2
a	DeleteAutomaticTapeCreationPolicy	W	3!	
a	DeleteBandwidthRateLimit	W	3!	
a	DeleteCacheReport	W	0!	
a	DeleteChapCredentials	P	7!	
a	DeleteFileShare	W	4!	
a	DeleteGateway	W	3!	
a	DeleteSnapshotSchedule	W	8!	
a	DeleteTape	W	3!,5!	
a	DeleteTapeArchive	W		
a	DeleteTapePool	W	6!	
a	DeleteVolume	W	8!	
a	DescribeAvailabilityMonitorTest	R	3!	
a	DescribeBandwidthRateLimit	R	3!	
a	DescribeBandwidthRateLimitSchedule	R	3!	
a	DescribeCache	R	3!	
a	DescribeCacheReport	R	0!	
a	DescribeCachediSCSIVolumes	R	8!	
a	DescribeChapCredentials	R	7!	
a	DescribeFileSystemAssociations	R	2!	
a	DescribeGatewayInformation	R	3!	
a	DescribeMaintenanceStartTime	R	3!	
a	DescribeNFSFileShares	R	4!	
a	DescribeSMBFileShares	R	4!	
a	DescribeSMBSettings	R	3!	
a	DescribeSnapshotSchedule	R	8!	
a	DescribeStorediSCSIVolumes	R	8!	
a	DescribeTapeArchives	R		
a	DescribeTapeRecoveryPoints	R	3!	
a	DescribeTapes	R	3!	
a	DescribeUploadBuffer	R	3!	
a	DescribeVTLDevices	R	3!	
a	DescribeWorkingStorage	R	3!	
a	DetachVolume	W	8!	
a	DisableGateway	W	3!	
a	DisassociateFileSystem	W	2!	
a	EvictFilesFailingUpload	W	4!	
a	JoinDomain	W	3!	
a	ListAutomaticTapeCreationPolicies	L		
a	ListCacheReports	L		
a	ListFileShares	L		
a	ListFileSystemAssociations	L		
a	ListGateways	L		
a	ListLocalDisks	L	3!	
a	ListTagsForResource	L	3,4,5,8	
a	ListTapePools	L		
a	ListTapes	L		
a	ListVolumeInitiators	L	8!	
a	ListVolumeRecoveryPoints	L	3!	
a	ListVolumes	L		
a	NotifyWhenUploaded	W	4!	
a	RefreshCache	W	4!	
a	RemoveTagsFromResource	T	0,2,3,4,5,6,8	2
a	ResetCache	W	3!	
a	RetrieveTapeArchive	W	3!,5!	
a	RetrieveTapeRecoveryPoint	W	3!,5!	
a	SetLocalConsolePassword	P	3!	
a	SetSMBGuestPassword	P	3!	
a	ShutdownGateway	W	3!	
a	StartAvailabilityMonitorTest	W	3!	
a	StartCacheReport	W	4!	0,2
a	StartGateway	W	3!	
a	UpdateAutomaticTapeCreationPolicy	W	3!,6!	
a	UpdateBandwidthRateLimit	W	3!	
a	UpdateBandwidthRateLimitSchedule	W	3!	
a	UpdateChapCredentials	P	7!	
a	UpdateFileSystemAssociation	W	2!	
a	UpdateGatewayInformation	W	3!	
a	UpdateGatewaySoftwareNow	W	3!	
a	UpdateMaintenanceStartTime	W	3!	
a	UpdateNFSFileShare	W	4!	
a	UpdateSMBFileShare	W	4!	
a	UpdateSMBFileShareVisibility	W	3!	
a	UpdateSMBLocalGroups	W	3!	
a	UpdateSMBSecurityStrategy	W	3!	
a	UpdateSnapshotSchedule	W	8!	0,2
a	UpdateVTLDeviceType	W	1!	
s	sts
k	accounts.google.com:aud	String
k	accounts.google.com:oaud	String
k	accounts.google.com:sub	String
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	cognito-identity.amazonaws.com:amr	String
k	cognito-identity.amazonaws.com:aud	String
k	cognito-identity.amazonaws.com:sub	String
k	graph.facebook.com:app_id	String
k	graph.facebook.com:id	String
k	iam:ResourceTag/${TagKey}	String
k	saml:aud	String
k	saml:cn	ArrayOfString
k	saml:commonName	String
k	saml:doc	String
k	saml:eduorghomepageuri	ArrayOfString
k	saml:eduorgidentityauthnpolicyuri	ArrayOfString
k	saml:eduorglegalname	ArrayOfString
k	saml:eduorgsuperioruri	ArrayOfString
k	saml:eduorgwhitepagesuri	ArrayOfString
k	saml:edupersonaffiliation	ArrayOfString
k	saml:edupersonassurance	ArrayOfString
k	saml:edupersonentitlement	ArrayOfString
k	saml:edupersonnickname	ArrayOfString
k	saml:edupersonorgdn	String
k	saml:edupersonorgunitdn	ArrayOfString
k	saml:edupersonprimaryaffiliation	String
k	saml:edupersonprimaryorgunitdn	String
k	saml:edupersonprincipalname	String
k	saml:edupersonscopedaffiliation	ArrayOfString
k	saml:edupersontargetedid	ArrayOfString
k	saml:givenName	String
k	saml:iss	String
k	saml:mail	String
k	saml:name	String
k	saml:namequalifier	String
k	saml:organizationStatus	String
k	saml:primaryGroupSID	String
k	saml:sub	String
k	saml:sub_type	String
k	saml:surname	String
k	saml:uid	String
k	saml:x500UniqueIdentifier	String
k	sts:AWSServiceName	String
k	sts:DurationSeconds	Numeric
k	sts:ExternalId	String
k	sts:IdentityTokenAudience	ArrayOfString
k	sts:RequestContext/${ContextKey}	String
k	sts:RequestContextProviders	ArrayOfARN
k	sts:RoleSessionName	String
k	sts:SigningAlgorithm	String
k	sts:SourceIdentity	String
k	sts:TaskPolicyArn	String
k	sts:TransitiveTagKeys	ArrayOfString
k	www.amazon.com:app_id	String
k	www.amazon.com:user_id	String
r	context-provider	arn:*:iam::aws:contextProvider/*	
r	federated-user	arn:*:sts::*:federated-user/*	
r	role	arn:*:iam::*:role/*	4,11
r	root-user	arn:*:iam::*:root	
r	self-session	arn:*:sts::*:self	
r	user	arn:*:iam::*:user/*	
a	AssumeRole	W	2!	0,2,3,5,6,7,8,9,10,11,36,39,40,46,50,52,54,55,56
a	AssumeRoleWithSAML	W	2!	3,5,12,13,14,15,16,17,18,19,20,21,22,23,24,25,26,27,28,29,30,31,32,33,34,35,36,37,38,39,40,41,42,43,50,52,54
a	AssumeRoleWithWebIdentity	W	2!	0,1,2,3,5,6,7,8,9,10,50,52,54,55,56
a	AssumeRoot	W	3!	53
a	DecodeAuthorizationMessage	W		
a	GetAccessKeyInfo	R		
a	GetCallerIdentity	R		
a	GetDelegatedAccessToken	W		
a	GetFederationToken	R	1,5	3,5
a	GetServiceBearerToken	R		44,45
a	GetSessionToken	R		
a	GetWebIdentityToken	W		3,5,45,47,51
a	SetContext	W	2,4	48,49
a	SetSourceIdentity	W	2,5	52
a	TagGetWebIdentityToken	T		3,5
a	TagSession	T	2,5	3,5,12,54
s	support
a	AddAttachmentsToSet	W		
a	AddCommunicationToCase	W		
a	CreateCase	W		
a	DescribeAttachment	R		
a	DescribeCaseAttributes	R		
a	DescribeCaseOptions	R		
a	DescribeCases	R		
a	DescribeCommunication	R		
a	DescribeCommunications	R		
a	DescribeCreateCaseOptions	R		
a	DescribeIssueTypes	R		
a	DescribeServices	R		
a	DescribeSeverityLevels	R		
a	DescribeSupportLevel	R		
a	DescribeSupportedLanguages	R		
a	DescribeTrustedAdvisorCheckRefreshStatuses	R		
a	DescribeTrustedAdvisorCheckResult	R		
a	DescribeTrustedAdvisorCheckSummaries	R		
a	DescribeTrustedAdvisorChecks	R		
a	GetInteraction	R		
a	InitiateCallForCase	W		
a	InitiateChatForCase	W		
a	InitiateLiveContactForCase	W		
a	ListInteractionEntries	R		
a	ListInteractions	R		
a	PutCaseAttributes	W		
a	RateCaseCommunication	W		
a	RefreshTrustedAdvisorCheck	W		
a	ResolveCase	W		
a	ResolveInteraction	W		
a	SearchForCases	R		
a	StartInteraction	W		
a	UpdateCaseSeverity	W		
a	UpdateInteraction	W		
s	support-console
a	CheckSubscription	R		
a	CreateCaseDraft	W		
a	CreateContact	W		
a	DeleteCaseDraft	W		
a	DescribeDynamicHelp	R		
a	GetAccountGovCloudEnabled	R		
a	GetAccountState	R		
a	GetBanner	R		
a	GetCaseDraft	R		
a	GetIssueClassificationPredictions	R		
a	GetIssueTextSummary	R		
a	GetQuestionnaire	R		
a	SaveFeedback	W		
s	supportapp
a	CreateSlackChannelConfiguration	W		
a	DeleteAccountAlias	W		
a	DeleteSlackChannelConfiguration	W		
a	DeleteSlackWorkspaceConfiguration	W		
a	DescribeSlackChannels	R		
a	GetAccountAlias	R		
a	GetSlackOauthParameters	R		
a	ListSlackChannelConfigurations	R		
a	ListSlackWorkspaceConfigurations	R		
a	PutAccountAlias	W		
a	RedeemSlackOauthCode	W		
a	RegisterSlackWorkspaceForOrganization	W		
a	UpdateSlackChannelConfiguration	W		
s	supportplans
a	CreateSupportPlanSchedule	W		
a	GetSupportPlan	R		
a	GetSupportPlanUpdateStatus	R		
a	ListSupportPlanModifiers	L		
a	StartSupportPlanUpdate	W		
s	sustainability
a	GetCarbonFootprintSummary	R		
a	GetEstimatedCarbonEmissions	R		
a	GetEstimatedCarbonEmissionsDimensionValues	R		
s	swf
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	swf:activityType.name	String
k	swf:activityType.version	String
k	swf:defaultTaskList.name	String
k	swf:name	String
k	swf:tagFilter.tag	String
k	swf:tagList.member.0	String
k	swf:tagList.member.1	String
k	swf:tagList.member.2	String
k	swf:tagList.member.3	String
k	swf:tagList.member.4	String
k	swf:taskList.name	String
k	swf:typeFilter.name	String
k	swf:typeFilter.version	String
k	swf:version	String
k	swf:workflowType.name	String
k	swf:workflowType.version	String
r	domain	arn:*:swf::*:/domain/*	1
a	CancelTimer	W	0!	
a	CancelWorkflowExecution	W	0!	
a	CompleteWorkflowExecution	W	0!	
a	ContinueAsNewWorkflowExecution	W	0!	
a	CountClosedWorkflowExecutions	R	0!	7,14,15
a	CountOpenWorkflowExecutions	R	0!	7,14,15
a	CountPendingActivityTasks	R	0!	13
a	CountPendingDecisionTasks	R	0!	13
a	DeleteActivityType	W	0!	3,4
a	DeleteWorkflowType	W	0!	17,18
a	DeprecateActivityType	W	0!	3,4
a	DeprecateDomain	W	0!	
a	DeprecateWorkflowType	W	0!	17,18
a	DescribeActivityType	R	0!	3,4
a	DescribeDomain	R	0!	
a	DescribeWorkflowExecution	R	0!	
a	DescribeWorkflowType	R	0!	17,18
a	FailWorkflowExecution	W	0!	
a	GetWorkflowExecutionHistory	R	0!	
a	ListActivityTypes	L	0!	
a	ListClosedWorkflowExecutions	L	0!	7,14,15
a	ListDomains	L		
a	ListOpenWorkflowExecutions	L	0!	7,14,15
a	ListTagsForResource	L	0	
a	ListWorkflowTypes	L	0!	
a	PollForActivityTask	W	0!	13
a	PollForDecisionTask	W	0!	13
a	RecordActivityTaskHeartbeat	W	0!	
a	RecordMarker	W	0!	
a	RegisterActivityType	W	0!	5,6,16
a	RegisterDomain	W		0,2
a	RegisterWorkflowType	W	0!	5,6,16
a	RequestCancelActivityTask	W	0!	
a	RequestCancelExternalWorkflowExecution	W	0!	
a	RequestCancelWorkflowExecution	W	0!	
a	RespondActivityTaskCanceled	W	0!	
a	RespondActivityTaskCompleted	W	0!	3,4,8,9,10,11,12,13,17,18
a	RespondActivityTaskFailed	W	0!	
a	RespondDecisionTaskCompleted	W	0!	
a	ScheduleActivityTask	W	0!	
a	SignalExternalWorkflowExecution	W	0!	
a	SignalWorkflowExecution	W	0!	
a	StartChildWorkflowExecution	W	0!	
a	StartTimer	W	0!	
a	StartWorkflowExecution	W	0!	8,9,10,11,12,13,17,18
a	TagResource	T	0	0,2
a	TerminateWorkflowExecution	W	0!	
a	UndeprecateActivityType	W	0!	3,4
a	UndeprecateDomain	W	0!	
a	UndeprecateWorkflowType	W	0!	17,18
a	UntagResource	T	0	2
s	synthetics
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	synthetics:Names	ArrayOfString
r	canary	arn:*:synthetics:*:*:canary:*	1
r	group	arn:*:synthetics:*:*:group:*	1
a	AssociateResource	W	1!	1,2
a	CreateCanary	W		0,2
a	CreateGroup	W		0,2
a	DeleteCanary	W	0!	1,2
a	DeleteGroup	W	1!	1,2
a	DescribeCanaries	R		3
a	DescribeCanariesLastRun	R		3
a	DescribeRuntimeVersions	R		
a	DisassociateResource	W	1!	1,2
a	GetCanary	R	0!	1,2
a	GetCanaryRuns	R	0!	1,2
a	GetGroup	R	1!	1,2
a	ListAssociatedGroups	L	0!	1,2
a	ListGroupResources	L	1!	1,2
a	ListGroups	L		
a	ListTagsForResource	R	0,1	
a	StartCanary	W	0!	1,2
a	StartCanaryDryRun	W	0!	1,2
a	StopCanary	W	0!	1,2
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	1,2
a	UpdateCanary	W	0!	1,2
s	tag
a	DescribeReportCreation	R		
a	GetComplianceSummary	R		
a	GetResources	R		
a	GetTagKeys	R		
a	GetTagValues	R		
a	ListRequiredTags	L		
a	StartReportCreation	W		
a	TagResources	T		
a	UntagResources	T		
s	tax
a	BatchDeleteTaxRegistration	W		
a	BatchPutTaxRegistration	W		
a	CancelDocument	W		
a	CreateDocument	W		
a	DeleteSupplementalTaxRegistration	W		
a	DeleteTaxRegistration	W		
a	GetDocument	R		
a	GetDocumentUploadUrl	R		
a	GetExemptions	R		
a	GetTaxInfoReportingDocument	R		
a	GetTaxInheritance	R		
a	GetTaxInterview	R		
a	GetTaxRegistration	R		
a	GetTaxRegistrationDocument	R		
a	ListDocuments	R		
a	ListSupplementalTaxRegistrations	R		
a	ListTaxRegistrations	R		
a	ListWithholdingEligibleInvoices	R		
a	PutSupplementalTaxRegistration	W		
a	PutTaxInheritance	W		
a	PutTaxInterview	W		
a	PutTaxRegistration	W		
a	UpdateExemptions	W		
s	textract
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	adapter	arn:*:textract:*:*:/adapters/*	1
r	adapterversion	arn:*:textract:*:*:/adapters/*/versions/*	1
a	AnalyzeDocument	R		
a	AnalyzeExpense	R		
a	AnalyzeID	R		
a	CreateAdapter	W		0,2
a	CreateAdapterVersion	W	0!	0,2
a	DeleteAdapter	W	0!	
a	DeleteAdapterVersion	W	1!	
a	DetectDocumentText	R		
a	GetAdapter	R	0!	
a	GetAdapterVersion	R	1!	
a	GetDocumentAnalysis	R		
a	GetDocumentTextDetection	R		
a	GetExpenseAnalysis	R		
a	GetLendingAnalysis	R		
a	GetLendingAnalysisSummary	R		
a	ListAdapterVersions	R		
a	ListAdapters	R		
a	ListTagsForResource	R	0,1	
a	StartDocumentAnalysis	W		
a	StartDocumentTextDetection	W		
a	StartExpenseAnalysis	W		
a	StartLendingAnalysis	W		
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateAdapter	W	0!	
s	thinclient
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	device	arn:*:thinclient:*:*:device/*	1
r	environment	arn:*:thinclient:*:*:environment/*	1
r	softwareset	arn:*:thinclient:*:*:softwareset/*	1
a	CreateEnvironment	W		0,1,2
a	DeleteDevice	W	0!	1
a	DeleteEnvironment	W	1!	1
a	DeregisterDevice	W	0!	1
a	GetDevice	R	0!	1
a	GetDeviceDetails	R	0!	1
a	GetEnvironment	R	1!	1
a	GetSoftwareSet	R	2!	1
a	ListDeviceSessions	L	0!	1
a	ListDevices	L		
a	ListEnvironments	L		
a	ListSoftwareSets	L		
a	ListTagsForResource	L	0,1,2	1
a	TagResource	T	0,1,2	0,1,2
a	UntagResource	T	0,1,2	1,2
a	UpdateDevice	W	0!	1
a	UpdateEnvironment	W	1!	1
a	UpdateSoftwareSet	W	2!	1
s	timestream
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	database	arn:*:timestream:*:*:database/*	1
r	scheduled-query	arn:*:timestream:*:*:scheduled-query/*	1
r	table	arn:*:timestream:*:*:database/*/table/*	1
a	CancelQuery	W		
a	CreateBatchLoadTask	W	2!	
a	CreateDatabase	W	0!	0,2
a	CreateScheduledQuery	W		0,2
a	CreateTable	W	2!	0,2
a	DeleteDatabase	W	0!	
a	DeleteScheduledQuery	W	1!	
a	DeleteTable	W	2!	
a	DescribeAccountSettings	R		
a	DescribeBatchLoadTask	R		
a	DescribeDatabase	R	0!	
a	DescribeEndpoints	L		
a	DescribeScheduledQuery	R	1!	
a	DescribeTable	R	2!	
a	ExecuteScheduledQuery	W	1!	
a	GetAwsBackupStatus	R		
a	GetAwsRestoreStatus	R		
a	ListBatchLoadTasks	L		
a	ListDatabases	L		
a	ListMeasures	L	2!	
a	ListScheduledQueries	L		
a	ListTables	L	0!	
a	ListTagsForResource	R	0!,1!,2!	
a	PrepareQuery	R	2!	
a	ResumeBatchLoadTask	W		
a	Select	R	2!	
a	SelectValues	R		
a	StartAwsBackupJob	W	2!	
a	StartAwsRestoreJob	W	2!	
a	TagResource	T	0!,1!,2!	0,2
a	Unload	W	2!	
a	UntagResource	T	0!,1!,2!	2
a	UpdateAccountSettings	W		
a	UpdateDatabase	W	0!	
a	UpdateScheduledQuery	W	1!	
a	UpdateTable	W	2!	
a	WriteRecords	W	2!	
s	timestream-influxdb
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	db-cluster	arn:*:timestream-influxdb:*:*:db-cluster/*	1
r	db-instance	arn:*:timestream-influxdb:*:*:db-instance/*	1
r	db-parameter-group	arn:*:timestream-influxdb:*:*:db-parameter-group/*	1
a	CreateDbCluster	W	2	0,2
a	CreateDbInstance	W	2	0,2
a	CreateDbParameterGroup	W		0,2
a	DeleteDbCluster	W	0!	
a	DeleteDbInstance	W	1!	
a	GetDbCluster	R	0!	
a	GetDbInstance	R	1!	
a	GetDbParameterGroup	R	2!	
a	ListDbClusters	L		
a	ListDbInstances	L		
a	ListDbInstancesForCluster	R	0!	
a	ListDbParameterGroups	L		
a	ListTagsForResource	R	0,1,2	1
a	RebootDbCluster	W	0!,1	
a	RebootDbInstance	W	1!	
a	TagResource	T	0,1,2	0,1,2
a	UntagResource	T	0,1,2	1,2
a	UpdateDbCluster	W	0!,2	
a	UpdateDbInstance	W	1!,2	
s	tiros
a	CreateQuery	W		
a	ExtendQuery	W		
a	GetQueryAnswer	R		
a	GetQueryExplanation	R		
a	GetQueryExtensionAccounts	R		
s	tnb
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	function-instance	arn:*:tnb:*:*:function-instance/*	1
r	function-package	arn:*:tnb:*:*:function-package/*	1
r	network-instance	arn:*:tnb:*:*:network-instance/*	1
r	network-operation	arn:*:tnb:*:*:network-operation/*	1
r	network-package	arn:*:tnb:*:*:network-package/*	1
a	CancelSolNetworkOperation	W	3!	
a	CreateSolFunctionPackage	W	1!	0,2
a	CreateSolNetworkInstance	W	2!,4!	0,2
a	CreateSolNetworkPackage	W	4!	0,2
a	DeleteSolFunctionPackage	W	1!	
a	DeleteSolNetworkInstance	W	2!	
a	DeleteSolNetworkPackage	W	4!	
a	GetSolFunctionInstance	R	0!	1
a	GetSolFunctionPackage	R	1!	1
a	GetSolFunctionPackageContent	R	1!	1
a	GetSolFunctionPackageDescriptor	R	1!	1
a	GetSolNetworkInstance	R	2!	1
a	GetSolNetworkOperation	R	3!	1
a	GetSolNetworkPackage	R	4!	1
a	GetSolNetworkPackageContent	R	4!	1
a	GetSolNetworkPackageDescriptor	R	4!	1
a	InstantiateSolNetworkInstance	W	2!	0,2
a	ListSolFunctionInstances	L	0!	1
a	ListSolFunctionPackages	L	1!	1
a	ListSolNetworkInstances	L	2!	1
a	ListSolNetworkOperations	L	3!	1
a	ListSolNetworkPackages	L	4!	1
a	ListTagsForResource	L		
a	PutSolFunctionPackageContent	W	1!	
a	PutSolNetworkPackageContent	W	4!	
a	TagResource	T	0,1,2,3,4	0,2
a	TerminateSolNetworkInstance	W	2!	0,2
a	UntagResource	T	0,1,2,3,4	2
a	UpdateSolFunctionPackage	W	1!	
a	UpdateSolNetworkInstance	W	0!,2!	0,2
a	UpdateSolNetworkPackage	W	4!	
a	ValidateSolFunctionPackageContent	W	1!	
a	ValidateSolNetworkPackageContent	W	4!	
s	transcribe
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	transcribe:OutputBucketName	String
k	transcribe:OutputEncryptionKMSKeyId	String
k	transcribe:OutputKey	String
k	transcribe:OutputLocation	String
r	callanalyticscategory	arn:*:transcribe:*:*:analytics-category/*	1
r	callanalyticsjob	arn:*:transcribe:*:*:analytics/*	1
r	languagemodel	arn:*:transcribe:*:*:language-model/*	1
r	medicalscribejob	arn:*:transcribe:*:*:medical-scribe-job/*	1
r	medicaltranscriptionjob	arn:*:transcribe:*:*:medical-transcription-job/*	1
r	medicalvocabulary	arn:*:transcribe:*:*:medical-vocabulary/*	1
r	transcriptionjob	arn:*:transcribe:*:*:transcription-job/*	1
r	vocabulary	arn:*:transcribe:*:*:vocabulary/*	1
r	vocabularyfilter	arn:*:transcribe:*:*:vocabulary-filter/*	1
a	CreateCallAnalyticsCategory	W		0,1,2
a	CreateLanguageModel	W		0,1,2
a	CreateMedicalVocabulary	W		0,1,2
a	CreateVocabulary	W		0,1,2
a	CreateVocabularyFilter	W		0,1,2
a	DeleteCallAnalyticsCategory	W	0!	
a	DeleteCallAnalyticsJob	W	1!	
a	DeleteLanguageModel	W	2!	
a	DeleteMedicalScribeJob	W	3!	
a	DeleteMedicalTranscriptionJob	W	4!	
a	DeleteMedicalVocabulary	W	5!	
a	DeleteTranscriptionJob	W	6!	
a	DeleteVocabulary	W	7!	
a	DeleteVocabularyFilter	W	8!	
a	DescribeLanguageModel	R	2!	
a	GetCallAnalyticsCategory	R	0!	
a	GetCallAnalyticsJob	R	1!	
a	GetMedicalScribeJob	R	3!	
a	GetMedicalScribeStream	R		
a	GetMedicalTranscriptionJob	R	4!	
a	GetMedicalVocabulary	R	5!	
a	GetTranscriptionJob	R	6!	
a	GetVocabulary	R	7!	
a	GetVocabularyFilter	R	8!	
a	ListCallAnalyticsCategories	L		
a	ListCallAnalyticsJobs	L		
a	ListLanguageModels	L		
a	ListMedicalScribeJobs	L		
a	ListMedicalTranscriptionJobs	L		
a	ListMedicalVocabularies	L		
a	ListTagsForResource	R		
a	ListTranscriptionJobs	L		
a	ListVocabularies	L		
a	ListVocabularyFilters	L		
a	StartCallAnalyticsJob	W		0,2,4,6
a	StartCallAnalyticsStreamTranscription	W		
a	StartCallAnalyticsStreamTranscriptionWebSocket	W		
a	StartMedicalScribeJob	W		0,1,2,3,4
a	StartMedicalScribeStream	W		
a	StartMedicalStreamTranscription	W		
a	StartMedicalStreamTranscriptionWebSocket	W		
a	StartMedicalTranscriptionJob	W		0,1,2,3,4,5
a	StartStreamTranscription	W		
a	StartStreamTranscriptionWebSocket	W		
a	StartTranscriptionJob	W		0,1,2,3,4,5
a	TagResource	T		0,1,2,3,4,5
a	UntagResource	T		2
a	UpdateCallAnalyticsCategory	W	0!	
a	UpdateMedicalVocabulary	W	5!	
a	UpdateVocabulary	W	7!	
a	UpdateVocabularyFilter	W	8!	
s	transfer
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	transfer:RequestConnectorProtocol	String
k	transfer:RequestServerDomain	String
k	transfer:RequestServerEndpointType	String
k	transfer:RequestServerProtocols	ArrayOfString
r	agreement	arn:*:transfer:*:*:agreement/*/*	1
r	certificate	arn:*:transfer:*:*:certificate/*	1
r	connector	arn:*:transfer:*:*:connector/*	1
r	host-key	arn:*:transfer:*:*:host-key/*/*	1
r	profile	arn:*:transfer:*:*:profile/*	1
r	server	arn:*:transfer:*:*:server/*	1
r	user	arn:*:transfer:*:*:user/*/*	1
r	webapp	arn:*:transfer:*:*:webapp/*	1
r	workflow	arn:*:transfer:*:*:workflow/*	1
a	CreateAccess	W	5!	
a	CreateAgreement	W	5!	0,1,2
a	CreateConnector	W	4	0,1,2,3
a	CreateProfile	W		0,1,2
a	CreateServer	W		0,1,2,4,5,6
a	CreateUser	W	5!	0,1,2
a	CreateWebApp	W		0,1,2
a	CreateWorkflow	W		0,1,2
a	DeleteAccess	W	5!	
a	DeleteAgreement	W	0!	
a	DeleteCertificate	W	1!	
a	DeleteConnector	W	2!	
a	DeleteHostKey	W	3!	
a	DeleteProfile	W	4!	
a	DeleteServer	W	5!	
a	DeleteSshPublicKey	W	6!	
a	DeleteUser	W	6!	
a	DeleteWebApp	W	7!	
a	DeleteWebAppCustomization	W	7!	
a	DeleteWorkflow	W	8!	
a	DescribeAccess	R	5!	
a	DescribeAgreement	R	0!	
a	DescribeCertificate	R	1!	
a	DescribeConnector	R	2!	
a	DescribeExecution	R	8!	
a	DescribeHostKey	R	3!	
a	DescribeProfile	R	4!	
a	DescribeSecurityPolicy	R		
a	DescribeServer	R	5!	
a	DescribeUser	R	6!	
a	DescribeWebApp	R	7!	
a	DescribeWebAppCustomization	R	7!	
a	DescribeWorkflow	R	8!	
a	ImportCertificate	W		0,1,2
a	ImportHostKey	W	5!	0,1,2
a	ImportSshPublicKey	W	6!	
a	ListAccesses	R	5!	
a	ListAgreements	R	5!	
a	ListCertificates	R		
a	ListConnectors	R		
a	ListExecutions	R	8!	
a	ListFileTransferResults	R	2!	
a	ListHostKeys	R	5!	
a	ListProfiles	R		
a	ListSecurityPolicies	L		
a	ListServers	L		
a	ListTagsForResource	R	0,1,2,3,4,5,6,8	
a	ListUsers	L	5!	
a	ListWebApps	L		
a	ListWorkflows	L		
a	SendWorkflowStepState	W	8!	
a	StartDirectoryListing	W	2!	
a	StartFileTransfer	W	2!	
a	StartRemoteDelete	W	2!	
a	StartRemoteMove	W	2!	
a	StartServer	W	5!	
a	StopServer	W	5!	
a	TagResource	T	0,1,2,3,4,5,6,7,8	0,2
a	TestConnection	W	2!	
a	TestIdentityProvider	R	6!	
a	UntagResource	T	0,1,2,3,4,5,6,7,8	2
a	UpdateAccess	W		
a	UpdateAgreement	W	0!	
a	UpdateCertificate	W	1!	
a	UpdateConnector	W	2!,4	
a	UpdateHostKey	W	3!	
a	UpdateProfile	W	4!	
a	UpdateServer	W	5!	5,6
a	UpdateUser	W	6!	
a	UpdateWebApp	W	7!	
a	UpdateWebAppCustomization	W	7!	
s	transform
k	aws:RequestTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	connector	arn:*:transform:*:*:connector/*/*	
r	profile	arn:*:transform:*:*:profile/*	
a	AssociateConnectorResource	W	0!	
a	CreateProfile	W	1!	
a	DeleteAgentRuntimeConfiguration	W		
a	DeleteConnector	W	0!	
a	DeleteProfile	W	1!	
a	GetAccountSettings	R		
a	GetAgent	R		
a	GetAgentRuntimeConfiguration	R		
a	GetConnector	R	0!	
a	ListAgents	R		
a	ListConnectors	L		
a	ListProfiles	L		
a	ListTagsForResource	R	0!	
a	PutAgentRuntimeConfiguration	W		
a	RejectConnector	W	0!	
a	TagResource	T	0!	0,1
a	UntagResource	T	0!	1
a	UpdateAccountSettings	W		
a	UpdateAgentAccess	W		
a	UpdateProfile	W	1!	
s	transform-custom
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	campaign	arn:*:transform-custom:*:*:campaign/*	1
r	knowledge-item	arn:*:transform-custom:*:*:package/*/knowledge-item/*	1
r	package	arn:*:transform-custom:*:*:package/*	1
a	CompleteTransformationPackageUpload	W	2!	1
a	ConverseStream	W		
a	CreateCampaign	W	0!	0,1,2
a	CreateTransformationPackageUrl	W	2!	0,1,2
a	DeleteCampaign	W	0!	1
a	DeleteKnowledgeItem	W	1!	1
a	DeleteTransformationPackage	W	2!	1
a	ExecuteTransformation	W	2!	1
a	GetCampaign	R	0!	1
a	GetKnowledgeItem	R	1!	1
a	GetTransformationPackageUrl	R	2!	1
a	ListCampaignRepositories	R	0!	1
a	ListCampaigns	L		
a	ListKnowledgeItems	L		
a	ListTagsForResource	R		
a	ListTransformationPackageMetadata	L		
a	TagResource	T	0,1,2	0,1,2
a	UntagResource	T	0,1,2	2
a	UpdateCampaign	W	0!	1
a	UpdateCampaignRepositoryStatus	W	0!	1
a	UpdateKnowledgeItemConfiguration	W	2!	1
a	UpdateKnowledgeItemStatus	W	1!	1
s	translate
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	parallel-data	arn:*:translate:*:*:parallel-data/*	1
r	terminology	arn:*:translate:*:*:terminology/*	1
a	CreateParallelData	W	0	0,2
a	DeleteParallelData	W	0	
a	DeleteTerminology	W	1	
a	DescribeTextTranslationJob	R		
a	GetParallelData	R	0	
a	GetTerminology	R	1	
a	ImportTerminology	W	1	0,2
a	ListLanguages	L		
a	ListParallelData	L		
a	ListTagsForResource	R	0,1	
a	ListTerminologies	L		
a	ListTextTranslationJobs	L		
a	StartTextTranslationJob	W	0,1	
a	StopTextTranslationJob	W		
a	TagResource	T	0,1	0,2
a	TranslateDocument	R	1	
a	TranslateText	R	0,1	
a	UntagResource	T	0,1	2
a	UpdateParallelData	W	0	
s	trustedadvisor
r	checks	arn:*:trustedadvisor:*:*:checks/*/*	
a	BatchUpdateRecommendationResourceExclusion	W		
a	CreateEngagement	W		
a	CreateEngagementAttachment	W		
a	CreateEngagementCommunication	W		
a	DeleteNotificationConfigurationForDelegatedAdmin	W		
a	DescribeAccount	R		
a	DescribeAccountAccess	R		
a	DescribeCheckItems	R	0!	
a	DescribeCheckRefreshStatuses	R	0!	
a	DescribeCheckStatusHistoryChanges	R	0!	
a	DescribeCheckSummaries	R	0!	
a	DescribeChecks	R		
a	DescribeNotificationConfigurations	R		
a	DescribeNotificationPreferences	R		
a	DescribeOrganization	R		
a	DescribeOrganizationAccounts	R		
a	DescribeReports	R		
a	DescribeRisk	R		
a	DescribeRiskResources	R		
a	DescribeRisks	R		
a	DescribeServiceMetadata	R		
a	DownloadRisk	R		
a	ExcludeCheckItems	W	0!	
a	GenerateReport	W		
a	GetEngagement	R		
a	GetEngagementAttachment	R		
a	GetEngagementType	R		
a	GetOrganizationRecommendation	R		
a	GetRecommendation	R		
a	IncludeCheckItems	W	0!	
a	ListAccountsForParent	R		
a	ListChecks	L		
a	ListEngagementCommunications	R		
a	ListEngagementTypes	R		
a	ListEngagements	R		
a	ListOrganizationRecommendationAccounts	L		
a	ListOrganizationRecommendationResources	L		
a	ListOrganizationRecommendations	L		
a	ListOrganizationalUnitsForParent	R		
a	ListRecommendationResources	L		
a	ListRecommendations	L		
a	ListRoots	R		
a	RefreshCheck	W	0!	
a	SetAccountAccess	W		
a	SetOrganizationAccess	W		
a	UpdateEngagement	W		
a	UpdateEngagementStatus	W		
a	UpdateNotificationConfigurations	W		
a	UpdateNotificationPreferences	W		
a	UpdateOrganizationRecommendationLifecycle	W		
a	UpdateRecommendationLifecycle	W		
a	UpdateRiskStatus	W		
s	ts
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	execution	arn:*:ts::*:execution/*/*/*	1
r	tool	arn:*:ts::aws:tool/*	
a	GetExecution	R	0!	
a	GetExecutionOutput	R	0!	
a	GetTool	R	1!	
a	ListExecutions	L		
a	ListTagsForResource	R	0!	0,2
a	ListTools	L		
a	StartExecution	W		0,2
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
s	user-subscriptions
k	user-subscriptions:CreateForSelf	Bool
a	CreateClaim	W		0
a	DeleteClaim	W		
a	ListApplicationClaims	L		
a	ListClaims	L		
a	ListUserSubscriptions	L		
a	SetOverageConfig	W		
a	UpdateClaim	W		
s	uxc
a	DeleteAccountColor	W		
a	GetAccountColor	R		
a	GetAccountCustomizations	R		
a	ListServices	R		
a	PutAccountColor	W		
a	UpdateAccountCustomizations	W		
s	vendor-insights
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	DataSource	arn:*:vendor-insights:::data-source:*	0,1,2
r	SecurityProfile	arn:*:vendor-insights:::security-profile:*	0,1,2
a	ActivateSecurityProfile	W	1!	1
a	AssociateDataSource	W	1!	1
a	CreateDataSource	W		0,1,2
a	CreateSecurityProfile	W		0,1,2
a	DeactivateSecurityProfile	W	1!	1
a	DeleteDataSource	W	0!	1
a	DisassociateDataSource	W	1!	1
a	GetDataSource	R	0!	1
a	GetEntitledSecurityProfileSnapshot	R	1!	
a	GetProfileAccessTerms	R		
a	GetSecurityProfile	R	1!	1
a	GetSecurityProfileSnapshot	R	1!	1
a	ListDataSources	L		
a	ListEntitledSecurityProfileSnapshots	L	1!	
a	ListEntitledSecurityProfiles	L		
a	ListSecurityProfileSnapshots	L	1!	1
a	ListSecurityProfiles	L		
a	ListTagsForResource	R	0,1	1
a	TagResource	T	0,1	0,1,2
a	UntagResource	T	0,1	1,2
a	UpdateDataSource	W	0!	1
a	UpdateSecurityProfile	W	1!	1
a	UpdateSecurityProfileSnapshotCreationConfiguration	W	1!	1
a	UpdateSecurityProfileSnapshotReleaseConfiguration	W	1!	1
s	verified-access
a	AllowVerifiedAccess	W		
s	verifiedpermissions
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	policy-store	arn:*:verifiedpermissions::*:policy-store/*	1
a	CreateIdentitySource	W	0!	
a	CreatePolicy	W	0!	
a	CreatePolicyStore	W		0,1,2
a	CreatePolicyTemplate	W	0!	
a	DeleteIdentitySource	W	0!	
a	DeletePolicy	W	0!	
a	DeletePolicyStore	W	0!	
a	DeletePolicyTemplate	W	0!	
a	GetIdentitySource	R	0!	
a	GetPolicy	R	0!	
a	GetPolicyStore	R	0!	
a	GetPolicyTemplate	R	0!	
a	GetSchema	R	0!	
a	IsAuthorized	R	0!	
a	IsAuthorizedWithToken	R	0!	
a	ListIdentitySources	L	0!	
a	ListPolicies	L	0!	
a	ListPolicyStores	L		
a	ListPolicyTemplates	L	0!	
a	ListTagsForResource	R	0!	
a	PutSchema	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateIdentitySource	W	0!	
a	UpdatePolicy	W	0!	
a	UpdatePolicyStore	W	0!	
a	UpdatePolicyTemplate	W	0!	
s	voiceid
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	domain	arn:*:voiceid:*:*:domain/*	1
a	AssociateFraudster	W	0!	
a	CreateDomain	W		0,2
a	CreateWatchlist	W	0!	
a	DeleteDomain	W	0!	
a	DeleteFraudster	W	0!	
a	DeleteSpeaker	W	0!	
a	DeleteWatchlist	W	0!	
a	DescribeComplianceConsent	R		
a	DescribeDomain	R	0!	
a	DescribeFraudster	R	0!	
a	DescribeFraudsterRegistrationJob	R	0!	
a	DescribeSpeaker	R	0!	
a	DescribeSpeakerEnrollmentJob	R	0!	
a	DescribeWatchlist	R	0!	
a	DisassociateFraudster	W	0!	
a	EvaluateSession	W	0!	
a	ListDomains	L		
a	ListFraudsterRegistrationJobs	L	0!	
a	ListFraudsters	L	0!	
a	ListSpeakerEnrollmentJobs	L	0!	
a	ListSpeakers	L	0!	
a	ListTagsForResource	R	0	
a	ListWatchlists	L	0!	
a	OptOutSpeaker	W	0!	
a	RegisterComplianceConsent	W		
a	StartFraudsterRegistrationJob	W	0!	
a	StartSpeakerEnrollmentJob	W	0!	
a	TagResource	T	0	0,2
a	UntagResource	T	0	2
a	UpdateDomain	W	0!	
a	UpdateWatchlist	W	0!	
s	vpc-lattice
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	vpc-lattice:AuthType	String
k	vpc-lattice:CreateAction	String
k	vpc-lattice:DomainName	String
k	vpc-lattice:PrivateDnsPreference	String
k	vpc-lattice:PrivateDnsSpecifiedDomains	ArrayOfString
k	vpc-lattice:Protocol	String
k	vpc-lattice:ResourceConfigurationArn	ARN
k	vpc-lattice:SecurityGroupIds	ArrayOfString
k	vpc-lattice:ServiceArn	ARN
k	vpc-lattice:ServiceNetworkArn	ARN
k	vpc-lattice:TargetGroupArns	ArrayOfARN
k	vpc-lattice:VpcEndpointId	String
k	vpc-lattice:VpcId	String
r	AccessLogSubscription	arn:*:vpc-lattice:*:*:accesslogsubscription/*	0,1,2,4
r	DomainVerification	arn:*:vpc-lattice:*:*:domainverification/*	0,1,2,4,5
r	Listener	arn:*:vpc-lattice:*:*:service/*/listener/*	0,1,2,4,8,13
r	ResourceConfiguration	arn:*:vpc-lattice:*:*:resourceconfiguration/*	0,1,2,4
r	ResourceEndpointAssociation	arn:*:vpc-lattice:*:*:resourceendpointassociation/*	0,1,2,9,14
r	ResourceGateway	arn:*:vpc-lattice:*:*:resourcegateway/*	0,1,2,4,15
r	Rule	arn:*:vpc-lattice:*:*:service/*/listener/*/rule/*	0,1,2,4,13
r	Service	arn:*:vpc-lattice:*:*:service/*	0,1,2,3,4
r	ServiceNetwork	arn:*:vpc-lattice:*:*:servicenetwork/*	0,1,2,3,4
r	ServiceNetworkResourceAssociation	arn:*:vpc-lattice:*:*:servicenetworkresourceassociation/*	0,1,2,4,9,12
r	ServiceNetworkServiceAssociation	arn:*:vpc-lattice:*:*:servicenetworkserviceassociation/*	0,1,2,4,11,12
r	ServiceNetworkVpcAssociation	arn:*:vpc-lattice:*:*:servicenetworkvpcassociation/*	0,1,2,4,6,7,10,12,15
r	TargetGroup	arn:*:vpc-lattice:*:*:targetgroup/*	0,1,2,4,15
a	AssociateViaAWSService	P		
a	AssociateViaAWSService-EventsAndStates	P		
a	CreateAccessLogSubscription	W	0!,3,7,8	0,2,4
a	CreateListener	W	2!	0,2,4,8,13
a	CreateResourceConfiguration	W	1,3,5	0,2,4
a	CreateResourceGateway	W	5!	0,2,4,15
a	CreateRule	W	6!	0,2,4,13
a	CreateService	W	7!	0,2,3,4
a	CreateServiceNetwork	W	8!	0,2,3,4
a	CreateServiceNetworkResourceAssociation	W	3!,8!,9!	0,2,4,9,12
a	CreateServiceNetworkServiceAssociation	W	7!,8!,10!	0,2,4,11,12
a	CreateServiceNetworkVpcAssociation	W	8!,11!	0,2,4,6,7,10,12,15
a	CreateServiceNetworkVpcEndpointAssociation	P		
a	CreateTargetGroup	W	12!	0,2,4,15
a	DeleteAccessLogSubscription	W	0!	1
a	DeleteAuthPolicy	P	7,8	
a	DeleteDomainVerification	W	1!	1
a	DeleteListener	W	2!	1
a	DeleteResourceConfiguration	W	3!	1
a	DeleteResourceEndpointAssociation	W	4!	1
a	DeleteResourceGateway	W	5!	1
a	DeleteResourcePolicy	W	3,7,8	
a	DeleteRule	W	6!	1
a	DeleteService	W	7!	1
a	DeleteServiceNetwork	W	8!	1
a	DeleteServiceNetworkResourceAssociation	W	9!	1
a	DeleteServiceNetworkServiceAssociation	W	10!	1,11,12
a	DeleteServiceNetworkVpcAssociation	W	11!	1,12,15
a	DeleteTargetGroup	W	12!	1
a	DeregisterTargets	W	12!	
a	GetAccessLogSubscription	R	0!	1
a	GetAuthPolicy	R	7,8	
a	GetDomainVerification	R	1!	1
a	GetListener	R	2!	1
a	GetResourceConfiguration	R	3!	1
a	GetResourceGateway	R	5!	1
a	GetResourcePolicy	R	3,7,8	
a	GetRule	R	6!	1
a	GetService	R	7!	1
a	GetServiceNetwork	R	8!	1
a	GetServiceNetworkResourceAssociation	R	9!	1
a	GetServiceNetworkServiceAssociation	R	10!	1,11,12
a	GetServiceNetworkVpcAssociation	R	11!	1,12,15
a	GetTargetGroup	R	12!	1
a	ListAccessLogSubscriptions	L		
a	ListDomainVerifications	L		
a	ListListeners	L		
a	ListResourceConfigurations	L		
a	ListResourceEndpointAssociations	L		9,14
a	ListResourceGateways	L		
a	ListRules	L		
a	ListServiceNetworkResourceAssociations	L		
a	ListServiceNetworkServiceAssociations	L		11,12
a	ListServiceNetworkVpcAssociations	L		12,15
a	ListServiceNetworkVpcEndpointAssociations	L		
a	ListServiceNetworks	L		
a	ListServices	L		
a	ListTagsForResource	R		
a	ListTargetGroups	L		
a	ListTargets	L	12!	
a	PutAuthPolicy	P	7,8	
a	PutResourcePolicy	W	3,7,8	
a	RegisterTargets	W	12!	
a	StartDomainVerification	W	1!	0,2,4,5
a	TagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12	0,1,2
a	UntagResource	T	0,1,2,3,4,5,6,7,8,9,10,11,12	2
a	UpdateAccessLogSubscription	W	0!	1
a	UpdateListener	W	2!	1,13
a	UpdateResourceConfiguration	W	3!	1
a	UpdateResourceGateway	W	5!	1,10
a	UpdateRule	W	6!	1,13
a	UpdateService	W	7!	1,3
a	UpdateServiceNetwork	W	8!	1,3
a	UpdateServiceNetworkVpcAssociation	W	11!	1,2,10,12,15
a	UpdateTargetGroup	W	12!	1
s	vpc-lattice-svcs
k	vpc-lattice-svcs:Port	Numeric
k	vpc-lattice-svcs:RequestHeader/${HeaderName}	String
k	vpc-lattice-svcs:RequestMethod	String
k	vpc-lattice-svcs:RequestPath	String
k	vpc-lattice-svcs:RequestQueryString/${QueryStringKey}	ArrayOfString
k	vpc-lattice-svcs:ServiceArn	ARN
k	vpc-lattice-svcs:ServiceNetworkArn	ARN
k	vpc-lattice-svcs:SourceVpc	String
k	vpc-lattice-svcs:SourceVpcOwnerAccount	String
r	Service	arn:*:vpc-lattice:*:*:service/*/*	
r	TCP Service	arn:*:vpc-lattice:*:*:service/*	
a	Connect	W	1!	0,5,6,7,8
a	Invoke	W	0!	0,1,2,3,4,5,6,7,8
s	vpce
r	vpc-endpoint	arn:*:ec2:*:*:vpc-endpoint/*	
r	vpc-endpoint-service	arn:*:ec2:*:*:vpc-endpoint-service/*	
a	AllowMultiRegion	W	0,1	
s	waf
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	bytematchset	arn:*:waf::*:bytematchset/*	
r	geomatchset	arn:*:waf::*:geomatchset/*	
r	ipset	arn:*:waf::*:ipset/*	
r	ratebasedrule	arn:*:waf::*:ratebasedrule/*	1
r	regexmatchset	arn:*:waf::*:regexmatch/*	
r	regexpatternset	arn:*:waf::*:regexpatternset/*	
r	rule	arn:*:waf::*:rule/*	1
r	rulegroup	arn:*:waf::*:rulegroup/*	1
r	sizeconstraintset	arn:*:waf::*:sizeconstraintset/*	
r	sqlinjectionmatchset	arn:*:waf::*:sqlinjectionset/*	
r	webacl	arn:*:waf::*:webacl/*	1
r	xssmatchset	arn:*:waf::*:xssmatchset/*	
a	CreateByteMatchSet	W	0!	
a	CreateGeoMatchSet	W	1!	
a	CreateIPSet	W	2!	
a	CreateRateBasedRule	W	3!	0,2
a	CreateRegexMatchSet	W	4!	
a	CreateRegexPatternSet	W	5!	
a	CreateRule	W	6!	0,2
a	CreateRuleGroup	W	7!	0,2
a	CreateSizeConstraintSet	W	8!	
a	CreateSqlInjectionMatchSet	W	9!	
a	CreateWebACL	W	10!	0,2
a	CreateWebACLMigrationStack	W	10!	
a	CreateXssMatchSet	W	11!	
a	DeleteByteMatchSet	W	0!	
a	DeleteGeoMatchSet	W	1!	
a	DeleteIPSet	W	2!	
a	DeleteLoggingConfiguration	W	10!	
a	DeletePermissionPolicy	P	7!	
a	DeleteRateBasedRule	W	3!	
a	DeleteRegexMatchSet	W	4!	
a	DeleteRegexPatternSet	W	5!	
a	DeleteRule	W	6!	
a	DeleteRuleGroup	W	7!	
a	DeleteSizeConstraintSet	W	8!	
a	DeleteSqlInjectionMatchSet	W	9!	
a	DeleteWebACL	W	10!	
a	DeleteXssMatchSet	W	11!	
a	GetByteMatchSet	R	0!	
a	GetChangeToken	R		
a	GetChangeTokenStatus	R		
a	GetGeoMatchSet	R	1!	
a	GetIPSet	R	2!	
a	GetLoggingConfiguration	R	10!	
a	GetPermissionPolicy	R	7!	
a	GetRateBasedRule	R	3!	
a	GetRateBasedRuleManagedKeys	R	3!	
a	GetRegexMatchSet	R	4!	
a	GetRegexPatternSet	R	5!	
a	GetRule	R	6!	
a	GetRuleGroup	R	7!	
a	GetSampledRequests	R	10	
a	GetSizeConstraintSet	R	8!	
a	GetSqlInjectionMatchSet	R	9!	
a	GetWebACL	R	10!	
a	GetXssMatchSet	R	11!	
a	ListActivatedRulesInRuleGroup	L		
a	ListByteMatchSets	L		
a	ListGeoMatchSets	L		
a	ListIPSets	L		
a	ListLoggingConfigurations	L		
a	ListRateBasedRules	L		
a	ListRegexMatchSets	L		
a	ListRegexPatternSets	L		
a	ListRuleGroups	L		
a	ListRules	L		
a	ListSizeConstraintSets	L		
a	ListSqlInjectionMatchSets	L		
a	ListSubscribedRuleGroups	L		
a	ListTagsForResource	R	3,6,7,10	
a	ListWebACLs	L		
a	ListXssMatchSets	L		
a	PutLoggingConfiguration	W	10!	
a	PutPermissionPolicy	P	7!	
a	TagResource	T	3,6,7,10	0,2
a	UntagResource	T	3,6,7,10	2
a	UpdateByteMatchSet	W	0!	
a	UpdateGeoMatchSet	W	1!	
a	UpdateIPSet	W	2!	
a	UpdateRateBasedRule	W	3!	
a	UpdateRegexMatchSet	W	4!	
a	UpdateRegexPatternSet	W	5!	
a	UpdateRule	W	6!	
a	UpdateRuleGroup	W	7!	
a	UpdateSizeConstraintSet	W	8!	
a	UpdateSqlInjectionMatchSet	W	9!	
a	UpdateWebACL	W	10!	
a	UpdateXssMatchSet	W	11!	
s	waf-regional
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	bytematchset	arn:*:waf-regional:*:*:bytematchset/*	
r	geomatchset	arn:*:waf-regional:*:*:geomatchset/*	
r	ipset	arn:*:waf-regional:*:*:ipset/*	
r	loadbalancer/app/	arn:*:elasticloadbalancing:*:*:loadbalancer/app/*/*	
r	ratebasedrule	arn:*:waf-regional:*:*:ratebasedrule/*	1
r	regexmatchset	arn:*:waf-regional:*:*:regexmatch/*	
r	regexpatternset	arn:*:waf-regional:*:*:regexpatternset/*	
r	rule	arn:*:waf-regional:*:*:rule/*	1
r	rulegroup	arn:*:waf-regional:*:*:rulegroup/*	1
r	sizeconstraintset	arn:*:waf-regional:*:*:sizeconstraintset/*	
r	sqlinjectionmatchset	arn:*:waf-regional:*:*:sqlinjectionset/*	
r	webacl	arn:*:waf-regional:*:*:webacl/*	1
r	xssmatchset	arn:*:waf-regional:*:*:xssmatchset/*	
a	AssociateWebACL	W	3!,11!	
a	CreateByteMatchSet	W	0!	
a	CreateGeoMatchSet	W	1!	
a	CreateIPSet	W	2!	
a	CreateRateBasedRule	W	4!	0,2
a	CreateRegexMatchSet	W	5!	
a	CreateRegexPatternSet	W	6!	
a	CreateRule	W	7!	0,2
a	CreateRuleGroup	W	8!	0,2
a	CreateSizeConstraintSet	W	9!	
a	CreateSqlInjectionMatchSet	W	10!	
a	CreateWebACL	W	11!	0,2
a	CreateWebACLMigrationStack	W	11!	
a	CreateXssMatchSet	W	12!	
a	DeleteByteMatchSet	W	0!	
a	DeleteGeoMatchSet	W	1!	
a	DeleteIPSet	W	2!	
a	DeleteLoggingConfiguration	W	11!	
a	DeletePermissionPolicy	P	8!	
a	DeleteRateBasedRule	W	4!	
a	DeleteRegexMatchSet	W	5!	
a	DeleteRegexPatternSet	W	6!	
a	DeleteRule	W	7!	
a	DeleteRuleGroup	W	8!	
a	DeleteSizeConstraintSet	W	9!	
a	DeleteSqlInjectionMatchSet	W	10!	
a	DeleteWebACL	W	11!	
a	DeleteXssMatchSet	W	12!	
a	DisassociateWebACL	W	3!	
a	GetByteMatchSet	R	0!	
a	GetChangeToken	R		
a	GetChangeTokenStatus	R		
a	GetGeoMatchSet	R	1!	
a	GetIPSet	R	2!	
a	GetLoggingConfiguration	R	11!	
a	GetPermissionPolicy	R	8!	
a	GetRateBasedRule	R	4!	
a	GetRateBasedRuleManagedKeys	R	4!	
a	GetRegexMatchSet	R	5!	
a	GetRegexPatternSet	R	6!	
a	GetRule	R	7!	
a	GetRuleGroup	R	8!	
a	GetSampledRequests	R	11	
a	GetSizeConstraintSet	R	9!	
a	GetSqlInjectionMatchSet	R	10!	
a	GetWebACL	R	11!	
a	GetWebACLForResource	R	3!	
a	GetXssMatchSet	R	12!	
a	ListActivatedRulesInRuleGroup	L		
a	ListByteMatchSets	L		
a	ListGeoMatchSets	L		
a	ListIPSets	L		
a	ListLoggingConfigurations	L		
a	ListRateBasedRules	L		
a	ListRegexMatchSets	L		
a	ListRegexPatternSets	L		
a	ListResourcesForWebACL	L	11!	
a	ListRuleGroups	L		
a	ListRules	L		
a	ListSizeConstraintSets	L		
a	ListSqlInjectionMatchSets	L		
a	ListSubscribedRuleGroups	L		
a	ListTagsForResource	R	4,7,8,11	
a	ListWebACLs	L		
a	ListXssMatchSets	L		
a	PutLoggingConfiguration	W	11!	
a	PutPermissionPolicy	P	8!	
a	TagResource	T	4,7,8,11	0,2
a	UntagResource	T	4,7,8,11	2
a	UpdateByteMatchSet	W	0!	
a	UpdateGeoMatchSet	W	1!	
a	UpdateIPSet	W	2!	
a	UpdateRateBasedRule	W	4!	
a	UpdateRegexMatchSet	W	5!	
a	UpdateRegexPatternSet	W	6!	
a	UpdateRule	W	7!	
a	UpdateRuleGroup	W	8!	
a	UpdateSizeConstraintSet	W	9!	
a	UpdateSqlInjectionMatchSet	W	10!	
a	UpdateWebACL	W	11!	
a	UpdateXssMatchSet	W	12!	
s	wafv2
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	wafv2:LogDestinationResource	ARN
k	wafv2:LogScope	String
r	amplify-app	arn:*:amplify:*:*:apps/*	
r	apigateway	arn:*:apigateway:*::/restapis/*/stages/*	
r	apprunner	arn:*:apprunner:*:*:service/*/*	
r	appsync	arn:*:appsync:*:*:apis/*	
r	ipset	arn:*:wafv2:*:*:*/ipset/*/*	1
r	loadbalancer/app/	arn:*:elasticloadbalancing:*:*:loadbalancer/app/*/*	
r	managedruleset	arn:*:wafv2:*:*:*/managedruleset/*/*	
r	regexpatternset	arn:*:wafv2:*:*:*/regexpatternset/*/*	1
r	rulegroup	arn:*:wafv2:*:*:*/rulegroup/*/*	1
r	userpool	arn:*:cognito-idp:*:*:userpool/*	
r	verified-access-instance	arn:*:ec2:*:*:verified-access-instance/*	
r	webacl	arn:*:wafv2:*:*:*/webacl/*/*	1
a	AssociateWebACL	W	0,1,2,3,5,9,10,11!	
a	CheckCapacity	R		
a	CreateAPIKey	W		
a	CreateIPSet	W	4!	0,2
a	CreateRegexPatternSet	W	7!	0,2
a	CreateRuleGroup	W	4,7,8!	0,2
a	CreateWebACL	W	4,6,7,8,11!	0,2
a	DeleteAPIKey	W		
a	DeleteFirewallManagerRuleGroups	W	11!	
a	DeleteIPSet	W	4!	
a	DeleteLoggingConfiguration	W	11!	4
a	DeletePermissionPolicy	P	8!	
a	DeleteRegexPatternSet	W	7!	
a	DeleteRuleGroup	W	8!	
a	DeleteWebACL	W	11!	
a	DescribeAllManagedProducts	R		
a	DescribeManagedProductsByVendor	R		
a	DescribeManagedRuleGroup	R		
a	DisassociateFirewallManager	W	11!	
a	DisassociateWebACL	W	0,1,2,3,5,9,10	
a	GenerateMobileSdkReleaseUrl	R		
a	GetDecryptedAPIKey	R		
a	GetIPSet	R	4!	1
a	GetLoggingConfiguration	R	11!	1,4
a	GetManagedRuleSet	R	6!	
a	GetMobileSdkRelease	R		
a	GetPermissionPolicy	R	8!	
a	GetRateBasedStatementManagedKeys	R	11!	1
a	GetRegexPatternSet	R	7!	1
a	GetRuleGroup	R	8!	1
a	GetSampledRequests	R	11!	
a	GetTopPathStatisticsByTraffic	R	11!	
a	GetWebACL	R	11!	1
a	GetWebACLForResource	R	0,1,2,3,5,9,10,11!	
a	ListAPIKeys	L		
a	ListAvailableManagedRuleGroupVersions	L		
a	ListAvailableManagedRuleGroups	L		
a	ListIPSets	L		
a	ListLoggingConfigurations	L		4
a	ListManagedRuleSets	L		
a	ListMobileSdkReleases	L		
a	ListRegexPatternSets	L		
a	ListResourcesForWebACL	L	0,2,9,10,11!	
a	ListRuleGroups	L		
a	ListTagsForResource	R	4,7,8,11	1
a	ListWebACLs	L		
a	PutFirewallManagerRuleGroups	W	11!	
a	PutLoggingConfiguration	W	11!	3,4
a	PutManagedRuleSetVersions	W	6!,8!	
a	PutPermissionPolicy	P	8!	
a	TagResource	T	4,7,8,11	0,1,2
a	UntagResource	T	4,7,8,11	2
a	UpdateIPSet	W	4!	1
a	UpdateManagedRuleSetVersionExpiryDate	W	6!	
a	UpdateRegexPatternSet	W	7!	1
a	UpdateRuleGroup	W	4,7,8!	1
a	UpdateWebACL	W	4,6,7,8,11!	1
s	wam
a	AuthenticatePackager	W		
s	wellarchitected
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	wellarchitected:JiraProjectKey	String
r	lens	arn:*:wellarchitected:*:*:lens/*	1
r	profile	arn:*:wellarchitected:*:*:profile/*	1
r	review-template	arn:*:wellarchitected:*:*:review-template/*	1
r	workload	arn:*:wellarchitected:*:*:workload/*	1
a	AssociateLenses	W	3!	1
a	AssociateProfiles	W	3!	1
a	ConfigureIntegration	W		
a	CreateLensShare	W	0!	1
a	CreateLensVersion	W	0!	1
a	CreateMilestone	W	3!	1
a	CreateProfile	W		0,2
a	CreateProfileShare	W	1!	1
a	CreateReviewTemplate	W		0,2
a	CreateTemplateShare	W	2!	1
a	CreateWorkload	W		0,2,3
a	CreateWorkloadShare	W	3!	1
a	DeleteLens	W	0!	1
a	DeleteLensShare	W	0!	1
a	DeleteProfile	W	1!	1
a	DeleteProfileShare	W	1!	1
a	DeleteReviewTemplate	W	2!	1
a	DeleteTemplateShare	W	2!	1
a	DeleteWorkload	W	3!	1
a	DeleteWorkloadShare	W	3!	1
a	DisassociateLenses	W	3!	1
a	DisassociateProfiles	W	3!	1
a	ExportLens	R	0!	1
a	GetAnswer	R	3!	1
a	GetConsolidatedReport	R		
a	GetGlobalSettings	R		
a	GetLens	R	0!	1
a	GetLensReview	R	3!	1
a	GetLensReviewReport	R	3!	1
a	GetLensVersionDifference	R	0!	1
a	GetMilestone	R	3!	1
a	GetProfile	R	1!	1
a	GetProfileTemplate	R		
a	GetReviewTemplate	R	2!	1
a	GetReviewTemplateAnswer	R	2!	1
a	GetReviewTemplateLensReview	R	2!	1
a	GetWorkload	R	3!	1
a	ImportLens	W		0,2
a	ListAnswers	L	3!	1
a	ListCheckDetails	L	3!	1
a	ListCheckSummaries	L	3!	1
a	ListLensReviewImprovements	L	3!	1
a	ListLensReviews	L	3!	1
a	ListLensShares	L	0!	1
a	ListLenses	L		
a	ListMilestones	L	3!	1
a	ListNotifications	L		
a	ListProfileNotifications	L		
a	ListProfileShares	L	1!	1
a	ListProfiles	L		
a	ListReviewTemplateAnswers	L	2!	1
a	ListReviewTemplates	L		
a	ListShareInvitations	L		
a	ListTagsForResource	R	0,1,2,3	1
a	ListTemplateShares	L	2!	1
a	ListWorkloadShares	L	3!	1
a	ListWorkloads	L		
a	TagResource	T	0,1,2,3	0,2
a	UntagResource	T	0,1,2,3	2
a	UpdateAnswer	W	3!	1
a	UpdateGlobalSettings	W		3
a	UpdateIntegration	W	3!	1
a	UpdateLensReview	W	3!	1
a	UpdateProfile	W	1!	1
a	UpdateReviewTemplate	W	2!	1
a	UpdateReviewTemplateAnswer	W	2!	1
a	UpdateReviewTemplateLensReview	W	2!	1
a	UpdateShareInvitation	W		
a	UpdateWorkload	W	3!	1,3
a	UpdateWorkloadShare	W	3!	1
a	UpgradeLensReview	W	3!	1
a	UpgradeProfileVersion	W	1!,3!	1
a	UpgradeReviewTemplateLensReview	W	2!	1
s	wickr
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	network	arn:*:wickr:*:*:network/*	1
a	BatchCreateUser	W	0!	
a	BatchDeleteUser	W	0!	
a	BatchLookupUserUname	R	0!	
a	BatchReinviteUser	W	0!	
a	BatchResetDevicesForUser	W	0!	
a	BatchToggleUserSuspendStatus	W	0!	
a	CreateAdminSession	W	0!	
a	CreateBot	W	0!	
a	CreateDataRetentionBot	W	0!	
a	CreateDataRetentionBotChallenge	W	0!	
a	CreateNetwork	W	0!	0,2
a	CreateSecurityGroup	W	0!	
a	DeleteBot	W	0!	
a	DeleteDataRetentionBot	W	0!	
a	DeleteNetwork	W	0!	
a	DeleteSecurityGroup	W	0!	
a	GetBot	R	0!	
a	GetBotsCount	R	0!	
a	GetDataRetentionBot	R	0!	
a	GetGuestUserHistoryCount	R	0!	
a	GetNetwork	R	0!	
a	GetNetworkSettings	R	0!	
a	GetOidcInfo	R	0!	
a	GetSecurityGroup	R	0!	
a	GetUser	R	0!	
a	GetUsersCount	R	0!	
a	ListBlockedGuestUsers	R	0!	
a	ListBots	R	0!	
a	ListDevicesForUser	R	0!	
a	ListGuestUsers	R	0!	
a	ListNetworks	R		
a	ListSecurityGroupUsers	R	0!	
a	ListSecurityGroups	R	0!	
a	ListTagsForResource	R	0!	
a	ListUsers	R	0!	
a	RegisterOidcConfig	W	0!	
a	RegisterOidcConfigTest	W	0!	
a	TagResource	T	0!	0,1,2
a	UntagResource	T	0!	2
a	UpdateBot	W	0!	
a	UpdateDataRetention	W	0!	
a	UpdateGuestUser	W	0!	
a	UpdateNetworkDetails	W	0!	
a	UpdateNetworkSettings	W	0!	
a	UpdateSecurityGroup	W	0!	
a	UpdateUser	W	0!	
s	wisdom
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	wisdom:MessageTemplate/RoutingProfileArn	ArrayOfARN
k	wisdom:SearchFilter/Qualifier	ArrayOfString
k	wisdom:SearchFilter/RoutingProfileArn	ARN
r	AIAgent	arn:*:wisdom:*:*:ai-agent/*/*	1
r	AIGuardrail	arn:*:wisdom:*:*:ai-guardrail/*/*	1
r	AIPrompt	arn:*:wisdom:*:*:ai-prompt/*/*	1
r	Assistant	arn:*:wisdom:*:*:assistant/*	1
r	AssistantAssociation	arn:*:wisdom:*:*:association/*/*	1
r	Content	arn:*:wisdom:*:*:content/*/*	1
r	ContentAssociation	arn:*:wisdom:*:*:content-association/*/*/*	1
r	KnowledgeBase	arn:*:wisdom:*:*:knowledge-base/*	1
r	MessageTemplate	arn:*:wisdom:*:*:message-template/*/*	1,3
r	QuickResponse	arn:*:wisdom:*:*:quick-response/*/*	1
r	Session	arn:*:wisdom:*:*:session/*/*	1
a	ActivateMessageTemplate	W	7!,8!	
a	AllowVendedLogDeliveryForResource	P	3	
a	CreateAIAgent	W		0,2
a	CreateAIAgentVersion	W	0!	0,2
a	CreateAIGuardrail	W		0,2
a	CreateAIGuardrailVersion	W	1!	0,2
a	CreateAIPrompt	W		0,2
a	CreateAIPromptVersion	W	2!	0,2
a	CreateAssistant	W		0,2
a	CreateAssistantAssociation	W		0,2
a	CreateContent	W	7!	0,2
a	CreateContentAssociation	W	5!,7!	0,2
a	CreateKnowledgeBase	W		0,2
a	CreateMessageTemplate	W	7!	0,2
a	CreateMessageTemplateAttachment	W	7!,8!	
a	CreateMessageTemplateVersion	W	7!,8!	
a	CreateQuickResponse	W		0,2
a	CreateSession	W		0,2
a	DeactivateMessageTemplate	W	7!,8!	
a	DeleteAIAgent	W	0!	
a	DeleteAIAgentVersion	W	0!	
a	DeleteAIGuardrail	W	1!	
a	DeleteAIGuardrailVersion	W	1!	
a	DeleteAIPrompt	W	2!	
a	DeleteAIPromptVersion	W	2!	
a	DeleteAssistant	W	3!	
a	DeleteAssistantAssociation	W	4!	
a	DeleteContent	W	5!,7!	
a	DeleteContentAssociation	W	5!,6!,7!	
a	DeleteImportJob	W	7!	
a	DeleteKnowledgeBase	W	7!	
a	DeleteMessageTemplate	W	7!,8!	
a	DeleteMessageTemplateAttachment	W	7!,8!	
a	DeleteQuickResponse	W	7!,9!	
a	GetAIAgent	R	0!	
a	GetAIGuardrail	R	1!	
a	GetAIPrompt	R	2!	
a	GetAssistant	R	3!	
a	GetAssistantAssociation	R	4!	
a	GetContent	R	5!,7!	
a	GetContentAssociation	R	5!,6!,7!	
a	GetContentSummary	R	5!,7!	
a	GetImportJob	R	7!	
a	GetKnowledgeBase	R	7!	
a	GetMessageTemplate	R	7!,8!	3
a	GetNextMessage	R	10!	
a	GetQuickResponse	R	7!,9!	
a	GetRecommendations	R	10!	
a	GetSession	R	10!	
a	ListAIAgentVersions	L	0!	
a	ListAIAgents	L		
a	ListAIGuardrailVersions	L	1!	
a	ListAIGuardrails	L		
a	ListAIPromptVersions	L	2!	
a	ListAIPrompts	L		
a	ListAssistantAssociations	L		
a	ListAssistants	L		
a	ListContentAssociations	L	5!,7!	
a	ListContents	L	7!	
a	ListImportJobs	L	7!	
a	ListKnowledgeBases	L		
a	ListMessageTemplateVersions	L	7!,8!	
a	ListMessageTemplates	L	7!	
a	ListMessages	L	10!	
a	ListQuickResponses	L	7!	
a	ListTagsForResource	R		
a	NotifyRecommendationsReceived	W	10!	
a	PutFeedback	W	3!	
a	QueryAssistant	R	3!	
a	RemoveAssistantAIAgent	W	3!	
a	RemoveKnowledgeBaseTemplateUri	W	7!	
a	RenderMessageTemplate	R	7!,8!	3
a	Retrieve	R	3!	
a	SearchContent	R	7!	
a	SearchMessageTemplates	R	7!	4,5
a	SearchQuickResponses	R	7!	5
a	SearchSessions	R		
a	SendMessage	W	10!	
a	StartContentUpload	W	7!	
a	StartImportJob	W	7!	0,2
a	TagResource	T	3,4,5,6,7,8,9,10	0,1,2
a	UntagResource	T	3,4,5,6,7,8,9,10	1,2
a	UpdateAIAgent	W	0!	
a	UpdateAIGuardrail	W	1!	
a	UpdateAIPrompt	W	2!	
a	UpdateAssistantAIAgent	W	3!	
a	UpdateContent	W	5!,7!	
a	UpdateKnowledgeBaseTemplateUri	W	7!	
a	UpdateMessageTemplate	W	7!,8!	
a	UpdateMessageTemplateMetadata	W	7!,8!	
a	UpdateQuickResponse	W	7!,9!	
a	UpdateSession	W	10!	
a	UpdateSessionData	W	10!	
s	workdocs
r	organization	arn:*:workdocs:*:*:organization/*	
a	AbortDocumentVersionUpload	W		
a	ActivateUser	W		
a	AddNotificationPermissions	W		
a	AddResourcePermissions	W		
a	AddUserToGroup	W		
a	CheckAlias	R		
a	CreateComment	W		
a	CreateCustomMetadata	W		
a	CreateFolder	W		
a	CreateInstance	W		
a	CreateLabels	W		
a	CreateNotificationSubscription	W		
a	CreateUser	W		
a	DeactivateUser	W		
a	DeleteComment	W		
a	DeleteCustomMetadata	W		
a	DeleteDocument	W		
a	DeleteDocumentVersion	W		
a	DeleteFolder	W		
a	DeleteFolderContents	W		
a	DeleteInstance	W		
a	DeleteLabels	W		
a	DeleteNotificationPermissions	W		
a	DeleteNotificationSubscription	W		
a	DeleteUser	W		
a	DeregisterDirectory	W		
a	DescribeActivities	L		
a	DescribeAvailableDirectories	L		
a	DescribeComments	L		
a	DescribeDocumentVersions	L		
a	DescribeFolderContents	L		
a	DescribeGroups	L		
a	DescribeInstanceExports	L		
a	DescribeInstances	L		
a	DescribeNotificationPermissions	L		
a	DescribeNotificationSubscriptions	L		
a	DescribeResourcePermissions	L		
a	DescribeRootFolders	L		
a	DescribeUsers	L		
a	DownloadDocumentVersion	R		
a	GetCurrentUser	R		
a	GetDocument	R		
a	GetDocumentPath	R		
a	GetDocumentVersion	R		
a	GetFolder	R		
a	GetFolderPath	R		
a	GetGroup	R		
a	GetResources	R		
a	InitiateDocumentVersionUpload	W		
a	RegisterDirectory	W		
a	RemoveAllResourcePermissions	W		
a	RemoveResourcePermission	W		
a	RestoreDocumentVersions	W		
a	SearchResources	L		
a	StartInstanceExport	W	0!	
a	UpdateDocument	W		
a	UpdateDocumentVersion	W		
a	UpdateFolder	W		
a	UpdateInstanceAlias	W		
a	UpdateUser	W		
a	UpdateUserAdministrativeSettings	W		
s	worklink
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	fleet	arn:*:worklink::*:fleet/*	1
a	AssociateDomain	W	0!	
a	AssociateWebsiteAuthorizationProvider	W	0!	
a	AssociateWebsiteCertificateAuthority	W	0!	
a	CreateFleet	W		0,2
a	DeleteFleet	W	0!	0,2
a	DescribeAuditStreamConfiguration	R	0!	
a	DescribeCompanyNetworkConfiguration	R	0!	
a	DescribeDevice	R	0!	
a	DescribeDevicePolicyConfiguration	R	0!	
a	DescribeDomain	R	0!	
a	DescribeFleetMetadata	R	0!	0,2
a	DescribeIdentityProviderConfiguration	R	0!	
a	DescribeWebsiteCertificateAuthority	R	0!	
a	DisassociateDomain	W	0!	
a	DisassociateWebsiteAuthorizationProvider	W	0!	
a	DisassociateWebsiteCertificateAuthority	W	0!	
a	ListDevices	L	0!	
a	ListDomains	L	0!	
a	ListFleets	L		
a	ListTagsForResource	R	0!	
a	ListWebsiteAuthorizationProviders	L	0!	
a	ListWebsiteCertificateAuthorities	L	0!	
a	RestoreDomainAccess	W	0!	
a	RevokeDomainAccess	W	0!	
a	SearchEntity	L	0!	
a	SignOutUser	W	0!	
a	TagResource	T	0!	0,2
a	UntagResource	T	0!	2
a	UpdateAuditStreamConfiguration	W	0!	
a	UpdateCompanyNetworkConfiguration	W	0!	
a	UpdateDevicePolicyConfiguration	P	0!	
a	UpdateDomainMetadata	W	0!	
a	UpdateFleetMetadata	W	0!	
a	UpdateIdentityProviderConfiguration	W	0!	
s	workmail
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	workmail:ImpersonationRoleId	String
r	organization	arn:*:workmail:*:*:organization/*	1
a	AllowVendedLogDeliveryForResource	W	0!	
a	AssociateDelegateToResource	W	0!	
a	AssociateMemberToGroup	W	0!	
a	AssumeImpersonationRole	W	0!	3
a	CancelMailboxExportJob	W	0!	
a	CreateAlias	W	0!	
a	CreateAvailabilityConfiguration	W	0!	
a	CreateGroup	W	0!	
a	CreateIdentityCenterApplication	W		
a	CreateImpersonationRole	W	0!	
a	CreateInboundMailFlowRule	W	0!	
a	CreateMailDomain	W	0!	
a	CreateMobileDeviceAccessRule	W	0!	
a	CreateOrganization	W		
a	CreateOutboundMailFlowRule	W	0!	
a	CreateResource	W	0!	
a	CreateSmtpGateway	W	0!	
a	CreateUser	W	0!	
a	DeleteAccessControlRule	W	0!	
a	DeleteAlias	W	0!	
a	DeleteAvailabilityConfiguration	W	0!	
a	DeleteEmailMonitoringConfiguration	W	0!	
a	DeleteGroup	W	0!	
a	DeleteIdentityCenterApplication	W		
a	DeleteIdentityProviderConfiguration	W	0!	
a	DeleteImpersonationRole	W	0!	
a	DeleteInboundMailFlowRule	W	0!	
a	DeleteMailDomain	W	0!	
a	DeleteMailboxPermissions	W	0!	
a	DeleteMobileDevice	W	0!	
a	DeleteMobileDeviceAccessOverride	W	0!	
a	DeleteMobileDeviceAccessRule	W	0!	
a	DeleteOrganization	W	0!	
a	DeleteOutboundMailFlowRule	W	0!	
a	DeletePersonalAccessToken	W	0!	
a	DeleteResource	W	0!	
a	DeleteRetentionPolicy	W	0!	
a	DeleteSmtpGateway	W	0!	
a	DeleteUser	W	0!	
a	DeliverToMailbox	W	0!	
a	DeregisterFromWorkMail	W	0!	
a	DeregisterMailDomain	W	0!	
a	DescribeEmailMonitoringConfiguration	R	0!	
a	DescribeEntity	R	0!	
a	DescribeGroup	L	0!	
a	DescribeIdentityProviderConfiguration	R	0!	
a	DescribeInboundDmarcSettings	R	0!	
a	DescribeInboundMailFlowRule	R	0!	
a	DescribeMailDomains	L	0!	
a	DescribeMailboxExportJob	R	0!	
a	DescribeOrganization	L	0!	
a	DescribeOutboundMailFlowRule	R	0!	
a	DescribeResource	L	0!	
a	DescribeSmtpGateway	R	0!	
a	DescribeUser	L	0!	
a	DisassociateDelegateFromResource	W	0!	
a	DisassociateMemberFromGroup	W	0!	
a	EnableMailDomain	W	0!	
a	GetAccessControlEffect	R	0!	
a	GetDefaultRetentionPolicy	R	0!	
a	GetImpersonationRole	R	0!	
a	GetImpersonationRoleEffect	R	0!	
a	GetJournalingRules	R	0!	
a	GetMailDomain	R	0!	
a	GetMailDomainDetails	R	0!	
a	GetMailboxDetails	R	0!	
a	GetMobileDeviceAccessEffect	R	0!	
a	GetMobileDeviceAccessOverride	R	0!	
a	GetMobileDeviceDetails	R	0!	
a	GetMobileDevicesForUser	R	0!	
a	GetMobilePolicyDetails	R	0!	
a	GetPersonalAccessTokenMetadata	R	0!	
a	ListAccessControlRules	R	0!	
a	ListAliases	L	0!	
a	ListAvailabilityConfigurations	R	0!	
a	ListGroupMembers	L	0!	
a	ListGroups	L	0!	
a	ListGroupsForEntity	L	0!	
a	ListImpersonationRoles	L	0!	
a	ListInboundMailFlowRules	L	0!	
a	ListMailDomains	L	0!	
a	ListMailboxExportJobs	L	0!	
a	ListMailboxPermissions	L	0!	
a	ListMobileDeviceAccessOverrides	R	0!	
a	ListMobileDeviceAccessRules	R	0!	
a	ListOrganizations	L		
a	ListOutboundMailFlowRules	L	0!	
a	ListPersonalAccessTokens	L	0!	
a	ListResourceDelegates	L	0!	
a	ListResources	L	0!	
a	ListSmtpGateways	L	0!	
a	ListTagsForResource	L	0!	0,2
a	ListUsers	L	0!	
a	PutAccessControlRule	W	0!	
a	PutEmailMonitoringConfiguration	W	0!	
a	PutIdentityProviderConfiguration	W	0!	
a	PutInboundDmarcSettings	W	0!	
a	PutMailboxPermissions	W	0!	
a	PutMobileDeviceAccessOverride	W	0!	
a	PutRetentionPolicy	W	0!	
a	RegisterMailDomain	W	0!	
a	RegisterToWorkMail	W	0!	
a	ResetPassword	P	0!	
a	SearchMembers	R	0!	
a	SetDefaultMailDomain	W	0!	
a	SetJournalingRules	W	0!	
a	SetMobilePolicyDetails	W	0!	
a	StartMailboxExportJob	W	0!	
a	TagResource	T	0!	0,2
a	TestAvailabilityConfiguration	R	0!	
a	TestInboundMailFlowRules	W	0!	
a	TestOutboundMailFlowRules	W	0!	
a	UntagResource	T	0!	2
a	UpdateAvailabilityConfiguration	W	0!	
a	UpdateDefaultMailDomain	W	0!	
a	UpdateGroup	W	0!	
a	UpdateImpersonationRole	W	0!	
a	UpdateInboundMailFlowRule	W	0!	
a	UpdateMailboxQuota	W	0!	
a	UpdateMobileDeviceAccessRule	W	0!	
a	UpdateOutboundMailFlowRule	W	0!	
a	UpdatePrimaryEmailAddress	W	0!	
a	UpdateResource	W	0!	
a	UpdateSmtpGateway	W	0!	
a	UpdateUser	W	0!	
a	WipeMobileDevice	W	0!	
s	workmailmessageflow
r	RawMessage	arn:*:workmailmessageflow:*:*:message/*/*/*	
a	GetRawMessageContent	R	0!	
a	PutRawMessageContent	W	0!	
s	workspaces
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	workspaces:userId	String
r	certificateid	arn:*:workspaces:*:*:workspacecertificate/*	
r	connectionalias	arn:*:workspaces:*:*:connectionalias/*	1
r	directoryid	arn:*:workspaces:*:*:directory/*	1
r	workspaceapplication	arn:*:workspaces:*:*:workspaceapplication/*	1
r	workspacebundle	arn:*:workspaces:*:*:workspacebundle/*	1
r	workspaceid	arn:*:workspaces:*:*:workspace/*	1
r	workspaceimage	arn:*:workspaces:*:*:workspaceimage/*	1
r	workspaceipgroup	arn:*:workspaces:*:*:workspaceipgroup/*	1
r	workspacespoolid	arn:*:workspaces:*:*:workspacespool/*	1
a	AcceptAccountLinkInvitation	W		
a	AssociateConnectionAlias	W	1!,2!	
a	AssociateIpGroups	W	2!,7!	
a	AssociateWorkspaceApplication	W	3!,5!	1
a	AuthorizeIpRules	W	7!	
a	CopyWorkspaceImage	W	6!	0,2
a	CreateAccountLinkInvitation	W		
a	CreateConnectClientAddIn	W	2!	
a	CreateConnectionAlias	W		0,2
a	CreateIpGroup	W		0,2
a	CreateRootClientCertificate	W	0!	
a	CreateStandbyWorkspaces	W	2!,5!	0,2
a	CreateTags	T		0,2
a	CreateUpdatedWorkspaceImage	W	6!	0,2
a	CreateWorkspaceBundle	W	4!,6!	0,2
a	CreateWorkspaceImage	W	5!	0,2
a	CreateWorkspaces	W	2!,4!,5!	0,1,2
a	CreateWorkspacesPool	W	2!,4!,8!	0,2
a	DeleteAccountLinkInvitation	W		
a	DeleteClientBranding	W	2!	
a	DeleteConnectClientAddIn	W	2!	
a	DeleteConnectionAlias	W	1!	
a	DeleteIpGroup	W	7!	
a	DeleteRootClientCertificate	W	0!	
a	DeleteTags	T		0,2
a	DeleteWorkspaceBundle	W	4!	
a	DeleteWorkspaceImage	W	6!	
a	DeployWorkspaceApplications	W	5!	1
a	DeregisterWorkspaceDirectory	W	2!	
a	DescribeAccount	R		
a	DescribeAccountModifications	R		
a	DescribeApplicationAssociations	L	3!	1
a	DescribeApplications	L		
a	DescribeBundleAssociations	L	4!	1
a	DescribeClientBranding	R	2!	
a	DescribeClientProperties	L	2!	
a	DescribeConnectClientAddIns	L	2!	
a	DescribeConnectionAliasPermissions	R	1!	
a	DescribeConnectionAliases	R		
a	DescribeConsent	R		
a	DescribeCustomWorkspaceImageImport	R		
a	DescribeImageAssociations	L	6!	1
a	DescribeIpGroups	R	7!	
a	DescribeTags	R		
a	DescribeWorkspaceAssociations	L	5!	1
a	DescribeWorkspaceBundles	L		
a	DescribeWorkspaceDirectories	R		
a	DescribeWorkspaceImagePermissions	R	6!	
a	DescribeWorkspaceImages	L		
a	DescribeWorkspaceSnapshots	L	5!	
a	DescribeWorkspaces	L		
a	DescribeWorkspacesConnectionStatus	R		
a	DescribeWorkspacesPoolSessions	L	8!	
a	DescribeWorkspacesPools	L		
a	DirectoryAccessManagement	L	2!	
a	DisassociateConnectionAlias	W	1!	
a	DisassociateIpGroups	W	2!,7!	
a	DisassociateWorkspaceApplication	W	3!,5!	1
a	GetAccountLink	R		
a	ImportClientBranding	W	2!	
a	ImportCustomWorkspaceImage	W		
a	ImportWorkspaceImage	W		
a	ListAccountLinks	L		
a	ListAvailableManagementCidrRanges	L		
a	MigrateWorkspace	W	4!,5!	
a	ModifyAccount	W		
a	ModifyCertificateBasedAuthProperties	W	2!	
a	ModifyClientProperties	W	2!	
a	ModifyEndpointEncryptionMode	W	2!	
a	ModifySamlProperties	W	2!	
a	ModifySelfservicePermissions	P	2!	
a	ModifyStreamingProperties	W	2!	
a	ModifyWorkspaceAccessProperties	W	2!	
a	ModifyWorkspaceCreationProperties	W	2!	
a	ModifyWorkspaceProperties	W	5!	
a	ModifyWorkspaceState	W	5!	
a	RebootWorkspaces	W	5!	
a	RebuildWorkspaces	W	5!	
a	RegisterWorkspaceDirectory	W	2!	0,2
a	RejectAccountLinkInvitation	W		
a	RestoreWorkspace	W	5!	
a	RevokeIpRules	W	7!	
a	StartWorkspaces	W	5!	
a	StartWorkspacesPool	W	8!	
a	StopWorkspaces	W	5!	
a	StopWorkspacesPool	W	8!	
a	Stream	W	2!	3
a	TerminateWorkspaces	W	5!	
a	TerminateWorkspacesPool	W	8!	
a	TerminateWorkspacesPoolSession	W		
a	UpdateConnectClientAddIn	W	2!	
a	UpdateConnectionAliasPermission	P	1!	
a	UpdateConsent	W		
a	UpdateRootClientCertificate	W	0!	
a	UpdateRulesOfIpGroup	W	7!	
a	UpdateWorkspaceBundle	W	4!,6!	
a	UpdateWorkspaceImagePermission	P	6!	
a	UpdateWorkspacesPool	W	8!	
s	workspaces-instances
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	VolumeId	arn:*:ec2:*:*:volume/*	1
r	WorkspaceInstanceId	arn:*:workspaces-instances:*:*:workspaceinstance/*	1
a	AssociateVolume	W	1!	
a	CreateVolume	W		
a	CreateWorkspaceInstance	W		0,2
a	DeleteVolume	W	0!	
a	DeleteWorkspaceInstance	W	1!	
a	DisassociateVolume	W	1!	
a	GetWorkspaceInstance	R	1!	
a	ListInstanceTypes	L		
a	ListRegions	L		
a	ListTagsForResource	L	1!	
a	ListWorkspaceInstances	L		
a	TagResource	T	1!	0,2
a	UntagResource	T	1!	2
s	workspaces-web
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
r	browserSettings	arn:*:workspaces-web:*:*:browserSettings/*	1
r	dataProtectionSettings	arn:*:workspaces-web:*:*:dataProtectionSettings/*	1
r	identityProvider	arn:*:workspaces-web:*:*:identityProvider/*/*	1
r	ipAccessSettings	arn:*:workspaces-web:*:*:ipAccessSettings/*	1
r	networkSettings	arn:*:workspaces-web:*:*:networkSettings/*	1
r	portal	arn:*:workspaces-web:*:*:portal/*	1
r	sessionLogger	arn:*:workspaces-web:*:*:sessionLogger/*	1
r	trustStore	arn:*:workspaces-web:*:*:trustStore/*	1
r	userAccessLoggingSettings	arn:*:workspaces-web:*:*:userAccessLoggingSettings/*	1
r	userSettings	arn:*:workspaces-web:*:*:userSettings/*	1
a	AssociateBrowserSettings	W	0!,5!	
a	AssociateDataProtectionSettings	W	1!,5!	
a	AssociateIpAccessSettings	W	3!,5!	
a	AssociateNetworkSettings	W	4!,5!	
a	AssociateSessionLogger	W	5!,6!	
a	AssociateTrustStore	W	5!,7!	
a	AssociateUserAccessLoggingSettings	W	5!,8!	
a	AssociateUserSettings	W	5!,9!	
a	CreateBrowserSettings	W		0,2
a	CreateDataProtectionSettings	W		0,2
a	CreateIdentityProvider	W	2!,5!	0,2
a	CreateIpAccessSettings	W		0,2
a	CreateNetworkSettings	W		0,2
a	CreatePortal	W		0,2
a	CreateSessionLogger	W		0,2
a	CreateTrustStore	W		0,2
a	CreateUserAccessLoggingSettings	W		0,2
a	CreateUserSettings	W		0,2
a	DeleteBrowserSettings	W	0!	
a	DeleteDataProtectionSettings	W	1!	
a	DeleteIdentityProvider	W	2!,5!	
a	DeleteIpAccessSettings	W	3!	
a	DeleteNetworkSettings	W	4!	
a	DeletePortal	W	5!	
a	DeleteSessionLogger	W	6!	
a	DeleteTrustStore	W	7!	
a	DeleteUserAccessLoggingSettings	W	8!	
a	DeleteUserSettings	W	9!	
a	DisassociateBrowserSettings	W	5!	
a	DisassociateDataProtectionSettings	W	5!	
a	DisassociateIpAccessSettings	W	5!	
a	DisassociateNetworkSettings	W	5!	
a	DisassociateSessionLogger	W	5!	
a	DisassociateTrustStore	W	5!	
a	DisassociateUserAccessLoggingSettings	W	5!	
a	DisassociateUserSettings	W	5!	
a	ExpireSession	W	5!	
a	GetBrowserSettings	R	0!	
a	GetDataProtectionSettings	R	1!	
a	GetIdentityProvider	R	2!	
a	GetIpAccessSettings	R	3!	
a	GetNetworkSettings	R	4!	
a	GetPortal	R	5!	
a	GetPortalServiceProviderMetadata	R	5!	
a	GetSession	R	5!	
a	GetSessionLogger	R	6!	
a	GetTrustStore	R	7!	
a	GetTrustStoreCertificate	R	7!	
a	GetUserAccessLoggingSettings	R	8!	
a	GetUserSettings	R	9!	
a	ListBrowserSettings	R		
a	ListDataProtectionSettings	R		
a	ListIdentityProviders	R	2!	
a	ListIpAccessSettings	R		
a	ListNetworkSettings	R		
a	ListPortals	R		
a	ListSessionLoggers	R		
a	ListSessions	R	5!	
a	ListTagsForResource	R		
a	ListTrustStoreCertificates	R		
a	ListTrustStores	R		
a	ListUserAccessLoggingSettings	R		
a	ListUserSettings	R		
a	TagResource	T	0,1,2,3,4,5,6,7,8,9	0,2
a	UntagResource	T	0,1,2,3,4,5,6,7,8,9	2
a	UpdateBrowserSettings	W	0!	
a	UpdateDataProtectionSettings	W	1!	
a	UpdateIdentityProvider	W	2!,5!	
a	UpdateIpAccessSettings	W	3!	
a	UpdateNetworkSettings	W	4!	
a	UpdatePortal	W	5!	
a	UpdateSessionLogger	W	6!	
a	UpdateTrustStore	W	7!	
a	UpdateUserAccessLoggingSettings	W	8!	
a	UpdateUserSettings	W	9!	
s	xray
k	aws:RequestTag/${TagKey}	String
k	aws:ResourceTag/${TagKey}	String
k	aws:TagKeys	ArrayOfString
k	logs:LogGeneratingResourceArns	ArrayOfARN
k	xray:ResourcePolicyName	String
k	xray:TraceSegmentDestination	String
r	group	arn:*:xray:*:*:group/*/*	1
r	sampling-rule	arn:*:xray:*:*:sampling-rule/*	1
a	BatchGetTraceSummaryById	R		
a	BatchGetTraces	L		
a	CancelTraceRetrieval	R		
a	CreateGroup	W	0!	0,2
a	CreateSamplingRule	W	1!	0,2
a	DeleteGroup	W	0!	1
a	DeleteResourcePolicy	W		4
a	DeleteSamplingRule	W	1!	1
a	GetDistinctTraceGraphs	R		
a	GetEncryptionConfig	R		
a	GetGroup	R	0!	1
a	GetGroups	R		
a	GetIndexingRules	R		
a	GetInsight	R		
a	GetInsightEvents	R		
a	GetInsightImpactGraph	R		
a	GetInsightSummaries	R		
a	GetRetrievedTracesGraph	R		
a	GetSamplingRules	R		
a	GetSamplingStatisticSummaries	R		
a	GetSamplingTargets	R		
a	GetServiceGraph	R		
a	GetTimeSeriesServiceStatistics	R		
a	GetTraceGraph	R		
a	GetTraceSegmentDestination	R		
a	GetTraceSummaries	R		
a	Link	W		
a	ListResourcePolicies	L		
a	ListRetrievedTraces	L		
a	ListTagsForResource	L	0,1	
a	PutEncryptionConfig	P		
a	PutResourcePolicy	W		4
a	PutSpans	W		3
a	PutSpansForIndexing	W		
a	PutTelemetryRecords	W		
a	PutTraceSegments	W		3
a	StartTraceRetrieval	R		
a	TagResource	T	0,1	0,2
a	UntagResource	T	0,1	2
a	UpdateGroup	W	0!	1
a	UpdateIndexingRule	W		
a	UpdateSamplingRule	W	1!	1
a	UpdateTraceSegmentDestination	W		5
"""#
}
