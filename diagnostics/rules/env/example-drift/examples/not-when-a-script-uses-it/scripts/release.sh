#!/bin/sh
curl -H "Authorization: $OLD_MAILER_KEY" "$MAILER_URL"
