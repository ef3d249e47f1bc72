from django.contrib.auth import authenticate, login
from django.http import JsonResponse


def log_in(request):
    user = authenticate(request, username=request.POST.get("username"), password=request.POST.get("password"))
    if user is None:
        return JsonResponse({"error": "Wrong name or password"}, status=401)
    login(request, user)
    return JsonResponse({"ok": True})
