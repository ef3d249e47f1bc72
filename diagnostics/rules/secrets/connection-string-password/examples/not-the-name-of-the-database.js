const url = "postgres://shop:shop@localhost:5432/shop";
