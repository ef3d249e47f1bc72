def home():
    return "hello"
