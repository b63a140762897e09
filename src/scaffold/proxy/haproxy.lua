-- {{service}}: the outage page and its switch for HAProxy. Written by `vigie proxy haproxy {{service}}`.

-- The files without their endings. In a chroot the same folder has a shorter name, when it lies in there.
local places = {}
local place = {{lua_path}} .. "/outage/{{service}}"
while place and place:match("/outage/[^/]+$") do
    places[#places + 1] = place
    place = place:match("^/[^/]+(/.+)$")
end

local function read(place, ending)
    local file = io.open(place .. ending, "rb")
    if not file then
        return nil
    end
    local text = file:read("a")
    file:close()
    -- HAProxy writes the ends of lines as %0A: only in <pre> do they mean anything.
    text = text:gsub("<pre.-</pre>", function(part) return (part:gsub("\n", "&#10;")) end)
    return (text:gsub("[\r\n\t]+", " "))
end

local function known_at(place)
    local page = read(place, ".html")
    return page and { place = place, html = page, json = read(place, ".json"), on = read(place, ".on") }
end

-- What stood there when HAProxy was loaded: all there is for one whose chroot has no such folder.
local loaded = known_at(places[1]) or {}

-- The files are looked at once a second at most.
local seen, at = loaded, -1

local function look()
    local now = core.now().sec
    if now ~= at then
        at = now
        seen = loaded
        for _, place in ipairs(places) do
            local known = known_at(place)
            if known then
                seen = known
                break
            end
        end
    end
    return seen
end

core.register_fetches("vigie_{{name}}_on", function()
    local known = look()
    -- The switch alone is looked at each time: it must work at once.
    local on = known.on
    if known ~= loaded then
        on = read(known.place, ".on")
    end
    return on and "on" or "off"
end)

core.register_fetches("vigie_{{name}}_page", function(txn)
    local known = look()
    if txn:get_var("txn.vigie_{{name}}") == "json" then
        return known.json or "{}"
    end
    return known.html or ""
end)
