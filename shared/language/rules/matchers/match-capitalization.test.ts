import { describe, expect, it } from "vitest";
import type { RuleMatch } from "../rule.ts";
import { matchCapitalization } from "./match-capitalization.ts";

type Style = Extract<RuleMatch, { type: "capitalization" }>["match"];

describe("matchCapitalization", () => {
	it.each<[Style, string, string[]]>([
		["$no-shouting", "JETZT im SALE", ["Jetzt", "Sale"]],
		["$no-mixed", "FlOwErS von YouTube", ["Flowers"]],
		["$title", "Shoes for winter", ["Winter"]],
		["$sentence", "schuhe Kaufen", ["Schuhe"]],
		["$lower", "Ab hier", ["ab"]],
		["$upper", "AB hier", ["HIER"]],
	])("%s on %j", (match, text, wanted) => {
		const hits = matchCapitalization({
			type: "capitalization",
			match,
			minLetters: 4,
		})({ text, channel: "plain" });
		expect(hits.flatMap((hit) => hit.suggestions)).toEqual(wanted);
	});
});
