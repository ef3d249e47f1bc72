curl -u "deploy:$DEPLOY_PASSWORD" https://shop.net/hook
export DEPLOY_TOKEN=$(cat token)
docker login --password-stdin
app --token "$TOKEN" --password ""
