; Variables that may hold a credential. engine/match.h decides which of them are secrets.
((assignment name: (key) @name value: (_) @value) @fact
  (#in? @name "credential-name") (#no-text! @value)
  (#not-path? "*.{example,sample,template,dist}" "{example,sample,template}.env" "*.{example,sample,template}.*")
  (#fact! "named_value"))
