async function notify(hook, event) {
  await fetch(hook.url, { method: "POST", body: JSON.stringify(event) });
}
