import psycopg

db = psycopg.connect("{{secret:postgres-url}}")
# <- secrets/connection-string-password
