const openai = "sk-proj-xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx";
const anthropic = "sk-ant-api03-YOUR_KEY_HERE";
const stripe = "sk_live_...";
const google = process.env.GOOGLE_API_KEY || "<your-google-api-key>";
