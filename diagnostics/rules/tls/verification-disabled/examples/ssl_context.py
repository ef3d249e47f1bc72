import ssl
from urllib.request import urlopen

context = ssl.create_default_context()
context.check_hostname = False
# <- tls/verification-disabled
context.verify_mode = ssl.CERT_NONE
# <- tls/verification-disabled


def read(url):
    return urlopen(url, context=context).read()


def read_again(url):
    return urlopen(url, context=ssl._create_unverified_context()).read()
#                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled
