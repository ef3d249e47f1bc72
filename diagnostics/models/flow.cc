#include "models/flow.h"

#include <algorithm>
#include <array>
#include <set>

#include "text/ascii.h"

namespace lastmile {

namespace {

constexpr std::array<std::string_view, 5> sinks = {"db_write", "file_write", "mail", "payment", "llm_call"};
constexpr int hops = 3;  // bindings that are followed from the input

using Names = std::set<std::string, std::less<>>;

bool is_word(char c) { return is_letter_or_digit(c) || c == '_' || c == '$'; }

// What an identifier is where it stands: a name that may carry a value, or a word that only looks like one.
enum class Word { name, member, key, text };

char before_word(std::string_view text, std::size_t at) {
  const auto found = at == 0 ? std::string_view::npos : text.find_last_not_of(" \t\r\n", at - 1);
  return found == std::string_view::npos ? '\0' : text[found];
}

char at_or_none(std::string_view text, std::size_t at) { return at < text.size() ? text[at] : '\0'; }

// `{ key: …` · `f(key=…` · `"text"` · `x.member`, but not `...name`
Word word_at(std::string_view text, std::size_t begin, std::size_t end) {
  const char before = before_word(text, begin);
  const bool spread = begin >= 3 && text.substr(begin - 3, 3) == "...";
  if (before == '.' && !spread) return Word::member;
  const bool quoted = (before == '"' || before == '\'') && at_or_none(text, begin - 1) == at_or_none(text, end);
  if (quoted) return Word::text;
  const auto next = std::min(text.find_first_not_of(" \t\r\n", end), text.size());
  const bool first = before == '{' || before == ',' || before == '(' || before == '[';
  const bool named =
      at_or_none(text, next) == ':' || (at_or_none(text, next) == '=' && at_or_none(text, next + 1) != '=');
  return first && named ? Word::key : Word::name;
}

// Calls `visit(word, what)` for every identifier.
template <typename Visit>
void for_each_word(std::string_view text, Visit visit) {
  for (std::size_t i = 0; i < text.size();) {
    if (!is_word(text[i])) {
      ++i;
      continue;
    }
    std::size_t end = i;
    while (end < text.size() && is_word(text[end])) ++end;
    visit(text.substr(i, end - i), word_at(text, i, end));
    i = end;
  }
}

// The names that a pattern binds: of `{ a, b: c }` a and c.
Names words(std::string_view text) {
  Names found;
  for_each_word(text, [&](std::string_view word, Word what) {
    if (what == Word::name) found.emplace(word);
  });
  return found;
}

// The members that a pattern takes out: of `{ a, b: c }` a and b.
std::vector<std::string_view> taken(std::string_view pattern) {
  std::vector<std::string_view> found;
  bool renamed = false;
  for_each_word(pattern, [&](std::string_view word, Word what) {
    if (!renamed) found.push_back(word);
    renamed = what == Word::key;
  });
  return found;
}

bool mentions(std::string_view text, const Names& names) {
  bool found = false;
  for_each_word(
      text, [&](std::string_view word, Word what) { found = found || (what == Word::name && names.count(word) > 0); });
  return found;
}

// `body.title` · `body?.title` · `data["title"]`, seen from the end of `body`
bool asks_for_member(std::string_view text, std::size_t end) {
  const auto next = std::min(text.find_first_not_of(" \t\r\n", end), text.size());
  const std::string_view rest = text.substr(next);
  return (rest.starts_with('.') && !rest.starts_with("...")) || rest.starts_with("?.") || rest.starts_with('[');
}

// Inside quotes or a remark, as far as the line tells.
bool is_prose(std::string_view text, std::size_t at) {
  const auto newline = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
  const std::string_view before = text.substr(newline + 1, at - newline - 1);
  const auto odd = [&](char quote) { return std::count(before.begin(), before.end(), quote) % 2 != 0; };
  return odd('"') || odd('\'') || before.find("//") != std::string_view::npos ||
         before.find("# ") != std::string_view::npos;
}

const Fact* function_around(const std::vector<Fact>& facts, Range inside) {
  const Fact* best = nullptr;
  for (const Fact& fact : facts) {
    if (fact.kind != "function" || !fact.range.contains(inside)) continue;
    if (!best || fact.range.size() < best->range.size()) best = &fact;
  }
  return best;
}

// The inputs of one function and every name that carries them.
class Flow {
 public:
  Flow(const Text& text, const std::vector<Fact>& facts, Range function)
      : text_(text), facts_(facts), function_(function) {
    for (const Fact& fact : facts) {
      if (!function.contains(fact.range)) continue;
      if (fact.kind == "input") add_input(fact);
      if (fact.kind == "validator") validators_.push_back(&fact);
      if (fact.kind == "input_check") checks_.push_back(&fact);
    }
    for (int hop = 0; hop < hops; ++hop) follow_bindings();
  }

