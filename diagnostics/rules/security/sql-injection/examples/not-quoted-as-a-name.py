from psycopg import sql


@app.get("/items")
def items(column: str):
    cursor.execute(sql.SQL("select {} from items").format(sql.Identifier(column)))
