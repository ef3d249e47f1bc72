#include "lsp/readiness_json.h"

namespace lastmile::lsp {

namespace {

Json checklist_json(const ChecklistScore& checklist) {
  return {{"id", checklist.checklist},
          {"title", checklist.title},
          {"score", checklist.score},
          {"open", checklist.open},
          {"clear", checklist.clear}};
}

Json improvement_json(const Improvement& improvement) {
  return {{"rule", improvement.rule},
          {"title", improvement.title},
          {"checklist", improvement.checklist},
          {"findings", improvement.findings},
          {"gain", improvement.gain}};
}

Json component_json(const ComponentReadiness& component) {
  Json json = {{"folder", component.folder},
               {"score", component.score},
               {"open", component.open},
               {"checklists", Json::array()},
               {"improvements", Json::array()}};
  for (const auto& checklist : component.checklists) json["checklists"].push_back(checklist_json(checklist));
  for (const auto& improvement : component.improvements) json["improvements"].push_back(improvement_json(improvement));
  return json;
}

}  // namespace

Json components_json(const Readiness& readiness) {
  Json components = Json::array();
  for (const auto& component : readiness.components) components.push_back(component_json(component));
  return components;
}

}  // namespace lastmile::lsp
