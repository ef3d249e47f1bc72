import { prisma } from "@/lib/prisma";

export default function Page() {
  async function addNote(formData: FormData) {
// <- security/server-action-no-auth
    "use server";
    await prisma.note.create({ data: { title: String(formData.get("title")) } });
  }
  return <form action={addNote} />;
}
