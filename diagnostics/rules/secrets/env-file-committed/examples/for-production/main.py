import os

print(os.environ["SMTP_HOST"])
