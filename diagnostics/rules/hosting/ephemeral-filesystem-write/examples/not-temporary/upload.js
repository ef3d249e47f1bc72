const os = require("node:os");
const multer = require("multer");

module.exports = multer({ dest: os.tmpdir() });
