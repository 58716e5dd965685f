# #region users
aws iam list-users
# #endregion
