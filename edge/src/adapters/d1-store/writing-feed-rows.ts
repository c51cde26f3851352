import {
	and,
	asc,
	desc,
	eq,
	getTableColumns,
	gt,
	inArray,
	sql,
} from "drizzle-orm";
import type {
	UnfinishedFeeds,
	WritingStore,
} from "../../ports/writing-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { writingFeed, writingFeedItem } from "./schema/writing-tables.ts";

const { workspaceId: _feed, ...feedFields } = getTableColumns(writingFeed);
const { brief: _brief, attempt: _attempt, ...listFields } = feedFields;
const {
	workspaceId: _item,
	feedId: _id,
	...itemFields
} = getTableColumns(writingFeedItem);

/** Jobs that write for a feed of products, and what became of each product. */
export function writingFeedRows(
	{ query, write }: Database,
	workspaceId: string,
): Pick<
	WritingStore,
	| "listFeeds"
	| "getFeed"
	| "createFeed"
	| "moveFeed"
	| "feedItems"
	| "waitingItems"
	| "finishItems"
> {
	const own = eq(writingFeed.workspaceId, workspaceId);
	const ofFeed = (id: string) =>
		and(
			eq(writingFeedItem.workspaceId, workspaceId),
			eq(writingFeedItem.feedId, id),
		);
	return {
		listFeeds: () =>
			query
				.select(listFields)
				.from(writingFeed)
				.where(own)
				.orderBy(desc(writingFeed.createdAt), desc(writingFeed.id))
				.limit(50),
		getFeed: async (id) =>
			(await query
				.select(feedFields)
				.from(writingFeed)
				.where(and(own, eq(writingFeed.id, id)))
				.get()) ?? null,
		createFeed: (feed, items) =>
			write(
				query.insert(writingFeed).values({ workspaceId, ...feed }),
				...rowsFromJson(
					writingFeedItem,
					items.map((item) => ({ workspaceId, feedId: feed.id, ...item })),
				).map((select) => query.insert(writingFeedItem).select(select)),
			),
		async moveFeed(id, from, { state, reason, isRestart = false, at }) {
			const moved = await query
				.update(writingFeed)
				.set({
					state,
					updatedAt: at,
					...(reason === undefined ? {} : { reason }),
					...(isRestart ? { attempt: sql`${writingFeed.attempt} + 1` } : {}),
				})
				.where(
					and(
						own,
						eq(writingFeed.id, id),
						inArray(writingFeed.state, [...from]),
					),
				)
				.returning({ id: writingFeed.id });
			return moved.length === 1;
		},
		feedItems: (id, after, limit) =>
			query
				.select(itemFields)
				.from(writingFeedItem)
				.where(and(ofFeed(id), gt(writingFeedItem.position, after)))
				.orderBy(asc(writingFeedItem.position))
				.limit(limit),
		waitingItems: (id, limit) =>
			query
				.select(itemFields)
				.from(writingFeedItem)
				.where(and(ofFeed(id), eq(writingFeedItem.state, "waiting")))
				.orderBy(asc(writingFeedItem.position))
				.limit(limit),
		async finishItems({ id, attempt }, items, at) {
			const rows = encodeJson(
				items.map(({ position, state, units: ids, reason }) => [
					position,
					state,
					encodeJson(ids),
					reason === null ? null : encodeJson(reason),
				]),
			);
			await query.run(sql`
				update ${writingFeedItem} set state = given.value ->> 1, units = given.value ->> 2, reason = given.value ->> 3
				from json_each(${rows}) as given
				where workspace_id = ${workspaceId} and feed_id = ${id} and position = given.value ->> 0 and state = 'waiting'`);
			// Counted anew, so that a step done twice counts once.
			const finished = (what: string) =>
				sql`(select ${sql.raw(what)} from ${writingFeedItem} where workspace_id = ${workspaceId} and feed_id = ${id} and state <> 'waiting')`;
			await query
				.update(writingFeed)
				.set({
					done: finished("count(*)"),
					empty: finished("count(*) filter (where state = 'empty')"),
					units: finished("coalesce(sum(json_array_length(units)), 0)"),
					updatedAt: at,
				})
				.where(
					and(own, eq(writingFeed.id, id), eq(writingFeed.attempt, attempt)),
				);
		},
	};
}

/** Feed jobs that should be running, in every workspace. */
export function unfinishedFeeds({ query }: Database): UnfinishedFeeds {
	return async () => {
		const rows = await query
			.select()
			.from(writingFeed)
			.where(inArray(writingFeed.state, ["queued", "running"]))
			.limit(200);
		return rows.map(({ workspaceId, ...feed }) => ({ workspaceId, feed }));
	};
}
