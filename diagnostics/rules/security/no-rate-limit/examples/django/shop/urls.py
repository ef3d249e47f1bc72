from django.urls import path

from accounts.views import LoginView

urlpatterns = [
    path("api/login/", LoginView.as_view()),
]
