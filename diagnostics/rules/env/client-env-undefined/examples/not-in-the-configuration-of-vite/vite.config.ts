export default { server: { port: Number(process.env.WEB_PORT) } };
