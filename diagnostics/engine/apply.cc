#include <algorithm>
#include <set>
#include <tuple>

#include "engine/edit_context.h"
#include "engine/edit_lines.h"
#include "syntax/tree.h"

namespace lastmile {

namespace {

// One file as the accepted changes make it.
struct Draft {
  TextPtr before;  // null for a new file
  std::vector<TextEdit> edits;
  std::vector<NewFile> files;

  std::string text() const {
    if (!before) return new_text();
    std::vector<TextEdit> sorted = edits;
    std::sort(sorted.begin(), sorted.end());
    std::set<std::tuple<Range, std::string_view, std::string_view>> made;
    std::string result;
    std::uint32_t at = 0;
    for (const TextEdit& edit : sorted) {
      if (!made.emplace(edit.range, edit.text, edit.claim).second) continue;
      result += before->slice({at, edit.range.begin});
      result += edit.text;
      at = edit.range.end;
    }
    return result += before->bytes().substr(at);
  }

  std::string new_text() const {
    std::string result = files.front().text;
    for (const NewFile& file : files) result = file.text == result ? result : joined_lines(result, file.text);
    return result;
  }

  bool takes(const TextEdit& edit) const {
    return before && edit.range.end <= before->bytes().size() &&
           std::none_of(edits.begin(), edits.end(), [&](const TextEdit& other) { return conflict(edit, other); });
  }

  bool takes(const NewFile& file) const {
    return !before && std::all_of(files.begin(), files.end(), [&](const NewFile& other) {
      return other.text == file.text || (other.lines && file.lines);
    });
  }

  // Whether the syntax tree got worse.
  bool broken() const {
    if (!before) return false;
    const auto errors_of = [](TextPtr text, const Language& language) {
      const auto tree = Tree::parse(std::move(text), language);
      return tree ? tree->error_count() : 0;
    };
    const std::string after = text();
    const Language* language = language_of(edits.front().file, before->bytes());
    return language && errors_of(std::make_shared<const Text>(after), *language) > errors_of(before, *language);
  }
};

class Plan {
 public:
  explicit Plan(const TextSource& texts) : texts_(texts) {}

  bool takes(const Changes& changes) {
    return changes.obstacle.empty() &&
           std::all_of(changes.edits.begin(), changes.edits.end(),
                       [&](const TextEdit& edit) { return draft(edit.file).takes(edit); }) &&
           std::all_of(changes.files.begin(), changes.files.end(),
                       [&](const NewFile& file) { return draft(file.file).takes(file); });
  }

  void add(const Changes& changes) {
    for (const TextEdit& edit : changes.edits) draft(edit.file).edits.push_back(edit);
    for (const NewFile& file : changes.files) draft(file.file).files.push_back(file);
  }

  std::set<std::string> broken() const {
    std::set<std::string> files;
    for (const auto& [path, draft] : drafts_) {
      if (!draft.edits.empty() && draft.broken()) files.insert(path);
    }
    return files;
  }

  std::map<std::string, std::string> texts() const {
    std::map<std::string, std::string> result;
    for (const auto& [path, draft] : drafts_) {
      if (!draft.edits.empty() || !draft.files.empty()) result.emplace(path, draft.text());
    }
    return result;
  }

 private:
  Draft& draft(const std::string& path) {
    const auto found = drafts_.find(path);
    if (found != drafts_.end()) return found->second;
    return drafts_.emplace(path, Draft{texts_(path), {}, {}}).first->second;
  }

  const TextSource& texts_;
  std::map<std::string, Draft> drafts_;
};

bool touches(const Changes& changes, const std::set<std::string>& files) {
  return std::any_of(changes.edits.begin(), changes.edits.end(),
                     [&](const TextEdit& edit) { return files.count(edit.file) > 0; });
}

// By content, so that the result does not depend on the order in which the changes are given.
std::vector<std::size_t> sorted_by_content(const std::vector<Changes>& changes) {
  std::vector<std::size_t> order(changes.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::tie(changes[a].edits, changes[a].files, a) < std::tie(changes[b].edits, changes[b].files, b);
  });
  return order;
}

}  // namespace

std::map<std::string, std::string> apply(const std::vector<Changes>& changes, const TextSource& texts,
                                         std::vector<std::size_t>& left_out) {
  std::vector<std::size_t> accepted = sorted_by_content(changes);
  while (true) {
    Plan plan(texts);
    std::erase_if(accepted, [&](std::size_t i) {
      const bool taken = plan.takes(changes[i]);
      if (taken) plan.add(changes[i]);
      if (!taken) left_out.push_back(i);
      return !taken;
    });
    const std::set<std::string> broken = plan.broken();
    if (broken.empty()) {
      std::sort(left_out.begin(), left_out.end());
      return plan.texts();
    }
    std::erase_if(accepted, [&](std::size_t i) {
      const bool out = touches(changes[i], broken);
      if (out) left_out.push_back(i);
      return out;
    });
  }
}

}  // namespace lastmile
