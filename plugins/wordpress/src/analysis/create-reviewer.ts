import { analyseCopy } from "@lotse/shared/language/analyse-copy.ts";
import { createDocumentAnalysis } from "@lotse/shared/language/document/create-document-analysis.ts";
import { scoreHeadline } from "@lotse/shared/language/headline/score-headline.ts";
import type { HeadlineLayer } from "@lotse/shared/language/headline/workspace/headline-layer.ts";
import type { Rule } from "@lotse/shared/language/rules/rule.ts";
import type { Place } from "../places/place.ts";
import { groupFindings } from "./group-findings.ts";
import { layOutPlaces } from "./lay-out-places.ts";
import type { Review } from "./review.ts";

/**
 * Makes a function that reads a post's texts as one document. Called again after an edit it computes the sentences only that were not
 * there before; what it remembers changes no answer. `today` is the writer's day, `YYYY-MM-DD`.
 *
 * Worked value: a title and one paragraph with "utilise" → one text found, its one finding with a suggestion, "use".
 */
export function createReviewer(options: {
	readonly rules: readonly Rule[];
	readonly today: string;
	/** What the score learnt from the workspace's own ads; null where it learnt nothing. */
	readonly layer: HeadlineLayer | null;
}): (places: readonly Place[]) => Review {
	const { rules, today, layer } = options;
	let laid = layOutPlaces([]);
	const { analyse } = createDocumentAnalysis("", {
		read: () => laid.blocks,
		today,
		rules,
	});
	return (places) => {
		if (places.length === 0) return { ok: false, reason: "empty" };
		laid = layOutPlaces(places);
		const report = analyse(laid.source);
		if (!report.ok) return report;
		const { language, readability, complexity } = report;
		const title = places.find(({ kind }) => kind === "title");
		const titled =
			title === undefined
				? null
				: analyseCopy(title.text, {
						channel: "meta-title",
						today,
						rules,
						...(language.code === "unknown" ? {} : { language: language.code }),
						scoreHeadline: (text, asked) =>
							scoreHeadline(text, layer === null ? asked : { ...asked, layer }),
					});
		return {
			ok: true,
			language,
			readability,
			complexity,
			title: titled?.ok ? titled : null,
			found: groupFindings(report.findings, laid),
			hardest: report.hardest.flatMap((sentence) => {
				const found = laid.find(sentence);
				return found === null ? [] : [{ ...sentence, ...found }];
			}),
		};
	};
}
