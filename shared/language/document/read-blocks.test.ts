import { expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { planRules } from "./plan-rules.ts";
import { readBlocks } from "./read-blocks.ts";
import { readPlain } from "./read-plain.ts";

it("reads a sentence once", () => {
	let screened = 0;
	const read = readBlocks({
		plan: planRules(allRules),
		channel: "plain",
		today: "2026-11-22",
		findPersonalData: () => {
			screened += 1;
			return [];
		},
	});
	const [block] = readPlain("Jetzt jetzt kaufen. Danke!");
	if (block === undefined) throw new Error("no block");
	const first = read(block, "de");
	expect(first.sentences).toHaveLength(2);
	expect(first.findings.map(({ ruleId, end }) => [ruleId, end])).toContainEqual(
		["plain.repeated-word", 11],
	);
	expect(read(block, "de")).toBe(first);
	expect(screened).toBe(1);
	expect(read(block, "en")).not.toBe(first);
	expect(
		read({ ...block, text: "Neu! Danke!" }, "de").sentences[1]?.reading,
	).toBe(first.sentences[1]?.reading);
});
