export const Filled = { args: { password: "hunter2-Trustno1", token: "q8Zr2LmX9vTkB4wNs7YdPc3f" } };
