SECRET_KEY = "only-for-this-machine"
