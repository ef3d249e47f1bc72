// lastmile-ignore-next-line security/cors-wildcard until 2026-06-30 -- the shop moves to its own domain in summer
app.use(cors());
