import { isSameProduct } from "@lotse/shared/language/retrieval/is-same-product.ts";
import {
	and,
	asc,
	count,
	desc,
	eq,
	getTableColumns,
	gte,
	isNotNull,
	lt,
	lte,
	type SQL,
	sql,
} from "drizzle-orm";
import type {
	DueSources,
	KnowledgeRows,
	PassageFilter,
	StoredSource,
} from "../../ports/knowledge-store.ts";
import type { Database } from "./database.ts";
import { encodeJson } from "./encode-json.ts";
import { rowsFromJson } from "./rows-from-json.ts";
import { passage, source, sourceText } from "./schema/knowledge-tables.ts";
import { passageWord } from "./schema/passage-word.ts";

const { workspaceId: _passageOwner, ...passageFields } =
	getTableColumns(passage);
const { workspaceId: _sourceOwner, ...sourceFields } = getTableColumns(source);
type SourceRow = Omit<typeof source.$inferSelect, "workspaceId">;

/** Looks like orders to a machine, and nobody has said that it may be used. */
const isWithheld = sql`(${passage.verdict} <> 'clear' and ${passage.releasedAt} is null)`;
const passagesHere = sql`from ${passage} where ${passage.workspaceId} = ${source.workspaceId} and ${passage.sourceId} = ${source.id}`;
const countedFields = {
	...sourceFields,
	passages: sql<number>`(select count(*) ${passagesHere})`.as("passages"),
	withheld: sql<number>`(select count(*) ${passagesHere} and ${isWithheld})`.as(
		"withheld",
	),
};
/** How many times more passages are ranked than asked for, so that the filters may drop some; all of them where that is too few. */
const searchedBeyond = 3;
const mostSearched = 200_000;
/** How many passages are ranked for words that others have as well; a word that would bring more is left out, unless the list is not full without it. */
const mostRanked = 2_500;
/** How much a word in the title, in the passage, in a compound of it counts. */
const bm25 = sql<number>`bm25(passage_word, 1.5, 1.0, 0.6)`;

/**
 * Sources, their text and passages, and the words passages are found by. The words stand in an FTS5 table; each begins with the
 * workspace's own letters, so that another workspace's words are neither met nor counted
 * as more frequent; only how many passages there are, and their average length, is known of all together.
 */
