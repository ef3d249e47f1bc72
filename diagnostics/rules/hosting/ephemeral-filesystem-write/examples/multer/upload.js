const multer = require("multer");

const upload = multer({ dest: "uploads/" });
//             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hosting/ephemeral-filesystem-write
module.exports = upload;