  void add_flows(std::vector<Fact>& found) const {
    for (const Fact& sink : facts_) {
      if (std::find(sinks.begin(), sinks.end(), sink.kind) == sinks.end() || !function_.contains(sink.range)) continue;
      const Attribute* arguments = sink.find("arguments");
      const Range place = arguments ? arguments->range : sink.range;
      if (reached(place)) found.push_back(flow_to(sink));
    }
  }

 private:
  void add_input(const Fact& input) {
    const bool names_it = !inputs_.empty() && first_->range == input.range && !first_->has("name");
    if (inputs_.empty() || names_it) first_ = &input;
    inputs_.push_back(input.range);
    if (in_validator(input.range)) return;
    for (const std::string& name : words(input.get("name"))) names_.insert(name);
  }

  bool in_validator(Range range) const {
    return std::any_of(facts_.begin(), facts_.end(),
                       [&](const Fact& fact) { return fact.kind == "validator" && fact.range.contains(range); });
  }

  bool holds_validator(Range range) const {
    return std::any_of(validators_.begin(), validators_.end(),
                       [&](const Fact* validator) { return range.contains(validator->range); });
  }

  void follow_bindings() {
    for (const Fact& binding : facts_) {
      const Attribute* value = binding.find("value");
      if (binding.kind != "binding" || !value || !function_.contains(binding.range) || holds_validator(value->range))
        continue;
      if (reached(value->range)) {
        for (const std::string& name : words(binding.get("name"))) names_.insert(name);
      }
    }
  }

  bool reached(Range place) const {
    const bool direct = std::any_of(inputs_.begin(), inputs_.end(),
                                    [&](Range input) { return place.contains(input) && !in_validator(input); });
    return direct || mentions(text_.slice(place), names_);
  }

  // Whether the fact speaks about the input: it holds it or one of its names.
  bool concerns_input(const Fact& fact) const {
    const bool holds =
        std::any_of(inputs_.begin(), inputs_.end(), [&](Range input) { return fact.range.contains(input); });
    return holds || mentions(text_.slice(fact.range), names_);
  }

  bool any_above(const std::vector<const Fact*>& facts, const Fact& sink) const {
    return std::any_of(facts.begin(), facts.end(),
                       [&](const Fact* fact) { return fact->range.begin < sink.range.begin && concerns_input(*fact); });
  }

  // A function may be stated twice, with and without its name.
  std::string_view function_name() const {
    for (const Fact& fact : facts_) {
      if (fact.kind == "function" && fact.range == function_ && fact.has("name")) return fact.get("name");
    }
    return {};
  }

