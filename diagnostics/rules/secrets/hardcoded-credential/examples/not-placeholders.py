PASSWORD = "changeme"
API_KEY = "your-api-key-here"
TOKEN = "xxxxxxxxxxxxxxxxxxxx"
SECRET_TOKEN = "<insert-1-token>"
