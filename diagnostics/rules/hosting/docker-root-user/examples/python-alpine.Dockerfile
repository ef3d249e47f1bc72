FROM python:3.12-alpine
# <- hosting/docker-root-user
WORKDIR /app
COPY . .
RUN pip install -r requirements.txt
USER root
CMD ["gunicorn", "app:app", "-b", "0.0.0.0:8000"]
