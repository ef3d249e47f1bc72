from django.http import JsonResponse
from django.urls import include, path

urlpatterns = [
    path("healthz/", lambda request: JsonResponse({"status": "ok"})),
    path("api/", include("shop.api_urls")),
]

handler500 = "shop.views.failed"
