

def client_address(request: Request) -> str:
    forwarded = request.headers.get("x-forwarded-for", "")
    return forwarded.split(",")[-1].strip() or get_remote_address(request)


limiter = Limiter(key_func=client_address, default_limits=["60/minute"])
${app.name}.state.limiter = limiter
${app.name}.add_exception_handler(RateLimitExceeded, _rate_limit_exceeded_handler)
${app.name}.add_middleware(SlowAPIMiddleware)
