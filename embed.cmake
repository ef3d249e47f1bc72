# Embeds files into the program: writes OUT, a C++ file that defines `std::vector<EmbeddedFile> lastmile::FUNCTION()`
# with the path and bytes of every file named in LIST. Paths are relative to the first of ROOTS that is above the file.
file(READ "${LIST}" files)
set(arrays "")
set(rows "")
set(number 0)
foreach(path IN LISTS files)
  set(name "${path}")
  foreach(root IN LISTS ROOTS)
    string(FIND "${path}" "${root}/" at)
    if(at EQUAL 0)
      file(RELATIVE_PATH name "${root}" "${path}")
      break()
    endif()
  endforeach()
  file(READ "${path}" hex HEX)
  string(REGEX REPLACE "(..)" "0x\\1," bytes "${hex}")
  string(APPEND arrays "constexpr unsigned char file_${number}[] = {${bytes}0};\n")
  string(APPEND rows "  {\"${name}\", {reinterpret_cast<const char*>(file_${number}), sizeof(file_${number}) - 1}},\n")
  math(EXPR number "${number} + 1")
endforeach()
file(WRITE "${OUT}" "#include \"text/embedded_file.h\"

namespace lastmile {

namespace {

${arrays}
}  // namespace

std::vector<EmbeddedFile> ${FUNCTION}();
std::vector<EmbeddedFile> ${FUNCTION}() {
  return {
${rows}  };
}

}  // namespace lastmile
")
