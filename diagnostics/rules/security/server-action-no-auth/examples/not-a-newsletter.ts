"use server";

export async function subscribeToNewsletter(data: FormData) {
  await prisma.subscriber.create({ data: { email: String(data.get("email")) } });
}

export async function sendContactMessage(data: FormData) {
  await prisma.message.create({ data: { text: String(data.get("text")) } });
}
