import type { BriefProblem } from "@lotse/shared/language/generation/check-brief.ts";
import type { WritingBrief } from "@lotse/shared/language/generation/writing-brief.ts";
import { screenText } from "@lotse/shared/language/injection/screen-text.ts";

/** Pasted texts may come from anywhere: those that read like orders to a machine stop the brief, with the field named. */
export function screenBrief(brief: WritingBrief): BriefProblem[] {
	const texts: readonly (readonly [string, string])[] = [
		["goal", brief.goal],
		["audience", brief.audience],
		["product.description", brief.product.description],
		["facts", brief.facts.join("\n")],
		["evidence", brief.evidence.join("\n")],
		["mustHave", brief.mustHave.join("\n")],
		["source.text", brief.source?.text ?? ""],
	];
	return texts
		.filter(
			([, text]) => text !== "" && screenText(text).verdict === "injection",
		)
		.map(([field]) => ({
			field,
			message: {
				de: "Dieser Text liest sich wie ein Befehl an eine Maschine.",
				en: "This text reads like an order to a machine.",
			},
			fix: {
				de: "Nehmen Sie die Stelle heraus. Anweisungen zum Stil gehören in Ziel und Tonfall.",
				en: "Take the passage out. Wishes about style belong in goal and tone.",
			},
		}));
}
