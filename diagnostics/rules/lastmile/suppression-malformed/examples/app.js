// lastmile-ignore-next-line security/cors-wildcard
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lastmile/suppression-malformed
app.use(cors());

// lastmile-ignore-next-line -- we know
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lastmile/suppression-malformed
app.listen(3000);

// lastmile-ignore-next-line tls/insecure-cookie until soon -- the proxy is not there yet
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lastmile/suppression-malformed
res.cookie("session", token);

// lastmile-ignore-next-lines tls/insecure-cookie -- wrong word
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lastmile/suppression-malformed
res.cookie("other", token);
