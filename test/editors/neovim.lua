-- What a user of Neovim does, step by step; what is seen goes to a file as JSON.
local seen = {}

local function wait(what, done)
  if not vim.wait(20000, done, 10) then error('waited in vain: ' .. what) end
end

local function put_cursor(pattern, column)
  local line = vim.fn.search(pattern, 'w')
  if line == 0 then error('not found: ' .. pattern) end
  vim.api.nvim_win_set_cursor(0, { line, column })
end

local function here()
  return vim.fn.fnamemodify(vim.api.nvim_buf_get_name(0), ':t') .. ':' .. vim.api.nvim_get_current_line()
end

local function buffer_text()
  return table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), '\n')
end

-- Runs a request whose answer moves the cursor, and waits until it has moved.
local function jump()
  local before = vim.inspect({ vim.api.nvim_get_current_buf(), vim.api.nvim_win_get_cursor(0) })
  vim.lsp.buf.definition()
  wait('definition', function()
    return before ~= vim.inspect({ vim.api.nvim_get_current_buf(), vim.api.nvim_win_get_cursor(0) })
  end)
  return here()
end

local function floating_text()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then
      local buffer = vim.api.nvim_win_get_buf(window)
      return table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
    end
  end
end

local function steps()
  wait('diagnostics', function() return #vim.diagnostic.get(0) == 2 end)
  seen.language = vim.bo.filetype
  seen.diagnostics = vim.tbl_map(function(one) return one.code end, vim.diagnostic.get(0))

  put_cursor('^CAS.*253', 18)
  vim.lsp.buf.hover()
  wait('hover', floating_text)
  seen.hover = floating_text()
  vim.cmd('silent! fclose!')
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= '' then vim.api.nvim_win_close(window, true) end
  end

  put_cursor('^SE\\*', 3)
  local before = buffer_text()
  vim.ui.select = function(actions, _, choose)
    for _, action in ipairs(actions) do
      if action[2].title:match('^Set SE01') then return choose(action) end
    end
  end
  vim.lsp.buf.code_action()
  wait('quick fix', function() return buffer_text() ~= before end)
  seen.fixed = vim.api.nvim_get_current_line()
  wait('diagnostics after the fix', function() return #vim.diagnostic.get(0) == 1 end)

  put_cursor('^SE\\*', 6)
  seen.definition = jump()

  put_cursor('^CAS.*253', 3)
  vim.cmd('Remittance claim')
  seen.claim = buffer_text()
  put_cursor('sequestration-amount', 0)
  wait('attached', function() return #vim.lsp.buf_get_clients(0) == 1 end)
  seen.from_claim = jump()

  vim.cmd('Remittance split claim')
  seen.split = buffer_text()
  seen.split_type = { vim.bo.filetype, vim.bo.modifiable }
  wait('diagnostics of the view', function() return #vim.diagnostic.get(0) == 1 end)
  put_cursor('^LX', 0)
  seen.from_split = jump()

  -- The ledger is of all open remittances: one without provider adjustments leads to it as well.
  vim.cmd('edit commercial.835')
  wait('attached', function() return #vim.lsp.buf_get_clients(0) == 1 end)
  vim.cmd('buffer sample.835')
  vim.cmd('Remittance ledger')
  seen.ledger = buffer_text()
  put_cursor('HM2025071144', 0)
  wait('attached', function() return #vim.lsp.buf_get_clients(0) == 1 end)
  seen.from_ledger = jump()
  seen.messages = vim.fn.execute('messages')
end

local done, problem = pcall(steps)
if not done then seen.problem = tostring(problem) .. '\n' .. vim.fn.execute('messages') end
vim.fn.writefile({ vim.fn.json_encode(seen) }, vim.env.SEEN)
vim.cmd(done and 'qa!' or 'cquit!')
