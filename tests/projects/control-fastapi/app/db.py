from sqlalchemy import Column, Integer, MetaData, String, Table, create_engine

from app.settings import settings

engine = create_engine(settings.database_url, pool_pre_ping=True)
entries = Table("entries", MetaData(), Column("id", Integer, primary_key=True), Column("text", String(500)))
