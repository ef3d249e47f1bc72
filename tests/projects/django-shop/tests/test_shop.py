import pytest
from django.contrib.auth.models import User


@pytest.mark.django_db
def test_orders_need_a_login(client):
    User.objects.create_user("anna", password="testpass123")
    assert client.get("/shop/orders/").status_code == 302


def test_health(client):
    assert client.get("/healthz/").status_code == 200
