import os

token = os.environ["PUBLIC_GITHUB_TOKEN"]
