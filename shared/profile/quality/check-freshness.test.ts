import { expect, it } from "vitest";
import { checkFreshness } from "./check-freshness.ts";

const table = { names: ["day"], rows: [["2026-01-01"], ["2026-01-10"], ["x"]] };
const check = (day: string, rows = table.rows) =>
	checkFreshness(
		{ ...table, rows },
		{ column: "day", withinDays: 7, level: "amber" },
		Date.parse(day),
	);

it("looks at the newest day", () => {
	expect(check("2026-01-17")).toEqual([]);
	expect(check("2026-01-18")[0]).toMatchObject({
		gate: "freshness",
		state: "amber",
		message: { en: "The newest day is 8 days old, at most 7 are expected." },
	});
	expect(check("2026-01-18", [])[0]?.message.en).toBe("No day can be read.");
});
