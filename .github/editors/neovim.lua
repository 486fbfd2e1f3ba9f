-- X12 835 Remittance in Neovim 0.7 or newer.
-- Install the language server with `npm install --global x12-835` and save this file as
-- ~/.config/nvim/plugin/x12-835.lua.
--
-- :Remittance claim opens the page of the claim at the cursor; its other words are payment, claims,
-- worklist, sequestration, ledger, and split file, split payment, split claim (one segment per line). In
-- these windows "go to definition" leads to the segment that a line is about.

local command = vim.g.x12_835_command or { 'x12-835-language-server', '--stdio' }
local settings = { remittance = vim.g.x12_835_settings or vim.empty_dict() }
local views = {
  'claim', 'claims', 'ledger', 'payment', 'sequestration', 'worklist',
  'split claim', 'split file', 'split payment',
}

local function clients()
  local all = (vim.lsp.get_clients or vim.lsp.get_active_clients)()
  return vim.tbl_filter(function(client) return client.name == 'x12-835' end, all)
end

local function attach(buffer)
  local config = { name = 'x12-835', cmd = command, settings = settings }
  if vim.lsp.start then return vim.lsp.start(config, { bufnr = buffer }) end
  local running = clients()[1]
  local id = running and running.id or vim.lsp.start_client(config)
  if id then vim.lsp.buf_attach_client(buffer, id) end
end

-- Asks the server and waits; an error is what the server says.
local function ask(method, params, buffer)
  local client = clients()[1] or error('The remittance language server is not running.')
  local asks = vim.fn.has('nvim-0.11') == 1 and function(...) return client:request_sync(...) end
    or client.request_sync
  local answer, problem = asks(method, params, 10000, buffer)
  if not answer then error('No answer: ' .. tostring(problem)) end
  if answer.err then error(answer.err.message, 0) end
  return answer.result
end

local function open_view(view)
  local params = vim.lsp.util.make_position_params(0, 'utf-16')
  params.view = view
  local asked = { command = 'remittance.openTextView', arguments = { params } }
  local address = ask('workspace/executeCommand', asked, 0)
  vim.cmd('sbuffer ' .. vim.fn.bufadd(address))
end

local function read_view(args)
  local buffer = args.buf
  local text = ask('workspace/textDocumentContent', { uri = args.match }, buffer).text
  local is_split = vim.startswith(args.match, 'remittance-split:')
  vim.api.nvim_buf_set_lines(buffer, 0, -1, false, vim.split(text:gsub('\n$', ''), '\n'))
  vim.bo[buffer].buftype = 'nofile'
  vim.bo[buffer].modifiable = false
  vim.bo[buffer].filetype = is_split and 'x12-835' or 'x12-835-page'
end

local group = vim.api.nvim_create_augroup('x12-835', {})
vim.api.nvim_create_autocmd({ 'BufRead', 'BufNewFile' }, {
  group = group,
  pattern = { '*.835', '*.era', '*.remit', '*.rmt' },
  callback = function(args) vim.bo[args.buf].filetype = 'x12-835' end,
})
vim.api.nvim_create_autocmd('FileType', {
  group = group,
  pattern = { 'x12-835', 'x12-835-page' },
  callback = function(args) attach(args.buf) end,
})
vim.api.nvim_create_autocmd('BufReadCmd', {
  group = group,
  pattern = { 'remittance-page://*', 'remittance-split://*' },
  callback = read_view,
})
vim.api.nvim_create_user_command('Remittance', function(args)
  local done, problem = pcall(open_view, args.args)
  if not done then vim.notify(problem, vim.log.levels.WARN) end
end, { nargs = '+', complete = function() return views end })
