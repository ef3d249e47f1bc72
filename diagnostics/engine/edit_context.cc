#include "engine/edit_context.h"

#include <algorithm>
#include <charconv>
#include <set>
#include <tuple>

#include "engine/edit_style.h"

namespace lastmile {

namespace {

constexpr std::string_view mask_begin = "lastmile_value_";
constexpr std::string_view every_begin = "${every.", copy_begin = "${verbatim.";

// A value of several lines that stands on a line of its own keeps that line's indentation.
void append_value(std::string_view value, std::string& out) {
  const auto newline = out.rfind('\n');
  const std::string line = out.substr(newline == std::string::npos ? 0 : newline + 1);
  const bool alone = line.find_first_not_of(" \t") == std::string::npos;
  for (const char c : value) {
    out += c;
    if (c == '\n' && alone) out += line;
  }
}

}  // namespace

std::string MaskedText::unmasked(std::string_view masked) const {
  std::string out;
  while (true) {
    const auto found = masked.find(mask_begin);
    if (found == std::string_view::npos) return out.append(masked);
    out.append(masked.substr(0, found));
    masked.remove_prefix(found + mask_begin.size());
    std::size_t index = 0;
    const auto read = std::from_chars(masked.data(), masked.data() + masked.size(), index);
    masked.remove_prefix(static_cast<std::size_t>(read.ptr - masked.data()) + 1);
    if (index < values.size()) append_value(values[index], out);
  }
}

EditContext::EditContext(const FixSpec& fix, const Fact& subject, const Conditions& conditions, const TextSource& texts)
    : fix_(fix), subject_(subject), conditions_(conditions), texts_(texts) {
  for (const auto& [name, clause] : fix_.with) {
    const Fact* fact = conditions_.first(clause, subject_);
    if (!fact) stop("there is no " + clause.fact + " here (`" + name + "` of the fix)");
    bound_[name] = fact;
  }
}

void EditContext::stop(std::string why) {
  if (changes_.obstacle.empty()) changes_.obstacle = std::move(why);
}

std::optional<std::uint32_t> EditContext::file_at(std::string_view at) {
  if (!at.starts_with('@')) return subject_.file;
  const auto found = bound_.find(at.substr(1, at.find('.') - 1));
  return found == bound_.end() ? subject_.file : found->second->file;
}

std::string EditContext::folder_at(std::string_view at) {
  const std::string& path = facts().file(*file_at(at)).path;
  return "/" + path.substr(0, path.rfind('/') + 1);
}

std::optional<Target> EditContext::place(const Fact& fact, std::string_view attribute) const {
  std::optional<Range> range;
  std::optional<Target> found = file(facts().file_of(fact).path);
  if (!found) return found;
  if (const Attribute* known = fact.find(attribute); known && !known->range.empty()) {
    range = known->range;
  } else if (attribute == "primary") {
    range = fact.range;
  } else if (attribute == "end") {
    const auto last = static_cast<std::uint32_t>(trimmed(found->bytes()).data() + trimmed(found->bytes()).size() -
                                                 found->bytes().data());
    range = Range{last, last};
  } else if (attribute == "imports") {
    range = last_import(facts(), fact.file, *found);
  }
  if (!range || range->end > found->bytes().size()) return std::nullopt;
  found->range = *range;
  return found;
}

std::optional<Target> EditContext::target(std::string_view at) {
  const std::string_view name = at.substr(at.starts_with('@') ? 1 : 0);
  const auto dot = name.find('.');
  const auto bound = bound_.find(name.substr(0, dot));
  std::optional<Target> found;
  if (bound == bound_.end()) {
    found = place(subject_, name);
  } else if (bound->second) {
    found = place(*bound->second, dot == std::string_view::npos ? "primary" : name.substr(dot + 1));
  }
  if (!found) stop("there is no `" + std::string(at) + "` here");
  return found;
}

std::optional<Target> EditContext::file(std::string_view path) const {
  TextPtr text = texts_(path);
  if (!text) return std::nullopt;
  const Language* language = language_of(path, text->bytes());
  return Target{std::string(path), std::move(text), language, {}};
}

std::optional<std::string> EditContext::path(std::string_view pattern) {
  std::optional<std::string> filled = fill(pattern);
  if (!filled) return filled;
  const bool from_root = filled->starts_with('/');
  if (from_root) filled->erase(0, 1);
  while (filled->starts_with("./")) filled->erase(0, 2);
  if (filled->empty() || filled->starts_with('/') || ("/" + *filled + "/").find("/../") != std::string::npos) {
    stop("`" + *filled + "` is no path inside the project");
    return std::nullopt;
  }
  return from_root || component().empty() ? filled : std::string(component()) + "/" + *filled;
}

const Attribute* EditContext::value_of(std::string_view name) const {
  if (const Attribute* own = subject_.find(name)) return own;
  if (name.starts_with("every.")) return numbered_value(name.substr(6));
  const auto dot = name.find('.');
  const auto bound = dot == std::string_view::npos ? bound_.end() : bound_.find(name.substr(0, dot));
  return bound == bound_.end() || !bound->second ? nullptr : bound->second->find(name.substr(dot + 1));
}

// "2.client.close", as one_line_each() writes it.
const Attribute* EditContext::numbered_value(std::string_view name) const {
  std::size_t number = 0;
  std::from_chars(name.data(), name.data() + name.size(), number);
  name.remove_prefix(name.find('.') + 1);
  const auto dot = name.find('.');
  const auto known = every_.find(name.substr(0, dot));
  if (known == every_.end() || number >= known->second.size()) return nullptr;
  return known->second[number]->find(name.substr(dot + 1));
}

const std::vector<const Fact*>& EditContext::every(std::string_view bound) {
  const auto known = every_.find(bound);
  if (known != every_.end()) return known->second;
  std::vector<const Fact*> all;
  for (const auto& [name, clause] : fix_.with) {
    if (name == bound) all = conditions_.all(clause, subject_);
  }
  std::sort(all.begin(), all.end(),
            [](const Fact* a, const Fact* b) { return std::tie(a->file, a->range) < std::tie(b->file, b->range); });
  return every_.emplace(std::string(bound), std::move(all)).first->second;
}

// Each line that speaks of `${every.bound.x}` becomes as many as there are different values, `bound.x` named by number.
std::string EditContext::one_line_each(std::string_view pattern) {
  std::string result;
  while (!pattern.empty()) {
    const auto end = pattern.find('\n');
    const std::string_view line = pattern.substr(0, end == std::string_view::npos ? end : end + 1);
    pattern.remove_prefix(line.size());
    const auto open = line.find(every_begin);
    const auto dot = open == std::string_view::npos ? open : line.find('.', open + every_begin.size());
    if (dot == std::string_view::npos) {
      result += line;
      continue;
    }
    const std::string_view bound = line.substr(open + every_begin.size(), dot - open - every_begin.size());
    const std::string_view attribute = line.substr(dot + 1, line.find('}', dot) - dot - 1);
    std::set<std::string_view> written;
    for (std::size_t i = 0; i < every(bound).size(); ++i) {
      if (!written.insert(every(bound)[i]->get(attribute)).second) continue;
      result.append(line.substr(0, open)).append(every_begin).append(std::to_string(i) + ".");
      result.append(line.substr(open + every_begin.size()));
    }
  }
  return result;
}

std::string_view EditContext::copied(std::string_view name) {
  const auto found = place(subject_, name);
  if (!found) return "";
  kept_.push_back(found->text);
  return kept_.back()->slice(found->range);
}

bool EditContext::can_copy(std::string_view pattern) {
  constexpr std::string_view plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-+/=.,:;@%~*?!&";
  const auto open = pattern.find(copy_begin);
  if (open == std::string_view::npos) return true;
  pattern.remove_prefix(open + copy_begin.size());
  const std::string_view text = copied(pattern.substr(0, pattern.find('}')));
  return !text.empty() && text.find_first_not_of(plain) == std::string_view::npos;
}

// What stands for `${name}`; nullopt after stop().
std::optional<std::string> EditContext::value_for(std::string_view name) {
  if (name.starts_with("verbatim.")) {
    confidential_ = true;
    return std::string(copied(name.substr(9)));
  }
  const Attribute* value = value_of(name);
  if (value && !value->masked) return value->value;
  stop(value ? "it would have to copy a secret" : "nothing is known about `${" + std::string(name) + "}` here");
  return std::nullopt;
}

std::optional<MaskedText> EditContext::mask(std::string_view template_text) {
  MaskedText result;
  const std::string expanded = one_line_each(template_text);
  std::string_view pattern = expanded;
  while (true) {
    const auto open = pattern.find("${");
    if (open == std::string_view::npos) break;
    const bool literal = open > 0 && pattern[open - 1] == '$';
    result.text += pattern.substr(0, literal ? open - 1 : open);
    pattern.remove_prefix(open + 2);
    if (literal) {
      result.text += "${";
      continue;
    }
    const auto close = pattern.find('}');
    const std::string_view name = pattern.substr(0, close);
    const auto value = value_for(name);
    if (!value) return std::nullopt;
    pattern.remove_prefix(close + 1);
    if (const Attribute* known = value_of(name); known && known->ours) {
      append_value(*value, result.text);
      continue;
    }
    result.text += std::string(mask_begin) + std::to_string(result.values.size()) + "_";
    result.values.push_back(*value);
  }
  result.text += pattern;
  std::erase(result.text, '\r');
  return result;
}

std::optional<std::string> EditContext::fill(std::string_view pattern) {
  const std::optional<MaskedText> masked = mask(pattern);
  if (!masked) return std::nullopt;
  return masked->unmasked();
}

void EditContext::replace(const Target& target, Range range, std::string_view text, std::string claim) {
  std::string written = with_line_ends(text, target.bytes());
  if (target.text->slice(range) == written) return;
  changes_.edits.push_back({target.path, range, order_, std::move(written), std::move(claim), confidential_});
}

void EditContext::insert(const Target& target, std::size_t offset, std::string_view text, std::uint32_t order,
                         std::string claim) {
  const auto place = static_cast<std::uint32_t>(offset);
  changes_.edits.push_back({target.path,
                            {place, place},
                            order_ + order,
                            with_line_ends(text, target.bytes()),
                            std::move(claim),
                            confidential_});
}

void EditContext::create(NewFile file) {
  file.confidential = confidential_;
  changes_.files.push_back(std::move(file));
}

bool conflict(const TextEdit& a, const TextEdit& b) {
  if (a.file != b.file || (a.range == b.range && a.text == b.text)) return false;
  return a.range.overlaps(b.range) || (a.range == b.range && !a.range.empty()) ||
         (!a.claim.empty() && a.claim == b.claim);
}

Changes EditContext::finish() {
  auto& edits = changes_.edits;
  std::sort(edits.begin(), edits.end());
  edits.erase(std::unique(edits.begin(), edits.end()), edits.end());
  for (std::size_t i = 0; i < edits.size(); ++i) {
    for (std::size_t j = i + 1; j < edits.size() && edits[j].file == edits[i].file; ++j) {
      if (conflict(edits[i], edits[j])) stop("two edits of this fix speak about the same place of " + edits[i].file);
    }
  }
  std::sort(changes_.files.begin(), changes_.files.end());
  const auto same = std::adjacent_find(changes_.files.begin(), changes_.files.end(),
                                       [](const NewFile& a, const NewFile& b) { return a.file == b.file; });
  if (same != changes_.files.end()) stop("two edits of this fix make the file " + same->file);
  if (!stopped()) return std::move(changes_);
  Changes nothing;
  nothing.obstacle = std::move(changes_.obstacle);
  return nothing;
}

}  // namespace lastmile
