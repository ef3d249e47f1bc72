#include "models/injections.h"

#include <cctype>
#include <map>
#include <optional>
#include <string>

#include "text/ascii.h"

namespace lastmile {

namespace {

struct Expression {
  Range range;        // with its braces, in the script's text
  std::string inner;  // without them
  char quote;         // it stands in: ' " ` or none
};

std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") + 1 - begin);
}

// `event.issue.title` → EVENT_ISSUE_TITLE, without what the dictionary knows as an origin only.
std::string variable_name(std::string_view inner, const Dictionary& origins) {
  for (const Regex& origin : origins.patterns) {
    const auto groups = origin.groups(inner);
    if (!groups.empty()) inner.remove_prefix(groups[0].range.end);
  }
  std::string name;
  for (const char c : inner) {
    if (c == ' ' || c == ',' || c == ')' || c == '|' || c == '\'') break;
    const bool letter = is_letter_or_digit(c);
    if (letter) name += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    if (!letter && !name.empty() && name.back() != '_') name += '_';
  }
  while (name.ends_with('_')) name.pop_back();
  return name;
}

// Every `${{ … }}` of a script, with the quotes around it. `#` begins a remark in a shell's script only.
std::vector<Expression> expressions_in(std::string_view script, bool shell) {
  std::vector<Expression> found;
  char quote = '\0';
  for (std::size_t i = 0; i < script.size(); ++i) {
    const char c = script[i];
    if (script.substr(i).starts_with("${{")) {
      const auto end = script.find("}}", i);
      if (end == std::string_view::npos) break;
      const std::string inner(trimmed(script.substr(i + 3, end - i - 3)));
      found.push_back({{static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(end + 2)}, inner, quote});
      i = end + 1;
    } else if (c == '\\' && quote != '\'') {
      ++i;
    } else if (quote != '\0') {
      if (c == quote) quote = '\0';
    } else if (c == '\'' || c == '"' || (c == '`' && !shell)) {
      quote = c;
    } else if (c == '#' && shell && (i == 0 || std::isspace(static_cast<unsigned char>(script[i - 1])))) {
      i = std::min(script.find('\n', i), script.size());
    }
  }
  return found;
}

class Step {
 public:
  Step(const Text& text, const Fact& step, const Dictionary& untrusted, const Dictionary& origins)
      : text_(text), step_(step), untrusted_(untrusted), origins_(origins) {}

  std::optional<Fact> injection(std::string_view attribute) {
    const Attribute* script = step_.find(attribute);
    if (!script || script->range.empty()) return std::nullopt;
    const std::string_view raw = text_.slice(script->range);
    shell_ = attribute == "run";
    std::vector<Expression> bad;
    for (Expression& expression : expressions_in(raw, shell_)) {
      if (untrusted_.has(expression.inner)) bad.push_back(std::move(expression));
    }
    if (bad.empty()) return std::nullopt;
    Fact fact{"injection", 0, moved(bad[0].range, script->range.begin), {}};
    fact.set("in", attribute);
    fact.set("job", step_.get("job"));
    std::string all;
    for (const Expression& expression : bad) all += (all.empty() ? "" : ", ") + expression.inner;
    fact.set("expressions", all);
    if (can_rewrite(raw)) rewrite(*script, raw, bad, fact);
    return fact;
  }

 private:
  static Range moved(Range range, std::uint32_t by) { return {range.begin + by, range.end + by}; }

  // Only a shell whose quotes are known, in a text without escapes and documents.
  bool can_rewrite(std::string_view raw) const {
    const std::string_view shell = step_.get("shell");
    const bool known = shell.empty() || shell.starts_with("bash") || shell.starts_with("sh");
    const Attribute* env = step_.find("env");
    const bool flow = env && text_.slice(env->range).starts_with('{');
    const bool elsewhere = text_.bytes().find("windows") != std::string_view::npos;
    return known && !flow && !elsewhere && raw[0] != '"' && raw[0] != '\'' && raw.find("<<") == std::string_view::npos;
  }

