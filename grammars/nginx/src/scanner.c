// The code of a Lua block: everything up to the brace that closes the block. Braces in Lua's strings and comments do
// not count. The scanner keeps no state.
#include "tree_sitter/parser.h"

enum Token { LUA_CODE, ERROR_SENTINEL };

static void skip_quoted(TSLexer *lexer, int32_t quote) {
  while (!lexer->eof(lexer) && lexer->lookahead != quote && lexer->lookahead != '\n') {
    if (lexer->lookahead == '\\') lexer->advance(lexer, false);
    if (!lexer->eof(lexer)) lexer->advance(lexer, false);
  }
  if (lexer->lookahead == quote) lexer->advance(lexer, false);
}

static unsigned skip_equal_signs(TSLexer *lexer) {
  unsigned count = 0;
  for (; lexer->lookahead == '='; count++) lexer->advance(lexer, false);
  return count;
}

// [[ … ]] and [==[ … ]==]; the first bracket is read already. False when it was only a bracket.
static bool skip_long_bracket(TSLexer *lexer) {
  unsigned level = skip_equal_signs(lexer);
  if (lexer->lookahead != '[') return false;
  while (!lexer->eof(lexer)) {
    if (lexer->lookahead != ']') {
      lexer->advance(lexer, false);
      continue;
    }
    lexer->advance(lexer, false);
    if (skip_equal_signs(lexer) == level && lexer->lookahead == ']') {
      lexer->advance(lexer, false);
      return true;
    }
  }
  return true;
}

// The first dash is read already.
static void skip_comment(TSLexer *lexer) {
  if (lexer->lookahead != '-') return;
  lexer->advance(lexer, false);
  if (lexer->lookahead == '[') {
    lexer->advance(lexer, false);
    if (skip_long_bracket(lexer)) return;
  }
  while (!lexer->eof(lexer) && lexer->lookahead != '\n') lexer->advance(lexer, false);
}

static bool scan_lua_code(TSLexer *lexer) {
  unsigned depth = 0;
  bool any = false;
  while (!lexer->eof(lexer)) {
    int32_t c = lexer->lookahead;
    if (c == '}' && depth == 0) break;
    lexer->advance(lexer, !any && (c == ' ' || c == '\t' || c == '\r' || c == '\n'));
    if (c == ' ' || c == '\t' || c == '\r' || c == '\n') continue;
    any = true;
    if (c == '{') depth++;
    if (c == '}') depth--;
    if (c == '"' || c == '\'') skip_quoted(lexer, c);
    if (c == '[') skip_long_bracket(lexer);
    if (c == '-') skip_comment(lexer);
    lexer->mark_end(lexer);
  }
  lexer->result_symbol = LUA_CODE;
  return any;
}

bool tree_sitter_nginx_external_scanner_scan(void *payload, TSLexer *lexer, const bool *valid) {
  (void)payload;
  if (valid[ERROR_SENTINEL] || !valid[LUA_CODE]) return false;
  return scan_lua_code(lexer);
}

void *tree_sitter_nginx_external_scanner_create(void) { return 0; }
void tree_sitter_nginx_external_scanner_destroy(void *payload) { (void)payload; }
unsigned tree_sitter_nginx_external_scanner_serialize(void *payload, char *buffer) {
  (void)payload;
  (void)buffer;
  return 0;
}
void tree_sitter_nginx_external_scanner_deserialize(void *payload, const char *buffer, unsigned length) {
  (void)payload;
  (void)buffer;
  (void)length;
}
