#include "cli/commands.h"
namespace lastmile {
int licenses_command() { return 0; }
}
