/** The columns of a channel known by how many people it reached and how often each of them saw it. */
export type ReachColumns = {
	readonly reach: string;
	readonly frequency: string;
};

const money = /^(s|spend|spends|cost|costs|kosten|ausgaben|budget)$/;
const reached = /^(reach|reichweite|reached|unique)$/;
const often = /^(frequency|freq|frequenz|kontakte|contacts)$/;

/**
 * The two columns that belong to a channel by their names: the channel's own words, and "reach" or "frequency" (or German words for them)
 * instead of those for money. Null where either is missing or there are several.
 *
 * @example guessReach("video_spend", ["video_reach", "video_frequency", "tv_reach"]) // { reach: "video_reach", frequency: "video_frequency" }
 */
export function guessReach(
	channel: string,
	columns: readonly string[],
): ReachColumns | null {
	const own = wordsOf(channel).filter((word) => !money.test(word));
	const belonging = (kind: RegExp) =>
		columns.filter((name) => {
			const words = wordsOf(name);
			const rest = words.filter((word) => !kind.test(word));
			return rest.length < words.length && rest.join(" ") === own.join(" ");
		});
	const [reach, ...moreReach] = belonging(reached);
	const [frequency, ...moreOften] = belonging(often);
	return reach === undefined ||
		frequency === undefined ||
		moreReach.length + moreOften.length > 0
		? null
		: { reach, frequency };
}

function wordsOf(name: string): string[] {
	return name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
