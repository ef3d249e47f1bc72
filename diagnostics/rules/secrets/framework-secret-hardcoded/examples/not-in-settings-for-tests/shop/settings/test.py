SECRET_KEY = "only-for-tests-7f3a9c1e5b2d8f46"
