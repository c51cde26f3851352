import { editShare } from "../evaluation/edit-share.ts";
import { hashEmbedding } from "../similarity/hash-embedding.ts";
import type { WritingExample } from "./writing-material.ts";
import type { WritingChannel } from "./writing-tasks.ts";

/** A text a person changed before letting it through. */
export type CorrectedText = {
	readonly id: string;
	readonly channel: WritingChannel;
	readonly product: string | null;
	readonly writtenText: string;
	readonly text: string;
	/** What reviewers said, oldest first. */
	readonly reasons: readonly string[];
};

export type ExampleRequest = {
	/** Where the texts to write are to stand. */
	readonly channels: ReadonlySet<WritingChannel>;
	/** What they are about: product, keywords, goal. */
	readonly about: string;
	/** Examples at most, and characters of all of them. */
	readonly most: number;
	readonly mostCharacters: number;
};

/** Fewer words changed than this teach nothing. */
const leastEdited = 0.05;
/** Examples whose corrections share more wording than this say the same. */
const alike = 0.9;
/** A reason is worth this much similarity: it says why, not only how. */
const reasonWorth = 0.15;
const mostReasons = 2;
const mostReason = 200;
const dimensions = 256;
/** So much of a text says what it is about; comparing more costs more than it tells. */
const mostCompared = 120;

/**
 * The corrections a model learns most from for a brief: of the same channel, nearest in wording to what is to be written, those with a reviewer's
 * reason before those without, no two alike, within a bound of characters. A correction of a word in twenty is left out. Deterministic; of equals the
 * newer, so hand them over newest first.
 *
 * Worked value: for a brief about chocolate, a corrected chocolate headline comes before a corrected scarf headline.
 */
export function chooseExamples(
	corrected: readonly CorrectedText[],
	{ channels, about, most, mostCharacters }: ExampleRequest,
): WritingExample[] {
	const embed = (text: string) =>
		hashEmbedding(text.slice(0, mostCompared), dimensions);
	const wanted = embed(about);
	const ranked = corrected
		.filter(({ channel }) => channels.has(channel))
		.map((one) => ({ one, example: exampleOf(one) }))
		// What never fits is not compared: long texts are what costs time.
		.filter(({ example }) => sizeOf(example) <= mostCharacters)
		.map(({ one, example }) => {
			const vector = embed(`${one.product ?? ""} ${one.text}`);
			const worth = one.reasons.length > 0 ? reasonWorth : 0;
			return { example, vector, score: cosine(wanted, vector) + worth };
		})
		.sort((a, b) => b.score - a.score);
	const chosen: { example: WritingExample; vector: number[] }[] = [];
	let room = mostCharacters;
	for (const { example, vector } of ranked) {
		if (chosen.length === most) break;
		const size = sizeOf(example);
		if (size > room) continue;
		if (chosen.some((other) => cosine(other.vector, vector) > alike)) continue;
		if (editShare(example.draft, example.corrected) < leastEdited) continue;
		room -= size;
		chosen.push({ example, vector });
	}
	return chosen.map(({ example }) => example);
}

function exampleOf({
	id,
	product,
	writtenText,
	text,
	reasons,
}: CorrectedText): WritingExample {
	return {
		id,
		product: product ?? "",
		draft: writtenText,
		corrected: text,
		reasons: reasons
			.slice(-mostReasons)
			.map((reason) => reason.slice(0, mostReason)),
	};
}

const sizeOf = ({ product, draft, corrected, reasons }: WritingExample) =>
	[product, draft, corrected, ...reasons].join("").length;

/** Of vectors of length 1. */
const cosine = (a: readonly number[], b: readonly number[]): number =>
	a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
