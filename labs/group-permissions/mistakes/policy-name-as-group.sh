#!/bin/bash
aws iam create-group --group-name StorageReaders
aws iam attach-group-policy --group-name AmazonS3ReadOnlyAccess \
    --policy-arn arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess
aws iam add-user-to-group --group-name AmazonS3ReadOnlyAccess --user-name kofi
