/// What AWS calls its services in reports, by the namespace that their actions begin with: those that
/// policies name most.
///
/// https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
enum ServiceNames {
    /// In the order of the namespaces.
    static let all: [(namespace: String, name: String)] = [
        ("access-analyzer", "IAM Access Analyzer"), ("account", "AWS Account Management"),
        ("acm", "AWS Certificate Manager"), ("amplify", "AWS Amplify"),
        ("apigateway", "Amazon API Gateway"),
        ("application-autoscaling", "AWS Application Auto Scaling"),
        ("athena", "Amazon Athena"), ("autoscaling", "Amazon EC2 Auto Scaling"),
        ("backup", "AWS Backup"), ("batch", "AWS Batch"), ("bedrock", "Amazon Bedrock"),
        ("budgets", "AWS Budgets"), ("ce", "AWS Cost Explorer Service"), ("cloud9", "AWS Cloud9"),
        ("cloudformation", "AWS CloudFormation"), ("cloudfront", "Amazon CloudFront"),
        ("cloudshell", "AWS CloudShell"), ("cloudtrail", "AWS CloudTrail"),
        ("cloudwatch", "Amazon CloudWatch"), ("codebuild", "AWS CodeBuild"),
        ("codecommit", "AWS CodeCommit"), ("codedeploy", "AWS CodeDeploy"),
        ("codepipeline", "AWS CodePipeline"), ("cognito-identity", "Amazon Cognito Identity"),
        ("cognito-idp", "Amazon Cognito User Pools"), ("config", "AWS Config"),
        ("dynamodb", "Amazon DynamoDB"), ("ec2", "Amazon EC2"),
        ("ecr", "Amazon Elastic Container Registry"), ("ecs", "Amazon Elastic Container Service"),
        ("eks", "Amazon Elastic Kubernetes Service"), ("elasticache", "Amazon ElastiCache"),
        ("elasticbeanstalk", "AWS Elastic Beanstalk"),
        ("elasticfilesystem", "Amazon Elastic File System"),
        ("elasticloadbalancing", "AWS Elastic Load Balancing"), ("es", "Amazon OpenSearch Service"),
        ("events", "Amazon EventBridge"), ("firehose", "Amazon Kinesis Firehose"),
        ("glacier", "Amazon S3 Glacier"), ("glue", "AWS Glue"),
        ("guardduty", "Amazon GuardDuty"), ("health", "AWS Health APIs and Notifications"),
        ("iam", "AWS Identity and Access Management"), ("inspector", "Amazon Inspector"),
        ("kinesis", "Amazon Kinesis Data Streams"), ("kms", "AWS Key Management Service"),
        ("lambda", "AWS Lambda"), ("logs", "Amazon CloudWatch Logs"),
        ("organizations", "AWS Organizations"), ("rds", "Amazon RDS"),
        ("redshift", "Amazon Redshift"), ("resource-groups", "AWS Resource Groups"),
        ("route53", "Amazon Route 53"), ("s3", "Amazon S3"), ("sagemaker", "Amazon SageMaker"),
        ("secretsmanager", "AWS Secrets Manager"), ("securityhub", "AWS Security Hub"),
        ("ses", "Amazon SES"), ("sns", "Amazon SNS"), ("sqs", "Amazon SQS"),
        ("ssm", "AWS Systems Manager"), ("sso", "AWS IAM Identity Center"),
        ("states", "AWS Step Functions"), ("sts", "AWS Security Token Service"),
        ("support", "AWS Support"), ("tag", "Amazon Resource Group Tagging API"),
        ("transfer", "AWS Transfer"), ("trustedadvisor", "AWS Trusted Advisor"),
        ("waf", "AWS WAF"), ("wafv2", "AWS WAF V2"), ("xray", "AWS X-Ray"),
    ]

    /// The namespace itself where the name is not known.
    static func name(of namespace: String) -> String {
        for service in all where service.namespace == namespace { return service.name }
        return namespace
    }
}
