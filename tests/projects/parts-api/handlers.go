package main

import (
	"crypto/tls"
	"database/sql"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"time"

	"github.com/gin-gonic/gin"
)

type Item struct {
	ID       int     `json:"id"`
	SKU      string  `json:"sku"`
	Name     string  `json:"name"`
	Price    float64 `json:"price"`
	Quantity int     `json:"quantity"`
}

type NewItem struct {
	SKU      string  `json:"sku" binding:"required,max=64"`
	Name     string  `json:"name" binding:"required,max=200"`
	Price    float64 `json:"price" binding:"required,gt=0"`
	Quantity int     `json:"quantity" binding:"min=0"`
}

var warehouseClient = &http.Client{
	Timeout: 10 * time.Second,
	Transport: &http.Transport{
		TLSClientConfig: &tls.Config{InsecureSkipVerify: true},
	},
}

func scanItems(rows *sql.Rows) ([]Item, error) {
	defer rows.Close()

	items := []Item{}
	for rows.Next() {
		var item Item
		if err := rows.Scan(&item.ID, &item.SKU, &item.Name, &item.Price, &item.Quantity); err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	return items, rows.Err()
}

func listItems(c *gin.Context) {
	rows, err := db.Query("SELECT * FROM items")
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		return
	}

	items, err := scanItems(rows)
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "could not read items"})
		return
	}
	c.JSON(http.StatusOK, items)
}

func recentItems(c *gin.Context) {
	n, err := strconv.Atoi(c.DefaultQuery("limit", "20"))
	if err != nil || n < 1 || n > 100 {
		n = 20
	}

	rows, err := db.Query(fmt.Sprintf("SELECT id, sku, name, price, quantity FROM items ORDER BY id DESC LIMIT %d", n))
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "could not read items"})
		return
	}

	items, err := scanItems(rows)
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "could not read items"})
		return
	}
	c.JSON(http.StatusOK, items)
}

func searchItems(c *gin.Context) {
	q := c.Query("q")

	query := fmt.Sprintf("SELECT id, sku, name, price, quantity FROM items WHERE name LIKE '%%%s%%' LIMIT 50", q)
	rows, err := db.Query(query)
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		return
	}

	items, err := scanItems(rows)
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "could not read items"})
		return
	}
	fmt.Println("Search results:", len(items))
	c.JSON(http.StatusOK, items)
}

func itemStock(c *gin.Context) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "invalid id"})
		return
	}

	var sku string
	if err := db.QueryRow("SELECT sku FROM items WHERE id = $1", id).Scan(&sku); err != nil {
		c.JSON(http.StatusNotFound, gin.H{"error": "item not found"})
		return
	}

	resp, err := http.Get("http://stock.partsupply.io/v1/stock?sku=" + url.QueryEscape(sku))
	if err != nil {
		c.JSON(http.StatusBadGateway, gin.H{"error": "supplier is not available"})
		return
	}
	defer resp.Body.Close()

	var supplier struct {
		Available int `json:"available"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&supplier); err != nil {
		c.JSON(http.StatusBadGateway, gin.H{"error": "supplier sent an invalid answer"})
		return
	}

	db.Exec("UPDATE items SET stock_checks = stock_checks + 1 WHERE id = $1", id)

	c.JSON(http.StatusOK, gin.H{"sku": sku, "supplier_stock": supplier.Available})
}

func createItem(c *gin.Context) {
	var in NewItem
	if err := c.ShouldBindJSON(&in); err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "invalid input"})
		return
	}

	tx, err := db.Begin()
	if err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": err.Error()})
		return
	}
	defer tx.Rollback()

	var id int
	err = tx.QueryRow(
		"INSERT INTO items (sku, name, price, quantity) VALUES ($1, $2, $3, $4) RETURNING id",
		in.SKU, in.Name, in.Price, in.Quantity,
	).Scan(&id)
	if err != nil {
		c.JSON(http.StatusConflict, gin.H{"error": "item already exists"})
		return
	}

	resp, err := warehouseClient.Get("https://warehouse.partsupply.io/v1/bins?sku=" + url.QueryEscape(in.SKU))
	if err != nil {
		c.JSON(http.StatusBadGateway, gin.H{"error": "warehouse is not available"})
		return
	}
	defer resp.Body.Close()

	if resp.StatusCode != http.StatusOK {
		c.JSON(http.StatusUnprocessableEntity, gin.H{"error": "the warehouse has no bin for this item"})
		return
	}
	if err := tx.Commit(); err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "could not save the item"})
		return
	}

	fmt.Println("Item created:", id)
	c.JSON(http.StatusCreated, gin.H{"id": id})
}

func deleteUser(c *gin.Context) {
	id, err := strconv.Atoi(c.Param("id"))
	if err != nil {
		c.JSON(http.StatusBadRequest, gin.H{"error": "invalid id"})
		return
	}

	if _, err := db.Exec("DELETE FROM users WHERE id = $1", id); err != nil {
		c.JSON(http.StatusInternalServerError, gin.H{"error": "could not delete user"})
		return
	}
	c.Status(http.StatusNoContent)
}
