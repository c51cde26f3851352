import type { Random } from "../../statistics/create-random.ts";
import type { Interaction } from "./interaction.ts";

/** Keeps about `share` of every user's interactions to learn from and the rest to test with, at random; a user with one keeps it. */
export function splitInteractions(
	interactions: readonly Interaction[],
	share: number,
	random: Random,
): { readonly learn: Interaction[]; readonly test: Interaction[] } {
	const byUser = new Map<string, Interaction[]>();
	for (const one of interactions) {
		const theirs = byUser.get(one.user);
		if (theirs) theirs.push(one);
		else byUser.set(one.user, [one]);
	}
	const learn: Interaction[] = [];
	const test: Interaction[] = [];
	for (const theirs of byUser.values()) {
		for (let i = theirs.length - 1; i > 0; i--) {
			const j = random.integer(i + 1);
			const [a, b] = [theirs[i], theirs[j]];
			if (a && b) [theirs[i], theirs[j]] = [b, a];
		}
		const kept = Math.max(1, Math.round(theirs.length * share));
		learn.push(...theirs.slice(0, kept));
		test.push(...theirs.slice(kept));
	}
	return { learn, test };
}
