while true; do aws iam list-users > /dev/null; done
