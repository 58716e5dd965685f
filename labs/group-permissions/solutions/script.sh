#!/bin/bash
GROUP=StorageReaders
POLICY=arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess

aws iam create-group --group-name "$GROUP" &&
aws iam attach-group-policy --group-name "$GROUP" --policy-arn "$POLICY" &&
aws iam add-user-to-group --group-name "$GROUP" --user-name kofi || exit 1

# Everything that is still attached to Kofi himself goes.
ATTACHED=$(aws iam list-attached-user-policies --user-name kofi \
    --query 'AttachedPolicies[].PolicyArn' --output text)
for ARN in $ATTACHED; do
    aws iam detach-user-policy --user-name kofi --policy-arn "$ARN"
done
