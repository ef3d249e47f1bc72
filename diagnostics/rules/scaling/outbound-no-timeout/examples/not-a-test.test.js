const axios = require("axios");
test("reads", async () => {
  await axios.get("https://api.shop.net/items");
});
