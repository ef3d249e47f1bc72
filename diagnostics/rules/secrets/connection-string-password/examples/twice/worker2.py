import psycopg

db = psycopg.connect("{{secret:postgres-url}}")
