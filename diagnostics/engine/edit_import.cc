// The verb `import`: a name becomes known to a file, in the way that file imports.

#include <algorithm>

#include "engine/edit_context.h"
#include "engine/edit_style.h"
#include "syntax/tree.h"
#include "text/glob.h"

namespace lastmile {

namespace {

constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";

constexpr auto gap_above = "gap above imports", gap_below = "gap below imports";

// The file's import facts by place; a fact may say where its statement is with an attribute of that name.
struct Import {
  const Fact* fact;
  Range range;
};

std::vector<Import> imports_of(const FactBase& facts, std::uint32_t file) {
  std::vector<Import> imports;
  for (const Fact* fact : facts.in_file("import", file)) {
    const Attribute* statement = fact->find("statement");
    imports.push_back({fact, statement && !statement->range.empty() ? statement->range : fact->range});
  }
  std::sort(imports.begin(), imports.end(), [](const Import& a, const Import& b) { return a.range < b.range; });
  return imports;
}

// What a style begins with: "import", "const", or a quote.
std::string_view opening(std::string_view text) {
  const auto end = text.find_first_not_of(letters);
  return text.substr(0, std::max<std::size_t>(end, 1));
}

bool opens_like_import(std::string_view line, const Language& language) {
  return std::any_of(language.imports.begin(), language.imports.end(), [&](const ImportStyle& style) {
    const std::string_view word = opening(style.whole);
    return word.size() > 1 && opening(line) == word;
  });
}

// Whether the import stands at the top of the file: not indented, or in a block of imports.
bool is_at_top(std::string_view text, Range range, const Language& language) {
  std::size_t begin = line_begin(text, range.begin);
  if (indent_at(text, range.begin).empty()) return true;
  while (begin > 0) {
    begin = line_begin(text, begin - 1);
    const std::string_view line = text.substr(begin, line_end(text, begin) - begin);
    if (!is_blank(line) && indent_at(line, 0).empty()) return opens_like_import(line, language) && line.ends_with('(');
  }
  return false;
}

bool only_remarks(std::string_view text, const Language& language) {
  while (!text.empty()) {
    const std::string_view line = trimmed(text.substr(0, text.find('\n')));
    if (!line.empty() && (language.comment.line.empty() || !line.starts_with(language.comment.line))) return false;
    text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  }
  return true;
}

// The last import of the first run of imports: what is used further down is known in time.
const Import* anchor_of(const std::vector<Import>& imports, const Target& target) {
  const std::string_view text = target.bytes();
  const Import* anchor = nullptr;
  for (const Import& import : imports) {
    if (import.range.end > text.size() || !is_at_top(text, import.range, *target.language)) continue;
    if (anchor) {
      const std::size_t from = line_end(text, anchor->range.end), to = line_begin(text, import.range.begin);
      if (to > from && !only_remarks(text.substr(from, to - from), *target.language)) break;
    }
    anchor = &import;
  }
  return anchor;
}

const ImportStyle* style_named(const Language& language, std::string_view name) {
  const auto found = std::find_if(language.imports.begin(), language.imports.end(),
                                  [&](const ImportStyle& style) { return style.name == name; });
  return found == language.imports.end() ? nullptr : &*found;
}

// Like its neighbour, else as the file's name or the component says, else as the language does by default.
const ImportStyle& style_for(EditContext& context, const Target& target, const Import* anchor) {
  const Language& language = *target.language;
  if (anchor) {
    if (const ImportStyle* style = style_named(language, anchor->fact->get("style"))) return *style;
    const std::string_view line = target.text->slice(anchor->range);
    for (const ImportStyle& style : language.imports) {
      if (opening(style.whole) == opening(line)) return style;
    }
  }
  for (const ImportStyle& style : language.imports) {
    if (!style.files.empty() && glob_match(style.files, target.path)) return style;
  }
  for (const Fact* fact : context.facts().in_component("module_type", context.component())) {
    if (const ImportStyle* style = style_named(language, fact->get("value"))) return *style;
  }
  return language.imports.front();
}

bool is_directive(std::string_view statement) {
  const std::string_view text = trimmed(statement);
  const std::string_view bare = text.ends_with(';') ? text.substr(0, text.size() - 1) : text;
  return bare.size() >= 2 && (bare.front() == '"' || bare.front() == '\'') && bare.back() == bare.front() &&
         (bare.find(bare.front(), 1) == bare.size() - 1 || bare.starts_with("\"\"\"") || bare.starts_with("'''"));
}

// Where the prologue ends: remarks, directives, a module's description and what the language wants at the top.
std::size_t end_of_prologue(const Target& target) {
  const Language& language = *target.language;
  const auto has = [](std::span<const std::string_view> kinds, std::string_view kind) {
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
  };
  const std::optional<Tree> tree = Tree::parse(target.text, language);
  std::size_t end = 0;
  bool inside = tree.has_value();
  if (!tree) return 0;
  tree->walk([&](const SyntaxNode& node) {
    if (node.depth == 0 || !inside || node.range.empty()) return node.depth == 0;
    const std::string_view text = target.text->slice(node.range);
    const bool skips = !node.named || has(language.comment_nodes, node.kind) ||
                       has(language.prologue_nodes, node.kind) || is_directive(text);
    if (skips && !is_blank(text)) end = node.range.begin + trimmed(text).size();
    inside = skips;
    return false;
  });
  return end;
}

void insert_at_top(EditContext& context, const Target& target, const std::string& line, const std::string& claim) {
  const std::string_view text = target.bytes();
  const std::size_t prologue = end_of_prologue(target);
  if (prologue == 0) {
    const bool gap = !text.empty() && text[0] != '\n' && text[0] != '\r';
    context.insert(target, 0, line + "\n", 1, claim);
    if (gap) context.insert(target, 0, "\n", 2, gap_below);
    return;
  }
  // Three insertions, so that the blank lines around are made once however many imports come.
  const std::size_t end = line_end(text, prologue);
  const std::size_t next = std::min(text.find('\n', end), text.size() - 1) + 1;
  const bool gap = next < text.size() && !is_blank(text.substr(next, line_end(text, next) - next));
  context.insert(target, end, "\n", 0, gap_above);
  context.insert(target, end, "\n" + line, 1, claim);
  if (gap) context.insert(target, end, "\n", 2, gap_below);
}

bool is_indented(std::string_view text, Range range) { return !indent_at(text, range.begin).empty(); }

// Modules of others are named after where they come from, and stand apart.
bool is_from_others(std::string_view module) {
  return module.substr(0, module.find('/')).find('.') != std::string::npos;
}

// In a block of imports the order is by module: the one that comes before the new one, or the first of all.
struct BlockPlace {
  const Import* import;
  bool after;
};

BlockPlace place_in_block(const std::vector<Import>& imports, const Target& target, std::string_view module) {
  const Import *before = nullptr, *first = nullptr;
  const bool same_kind = std::any_of(imports.begin(), imports.end(), [&](const Import& import) {
    return is_from_others(import.fact->get("module")) == is_from_others(module);
  });
  for (const Import& import : imports) {
    const std::string_view other = import.fact->get("module");
    if (!is_indented(target.bytes(), import.range)) continue;
    if (same_kind && is_from_others(other) != is_from_others(module)) continue;
    if (!first || other < first->fact->get("module")) first = &import;
    if (other < module && (!before || other > before->fact->get("module"))) before = &import;
  }
  return {before ? before : first, before != nullptr};
}

std::string filled(std::string_view pattern, std::string_view name, std::string_view module) {
  Fact values;
  values.set("name", name);
  values.set("module", module);
  return fill(pattern, values);
}

// Whether nothing is left to do, or can be done.
bool is_settled(EditContext& context, const std::vector<Import>& imports, const std::string& name,
                const std::string& module) {
  for (const Import& import : imports) {
    const std::string_view known = import.fact->get("name"), from = import.fact->get("module");
    if (from == module && (name.empty() || known == name)) return true;
    if (name.empty() || known != name || from == module) continue;
    context.stop("`" + name + "` is imported from `" + std::string(from) + "` already");
    return true;
  }
  return false;
}

}  // namespace

std::optional<Range> last_import(const FactBase& facts, std::uint32_t file, const Target& target) {
  const std::vector<Import> imports = imports_of(facts, file);
  const Import* anchor = target.language ? anchor_of(imports, target) : nullptr;
  return anchor ? std::optional(anchor->range) : std::nullopt;
}

void add_import(EditContext& context, const EditSpec& spec) {
  const bool placed = spec.at.starts_with('@');
  const std::uint32_t file = *context.file_at(spec.at);
  const auto name = context.fill(spec.name.empty() && !placed ? spec.at : spec.name);
  const auto module = context.fill(spec.module);
  if (!name || !module) return;
  const std::string& source = module->empty() ? *name : *module;
  const std::string path = context.facts().file(file).path;
  const std::optional<Target> target = context.file(path);
  if (!target || !target->language || target->language->imports.empty()) {
    return context.stop("nobody knows how " + path + " imports");
  }
  const std::vector<Import> imports = imports_of(context.facts(), file);
  if (not_needed(spec, target->bytes()) || is_settled(context, imports, *name, source)) return;
  const Import* anchor = anchor_of(imports, *target);
  const ImportStyle& style = style_for(context, *target, anchor);
  const MaskedText statement{filled(spec.whole ? style.whole : style.named, *name, source), {}};
  bool below = true;
  if (anchor && is_indented(target->bytes(), anchor->range)) {
    const BlockPlace place = place_in_block(imports, *target, source);
    anchor = place.import;
    below = place.after;
  }
  const std::size_t after = anchor ? line_end(target->bytes(), anchor->range.end) : 0;
  const std::string line = written(statement, *target, "", target->bytes().substr(after));
  const std::string claim = "import " + (name->empty() ? source : *name);
  if (!anchor) return insert_at_top(context, *target, line, claim);
  const std::string indented = std::string(indent_at(target->bytes(), anchor->range.begin)) + line;
  if (below) return context.insert(*target, after, "\n" + indented, 1, claim);
  context.insert(*target, line_begin(target->bytes(), anchor->range.begin), indented + "\n", 1, claim);
}

}  // namespace lastmile
