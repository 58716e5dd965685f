# A user for the build.
/* over
   lines */
terraform {
  required_version = ">= 1.5"
}

resource "aws_iam_user" "build" {
  name  = "build-${var.stage}-${lookup(local.names, "a", "b")}"
  count = var.enabled ? 1 : 0 // none
  tags  = { team = "blue", "level" = 3.5 }
  path  = each.value.path
  ok    = true == false
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = [for b in var.buckets : "arn:aws:s3:::${b}/*"]
  }
  policy = <<-JSON
    {"Effect": "${var.effect}"}
  JSON
  name = <name> ...
  open = "no end
}
