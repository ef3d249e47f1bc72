function setSession(res, id) {
  res.cookie("session", id, { httpOnly: false, secure: false });
// <- tls/insecure-cookie
}
