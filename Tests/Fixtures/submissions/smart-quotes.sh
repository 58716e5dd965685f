aws iam create-user --user-name “ama”
aws iam create-user –-user-name ama
