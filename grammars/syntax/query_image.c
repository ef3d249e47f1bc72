// The runtime, and what only a file that includes it can do: a compiled query as plain bytes, and back.
//
// `struct TSQuery` of runtime 0.25 holds arrays of plain values, none of which points into another; so an image is
// those arrays one after the other. It belongs to this runtime, this grammar and this byte order: the head says so, and
// what does not fit is refused, as is what the runtime could not have made.
#include "lib.c"

#include "query_image.h"
#include "query_soundness.h"

enum { image_magic = 0x49514d4c };  // "LMQI"

typedef struct {
  uint32_t magic, size;
  uint64_t key;
  uint32_t value_sizes, symbols, fields, states, abi, wildcard_roots;
} ImageHead;

static ImageHead head_for(const TSLanguage *language, uint64_t key) {
  ImageHead head;
  memset(&head, 0, sizeof head);
  head.magic = image_magic;
  head.key = key;
  head.value_sizes = (uint32_t)(sizeof(QueryStep) << 24 | sizeof(QueryPattern) << 16 | sizeof(PatternEntry) << 8 |
                                sizeof(TSQueryPredicateStep) << 4 | sizeof(StepOffset));
  head.symbols = language->symbol_count;
  head.fields = language->field_count;
  head.states = language->state_count;
  head.abi = language->abi_version;
  return head;
}

// Writes when there is somewhere to write to; counts always.
typedef struct {
  uint8_t *bytes;
  uint32_t size;
} Writer;

static void put(Writer *writer, const void *values, size_t count, size_t value_size) {
  const uint32_t number = (uint32_t)count;
  if (writer->bytes) memcpy(writer->bytes + writer->size, &number, sizeof number);
  writer->size += (uint32_t)sizeof number;
  if (writer->bytes && count > 0) memcpy(writer->bytes + writer->size, values, count * value_size);
  writer->size += (uint32_t)(count * value_size);
}

#define PUT(writer, array) put(writer, (array)->contents, (array)->size, sizeof *(array)->contents)

// What lies between the fields of a value was written by nobody: with it the same query would give other bytes each time.
#define BEGIN_CLEAN(type)          \
  type clean;                      \
  const type *value = from;        \
  memset(&clean, 0, sizeof clean);
#define KEEP(field) clean.field = value->field;
#define END_CLEAN memcpy(to, &clean, sizeof clean);

static void put_step(uint8_t *to, const void *from) {
  BEGIN_CLEAN(QueryStep)
  KEEP(symbol) KEEP(supertype_symbol) KEEP(field) KEEP(depth) KEEP(alternative_index) KEEP(negated_field_list_id)
  for (unsigned i = 0; i < MAX_STEP_CAPTURE_COUNT; i++) KEEP(capture_ids[i])
  KEEP(is_named) KEEP(is_immediate) KEEP(is_last_child) KEEP(is_pass_through) KEEP(is_dead_end) KEEP(is_missing)
  KEEP(alternative_is_immediate) KEEP(contains_captures) KEEP(root_pattern_guaranteed) KEEP(parent_pattern_guaranteed)
  END_CLEAN
}

static void put_entry(uint8_t *to, const void *from) {
  BEGIN_CLEAN(PatternEntry)
  KEEP(step_index) KEEP(pattern_index) KEEP(is_rooted)
  END_CLEAN
}

static void put_pattern(uint8_t *to, const void *from) {
  BEGIN_CLEAN(QueryPattern)
  KEEP(steps) KEEP(predicate_steps) KEEP(start_byte) KEEP(end_byte) KEEP(is_non_local)
  END_CLEAN
}

static void put_offset(uint8_t *to, const void *from) {
  BEGIN_CLEAN(StepOffset)
  KEEP(byte_offset) KEEP(step_index)
  END_CLEAN
}

static void put_each(Writer *writer, const void *values, size_t count, size_t value_size,
                     void (*put_value)(uint8_t *, const void *)) {
  const uint32_t first = writer->size + (uint32_t)sizeof(uint32_t);
  put(writer, values, count, value_size);
  for (size_t i = 0; i < count && writer->bytes; i++) {
    put_value(writer->bytes + first + i * value_size, (const uint8_t *)values + i * value_size);
  }
}

