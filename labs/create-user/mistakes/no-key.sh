#!/bin/bash
aws iam create-user --user-name ama
aws iam create-login-profile --user-name ama --password Baobab-Market-27 --password-reset-required
