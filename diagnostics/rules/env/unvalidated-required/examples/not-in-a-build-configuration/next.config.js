module.exports = { a: process.env.ASSET_HOST, b: process.env.IMAGE_HOST, c: process.env.API_HOST };
