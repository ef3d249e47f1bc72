import DOMPurify from "dompurify";

export function Post({ post }) {
  const clean = DOMPurify.sanitize(post.body);
  return (
    <article>
      <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(post.body) }} />
      <div dangerouslySetInnerHTML={{ __html: clean }} />
    </article>
  );
}
