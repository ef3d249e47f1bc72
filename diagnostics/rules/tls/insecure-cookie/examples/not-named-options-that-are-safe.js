const isProduction = process.env.NODE_ENV === "production";
const cookieOptions = { httpOnly: true, sameSite: "lax" };
if (isProduction) cookieOptions.secure = true;

const safe = { httpOnly: true, secure: isProduction, sameSite: "lax" };

app.post("/login", (req, res) => {
  res.cookie("token", newToken(req.body), cookieOptions);
  res.cookie("refresh_token", newToken(req.body), safe);
  res.end();
});

function remember(res, token, options) {
  res.cookie("token", token, options);
}

function show() {
  const options = { colour: "red" };
  return render(options);
}
