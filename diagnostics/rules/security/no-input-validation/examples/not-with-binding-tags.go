package main

import (
	"net/http"

	"github.com/gin-gonic/gin"
)

type NewNote struct {
	Title string `json:"title" binding:"required,max=200"`
}

func createNote(c *gin.Context) {
	var in NewNote
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "invalid input"})
		return
	}
	db.Create(&Note{Title: in.Title})
	c.Status(http.StatusCreated)
}
