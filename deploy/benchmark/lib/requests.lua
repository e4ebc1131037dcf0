-- For wrk: asks for the paths of a file, one a line, with an optional header after a tab.
-- Arguments: file, number of threads, share of the file to skip (0 … 1). Threads take turns in the file, so that no
-- line is asked twice before its end.
local threads = {}

function setup(thread)
  thread:set("number", #threads)
  table.insert(threads, thread)
end

function init(args)
  local count = tonumber(args[2])
  paths, headers, at = {}, {}, 0
  local line_number = 0
  for line in io.lines(args[1]) do
    if line_number % count == number then
      local path, name, value = line:match("^([^\t]+)\t([^\t]+)\t(.+)$")
      table.insert(paths, path or line)
      if path then
        headers[#paths] = { [name] = value }
      end
    end
    line_number = line_number + 1
  end
  at = math.floor(#paths * tonumber(args[3]))
  asked = 0
end

function request()
  at = at % #paths + 1
  asked = asked + 1
  return wrk.format("GET", paths[at], headers[at])
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("RESULT %d %d %d %d %d %d\n", summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), errors.status, errors.connect + errors.read + errors.write + errors.timeout))
end
