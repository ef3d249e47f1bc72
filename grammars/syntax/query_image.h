// What the runtime's interface leaves out about compiled queries.
//
// Queries as bytes: compiling takes a second for the patterns of a big language, reading them back a tenth of a
// millisecond. C, because only the runtime's own source knows what a query is made of.
#pragma once

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

struct TSQuery;
struct TSLanguage;

// `key` stands for what the query was compiled from. Returns how many bytes it takes; with NULL nothing is written.
uint32_t lastmile_write_query_image(const struct TSQuery *query, uint64_t key, uint8_t *bytes);

// Whether the image is of this key, grammar, runtime and kind of machine.
bool lastmile_image_fits(const struct TSLanguage *language, uint64_t key, const uint8_t *bytes, uint32_t size);

// NULL when it does not fit, is torn, or was made by somebody else in a way that could not be run. `source_size`: bytes
// of the text that it was compiled from.
struct TSQuery *lastmile_read_query_image(const struct TSLanguage *language, uint64_t key, uint32_t source_size,
                                          const uint8_t *bytes, uint32_t size);

// One step of a pattern: what a node has to be, and where the search goes on. The runtime's manual of them stands in
// its query.c.
typedef struct {
  uint16_t symbol, field, depth, alternative;
  uint16_t captures[3];  // ends at the first LASTMILE_NONE
  uint16_t negated_fields;  // index into the list of negated fields, whose lists end with 0; 0: none
  bool named, immediate, last_child, pass_through, dead_end, alternative_is_immediate, splits, missing, supertype;
} LastmileStep;

// Where a pattern begins: at nodes of this symbol, 0 for any.
typedef struct {
  uint16_t step, pattern;
  bool rooted;
} LastmileStart;

enum { LASTMILE_NONE = UINT16_MAX, LASTMILE_DONE = UINT16_MAX };  // no capture or alternative; the depth of a pattern's end

// The steps, starts and negated fields, copied to where the counts say that there is room; counts them when it is NULL.
uint32_t lastmile_query_steps(const struct TSQuery *query, LastmileStep *steps);
uint32_t lastmile_query_starts(const struct TSQuery *query, LastmileStart *starts);
uint32_t lastmile_query_negated_fields(const struct TSQuery *query, uint16_t *fields);

// A query that looks only for those patterns of `query` whose byte in `active` is not 0. It borrows from `query`, which
// has to outlive it, and is freed by lastmile_delete_query_part() only.
struct TSQuery *lastmile_query_part(const struct TSQuery *query, const uint8_t *active);
void lastmile_delete_query_part(struct TSQuery *part);

#ifdef __cplusplus
}
#endif
