from flask import Flask

app = Flask(__name__)
app.secret_key = "super secret string"
#                 ^^^^^^^^^^^^^^^^^^^ secrets/framework-secret-hardcoded
