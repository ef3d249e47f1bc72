const cors = require("cors");
const { corsOptions } = require("./config");

app.use(cors(corsOptions));
app.use(cors({ ...corsOptions, maxAge: 600 }));
app.use(cors({ origin: process.env.FRONTEND_URL, credentials: true }));
