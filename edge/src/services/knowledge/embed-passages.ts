import type { StoredPassage } from "../../ports/knowledge-store.ts";
import type { Ports } from "../../ports.ts";
import { passageCollections } from "./passage-collections.ts";

/**
 * Makes a source's passages findable by vectors and forgets those of passages that are gone. Where the embedder does not answer, words find them
 * meanwhile, and the sweep tries again.
 *
 * @param gone ids of passages the source had before
 * @returns the embedder's name, or null where it did not answer
 */
export async function embedPassages(
	ports: Ports,
	workspaceId: string,
	passages: readonly StoredPassage[],
	gone: readonly string[],
): Promise<string | null> {
	const { embedder, vectors } = ports;
	const kept = new Set(passages.map(({ id }) => id));
	const old = gone.filter((id) => !kept.has(id));
	try {
		const values = await embedder.embed(
			passages.map(({ heading, text }) => `${heading}\n${text}`.trim()),
		);
		for (const collection of passageCollections(embedder.name, null)) {
			if (old.length > 0) await vectors.remove(workspaceId, collection, old);
			const items = passages.flatMap(({ id, language }, index) =>
				passageCollections(embedder.name, language).includes(collection)
					? [{ id, values: values[index] ?? [] }]
					: [],
			);
			if (items.length > 0)
				await vectors.upsert(workspaceId, collection, items);
		}
		return embedder.name;
	} catch (error) {
		console.warn("passages were not embedded, the sweep tries again", error);
		return null;
	}
}
