const fields = { passwordField: "new-password", tokenKey: "access_token", apiKeyHeader: "x-api-key", password: "current-password" };
const secretName = "prod/db-password-2";
