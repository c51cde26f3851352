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
