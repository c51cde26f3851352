import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { runLotse } from "./run-lotse.ts";

const events = [
	{
		name: "purchase",
		at: "2026-10-01T10:00:00Z",
		userId: "c7",
		properties: { value: 40 },
	},
	{
		name: "purchase",
		at: "2026-10-05T10:00:00Z",
		receivedAt: "2026-10-20T10:00:00Z",
		userId: "c7",
		properties: { value: 60 },
	},
	{
		name: "page_view",
		at: "2026-10-02T10:00:00Z",
		anonymousId: "v1",
		sessionId: "s1",
	},
	{ name: "page_view", at: "2026-10-02T10:00:00Z" },
]
	.map((event) => JSON.stringify(event))
	.join("\n");

it("computes what was known at an instant", async () => {
	const run = await runLotse(
		["features", "compute", "-", "--at", "2026-10-10", "--json"],
		{ stdin: events },
	);
	expect(run.code).toBe(0);
	expect(run.stderr).toContain("1 events without userId");
	expect(run.json()[0]).toMatchObject({
		definition: { name: "customer", version: 1 },
		people: [
			// The second order was known only ten days later.
			{
				person: "c7",
				features: { orders_365d: 1, revenue_365d: 40, days_since_order: 9 },
			},
			{ person: "v1", features: { sessions_30d: 1, days_since_order: null } },
		],
	});
	const table = await runLotse(
		["features", "compute", "-", "--at", "2026-10-21"],
		{ stdin: events },
	);
	expect(table.stdout.split("\n")[1]).toMatch(/^c7 +16 +2 +100 +50/);
});

it("learns what belongs together, as the next version of the definition", async () => {
	const visits = Array.from({ length: 90 }, (_, visit) =>
		[0, 1, 2].map((step) =>
			JSON.stringify({
				name: "view_item",
				at: "2026-10-02T10:00:00Z",
				anonymousId: `v${visit}`,
				sessionId: `s${visit}`,
				properties: {
					item_id: `${visit % 2 ? "tea" : "cocoa"}-${(visit + step * 3) % 7}`,
				},
			}),
		),
	)
		.flat()
		.join("\n");
	const out = join(await mkdtemp(join(tmpdir(), "lotse-learn-")), "def.json");
	const run = await runLotse(["features", "learn", "-", "-o", out], {
		stdin: visits,
	});
	expect(run.code).toBe(0);
	expect(run.stdout).toMatch(/tea-\d +tea-\d/);
	expect(run.stdout).not.toMatch(/tea-\d.*cocoa/);
	const learnt = JSON.parse(await readFile(out, "utf8"));
	expect(learnt.version).toBe(2);
	const used = await runLotse(
		["features", "compute", "-", "--definitions", out, "--at", "2026-10-03"],
		{ stdin: visits },
	);
	expect(used.code).toBe(0);
	const few = await runLotse(["features", "learn", "-"], { stdin: events });
	expect([few.code, few.stderr]).toEqual([
		1,
		expect.stringContaining("Too little to learn from: 0 visits"),
	]);
});

it("names the line, the field and the fix", async () => {
	const broken = await runLotse(["features", "compute", "-"], {
		stdin: `${events}\n{"name":"x"}`,
	});
	expect([broken.code, broken.stderr]).toEqual([
		1,
		expect.stringContaining("Line 5 is no event"),
	]);
	const when = await runLotse(["features", "compute", "-", "--at", "soon"], {
		stdin: events,
		env: { LOTSE_LANG: "de" },
	});
	expect([when.code, when.stderr]).toEqual([
		2,
		expect.stringContaining("kein Zeitpunkt"),
	]);
	const defined = await runLotse(
		["features", "compute", "-", "--definitions", "package.json"],
		{ stdin: events },
	);
	expect([defined.code, defined.stderr]).toEqual([
		1,
		expect.stringContaining("owner"),
	]);
});

