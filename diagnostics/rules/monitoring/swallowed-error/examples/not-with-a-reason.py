from store import load


def read(path):
    try:
        return load(path)
    except Exception:  # the file is optional
        pass
