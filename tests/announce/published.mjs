// Holds the bodies that channels sent to what the vendors publish: Bluesky's lexicons, the parser of Adaptive Cards, and
// the types of Slack, Discord and Telegram. Usage: node published.mjs FILE, a JSON object of channels and their bodies.

import { lexicons, RichText } from "@atproto/api";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Its modules are for bundlers; the bundle is for browsers, which have this name.
globalThis.self = globalThis;
const adaptive = createRequire(import.meta.url)("adaptivecards/dist/adaptivecards.js");
const here = dirname(fileURLToPath(import.meta.url));
const bodies = JSON.parse(readFileSync(process.argv[2], "utf8"));
let checked = 0;

function fail(what) {
    console.error(what);
    process.exitCode = 1;
}

// Bluesky: the record, the call, and that the link is where its facet says.
for (const body of bodies.bluesky) {
    lexicons.assertValidXrpcInput("com.atproto.repo.putRecord", body);
    lexicons.assertValidRecord("app.bsky.feed.post", body.record);
    const links = [...new RichText(body.record).segments()].filter((it) => it.isLink());
    if (links.length !== 1 || links[0].text !== links[0].link.uri) fail(`bluesky: ${JSON.stringify(body.record)}`);
    checked += 1;
}
for (const body of bodies["bluesky-session"]) {
    lexicons.assertValidXrpcInput("com.atproto.server.createSession", body);
}

// Teams: cards that are parsed and validated without a complaint.
for (const body of bodies.teams) {
    const { contentType, content } = body.attachments[0];
    const card = new adaptive.AdaptiveCard();
    const context = new adaptive.SerializationContext(adaptive.Versions.v1_4);
    card.parse(content, context);
    const events = Array.from({ length: context.eventCount }, (_, number) => context.getEventAt(number).message);
    events.push(...card.validateProperties().validationEvents.map((event) => event.message));
    const isCard = body.type === "message" && contentType === "application/vnd.microsoft.card.adaptive";
    if (events.length > 0 || !isCard || card.getItemCount() === 0) fail(`teams: ${events} ${JSON.stringify(body)}`);
    checked += 1;
}

// Slack, Discord and Telegram: as literals, a key that the type does not have is an error.
const types = {
    // `mrkdwn` is in the reference of Slack's messages, and missing in the type.
    slack: "IncomingWebhookSendArguments & { mrkdwn?: boolean }",
    discord: "RESTPostAPIWebhookWithTokenJSONBody",
    "discord-edit": "RESTPatchAPIWebhookWithTokenMessageJSONBody",
    telegram: 'Parameters<ApiMethods<never>["sendMessage"]>[0]',
    "telegram-edit": 'Parameters<ApiMethods<never>["editMessageText"]>[0]',
};
const lines = [
    'import type { IncomingWebhookSendArguments } from "@slack/webhook";',
    'import type { RESTPatchAPIWebhookWithTokenMessageJSONBody, RESTPostAPIWebhookWithTokenJSONBody } from "discord-api-types/v10";',
    'import type { ApiMethods } from "@grammyjs/types";',
];
for (const [channel, type] of Object.entries(types)) {
    if (bodies[channel].length === 0) fail(`${channel}: nothing was sent`);
    for (const body of bodies[channel]) {
        lines.push(`export const sent${checked}: ${type} = ${JSON.stringify(body)};`);
        checked += 1;
    }
}
const folder = mkdtempSync(join(here, "node_modules", ".published-"));
try {
    const file = join(folder, "sent.ts");
    const options = ["--noEmit", "--strict", "--skipLibCheck", "--target", "es2022", "--module", "nodenext", "--types", ""];
    const compile = (more) => {
        writeFileSync(file, [...lines, ...more].join("\n"));
        return spawnSync(join(here, "node_modules", ".bin", "tsc"), [...options, file], { encoding: "utf8" });
    };
    const told = compile([]);
    if (told.status !== 0) fail(told.stdout + told.stderr);
    // The check itself: an unknown key is seen.
    if (compile([`export const wrong: ${types.discord} = { content: "", contents: "" };`]).status === 0) fail("no check");
} finally {
    rmSync(folder, { recursive: true });
}
if (!process.exitCode) console.log(`${checked} bodies`);
