import type { Ports, StoredDataset } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";

/** Writes a dataset that was read without error; the trail keeps the hash of its rows. */
export async function storeDataset(
	ports: Ports,
	workspaceId: string,
	actor: string,
	content: Omit<StoredDataset, "id" | "createdAt">,
): Promise<StoredDataset> {
	const dataset: StoredDataset = {
		...content,
		id: createId(ports.random, "dat"),
		createdAt: ports.clock.now(),
	};
	const { name, weeks, from, to, channels, csv } = dataset;
	const sha256 = await ports.secrets.digest(csv);
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor,
			action: "dataset.create",
			subject: dataset.id,
			detail: { name, weeks, from, to, channels, sha256 },
		},
		[ports.store.of(workspaceId).datasets.create(dataset)],
	);
	if (!committed.ok)
		throw new Error(`dataset not written: conflict in ${committed.conflict}`);
	return dataset;
}
