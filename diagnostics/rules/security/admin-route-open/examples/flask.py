from flask import Flask
from flask_login import login_required

from auth import admin_required
from models import User, db

app = Flask(__name__)


@app.get("/admin/users")
@admin_required
def list_users():
    return [user.name for user in User.query.limit(50)]


@app.delete("/admin/users/<int:user_id>")
# <- security/admin-route-open warning
@login_required
def delete_user(user_id):
    db.session.delete(User.query.get_or_404(user_id))
    db.session.commit()
    return "", 204
