import time

from flask import Flask, jsonify

app = Flask(__name__)

tasks = ["water the plants"]


@app.route("/tasks")
def list_tasks():
    return jsonify(tasks)


@app.route("/report")
def report():
    time.sleep(0.5)
    return jsonify({"tasks": len(tasks)})
