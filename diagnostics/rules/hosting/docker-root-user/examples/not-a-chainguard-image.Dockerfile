FROM cgr.dev/chainguard/python:latest
WORKDIR /app
COPY . .
ENTRYPOINT ["python", "/app/main.py"]
