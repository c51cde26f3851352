import * as z from "zod";
import type { Vectors } from "../ports.ts";

/** Limits of the platform. They are kept here, because a local stand-in would not keep them. */
const mostIdBytes = 64;
const mostNearest = 100;
const mostPerUpsert = 1_000;
const mostPerDelete = 100;

/** The part of a Vectorize binding this driver uses. */
export interface VectorizeIndex {
	upsert(
		vectors: {
			id: string;
			values: number[];
			namespace: string;
			metadata: Record<string, string>;
		}[],
	): Promise<unknown>;
	query(
		values: number[],
		options: {
			topK: number;
			namespace: string;
			filter: { collection: { $eq: string } };
			returnValues: false;
			returnMetadata: "none";
		},
	): Promise<unknown>;
	deleteByIds(ids: string[]): Promise<unknown>;
}

const matchesSchema = z.object({
	matches: z.array(z.object({ id: z.string(), score: z.number() })),
});

/**
 * Cloudflare Vectorize, one namespace a workspace.
 *
 * The index needs cosine distance, the embedder's dimensions and, before the first insert, a metadata index:
 * `wrangler vectorize create-metadata-index lotse --property-name=collection --type=string`. What is written is found a few seconds later;
 * D1 holds the truth, so nothing here is read back after a write.
 *
 * @throws RangeError for an id over 64 bytes or more than 100 nearest: a caller's mistake, not an outcome
 */
export function vectorize(index: VectorizeIndex): Vectors {
	return {
		name: "vectorize",
		async upsert(workspaceId, collection, items) {
			const vectors = items.map(({ id, values }) => ({
				id: keyOf(workspaceId, collection, id),
				values: [...values],
				namespace: workspaceId,
				metadata: { collection },
			}));
			for (const part of partsOf(vectors, mostPerUpsert))
				await index.upsert(part);
		},
		async query(workspaceId, collection, values, limit) {
			if (!Number.isInteger(limit) || limit < 1 || limit > mostNearest)
				throw new RangeError(`Vectorize finds 1 to ${mostNearest} nearest`);
			const reply = await index.query([...values], {
				topK: limit,
				namespace: workspaceId,
				filter: { collection: { $eq: collection } },
				returnValues: false,
				returnMetadata: "none",
			});
			const prefix = keyOf(workspaceId, collection, "");
			return matchesSchema
				.parse(reply)
				.matches.filter((match) => match.id.startsWith(prefix))
				.map(({ id, score }) => ({
					id: id.slice(prefix.length),
					similarity: score,
				}));
		},
		async remove(workspaceId, collection, ids) {
			const keys = ids.map((id) => keyOf(workspaceId, collection, id));
			for (const part of partsOf(keys, mostPerDelete))
				await index.deleteByIds(part);
		},
	};
}

/** Ids are unique across namespaces, so workspace and collection are part of them. */
function keyOf(workspaceId: string, collection: string, id: string): string {
	const key = `${workspaceId}/${collection}/${id}`;
	if (new TextEncoder().encode(key).length > mostIdBytes)
		throw new RangeError(
			`Vectorize ids have at most ${mostIdBytes} bytes: ${key}`,
		);
	return key;
}

function partsOf<T>(all: readonly T[], size: number): T[][] {
	const parts: T[][] = [];
	for (let start = 0; start < all.length; start += size)
		parts.push(all.slice(start, start + size));
	return parts;
}
