// The six checklists of the last mile, in the order in which an app goes live.
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace lastmile {

inline constexpr std::array<std::pair<std::string_view, std::string_view>, 6> checklists = {{
    {"hosting", "Infrastructure and hosting"},
    {"tls", "SSL certificates and domains"},
    {"secrets", "Environment variables and secrets"},
    {"cicd", "CI/CD pipeline"},
    {"monitoring", "Monitoring and scaling"},
    {"security", "Security hardening"},
}};

}  // namespace lastmile
