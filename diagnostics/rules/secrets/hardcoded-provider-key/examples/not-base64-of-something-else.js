const greeting = atob("SGVsbG8sIHRoaXMgaXMganVzdCBhIGxvbmcgZ3JlZXRpbmcgZm9yIGV2ZXJ5Ym9keQ==");
const icon = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
const integrity = "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC";
const placeholder = atob("c2stcHJvai15b3VyLWtleS1oZXJlLXlvdXIta2V5LWhlcmUteW91ci1rZXktaGVyZQ==");

module.exports = { greeting, icon, integrity, placeholder };
