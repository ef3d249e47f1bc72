from django.contrib.auth.models import User


def register(email, password):
    return User.objects.create_user(username=email, password=password)
