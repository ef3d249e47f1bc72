import json

from django.http import JsonResponse

from .models import Order


def create_order(request):
    data = json.loads(request.body)
    order = Order.objects.create(product=data["product"], quantity=data["quantity"])
#           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/no-input-validation
    return JsonResponse({"id": order.id})
