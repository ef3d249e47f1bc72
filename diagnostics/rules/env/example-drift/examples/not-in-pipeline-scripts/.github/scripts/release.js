fetch("https://example.com/releases", { headers: { authorization: process.env.RELEASE_TOKEN } });
