from fastapi.testclient import TestClient

from main import app


def test_the_app_starts_and_answers():
    with TestClient(app) as client:
        assert client.get("/").status_code < 500
