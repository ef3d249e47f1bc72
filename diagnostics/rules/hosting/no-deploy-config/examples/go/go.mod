module shop
#      ^^^^ hosting/no-deploy-config

go 1.25
