export default { use: { baseURL: "http://localhost:3000" } };
