import type { Language } from "@lotse/shared/contract/localised.ts";
import type { FieldProblem } from "@lotse/shared/contract/problem.ts";
import { describeGuideChange } from "@lotse/shared/language/style-guide/describe-guide-change.ts";
import {
	diffStyleGuides,
	type GuideChange,
} from "@lotse/shared/language/style-guide/diff-style-guides.ts";
import type { StyleGuide } from "@lotse/shared/language/style-guide/style-guide.ts";

const keyOf = ({ section, id }: GuideChange): string => `${section}.${id}`;
const untouched = { de: "unverändert", en: "unchanged" };
const mostEntries = 100;

/** Both sides of a conflict, entry by entry: what was saved meanwhile, and what this save would have changed. */
export function describeGuideConflict(
	sides: {
		readonly base: StyleGuide;
		readonly theirs: StyleGuide;
		readonly ours: StyleGuide;
	},
	language: Language,
): FieldProblem[] {
	const changes = (to: StyleGuide) =>
		new Map(
			diffStyleGuides(sides.base, to).map((change) => [
				keyOf(change),
				describeGuideChange(change)[language].slice(0, 1_500),
			]),
		);
	const theirs = changes(sides.theirs);
	const ours = changes(sides.ours);
	const words =
		language === "de"
			? { saved: "Inzwischen gespeichert", yours: "Ihre Fassung" }
			: { saved: "Saved meanwhile", yours: "Your version" };
	return [...new Set([...theirs.keys(), ...ours.keys()])]
		.slice(0, mostEntries)
		.map((key) => ({
			field: key.slice(0, 200),
			message: `${words.saved}: ${theirs.get(key) ?? untouched[language]}`,
			fix: `${words.yours}: ${ours.get(key) ?? untouched[language]}`,
		}));
}
