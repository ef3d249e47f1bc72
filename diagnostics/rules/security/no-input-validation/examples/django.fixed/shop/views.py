import json

from django.http import JsonResponse

from .models import Order
from django import forms


def create_order(request):
    class Input(forms.Form):
        product = forms.CharField(max_length=1000)
        quantity = forms.IntegerField(min_value=0)

    form = Input(json.loads(request.body))
    if not form.is_valid():
        return JsonResponse({"error": "Invalid input", "issues": form.errors}, status=400)
    data = form.cleaned_data
    order = Order.objects.create(product=data["product"], quantity=data["quantity"])
    return JsonResponse({"id": order.id})
