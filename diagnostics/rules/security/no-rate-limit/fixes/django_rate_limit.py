import re

from django.core.cache import cache
from django.http import HttpResponse

SENSITIVE_PATH = re.compile(r"/(login|signin|register|signup|forgot|reset|verify|otp|contact|upload|chat|generate)", re.I)


def client_address(request):
    """Behind a platform's proxy the visitor's address is the last one that the proxy wrote down."""
    forwarded = request.headers.get("X-Forwarded-For", "")
    return forwarded.split(",")[-1].strip() or request.META.get("REMOTE_ADDR", "")


def is_over(key, limit, seconds):
    if cache.add(key, 1, seconds):
        return False
    try:
        return cache.incr(key) > limit
    except ValueError:  # its time ran out in between
        return False


class RateLimitMiddleware:
    """120 requests a minute for each address, but 10 in a quarter of an hour where people log in or work is costly.

    It counts in Django's cache. The default cache is the memory of one process: with several workers each counts for
    itself, until CACHES names a shared one (Redis, Memcached, the database).
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        address = re.sub(r"[^0-9a-fA-F.:]", "", client_address(request))[:64]
        sensitive = request.method == "POST" and SENSITIVE_PATH.search(request.path)
        if sensitive and is_over(f"rate:sensitive:{address}", 10, 15 * 60):
            return HttpResponse("Too many requests", status=429, headers={"Retry-After": "900"})
        if is_over(f"rate:{address}", 120, 60):
            return HttpResponse("Too many requests", status=429, headers={"Retry-After": "60"})
        return self.get_response(request)
