import { marked } from "marked";

export function Post({ post }: { post: { body: string; notes: string } }) {
  const html = marked(post.notes);
  return (
    <article>
      <div dangerouslySetInnerHTML={{ __html: post.body }} />
//         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/xss-raw-html error
      <aside dangerouslySetInnerHTML={{ __html: html }} />
//           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ security/xss-raw-html error
    </article>
  );
}
