const config = {
  tokenUrl: process.env.TOKEN_URL || "https://auth.shop.net/token",
  keyId: process.env.JWT_KEY_ID || "main-2025",
  issuer: process.env.JWT_ISSUER || "shop.net",
  expires: process.env.JWT_EXPIRES_IN || "15m",
  algorithm: process.env.JWT_ALGORITHM || "HS256",
  path: process.env.SECRET_PATH || "/run/secrets/app",
};
