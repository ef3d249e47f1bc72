import os

from flask import Flask
from sqlalchemy import create_engine, text

engine = create_engine(os.environ["DATABASE_URL"])
app = Flask(__name__)
# <- monitoring/no-health-endpoint


@app.route("/")
def index():
    with engine.connect() as connection:
        return {"notes": connection.execute(text("select count(*) from notes")).scalar()}
