/* The grammar of nginx with two faults, such as a grammar's C code may have: a crash and a loop without an end. They
 * are in the lexer, and wait for a character that no configuration has. */
#include <stdlib.h>

#define tree_sitter_nginx sound_nginx
#include "nginx/src/parser.c"
#undef tree_sitter_nginx

enum { crash = 0x1F4A5 /* 💥 */, loop = 0x1F300 /* 🌀 */ };

static bool faulty_lex(TSLexer *lexer, TSStateId state) {
  if (lexer->lookahead == crash) abort();
  while (lexer->lookahead == loop) {
  }
  return ts_lex(lexer, state);
}

const TSLanguage *tree_sitter_nginx(void) {
  static TSLanguage faulty;
  faulty = *sound_nginx();
  faulty.lex_fn = faulty_lex;
  return &faulty;
}
