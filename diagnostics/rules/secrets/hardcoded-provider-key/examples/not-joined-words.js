const message = "The payment could not be made, " + "so please try " + "again later.";
const url = "https://api.example.com/" + "v1/items";
const prefix = "sk-" + "proj-";

module.exports = { message, url, prefix };
