X=aaaaaaaaaaaaaaaa
while true; do X=$X$X; done
