-- {{service}}: the outage page and its switch for HAProxy. Written by `vigie proxy haproxy {{service}}`.

local folder = {{lua_path}} .. "/outage/{{service}}"

local function read(ending)
    local file = io.open(folder .. ending, "rb")
    if not file then
        return nil
    end
    local text = file:read("a")
    file:close()
    -- HAProxy writes the ends of lines as %0A: only in <pre> do they mean anything.
    text = text:gsub("<pre.-</pre>", function(part) return (part:gsub("\n", "&#10;")) end)
    return (text:gsub("[\r\n\t]+", " "))
end

-- What stood there when HAProxy was loaded: all there is for one that runs in a chroot.
local loaded = { html = read(".html"), json = read(".json"), on = read(".on") }

-- The files are looked at once a second at most.
local seen, at = loaded, -1

local function look()
    local now = core.now().sec
    if now ~= at then
        at = now
        local page = read(".html")
        seen = page and { html = page, json = read(".json"), on = read(".on") } or loaded
    end
    return seen
end

core.register_fetches("vigie_{{name}}_on", function()
    -- The switch alone is looked at each time: it must work at once.
    local known = look()
    if known == loaded then
        return loaded.on and "on" or "off"
    end
    return read(".on") and "on" or "off"
end)

core.register_fetches("vigie_{{name}}_page", function(txn)
    local known = look()
    if txn:get_var("txn.vigie_{{name}}") == "json" then
        return known.json or "{}"
    end
    return known.html or ""
end)
