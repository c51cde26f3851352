import { expect, it } from "vitest";
import { checkRules } from "../rules/check-rules.ts";
import { rulesOfEmbargo } from "./rules-of-embargo.ts";
import { guideOf } from "./sample-guide.suite.ts";

const found = (
	entry: object,
	today: string,
	text = "Das Nordsternprojekt Nordstern",
) =>
	checkRules(
		text,
		rulesOfEmbargo(
			guideOf({
				embargo: [
					{ phrases: ["Nordstern"], reason: "100 %s bis zur Messe", ...entry },
				],
			}),
			today,
		),
		{ channel: "plain", language: "unknown", today },
	);

it("blocks between its days, with the day and the reason", () => {
	const entry = { blockedFrom: "2026-11-01", allowedFrom: "2026-12-01" };
	expect(found(entry, "2026-10-31")).toEqual([]);
	expect(found(entry, "2026-12-01")).toEqual([]);
	const [finding, ...others] = found(entry, "2026-11-30");
	expect(others).toEqual([]);
	expect(finding).toMatchObject({ level: "error", start: 21 });
	expect(finding?.message.en.replaceAll("\u2060", "")).toBe(
		"“Nordstern” is blocked until 2026-12-01: 100 %s bis zur Messe",
	);
});

it("blocks until lifted, and inside words where asked", () => {
	expect(found({}, "2030-01-01")).toHaveLength(1);
	expect(found({ insideWords: true }, "2030-01-01")).toHaveLength(2);
});
