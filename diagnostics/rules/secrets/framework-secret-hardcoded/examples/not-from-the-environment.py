import os

SECRET_KEY = os.environ["SECRET_KEY"]
app.config["SECRET_KEY"] = os.environ["SECRET_KEY"]
