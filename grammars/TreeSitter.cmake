# Builds the tree-sitter runtime and the grammars as C, straight from their sources.
#
# All of it is other people's code: warnings are off, -O2 is on in every preset (-O0 parses three times slower), and
# nothing takes part in unity builds, because every parser.c defines the same static names.

set(LASTMILE_GRAMMAR_PACKAGES "${CMAKE_CURRENT_LIST_DIR}/node_modules")
if(NOT EXISTS "${LASTMILE_GRAMMAR_PACKAGES}/tree-sitter/vendor/tree-sitter/lib/src/lib.c")
  message(FATAL_ERROR "The grammar sources are not there yet. Type:\n"
                      "  (cd grammars && npm ci --ignore-scripts)\n"
                      "or let ./dev build do it.")
endif()

function(lastmile_foreign_c target)
  set_target_properties(${target} PROPERTIES
    C_STANDARD 11 C_EXTENSIONS OFF C_VISIBILITY_PRESET hidden POSITION_INDEPENDENT_CODE ON UNITY_BUILD OFF)
  if(MSVC)
    target_compile_options(${target} PRIVATE /w /utf-8)
    return()
  endif()
  # Runtime 0.25 breaks strict aliasing in its arrays and tree cursors.
  target_compile_options(${target} PRIVATE -w -O2 -fno-strict-aliasing -ffunction-sections -fdata-sections)
  if(LASTMILE_SANITIZE)
    # Packed subtrees are read unaligned on purpose, and scanners are called through an untyped pointer.
    target_compile_options(${target} PRIVATE -fno-sanitize=alignment,shift
                                             $<$<C_COMPILER_ID:Clang,AppleClang>:-fno-sanitize=function>)
  endif()
endfunction()

function(lastmile_add_runtime)
  set(lib "${LASTMILE_GRAMMAR_PACKAGES}/tree-sitter/vendor/tree-sitter/lib")
  # The first of these files includes lib.c, the whole runtime.
  add_library(tree_sitter_runtime STATIC "${CMAKE_CURRENT_LIST_DIR}/syntax/query_image.c"
                                           "${CMAKE_CURRENT_LIST_DIR}/syntax/flat_tree.c")
  target_include_directories(tree_sitter_runtime SYSTEM PUBLIC "${lib}/include" PRIVATE "${lib}/src")
  # Without these, le16toh() and fdopen() are undeclared under plain C11.
  target_compile_definitions(tree_sitter_runtime PRIVATE _POSIX_C_SOURCE=200112L _DEFAULT_SOURCE _DARWIN_C_SOURCE)
  lastmile_foreign_c(tree_sitter_runtime)
endfunction()

# One static library for each grammar, with its own private include folder: every package brings its own copy of
# tree_sitter/parser.h. Never more than parser.c and scanner.c: other .c files there are included by the scanner.
function(lastmile_add_grammar symbol folder)
  if(TARGET tree_sitter_${symbol})
    return()
  endif()
  set(source "${folder}/src")
  if(NOT EXISTS "${source}/parser.c")
    message(FATAL_ERROR "grammar ${symbol}: ${source}/parser.c is missing; is its package in grammars/package.json "
                        "and installed with `npm ci --ignore-scripts`?")
  endif()
  lastmile_check_abi(${symbol} "${source}/parser.c")
  add_library(tree_sitter_${symbol} STATIC "${source}/parser.c")
  if(EXISTS "${source}/scanner.c")
    target_sources(tree_sitter_${symbol} PRIVATE "${source}/scanner.c")
  endif()
  target_include_directories(tree_sitter_${symbol} PRIVATE "${source}")
  lastmile_foreign_c(tree_sitter_${symbol})
  if(LASTMILE_SANITIZE)
    # Tables and one lex function: instrumenting them triples the size and finds nothing.
    set_source_files_properties("${source}/parser.c" PROPERTIES COMPILE_OPTIONS -fno-sanitize=all)
  endif()
endfunction()

function(lastmile_check_abi symbol parser)
  file(STRINGS "${parser}" line REGEX "^#define LANGUAGE_VERSION [0-9]+" LIMIT_COUNT 1)
  string(REGEX MATCH "[0-9]+$" abi "${line}")
  if(NOT abi OR abi LESS 13 OR abi GREATER 15)
    message(FATAL_ERROR "grammar ${symbol}: its parser has ABI '${abi}', the runtime reads 13 to 15")
  endif()
endfunction()
