from app import app


def test_the_app_starts_and_answers():
    with app.test_client() as client:
        assert client.get("/").status_code < 500
