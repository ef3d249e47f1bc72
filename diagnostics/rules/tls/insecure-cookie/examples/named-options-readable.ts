const isProduction = process.env.NODE_ENV === "production";

export function signIn(res: Response, token: string) {
  const cookieOptions = { httpOnly: false, secure: isProduction };
  res.cookie("auth_token", token, cookieOptions);
// <- tls/insecure-cookie
}
