import { describe, expect, it } from "vitest";
import { weeksFromExport } from "./weeks-from-export.ts";

const days = Array.from(
	{ length: 7 },
	(_, index) => `2024-01-0${index + 1},Brand,10`,
);

describe("weeksFromExport", () => {
	it("makes weeks of an export and says so", () => {
		const made = weeksFromExport(
			["Day,Campaign,Cost", ...days, "Total: Account,--,70"].join("\n"),
			"en",
		);
		expect(made.ok && made.file.csv).toBe("week,google\n2024-01-01,70\n");
		expect(made.ok && made.file.note).toContain(
			"Google Ads and put together to 1 week: cost 70.00 (total stated in the export 70.00)",
		);
	});
	it("leaves other files alone", () => {
		expect(weeksFromExport("week,y,tv\n1,2,3", "de")).toEqual({
			ok: true,
			file: { csv: "week,y,tv\n1,2,3", note: "" },
		});
	});
	it("says which line it cannot read", () => {
		const made = weeksFromExport("Tag;Kampagne;Kosten\n2024-01-01;A;x", "de");
		expect(!made.ok && made.problems[0]).toMatch(
			/^Zeile 2: „x“ ist kein Betrag/,
		);
	});
});
