aws iam list-users
