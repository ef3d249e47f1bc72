export default { envPrefix: "" };
//               ^^^^^^^^^^^^^ secrets/server-secret-in-client-code
