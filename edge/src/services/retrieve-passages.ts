import type { Passage } from "@lotse/shared/contract/passages.ts";
import { fuseRanks } from "@lotse/shared/language/retrieval/fuse-ranks.ts";
import { queryTerms } from "@lotse/shared/language/retrieval/query-terms.ts";
import type {
	PassageFilter,
	StoredPassage,
	StoredSource,
} from "../ports/knowledge-store.ts";
import type { Ports } from "../ports.ts";
import { passageCollection } from "./passage-collection.ts";

/** How far down each of the lists is read before they are joined. */
const mostInList = 100;

export interface PassageRequest {
	readonly query: string;
	/** Only passages of this language, and those whose language is not known; null: all. */
	readonly language: "de" | "en" | null;
	readonly product?: string | undefined;
	readonly market?: string | undefined;
	readonly limit: number;
	/** The instant they must be usable at, epoch ms. */
	readonly at: number;
}

/**
 * The passages of a workspace that a text could rest on: full-text search (BM25) and nearest vectors, joined by reciprocal rank. Expired and paused
 * sources, and passages withheld as possible orders to a machine, are never among them, whatever an index still holds. Vectors stand
 * further down than the first hundred of a language are not looked at; words are searched within the filters.
 */
export async function retrievePassages(
	ports: Ports,
	workspaceId: string,
	request: PassageRequest,
): Promise<{ readonly ok: true; readonly passages: Passage[] }> {
	const { query, language, product, market, limit, at } = request;
	const filter = { at, language: language ?? undefined, product, market };
	const { knowledge } = ports.store.of(workspaceId);
	const [byWords, byVectors] = await Promise.all([
		knowledge.search(queryTerms(query), filter, mostInList),
		nearestIds(ports, workspaceId, query, filter),
	]);
	const wordIds = byWords.map(({ id }) => id);
	const ids = [...new Set([...wordIds, ...byVectors])];
	const usable = new Map(
		(await knowledge.usable(ids, filter)).map((row) => [row.passage.id, row]),
	);
	const lists = [wordIds, byVectors].map((list) =>
		list.filter((id) => usable.has(id)),
	);
	const passages = fuseRanks(lists)
		.slice(0, limit)
		.flatMap(({ id, score, ranks: [words = null, vectors = null] }) => {
			const row = usable.get(id);
			return row
				? [passageOf(row, score, { words, vectors, reranked: null })]
				: [];
		});
	return { ok: true, passages };
}

async function nearestIds(
	ports: Ports,
	workspaceId: string,
	query: string,
	{ language }: PassageFilter,
): Promise<string[]> {
	const { embedder, vectors } = ports;
	const [values] = await embedder.embed([query]);
	if (!values) return [];
	const languages =
		language === undefined
			? (["de", "en", "unknown"] as const)
			: ([language, "unknown"] as const);
	const found = await Promise.all(
		languages.map((one) =>
			vectors.query(
				workspaceId,
				passageCollection(embedder.name, one),
				values,
				mostInList,
			),
		),
	);
	return found
		.flat()
		.sort((a, b) => b.similarity - a.similarity)
		.slice(0, mostInList)
		.map(({ id }) => id);
}

function passageOf(
	{ passage, source }: { passage: StoredPassage; source: StoredSource },
	score: number,
	ranks: Passage["ranks"],
): Passage {
	const { id, sourceId, text, heading, start, end, language, hash } = passage;
	const { title, url, validUntil, licence, owner } = source;
	return {
		id,
		sourceId,
		sourceTitle: title,
		url,
		text,
		heading,
		start,
		end,
		language,
		hash,
		validUntil,
		licence,
		owner,
		score,
		ranks,
	};
}
