"use server";

import { auth } from "@/auth";
import { storage } from "@/lib/storage";

export async function addNote(title: string) {
  if (!(await auth())) throw new Error("Unauthorized");
  await storage.addNote({ title });
}
