-- What Neovim's own client makes of the server: opens $FILE of the project $ROOT with the server $COMMAND (a JSON
-- list), and writes what it sees to $RESULT, one JSON list [what, value] per line.
local result = assert(io.open(vim.env.RESULT, "w"))
local PATIENCE = 60000

local function tell(what, value)
  result:write(vim.fn.json_encode({ what, value }), "\n")
  result:flush()
end

local function await(what, condition)
  assert(vim.wait(PATIENCE, condition, 20), "waited in vain for " .. what)
end

--- Puts the cursor behind the first place of a text.
local function go(text)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local _, last = line:find(text, 1, true)
    if last then
      vim.api.nvim_win_set_cursor(0, { number, last })
      return
    end
  end
  error("not in the file: " .. text)
end

local function session()
  vim.cmd("edit " .. vim.fn.fnameescape(vim.env.FILE))
  local buffer = vim.api.nvim_get_current_buf()
  local id = assert(vim.lsp.start_client({
    name = "odoo-analyzer",
    cmd = vim.fn.json_decode(vim.env.COMMAND),
    root_dir = vim.env.ROOT,
    workspace_folders = { { uri = vim.uri_from_fname(vim.env.ROOT), name = "project" } },
  }))
  assert(vim.lsp.buf_attach_client(buffer, id))
  local client = vim.lsp.get_client_by_id(id)
  await("the server", function() return client.initialized end)

  local function ask(method)
    local answers, fault =
      vim.lsp.buf_request_sync(buffer, method, vim.lsp.util.make_position_params(0, client.offset_encoding), PATIENCE)
    assert(answers and answers[id], method .. ": " .. tostring(fault))
    assert(not answers[id].err, vim.inspect(answers[id].err))
    return answers[id].result
  end

  local function codes()
    local found = {}
    for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
      table.insert(found, tostring(diagnostic.code or diagnostic.user_data.lsp.code))
    end
    return found
  end

  go("bool(book.")
  local labels = {}
  for _, item in ipairs(vim.lsp.util.extract_completion_items(ask("textDocument/completion"))) do
    table.insert(labels, item.label)
  end
  tell("completion", labels)

  tell("hover", ask("textDocument/hover").contents.value)

  go("raise Val")
  local definition = ask("textDocument/definition")
  assert(vim.lsp.util.jump_to_location(definition[1] or definition, client.offset_encoding))
  tell("definition", { vim.fn.expand("%:p"), vim.api.nvim_get_current_line() })
  vim.api.nvim_set_current_buf(buffer)

  vim.api.nvim_buf_set_lines(buffer, 0, 0, false, { "class (:" })
  await("a finding", function() return #codes() > 0 end)
  tell("after an edit", codes())
  vim.api.nvim_buf_set_lines(buffer, 0, 1, false, {})
  await("no finding", function() return #codes() == 0 end)
  tell("after it was taken back", codes())

  vim.lsp.stop_client(id)
  await("the end of the server", function() return client.is_stopped() end)
  tell("end", true)
end

local isWell, fault = pcall(session)
if not isWell then
  tell("fault", tostring(fault))
end
result:close()
vim.cmd("qall!")
