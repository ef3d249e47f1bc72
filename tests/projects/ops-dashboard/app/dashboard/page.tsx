import { deleteProject, updateProfile } from "@/app/actions";
import { sql } from "@/lib/db";

export default async function Dashboard() {
  const projects = await sql`select * from projects`;
  return (
    <main>
      <form action={updateProfile}>
        <input name="name" />
        <button>Save</button>
      </form>
      <ul>
        {projects.map((project) => (
          <li key={project.id}>
            {project.name}
            <form action={deleteProject.bind(null, project.id)}>
              <button>Delete</button>
            </form>
          </li>
        ))}
      </ul>
    </main>
  );
}
