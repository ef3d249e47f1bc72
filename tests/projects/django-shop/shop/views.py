from django.contrib.auth.decorators import login_required
from django.db import connection
from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from .forms import OrderForm
from .models import Order, Product


def search(request):
    q = request.GET.get("q", "")
    products = Product.objects.raw(f"SELECT id, name FROM shop_product WHERE name LIKE '%{q}%' LIMIT 50")
    return JsonResponse({"products": [product.name for product in products]})


@login_required
def orders(request):
    mine = Order.objects.filter(owner=request.user)[:50]
    return JsonResponse({"orders": [order.pk for order in mine]})


@login_required
def bestsellers(request):
    with connection.cursor() as cursor:
        cursor.execute("SELECT product_id FROM shop_order WHERE paid = %s LIMIT 10", [True])
        return JsonResponse({"products": [row[0] for row in cursor.fetchall()]})


@csrf_exempt
@login_required
@require_POST
def checkout(request):
    form = OrderForm(request.POST)
    if not form.is_valid():
        return JsonResponse({"errors": form.errors}, status=400)
    order = Order.objects.create(owner=request.user, product=form.cleaned_data["product"])
    return JsonResponse({"order": order.pk}, status=201)
