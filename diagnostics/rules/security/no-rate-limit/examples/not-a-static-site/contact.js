document.querySelector("form").addEventListener("submit", async (event) => {
  await axios.post("/api/contact", new FormData(event.target));
});
