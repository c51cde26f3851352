/**
 * Trains the model of German sentence complexity and writes `complexity-model.weights.json`. Run from the repository root:
 *   node shared/language/complexity/training/train-complexity-model.ts
 * Seconds. Deterministic. Prints the cross-validated correlation with whole articles left out, beside that of the classic formulas on the same sentences.
 */
import { writeFileSync } from "node:fs";
import { countText } from "../../readability/count-text.ts";
import { readabilityFormulas } from "../../readability/readability-formulas.ts";
import { complexityFeatures } from "../complexity-features.ts";
import { measureSentence } from "../measure-sentence.ts";
import { fitRidge, type RidgeFit } from "./fit-ridge.ts";
import { readComplexityData } from "./read-complexity-data.ts";

const penalty = 10;
const data = readComplexityData(
	new URL("../../../../../shared/data/copy/TextComplexityDE", import.meta.url)
		.pathname,
);
if (data === undefined) {
	console.log(
		"The ratings are not there (../shared/data/copy/TextComplexityDE); nothing trained.",
	);
	process.exit(1);
}
const rows = data.map(({ sentence }) => measureSentence(sentence));
const targets = data.map(({ mos }) => mos);
const articles = [...new Set(data.map(({ article }) => article))];
const rounded = (value: number): number => Number(value.toPrecision(5));
const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;

function correlation(a: readonly number[], b: readonly number[]): number {
	const [centreA, centreB] = [mean(a), mean(b)];
	const spread = (values: readonly number[], centre: number): number =>
		Math.sqrt(mean(values.map((value) => (value - centre) ** 2)));
	return (
		mean(
			a.map((value, index) => (value - centreA) * ((b[index] ?? 0) - centreB)),
		) /
		(spread(a, centreA) * spread(b, centreB))
	);
}
const fitOn = (indices: readonly number[]): RidgeFit =>
	fitRidge(
		indices.map((index) => rows[index] ?? []),
		indices.map((index) => targets[index] ?? 0),
		indices.map(() => 1),
		penalty,
	);
const predict = (
	{ intercept, means, deviations, weights }: RidgeFit,
	row: readonly number[],
): number =>
	row.reduce(
		(sum, value, column) =>
			sum +
			((weights[column] ?? 0) * (value - (means[column] ?? 0))) /
				(deviations[column] ?? 1),
		intercept,
	);

const everyone = data.map((_, index) => index);
const predictions = new Array<number>(data.length).fill(Number.NaN);
for (const article of articles) {
	const fit = fitOn(
		everyone.filter((index) => data[index]?.article !== article),
	);
	for (const index of everyone)
		if (data[index]?.article === article)
			predictions[index] = predict(fit, rows[index] ?? []);
}
const residuals = targets.map(
	(target, index) => target - (predictions[index] ?? 0),
);
const sorted = residuals.toSorted((a, b) => a - b);
const at = (share: number): number =>
	sorted[Math.round(share * (sorted.length - 1))] ?? 0;
/** Share of the residuals' variance that lies between articles, after what chance puts there. */
const groups = articles.map((article) =>
	residuals.filter((_, index) => data[index]?.article === article),
);
const within = mean(
	groups.flatMap((group) => group.map((value) => (value - mean(group)) ** 2)),
);
const between = Math.max(
	0,
	mean(groups.map((group) => mean(group) ** 2 - within / group.length)),
);
const crossValidation = {
	split: "one article left out at a time",
	sentences: data.length,
	articles: articles.length,
	r: rounded(correlation(predictions, targets)),
	rmse: rounded(Math.sqrt(mean(residuals.map((value) => value ** 2)))),
	formulasOnTheSame: Object.fromEntries(
		readabilityFormulas
			.filter(({ languages }) => languages.includes("de"))
			.map(({ id, compute }) => [
				id,
				rounded(
					correlation(
						data.map(({ sentence }) => compute(countText(sentence, "de")) ?? 0),
						targets,
					),
				),
			]),
	),
};
console.log(JSON.stringify(crossValidation, null, 2));

const fit = fitOn(everyone);
const shipped = {
	modelVersion: "complexity-de-2026-11-22.1",
	language: "de",
	licence:
		"Coefficients derived from the ratings of TextComplexityDE (MIT; its sentences are from Wikipedia, CC BY-SA). No sentence is contained.",
	citation:
		"Naderi, B., Mohtaj, S., Ensikat, K., Möller, S. (2019). Subjective Assessment of Text Complexity: A Dataset for German Language. arXiv:1904.07733",
	crossValidation,
	features: complexityFeatures.map(({ id }) => id),
	intercept: rounded(fit.intercept),
	means: fit.means.map(rounded),
	deviations: fit.deviations.map(rounded),
	weights: fit.weights.map(rounded),
	residuals: {
		low: rounded(at(0.1)),
		high: rounded(at(0.9)),
		shared: rounded(between / (between + within)),
	},
};
writeFileSync(
	new URL("../complexity-model.weights.json", import.meta.url),
	`${JSON.stringify(shipped)}\n`,
);
