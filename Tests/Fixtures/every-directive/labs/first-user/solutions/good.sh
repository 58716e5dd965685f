aws iam create-user --user-name ana # SECRET-LAB
