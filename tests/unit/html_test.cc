#include "project/html.h"

#include <doctest/doctest.h>

namespace html = lastmile::html;

TEST_CASE("text of a workspace cannot become markup") {
  CHECK(html::text("<img src=x onerror='a(\"b\")'> & co") ==
        "&lt;img src=x onerror=&#39;a(&quot;b&quot;)&#39;&gt; &amp; co");
  CHECK(html::link("a\" onclick=\"x", "<b>inner</b>", "fix") ==
        "<a href=\"a&quot; onclick=&quot;x\" class=\"fix\"><b>inner</b></a>");
}

TEST_CASE("words in backticks are code, a lone backtick is itself") {
  CHECK(html::prose("set `a<b` and `c`") == "set <code>a&lt;b</code> and <code>c</code>");
  CHECK(html::prose("a ` b") == "a ` b");
  CHECK(html::prose("") == "");
}

TEST_CASE("arguments of a link are a percent-encoded JSON array") {
  CHECK(html::arguments({"tls/no-hsts", "0"}) == "%5B%22tls%2Fno-hsts%22%2C%220%22%5D");
  CHECK(html::arguments({"a\"b\\"}) == "%5B%22a%5C%22b%5C%5C%22%5D");
}

TEST_CASE("the digest of a style sheet is what browsers compute") {
  // printf '' | openssl dgst -sha256 -binary | base64
  CHECK(html::digest_source("") == "sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=");
}
