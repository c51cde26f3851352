import { addLayer } from "./add-layer.ts";
import { estimateInterval } from "./estimate-interval.ts";
import { type HeadlineModel, headlineModel } from "./headline-model.ts";
import type { HeadlineContribution, HeadlineScore } from "./headline-score.ts";
import { cautionsFor } from "./judge-coverage.ts";
import { type HeadlineOptions, readHeadline } from "./read-headline.ts";
import type { WeighedHeadline } from "./weigh-headline.ts";
import { wholeTextFeatures } from "./whole-text-features.ts";

/** What a typical headline of the archive gets from each whole-text feature, and from all its words together. */
function typicalOf(model: HeadlineModel): {
	whole: readonly number[];
	words: number;
	replicas: readonly number[];
} {
	const whole = wholeTextFeatures.map(
		(_, column) => (model.dense[column] ?? 0) * (model.denseMeans[column] ?? 0),
	);
	const dot = (weights: readonly number[], from: number): number =>
		weights.reduce(
			(sum, weight, column) =>
				column < from ? sum : sum + weight * (model.denseMeans[column] ?? 0),
			0,
		);
	return {
		whole,
		words: model.ngramMean + dot(model.dense, whole.length),
		replicas: model.denseReplicas.map(
			(deltas, replica) =>
				dot(deltas, 0) + (model.ngramReplicaMeans[replica] ?? 0),
		),
	};
}

const typical = typicalOf(headlineModel);

function contributionsOf(weighed: WeighedHeadline): HeadlineContribution[] {
	return [
		...weighed.tokens.map(
			({ text, start, end }, index): HeadlineContribution => ({
				kind: "token",
				text,
				start,
				end,
				logOdds: weighed.tokenLogOdds[index] ?? 0,
			}),
		),
		...wholeTextFeatures.map(
			({ id }, column): HeadlineContribution => ({
				kind: "whole",
				feature: id,
				logOdds:
					(weighed.wholeLogOdds[column] ?? 0) - (typical.whole[column] ?? 0),
			}),
		),
		{ kind: "whole", feature: "typical-words", logOdds: -typical.words },
	];
}

/**
 * Estimates the probability that a headline beats a typical headline of the archive the model was trained on.
 *
 * The archive is one US news site's A/B tests, 2013–15 (Matias et al. 2021); "beats" means: is clicked more, where the two differ detectably. It is NOT
 * a click-through rate and NOT this reader's audience. English only: German abstains with "language-not-covered", as do texts with too
 * few words the model knows. Contributions, one for every token and whole-text feature, sum to `logOdds` (to 1e-9). Length is held at
 * the border of what the archive holds (42–100 characters), with a caution. Pure; never throws; constant time (400 characters at most).
 *
 * `language` is the text's language when the caller knows it; otherwise it is detected. With `layer`, the workspace's own ad results are heard:
 * the comparison is then with a typical text of the workspace among its readers, the interval also covers that these may differ from the
 * archive's, contributions name the part from own results, and texts the shipped model abstains on get a score where the results carry it.
 */
export function scoreHeadline(
	text: string,
	options: HeadlineOptions = {},
): HeadlineScore {
	const modelVersion = headlineModel.version;
	const reading = readHeadline(text, options);
	if (!reading.ok) return { ok: false, reason: reading.reason, modelVersion };
	const { weighed, own } = reading;
	const shipped = contributionsOf(weighed);
	const { layer } = options;
	const layered =
		layer === undefined || own === null
			? null
			: addLayer(shipped, own, reading.shippedSpeaks, layer);
	const contributions = layered?.contributions ?? shipped;
	const logOdds = contributions.reduce(
		(sum, contribution) => sum + contribution.logOdds,
		0,
	);
	const deltas = weighed.replicaDeltas.map(
		(delta, replica) => delta - (typical.replicas[replica] ?? 0),
	);
	return {
		ok: true,
		probability: 1 / (1 + Math.exp(-logOdds)),
		interval: estimateInterval(
			logOdds,
			deltas,
			weighed.words - weighed.knownWords,
			headlineModel.varianceOfUnknownWord,
			layered?.doubt,
		),
		logOdds,
		contributions,
		cautions: reading.shippedSpeaks ? cautionsFor(text, weighed) : [],
		modelVersion,
		...(layered === null ? {} : { layer: layered.share }),
	};
}
