from alpine
run echo "no line end at the end"