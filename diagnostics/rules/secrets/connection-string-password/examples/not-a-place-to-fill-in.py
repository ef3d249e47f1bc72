A = "postgres://user:password@db.shop.net/shop"
B = "postgres://user:<password>@db.shop.net/shop"
C = f"postgres://user:{password}@db.shop.net/shop"
D = "postgres://shop:s3cr3t9@db.example.com/shop"
