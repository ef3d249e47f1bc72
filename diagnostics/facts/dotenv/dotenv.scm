; Variables of .env files. The value is never kept.

((assignment name: (key) @name) @fact
  (#not-path? "*.{example,sample,template,dist}" "{example,sample,template}.env" "*.{example,sample,template}.*")
  (#fact! "env_decl"))

((assignment name: (key) @name) @fact
  (#path? "*.{example,sample,template,dist}" "{example,sample,template}.env" "*.{example,sample,template}.*")
  (#fact! "env_decl" "example" "true"))
