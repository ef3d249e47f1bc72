app.config["SECRET_KEY"] = "test"
