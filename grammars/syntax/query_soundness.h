// Whether a query that was read from bytes is one that the runtime and the planned search can run: nothing in it points
// out of its arrays, and no way through its steps goes round without meeting a node. Only for query_image.c, which has
// the runtime's own source before it.
#pragma once

static bool is_flag(const bool* value) {
  uint8_t byte;
  memcpy(&byte, value, 1);
  return byte <= 1;
}

static bool are_slices_inside(const SymbolTable* table) {
  for (uint32_t i = 0; i < table->slices.size; i++) {
    const Slice slice = table->slices.contents[i];
    if (slice.offset > table->characters.size || slice.length >= table->characters.size - slice.offset) return false;
    if (table->characters.contents[slice.offset + slice.length] != 0) return false;
  }
  return true;
}

static bool is_done(const QueryStep* step) { return step->depth == PATTERN_DONE_MARKER; }

static bool are_captures_inside(const TSQuery* query, const QueryStep* step) {
  bool ended = false;
  for (int i = 0; i < MAX_STEP_CAPTURE_COUNT; i++) {
    const uint16_t id = step->capture_ids[i];
    if (id != NONE && (ended || id >= query->captures.slices.size)) return false;
    ended = id == NONE;
  }
  return true;
}

// What comes after a step is at most one level deeper, and what it jumps to is not deeper at all.
static bool is_step_sound(const TSQuery* query, uint32_t i) {
  const QueryStep *steps = query->steps.contents, *step = &steps[i];
  const uint16_t jump = step->alternative_index;
  if (!are_captures_inside(query, step) || step->negated_field_list_id >= query->negated_fields.size) return false;
  if (step->field > query->language->field_count) return false;
  if (is_done(step)) return jump == NONE && !step->is_pass_through && !step->is_dead_end;
  if ((step->is_pass_through || step->is_dead_end) && jump == NONE) return false;
  if (jump != NONE && (jump >= query->steps.size || (!is_done(&steps[jump]) && steps[jump].depth > step->depth)))
    return false;
  return is_done(&steps[i + 1]) || steps[i + 1].depth <= step->depth + 1;
}

// The steps that are reached from one without a node: at most two, NONE for none.
static void steps_without_node(const TSQuery* query, uint16_t i, uint16_t next[2]) {
  const QueryStep* step = &query->steps.contents[i];
  next[0] = step->alternative_index;
  next[1] = step->is_pass_through && !step->is_dead_end ? (uint16_t)(i + 1) : NONE;
}

// A walk in depth over these ways; a step that is met while it is on the present way is on a round trip.
static bool goes_round(const TSQuery* query) {
  enum { unseen, on_the_way, seen };
  const uint32_t count = query->steps.size;
  uint8_t* state = ts_calloc(count, 1);
  uint16_t* way = ts_malloc(count * sizeof *way);
  bool round = false;
  for (uint32_t start = 0; start < count && !round; start++) {
    uint32_t length = 0;
    if (state[start] == unseen) way[length++] = (uint16_t)start;
    while (length > 0 && !round) {
      const uint16_t step = way[length - 1];
      uint16_t next[2];
      steps_without_node(query, step, next);
      state[step] = on_the_way;
      bool further = false;
      for (int i = 0; i < 2 && !further; i++) {
        if (next[i] == NONE) continue;
        round |= state[next[i]] == on_the_way;
        further = state[next[i]] == unseen;
        if (further) way[length++] = next[i];
      }
      if (further) continue;
      state[step] = seen;
      length--;
    }
  }
  ts_free(state);
  ts_free(way);
  return round;
}

static bool are_steps_sound(const TSQuery* query) {
  const uint32_t count = query->steps.size;
  const QueryStep* steps = query->steps.contents;
  if (count == 0) return query->patterns.size == 0 && query->pattern_map.size == 0;
  if (count >= NONE || !is_done(&steps[count - 1])) return false;
  if (steps[0].depth != 0 || steps[0].is_dead_end || steps[0].is_pass_through) return false;
  for (uint32_t i = 0; i < count; i++) {
    if (!is_step_sound(query, i) || (is_done(&steps[i]) && i + 1 < count && steps[i + 1].depth != 0)) return false;
  }
  return !goes_round(query);
}

static bool are_fields_sound(const TSQuery* query) {
  const uint32_t count = query->negated_fields.size;
  if (count == 0 || query->negated_fields.contents[count - 1] != 0) return false;
  for (uint32_t i = 0; i < count; i++) {
    if (query->negated_fields.contents[i] > query->language->field_count) return false;
  }
  return true;
}

static bool are_starts_sound(const TSQuery* query) {
  if (query->wildcard_root_pattern_count > query->pattern_map.size) return false;
  for (uint32_t i = 0; i < query->pattern_map.size; i++) {
    const PatternEntry* entry = &query->pattern_map.contents[i];
    if (entry->step_index >= query->steps.size || entry->pattern_index >= query->patterns.size) return false;
    if (query->steps.contents[entry->step_index].depth > 1 || !is_flag(&entry->is_rooted)) return false;
  }
  return true;
}

static bool are_predicates_sound(const TSQuery* query) {
  for (uint32_t i = 0; i < query->predicate_steps.size; i++) {
    uint32_t type;
    memcpy(&type, &query->predicate_steps.contents[i].type, sizeof type);
    const uint32_t id = query->predicate_steps.contents[i].value_id;
    if (type > TSQueryPredicateStepTypeString) return false;
    if (type == TSQueryPredicateStepTypeCapture && id >= query->captures.slices.size) return false;
    if (type == TSQueryPredicateStepTypeString && id >= query->predicate_values.slices.size) return false;
  }
  return true;
}

static bool is_inside(Slice slice, uint32_t size) {
  return slice.offset <= size && slice.length <= size - slice.offset;
}

static bool are_patterns_sound(const TSQuery* query, uint32_t source_size) {
  if (query->capture_quantifiers.size != query->patterns.size) return false;
  uint32_t end = 0;
  for (uint32_t i = 0; i < query->patterns.size; i++) {
    const QueryPattern* pattern = &query->patterns.contents[i];
    const CaptureQuantifiers* quantifiers = &query->capture_quantifiers.contents[i];
    if (!is_inside(pattern->steps, query->steps.size) ||
        !is_inside(pattern->predicate_steps, query->predicate_steps.size))
      return false;
    if (pattern->start_byte < end || pattern->end_byte <= pattern->start_byte || pattern->end_byte > source_size)
      return false;
    if (!is_flag(&pattern->is_non_local) || quantifiers->size > query->captures.slices.size) return false;
    for (uint32_t c = 0; c < quantifiers->size; c++) {
      if (quantifiers->contents[c] > TSQuantifierOneOrMore) return false;
    }
    end = pattern->end_byte;
  }
  return true;
}

static bool is_query_sound(const TSQuery* query, uint32_t source_size) {
  return are_slices_inside(&query->captures) && are_slices_inside(&query->predicate_values) &&
         are_fields_sound(query) && are_steps_sound(query) && are_starts_sound(query) && are_predicates_sound(query) &&
         are_patterns_sound(query, source_size);
}
