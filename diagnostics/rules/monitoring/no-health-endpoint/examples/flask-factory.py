from flask import Flask, jsonify


def create_app():
    app = Flask(__name__)
#   ^^^^^^^^^^^^^^^^^^^^^ monitoring/no-health-endpoint

    @app.route("/tasks")
    def tasks():
        return jsonify([])

    return app
