from flask import Flask

app = Flask(__name__)
# <- monitoring/no-health-endpoint


@app.route("/")
def index():
    return "Hello!"


if __name__ == "__main__":
    app.run(debug=True, port=5000)
