"use server";

export async function signOut() {
  await prisma.session.delete({ where: { id: "a" } });
}

export async function resetPassword(data: FormData) {
  await prisma.reset.create({ data: { email: String(data.get("email")) } });
}
