// Called once, when the server starts.
export async function register() {
  if (process.env.NEXT_RUNTIME !== "nodejs") return;
  await import("./env/server");
  await import("./env/client");
}
