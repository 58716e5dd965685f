#!/bin/bash
set -e
NAME=ama

aws iam create-user --user-name "$NAME"

# She changes the password when she first signs in.
aws iam create-login-profile \
    --user-name "$NAME" \
    --password 'Baobab-Market-27' \
    --password-reset-required

aws iam create-access-key --user-name "$NAME" > "$NAME-key.json"
