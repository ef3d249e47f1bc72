const password = "a1";
const apiKey = "x9";
