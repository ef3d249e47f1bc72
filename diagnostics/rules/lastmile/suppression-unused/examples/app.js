const express = require("express");

// lastmile-ignore-next-line cicd/unpinned-action -- there once was an action here
// ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ lastmile/suppression-unused
const app = express();
