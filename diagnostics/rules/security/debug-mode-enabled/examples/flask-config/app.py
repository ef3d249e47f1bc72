from flask import Flask

app = Flask(__name__)
app.config["DEBUG"] = True
# <- security/debug-mode-enabled
app.debug = True
# <- security/debug-mode-enabled
