// Routes as the outside sees them: their full path, and what stands before their handler.
//
// A route is called on a name. The name is an `app` of the same file (a closure's parameter, a group, the nearest
// declaration), or of an imported file, or, where only one can be meant, the component's only app. Prefixes and
// middleware are inherited over mounts and parents, middleware only when it stands above. This is the guard dominance
// algorithm: guards(route) = arguments ∪ group chain ∪ earlier global middleware ∪ checks in the handler's body.
//
// Words decide what a middleware is (dictionaries auth-guard, limiter, validator, plain-middleware); one that is
// imported and unknown counts as `maybe`. A call that only looks like a route (`axios.get("/x")`) is removed.
#pragma once

#include <string>
#include <string_view>

#include "engine/condition.h"
#include "engine/fact.h"

namespace lastmile {

// The path of a route that is a file: "src/app/api/(public)/users/[id]/route.ts" below "app" is "/api/users/[id]". In
// the style "file" the file's name is a part of it, in the style "folder" it is not.
std::string path_of_file(std::string_view file, std::string_view root, std::string_view style);

void derive_routes(FactBase& facts, const Dictionaries& dictionaries);

}  // namespace lastmile
