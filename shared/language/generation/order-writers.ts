import { wilsonInterval } from "../../statistics/wilson-interval.ts";

/** How many texts of a writer passed the guards at the first attempt. */
export type WriterRecord = {
	readonly writer: string;
	readonly written: number;
	readonly passed: number;
};

/** Fewer texts than this say nothing yet. */
const leastWritten = 50;
/** The cheaper model may pass this much less often, at the unlucky end of its interval. */
const tolerance = 0.05;

/**
 * The order in which writers are asked: premium, cheaper, embedded; the cheaper ones first where that is preferred and their texts pass the guards as often as
 * the premium one's (lower end of the 95 % Wilson interval against the premium's share less five points, at least 50 texts each).
 *
 * @example orderWriters([{ name: "p", tier: "premium" }, { name: "c", tier: "cheaper" }], [], true).map(({ name }) => name) // ["p", "c"]
 */
export function orderWriters<
	W extends {
		readonly name: string;
		readonly tier: "premium" | "cheaper" | "embedded";
	},
>(
	writers: readonly W[],
	records: readonly WriterRecord[],
	prefersCheaper: boolean,
): W[] {
	const rank = { premium: 0, cheaper: 1, embedded: 2 } as const;
	const ordered = writers.toSorted((a, b) => rank[a.tier] - rank[b.tier]);
	const premium = ordered.find(({ tier }) => tier === "premium");
	if (!prefersCheaper || premium === undefined) return ordered;
	const record = (name: string) =>
		records.find(({ writer }) => writer === name);
	const best = record(premium.name);
	const isAsGood = ({ name, tier }: W) => {
		const own = record(name);
		if (tier !== "cheaper" || own === undefined || best === undefined)
			return false;
		if (Math.min(own.written, best.written) < leastWritten) return false;
		const { low } = wilsonInterval(own.passed, own.written);
		return low >= best.passed / best.written - tolerance;
	};
	const first = ordered.filter(isAsGood);
	return [...first, ...ordered.filter((writer) => !first.includes(writer))];
}
