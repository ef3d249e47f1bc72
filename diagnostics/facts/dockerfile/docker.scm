; Container builds. models/stages.h says what becomes of these facts.

(source_file
  (from_instruction
    image: (image_spec name: (_) @image tag: (_)? @tag digest: (_)? @digest)
    as: (_)? @as) @fact
  (#fact! "stage"))

(source_file (user_instruction user: (_) @user) @fact (#fact! "docker_user"))

(source_file (cmd_instruction [(json_array) (shell_command)] @command) @fact
  (#fact! "docker_cmd" "role" "command"))

(source_file (entrypoint_instruction [(json_array) (shell_command)] @command) @fact
  (#fact! "docker_cmd" "role" "entrypoint"))

(source_file (copy_instruction . (option)* @options . (path) @first @paths . (path)* @paths) @fact (#fact! "docker_copy"))
(source_file (add_instruction . (option)* @options . (path) @first @paths . (path)* @paths) @fact (#fact! "docker_copy"))
(source_file (copy_instruction . (option)* @options . (json_array) @paths) @fact (#fact! "docker_copy"))

(source_file (expose_instruction (port) @port) @fact (#fact! "docker_expose"))

(source_file (run_instruction [(json_array) (shell_command)] @command) @fact (#fact! "docker_run"))

(source_file (healthcheck_instruction) @fact (#fact! "docker_healthcheck"))

(source_file (workdir_instruction (path) @path) @fact (#fact! "docker_workdir"))
