import { save } from "./store.js";

export async function add(note) {
  try {
    await save(note);
  } catch (error) {
    console.error(error);
  }
}
