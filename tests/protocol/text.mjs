// The client's side of documents: positions in the three encodings, counted here without the server's code.
export class Document {
  constructor(text, version) {
    this.text = text;
    this.version = version;
  }

  // Where each line begins and ends (without its line break).
  get lines() {
    const lines = [];
    let begin = 0;
    for (const found of this.text.matchAll(/\r\n|\n|\r|$/g)) {
      if (found[0] === "" && found.index !== this.text.length) continue;
      lines.push({ begin, end: found.index });
      begin = found.index + found[0].length;
    }
    return lines;
  }

  // The index in `text`; undefined for a place that is not there, or within a character.
  offset({ line, character }, encoding) {
    const at = this.lines[line];
    if (!at) return undefined;
    let index = at.begin;
    let left = character;
    for (const one of this.text.slice(at.begin, at.end)) {
      if (left <= 0) break;
      left -= units(one, encoding);
      index += one.length;
    }
    return left === 0 ? index : undefined;
  }

  // One of `contentChanges`; beyond the end of a line is its end, beyond the last line the end of the text.
  change({ range, text }, encoding) {
    if (!range) return void (this.text = text);
    const [begin, end] = [this.#near(range.start, encoding), this.#near(range.end, encoding)];
    this.text = this.text.slice(0, begin) + text + this.text.slice(end);
  }

  #near(position, encoding) {
    const at = this.lines[position.line];
    return at ? (this.offset(position, encoding) ?? at.end) : this.text.length;
  }
}

function units(character, encoding) {
  if (encoding === "utf-8") return Buffer.byteLength(character);
  return encoding === "utf-32" ? 1 : character.length;
}

// The text with edits made that do not depend on each other, as the protocol says: the last place first, and edits of
// one place in their order.
export function edited(document, edits, encoding) {
  const places = edits.map((edit, order) => ({
    begin: document.offset(edit.range.start, encoding),
    end: document.offset(edit.range.end, encoding),
    text: edit.newText,
    order,
  }));
  let { text } = document;
  for (const { begin, end, text: added } of places.sort((a, b) => b.begin - a.begin || b.order - a.order)) {
    text = text.slice(0, begin) + added + text.slice(end);
  }
  return text;
}
