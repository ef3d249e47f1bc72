from flask import Flask, render_template

app = Flask(__name__)
# <- security/no-security-headers warning


@app.get("/")
def index():
    return render_template("index.html")
