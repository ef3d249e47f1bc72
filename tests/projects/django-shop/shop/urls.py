from django.urls import path

from . import views

urlpatterns = [
    path("search/", views.search),
    path("orders/", views.orders),
    path("bestsellers/", views.bestsellers),
    path("checkout/", views.checkout),
]
