from flask import Blueprint, Flask

app = Flask(__name__)
status = Blueprint("status", __name__, url_prefix="/health")


@status.route("/live", methods=["GET"])
def live():
    return {"status": "ok"}


app.register_blueprint(status)