it("selects a segment by rule, prediction and consent, and never shows or writes a small one", async () => {
	const folder = await mkdtemp(join(tmpdir(), "lotse-segments-"));
	const file = async (name: string, value: unknown) => {
		const path = join(folder, name);
		const lines = Array.isArray(value)
			? value.map((one) => JSON.stringify(one)).join("\n")
			: JSON.stringify(value);
		await writeFile(path, lines);
		return path;
	};
	const ids = Array.from({ length: 200 }, (_, i) => `c${i}`);
	const features = await file("features.json", {
		people: ids.map((person, i) => ({ person, features: { orders: i % 4 } })),
	});
	const scores = await file(
		"scores.ndjson",
		ids.map((id) => ({ id, p: 0.7 })),
	);
	const signals = { ad_user_data: "granted", ad_personalization: "granted" };
	const consent = await file(
		"consent.ndjson",
		ids.slice(0, 120).map((person) => ({ person, at: "2026-01-01", signals })),
	);
	const rule = await file("rule.json", {
		all: [
			{ feature: "orders", is: "at-least", value: 1 },
			{ feature: "churn_probability", is: "over", value: 0.5 },
		],
	});
	const members = join(folder, "members.csv");
	const large = await runLotse([
		"segments",
		"preview",
		features,
		"--rule",
		rule,
		"--scores",
		scores,
		"--consent",
		consent,
		"--json",
		"-o",
		members,
	]);
	expect(large.json()[0]).toMatchObject({
		people: 200,
		matched: 150,
		allowed: 90,
		isExportable: true,
	});
	expect((await readFile(members, "utf8")).trim().split("\r\n")).toHaveLength(
		91,
	);
	const silent = await runLotse([
		"segments",
		"preview",
		features,
		"--rule",
		rule,
		"--scores",
		scores,
		"-o",
		members,
	]);
	expect([silent.code, silent.stderr]).toEqual([
		1,
		expect.stringContaining("Fewer than 50"),
	]);
	const wrong = await runLotse([
		"segments",
		"preview",
		features,
		"--rule",
		rule,
	]);
	expect([wrong.code, wrong.stderr]).toEqual([
		1,
		expect.stringContaining("There is no feature “churn_probability”"),
	]);
});

it("holds data against its contract and stops the chain on red", async () => {
	const folder = await mkdtemp(join(tmpdir(), "lotse-quality-"));
	const [data, contract] = [join(folder, "data.csv"), join(folder, "c.json")];
	await writeFile(
		data,
		[
			"day,spend",
			...Array.from(
				{ length: 30 },
				(_, i) => `2026-01-${String(i + 1).padStart(2, "0")},${100 + i}`,
			),
		].join("\n"),
	);
	expect(
		(await runLotse(["quality", "check", data, "--guess", "-o", contract]))
			.code,
	).toBe(0);
	const green = await runLotse([
		"quality",
		"check",
		data,
		"--contract",
		contract,
		"--reference",
		data,
		"--json",
	]);
	expect([green.code, green.json()[0]?.state]).toEqual([0, "green"]);
	await writeFile(data, "day,spend\n2026-01-01,\n2026-01-02,ten");
	const red = await runLotse([
		"quality",
		"check",
		data,
		"--contract",
		contract,
	]);
	expect(red.code).toBe(1);
	expect(red.stderr).toContain("line 3: “ten” is no number");
	expect(red.stdout).toContain("volume");
	expect((await runLotse(["quality", "check", data])).code).toBe(2);
});

it("stitches sure links, refuses the rest by name, and takes links back", async () => {
	const links = [
		{
			id: "1",
			a: { kind: "device", value: "v1" },
			b: { kind: "login", value: "c7" },
			reason: "login",
		},
		{
			id: "2",
			a: { kind: "device", value: "v2" },
			b: { kind: "login", value: "c7" },
			reason: "login",
		},
		{
			id: "3",
			a: { kind: "device", value: "v3" },
			b: { kind: "login", value: "guest" },
			reason: "login",
		},
	]
		.map((link) => JSON.stringify(link))
		.join("\n");
	const run = await runLotse(
		["identity", "stitch", "-", "--undo", "2", "--json"],
		{ stdin: links },
	);
	expect(run.json()[0]).toEqual({
		people: [
			{ person: "device:v1", members: ["device:v1", "login:c7"] },
			{ person: "device:v2", members: ["device:v2"] },
			{ person: "device:v3", members: ["device:v3"] },
			{ person: "login:guest", members: ["login:guest"] },
		],
		refused: [
			{
				id: "3",
				line: 3,
				reason: "placeholder",
				identifier: { kind: "login", value: "guest" },
				members: 0,
			},
		],
		undone: ["2"],
	});
	const broken = await runLotse(["identity", "stitch", "-"], {
		stdin: '{"a":{"kind":"x","value":"1"}}',
	});
	expect([broken.code, broken.stderr]).toEqual([
		1,
		expect.stringContaining("kind is one of"),
	]);
});

it("tells what each figure means, and computes it from what is known", async () => {
	const inputs = '{"orders":4,"revenue":200,"refunds":20,"ad_spend":10}';
	const run = await runLotse(["metrics", "-"], { stdin: inputs });
	expect(run.stdout).toMatch(/Average order value = Revenue ÷ Orders +50\n/);
	expect(run.stdout).toMatch(/Contribution = .+ – \(Cost of goods\)\n/);
	const json = await runLotse(["metrics", "--json"]);
	expect(json.json()[0]).toMatchObject({
		figures: null,
		lineage: { edges: expect.any(Array) },
	});
	const wrong = await runLotse(["metrics", "-"], { stdin: '{"sales":4}' });
	expect([wrong.code, wrong.stderr]).toEqual([
		1,
		expect.stringContaining("“sales” is no quantity"),
	]);
});
