# Documents of AWS's own policies: some that labs name, one that none does.
for name in AmazonS3ReadOnlyAccess AdministratorAccess PowerUserAccess; do
  arn=arn:aws:iam::aws:policy/$name
  version=$(aws iam get-policy --policy-arn $arn --query Policy.DefaultVersionId --output text)
  document=$(aws iam get-policy-version --policy-arn $arn --version-id $version --query PolicyVersion.Document)
  echo "$document"
  aws iam create-policy --policy-name my-$name --policy-document "$document"
  aws iam get-policy-version --policy-arn $arn --version-id v1
  aws iam list-policy-versions --policy-arn $arn
done
