import jwt

def sign(user):
    return jwt.encode({"id": user.id}, "shop-secret", algorithm="HS256")
#                                       ^^^^^^^^^^^ secrets/framework-secret-hardcoded
