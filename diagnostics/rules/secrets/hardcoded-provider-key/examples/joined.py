key = (
    "{{secret:anthropic-key|head}}"
#   <- secrets/hardcoded-provider-key error
    "{{secret:anthropic-key|tail}}"
)
