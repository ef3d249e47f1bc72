package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

func list(c *gin.Context) {
	items, err := load()
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
// <- security/error-details-exposed
		return
	}
	c.JSON(http.StatusOK, items)
}
