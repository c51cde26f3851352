import type { Ports } from "../../ports.ts";
import { holdEffects } from "../hold-effects.ts";
import { embedPassages } from "./embed-passages.ts";
import { readSourceAgain } from "./read-source-again.ts";

/** Of each kind of work, a minute. */
const mostAtOnce = 4;
const mostPassages = 2_000;

/** What happens by itself: pages are read again once a day, and passages get vectors whose embedder was away or was changed. */
export async function refreshSources(ports: Ports): Promise<void> {
	const due = await ports.store.dueSources(ports.clock.now(), mostAtOnce);
	for (const { workspaceId, id } of due)
		await readSourceAgain(
			holdEffects(ports, workspaceId),
			workspaceId,
			"system",
			id,
		);
	const { name } = ports.embedder;
	const missing = await ports.store.sourcesToEmbed(name, mostAtOnce);
	for (const { workspaceId, id } of missing) {
		const { knowledge } = ports.store.of(workspaceId);
		const passages = await knowledge.listPassages({
			sourceId: id,
			from: 0,
			onlyWithheld: false,
			limit: mostPassages,
		});
		const embedder = await embedPassages(
			holdEffects(ports, workspaceId),
			workspaceId,
			passages,
			[],
		);
		if (embedder !== null)
			await ports.store.batch([knowledge.updateSource(id, { embedder })]);
	}
}
