const Database = require("better-sqlite3");

module.exports = new Database(`${process.env.RAILWAY_VOLUME_MOUNT_PATH}/shop.db`);
