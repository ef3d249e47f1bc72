import contextlib

with contextlib.suppress(FileNotFoundError):
    remove("a")
