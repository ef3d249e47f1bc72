export async function run(event) {
  return fetch(event.params.url);
}
