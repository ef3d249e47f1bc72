// What is known about credentials, as plain data: which shapes are secret, which are public, which are
// placeholders.
//
// The tables are filled from diagnostics/formats/*.toml (see load_secret_tables.h) and given to a
// SecretScanner, which compiles them. Regexes are kept as text here; keys that one file has and another lacks
// are empty.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace lastmile {

enum class SecretSeverity { info, warning, error };

// What makes a match a secret: its own shape, a name beside it, or its inner structure and place.
enum class SecretContext { self, keyword, structure };

// Where matches overlap, the earlier wins: the key of a provider, a URL with a password, anything else.
enum class SecretRank { provider, url, generic };

// A name and the value it must have in the payload of a JSON Web Token.
using TokenClaim = std::pair<std::string, std::string>;

// The first condition that holds replaces the severity; an empty regex is no condition.
struct SeverityCondition {
  std::string value, name, near;
  SecretSeverity severity = SecretSeverity::error;
};

struct SecretFormat {
  std::string id, provider;
  std::string regex;                  // a group named `secret` marks the value
  std::vector<std::string> keywords;  // lower case; "^abc": the match begins with it
  double entropy = 0;                 // bits a character
  SecretContext context = SecretContext::self;
  std::vector<std::string> names;  // of which one must stand on the line; for SecretContext::keyword
  SecretSeverity severity = SecretSeverity::error;
  SecretRank rank = SecretRank::provider;
  std::string validator;               // a name known to secret_validators.h, or empty
  std::vector<TokenClaim> claims;      // all must hold
  std::vector<std::string> paths;      // globs, one must match; empty: any file
  std::string near;                    // regex, within five lines
  std::vector<std::string> same_line;  // one must stand on the line
  std::string except;                  // regex the value must not match
  bool multiline = false;
  std::vector<SeverityCondition> severity_when;
  std::string env;     // the variable the value should live in
  std::string revoke;  // the page where its owner withdraws it; may be empty
};

// A value that looks like a key and is meant to be public. See publishable.toml for the meaning of the
// fields.
struct PublishableShape {
  std::string id;
  std::string regex;
  std::vector<std::string> keywords;
  std::string name, near, unless_near;
  std::vector<std::string> paths;
  std::vector<TokenClaim> claims;
  std::string why;
};

struct PlaceholderPattern {
  std::string regex;
  std::string why;
};

struct PlaceholderTables {
  std::vector<PlaceholderPattern> patterns;             // words, templates and published samples
  std::vector<std::vector<TokenClaim>> sample_tokens;   // payloads of published sample tokens
  std::vector<std::string> placeholder_passwords;       // in URLs: never a finding
  std::vector<std::string> weak_passwords;              // in URLs: a finding unless the host is local
  std::vector<std::string> local_hosts, example_hosts;  // regexes
};

// Globs of paths where findings are milder, or only self-proving formats count, or nothing does.
struct SecretPaths {
  std::vector<std::string> mild, self_proving_only, silent;
};

// Names and values of credentials that have no shape of their own; regexes. See credentials.h.
struct CredentialTables {
  std::string strong, weak, password, not_names;
  std::vector<std::string> not_values, not_passwords, common_passwords;
  std::map<std::string, std::string, std::less<>> variables;
  std::string trigrams;  // of a digit each: the bits of a character behind two others
};

struct SecretTables {
  std::vector<SecretFormat> formats;
  std::vector<PublishableShape> publishable;
  PlaceholderTables placeholders;
  SecretPaths paths;
  std::string live_marker;               // regex; a value that matches is never made milder by its path
  std::vector<std::string> bip39_words;  // in their order; empty: phrases are not recognised
  CredentialTables credentials;
};

}  // namespace lastmile
