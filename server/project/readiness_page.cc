#include "project/readiness_page.h"

#include <algorithm>
#include <array>

#include "project/html.h"
#include "text/embedded_file.h"
#include "version.h"

namespace lastmile {

std::vector<EmbeddedFile> embedded_page_style();  // made by embed.cmake

namespace {

// A checklist as the step that it is on the way to production.
struct Step {
  std::string_view checklist, name, meaning;
};

constexpr std::array<Step, 6> steps = {{
    {"hosting", "Boots", "It starts, wherever it is put, and starts again"},
    {"tls", "Reachable", "People reach it, and nobody listens in"},
    {"secrets", "Configured", "Keys and settings come from outside the code"},
    {"security", "Safe", "Strangers can do only what they should"},
    {"monitoring", "Observable", "You notice trouble before your users tell you"},
    {"cicd", "Repeatable", "Every change is checked before it ships"},
}};

constexpr std::size_t next_shown = 3;

std::string_view state_of(int score) { return score >= 90 ? "good" : score >= 60 ? "fair" : "poor"; }

std::string number(std::size_t count) { return std::to_string(count); }

std::string how_many(std::size_t count, std::string_view word) {
  return number(count) + " " + std::string(word) + (count == 1 ? "" : "s");
}

std::string open_count(int open) { return open == 0 ? "nothing open" : std::to_string(open) + " open"; }

class Page {
 public:
  explicit Page(const PageLinks& links) : links_(links) {}

  std::string write(const std::vector<PageProject>& projects) {
    const std::string style = std::string(embedded_page_style().at(0).text);
    add("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    add("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src '" +
        html::digest_source(style) + "'; base-uri 'none'; form-action 'none'\">\n");
    add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>Production "
        "readiness</title>\n");
    add("<style>" + style + "</style>\n</head>\n<body>\n<main>\n");
    for (const PageProject& project : projects) write_project(project);
    if (projects.empty()) add("<h1>Production readiness</h1>\n<p>No folder is open.</p>\n");
    add("</main>\n<footer><p>Lastmile " + std::string(version) +
        ". Made on this machine; nothing was sent anywhere.</p></footer>\n");
    add("</body>\n</html>\n");
    return std::move(out_);
  }

 private:
  void add(std::string_view text) { out_ += text; }

  void write_project(const PageProject& project) {
    if (!project.readiness) {
      add("<h1>Production readiness</h1>\n<p>" + html::text(project.name) + " is still being read.</p>\n");
      return;
    }
    ++projects_;
    write_top(project);
    write_next(project);
    for (const ComponentReadiness& component : project.readiness->components) {
      ++components_;
      write_component(project, component);
    }
  }

  void write_top(const PageProject& project) {
    const int score = project.readiness->score;
    add("<header class=\"top\">\n");
    add(ring(score));
    add("<div><h1>Production readiness of " + html::text(project.name) + "</h1>\n<p class=\"quiet\">" +
        summary(project) + "</p></div>\n</header>\n");
  }

  static std::string ring(int score) {
    constexpr double around = 2 * 3.14159265 * 50;
    const std::string length = std::to_string(around * score / 100);
    return "<svg viewBox=\"0 0 120 120\" role=\"img\" aria-label=\"Score " + std::to_string(score) +
           " of 100\"><circle class=\"ring\" cx=\"60\" cy=\"60\" r=\"50\"/><circle class=\"value " +
           std::string(state_of(score)) + "\" cx=\"60\" cy=\"60\" r=\"50\" stroke-dasharray=\"" + length +
           " 400\" transform=\"rotate(-90 60 60)\"/><text class=\"number\" x=\"60\" y=\"71\">" + std::to_string(score) +
           "</text></svg>\n";
  }

  static std::string summary(const PageProject& project) {
    if (project.findings.empty() && project.unread == 0) return "Nothing is open: every check is clear.";
    std::string text;
    for (const Severity severity : {Severity::error, Severity::warning, Severity::info}) {
      const auto count = static_cast<std::size_t>(
          std::count_if(project.findings.begin(), project.findings.end(),
                        [&](const PageFinding& each) { return each.finding->severity == severity; }));
      if (count == 0) continue;
      text +=
          (text.empty() ? "Open: " : ", ") + how_many(count, severity == Severity::info ? "hint" : to_string(severity));
    }
    if (project.unread > 0) {
      text += (text.empty() ? "" : ". ") + how_many(project.unread, "file") + " could not be checked";
    }
    return text + ".";
  }

  // The first things to do: the earliest step that is not done, its gravest findings first.
  void write_next(const PageProject& project) {
    std::vector<const Rule*> rules;
    for (const Step& step : steps) {
      for (const PageFinding* each : of_step(project, step, nullptr)) {
        if (std::find(rules.begin(), rules.end(), each->rule) == rules.end()) rules.push_back(each->rule);
      }
    }
    if (rules.empty()) return;
    rules.resize(std::min(rules.size(), next_shown));
    add("<section class=\"next\" aria-label=\"What to do next\">\n<strong>What to do next</strong>\n<ol>\n");
    for (const Rule* rule : rules)
      add("<li><a href=\"#" + first_place(rule) + "\">" + html::text(rule->title) + "</a></li>\n");
    add("</ol>\n</section>\n");
  }

