const url = process.env.API_URL ?? "http://localhost:3001";
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/hardcoded-localhost-url info
