import { mail, save } from "./store.js";

export async function add(note) {
  await save(note);
  try {
    await mail(note);
  } catch {
    // The mail is optional: the note is saved.
  }
}
