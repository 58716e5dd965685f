#!/bin/bash
aws iam create-virtual-mfa-device --virtual-mfa-device-name ama-phone \
    --outfile seed.txt --bootstrap-method Base32StringSeed
CODE1=$(oathtool --totp -b "$(cat seed.txt)")
CODE2=$(oathtool --totp -b "$(cat seed.txt)")
aws iam enable-mfa-device --user-name ama \
    --serial-number arn:aws:iam::123456789012:mfa/ama-phone \
    --authentication-code1 "$CODE1" --authentication-code2 "$CODE2"
