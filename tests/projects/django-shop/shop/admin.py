from django.contrib import admin
from django.utils.safestring import mark_safe

from .models import Order, Product

admin.site.register(Order)


@admin.register(Product)
class ProductAdmin(admin.ModelAdmin):
    list_display = ["name", "badge"]

    def badge(self, product):
        return mark_safe("<b>in stock</b>")
