import { comments } from "./data.js";

const list = document.querySelector("ul");
const count = document.querySelector("#count");
for (const comment of comments) {
  list.innerHTML = comment.text;
// <- security/xss-raw-html error
}
count.innerHTML = `${comments.length} comments`;
// <- security/xss-raw-html
