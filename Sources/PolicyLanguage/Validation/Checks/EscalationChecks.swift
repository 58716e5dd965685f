internal import SourceText

/// Ways in which someone with few permissions can get many: families that security researchers have
/// published since 2018. A family applies when the document allows all its actions.
extension PolicyValidator {
    private struct Family {
        var actions: [String]
        /// What follows, as the end of a sentence that begins "together they allow to".
        var effect: String

        init(_ actions: [String], _ effect: String) {
            self.actions = actions
            self.effect = effect
        }
    }

    private static let families: [Family] = [
        Family(["iam:CreatePolicyVersion"], "rewrite a policy that is attached to oneself"),
        Family(
            ["iam:SetDefaultPolicyVersion"], "go back to a version of a policy that allowed more"),
        Family(["iam:CreateAccessKey"], "make access keys for other users"),
        Family(["iam:CreateLoginProfile"], "give other users a password, and sign in as them"),
        Family(["iam:UpdateLoginProfile"], "change other users' passwords, and sign in as them"),
        Family(["iam:AttachUserPolicy"], "attach any policy to oneself"),
        Family(["iam:AttachGroupPolicy"], "attach any policy to one's group"),
        Family(
            ["iam:AttachRolePolicy", "sts:AssumeRole"], "attach any policy to a role and assume it"),
        Family(["iam:PutUserPolicy"], "write oneself any permission"),
        Family(["iam:PutGroupPolicy"], "write one's group any permission"),
        Family(
            ["iam:PutRolePolicy", "sts:AssumeRole"], "write a role any permission and assume it"),
        Family(["iam:AddUserToGroup"], "join a group that may do more"),
        Family(
            ["iam:UpdateAssumeRolePolicy", "sts:AssumeRole"],
            "have a role trust oneself, and assume it"),
        Family(["iam:DeleteUserPermissionsBoundary"], "take off one's own limits"),
        Family(["iam:PutUserPermissionsBoundary"], "set wider limits for oneself"),
        Family(
            ["iam:PassRole", "ec2:RunInstances"], "start a machine that acts with a stronger role"),
        Family(
            ["iam:PassRole", "lambda:CreateFunction", "lambda:InvokeFunction"],
            "run a function with a stronger role"),
        Family(
            ["iam:PassRole", "lambda:CreateFunction", "lambda:CreateEventSourceMapping"],
            "have events run a function with a stronger role"),
        Family(
            ["iam:PassRole", "lambda:CreateFunction", "lambda:AddPermission"],
            "have someone else run a function with a stronger role"),
        Family(
            ["lambda:UpdateFunctionCode"], "change the code of functions that have stronger roles"),
        Family(
            ["iam:PassRole", "glue:CreateDevEndpoint"],
            "open an endpoint that acts with a stronger role"
        ),
        Family(["glue:UpdateDevEndpoint"], "enter an endpoint that has a stronger role"),
        Family(
            ["iam:PassRole", "glue:CreateJob", "glue:StartJobRun"], "run a job with a stronger role"
        ),
        Family(
            ["iam:PassRole", "cloudformation:CreateStack"], "build a stack with a stronger role"),
        Family(
            ["iam:PassRole", "datapipeline:CreatePipeline", "datapipeline:PutPipelineDefinition"],
            "run a pipeline with a stronger role"),
        Family(
            [
                "iam:PassRole", "sagemaker:CreateNotebookInstance",
                "sagemaker:CreatePresignedNotebookInstanceUrl",
            ],
            "open a notebook that has a stronger role"),
        Family(
            ["sagemaker:CreatePresignedNotebookInstanceUrl"],
            "enter notebooks that have stronger roles"),
        Family(["iam:PassRole", "sagemaker:CreateTrainingJob"], "train with a stronger role"),
        Family(
            ["iam:PassRole", "sagemaker:CreateProcessingJob"], "process data with a stronger role"),
        Family(["codestar:CreateProject", "iam:PassRole"], "start a project with a stronger role"),
        Family(["codestar:CreateProjectFromTemplate"], "start a project that has many permissions"),
        Family(
            ["codestar:AssociateTeamMember", "codestar:CreateProject"],
            "become the owner of a project with many permissions"),
        Family(
            ["iam:PassRole", "codebuild:CreateProject", "codebuild:StartBuild"],
            "build with a stronger role"),
        Family(
            ["iam:PassRole", "ecs:RegisterTaskDefinition", "ecs:RunTask"],
            "run a container with a stronger role"),
        Family(
            [
                "iam:PassRole", "autoscaling:CreateAutoScalingGroup",
                "autoscaling:CreateLaunchConfiguration",
            ],
            "start machines that act with a stronger role"),
        Family(
            ["iam:PassRole", "ssm:StartAutomationExecution"],
            "run an automation with a stronger role"),
        Family(["ssm:SendCommand"], "run commands on machines that have stronger roles"),
        Family(["ssm:StartSession"], "enter machines that have stronger roles"),
        Family(
            ["iam:PassRole", "states:CreateStateMachine", "states:StartExecution"],
            "run a state machine with a stronger role"),
        Family(
            ["iam:PassRole", "bedrock-agentcore:CreateCodeInterpreter"],
            "run code with a stronger role"),
    ]

    mutating func checkEscalation() {
        guard type == .identity else { return }
        for family in PolicyValidator.families {
            var places: [PolicyDocument.Text] = []
            var isPlain = false
            for action in family.actions {
                guard let place = placeThatAllows(action) else { break }
                places.append(place)
                if place.text != "*" && place.text != "*:*" { isPlain = true }
            }
            // An administrator needs no detour, and is told so elsewhere.
            guard places.count == family.actions.count, isPlain, let first = places.first else {
                continue
            }
            let subject = list(family.actions)
            report(
                .securityWarning, .privilegeEscalation,
                family.actions.count == 1
                    ? "\(subject) allows to \(family.effect)"
                    : "\(subject) together allow to \(family.effect)", first.range,
                why:
                    "that is a way to any permission of the account; limit the resources, or ask for a "
                    + "permissions boundary")
        }
    }

    /// Where the document allows an action on everything, or on an open set of things; nil where it
    /// does not, where a condition limits it, or where a Deny takes it away.
    private func placeThatAllows(_ action: String) -> PolicyDocument.Text? {
        for statement in document.statements where statement.effect == .deny {
            if statement.conditions.isEmpty, grant(action, in: statement) != nil,
                PolicyValidator.isEverywhere(statement), !(statement.resource?.isNegated ?? false)
            {
                return nil
            }
        }
        for statement in document.statements
        where statement.effect == .allow && statement.conditions.isEmpty && isOpen(statement) {
            if let value = grant(action, in: statement) { return value }
        }
        return nil
    }

    /// Whether a statement covers more than things that it names one by one, or one's own.
    private func isOpen(_ statement: PolicyDocument.Statement) -> Bool {
        guard let resource = statement.resource, !resource.isNegated else { return true }
        for value in resource.values {
            if value.text == "*" { return true }
            let pieces = PolicyValidator.arnParts(value.text)
            guard pieces.count == 6 else { return true }
            if pieces[5] == "*" || pieces[5].hasSuffix("/*") && !ASCII.contains(pieces[5], "${") {
                return true
            }
        }
        return false
    }

    private func list(_ names: [String]) -> String {
        var text = ""
        for (index, name) in names.enumerated() {
            text += (index == 0 ? "" : index == names.count - 1 ? " and " : ", ") + name
        }
        return text
    }
}
