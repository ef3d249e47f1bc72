from flask import Flask

app = Flask(__name__)
# <- tls/no-https-redirect
