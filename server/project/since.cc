#include "project/since.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <span>
#include <utility>

#include "project/git.h"

namespace lastmile {

namespace {

constexpr std::size_t at_once = 2000;  // files that git is asked for in one call

struct Blob {
  std::string path, id;
};

// Of `git ls-tree -z`: "<mode> blob <id>\t<path>". Links and submodules are no files.
std::vector<Blob> blobs_of(std::string_view listing) {
  std::vector<Blob> blobs;
  for (const std::string& line : split_at_zero(listing)) {
    const std::size_t kind = line.find(" blob "), tab = line.find('\t');
    if (kind == std::string::npos || tab == std::string::npos || line.starts_with("120000")) continue;
    const std::size_t id = kind + std::string_view(" blob ").size();
    blobs.push_back({line.substr(tab + 1), line.substr(id, tab - id)});
  }
  std::sort(blobs.begin(), blobs.end(), [](const Blob& a, const Blob& b) { return a.path < b.path; });
  return blobs;
}

// The next of `git cat-file --batch`: "<id> blob <size>\n<bytes>\n".
std::string take_blob(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) return "";
  const std::string_view head = rest.substr(0, end);
  std::size_t size = 0;
  std::from_chars(head.data() + head.rfind(' ') + 1, head.data() + head.size(), size);
  std::string bytes(rest.substr(end + 1, size));
  rest.remove_prefix(std::min(rest.size(), end + 1 + size + 1));
  return bytes;
}

// The texts that are not what the disk says now.
void add_texts(const Project& now, std::span<const Blob> blobs, Overlay& texts) {
  std::string ids;
  for (const Blob& blob : blobs) ids += blob.id + "\n";
  const std::string output = git(now.root, {"cat-file", "--batch"}, ids).value_or("");
  std::string_view rest = output;
  for (const Blob& blob : blobs) {
    const TextPtr then = read_bytes(blob.path, take_blob(rest)).text;
    const TextPtr present = read_file(now, blob.path).text;
    if (then && (!present || present->bytes() != then->bytes())) texts.emplace(blob.path, then);
  }
}

}  // namespace

std::optional<ProjectThen> project_at(const std::string& revision, const Project& now, const RuleSet& rules) {
  auto commit = git(now.root, {"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"});
  if (!commit) return std::nullopt;
  commit->erase(commit->find_last_not_of('\n') + 1);
  const auto listing = git(now.root, {"ls-tree", "-r", "-z", *commit});
  if (!listing) return std::nullopt;
  std::vector<Blob> blobs = blobs_of(*listing);
  ProjectThen then{now, {}};
  then.project.files.clear();
  then.project.surroundings.untracked.clear();
  then.project.surroundings.present.clear();
  std::erase_if(blobs, [&](const Blob& blob) {
    if (rules.scope_of(blob.path) == "lock") then.project.surroundings.present.push_back(blob.path);
    return !now.takes(blob.path, rules);
  });
  for (const Blob& blob : blobs) then.project.files.push_back(blob.path);
  for (std::size_t begin = 0; begin < blobs.size(); begin += at_once) {
    add_texts(now, std::span(blobs).subspan(begin, std::min(at_once, blobs.size() - begin)), then.texts);
  }
  return then;
}

std::size_t leave_new(std::vector<Finding>& findings, const std::vector<Finding>& before) {
  std::map<std::string_view, std::size_t> known;
  for (const Finding& finding : before) ++known[finding.fingerprint];
  return std::erase_if(findings, [&](const Finding& finding) {
    const auto found = known.find(finding.fingerprint);
    return found != known.end() && found->second > 0 && found->second-- > 0;
  });
}

}  // namespace lastmile
