// Compiled queries as bytes: compiling takes a second for the patterns of a big language, reading them back a tenth of a
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

// NULL when it does not fit or is torn. What fits is trusted: it has to come from lastmile_write_query_image().
struct TSQuery *lastmile_read_query_image(const struct TSLanguage *language, uint64_t key, const uint8_t *bytes,
                                          uint32_t size);

#ifdef __cplusplus
}
#endif
