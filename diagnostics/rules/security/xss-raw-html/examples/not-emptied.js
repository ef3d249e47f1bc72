import { codeToHtml } from "shiki";

const box = document.querySelector("#box");
box.innerHTML = "";
box.innerHTML = await codeToHtml(box.dataset.code, { lang: "js" });
