from django.urls import path

urlpatterns = [path("a", a), path("b", b), path("c", c)]
