export default { server: { proxy: { "/api": { target: "http://localhost:3001" } } }, baseURL: "http://localhost:3001" };
