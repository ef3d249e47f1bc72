const key = "{{secret:anthropic-key}}";
console.log(key.length);
