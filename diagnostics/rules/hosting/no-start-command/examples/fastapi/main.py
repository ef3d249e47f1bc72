from fastapi import FastAPI

app = FastAPI()
# <- hosting/no-start-command
