#!/bin/bash
# Give ama a user, a console password that she must change, and one access key.
NAME=ama

aws iam create-user --user-name "$NAME"