  void rewrite(const Attribute& script, std::string_view raw, const std::vector<Expression>& bad, Fact& fact) const {
    std::map<std::string, std::string> variables;
    std::string text;
    std::size_t at = 0;
    for (const Expression& expression : bad) {
      const std::string name = variable_name(expression.inner, origins_);
      Range range = expression.range;
      const auto read =
          shell_ ? shell_read(name, expression.quote, raw, range) : script_read(name, expression.quote, raw, range);
      if (name.empty() || !read) return;
      text += std::string(raw.substr(at, range.begin - at)) + *read;
      at = range.end;
      variables[name] = "${{ " + expression.inner + " }}";
    }
    text += raw.substr(at);
    std::string lines;
    for (const auto& [name, value] : variables) lines += (lines.empty() ? "" : "\n") + name + ": " + value;
    if (!step_.has("env")) add_env(script.range.begin, variables, text);
    fact.set("text", "", script.range);
    fact.set("rewritten", text);
    fact.set("variables", lines);
    if (const Attribute* env = step_.find("env")) fact.set("env", "", env->range);
  }

  // Whether there is nothing else between the quotes; then they belong to the range.
  static bool take_quotes(char quote, std::string_view raw, Range& range) {
    const bool alone = quote != '\0' && range.begin > 0 && range.end < raw.size() && raw[range.begin - 1] == quote &&
                       raw[range.end] == quote;
    if (alone) range = {range.begin - 1, range.end + 1};
    return alone;
  }

  static std::optional<std::string> shell_read(const std::string& name, char quote, std::string_view raw,
                                               Range& range) {
    const std::string read = "\"$" + name + "\"";
    if (quote == '\0' || take_quotes(quote, raw, range)) return read;
    return quote == '"' ? "${" + name + "}" : "'" + read + "'";
  }

  static std::optional<std::string> script_read(const std::string& name, char quote, std::string_view raw,
                                                Range& range) {
    if (take_quotes(quote, raw, range)) return "process.env." + name;
    if (quote == '`') return "${process.env." + name + "}";
    return std::nullopt;
  }

  // `env:` below the script, in the column of the step's keys.
  void add_env(std::uint32_t begin, const std::map<std::string, std::string>& variables, std::string& text) const {
    const std::string_view before = text_.bytes().substr(0, step_.range.begin);
    const auto line = before.rfind('\n');
    std::string indent(before.size() - (line == std::string_view::npos ? 0 : line + 1), ' ');
    if (text_.slice({step_.range.begin, begin}).starts_with("- ")) indent += "  ";
    const std::string end = text.substr(text.find_last_not_of(" \n") + 1);
    text.resize(text.size() - end.size());
    text += "\n" + indent + "env:";
    for (const auto& [name, value] : variables) text += "\n" + indent + "  " + name + ": " + value;
    text += end;
  }

  const Text& text_;
  const Fact& step_;
  const Dictionary& untrusted_;
  const Dictionary& origins_;
  bool shell_ = true;
};

}  // namespace

void derive_injections(const Text& text, const Dictionaries& dictionaries, std::vector<Fact>& facts) {
  const auto untrusted = dictionaries.find("untrusted-expressions");
  const auto origins = dictionaries.find("expression-origins");
  if (untrusted == dictionaries.end() || origins == dictionaries.end()) return;
  std::vector<Fact> stated;
  for (const Fact& fact : facts) {
    if (fact.kind != "ci_step") continue;
    for (const std::string_view attribute : {"run", "script"}) {
      if (auto injection = Step(text, fact, untrusted->second, origins->second).injection(attribute)) {
        stated.push_back(std::move(*injection));
      }
    }
  }
  std::move(stated.begin(), stated.end(), std::back_inserter(facts));
}

}  // namespace lastmile