#define PUT_EACH(writer, array, put_value) \
  put_each(writer, (array)->contents, (array)->size, sizeof *(array)->contents, put_value)

static void write_query(const TSQuery *query, Writer *writer) {
  PUT(writer, &query->captures.characters);
  PUT(writer, &query->captures.slices);
  PUT(writer, &query->predicate_values.characters);
  PUT(writer, &query->predicate_values.slices);
  PUT_EACH(writer, &query->steps, put_step);
  PUT_EACH(writer, &query->pattern_map, put_entry);
  PUT(writer, &query->predicate_steps);
  PUT_EACH(writer, &query->patterns, put_pattern);
  PUT_EACH(writer, &query->step_offsets, put_offset);
  PUT(writer, &query->negated_fields);
  PUT(writer, &query->string_buffer);
  PUT(writer, &query->repeat_symbols_with_rootless_patterns);
  for (uint32_t i = 0; i < query->capture_quantifiers.size; i++) PUT(writer, &query->capture_quantifiers.contents[i]);
}

uint32_t lastmile_write_query_image(const TSQuery *query, uint64_t key, uint8_t *bytes) {
  Writer writer = {bytes ? bytes + sizeof(ImageHead) : NULL, 0};
  write_query(query, &writer);
  const uint32_t size = (uint32_t)sizeof(ImageHead) + writer.size;
  if (!bytes) return size;
  ImageHead head = head_for(query->language, key);
  head.size = size;
  head.wildcard_roots = query->wildcard_root_pattern_count;
  memcpy(bytes, &head, sizeof head);
  return size;
}

typedef struct {
  const uint8_t *bytes, *end;
  bool torn;
} Reader;

// Room for the next array's values, filled; its count goes to `count`. NULL when it is empty.
static void *take(Reader *reader, uint32_t *count, size_t value_size) {
  *count = 0;
  uint32_t number = 0;
  if (reader->torn || (size_t)(reader->end - reader->bytes) < sizeof number) {
    reader->torn = true;
    return NULL;
  }
  memcpy(&number, reader->bytes, sizeof number);
  reader->bytes += sizeof number;
  if ((size_t)(reader->end - reader->bytes) / value_size < number) {
    reader->torn = true;
    return NULL;
  }
  if (number == 0) return NULL;
  void *values = ts_malloc(number * value_size);
  memcpy(values, reader->bytes, number * value_size);
  reader->bytes += number * value_size;
  *count = number;
  return values;
}

#define TAKE(reader, array)                                                               \
  do {                                                                                    \
    (array)->contents = take(reader, &(array)->size, sizeof *(array)->contents);          \
    (array)->capacity = (array)->size;                                                    \
  } while (0)

static void read_query(Reader *reader, TSQuery *query) {
  TAKE(reader, &query->captures.characters);
  TAKE(reader, &query->captures.slices);
  TAKE(reader, &query->predicate_values.characters);
  TAKE(reader, &query->predicate_values.slices);
  TAKE(reader, &query->steps);
  TAKE(reader, &query->pattern_map);
  TAKE(reader, &query->predicate_steps);
  TAKE(reader, &query->patterns);
  TAKE(reader, &query->step_offsets);
  TAKE(reader, &query->negated_fields);
  TAKE(reader, &query->string_buffer);
  TAKE(reader, &query->repeat_symbols_with_rootless_patterns);
  for (uint32_t i = 0; i < query->patterns.size && !reader->torn; i++) {
    CaptureQuantifiers quantifiers = array_new();
    TAKE(reader, &quantifiers);
    array_push(&query->capture_quantifiers, quantifiers);
  }
}

bool lastmile_image_fits(const TSLanguage *language, uint64_t key, const uint8_t *bytes, uint32_t size) {
  ImageHead head;
  if (size < sizeof head) return false;
  memcpy(&head, bytes, sizeof head);
  ImageHead wanted = head_for(language, key);
  wanted.size = size;
  wanted.wildcard_roots = head.wildcard_roots;
  return memcmp(&head, &wanted, sizeof head) == 0;
}

