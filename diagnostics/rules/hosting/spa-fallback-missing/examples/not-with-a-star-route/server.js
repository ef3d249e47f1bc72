app.get("*", (_req, res) => res.sendFile(path.join(dist, "index.html")));
