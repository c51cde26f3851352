import { expect, it } from "vitest";
import { allRules } from "../rules/all-rules.ts";
import { checkRules } from "../rules/check-rules.ts";
import { limitFindings } from "./limit-findings.ts";

it("keeps a hundred of one rule, in order, and counts the rest", () => {
	const [finding] = checkRules("Jetzt jetzt kaufen", allRules, {
		channel: "plain",
		language: "de",
		today: "2026-11-22",
	});
	if (finding === undefined) throw new Error("no finding");
	const many = Array.from({ length: 101 }, (_, n) => ({
		...finding,
		start: 200 - n,
		end: 200 - n,
		replaceable: true,
	}));
	const limited = limitFindings(many);
	expect(limited.findings).toHaveLength(100);
	expect(limited.more).toBe(1);
	expect(limited.findings[0]?.start).toBe(100);
});
