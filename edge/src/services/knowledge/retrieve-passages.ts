import type { Passage } from "@lotse/shared/contract/passages.ts";
import {
	type Fused,
	fuseRanks,
} from "@lotse/shared/language/retrieval/fuse-ranks.ts";
import { queryTerms } from "@lotse/shared/language/retrieval/query-terms.ts";
import type {
	KnowledgeRows,
	PassageFilter,
	StoredPassage,
	StoredSource,
} from "../../ports/knowledge-store.ts";
import type { Ports } from "../../ports.ts";
import { passageCollections } from "./passage-collections.ts";

/** How far down each of the lists is read before they are joined. */
const mostInList = 100;
/** How many of the joined list a re-ranker reads, where one is bound. */
const mostReranked = 30;
/** Rows read beyond those wanted, for some may not be used. */
const readBeyond = 10;
/** Further down there is little that answers. */
const mostReads = 6;

export interface PassageRequest {
	readonly query: string;
	/** Only passages of this language, and those whose language is not known; null: all. */
	readonly language: "de" | "en" | null;
	readonly product?: string | undefined;
	/** What is written about: of what was found, passages of another product are left out. `product` searches among its passages instead. */
	readonly about?: string | undefined;
	readonly market?: string | undefined;
	readonly limit: number;
	/** The instant they must be usable at, epoch ms. */
	readonly at: number;
}

/**
 * The passages of a workspace that a text could rest on: full-text search (BM25) and nearest vectors, joined by reciprocal rank, the first thirty
 * put in order by a re-ranker where one is bound. Expired and paused sources, and passages withheld as possible orders to a machine, are
 * never among them, whatever an index still holds. Words are searched within the filters; vectors beyond the nearest hundred of a
 * language are not looked at. Where the embedder does not answer, words alone find.
 */
export async function retrievePassages(
	ports: Ports,
	workspaceId: string,
	request: PassageRequest,
): Promise<{ readonly ok: true; readonly passages: Passage[] }> {
	const { query, language, product, about, market, limit, at } = request;
	const filter = { at, language: language ?? undefined, product, market };
	const { knowledge } = ports.store.of(workspaceId);
	const [byWords, byVectors] = await Promise.all([
		knowledge.search(queryTerms(query), filter, mostInList),
		nearestIds(ports, workspaceId, query, filter),
	]);
	const fused = fuseRanks([byWords.map(({ id }) => id), byVectors]);
	const wanted = ports.reranker ? Math.max(limit, mostReranked) : limit;
	const usable = { ...filter, product: about ?? product };
	const found = await firstUsable(knowledge, fused, usable, wanted);
	const order = await rerankedIds(ports, query, found.slice(0, mostReranked));
	const placeOf = new Map(order?.map((id, index) => [id, index + 1]));
	const passages = found
		.toSorted(
			(a, b) =>
				(placeOf.get(a.passage.id) ?? mostInList) -
				(placeOf.get(b.passage.id) ?? mostInList),
		)
		.slice(0, limit)
		.map((one) => passageOf(one, placeOf.get(one.passage.id) ?? null));
	return { ok: true, passages };
}

interface Found {
	readonly passage: StoredPassage;
	readonly source: StoredSource;
	readonly fused: Fused;
}

/** The first of the joined list that may be used: what the vectors found is not filtered yet. A few are read at a time, for rows are large. */
async function firstUsable(
	knowledge: KnowledgeRows,
	fused: readonly Fused[],
	filter: PassageFilter,
	wanted: number,
): Promise<Found[]> {
	const found: Found[] = [];
	const step = wanted + readBeyond;
	for (
		let from = 0;
		from < Math.min(fused.length, step * mostReads) && found.length < wanted;
		from += step
	) {
		const some = new Map(
			fused.slice(from, from + step).map((one) => [one.id, one]),
		);
		const rows = await knowledge.usable([...some.keys()], filter);
		for (const row of rows) {
			const one = some.get(row.passage.id);
			if (one) found.push({ ...row, fused: one });
		}
	}
	return found.slice(0, wanted);
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
	found: readonly Found[],
): Promise<string[] | null> {
	if (reranker === null || found.length === 0) return null;
	const scores = await reranker.score(
		query,
		found.map(({ passage }) => passage.text),
	);
	if (scores === null) return null;
	return found
		.map(({ passage }, index) => ({
			id: passage.id,
			score: scores[index] ?? 0,
		}))
		.sort((a, b) => b.score - a.score)
		.map(({ id }) => id);
}

function passageOf(
	{ passage, source, fused }: Found,
	reranked: number | null,
): Passage {
	const { id, sourceId, text, heading, start, end, language, hash } = passage;
	const { title, url, validUntil, licence, owner } = source;
	const [words = null, vectors = null] = fused.ranks;
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
		score: fused.score,
		ranks: { words, vectors, reranked },
	};
}
