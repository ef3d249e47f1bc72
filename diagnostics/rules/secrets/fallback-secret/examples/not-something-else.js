const port = process.env.PORT || "3000";
const url = process.env.TOKEN_URL || "https://auth.shop.example/token";
const algorithm = process.env.JWT_ALGORITHM || "HS256";
const expires = process.env.JWT_EXPIRES_IN || "7d";
const key = process.env.NEXT_PUBLIC_STRIPE_PUBLISHABLE_KEY || "pk_test_x";
