#!/bin/bash
# Give everyone a group.
set -euo pipefail
GROUP=developers DRY_RUN+=x
users=(alice "bob" $carol) # three
for user in alice bob; do
  aws --profile admin iam add-user-to-group --user-name "$user" --group-name="$GROUP" \
    --query 'User.Arn' --output text 2>&1 | tee -a log.txt && echo done
done
if [[ $1 == "x" && -n ${2:-default} ]]; then exit 3; elif test 5 -lt 6; then :; fi
case "$1" in
  start|begin) echo "on $(date +%s) `hostname`" ;;
  *) exit 1 ;;
esac
greet() { echo hello#world; }
function leave { return 0; }
cat > policy.json <<'END'
{ "Effect": "Allow", "User": "$user" }
END
cat <<-EOT
	Hello ${user}, it's $(date)
	EOT
aws iam get-user --user-name <user-name> < input.json > output.json
aws sts assume-role --role-arn arn:aws:iam::111122223333:role/admin ...
while ! aws iam get-role --role-name r; do sleep 1; done
echo "unclosed $((1 + 2))