TSQuery *lastmile_read_query_image(const TSLanguage *language, uint64_t key, uint32_t source_size, const uint8_t *bytes,
                                   uint32_t size) {
  if (!lastmile_image_fits(language, key, bytes, size)) return NULL;
  ImageHead head;
  memcpy(&head, bytes, sizeof head);
  TSQuery *query = ts_malloc(sizeof(TSQuery));
  memset(query, 0, sizeof *query);
  query->language = ts_language_copy(language);
  query->wildcard_root_pattern_count = (uint16_t)head.wildcard_roots;
  Reader reader = {bytes + sizeof head, bytes + size, false};
  read_query(&reader, query);
  if (!reader.torn && reader.bytes == reader.end && is_query_sound(query, source_size)) return query;
  ts_query_delete(query);
  return NULL;
}

uint32_t lastmile_query_steps(const TSQuery *query, LastmileStep *steps) {
  for (uint32_t i = 0; steps && i < query->steps.size; i++) {
    const QueryStep *step = array_get(&query->steps, i);
    const bool last = i + 1 == query->steps.size;
    const LastmileStep copy = {
      .symbol = step->symbol,
      .field = step->field,
      .depth = step->depth,
      .alternative = step->alternative_index,
      .captures = {step->capture_ids[0], step->capture_ids[1], step->capture_ids[2]},
      .negated_fields = step->negated_field_list_id,
      .named = step->is_named,
      .immediate = step->is_immediate,
      .last_child = step->is_last_child,
      .pass_through = step->is_pass_through,
      .dead_end = step->is_dead_end,
      .alternative_is_immediate = step->alternative_is_immediate,
      .splits = step->contains_captures || (!last && ts_query__step_is_fallible(query, (uint16_t)i)),
      .missing = step->is_missing,
      .supertype = step->supertype_symbol != 0,
    };
    steps[i] = copy;
  }
  return query->steps.size;
}

uint32_t lastmile_query_starts(const TSQuery *query, LastmileStart *starts) {
  for (uint32_t i = 0; starts && i < query->pattern_map.size; i++) {
    const PatternEntry *entry = array_get(&query->pattern_map, i);
    const LastmileStart copy = {entry->step_index, entry->pattern_index, entry->is_rooted};
    starts[i] = copy;
  }
  return query->pattern_map.size;
}

uint32_t lastmile_query_negated_fields(const TSQuery *query, uint16_t *fields) {
  if (fields) memcpy(fields, query->negated_fields.contents, query->negated_fields.size * sizeof *fields);
  return query->negated_fields.size;
}

// The runtime begins a pattern whose root is any node with the second step, at a child of that root. Here it begins with
// the root itself: only so can the search be told to begin at one node and nowhere below.
static PatternEntry from_root(const TSQuery *query, PatternEntry entry) {
  if (array_get(&query->steps, entry.step_index)->depth != 1) return entry;
  const QueryStep *step;
  do {
    entry.step_index--;  // not in array_get(), a macro that looks twice
    step = array_get(&query->steps, entry.step_index);
  } while (step->is_dead_end || step->is_pass_through || step->depth > 0);
  entry.is_rooted = true;
  return entry;
}

static bool begins_anywhere(const TSQuery *query, PatternEntry entry) {
  return array_get(&query->steps, entry.step_index)->symbol == WILDCARD_SYMBOL;
}

// Where the search begins is all that differs: the map from a node's kind to the patterns that begin with it, which has
// those that begin with any kind first.
TSQuery *lastmile_query_part(const TSQuery *query, const uint8_t *active) {
  TSQuery *part = ts_malloc(sizeof(TSQuery));
  *part = *query;
  part->pattern_map.contents = ts_malloc((query->pattern_map.size + 1) * sizeof(PatternEntry));
  part->pattern_map.size = 0;
  for (int anywhere = 1; anywhere >= 0; anywhere--) {
    for (uint32_t i = 0; i < query->pattern_map.size; i++) {
      const PatternEntry entry = from_root(query, query->pattern_map.contents[i]);
      if (!active[entry.pattern_index] || begins_anywhere(query, entry) != (anywhere == 1)) continue;
      part->pattern_map.contents[part->pattern_map.size++] = entry;
    }
    if (anywhere) part->wildcard_root_pattern_count = (uint16_t)part->pattern_map.size;
  }
  return part;
}

void lastmile_delete_query_part(TSQuery *part) {
  ts_free(part->pattern_map.contents);
  ts_free(part);
}
