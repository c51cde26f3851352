import type { BriefProblem } from "@lotse/shared/language/generation/check-brief.ts";
import type { WritingBrief } from "@lotse/shared/language/generation/writing-brief.ts";
import { isOrderInRequest } from "@lotse/shared/language/injection/is-order-in-request.ts";
import { screenText } from "@lotse/shared/language/injection/screen-text.ts";

const isOrder = (text: string): boolean =>
	screenText(text).verdict === "injection";

/** Pasted texts may come from anywhere: those that read like orders to a machine stop the brief, with the field named. What a member wishes in their own words is given more room. */
export function screenBrief(brief: WritingBrief): BriefProblem[] {
	const wishes: readonly (readonly [string, string])[] = [
		["goal", brief.goal],
		["audience", brief.audience],
		["mustHave", brief.mustHave.join("\n")],
	];
	const pasted: readonly (readonly [string, string])[] = [
		["product.description", brief.product.description],
		["facts", brief.facts.join("\n")],
		["evidence", brief.evidence.join("\n")],
		["source.text", brief.source?.text ?? ""],
	];
	return [
		...wishes.filter(([, text]) => text !== "" && isOrderInRequest(text)),
		...pasted.filter(([, text]) => text !== "" && isOrder(text)),
	].map(([field]) => ({
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
