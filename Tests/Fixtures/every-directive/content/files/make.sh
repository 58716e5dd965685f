#!/bin/sh
aws iam create-user --user-name ama
aws iam create-user --user-name bo
# #region group
aws iam create-group --group-name developers
# #endregion
