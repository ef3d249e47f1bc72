; DEBUG = False in the settings of production: they replace those of development
((module (expression_statement (assignment left: (identifier) @_debug right: (false)) @fact))
 (#path? "**/settings/{prod,production,live}.py" "settings/{prod,production,live}.py" "**/settings_{prod,production}.py" "**/{prod,production}_settings.py")
 (#eq? @_debug "DEBUG")
 (#fact! "production_debug_off"))
