from flask import Flask, request

app = Flask(__name__)
# <- tls/trust-proxy-missing


@app.route("/")
def home():
    return {"ip": request.remote_addr}
