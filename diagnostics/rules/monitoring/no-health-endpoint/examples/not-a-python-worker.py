import time

import requests


def main():
    while True:
        requests.get("https://example.org/feed", timeout=10)
        time.sleep(60)


if __name__ == "__main__":
    main()
