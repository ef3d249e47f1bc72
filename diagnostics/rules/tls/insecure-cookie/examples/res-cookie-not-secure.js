function setRefresh(res, token) {
  res.cookie("refreshToken", token, { httpOnly: true, secure: false, sameSite: "lax" });
// <- tls/insecure-cookie
}
