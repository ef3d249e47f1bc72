

def client_address() -> str:
    forwarded = request.headers.get("X-Forwarded-For", "")
    return forwarded.split(",")[-1].strip() or get_remote_address()


limiter = Limiter(client_address, app=${app.name}, default_limits=["60 per minute"])
