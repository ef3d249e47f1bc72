import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic({ apiKey: requireEnv('ANTHROPIC_API_KEY') })
export default anthropic

function requireEnv(name: string): string {
  if (!process.env[name]) {
    try {
      process.loadEnvFile()
    } catch {
      // There is no .env here: the platform sets the variables.
    }
  }
  const value = process.env[name]
  if (!value) throw new Error(`Missing required environment variable: ${name}`)
  return value
}
