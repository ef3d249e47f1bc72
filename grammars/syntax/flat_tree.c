// Walks the runtime's subtrees as its own cursor does: hidden nodes give way to their children, an alias makes a node
// visible and gives it another symbol, and a node's field may be named by a hidden node above it.
#include "flat_tree.h"

#include <language.h>
#include <subtree.h>
#include <tree.h>

// One node whose children are being visited.
typedef struct {
  Subtree subtree;
  uint32_t child, structural_child;
  uint32_t position;   // bytes: the end of the child before
  uint32_t node;       // the visible node above the children
  TSFieldId field;     // of the children of a hidden node that have none of their own
  const TSSymbol *aliases;
  const TSFieldMapEntry *fields, *fields_end;
} Frame;

typedef Array(LastmileNode) NodeArray;
typedef Array(Frame) FrameArray;

static TSFieldId field_of(const Frame *frame) {
  for (const TSFieldMapEntry *entry = frame->fields; entry < frame->fields_end; entry++) {
    if (!entry->inherited && entry->child_index == frame->structural_child) return entry->field_id;
  }
  return frame->field;
}

static void open_frame(FrameArray *frames, const TSLanguage *language, Subtree subtree, uint32_t begin, uint32_t node,
                       TSFieldId field) {
  Frame frame = {subtree, 0, 0, begin, node, field, NULL, NULL, NULL};
  const uint16_t production = subtree.ptr->production_id;
  frame.aliases = ts_language_alias_sequence(language, production);
  ts_language_field_map(language, production, &frame.fields, &frame.fields_end);
  array_push(frames, frame);
}

static void push_node(NodeArray *nodes, const TSLanguage *language, const Subtree *place, TSSymbol alias, uint32_t begin,
                      uint32_t parent, TSFieldId field) {
  const Subtree subtree = *place;
  LastmileNode node;
  node.subtree = place;
  node.alias = alias;
  node.begin = begin;
  node.end = begin + ts_subtree_size(subtree).bytes;
  node.next = 0;
  node.parent = parent;
  node.symbol = ts_language_public_symbol(language, alias ? alias : ts_subtree_symbol(subtree));
  node.field = field;
  node.named = alias ? ts_language_symbol_metadata(language, alias).named : ts_subtree_named(subtree);
  node.missing = ts_subtree_missing(subtree);
  node.has_later = node.has_later_named = false;
  array_push(nodes, node);
}

// The next child of the innermost frame becomes a node, when it is visible, and a frame, when it has children.
static void visit_child(FrameArray *frames, NodeArray *nodes, const TSLanguage *language) {
  Frame *frame = array_back(frames);
  const Subtree *place = &ts_subtree_children(frame->subtree)[frame->child];
  const Subtree child = *place;
  const uint32_t padding = frame->child++ == 0 ? 0 : ts_subtree_padding(child).bytes;  // the first one's is its parent's
  const bool extra = ts_subtree_extra(child);
  const TSSymbol alias = !extra && frame->aliases ? frame->aliases[frame->structural_child] : 0;
  const TSFieldId field = extra ? frame->field : field_of(frame);
  const uint32_t begin = frame->position + padding;
  const uint32_t above = frame->node;
  frame->position = begin + ts_subtree_size(child).bytes;
  if (!extra) frame->structural_child++;
  const bool visible = ts_subtree_visible(child) || alias;
  if (visible) push_node(nodes, language, place, alias, begin, above, field);
  if (ts_subtree_child_count(child) == 0) return;
  if (visible) {
    open_frame(frames, language, child, begin, nodes->size - 1, 0);
  } else {
    open_frame(frames, language, child, begin, above, field);
  }
}

// From the end, so that what is behind a node is known before the node.
static void link_siblings(NodeArray *nodes) {
  for (uint32_t i = nodes->size; i-- > 1;) {
    LastmileNode *node = array_get(nodes, i);
    const LastmileNode *parent = array_get(nodes, node->parent);
    if (node->next >= parent->next) continue;
    const LastmileNode *sibling = array_get(nodes, node->next);
    node->has_later = true;
    node->has_later_named = sibling->named || sibling->has_later_named;
  }
}

LastmileNodes lastmile_flatten(const TSTree *tree) {
  NodeArray nodes = array_new();
  FrameArray frames = array_new();
  const Subtree root = tree->root;
  array_reserve(&nodes, ts_subtree_visible_descendant_count(root) + 1);
  const uint32_t begin = ts_subtree_padding(root).bytes;
  push_node(&nodes, tree->language, &tree->root, 0, begin, UINT32_MAX, 0);
  if (ts_subtree_child_count(root) > 0) open_frame(&frames, tree->language, root, begin, 0, 0);
  while (frames.size > 0) {
    const Frame *frame = array_back(&frames);
    if (frame->child < frame->subtree.ptr->child_count) {
      visit_child(&frames, &nodes, tree->language);
    } else {
      array_get(&nodes, frame->node)->next = nodes.size;
      (void)array_pop(&frames);
    }
  }
  for (uint32_t i = 0; i < nodes.size; i++) {
    LastmileNode *node = array_get(&nodes, i);
    if (node->next == 0) node->next = i + 1;
  }
  link_siblings(&nodes);
  array_delete(&frames);
  const LastmileNodes result = {nodes.contents, nodes.size};
  return result;
}

void lastmile_free_nodes(LastmileNodes nodes) { ts_free(nodes.nodes); }

void lastmile_node(const TSTree *tree, const LastmileNode *node, TSNode *result) {
  const TSNode made = {{node->begin, 0, 0, node->alias}, node->subtree, tree};
  *result = made;
}
