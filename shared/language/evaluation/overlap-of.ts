import { bleu } from "../similarity/bleu.ts";
import { chrf } from "../similarity/chrf.ts";
import { hashEmbedding } from "../similarity/hash-embedding.ts";
import { type Rouge, type RougeMeasure, rouge } from "../similarity/rouge.ts";
import type { OverlapMetric } from "./eval-suite.ts";

const measureOf: {
	readonly [metric in "rouge-1" | "rouge-2" | "rouge-l" | "rouge-s"]: (
		rouge: Rouge,
	) => RougeMeasure;
} = {
	"rouge-1": ({ rouge1 }) => rouge1,
	"rouge-2": ({ rouge2 }) => rouge2,
	"rouge-l": ({ rougeL }) => rougeL,
	"rouge-s": ({ rougeS }) => rougeS,
};

/**
 * How much wording a text shares with the nearest of some references, 0 to 1, by one measure: BLEU (all references at once, sentence-level with
 * floor smoothing as sacreBLEU), the F-measure of a ROUGE, chrF, or the cosine of hashed character n-grams. It measures wording, not quality.
 *
 * @example overlapOf("rouge-l", "police kill the gunman", ["police killed the gunman"]) // 0.75
 */
export function overlapOf(
	metric: OverlapMetric,
	text: string,
	references: readonly string[],
): number {
	if (metric === "bleu")
		return bleu([text], [references], { floor: 0.01 })?.score ?? 0;
	return Math.max(0, ...references.map((one) => nearness(metric, text, one)));
}

function nearness(
	metric: Exclude<OverlapMetric, "bleu">,
	text: string,
	reference: string,
): number {
	if (metric === "chrf") return chrf(text, reference);
	if (metric === "similarity") {
		const other = hashEmbedding(reference);
		return hashEmbedding(text).reduce(
			(sum, value, index) => sum + value * (other[index] ?? 0),
			0,
		);
	}
	return measureOf[metric](rouge(text, reference)).f1;
}
