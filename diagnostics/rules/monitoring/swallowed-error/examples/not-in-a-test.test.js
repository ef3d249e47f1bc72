test("fails", async () => {
  try {
    await pay();
  } catch {}
});
