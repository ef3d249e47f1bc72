const OpenAI = require("openai");

const first = new OpenAI({ apiKey: requireEnv("OPENAI_API_KEY") });
const second = new OpenAI({ apiKey: requireEnv("OPENAI_API_KEY_2") });

module.exports = { first, second };

function requireEnv(name) {
  if (!process.env[name]) {
    try {
      process.loadEnvFile();
    } catch {
      // There is no .env here: the platform sets the variables.
    }
  }
  const value = process.env[name];
  if (!value) throw new Error(`Missing required environment variable: ${name}`);
  return value;
}
