function setSession(res, id) {
  res.cookie("sessionId", id, {
// <- tls/insecure-cookie
    httpOnly: false,
    secure: true,
  });
}
