#!/bin/bash
aws iam create-virtual-mfa-device --virtual-mfa-device-name ama-phone \
    --outfile QRCode.png --bootstrap-method QRCodePNG
