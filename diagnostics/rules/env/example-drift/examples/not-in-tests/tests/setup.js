process.env.TEST_DATABASE_URL = "postgres://localhost/test";
console.log(process.env.TEST_DATABASE_URL);
