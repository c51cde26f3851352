/** What one person did in one group, e.g. purchases in a channel. */
export interface Contribution {
	readonly subject: string;
	readonly group: string;
	/** A whole number from 0. */
	readonly amount: number;
}

/** How much one person may move a report. */
export interface ContributionBounds {
	/** Groups one person counts in. */
	readonly groups: number;
	/** Amount one person counts in each. */
	readonly amount: number;
}

/**
 * Sums by group, in which no person moves more than `bounds.groups` sums by more than `bounds.amount` each: amounts are added up by person
 * and group first, then cut, and a person in too many groups counts in the largest (ties in the order of their names). So the
 * sums' L1 sensitivity is groups × amount and their L2 sensitivity √groups × amount, whatever the data.
 *
 * Groups are those of `names` and no others: a group that appears only because somebody is in it would give them away.
 *
 * @returns a sum for every name, in their order
 * @throws RangeError for an amount or bound that is no whole number from 0 (bounds: from 1)
 * @example clampContributions([{ subject: "a", group: "x", amount: 9 }], ["x", "y"], { groups: 1, amount: 2 }) // x: 2, y: 0
 */
export function clampContributions(
	contributions: Iterable<Contribution>,
	names: readonly string[],
	bounds: ContributionBounds,
): Map<string, number> {
	for (const bound of [bounds.groups, bounds.amount])
		if (!Number.isSafeInteger(bound) || bound < 1)
			throw new RangeError(`clampContributions: bound ${bound}`);
	const sums = new Map(names.map((name) => [name, 0]));
	const bySubject = new Map<string, Map<string, number>>();
	for (const { subject, group, amount } of contributions) {
		if (!Number.isSafeInteger(amount) || amount < 0)
			throw new RangeError(`clampContributions: amount ${amount}`);
		if (!sums.has(group)) continue;
		const own = bySubject.get(subject) ?? new Map<string, number>();
		own.set(group, Math.min(bounds.amount, (own.get(group) ?? 0) + amount));
		bySubject.set(subject, own);
	}
	for (const own of bySubject.values())
		for (const [group, amount] of largest(own, bounds.groups))
			sums.set(group, (sums.get(group) ?? 0) + amount);
	return sums;
}

function largest(own: Map<string, number>, count: number): [string, number][] {
	return [...own]
		.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
		.slice(0, count);
}
