import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

let folder: string;
let planFile: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "lotse-events-"));
	planFile = join(folder, "plan.json");
	await writeFile(planFile, JSON.stringify(starterPlan));
});
afterAll(() => rm(folder, { recursive: true }));

const purchase = (messageId: string, value: unknown = 9.5) => ({
	messageId,
	name: "purchase",
	at: Date.now(),
	properties: { transaction_id: messageId, value, currency: "EUR" },
});
const good = purchase("a");
const ndjson = (...lines: unknown[]) =>
	lines
		.map((line) => (typeof line === "string" ? line : JSON.stringify(line)))
		.join("\n");

it("events validate gives a verdict a line and the counts", async () => {
	const { code, json } = await runLotse(
		["events", "validate", "-", "--plan", planFile, "--json"],
		{
			stdin: ndjson(
				good,
				good,
				{ ...good, at: 0 },
				purchase("b", "9.5"),
				"",
				"no json",
			),
		},
	);
	expect(code).toBe(1);
	expect(
		json().map(({ line, verdict, type, path }) => [line, verdict, type, path]),
	).toEqual([
		[1, "accepted", undefined, undefined],
		[2, "duplicate", undefined, undefined],
		[3, "rejected", "too-old", "/at"],
		[4, "rejected", "schema", "/properties/value"],
		[6, "rejected", "not-an-object", ""],
		[undefined, undefined, undefined, undefined],
	]);
	expect(json().at(-1)).toEqual({
		counts: { accepted: 1, duplicate: 1, rejected: 3 },
	});
	expect(json()[4]?.message).toBe("This line is not JSON.");
	const plain = await runLotse(["events", "validate", "-"], {
		stdin: ndjson(good),
	});
	expect([plain.code, plain.stdout]).toEqual([
		0,
		"1 accepted, 0 duplicate, 0 rejected.\n",
	]);
	expect(plain.stderr).toContain("plan to begin with");
});

it("names what is wrong with a plan", async () => {
	const bad = join(folder, "bad.json");
	const [first] = starterPlan.events;
	await writeFile(
		bad,
		JSON.stringify({
			events: [
				{
					...first,
					schema: { type: "object", properties: { a: { $ref: "#" } } },
				},
			],
		}),
	);
	const { code, stderr } = await runLotse(
		["events", "validate", "-", "--plan", bad],
		{ stdin: ndjson(good) },
	);
	expect(code).toBe(1);
	expect(stderr).toContain("events.page_view.schema.properties.a.$ref");
	await writeFile(bad, "{}");
	expect(
		(
			await runLotse(["events", "validate", "-", "--plan", bad], {
				stdin: ndjson(good),
			})
		).stderr,
	).toContain("events");
});

it("events replay writes what is right now, or sends it with the token", async () => {
	const lines = ndjson({ event: good, sentAt: good.at }, purchase("b", "9.5"));
	const judged = await runLotse(["events", "replay", "-"], { stdin: lines });
	expect(judged.code).toBe(1);
	expect(judged.json().map(({ messageId }) => messageId)).toEqual(["a"]);
	const seen: { token: string | undefined; ids: string[] }[] = [];
	const server = createServer(async (request, response) => {
		let body = "";
		for await (const chunk of request) body += chunk;
		const { events } = JSON.parse(body) as { events: { messageId: string }[] };
		seen.push({
			token: request.headers.authorization,
			ids: events.map(({ messageId }) => messageId),
		});
		response.writeHead(202, { "content-type": "application/json" });
		response.end(
			JSON.stringify({
				receivedAt: 1,
				accepted: 0,
				duplicate: 1,
				rejected: 0,
				verdicts: [{ messageId: "a", verdict: "duplicate" }],
			}),
		);
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	const sent = await runLotse(["events", "replay", "-", "--to", url], {
		stdin: ndjson(good),
		env: { LOTSE_TOKEN: "lot_token" },
	});
	await new Promise((resolve) => server.close(resolve));
	expect([sent.code, seen]).toEqual([
		0,
		[{ token: "Bearer lot_token", ids: ["a"] }],
	]);
	expect(sent.stderr).toContain("1 were there already");
});

it("events decide says what a consent allows", async () => {
	const decide = (...more: string[]) =>
		runLotse(["events", "decide", "--json", ...more]);
	const allowed = async (...more: string[]) => {
		const [answer] = (await decide(...more)).json();
		const decisions = answer?.decisions ?? [];
		return (decisions as { purpose: string; isAllowed: boolean }[])
			.filter(({ isAllowed }) => isAllowed)
			.map(({ purpose }) => purpose);
	};
	expect(await allowed()).toEqual(["count"]);
	expect(
		await allowed("--signals", "ad_user_data=granted", "--country", "de"),
	).toEqual(["count", "report"]);
	expect(await allowed("--country", "US", "--silence-is-yes", "US")).toEqual([
		"count",
		"measure",
		"attribute",
		"report",
		"personalise",
	]);
	const wrong = await decide("--signals", "ad_storage=maybe");
	expect([wrong.code, wrong.stderr.includes("granted or denied")]).toEqual([
		2,
		true,
	]);
	expect((await decide("--purpose", "spy")).code).toBe(2);
});
