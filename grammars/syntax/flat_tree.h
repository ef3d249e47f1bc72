// A syntax tree as one array: what walks it often walks this instead.
//
// The nodes that people see, in the order in which they begin, each before those below it. C, because only the
// runtime's own types say what a tree is made of; made in one pass without recursion.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct TSTree;
struct TSNode;

typedef struct {
  const void *subtree;
  uint32_t begin, end;    // bytes
  uint32_t next;          // the index behind its last descendant: that of its next sibling, if it has one
  uint32_t parent;        // of the root: UINT32_MAX
  uint16_t symbol, field;  // as the runtime's queries know them; 0 for no field
  uint16_t alias;          // 0 for none
  bool named : 1, missing : 1;
  bool has_later : 1, has_later_named : 1;  // siblings
} LastmileNode;

typedef struct {
  LastmileNode *nodes;
  uint32_t count;
} LastmileNodes;

LastmileNodes lastmile_flatten(const struct TSTree *tree);
void lastmile_free_nodes(LastmileNodes nodes);
// As the runtime knows it, but for its line and column.
void lastmile_node(const struct TSTree *tree, const LastmileNode *node, struct TSNode *result);

#ifdef __cplusplus
}
#endif
