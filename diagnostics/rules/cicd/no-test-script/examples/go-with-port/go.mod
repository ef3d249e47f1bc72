module example.org/parts
#      ^^^^^^^^^^^^^^^^^ cicd/no-test-script

go 1.24
