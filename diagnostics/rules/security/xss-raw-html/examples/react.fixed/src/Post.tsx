import { marked } from "marked";
import DOMPurify from "isomorphic-dompurify";

export function Post({ post }: { post: { body: string; notes: string } }) {
  const html = marked(post.notes);
  return (
    <article>
      <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(post.body) }} />
      <aside dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(html) }} />
    </article>
  );
}
