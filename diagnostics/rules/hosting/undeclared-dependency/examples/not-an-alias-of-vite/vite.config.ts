export default { resolve: { alias: { shared: "/src/shared" } } };
