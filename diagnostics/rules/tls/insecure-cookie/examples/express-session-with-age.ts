import session from 'express-session'

app.use(session({ secret: process.env.SESSION_SECRET!, cookie: { maxAge: 86400000 } }))
//                                                             ^^^^^^^^^^^^^^^^^^^^ tls/insecure-cookie
