import { comments } from "./data.js";
import DOMPurify from "isomorphic-dompurify";

const list = document.querySelector("ul");
const count = document.querySelector("#count");
for (const comment of comments) {
  list.innerHTML = DOMPurify.sanitize(comment.text);
}
count.textContent = `${comments.length} comments`;
