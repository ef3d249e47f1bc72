from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django_ratelimit.decorators import ratelimit

from .forms import NoteForm


@login_required
@ratelimit(key="user", rate="10/m")
def add(request):
    form = NoteForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    form.save()
    return JsonResponse({"ok": True})
