-- Runs inside Neovim with the settings that docs/editors.md shows and server.js of market-api open: sees diagnostics, takes
-- the fix that edits this file and makes another one, and sees the diagnostic go. Fails by exit code.
local patience = 300000 -- milliseconds for each step, on a slow machine

local function say(text) io.stdout:write(text .. "\n") end

local function fail(text)
  say("FAIL " .. text)
  for _, each in ipairs(vim.diagnostic.get(0)) do say("  shown: " .. each.message) end
  say(vim.api.nvim_exec("messages", true))
  vim.cmd("cquit 1")
end

local function reaches(text, holds)
  if not vim.wait(patience, holds, 20) then fail(text) end
  say("ok   " .. text)
end

local function read(path)
  local file = io.open(path, "rb")
  return file and file:read("*a") or ""
end

local function shown(rule)
  for _, each in ipairs(vim.diagnostic.get(0)) do
    local code = each.code or (each.user_data and each.user_data.lsp and each.user_data.lsp.code)
    if code == rule then return each end
  end
end

local function run()
  local rule = "security/cors-wildcard"
  say("Neovim " .. tostring(vim.version().major) .. "." .. vim.version().minor .. "." .. vim.version().patch)
  reaches("the settings start the server", function() return #vim.lsp.buf_get_clients(0) == 1 end)
  local _, client = next(vim.lsp.buf_get_clients(0))
  reaches("a diagnostic is shown", function() return shown(rule) end)
  local place = shown(rule)
  say("     " .. place.lnum + 1 .. ":" .. place.col + 1 .. " " .. place.message)

  -- Typing moves it.
  vim.api.nvim_buf_set_lines(0, 0, 0, false, { "// 😀 a line above" })
  reaches("it moves along with the text", function() return shown(rule) and shown(rule).lnum == place.lnum + 1 end)

  -- A user asks for actions at it and chooses one.
  vim.api.nvim_win_set_cursor(0, { place.lnum + 2, place.col })
  local titles = {}
  vim.ui.select = function(items, options, choose)
    for _, item in ipairs(items) do
      titles[#titles + 1] = options.format_item(item)
      if titles[#titles]:find("Allow only the origins in CORS_ORIGINS", 1, true) then return choose(item) end
    end
    fail("the fix is not in the menu: " .. table.concat(titles, " | "))
  end
  vim.lsp.buf.code_action()
  reaches("the fix edits the file", function() return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n"):find("CORS_ORIGINS", 1, true) end)
  vim.cmd("silent wall")
  reaches("and makes another one", function() return read(".env.example"):find("CORS_ORIGINS=", 1, true) end)
  reaches("the diagnostic is gone", function() return #vim.diagnostic.get(0) > 0 and not shown(rule) end)
  if not read("server.js"):find("CORS_ORIGINS", 1, true) then fail("server.js was not saved") end

  -- The lens stands at the entry, and lists what is open.
  local lenses
  reaches("a lens shows the score", function()
    for _, lens in ipairs(vim.lsp.codelens.get(0)) do
      if lens.command and lens.command.title:find("Production readiness", 1, true) then lenses = lens end
    end
    return lenses
  end)
  vim.lsp.commands[lenses.command.command](lenses.command, {})
  reaches("its command lists what is open", function() return #vim.fn.getqflist() > 3 end)

  client.stop()
  reaches("the server ends", function() return client.is_stopped() end)
  say("NEOVIM OK")
  vim.cmd("qall!")
end

local good, mistake = xpcall(run, debug.traceback)
if not good then fail(tostring(mistake)) end
