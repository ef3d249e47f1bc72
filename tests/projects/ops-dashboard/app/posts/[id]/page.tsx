import { marked } from "marked";
import { sql } from "@/lib/db";

export default async function Post({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  const [post] = await sql`select title, body from posts where id = ${id}`;
  return (
    <article>
      <h1>{post.title}</h1>
      <div dangerouslySetInnerHTML={{ __html: await marked(post.body) }} />
    </article>
  );
}
