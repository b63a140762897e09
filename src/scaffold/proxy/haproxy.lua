-- The outage page of {{service}} and its switch, for HAProxy. Written by `vigie proxy haproxy {{service}}`.

-- The files without their extensions. Inside a chroot, the path of the folder is shorter.
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
    -- HAProxy writes line ends as %0A; they only matter in <pre>.
    text = text:gsub("<pre.-</pre>", function(part) return (part:gsub("\n", "&#10;")) end)
    return (text:gsub("[\r\n\t]+", " "))
end

local function known_at(place)
    local page = read(place, ".html")
    return page and { place = place, html = page, json = read(place, ".json"), on = read(place, ".on") }
end

-- The files when HAProxy was loaded; all there is if the folder is outside of the chroot.
local loaded = known_at(places[1]) or {}

-- The files are read at most once per second.
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
    -- The switch is checked every time, as it must work immediately.
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
