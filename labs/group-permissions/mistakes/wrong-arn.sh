#!/bin/bash
aws iam create-group --group-name StorageReaders
aws iam attach-group-policy --group-name StorageReaders \
    --policy-arn arn:aws:iam::123456789012:policy/AmazonS3ReadOnlyAccess
aws iam add-user-to-group --group-name StorageReaders --user-name kofi
aws iam detach-user-policy --user-name kofi \
    --policy-arn arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess
