try {
  config = fs.readFileSync("config.json", "utf8");
} catch (error) {
  if (error.code !== "ENOENT") throw error;
}
