aws iam create-user \
  --user-name ama
