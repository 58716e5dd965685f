#!/bin/bash
# Move Kofi's S3 permission to a group.
GROUP=StorageReaders
POLICY=arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess

aws iam create-group --group-name "$GROUP"
