from django.contrib import admin
from django.http import JsonResponse
from django.urls import include, path

urlpatterns = [
    path("healthz/", lambda request: JsonResponse({"status": "ok"})),
    path("admin/", admin.site.urls),
    path("shop/", include("shop.urls")),
    path("payments/", include("payments.urls")),
    path("api/", include("api.urls")),
]
