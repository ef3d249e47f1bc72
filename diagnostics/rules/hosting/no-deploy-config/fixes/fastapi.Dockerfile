# Run by a user who is not root; what changes rarely comes first, so that it is kept.
FROM python:3.13-slim
ENV PYTHONUNBUFFERED=1
WORKDIR /app
RUN useradd --create-home app
COPY requirements.txt .
RUN pip install --no-cache-dir -r requirements.txt
COPY --chown=app:app . .
USER app
CMD ["sh", "-c", "exec uvicorn main:${app.name} --host 0.0.0.0 --port $${PORT:-8000} --proxy-headers --forwarded-allow-ips='*'"]
