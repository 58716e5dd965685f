aws iam create-user --user-name SECRET-BOB
