// What one fix is made with: its places, its values, and the changes as they grow. Internal to the edit engine.
//
// Every verb is a function of an EditContext and an EditSpec. Where it cannot do its work it says why with stop() and
// returns; the first reason becomes the obstacle of the whole fix.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/edit.h"
#include "syntax/language.h"

namespace lastmile {

// A place in a file that exists.
struct Target {
  std::string path;
  TextPtr text;
  const Language* language = nullptr;  // null when unknown
  Range range;

  std::string_view bytes() const { return text->bytes(); }
  std::string_view slice() const { return text->slice(range); }
};

// A template whose `${names}` are replaced by identifiers, so that it can be parsed and restyled before the values,
// which are the user's own words, go in unchanged.
struct MaskedText {
  std::string text;
  std::vector<std::string> values;

  std::string unmasked() const { return unmasked(text); }
  std::string unmasked(std::string_view masked) const;
};

class EditContext {
 public:
  EditContext(const FixSpec& fix, const Fact& subject, const Conditions& conditions, const TextSource& texts);

  const Conditions& conditions() const { return conditions_; }
  const FactBase& facts() const { return conditions_.facts(); }
  const Fact& subject() const { return subject_; }
  std::string_view component() const { return facts().file_of(subject_).component; }

  bool stopped() const { return !changes_.obstacle.empty(); }
  void stop(std::string why);
  Changes finish();

  // `@primary`, `@capture`, `@bound` or `@bound.attribute`; `@end` of the subject's file and the last of its
  // `@imports`; nullopt after stop().
  std::optional<Target> target(std::string_view at);
  // The file that a bound fact, or the subject, stands in.
  std::optional<std::uint32_t> file_at(std::string_view at);
  // A whole file; nullopt when there is none, which is no obstacle.
  std::optional<Target> file(std::string_view path) const;
  // A template's path below the component, or below the root when it begins with a slash.
  std::optional<std::string> path(std::string_view pattern);
  // The folder that a bound fact, or the subject, stands in, as the beginning of such a path: "/src/".
  std::string folder_at(std::string_view at);

  // `${x}` and `${bound.x}` filled, `$${` for a literal `${`; nullopt after stop() when a name is not bound. A line
  // with
  // `${every.bound.x}` is written once for every fact of the clause. `${verbatim.x}` is what the file says at the place
  // of `x`: taken here and now, kept nowhere else, and the edit that it goes into is confidential.
  std::optional<MaskedText> mask(std::string_view pattern);
  std::optional<std::string> fill(std::string_view pattern);

  // Line ends become those of the file. `order` counts from that of the edit at work.
  void replace(const Target& target, Range range, std::string_view text, std::string claim = {});
  void insert(const Target& target, std::size_t offset, std::string_view text, std::uint32_t order = 0,
              std::string claim = {});
  void create(NewFile file);
  // Where insertions of the edit at work stand among others: imports first, then dependencies, then the author's order.
  void begin_edit(std::uint32_t order) {
    order_ = order;
    confidential_ = false;
  }
  bool confidential() const { return confidential_; }
  // The fact that `@each` means in the edit at work.
  void bind_each(const Fact* fact) { bound_["each"] = fact; }
  // False when what the template copies does not fit on a line of a .env file as it is.
  bool can_copy(std::string_view pattern);

 private:
  const Attribute* value_of(std::string_view name) const;
  const Attribute* numbered_value(std::string_view name) const;
  const std::vector<const Fact*>& every(std::string_view bound);
  std::string one_line_each(std::string_view pattern);
  std::optional<std::string> value_for(std::string_view name);
  std::optional<Target> place(const Fact& fact, std::string_view attribute) const;
  std::string_view copied(std::string_view name);

  const FixSpec& fix_;
  const Fact& subject_;
  const Conditions& conditions_;
  const TextSource& texts_;
  std::map<std::string, const Fact*, std::less<>> bound_;
  std::map<std::string, std::vector<const Fact*>, std::less<>> every_;
  std::vector<TextPtr> kept_;  // texts of which copied() gave parts
  std::uint32_t order_ = 0;
  bool confidential_ = false;  // the edit at work copied something
  Changes changes_;
};

// The last import at the top of a file; nothing when it has none.
std::optional<Range> last_import(const FactBase& facts, std::uint32_t file, const Target& target);

// One function a verb, each in the file of its kind.
void add_import(EditContext& context, const EditSpec& spec);      // edit_import.cc
void add_dependency(EditContext& context, const EditSpec& spec);  // edit_dependency.cc
void set_key(EditContext& context, const EditSpec& spec);         // edit_config.cc
void extend_list(EditContext& context, const EditSpec& spec);     // edit_list.cc
void remove_place(EditContext& context, const EditSpec& spec);    // edit_remove.cc
void append_lines(EditContext& context, const EditSpec& spec);    // edit_lines.cc

// Whether both cannot be made: they overlap, or define the same thing differently. The same edit twice is no conflict.
bool conflict(const TextEdit& a, const TextEdit& b);

// Whether the edit's `unless` says that this file needs none.
bool not_needed(const EditSpec& spec, std::string_view text);

}  // namespace lastmile
