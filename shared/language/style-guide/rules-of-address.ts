import type { Rule } from "../rules/rule.ts";
import { guideRule } from "./guide-rule.ts";
import type { StyleGuide } from "./style-guide.ts";

const informal =
	"(?:[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?)";
/** Capitals inside a sentence; at its start "Sie" can mean "she" or "they". */
const formal = '(?<=[\\p{L}\\p{N},;:–()»“"] )(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)';
const opening = '(?<![\\p{L}\\p{N},;:–()»“"] )(?:Sie|Ihnen|Ihre[mnrs]?)';

const entry = "du / Sie";

function formalRules(guide: StyleGuide): Rule[] {
	const same = {
		action: {
			de: "Auf „du“ umstellen.",
			en: "Change it to the informal “du”.",
		},
		entry,
		language: "de",
	} as const;
	return [
		guideRule(guide, {
			...same,
			key: "address",
			level: "warning",
			match: { type: "existence", tokens: [formal], ignoreCase: false },
			message: {
				de: "„%s“: Der Leitfaden duzt.",
				en: "“%s”: the style guide addresses readers as “du”.",
			},
		}),
		guideRule(guide, {
			...same,
			key: "address-at-start",
			level: "suggestion",
			match: { type: "existence", tokens: [opening], ignoreCase: false },
			message: {
				de: "„%s“ am Satzanfang: Falls die Leserin gemeint ist, duzt der Leitfaden.",
				en: "“%s” at the start of a sentence: if the reader is meant, the style guide says “du”.",
			},
		}),
	];
}

/**
 * The rules of how German readers are spoken to: forms of the other address, or with `none` both in one text (objected to where the rarer
 * stands). None for the empty guide, which has no name, and none without German. "Sie" at the start of a sentence may mean someone else and is a suggestion only.
 *
 * Worked values: with "du" on "Sparen Sie jetzt" → a warning at "Sie"; with "Sie" on "Spar dir das" → a warning at "dir".
 */
export function rulesOfAddress(guide: StyleGuide): Rule[] {
	const { address } = guide.voice;
	if (guide.name === "" || !guide.languages.includes("de")) return [];
	if (address === "du") return formalRules(guide);
	return [
		guideRule(guide, {
			key: "address",
			level: "warning",
			match:
				address === "Sie"
					? { type: "existence", tokens: [informal], ignoreCase: false }
					: {
							type: "consistency",
							either: { [informal]: formal },
							ignoreCase: false,
						},
			message:
				address === "Sie"
					? {
							de: "„%s“: Der Leitfaden siezt.",
							en: "“%s”: the style guide addresses readers as “Sie”.",
						}
					: {
							de: "„%s“: Der Text duzt und siezt.",
							en: "“%s”: the text says both “du” and “Sie”.",
						},
			action:
				address === "Sie"
					? {
							de: "Auf „Sie“ umstellen.",
							en: "Change it to the formal “Sie”.",
						}
					: {
							de: "Im ganzen Text bei einer Anrede bleiben.",
							en: "Keep to one form throughout the text.",
						},
			entry,
			language: "de",
		}),
	];
}
