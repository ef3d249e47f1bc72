const greeting = process.env.GREETING || `Good morning,
and welcome`;

console.log(greeting, process.env.DATABASE_URL, process.env["two words"]);