export function knowledgeRows(
	{ query, write }: Database,
	workspaceId: string,
): KnowledgeRows {
	const letters = lettersOf(workspaceId);
	const own = eq(source.workspaceId, workspaceId);
	const ofSource = (id: string) => and(own, eq(source.id, id));
	const textOf = (sourceId: string) =>
		and(
			eq(sourceText.workspaceId, workspaceId),
			eq(sourceText.sourceId, sourceId),
		);
	const passagesOf = (sourceId: string) =>
		and(eq(passage.workspaceId, workspaceId), eq(passage.sourceId, sourceId));
	const passageOf = (id: string) =>
		and(eq(passage.workspaceId, workspaceId), eq(passage.id, id));
	const clear = (sourceId: string) => [
		query
			.delete(passageWord)
			.where(
				sql`rowid in (select ${passage.number} from ${passage} where ${passagesOf(sourceId)})`,
			),
		query.delete(passage).where(passagesOf(sourceId)),
		query.delete(sourceText).where(textOf(sourceId)),
	];
	const withSource = and(
		eq(source.workspaceId, passage.workspaceId),
		eq(source.id, passage.sourceId),
	);
	return {
		async listSources({ before, limit }) {
			const rows = await query
				.select(countedFields)
				.from(source)
				.where(
					and(
						own,
						before === undefined ? undefined : lt(source.createdAt, before),
					),
				)
				.orderBy(desc(source.createdAt), asc(source.id))
				.limit(limit);
			return rows.map(countedOf);
		},
		async countSources() {
			const row = await query
				.select({ all: count() })
				.from(source)
				.where(own)
				.get();
			return row?.all ?? 0;
		},
		async getSource(id) {
			const row = await query
				.select(countedFields)
				.from(source)
				.where(ofSource(id))
				.get();
			return row ? countedOf(row) : null;
		},
		async findSource({ url, kind, contentHash }) {
			const row = await query
				.select(countedFields)
				.from(source)
				.where(
					and(
						own,
						url === undefined ? undefined : eq(source.url, url),
						kind === undefined ? undefined : eq(source.kind, kind),
						contentHash === undefined
							? undefined
							: eq(source.contentHash, contentHash),
					),
				)
				.orderBy(asc(source.createdAt), asc(source.id))
				.limit(1)
				.get();
			return row ? countedOf(row) : null;
		},
		createSource: ({ problem, ...row }) =>
			write(
				query.insert(source).values({
					workspaceId,
					...row,
					problemCode: problem?.code ?? null,
					problemAt: problem?.at ?? null,
				}),
			),
		updateSource(id, { problem, ...change }) {
			const trouble =
				problem === undefined
					? {}
					: {
							problemCode: problem?.code ?? null,
							problemAt: problem?.at ?? null,
						};
			const set = { ...change, ...trouble };
			return Object.keys(set).length === 0
				? write()
				: write(query.update(source).set(set).where(ofSource(id)));
		},
		removeSource: (id) =>
			write(...clear(id), query.delete(source).where(ofSource(id))),
		async getText(sourceId) {
			const row = await query
				.select({ text: sourceText.text })
				.from(sourceText)
				.where(textOf(sourceId))
				.get();
			return row?.text ?? null;
		},
		replacePassages(sourceId, text, passages) {
			const joined = (terms: readonly string[]) =>
				terms.map((term) => letters + term).join(" ");
			const words = passages.map(({ id, terms }) => [
				id,
				joined(terms.title),
				joined(terms.words),
				joined(terms.parts),
			]);
			return write(
				...clear(sourceId),
				query.insert(sourceText).values({ workspaceId, sourceId, text }),
				...rowsFromJson(
					passage,
					passages.map(({ terms: _, ...row }) => ({
						workspaceId,
						...row,
						sourceId,
					})),
				).map((select) => query.insert(passage).select(select)),
				// A cross join keeps its order: few words, each with one passage; the other way round it would be all times all.
				...partsOf(words, 1_000_000).map((json) =>
					query
						.insert(passageWord)
						.select(
							sql`select ${passage.number}, value ->> 1, value ->> 2, value ->> 3 from json_each(${json}) cross join ${passage} where ${passage.workspaceId} = ${workspaceId} and ${passage.id} = value ->> 0`,
						),
				),
			);
		},
		dropUnits(ids, at) {
			const dropped = sql`${passage.workspaceId} = ${workspaceId} and ${passage.unitId} in (select value from json_each(${encodeJson(ids)}))`;
			return write(
				query
					.delete(passageWord)
					.where(
						sql`rowid in (select ${passage.number} from ${passage} where ${dropped})`,
					),
				query.delete(passage).where(dropped),
				query
					.update(source)
					// Should the same texts be there again until then, they still have to be put in.
					.set({ nextReadAt: at, contentHash: null })
					.where(and(own, eq(source.kind, "approved"))),
			);
		},
		readUnitsSoon: (at) =>
			write(
				query
					.update(source)
					.set({ nextReadAt: at })
					.where(and(own, eq(source.kind, "approved"))),
			),
		listPassages: ({ sourceId, from, onlyWithheld, limit }) =>
			query
				.select(passageFields)
				.from(passage)
				.where(
					and(
						passagesOf(sourceId),
						gte(passage.position, from),
						onlyWithheld ? isWithheld : undefined,
					),
				)
				.orderBy(asc(passage.position))
				.limit(limit),
		releasedPassages: (sourceId) =>
			query
				.select({
					id: passage.id,
					releasedBy: passage.releasedBy,
					releasedAt: passage.releasedAt,
				})
				.from(passage)
				.where(and(passagesOf(sourceId), isNotNull(passage.releasedAt))),
		async passageIds(sourceId) {
			const rows = await query
				.select({ id: passage.id })
				.from(passage)
				.where(passagesOf(sourceId))
				.orderBy(asc(passage.position));
			return rows.map(({ id }) => id);
		},
		async getPassage(id) {
			const row = await query
				.select(passageFields)
				.from(passage)
				.where(passageOf(id))
				.get();
			return row ?? null;
		},
		release: (id, releasedBy, releasedAt) =>
			write(
				query
					.update(passage)
					.set({ releasedBy, releasedAt })
					.where(passageOf(id)),
			),
		async search(words, filter, limit) {
			if (words.length === 0) return [];
			const asked = words.map((word) => `"${letters}${word}"`);
			const isOf = isOfProduct(filter);
			const bestOf = async (most: number, telling: SQL) => {
				const chosen = query
					.$with("chosen", {
						words: sql<string>`words`.as("words"),
						isWhole: sql<number>`is_whole`.as("is_whole"),
					})
					.as(telling);
				const best = query.$with("best").as(
					query
						.select({ number: passageWord.number, score: bm25.as("score") })
						.from(passageWord)
						.where(sql`passage_word match (select words from chosen)`)
						.orderBy(sql`score`)
						.limit(most),
				);
				const usable = await query
					.with(chosen, best)
					.select({
						id: passage.id,
						score: best.score,
						product: productOf,
						isAll: sql<number>`(select is_whole from chosen) and (select count(*) from best) < ${most}`,
					})
					.from(best)
					.innerJoin(
						passage,
						and(
							eq(passage.number, best.number),
							// The plus keeps SQLite from walking through the workspace instead of looking the numbers up.
							sql`+${passage.workspaceId} = ${workspaceId}`,
						),
					)
					.innerJoin(source, withSource)
					.where(isUsable(filter))
					.orderBy(asc(best.score), asc(passage.id))
					.limit(filter.product === undefined ? limit : most);
				return {
					usable: usable.filter((row) => isOf(row.product)).slice(0, limit),
					isAll: usable[0]?.isAll === 1,
				};
			};
			// Ranking all that has one of the words costs more than the list is worth: the telling words' best few mostly suffice.
			const first = await bestOf(
				limit * searchedBeyond,
				tellingOf(asked, limit),
			);
			const { usable } =
				first.usable.length < limit && !first.isAll
					? await bestOf(
							mostSearched,
							sql`select ${asked.join(" OR ")} as words, 1 as is_whole`,
						)
					: first;
			return usable.map(({ id, score }) => ({ id, score: -score }));
		},
		async usable(ids, filter) {
			const named = sql`${passage.id} in (select value from json_each(${encodeJson(ids)}))`;
			const rows = await query
				.select({ passage: passageFields, source: sourceFields })
				.from(passage)
				.innerJoin(source, withSource)
				.where(
					and(eq(passage.workspaceId, workspaceId), named, isUsable(filter)),
				);
			const isOf = isOfProduct(filter);
			const byId = new Map(
				rows
					.filter((row) => isOf(row.passage.product || row.source.product))
					.map((row) => [row.passage.id, row]),
			);
			return ids.flatMap((id) => {
				const row = byId.get(id);
				return row
					? [{ passage: row.passage, source: sourceOf(row.source) }]
					: [];
			});
		},
	};
}

