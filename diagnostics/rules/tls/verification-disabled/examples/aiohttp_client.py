import aiohttp


async def fetch(url: str) -> str:
    connector = aiohttp.TCPConnector(ssl=False)
#                                    ^^^^^^^^^ tls/verification-disabled
    async with aiohttp.ClientSession(connector=connector) as session:
        async with session.get(url) as response:
            return await response.text()
