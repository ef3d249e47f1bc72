export default { define: { "process.env.API_URL": JSON.stringify("/api") } };
