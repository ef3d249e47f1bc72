const plugin = require(process.argv[2]);
const other = await import(`plugin-${name}`);
