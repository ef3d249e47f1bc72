#include "models/sql_policy.h"

#include <algorithm>
#include <array>

namespace lastmile {

namespace {

constexpr std::array<std::string_view, 4> always = {"true", "1 = 1", "'true'", "auth . role = 'anon'"};
constexpr std::array<std::string_view, 4> signed_in = {"auth . role = 'authenticated'", "auth . uid is not null",
                                                       "select auth . role = 'authenticated'",
                                                       "select auth . uid is not null"};

// The words between the next parenthesis and its end, without parentheses.
std::string words_in(const SqlStatement& statement, std::size_t at) {
  std::string words;
  int depth = 0;
  for (; at < statement.size(); ++at) {
    const SqlToken& token = statement[at];
    if (token.is_symbol('(')) {
      ++depth;
    } else if (token.is_symbol(')')) {
      if (--depth == 0) break;
    } else if (depth > 0) {
      const bool string = token.kind == SqlToken::Kind::string;
      words += (words.empty() ? "" : " ") + (string ? "'" + token.text + "'" : token.text);
    }
  }
  return words;
}

template <typename List>
bool is_one_of(const List& list, std::string_view words) {
  return std::find(list.begin(), list.end(), words) != list.end();
}

std::string_view kind_of(const std::string& words) {
  if (is_one_of(always, words)) return "all";
  return is_one_of(signed_in, words) ? "signed-in" : "other";
}

}  // namespace

void read_policy(const SqlStatement& statement, SqlReader reader, Fact& policy) {
  SqlReader rest = reader;
  if (rest.seek({"as", "restrictive"})) policy.set("restrictive", "true");
  rest = reader;
  for (const std::string_view verb : {"all", "select", "insert", "update", "delete"}) {
    if (SqlReader to = reader; to.seek({"for", verb})) policy.set("verb", verb);
  }
  if (rest.seek({"to"})) {
    std::string roles;
    do {
      if (rest.here()) roles += (roles.empty() ? "" : ", ") + rest.name().name;
    } while (rest.take_symbol(','));
    policy.set("roles", roles);
  }
  rest = reader;
  if (rest.seek({"using"})) policy.set("using", kind_of(words_in(statement, rest.at())));
  rest = reader;
  if (rest.seek({"with", "check"})) policy.set("check", kind_of(words_in(statement, rest.at())));
}

}  // namespace lastmile
