import type { AffinityTable } from "./build-affinity-table.ts";
import type { UsersOfItems } from "./invert-affinities.ts";

const mostPerItem = 500;
const neighbours = 100;

/**
 * Scores items by what those bought who share items with a session, the session's later items counting more (1/n for the first of n up to
 * 1 for the last): the 100 nearest users by cosine, of at most 500 looked at an item, the latest to appear in the log first.
 *
 * Source: Ludewig and Jannach (2018), "Evaluation of session-based recommendation algorithms", V-SkNN.
 *
 * @param session items by number, earliest first
 */
export function scoreSession(
	table: AffinityTable,
	usersOf: UsersOfItems,
	session: readonly number[],
): Map<number, number> {
	const shared = new Map<number, number>();
	for (const [position, item] of session.entries()) {
		const end = usersOf.from[item + 1] ?? 0;
		const start = Math.max(usersOf.from[item] ?? 0, end - mostPerItem);
		for (let at = start; at < end; at++) {
			const user = usersOf.user[at] ?? 0;
			shared.set(
				user,
				(shared.get(user) ?? 0) + (position + 1) / session.length,
			);
		}
	}
	const near = [...shared]
		.map(([user, weight]) => {
			const size = (table.from[user + 1] ?? 0) - (table.from[user] ?? 0);
			return { user, similarity: weight / Math.sqrt(size * session.length) };
		})
		.sort((a, b) => b.similarity - a.similarity || b.user - a.user)
		.slice(0, neighbours);
	const scores = new Map<number, number>();
	for (const { user, similarity } of near)
		for (let k = table.from[user] ?? 0; k < (table.from[user + 1] ?? 0); k++) {
			const item = table.liked[k] ?? 0;
			scores.set(item, (scores.get(item) ?? 0) + similarity);
		}
	return scores;
}
