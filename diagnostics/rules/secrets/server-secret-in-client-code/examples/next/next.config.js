module.exports = {
  env: { INTERNAL_API_TOKEN: process.env.INTERNAL_API_TOKEN },
//       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ secrets/server-secret-in-client-code
};
