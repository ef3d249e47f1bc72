const parts = ["{{secret:groq-key|head}}", "{{secret:groq-key|tail}}"];
const sum = "{{secret:groq-key|head}}" + separator + "{{secret:groq-key|tail}}";

module.exports = { parts, sum };
