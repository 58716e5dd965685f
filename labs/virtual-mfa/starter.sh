#!/bin/bash
# Create the device ama-phone and assign it to ama.
SERIAL=arn:aws:iam::123456789012:mfa/ama-phone

aws iam create-virtual-mfa-device --virtual-mfa-device-name ama-phone \
    --outfile seed.txt --bootstrap-method Base32StringSeed
