import pytest
from pydantic import ValidationError

from app.main import Entry


def test_an_entry_has_a_text():
    with pytest.raises(ValidationError):
        Entry(text="")
