const api = location.hostname === "localhost" ? "http://localhost:3001" : "https://api.shop.net";
fetch(api + "/items");
