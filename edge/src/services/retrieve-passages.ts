import type { Passage } from "@lotse/shared/contract/passages.ts";
import { fuseRanks } from "@lotse/shared/language/retrieval/fuse-ranks.ts";
import { queryTerms } from "@lotse/shared/language/retrieval/query-terms.ts";
import type {
	PassageFilter,
	StoredPassage,
	StoredSource,
} from "../ports/knowledge-store.ts";
import type { Ports } from "../ports.ts";
import { passageCollections } from "./passage-collections.ts";

/** How far down each of the lists is read before they are joined. */
const mostInList = 100;
/** How many of the joined list a re-ranker reads, where one is bound. */
const mostReranked = 30;

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
 * The passages of a workspace that a text could rest on: full-text search (BM25) and nearest vectors, joined by reciprocal rank, the first thirty
 * put in order by a re-ranker where one is bound. Expired and paused
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
	const fused = fuseRanks(lists).slice(0, Math.max(limit, mostReranked));
	const textOf = (id: string) => usable.get(id)?.passage.text ?? "";
	const order = await rerankedIds(
		ports,
		query,
		fused.slice(0, mostReranked).map(({ id }) => ({ id, text: textOf(id) })),
	);
	const placeOf = new Map(order?.map((id, index) => [id, index + 1]));
	const passages = fused
		.toSorted(
			(a, b) =>
				(placeOf.get(a.id) ?? mostInList) - (placeOf.get(b.id) ?? mostInList),
		)
		.slice(0, limit)
		.flatMap(({ id, score, ranks: [words = null, vectors = null] }) => {
			const row = usable.get(id);
			const reranked = placeOf.get(id) ?? null;
			return row ? [passageOf(row, score, { words, vectors, reranked })] : [];
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
	const values = await vectorOf(ports, query);
	if (values === null) return [];
	const found = await Promise.all(
		passageCollections(embedder.name, language ?? null).map((collection) =>
			vectors.query(workspaceId, collection, values, mostInList),
		),
	);
	const nearest = found.flat().sort((a, b) => b.similarity - a.similarity);
	return [...new Set(nearest.map(({ id }) => id))].slice(0, mostInList);
}

/** Null where the embedder does not answer: then words alone find passages. */
async function vectorOf(
	{ embedder }: Ports,
	query: string,
): Promise<number[] | null> {
	try {
		const [values] = await embedder.embed([query]);
		return values ?? null;
	} catch (error) {
		console.warn(
			"the embedder did not answer, words alone are searched",
			error,
		);
		return null;
	}
}

/** The order a reader of question and passage together gives; null where none is bound or it does not answer. */
async function rerankedIds(
	{ reranker }: Ports,
	query: string,
	found: readonly { id: string; text: string }[],
): Promise<string[] | null> {
	if (reranker === null) return null;
	const scores = await reranker.score(
		query,
		found.map(({ text }) => text),
	);
	if (scores === null) return null;
	return found
		.map(({ id }, index) => ({ id, score: scores[index] ?? 0 }))
		.sort((a, b) => b.score - a.score)
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
