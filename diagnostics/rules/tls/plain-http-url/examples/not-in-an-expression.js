const address = /^http:\/\/shop\.net/;
const typed = (value) => (value.includes("://") ? value : "http://" + value);
