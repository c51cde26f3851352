import type { Prior, WrittenPrior } from "./prior.ts";
import { type ReadPrior, readPrior } from "./read-prior.ts";

export type ChosenPrior = ReadPrior & {
	/** Key of the spec's `priors` it comes from; null for a default. */
	key: string | null;
};

/**
 * The prior of one member of a family: its own (`"saturation_beta[tv]"`), else the family's (`"saturation_beta"`), else the default.
 * Where a family's numbers are given by name and this name is not among them, the default too.
 *
 * @param members all members in order; lists of numbers are read by place
 */
export function choosePrior(
	priors: Record<string, WrittenPrior>,
	family: string,
	members: readonly string[],
	place: number,
	fallback: Prior,
): ChosenPrior {
	const member = members[place] ?? "";
	for (const key of member === ""
		? [family]
		: [`${family}[${member}]`, family]) {
		const written = priors[key];
		if (written === undefined) continue;
		if (!speaksOf(written, member)) break;
		return { ...readPrior(written, member, place, members.length), key };
	}
	return { ok: true, prior: fallback, key: null };
}

function speaksOf(written: WrittenPrior, member: string): boolean {
	return Object.values(written).every(
		(value) =>
			typeof value !== "object" || Array.isArray(value) || member in value,
	);
}
