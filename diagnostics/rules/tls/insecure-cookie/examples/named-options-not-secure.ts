const cookieOptions = { httpOnly: true, secure: false };

export function signIn(res: Response, token: string) {
  res.cookie("auth_token", token, cookieOptions);
// <- tls/insecure-cookie
}
