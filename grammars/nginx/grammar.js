/// <reference types="tree-sitter-cli/dsl" />
// nginx configuration is `name arguments;` or `name arguments { … }` and nothing else; which names exist is not the
// grammar's business. Words end as nginx itself ends them (ngx_conf_read_token): at white space, `;` or `{`. Quotes,
// `#` and `}` in the middle of a word are part of it.

module.exports = grammar({
  name: 'nginx',
  externals: ($) => [$.lua_code, $._error_sentinel],
  extras: ($) => [/\s/, $.comment],
  rules: {
    source_file: ($) => repeat($._item),
    _item: ($) => choice($.directive, $.block, $.if_block, $.lua_block),

    // Stands before `_start`, which matches the same characters.
    _lua_name: (_) => /[a-z_]+_by_lua_block/,

    directive: ($) => seq($._head, ';'),
    block: ($) => seq($._head, field('body', $.body)),
    body: ($) => seq('{', repeat($._item), '}'),
    // A row of `map`, `geo` or `types` is a directive too, so a name may be quoted.
    _head: ($) => seq(field('name', choice(alias($.word, $.name), $._quoted)), repeat(field('argument', $._argument))),
    _argument: ($) => choice($.word, $._quoted),

    if_block: ($) => seq(field('name', alias('if', $.name)), field('condition', $.condition), field('body', $.body)),
    condition: ($) => seq('(', repeat1(choice(alias($._operand, $.word), $._quoted)), ')'),

    lua_block: ($) => seq(field('name', alias($._lua_name, $.name)), repeat(field('argument', $._argument)),
      '{', optional(field('code', $.lua_code)), '}'),

    word: ($) => seq(choice($._start, $.variable, '$'), repeat($._more)),
    _start: (_) => /([^\s\x00;{}"'$\\#]|\\[^\r\n\x00])([^\s\x00;{$\\]|\\[^\r\n\x00])*/,
    _more: ($) => choice(token.immediate(/([^\s\x00;{$\\]|\\[^\r\n\x00])+/), $._variable_inside),

    // A word between the parentheses of `if`: its own parentheses, as in `^www\.(.*)$`, come in pairs.
    _operand: ($) => seq(
      choice($._operand_start, $.variable, '$', seq('(', repeat($._operand_more), token.immediate(')'))),
      repeat($._operand_more)),
    _operand_start: (_) => /([^\s\x00;{}"'$\\#()]|\\[^\r\n\x00])([^\s\x00;{$\\()]|\\[^\r\n\x00])*/,
    _operand_more: ($) => choice(
      token.immediate(/([^\s\x00;{$\\()]|\\[^\r\n\x00])+/),
      $._variable_inside,
      seq(token.immediate('('), repeat($._operand_more), token.immediate(')'))),

    _quoted: ($) => choice($.double_quoted, $.single_quoted),
    double_quoted: ($) => seq('"', repeat(choice($._double_text, $._variable_inside)), token.immediate('"')),
    single_quoted: ($) => seq("'", repeat(choice($._single_text, $._variable_inside)), token.immediate("'")),
    _double_text: (_) => token.immediate(/([^"$\\\x00]|\\[^\x00])+/),
    _single_text: (_) => token.immediate(/([^'$\\\x00]|\\[^\x00])+/),

    variable: (_) => /\$([A-Za-z0-9_]+|\{[A-Za-z0-9_]+\})/,
    // A `$` that names nothing is a plain character: `\.php$`.
    _variable_inside: ($) => choice(
      alias(token.immediate(/\$([A-Za-z0-9_]+|\{[A-Za-z0-9_]+\})/), $.variable), token.immediate('$')),

    comment: (_) => /#[^\r\n]*/,
  },
});
