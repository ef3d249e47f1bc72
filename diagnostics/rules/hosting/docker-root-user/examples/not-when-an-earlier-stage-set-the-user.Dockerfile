FROM python:3.12-slim AS base
RUN useradd --create-home app
WORKDIR /home/app
USER app

FROM base
COPY . .
CMD ["python", "main.py"]
