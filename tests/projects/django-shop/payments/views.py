import json

from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt

from shop.models import Order


@csrf_exempt
def stripe_webhook(request):
    event = json.loads(request.body)
    if event["type"] == "checkout.session.completed":
        Order.objects.filter(pk=event["data"]["object"]["client_reference_id"]).update(paid=True)
    return JsonResponse({"received": True})
