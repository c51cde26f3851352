import { expect, it } from "vitest";
import { refusedParts } from "./refused-parts.ts";

const objection = (excerpt: string, onFail: "block" | "flag" = "block") => ({
	guard: "law" as const,
	onFail,
	message: { de: "", en: "" },
	excerpt,
});

it("names the lines that hold what was objected to, and no others", () => {
	const text = "Aus Wolle. Heilt Husten.\n- 90 g\n- Klimaneutraler Versand";
	expect(
		refusedParts({
			text,
			objections: [objection("Klimaneutral"), objection("Heilt")],
		}),
	).toEqual(["Klimaneutraler Versand", "Heilt Husten"]);
});

it("names the whole where no place is told, and nothing for what is only flagged", () => {
	expect(refusedParts({ text: "Rot", objections: [objection("")] })).toEqual([
		"Rot",
	]);
	expect(
		refusedParts({ text: "Rot", objections: [objection("Rot", "flag")] }),
	).toEqual([]);
});
