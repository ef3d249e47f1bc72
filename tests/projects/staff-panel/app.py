import hashlib
import logging
import os

import psycopg2
from flask import Flask, redirect, render_template, render_template_string, request, session

app = Flask(__name__)
app.secret_key = "staff panel 2023"

logger = logging.getLogger(__name__)
UPLOAD_FOLDER = "uploads"


def get_db():
    return psycopg2.connect(host="db", dbname="staff", user="staff", password=os.environ["DB_PASSWORD"])


def login_required(view):
    def wrapped(*args, **kwargs):
        if not session.get("user"):
            return redirect("/login")
        return view(*args, **kwargs)

    wrapped.__name__ = view.__name__
    return wrapped


def store_password(cursor, user_id, password):
    digest = hashlib.md5(password.encode()).hexdigest()
    cursor.execute("UPDATE users SET password = %s WHERE id = %s", (digest, user_id))


def gravatar(email):
    return "https://www.gravatar.com/avatar/" + hashlib.md5(email.lower().encode()).hexdigest()


@app.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        username = request.form["username"]
        password = request.form["password"]
        if username == "admin" and password == "Panel#2023":
            session["user"] = username
            logger.info("user %s", username)
            return redirect("/")
        return render_template_string(f"<p>Unknown user {request.args.get('next', '')}</p>")
    return render_template("base.html")


@app.route("/")
@login_required
def index():
    query = request.args.get("q", "")
    with get_db() as db, db.cursor() as cursor:
        cursor.execute("SELECT id, name, email FROM users WHERE name LIKE '%%%s%%'" % query)
        users = cursor.fetchall()
    return render_template("base.html", users=users, gravatar=gravatar)


@app.route("/profile/<int:user_id>", methods=["GET", "POST"])
@login_required
def profile(user_id):
    with get_db() as db, db.cursor() as cursor:
        if request.method == "POST":
            store_password(cursor, user_id, request.form["password"])
        cursor.execute("SELECT id, name, email, bio FROM users WHERE id = %s", (user_id,))
        user = cursor.fetchone()
    return render_template("profile.html", user=user)


@app.route("/admin/users/<int:user_id>", methods=["DELETE"])
def delete_user(user_id):
    with get_db() as db, db.cursor() as cursor:
        cursor.execute("DELETE FROM users WHERE id = %s", (user_id,))
    return "", 204


@app.route("/upload", methods=["POST"])
def upload():
    file = request.files["file"]
    file.save(os.path.join(UPLOAD_FOLDER, file.filename))
    return redirect("/")


if __name__ == "__main__":
    app.run(host="0.0.0.0", port=5000, debug=True)
