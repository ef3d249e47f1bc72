// What stands before a handler: guards, limiters and validators, found by the words of the dictionaries.
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "engine/condition.h"
#include "models/router_tree.h"

namespace lastmile {

enum class Held { no, maybe, yes };

struct Protection {
  Held guarded = Held::no, limited = Held::no, validated = Held::no, role = Held::no;

  void add(const Protection& other);
};

class RouteGuards {
 public:
  RouteGuards(const FactBase& facts, const Dictionaries& dictionaries, const RouterTree& tree);

  // For a route of `app` (may be null) whose path on that app is `path`.
  Protection of_route(const Fact& route, const Fact* app, std::string_view path) const;

 private:
  Protection of_name(std::string_view name, std::uint32_t file) const;
  // What is said to be a guard, and neither known as one nor as a limiter, may be one.
  Protection of_guard(const Fact& guard) const;
  Protection of_decorators(const Fact& route, const Fact* app) const;
  Protection of_arguments(const Fact& around) const;
  bool is_unknown_variable(std::string_view name, std::uint32_t file) const;
  bool is_of_one_route(Range place, const Fact& around) const;
  Protection of_statement(const Fact& middleware) const;
  Protection of_middleware(const Fact* app, const Fact& below, std::string_view path) const;
  Protection of_unknown_app(const Fact& route) const;
  Protection of_handler(const Fact& route) const;
  Protection of_body(std::uint32_t file, Range body) const;
  bool has_word(std::string_view dictionary, std::string_view name) const;

  const FactBase& facts_;
  const Dictionaries& dictionaries_;
  const RouterTree& tree_;
  std::unordered_map<const Fact*, std::vector<const Fact*>> middleware_;  // by the app it is of, which may be null
};

}  // namespace lastmile
