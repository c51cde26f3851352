/**
 * The candidate a misspelt word most likely meant, by edit distance; null when none is near (more than a third of its letters differ).
 *
 * @example closestWord("scroe", ["score", "budget"]) // "score"
 */
export function closestWord(
	word: string,
	candidates: readonly string[],
): string | null {
	let best: string | null = null;
	let least = Math.max(2, Math.floor(word.length / 3)) + 1;
	for (const candidate of candidates) {
		const distance = editDistance(word.slice(0, 60), candidate);
		if (distance < least) {
			least = distance;
			best = candidate;
		}
	}
	return best;
}

/** Levenshtein: insertions, deletions and replacements that turn a into b. */
function editDistance(a: string, b: string): number {
	let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const current = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			current.push(
				Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1),
			);
		}
		previous = current;
	}
	return previous[b.length] ?? 0;
}
