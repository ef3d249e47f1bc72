function setCsrf(res, token) {
  res.cookie("XSRF-TOKEN", token, { secure: true, sameSite: "strict" });
  res.cookie("csrf_token", token);
}
