#!/bin/sh
curl -fsSk https://deploy.partner.example/hook
#    ^^^^^ tls/verification-disabled
curl -fsS https://deploy.partner.example/done
wget --no-check-certificate https://files.partner.example/tool.tgz
#    ^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
