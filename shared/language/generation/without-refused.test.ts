import { expect, it } from "vitest";
import { withoutRefused } from "./without-refused.ts";

const objection = (excerpt: string, onFail = "re-ask" as const) => ({
	excerpt,
	onFail,
});
const text =
	"Aus reiner Wolle. Hält ewig. In Bremen gestrickt.\n\n- 180 cm lang\n- Klimaneutral\n\nOhne Plastik verpackt.";

it("takes out the sentences and lines that hold what was objected to, and nothing else", () => {
	expect(
		withoutRefused(text, [objection("Hält ewig"), objection("Klimaneutral")]),
	).toBe(
		"Aus reiner Wolle. In Bremen gestrickt.\n\n- 180 cm lang\n\nOhne Plastik verpackt.",
	);
});

it("takes out both sentences an objection reaches over", () => {
	expect(withoutRefused(text, [objection("ewig. In Bremen")])).toBe(
		"Aus reiner Wolle.\n\n- 180 cm lang\n- Klimaneutral\n\nOhne Plastik verpackt.",
	);
});

it.each([
	["an objection to the whole", [objection("")]],
	["a place that is not there", [objection("Seide")]],
	["what is forbidden whole", [{ excerpt: "ewig", onFail: "block" as const }]],
	["nothing but flags", [{ excerpt: "ewig", onFail: "flag" as const }]],
	[
		"too little left",
		[objection("ewig. In Bremen gestrickt.\n\n- 180 cm lang\n- Kl")],
	],
])("leaves a text alone for %s", (_, objections) => {
	expect(withoutRefused(text, objections)).toBeNull();
});
