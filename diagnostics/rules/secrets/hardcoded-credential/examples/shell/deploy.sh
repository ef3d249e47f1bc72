curl -u deploy:Zt7kPq2Lm9Xw https://shop.net/hook
#              ^^^^^^^^^^^^ secrets/hardcoded-credential
export DEPLOY_TOKEN=q8Zr2LmX9vTkB4wNs7Yd
#                   ^^^^^^^^^^^^^^^^^^^^ secrets/hardcoded-credential
