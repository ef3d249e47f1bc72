require("dotenv").config();

connect(process.env.DATABASE_URL);
