// What needs the operating system: other processes and the standard streams.
//
// The only program that is ever run is git, and never anything of the user's workspace. Where the system cannot, there
// is simply no answer.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lastmile {

// What `arguments[0]` prints to its standard output, run in `folder` without a shell, when its standard input is `input`;
// nullopt when it cannot be run or fails.
std::optional<std::string> output_of(const std::vector<std::string>& arguments, const std::string& folder,
                                     std::string_view input);

// Whether the stream (1 or 2) is a terminal.
bool is_terminal(int stream);

// Standard input and output carry bytes as they are, and a reader that goes away is no reason to die.
void prepare_streams();
// Waits for bytes on standard input; 0 at its end.
std::size_t read_input(char* into, std::size_t most);

// Gives memory that is free inside this process back to the system.
void release_free_memory();

// Waits, without polling, until the process of that id has ended; false when the system does not tell.
bool wait_for_exit(std::int64_t process);

}  // namespace lastmile
