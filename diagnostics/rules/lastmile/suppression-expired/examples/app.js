// lastmile-ignore-next-line security/cors-wildcard until 2025-06-30 -- the shop moves to its own domain in summer
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lastmile/suppression-expired
app.use(cors());
