internal import SourceText

/// What AWS services call their service-linked roles.
///
/// Names, policies, descriptions and who takes a suffix are as recorded from AWS for 71 services. The
/// other services' names come from AWS's documentation and managed policies; they take no suffix here.
enum ServiceLinkedRoleCatalogue {
    struct Entry: Sendable {
        /// Without a suffix.
        let roleName: String
        /// The managed policy that comes with the role; nil where it is not known.
        let policyARN: String?
        /// Whether there may be several roles, told apart by a suffix.
        let takesSuffix: Bool
        /// nil where the service gives none.
        let description: String?
    }

    /// The role of a service, by its principal: `lex.amazonaws.com`.
    ///
    /// A service that is not known gets a name made from its own: `AWSServiceRoleForother` for
    /// `other.amazonaws.com`, `AWSServiceRoleForservice_SomeThing` for
    /// `some-thing.service.amazonaws.com`.
    static func entry(for service: String) throws(ServiceError) -> Entry {
        let domain = ".amazonaws.com"
        guard service.hasSuffix(domain), service.utf8.count > domain.utf8.count else {
            throw .invalidInput("\(service) is not a valid service principal.")
        }
        let name = String(decoding: service.utf8.dropLast(domain.utf8.count), as: UTF8.self)
        if let entry = entries[name] { return entry }
        let labels = ASCII.split(name, at: UInt8(ascii: "."))
        var roleName = prefix + (labels.last ?? name)
        if labels.count > 1 {
            roleName += "_"
            for word in ASCII.split(labels[0], at: UInt8(ascii: "-")) {
                roleName += capitalized(word)
            }
        }
        return Entry(roleName: roleName, policyARN: nil, takesSuffix: false, description: nil)
    }

    /// The principals of all known services.
    static var services: [String] {
        var names: [String] = []
        for name in entries.keys.sorted() { names.append(name + ".amazonaws.com") }
        return names
    }

    private static let prefix = "AWSServiceRoleFor"

