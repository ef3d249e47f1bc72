#include "engine/edit.h"

#include "engine/edit_context.h"
#include "engine/edit_style.h"

namespace lastmile {

namespace {

constexpr std::uint32_t order_of_imports = 0;
constexpr std::uint32_t order_of_dependencies = 5;
constexpr std::uint32_t order_of_author = 10;
constexpr std::uint32_t order_between_edits = 1000;

void replace_place(EditContext& context, const EditSpec& spec) {
  const auto target = context.target(spec.at);
  const auto text = context.mask(spec.text);
  if (!target || !text || not_needed(spec, target->bytes())) return;
  const std::string_view following = target->bytes().substr(target->range.end);
  context.replace(*target, target->range,
                  written(*text, *target, indent_at(target->bytes(), target->range.begin), following));
}

// Every line of what a single `${name}` stands for.
std::string indented_lines(std::string_view text, std::string_view base) {
  std::string lines;
  while (true) {
    const std::string_view line = text.substr(0, text.find('\n'));
    lines += std::string(line.empty() ? "" : base) + std::string(line);
    if (line.size() == text.size()) return lines;
    lines += "\n";
    text.remove_prefix(line.size() + 1);
  }
}

// Whole lines at the offset, indented like the line where the place begins.
std::optional<std::string> lines_at(EditContext& context, const EditSpec& spec, const Target& target,
                                    std::size_t offset) {
  const auto text = context.mask(spec.text);
  if (!text || not_needed(spec, target.bytes())) return std::nullopt;
  const std::string_view base = indent_at(target.bytes(), target.range.begin);
  if (text->values.size() == 1 && spec.text.starts_with("${") && spec.text.find('}') + 1 == spec.text.size()) {
    return indented_lines(text->values[0], base);
  }
  std::string lines = written(*text, target, base, target.bytes().substr(offset));
  return is_blank(lines.substr(0, lines.find('\n'))) ? lines : std::string(base) + lines;
}

// The finding is still there: to add the same once more would not help either.
void has_not_helped(EditContext& context) { context.stop("what this fix adds stands there already"); }

void insert_before(EditContext& context, const EditSpec& spec) {
  const auto target = context.target(spec.at);
  if (!target) return;
  const std::size_t offset = line_begin(target->bytes(), target->range.begin);
  const auto lines = lines_at(context, spec, *target, offset);
  if (!lines) return;
  const std::string_view before = target->bytes().substr(0, offset);
  const std::string whole = *lines + "\n";
  if (before == whole || before.ends_with("\n" + whole)) return has_not_helped(context);
  context.insert(*target, offset, whole);
}

void insert_after(EditContext& context, const EditSpec& spec) {
  const auto target = context.target(spec.at);
  if (!target) return;
  // Some grammars let a node end on the line below.
  const std::size_t last = target->range.begin + trimmed(target->slice()).size();
  const std::size_t offset = line_end(target->bytes(), std::max<std::size_t>(target->range.begin, last));
  const auto lines = lines_at(context, spec, *target, offset);
  if (!lines) return;
  const std::string_view following = target->bytes().substr(offset);
  const std::string whole = "\n" + *lines;
  if (following == whole || following.starts_with(whole + "\n")) return has_not_helped(context);
  context.insert(*target, offset, whole);
}

void create_file(EditContext& context, const EditSpec& spec) {
  const std::string folder = spec.beside.empty() ? "" : context.folder_at(spec.beside);
  const auto path = context.path(folder + (spec.at.empty() ? spec.file : spec.at));
  const auto text = context.fill(spec.text);
  if (!path || !text) return;
  const auto old = context.file(*path);
  if (old && not_needed(spec, old->bytes())) return;
  if (old) return context.stop(*path + " exists already");
  context.create({*path, text->ends_with('\n') || text->empty() ? *text : *text + "\n"});
}

using VerbFunction = void (*)(EditContext&, const EditSpec&);

VerbFunction function_of(EditSpec::Verb verb) {
  switch (verb) {
    case EditSpec::Verb::replace: return replace_place;
    case EditSpec::Verb::before: return insert_before;
    case EditSpec::Verb::after: return insert_after;
    case EditSpec::Verb::remove: return remove_place;
    case EditSpec::Verb::extend: return extend_list;
    case EditSpec::Verb::import: return add_import;
    case EditSpec::Verb::dependency: return add_dependency;
    case EditSpec::Verb::set_key: return set_key;
    case EditSpec::Verb::append: return append_lines;
    case EditSpec::Verb::create: return create_file;
  }
  return replace_place;
}

bool is_wanted(const EditSpec& edit, const Fact& subject, const Conditions& conditions) {
  return conditions.all_hold(edit.where, subject, subject) && conditions.all_exist(edit.require, subject) &&
         !conditions.any_exists(edit.unless_facts, subject);
}

std::uint32_t order_of(EditSpec::Verb verb, std::size_t index) {
  if (verb == EditSpec::Verb::import) return order_of_imports;
  if (verb == EditSpec::Verb::dependency) return order_of_dependencies;
  return order_of_author + order_between_edits * static_cast<std::uint32_t>(index);
}

}  // namespace

bool not_needed(const EditSpec& spec, std::string_view text) {
  return !spec.unless.empty() && Regex(spec.unless).found_in(text);
}

Changes changes_of(const FixSpec& fix, const Fact& subject, const Conditions& conditions, const TextSource& texts) {
  EditContext context(fix, subject, conditions, texts);
  for (std::size_t i = 0; i < fix.edits.size() && !context.stopped(); ++i) {
    const EditSpec& edit = fix.edits[i];
    if (!is_wanted(edit, subject, conditions)) continue;
    context.begin_edit(order_of(edit.verb, i));
    if (!edit.each) {
      function_of(edit.verb)(context, edit);
      continue;
    }
    for (const Fact* fact : conditions.all(*edit.each, subject)) {
      context.bind_each(fact);
      function_of(edit.verb)(context, edit);
    }
  }
  return context.finish();
}

}  // namespace lastmile
