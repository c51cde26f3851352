import { expect, it } from "vitest";
import { readPlan } from "./read-plan.ts";

it("reads a column a channel in the model's order", () => {
	expect(
		readPlan("week,web,tv\n2025-01-06,1,10\n2025-01-13,2.5,0\n", ["tv", "web"]),
	).toEqual({
		ok: true,
		plan: [
			[10, 0],
			[1, 2.5],
		],
		ignored: ["week"],
	});
	expect(readPlan("tv;web\n1234,5;0\n", ["tv", "web"])).toMatchObject({
		plan: [[1234.5], [0]],
	});
});

it.each([
	["week,tv\n2025-01-06,1\n", "unknown-column"],
	["tv,web\n1,-2\n", "bad-amount"],
	["tv,web\n1,\n", "bad-amount"],
	["tv,web\n1,many\n", "bad-amount"],
	["tv,web\n1,1e13\n", "bad-amount"],
	[`tv,web\n${"1,1\n".repeat(105)}`, "too-many-rows"],
	["", "empty-file"],
])("refuses %j: %s", (csv, code) => {
	const read = readPlan(csv, ["tv", "web"]);
	if (read.ok) throw new Error("must be refused");
	expect(read.problems[0]?.code).toBe(code);
});