    private static let entries: [String: Entry] = {
        let bytes = UnsafeBufferPointer(start: facts.utf8Start, count: facts.utf8CodeUnitCount)
        var entries: [String: Entry] = [:]
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let words = ASCII.split(String(decoding: line, as: UTF8.self), at: UInt8(ascii: " "))
            var description = ""
            for word in words.dropFirst(4) {
                description += (description.isEmpty ? "" : " ") + word
            }
            entries[words[0]] = Entry(
                roleName: prefix + words[1],
                policyARN: "arn:aws:iam::aws:policy/aws-service-role/" + words[2],
                takesSuffix: words.count > 3 && words[3] == "+",
                description: description.isEmpty ? nil : description)
        }
        return entries
    }()

    private static func capitalized(_ word: String) -> String {
        var bytes = [UInt8](word.utf8)
        if let first = bytes.first, ASCII.isLetter(first), !ASCII.isUppercase(first) {
            bytes[0] = first - 0x20
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Lines of: service, role name after `AWSServiceRoleFor`, policy; where there is more to say, `+`
    /// if a suffix may be given and `-` if not, and a description.
    private static let facts: StaticString = #"""
        access-analyzer AccessAnalyzer AccessAnalyzerServiceRolePolicy
        accountdiscovery.ssm AmazonSSM_AccountDiscovery AWSSystemsManagerAccountDiscoveryServicePolicy
        acm CertificateManager CertificateManagerServiceRolePolicy
        agentless.inspector2 AmazonInspector2Agentless AmazonInspector2AgentlessServiceRolePolicy
        airflow AmazonMWAA AmazonMWAAServiceRolePolicy
        apidestinations.events AmazonEventBridgeApiDestinations AmazonEventBridgeApiDestinationsServiceRolePolicy
        application-insights ApplicationInsights CloudwatchApplicationInsightsServiceLinkedRolePolicy
        application-signals.cloudwatch CloudWatchApplicationSignals CloudWatchApplicationSignalsServiceRolePolicy
        appmesh AppMesh AWSAppMeshServiceRolePolicy
        apprunner AppRunner AppRunnerServiceRolePolicy
        appstream.application-autoscaling ApplicationAutoScaling_AppStreamFleet AWSApplicationAutoscalingAppStreamFleetPolicy
        appsync AppSync AWSAppSyncServiceRolePolicy
        artifact Artifact AWSArtifactServiceRolePolicy
        auditmanager AuditManager AWSAuditManagerServiceRolePolicy
        autoscaling AutoScaling AutoScalingServiceRolePolicy +
        autoscaling-plans AutoScalingPlans_EC2AutoScaling AWSAutoScalingPlansEC2AutoScalingPolicy
        backup Backup AWSBackupServiceLinkedRolePolicyForBackup
        batch Batch BatchServiceRolePolicy
        braket AmazonBraket AmazonBraketServiceRolePolicy
        cassandra.application-autoscaling ApplicationAutoScaling_CassandraTable AWSApplicationAutoscalingCassandraTablePolicy
        channels.lex LexChannels LexChannelPolicy
        chime AmazonChime AmazonChimeServiceRolePolicy
        cks.kms KeyManagementServiceCustomKeyStores AWSKeyManagementServiceCustomKeyStoresServiceRolePolicy
        cloud9 AWSCloud9 AWSCloud9ServiceRolePolicy
        cloudhsm CloudHSM CloudHSMServiceRolePolicy
        cloudtrail CloudTrail CloudTrailServiceRolePolicy
        codeguru-reviewer AmazonCodeGuruReviewer AmazonCodeGuruReviewerServiceRolePolicy
        codestar-notifications CodeStarNotifications AWSCodeStarNotificationsServiceRolePolicy
        cognito-idp AmazonCognitoIdp AmazonCognitoIdpServiceRolePolicy
        comprehend.application-autoscaling ApplicationAutoScaling_ComprehendEndpoint AWSApplicationAutoscalingComprehendEndpointPolicy
        compute-optimizer ComputeOptimizer ComputeOptimizerServiceRolePolicy
        config Config AWSConfigServiceRolePolicy
        config-conforms ConfigConforms ConfigConformsServiceRolePolicy
        config-multiaccountsetup ConfigMultiAccountSetup AWSConfigMultiAccountSetupPolicy
        connect AmazonConnect AmazonConnectServiceLinkedRolePolicy +
        contributorinsights.dynamodb DynamoDBCloudWatchContributorInsights DynamoDBCloudWatchContributorInsightsServiceRolePolicy
        controltower AWSControlTower AWSControlTowerAccountServiceRolePolicy
        cost-optimization-hub.bcm CostOptimizationHub CostOptimizationHubServiceRolePolicy
        custom-resource.application-autoscaling ApplicationAutoScaling_CustomResource AWSApplicationAutoScalingCustomResourcePolicy
        datasync DataSync AWSDataSyncServiceRolePolicy
        dax DAX DAXServiceRolePolicy
        delivery.logs LogDelivery AWSServiceRoleForLogDeliveryPolicy
        detective AmazonDetective AmazonDetectiveServiceLinkedRolePolicy
        devops-guru DevOpsGuru AmazonDevOpsGuruServiceRolePolicy
        dms DMSServerless AWSDMSServerlessServiceRolePolicy
        dms-fleet-advisor DMSFleetAdvisor AWSDMSFleetAdvisorServiceRolePolicy
        docdb-elastic DocDB-Elastic AmazonDocDB-ElasticServiceRolePolicy
        drs ElasticDisasterRecovery AWSElasticDisasterRecoveryServiceRolePolicy
        dynamodb.application-autoscaling ApplicationAutoScaling_DynamoDBTable AWSApplicationAutoscalingDynamoDBTablePolicy
        ec2-instance-connect Ec2InstanceConnect Ec2InstanceConnectEndpoint
        ec2.application-autoscaling ApplicationAutoScaling_EC2SpotFleetRequest AWSApplicationAutoscalingEC2SpotFleetRequestPolicy
        ec2fastlaunch EC2FastLaunch EC2FastLaunchServiceRolePolicy
        ec2fleet EC2Fleet AWSEC2FleetServiceRolePolicy
        ecr ECRTemplate ECRTemplateServiceRolePolicy
        ecs ECS AmazonECSServiceRolePolicy
        ecs.application-autoscaling ApplicationAutoScaling_ECSService AWSApplicationAutoscalingECSServicePolicy
        eks AmazonEKS AmazonEKSServiceRolePolicy
        eks-connector AmazonEKSConnector AmazonEKSConnectorServiceRolePolicy
        eks-fargate AmazonEKSForFargate AmazonEKSForFargateServiceRolePolicy
        eks-nodegroup AmazonEKSNodegroup AWSServiceRoleForAmazonEKSNodegroup
        elasticache ElastiCache ElastiCacheServiceRolePolicy
        elasticache.application-autoscaling ApplicationAutoScaling_ElastiCacheRG AWSApplicationAutoscalingElastiCacheRGPolicy
        elasticbeanstalk ElasticBeanstalk AWSElasticBeanstalkServiceRolePolicy
        elasticfilesystem AmazonElasticFileSystem AmazonElasticFileSystemServiceRolePolicy
        elasticloadbalancing ElasticLoadBalancing AWSElasticLoadBalancingServiceRolePolicy
        elasticmapreduce EMRCleanup AmazonEMRCleanupPolicy
        elasticmapreduce.application-autoscaling ApplicationAutoScaling_EMRInstanceGroup AWSApplicationAutoscalingEMRInstanceGroupPolicy
        email.cognito-idp AmazonCognitoIdpEmailService AmazonCognitoIdpEmailServiceRolePolicy
        emr-containers AmazonEMRContainers AmazonEMRContainersServiceRolePolicy
        emrwal EMRWAL EMRDescribeClusterPolicyForEMRWAL
        es AmazonElasticsearchService AmazonElasticsearchServiceRolePolicy
        events CloudWatchEvents CloudWatchEventsServiceRolePolicy
        fis FIS AmazonFISServiceRolePolicy
        fms FMS FMSServiceRolePolicy
        fsx AmazonFSx AmazonFSxServiceRolePolicy
        globalaccelerator GlobalAccelerator AWSGlobalAcceleratorSLRPolicy
        grafana AmazonGrafana AmazonGrafanaServiceLinkedRolePolicy
        guardduty AmazonGuardDuty AmazonGuardDutyServiceRolePolicy
        imagebuilder ImageBuilder AWSServiceRoleForImageBuilder
        inspector AmazonInspector AmazonInspectorServiceRolePolicy
        inspector2 AmazonInspector2 AmazonInspector2ServiceRolePolicy
        internetmonitor InternetMonitor CloudWatchInternetMonitorServiceRolePolicy
        iotmanagedintegrations IoTManagedIntegrations AWSIoTManagedIntegrationsRolePolicy
        iotsitewise IoTSiteWise AWSServiceRoleForIoTSiteWise
        ipam IPAM AWSIPAMServiceRolePolicy
        kafka Kafka KafkaServiceRolePolicy
        kafka.application-autoscaling ApplicationAutoScaling_KafkaCluster AWSApplicationAutoscalingKafkaClusterPolicy
        kafkaconnect KafkaConnect KafkaConnectServiceRolePolicy
        kinesisreplication.dynamodb DynamoDBKinesisDataStreamsReplication DynamoDBKinesisReplicationServiceRolePolicy
        lakeformation LakeFormationDataAccess LakeFormationDataAccessServiceRolePolicy
        lambda Lambda AWSLambdaServiceRolePolicy
        lambda.application-autoscaling ApplicationAutoScaling_LambdaConcurrency AWSApplicationAutoscalingLambdaConcurrencyPolicy
        lex LexBots AmazonLexBotPolicy
        lexv2 LexV2Bots AmazonLexV2BotPolicy +
        license-manager AWSLicenseManagerRole AWSLicenseManagerServiceRolePolicy
        lightsail Lightsail LightsailExportAccess
        logger.cloudfront CloudFrontLogger AWSCloudFrontLogger
        m2 AWSM2 AWSM2ServicePolicy
        macie AmazonMacie AmazonMacieServiceRolePolicy
        maintenance.elasticbeanstalk ElasticBeanstalkMaintenance AWSElasticBeanstalkMaintenance
        malware-protection.guardduty AmazonGuardDutyMalwareProtection AmazonGuardDutyMalwareProtectionServiceRolePolicy
        managedupdates.elasticbeanstalk ElasticBeanstalkManagedUpdates AWSElasticBeanstalkManagedUpdatesServiceRolePolicy
        member.org.stacksets.cloudformation CloudFormationStackSetsOrgMember CloudFormationStackSetsOrgMemberServiceRolePolicy
        memorydb MemoryDB MemoryDBServiceRolePolicy
        mgn ApplicationMigrationService AWSApplicationMigrationServiceRolePolicy
        mq AmazonMQ AmazonMQServiceRolePolicy
        mrk.kms KeyManagementServiceMultiRegionKeys AWSKeyManagementServiceMultiRegionKeysServiceRolePolicy
        neptune-graph NeptuneGraph AWSServiceRoleForNeptuneGraphPolicy
        neptune.application-autoscaling ApplicationAutoScaling_NeptuneCluster AWSApplicationAutoscalingNeptuneClusterPolicy
        network-firewall NetworkFirewall AWSNetworkFirewallServiceRolePolicy
        networking.apprunner AppRunnerNetworking AppRunnerNetworkingServiceRolePolicy
        networkmanager NetworkManager AWSNetworkManagerServiceRolePolicy
        notifications AwsUserNotifications AWSUserNotificationsServiceLinkedRolePolicy
        observability.aoss AmazonOpenSearchServerless AmazonOpenSearchServerlessServiceRolePolicy
        opensearchservice AmazonOpenSearchService AmazonOpenSearchServiceRolePolicy
        ops.apigateway APIGateway APIGatewayServiceRolePolicy
        ops.emr-serverless AmazonEMRServerless AmazonEMRServerlessServiceRolePolicy
        opsdatasync.ssm SystemsManagerOpsDataSync AWSSystemsManagerOpsDataSyncServiceRolePolicy
        opsinsights.ssm AmazonSSM_OpsInsights AWSSSMOpsInsightsServiceRolePolicy
        organizations Organizations AWSOrganizationsServiceTrustPolicy
        osis AmazonOpenSearchIngestionService AmazonOpenSearchIngestionServiceRolePolicy
        outposts Outposts AWSOutpostsServiceRolePolicy
        pullthroughcache.ecr ECRPullThroughCache AWSECRPullThroughCache_ServiceRolePolicy
        ram ResourceAccessManager AWSResourceAccessManagerServiceRolePolicy
        rds RDS AmazonRDSServiceRolePolicy - Allows Amazon RDS to manage AWS resources on your behalf
        rds.application-autoscaling ApplicationAutoScaling_RDSCluster AWSApplicationAutoscalingRDSClusterPolicy
        redshift Redshift AmazonRedshiftServiceLinkedRolePolicy
        remediation.config ConfigRemediation AWSConfigRemediationServiceRolePolicy
        replication.cassandra KeyspacesReplication KeyspacesReplicationServiceRolePolicy
        replication.dynamodb DynamoDBReplication DynamoDBReplicationServiceRolePolicy
        replication.ecr ECRReplication ECRReplicationServiceRolePolicy
        replicator.lambda LambdaReplicator AWSLambdaReplicator
        reporting.trustedadvisor TrustedAdvisorReporting AWSTrustedAdvisorReportingServiceRolePolicy
        repository.sync.codeconnections GitSync AWSGitSyncServiceRolePolicy
        resource-explorer-2 ResourceExplorer AWSResourceExplorerServiceRolePolicy
        rolesanywhere RolesAnywhere AWSRolesAnywhereServicePolicy
        route53resolver Route53Resolver Route53ResolverServiceRolePolicy
        s3-outposts S3OnOutposts AWSS3OnOutpostsServiceRolePolicy
        sagemaker.application-autoscaling ApplicationAutoScaling_SageMakerEndpoint AWSApplicationAutoscalingSageMakerEndpointPolicy
        schemas Schemas AmazonEventBridgeSchemasServiceRolePolicy
        securityhub SecurityHub AWSSecurityHubServiceRolePolicy
        securitylake SecurityLake SecurityLakeServiceLinkedRole
        servicequotas ServiceQuotas ServiceQuotasServiceRolePolicy
        ses AmazonSES AmazonSESServiceRolePolicy
        shield AWSShield AWSShieldServiceRolePolicy
        spot EC2Spot AWSEC2SpotServiceRolePolicy
        spotfleet EC2SpotFleet AWSEC2SpotFleetServiceRolePolicy
        ssm AmazonSSM AmazonSSMServiceRolePolicy - Provides access to AWS Resources managed or used by Amazon SSM.
        ssm-incidents IncidentManager AWSIncidentManagerServiceRolePolicy
        ssm-quicksetup SSMQuickSetup SSMQuickSetupRolePolicy
        sso SSO AWSSSOServiceRolePolicy - Service-linked role used by AWS SSO to manage AWS resources, including IAM roles, policies and SAML IdP on your behalf.
        stacksets.cloudformation CloudFormationStackSetsOrgAdmin CloudFormationStackSetsOrgAdminServiceRolePolicy
        storage-lens.s3 S3StorageLens S3StorageLensServiceRolePolicy
        support Support AWSSupportServiceRolePolicy
        sync.proton ProtonSync AWSProtonSyncServiceRolePolicy
        timestream-influxdb TimestreamInfluxDB AmazonTimestreamInfluxDBServiceRolePolicy
        transfer AWSTransfer AWSTransferServiceRolePolicy
        transitgateway VPCTransitGateway AWSVPCTransitGatewayServiceRolePolicy
        trustedadvisor TrustedAdvisor AWSTrustedAdvisorServiceRolePolicy
        vpc-lattice VpcLattice AWSVpcLatticeServiceRolePolicy
        vpcorigin.cloudfront CloudFrontVPCOrigin AWSCloudFrontVPCOriginServiceRolePolicy
        waf WAFLogging WAFLoggingServiceRolePolicy
        wafv2 WAFV2Logging WAFV2LoggingServiceRolePolicy
        workspaces.application-autoscaling ApplicationAutoScaling_WorkSpacesPool AWSApplicationAutoscalingWorkSpacesPoolPolicy
        """#
}
