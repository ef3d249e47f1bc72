const keyPath = { privateKey: "/etc/ssl/private/key1.pem", token: "https://auth.shop.net/oauth2/token", secret: "projects/7/secrets/db" };
