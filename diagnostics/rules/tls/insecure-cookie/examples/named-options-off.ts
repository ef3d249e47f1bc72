export async function login(req: Request, res: Response) {
  const options = { httpOnly: false, secure: false, path: '/' };
  res.cookie('token', await newToken(req.body), options);
// <- tls/insecure-cookie
  res.redirect('/');
}
