#!/bin/bash
set -euo pipefail

SERIAL=$(aws iam create-virtual-mfa-device \
    --virtual-mfa-device-name ama-phone \
    --outfile seed.txt \
    --bootstrap-method Base32StringSeed \
    --query VirtualMFADevice.SerialNumber --output text)
SEED=$(cat seed.txt)

CODE1=$(oathtool --totp -b "$SEED")
sleep 30    # the device shows its next code
CODE2=$(oathtool --totp -b "$SEED")

aws iam enable-mfa-device --user-name ama --serial-number "$SERIAL" \
    --authentication-code1 "$CODE1" --authentication-code2 "$CODE2"

# The seed is as good as the device: do not leave it lying around.
rm seed.txt
