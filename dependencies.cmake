# The libraries that come from the system, and the one target each is linked by:
#
#   nlohmann_json::nlohmann_json   Boost::headers (Asio)   doctest::doctest   fmt::fmt-header-only
#   CLI11::CLI11   tomlplusplus::tomlplusplus   re2_static   Threads::Threads

find_package(Threads REQUIRED)
find_package(nlohmann_json 3.10 REQUIRED)
find_package(Boost 1.74 REQUIRED)
find_package(doctest 2.4 REQUIRED)
find_package(fmt 8 REQUIRED)
find_package(CLI11 2.1 REQUIRED)

if(CMAKE_CXX_COMPILER_ID STREQUAL "Clang" AND Boost_VERSION VERSION_LESS 1.81)
  # Boost 1.74 does not see that clang has coroutines.
  set_property(TARGET Boost::headers APPEND PROPERTY INTERFACE_COMPILE_DEFINITIONS
               BOOST_ASIO_HAS_CO_AWAIT=1 BOOST_ASIO_HAS_STD_COROUTINE=1)
endif()

# toml++ comes with a CMake file in some packages and without one in others; the headers are all that is needed.
find_path(TOMLPLUSPLUS_INCLUDE_DIR toml++/toml.h REQUIRED)
if(NOT TARGET tomlplusplus::tomlplusplus)
  add_library(tomlplusplus::tomlplusplus INTERFACE IMPORTED)
  set_target_properties(tomlplusplus::tomlplusplus PROPERTIES
    INTERFACE_INCLUDE_DIRECTORIES "${TOMLPLUSPLUS_INCLUDE_DIR}"
    INTERFACE_COMPILE_DEFINITIONS TOML_HEADER_ONLY=1)
endif()

# RE2, static where there is an archive. Debian's packages bring no CMake file; newer releases need Abseil, which
# only pkg-config knows about. Homebrew and vcpkg have a CMake file that says all of it.
find_path(RE2_INCLUDE_DIR re2/re2.h)
find_library(RE2_ARCHIVE NAMES libre2.a)
add_library(re2_static INTERFACE)
target_link_libraries(re2_static INTERFACE Threads::Threads)
if(RE2_ARCHIVE AND RE2_INCLUDE_DIR)
  target_include_directories(re2_static SYSTEM INTERFACE "${RE2_INCLUDE_DIR}")
  target_link_libraries(re2_static INTERFACE "${RE2_ARCHIVE}")
  find_package(PkgConfig QUIET)
  if(PkgConfig_FOUND)
    pkg_check_modules(RE2_PC QUIET re2)
    list(FILTER RE2_PC_STATIC_LDFLAGS INCLUDE REGEX "absl|^-L")
    target_link_libraries(re2_static INTERFACE ${RE2_PC_STATIC_LDFLAGS})
  endif()
else()
  find_package(re2 CONFIG REQUIRED)
  target_link_libraries(re2_static INTERFACE re2::re2)
endif()
