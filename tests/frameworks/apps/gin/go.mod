module example.com/gin

go 1.24

require github.com/gin-gonic/gin v1.10.1
