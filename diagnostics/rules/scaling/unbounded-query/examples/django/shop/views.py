from rest_framework.decorators import api_view
from rest_framework.response import Response

from .models import Order
from .serializers import OrderSerializer


@api_view(["GET"])
def orders(request):
    return Response(OrderSerializer(Order.objects.all(), many=True).data)
#                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ scaling/unbounded-query
