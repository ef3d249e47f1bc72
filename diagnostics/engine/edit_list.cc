#include "engine/edit_list.h"

#include <algorithm>

#include "engine/edit_style.h"
#include "syntax/tree.h"

namespace lastmile {

namespace {

bool is_bracket(const SyntaxNode& node, std::string_view kinds) {
  return !node.named && node.range.size() == 1 && kinds.find(node.kind) != std::string_view::npos;
}

bool is_comment(const SyntaxNode& node, const Language& language) {
  const auto& kinds = language.comment_nodes;
  return std::find(kinds.begin(), kinds.end(), node.kind) != kinds.end();
}

// How deep the closing bracket lies that ends at the offset; brackets and items of one list are siblings.
std::optional<std::uint32_t> depth_of_close(const Tree& tree, std::uint32_t end) {
  std::optional<std::uint32_t> depth;
  tree.walk([&](const SyntaxNode& node) {
    if (is_bracket(node, ")]}") && node.range.end == end) depth = node.depth;
    return !depth && node.range.begin < end && node.range.end >= end;
  });
  return depth;
}

// "httpOnly" of `httpOnly: true`, "secure" of `secure=True`; empty for an item without a name.
std::string_view key_of(std::string_view item) {
  const auto end = item.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_$-.\"'");
  if (end == 0 || end == std::string_view::npos) return {};
  const std::string_view rest = trimmed(item.substr(end));
  const bool equals = rest.starts_with('=') && !rest.starts_with("==") && !rest.starts_with("=>");
  const bool names = equals || rest.starts_with(':');
  std::string_view key = item.substr(0, end);
  while (!key.empty() && (key.front() == '"' || key.front() == '\'')) key.remove_prefix(1);
  while (!key.empty() && (key.back() == '"' || key.back() == '\'')) key.remove_suffix(1);
  return names ? key : std::string_view();
}

bool has_item(const Target& target, const BracketList& list, std::string_view item) {
  return std::any_of(list.items.begin(), list.items.end(), [&](Range range) {
    const std::string_view old = target.text->slice(range);
    const std::string_view key = key_of(item);
    return old == item || (!key.empty() && (key_of(old) == key || old == key));
  });
}

struct Writer {
  EditContext& context;
  const Target& target;
  const BracketList& list;

  std::string_view text() const { return target.bytes(); }

  bool many_lines() const { return line_begin(text(), list.close.begin) != line_begin(text(), list.items.back().end); }

  std::string indent() const {
    for (auto item = list.items.rbegin(); item != list.items.rend(); ++item) {
      const std::size_t begin = line_begin(text(), item->begin);
      if (is_blank(text().substr(begin, item->begin - begin))) return std::string(indent_at(text(), item->begin));
    }
    return std::string(indent_at(text(), list.close.begin)) + indent_unit(text());
  }

  void fill_empty(const std::vector<std::string>& items) const {
    const Range inside{list.open.end, list.close.begin};
    if (!is_blank(target.text->slice(inside))) return context.stop("the list holds nothing but a remark");
    const bool padded = text()[list.open.begin] == '{' && style_of(target).padded_braces;
    std::string all;
    for (const std::string& item : items) all += (all.empty() ? "" : ", ") + item;
    if (padded) all = " " + all + " ";
    const char open = text()[list.open.begin], close = text()[list.close.begin];
    context.replace(target, {list.open.begin, list.close.end}, open + all + close);
  }

  void add(const std::vector<std::string>& items) const {
    const bool many = many_lines();
    const std::string separator = many ? "\n" + indent() : " ";
    const bool comma = list.trailing_comma.has_value();
    const std::size_t place = comma ? list.trailing_comma->end : list.items.back().end;
    std::string added;
    for (const std::string& item : items) added += comma ? separator + item + "," : "," + separator + item;
    const std::size_t end = many ? line_end(text(), place) : place;
    const std::string_view remark = text().substr(place, end - place);
    if (comma || is_blank(remark)) return context.insert(target, comma ? end : place, added);
    // The comma goes before the remark, the items below it.
    context.replace(target, {static_cast<std::uint32_t>(place), static_cast<std::uint32_t>(end)},
                    "," + std::string(remark) + added.substr(1));
  }
};

}  // namespace

std::optional<BracketList> list_at(const Target& target) {
  if (!target.language) return std::nullopt;
  const std::optional<Tree> tree = Tree::parse(target.text, *target.language);
  const auto depth = tree ? depth_of_close(*tree, target.range.end) : std::nullopt;
  if (!depth) return std::nullopt;
  BracketList list;
  tree->walk([&](const SyntaxNode& node) {
    if (node.range.begin >= target.range.end || node.range.end < target.range.begin) return false;
    if (node.depth < *depth || node.range.begin < target.range.begin) return node.depth < *depth;
    if (is_bracket(node, "([{")) {
      list = {node.range, {}, {}, {}};
    } else if (is_bracket(node, ")]}")) {
      if (node.range.end == target.range.end) list.close = node.range;
    } else if (is_bracket(node, ",")) {
      list.trailing_comma = node.range;
    } else if (node.named && !is_comment(node, *target.language)) {
      list.items.push_back(node.range);
      list.trailing_comma.reset();
    }
    return false;
  });
  if (list.open.empty() || list.close.empty()) return std::nullopt;
  return list;
}

bool add_items(EditContext& context, const Target& target, const std::vector<MaskedText>& items) {
  const std::optional<BracketList> list = list_at(target);
  if (!list) return false;
  const Writer writer{context, target, *list};
  const bool many = !list->items.empty() && writer.many_lines();
  const std::string base = many ? writer.indent() : std::string(indent_at(target.bytes(), target.range.begin));
  std::vector<std::string> missing;
  for (const MaskedText& item : items) {
    std::string text = written(item, target, base, "");
    if (!has_item(target, *list, text)) missing.push_back(std::move(text));
  }
  if (missing.empty()) return true;
  if (list->items.empty()) {
    writer.fill_empty(missing);
  } else {
    writer.add(missing);
  }
  return true;
}

void extend_list(EditContext& context, const EditSpec& spec) {
  const auto target = context.target(spec.at);
  if (!target || not_needed(spec, target->bytes())) return;
  std::vector<MaskedText> items;
  for (const std::string& line : spec.lines) {
    const auto item = context.mask(line);
    if (!item) return;
    items.push_back(*item);
  }
  if (!add_items(context, *target, items)) context.stop("`" + spec.at + "` is no list in brackets");
}

}  // namespace lastmile
