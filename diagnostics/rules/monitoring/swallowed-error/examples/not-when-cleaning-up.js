import { unlink } from "node:fs/promises";
import { client } from "./store.js";

export async function stop(path) {
  try {
    await client.close();
  } catch {}
  await unlink(path).catch(() => {});
}

export function read(text) {
  let value = {};
  try {
    value = JSON.parse(text);
  } catch {}
  return value;
}
