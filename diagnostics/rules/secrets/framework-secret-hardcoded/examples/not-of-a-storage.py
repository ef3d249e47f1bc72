client = Minio("minio:9000", access_key="minioadmin", secret_key="minioadmin")
