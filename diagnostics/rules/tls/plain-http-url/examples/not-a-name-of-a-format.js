const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
const schema = { $schema: "http://json-schema.org/draft-07/schema#", endpoint: "http://schemas.acme.io/x" };
