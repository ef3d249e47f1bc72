package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type Note struct {
	ID    uint   `json:"id"`
	Title string `json:"title"`
}

func createNote(c *gin.Context) {
	var note Note
	if err := c.ShouldBindJSON(&note); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "invalid input"})
		return
	}
	db.Create(&note)
// <- security/no-input-validation
	c.JSON(http.StatusCreated, note)
}