  void write_component(const PageProject& project, const ComponentReadiness& component) {
    const std::string name = component.folder.empty() ? project.name : component.folder;
    add("<h2>" + html::text(name) + " · " + std::to_string(component.score) + " of 100</h2>\n<ol class=\"steps\">\n");
    for (const Step& step : steps) write_card(step, list_of(component, step));
    add("</ol>\n");
    for (const Step& step : steps) write_step(step, of_step(project, step, &component), list_of(component, step));
  }

  static const ChecklistScore& list_of(const ComponentReadiness& component, const Step& step) {
    return *std::find_if(component.checklists.begin(), component.checklists.end(),
                         [&](const ChecklistScore& list) { return list.checklist == step.checklist; });
  }

  void write_card(const Step& step, const ChecklistScore& list) {
    const std::string score = std::to_string(list.score);
    add("<li><a href=\"#" + anchor_of(step) + "\"><strong><span>" + std::string(step.name) + "</span><span>" + score +
        "</span></strong><svg viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\">" +
        "<line class=\"bar back\" x1=\"0\" y1=\"3\" x2=\"100\" y2=\"3\"/><line class=\"bar " +
        std::string(state_of(list.score)) + "\" x1=\"0\" y1=\"3\" x2=\"" + score + "\" y2=\"3\"/></svg>" +
        html::text(list.title) + "<br><span class=\"quiet\">" + open_count(list.open) + " · " +
        std::to_string(list.clear) + " clear</span></a></li>\n");
  }

  void write_step(const Step& step, const std::vector<const PageFinding*>& findings, const ChecklistScore& list) {
    add("<section class=\"step\" id=\"" + anchor_of(step) + "\">\n<h3>" + std::string(step.name) + ": " +
        html::text(list.title) + "</h3>\n<p class=\"quiet\">" + std::string(step.meaning) + ".</p>\n");
    if (findings.empty()) add("<p>Nothing is open here.</p>\n");
    for (const PageFinding* each : findings) write_finding(*each);
    add("</section>\n");
  }

  void write_finding(const PageFinding& each) {
    const std::string severity(to_string(each.finding->severity));
    const std::string place = "<code>" + html::text(each.finding->file) + ":" + number(each.line) + "</code>";
    add("<article class=\"finding " + severity + "\" id=\"" + id_of(each) + "\">\n<h4>" + html::text(each.rule->title) +
        " <span class=\"tag\">" + (severity == "info" ? "hint" : severity) + "</span></h4>\n<p>" +
        html::prose(each.finding->message) + "</p>\n<div class=\"actions\">");
    for (const FixOffer& offer : each.finding->fixes) add(fix_link(each, offer));
    add(links_.open.empty() ? place : html::link(links_.open + html::arguments({each.finding->fingerprint}), place));
    add(explanation(each) + "</div>\n</article>\n");
  }

  std::string fix_link(const PageFinding& each, const FixOffer& offer) const {
    const std::string title = html::prose(offer.title);
    if (!links_.fix.empty()) {
      return html::link(links_.fix + html::arguments({each.finding->fingerprint, number(offer.index)}), "Fix: " + title,
                        "fix");
    }
    const std::string home = home_of(*each.rule);
    return home.empty() ? "<span>Fix: " + title + "</span>" : html::link(home + "#how-to-fix-it", "Fix: " + title);
  }

  std::string explanation(const PageFinding& each) const {
    const std::string id = "<span class=\"tag\">" + html::text(each.rule->id) + "</span>";
    const std::string target =
        links_.explain.empty() ? home_of(*each.rule) : links_.explain + html::arguments({each.rule->id});
    return (target.empty() ? "" : html::link(target, "Why it matters")) + id;
  }

  // Of one component, or of all; gravest first, else as they come.
  static std::vector<const PageFinding*> of_step(const PageProject& project, const Step& step,
                                                 const ComponentReadiness* component) {
    std::vector<const PageFinding*> found;
    for (const PageFinding& each : project.findings) {
      if (each.rule->checklist == step.checklist && (!component || component->folder == each.component))
        found.push_back(&each);
    }
    std::stable_sort(found.begin(), found.end(), [](const PageFinding* a, const PageFinding* b) {
      return a->finding->severity > b->finding->severity;
    });
    return found;
  }

  std::string anchor_of(const Step& step) const { return std::string(step.checklist) + "-" + number(components_); }

  // The first finding of a rule is where the list of next things leads to.
  std::string first_place(const Rule* rule) const { return "first-" + number(projects_) + "-" + html::word(rule->id); }
  std::string id_of(const PageFinding& each) {
    const std::string first = first_place(each.rule);
    if (std::find(placed_.begin(), placed_.end(), first) == placed_.end()) return placed_.emplace_back(first);
    return "finding-" + number(++findings_);
  }

  const PageLinks& links_;
  std::string out_;
  std::vector<std::string> placed_;
  std::size_t projects_ = 0, components_ = 0, findings_ = 0;
};

}  // namespace

std::string readiness_page(const std::vector<PageProject>& projects, const PageLinks& links) {
  return Page(links).write(projects);
}

std::string home_of(const Rule& rule) {
  return rule.folder.starts_with("rules/") ? std::string(home) + "/blob/main/docs/rules/" + rule.id + ".md" : "";
}

}  // namespace lastmile
