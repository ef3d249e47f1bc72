#include "engine/edit_lines.h"

#include <algorithm>
#include <set>

#include "engine/edit_context.h"
#include "engine/edit_style.h"

namespace lastmile {

namespace {

std::vector<std::string> split(std::string_view text) {
  std::vector<std::string> lines;
  while (!text.empty()) {
    const std::string_view line = text.substr(0, text.find('\n'));
    lines.emplace_back(line.ends_with('\r') ? line.substr(0, line.size() - 1) : line);
    text.remove_prefix(std::min(line.size() + 1, text.size()));
  }
  return lines;
}

bool is_remark(std::string_view line) { return is_blank(line) || trimmed(line).starts_with('#'); }

std::string_view claim_of(std::string_view line) {
  line = trimmed(line);
  std::string_view key = line.starts_with("export ") ? trimmed(line.substr(7)) : line;
  const auto end = key.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_");
  const bool is_key = end != std::string_view::npos && end > 0 && key[end] == '=' && !key.substr(end).starts_with("==");
  return is_key ? key.substr(0, end) : line;
}

// Whether the text gives a key of these lines a value that differs.
bool has_other_value(std::string_view text, const std::vector<std::string>& lines) {
  for (const std::string& known : split(text)) {
    for (const std::string& line : lines) {
      const bool same_key = !is_remark(known) && !is_remark(line) && claim_of(known) == claim_of(line);
      if (same_key && trimmed(known) != line && !trimmed(known).ends_with('=')) return true;
    }
  }
  return false;
}

}  // namespace

std::vector<LineEntry> missing_lines(std::string_view text, const std::vector<std::string>& lines) {
  std::set<std::string, std::less<>> known;
  for (const std::string& line : split(text)) known.emplace(claim_of(line));
  std::vector<LineEntry> missing;
  std::string remarks;
  for (const std::string& line : lines) {
    if (is_remark(line)) {
      remarks += line + "\n";
    } else if (known.emplace(claim_of(line)).second) {
      missing.push_back({std::exchange(remarks, "") + line, std::string(claim_of(line))});
    } else {
      remarks.clear();
    }
  }
  if (!is_blank(remarks) && !known.count(trimmed(remarks))) {
    missing.push_back({remarks.substr(0, remarks.find_last_not_of('\n') + 1), std::string(trimmed(remarks))});
  }
  return missing;
}

std::string joined_lines(std::string_view text, std::string_view other) {
  std::string result(text);
  if (!result.empty() && !result.ends_with('\n')) result += "\n";
  for (const LineEntry& entry : missing_lines(text, split(other))) result += entry.text + "\n";
  return result;
}

void append_lines(EditContext& context, const EditSpec& spec) {
  const auto path = context.path(spec.at.empty() ? spec.file : spec.at);
  if (!path) return;
  std::vector<std::string> lines;
  for (const std::string& pattern : spec.lines) {
    if (!context.can_copy(pattern)) continue;
    const auto filled = context.fill(pattern);
    if (!filled) return;
    const std::vector<std::string> several = filled->empty() ? std::vector<std::string>{""} : split(*filled);
    lines.insert(lines.end(), several.begin(), several.end());
  }
  const auto target = context.file(*path);
  if (target && not_needed(spec, target->bytes())) return;
  const std::string_view text = target ? target->bytes() : std::string_view();
  if (context.confidential() && has_other_value(text, lines)) {
    return context.stop(*path + " has another value for this name already");
  }
  const std::vector<LineEntry> missing = missing_lines(text, lines);
  if (!target) {
    std::string content;
    for (const LineEntry& entry : missing) content += entry.text + "\n";
    if (!content.empty()) context.create({*path, content, true});
    return;
  }
  // An edit for every line: two fixes that want the same one write it once.
  const bool ended = text.empty() || text.ends_with('\n');
  for (std::size_t i = 0; i < missing.size(); ++i) {
    context.insert(*target, text.size(), ended ? missing[i].text + "\n" : "\n" + missing[i].text,
                   static_cast<std::uint32_t>(i), missing[i].claim);
  }
}

}  // namespace lastmile
