import { prisma } from "@/lib/prisma";
import { auth } from "@clerk/nextjs/server";

export default function Page() {
  async function addNote(formData: FormData) {
    "use server";
    const { userId } = await auth();
    if (!userId) {
      throw new Error("Unauthorized");
    }
    await prisma.note.create({ data: { title: String(formData.get("title")) } });
  }
  return <form action={addNote} />;
}
