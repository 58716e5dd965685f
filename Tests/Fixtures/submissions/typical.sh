#!/bin/bash
set -uo pipefail
USERS="esi yaw"
cat > note.txt << EOF
Users: $USERS
EOF
for NAME in $USERS; do
  if aws iam get-user --user-name "$NAME" >/dev/null 2>&1; then
    echo "$NAME is there"
  else
    aws iam create-user --user-name="$NAME" --tags Key=Team,Value=audit
  fi
done
aws iam list-users --query 'Users[].UserName' --output text
aws iam list-users --query "Users[?UserName=='esi'] | [0]"
aws sts get-caller-identity --query Account --output text
aws iam create-virtual-mfa-device --virtual-mfa-device-name esi-phone --outfile QRCode.png --bootstrap-method QRCodePNG
cat QRCode.png note.txt