  Fact flow_to(const Fact& sink) const {
    Fact flow{"input_flow", 0, sink.range, {}};
    flow.set("sink", sink.kind);
    flow.set("source", text_.slice(first_->range).substr(0, 60), first_->range);
    flow.set("what", first_->get("what"));
    flow.set("name", first_->get("name"));
    if (first_->has("type")) flow.set("type", first_->get("type"));
    if (first_->has("form")) flow.set("form", first_->get("form"));
    if (is_handed_on()) flow.set("whole", "true");
    flow.set("function", "", function_);
    if (const std::string_view name = function_name(); !name.empty()) flow.set("function_name", name);
    if (const Attribute* statement = first_->find("statement")) flow.set("statement", "", statement->range);
    flow.set("fields", fields());
    if (any_above(validators_, sink)) flow.set("validated", "true");
    if (any_above(checks_, sink)) flow.set("checked", "true");
    return flow;
  }

  bool is_in(std::string_view kind, Range place, bool named) const {
    return std::any_of(facts_.begin(), facts_.end(), [&](const Fact& fact) {
      return fact.kind == kind && fact.range.contains(place) && (!named || fact.has("name"));
    });
  }

  // The names that stand for all of the input, and where they are given.
  Names whole_names(std::vector<Range>& given) const {
    Names whole;
    for (const Fact& fact : facts_) {
      const Attribute* name = fact.find("name");
      if (fact.kind != "input" || !name || !function_.contains(fact.range)) continue;
      given.push_back(name->range);
      if (name->value.find('{') == std::string::npos) whole.emplace(name->value);
      if (name->value.find("...") != std::string::npos) whole.emplace("");
    }
    return whole;
  }

  // Whether it goes on with fields that nobody names here: `create(body)` · `{ ...body }` · `const { id, ...rest } =`
  bool is_handed_on() const {
    std::vector<Range> given;
    const Names whole = whole_names(given);
    bool found = whole.count("") > 0;
    for (const Range input : inputs_) {
      found = found || (!is_in("input", input, true) && !asks_for_member(text_.bytes(), input.end));
    }
    const std::string_view code = text_.slice(function_);
    for_each_word(code, [&](std::string_view word, Word what) {
      if (found || what != Word::name || !whole.count(word)) return;
      const auto at = static_cast<std::uint32_t>(word.data() - text_.bytes().data());
      const Range place{at, at + static_cast<std::uint32_t>(word.size())};
      found = std::find(given.begin(), given.end(), place) == given.end() && !is_in("input_check", place, false) &&
              !asks_for_member(text_.bytes(), place.end) && !is_prose(text_.bytes(), at);
    });
    return found;
  }

  // Members that are read from the input, in order: `req.body.email`, `const { email } = req.body`, `data.email`.
  std::string fields() const {
    std::vector<std::string> found;
    const auto add = [&](std::string_view name) {
      if (std::find(found.begin(), found.end(), name) == found.end()) found.emplace_back(name);
    };
    for (const Fact& fact : facts_) {
      if (fact.kind == "input" && function_.contains(fact.range) &&
          fact.get("name").find('{') != std::string_view::npos) {
        for (const std::string_view name : taken(fact.get("name"))) add(name);
      }
      const bool member = fact.kind == "input_member" && function_.contains(fact.range);
      if (member && (!fact.has("object") || mentions(fact.get("object"), names_))) add(fact.get("name"));
    }
    std::string joined;
    for (const std::string& name : found) joined += (joined.empty() ? "" : ", ") + name;
    return joined;
  }

  const Text& text_;
  const std::vector<Fact>& facts_;
  Range function_;
  const Fact* first_ = nullptr;
  std::vector<Range> inputs_;
  Names names_;
  std::vector<const Fact*> validators_, checks_;
};

}  // namespace

void derive_flow(const Text& text, std::vector<Fact>& facts) {
  std::set<Range> functions;
  for (const Fact& fact : facts) {
    if (fact.kind != "input") continue;
    if (const Fact* function = function_around(facts, fact.range)) functions.insert(function->range);
  }
  std::vector<Fact> found;
  for (const Range function : functions) Flow(text, facts, function).add_flows(found);
  facts.insert(facts.end(), found.begin(), found.end());
}

}  // namespace lastmile
