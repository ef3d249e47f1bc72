router.post('/login', (req, res) => {
  res.cookie('access_token', sign(user))
// <- tls/insecure-cookie
  res.redirect('/')
})
