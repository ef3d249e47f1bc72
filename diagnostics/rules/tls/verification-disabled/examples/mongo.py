import os

import redis
from pymongo import MongoClient

client = MongoClient(os.environ["MONGODB_URI"], tlsAllowInvalidCertificates=True)
#                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ tls/verification-disabled warning
cache = redis.from_url(os.environ["REDIS_URL"], ssl_cert_reqs=None)
#                                               ^^^^^^^^^^^^^^^^^^ tls/verification-disabled warning
