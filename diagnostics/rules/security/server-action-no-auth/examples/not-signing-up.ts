"use server";

import { prisma } from "./prisma";

export async function signUp(email: string) {
  await prisma.user.create({ data: { email } });
}

export async function subscribeToNewsletter(email: string) {
  await prisma.subscriber.create({ data: { email } });
}
