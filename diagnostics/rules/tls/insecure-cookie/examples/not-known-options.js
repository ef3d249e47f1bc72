const { cookieOptions } = require("./config");

function setToken(res, token) {
  res.cookie("token", token, cookieOptions);
  res.cookie("refresh_token", token, { ...cookieOptions, maxAge: 1000 });
}