/**
 * Seven letters and digits for a workspace: short, because they stand before every word of the index. Should two workspaces share them, no
 * search sees the other's passages all the same, for each is joined to rows of its workspace.
 */
function lettersOf(workspaceId: string): string {
	let hash = 0x811c9dc5;
	for (let at = 0; at < workspaceId.length; at++)
		hash = Math.imul(hash ^ workspaceId.charCodeAt(at), 0x01000193);
	return (hash >>> 0).toString(36).padStart(7, "0");
}

/** Across workspaces, for the sweep. */
export function dueSourceRows({ query }: Database): DueSources {
	const keys = { workspaceId: source.workspaceId, id: source.id };
	return {
		dueSources: (now, limit) =>
			query
				.select(keys)
				.from(source)
				.where(lte(source.nextReadAt, now))
				.orderBy(asc(source.nextReadAt))
				.limit(limit),
		sourcesToEmbed: (embedder, limit) =>
			query
				.select(keys)
				.from(source)
				.where(
					and(
						eq(source.state, "ready"),
						sql`${source.embedder} is not ${embedder}`,
					),
				)
				.limit(limit),
	};
}

/**
 * The FTS5 expression of the words that tell passages apart: the rarest first, until what they stand in is as much as should be ranked. The score of a word that
 * stands in a third of all passages is a tenth of a rare one's, and ranking those passages takes ten times as long; they are counted no further than needed.
 */
function tellingOf(asked: readonly string[], limit: number): SQL {
	const standsIn = sql`(select count(*) from (select 1 from passage_word where passage_word match word limit ${mostRanked + 1}))`;
	return sql`
		with counted as materialized (select word, ${standsIn} as passages from (select value as word from json_each(${encodeJson(asked)}))),
		ordered as (select word, passages, coalesce(sum(passages) over (order by passages, word rows between unbounded preceding and 1 preceding), 0) as before from counted where passages > 0)
		select
			coalesce(group_concat(word, ' OR ') filter (where before < ${limit} or before + passages <= ${mostRanked}), '""') as words,
			count(*) = count(*) filter (where before < ${limit} or before + passages <= ${mostRanked}) as is_whole
		from ordered`;
}

/** Which product a passage speaks of: its own, else its source's; empty: any. */
const productOf =
	sql<string>`(case when ${passage.product} = '' then ${source.product} else ${passage.product} end)`.as(
		"product",
	);

/** Names are compared here, for the database knows neither umlauts nor endings. */
function isOfProduct({ product }: PassageFilter): (name: string) => boolean {
	return (name) =>
		product === undefined || name === "" || isSameProduct(name, product);
}

/** Not expired, not withheld, its source in use, and of the language and market asked for. */
function isUsable({ at, language, market }: PassageFilter) {
	const same = (column: unknown, value: string) =>
		sql`(${column} = '' or lower(${column}) = lower(${value}))`;
	return and(
		sql`${source.state} = 'ready'`,
		sql`(${source.validUntil} is null or ${source.validUntil} > ${at})`,
		sql`not ${isWithheld}`,
		language === undefined
			? undefined
			: sql`${passage.language} in (${language}, 'unknown')`,
		market === undefined ? undefined : same(source.market, market),
	);
}

function sourceOf({ problemCode, problemAt, ...row }: SourceRow): StoredSource {
	const problem =
		problemCode === null || problemAt === null
			? null
			: { code: problemCode, at: problemAt };
	return { ...row, problem };
}

function countedOf({
	passages,
	withheld,
	...row
}: SourceRow & { passages: number; withheld: number }) {
	return { ...sourceOf(row), passages, withheld };
}

/** JSON arrays of the rows, each of at most so many characters. */
function partsOf(rows: readonly (readonly string[])[], most: number): string[] {
	const parts: string[][] = [];
	let size = most;
	for (const row of rows.map(encodeJson)) {
		if (size + row.length > most) {
			parts.push([]);
			size = 0;
		}
		size += row.length + 1;
		parts.at(-1)?.push(row);
	}
	return parts.map((part) => `[${part.join(",")}]`);
}
