const user = { email: "a@shop.example", password: "Hunter22-test!" };
