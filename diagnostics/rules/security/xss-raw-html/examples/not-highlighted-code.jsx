import { codeToHtml } from "shiki";

export async function Code({ code }) {
  const html = await codeToHtml(code, { lang: "js", theme: "nord" });
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
