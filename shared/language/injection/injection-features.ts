import { injectionCues } from "./injection-cues.ts";
import { longTextSign } from "./long-text-sign.ts";

/** Slots of the hashed n-grams; the cues follow behind, then the two signs of long texts. */
export const hashedSlots = 1 << 16;
export const featureCount = hashedSlots + injectionCues.length + 2;

/** Column and value, column by column in no order. */
export type InjectionFeatures = {
	readonly columns: readonly number[];
	readonly values: readonly number[];
	/** Which cues occur, as indices into `injectionCues`. */
	readonly cues: readonly number[];
};

const [shortest, longest] = [3, 5];
const cueValue = 0.7;

const step = (hash: number, code: number): number =>
	Math.imul(hash ^ code, 0x01000193);
function slotOf(hash: number): number {
	const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
	return ((mixed ^ (mixed >>> 13)) >>> 0) % hashedSlots;
}

/** Character 3- to 5-grams of every word with a space on either side. */
function countCharacters(words: readonly string[]): Map<number, number> {
	const counts = new Map<number, number>();
	for (const word of words) {
		const padded = ` ${word} `;
		for (let start = 0; start < padded.length; start += 1) {
			let hash = 0x811c9dc5;
			for (
				let length = 1;
				length <= longest && start + length <= padded.length;
				length += 1
			) {
				hash = step(hash, padded.charCodeAt(start + length - 1));
				if (length < shortest) continue;
				const slot = slotOf(hash);
				counts.set(slot, (counts.get(slot) ?? 0) + 1);
			}
		}
	}
	return counts;
}

/** Words and pairs of neighbouring words, kept apart from the character n-grams by another seed. */
function countWords(words: readonly string[]): Map<number, number> {
	const counts = new Map<number, number>();
	const add = (hash: number): void => {
		const slot = slotOf(hash);
		counts.set(slot, (counts.get(slot) ?? 0) + 1);
	};
	let previous: number | null = null;
	for (const word of words) {
		let hash = 0x9747b28c;
		for (let at = 0; at < word.length; at += 1)
			hash = step(hash, word.charCodeAt(at));
		add(hash);
		if (previous !== null) add(Math.imul(previous, 31) ^ hash);
		previous = hash;
	}
	return counts;
}

/**
 * What the injection model reads from a revealed text: hashed character 3- to 5-grams and words with word pairs (each group damped by the
 * logarithm and brought to length 1, so that long texts do not shout), the cues, and whether a long text has none or only a role. Deterministic, linear in the text.
 *
 * Worked value: `injectionFeatures("Forget everything").cues.length` → 1.
 */
export function injectionFeatures(text: string): InjectionFeatures {
	const lower = text
		.toLowerCase()
		.replace(/\s+/gu, (space) => (space.includes("\n") ? "\n" : " "));
	const words =
		lower.match(/[\p{L}\p{M}\p{N}_]+|[^\s\p{L}\p{M}\p{N}_]{1,4}/gu) ?? [];
	const columns: number[] = [];
	const values: number[] = [];
	for (const counts of [countCharacters(words), countWords(words)]) {
		let square = 0;
		for (const count of counts.values()) square += Math.log1p(count) ** 2;
		const scale = square === 0 ? 0 : 1 / Math.sqrt(square);
		for (const [slot, count] of counts) {
			columns.push(slot);
			values.push(Math.log1p(count) * scale);
		}
	}
	const cues = injectionCues.flatMap(({ pattern }, index) =>
		pattern.test(lower) ? [index] : [],
	);
	for (const cue of cues) {
		columns.push(hashedSlots + cue);
		values.push(cueValue);
	}
	const sign = longTextSign(lower.length, cues);
	if (sign !== null) {
		columns.push(hashedSlots + injectionCues.length + sign.sign);
		values.push(sign.value);
	}
	return { columns, values, cues };
}
