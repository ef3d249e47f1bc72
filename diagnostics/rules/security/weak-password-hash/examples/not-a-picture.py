import hashlib


def gravatar(email):
    return hashlib.md5(email.encode()).hexdigest()
