import Anthropic from '@anthropic-ai/sdk'

const anthropic = new Anthropic({ apiKey: '{{secret:anthropic-key}}' })
//                                         ^^^^^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-provider-key error
export default anthropic
