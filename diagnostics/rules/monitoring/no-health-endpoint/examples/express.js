const express = require("express");
const cors = require("cors");

const app = express();
const PORT = process.env.PORT || 5000;

app.use(cors());
app.use(express.json());

app.get("/api/products", async (req, res) => {
  res.json(await Product.find());
});

app.listen(PORT, () => console.log(`Server running on port ${PORT}`));
// <- monitoring/no-health-endpoint
