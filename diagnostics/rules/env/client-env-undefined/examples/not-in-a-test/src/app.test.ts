expect(process.env.API_TOKEN).toBeDefined();
