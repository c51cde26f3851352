/**
 * Trains the model of German sentence complexity and writes `complexity-model.weights.json`. Run from the repository root:
 *   node shared/language/complexity/training/train-complexity-model.ts
 * Seconds. Deterministic. Prints the cross-validated correlation with whole articles left out and in ten folds of sentences, beside that of a ridge on
 * sixteen plain counts and of the classic formulas on the same sentences; and how often a sentence simplified by hand is rated easier than its original.
 */
import { writeFileSync } from "node:fs";
import { countText } from "../../readability/count-text.ts";
import { readabilityFormulas } from "../../readability/readability-formulas.ts";
import { splitSentences } from "../../tokens/split-sentences.ts";
import { complexityFeatures } from "../complexity-features.ts";
import { measureSentence } from "../measure-sentence.ts";
import { correlation } from "./correlation.ts";
import { crossValidate, type HeldOutFit } from "./cross-validate.ts";
import { fitRidge } from "./fit-ridge.ts";
import { plainSurface } from "./plain-surface.ts";
import { readComplexityData } from "./read-complexity-data.ts";
import { readSimplifiedPairs } from "./read-simplified-pairs.ts";

const penalty = 30;
const folds = 10;
const folder = new URL(
	"../../../../../shared/data/copy/TextComplexityDE",
	import.meta.url,
).pathname;
const data = readComplexityData(folder);
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

const articleOf = data.map(({ article }) => article);
const tenfold = data.map((_, index) => (index * 7_919 + 13) % folds);
const everyRow = data.map((_, index) => index);
const byArticle = crossValidate(rows, targets, articleOf, articleOf, penalty);
const byRow = crossValidate(rows, targets, tenfold, everyRow, penalty);
const plain = data.map(({ sentence }) => plainSurface(sentence));
const plainByArticle = crossValidate(plain, targets, articleOf, articleOf, 10);
const plainByRow = crossValidate(plain, targets, tenfold, everyRow, 10);
const { predictions } = byArticle;
const figures = ({ r, interval, rmse }: HeldOutFit) => ({
	r: rounded(r),
	interval: interval.map(rounded),
	rmse: rounded(rmse),
});

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
	deviationOfRatings: rounded(
		Math.sqrt(mean(targets.map((value) => (value - mean(targets)) ** 2))),
	),
	...figures(byArticle),
	tenFolds: figures(byRow),
	sixteenCounts: {
		byArticle: figures(plainByArticle),
		tenFolds: figures(plainByRow),
	},
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

const fit = fitRidge(
	rows,
	targets,
	targets.map(() => 1),
	penalty,
);
const scoreOf = (text: string): number =>
	mean(
		splitSentences(text).map(({ text: sentence }) =>
			measureSentence(sentence).reduce(
				(sum, value, index) =>
					sum +
					((fit.weights[index] ?? 0) * (value - (fit.means[index] ?? 0))) /
						(fit.deviations[index] ?? 1),
				fit.intercept,
			),
		),
	);
const pairs = readSimplifiedPairs(folder);
const easier = (rating: string): string => {
	const of = pairs.filter((pair) => pair.rating === rating);
	const right = of.filter(
		({ original, simplified }) => scoreOf(simplified) < scoreOf(original),
	);
	return `${right.length} of ${of.length}`;
};
console.log(
	"A sentence simplified by hand (its originals were learnt, not it) is given a lower value:",
);
for (const rating of ["Deutlich einfacher", "Etwas einfacher"])
	console.log(`  ${rating}: ${easier(rating)}`);
const shipped = {
	modelVersion: "complexity-de-2026-11-22.2",
	language: "de",
	licence:
		"Coefficients derived from the ratings of TextComplexityDE (MIT; its sentences are from Wikipedia, CC BY-SA). No sentence is contained. The frequencies of words come from a file of their own.",
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
