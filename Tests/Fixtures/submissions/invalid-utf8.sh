echo Ã(
