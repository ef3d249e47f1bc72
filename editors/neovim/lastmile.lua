-- Lastmile in Neovim 0.7 and later. Save as ~/.config/nvim/plugin/lastmile.lua
local filetypes = {
  "bash", "dockerfile", "env", "go", "gomod", "hcl", "html", "javascript", "javascriptreact", "json", "jsonc", "nginx",
  "python", "requirements", "sh", "sql", "terraform", "toml", "typescript", "typescriptreact", "yaml", "zsh",
}
local clients = {} -- folder → client, for Neovim 0.7; later ones know by themselves

-- The nearest folder above with one of these; none: the file is checked alone.
local function root_of(file)
  local path = vim.fn.fnamemodify(file, ":p:h") .. ";"
  for _, mark in ipairs({ "lastmile.toml", ".git" }) do
    for _, find in ipairs({ vim.fn.findfile, vim.fn.finddir }) do
      local found = find(mark, path)
      if found ~= "" then return (vim.fn.fnamemodify(found, ":p"):gsub("/[^/]+/?$", "")) end
    end
  end
end

local function show_lenses(_, buffer)
  local refresh = function() vim.lsp.codelens.refresh() end
  vim.api.nvim_create_autocmd({ "BufEnter", "DiagnosticChanged" }, { buffer = buffer, callback = refresh })
end

local function start(event)
  local file = vim.api.nvim_buf_get_name(event.buf)
  if file == "" or vim.bo[event.buf].buftype ~= "" then return end
  local config = { name = "lastmile", cmd = { "lastmile", "--stdio" }, root_dir = root_of(file), on_attach = show_lenses }
  if vim.lsp.start then return vim.lsp.start(config, { bufnr = event.buf }) end
  local key = config.root_dir or file
  config.on_exit = function() clients[key] = nil end
  clients[key] = clients[key] or vim.lsp.start_client(config)
  if clients[key] then vim.lsp.buf_attach_client(event.buf, clients[key]) end
end

-- The lens "Production readiness" lists what is open in the quickfix window.
vim.lsp.commands["lastmile.findings"] = function() vim.diagnostic.setqflist({ title = "Production readiness" }) end

vim.api.nvim_create_autocmd("FileType", { pattern = filetypes, callback = start })
