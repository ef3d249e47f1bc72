"""Only addresses on the open internet.

What a name stands for may change between this look-up and the call; behind a proxy for outgoing requests even that is
closed.
"""

import ipaddress
import socket
from urllib.parse import urlsplit


def assert_public_url(raw: str) -> str:
    parts = urlsplit(str(raw))
    if parts.scheme != "https" or not parts.hostname or parts.username or parts.password:
        raise ValueError("This address is not allowed")
    for found in socket.getaddrinfo(parts.hostname, parts.port or 443, proto=socket.IPPROTO_TCP):
        if not ipaddress.ip_address(found[4][0]).is_global:
            raise ValueError("This address is not allowed")
    return parts.geturl()
