import { calibrateResults } from "@lotse/shared/language/headline/calibration/calibrate-results.ts";
import type { AccountResult } from "@lotse/shared/language/headline/results/account-result.ts";
import { toAdResult } from "@lotse/shared/language/headline/results/to-ad-result.ts";
import { fitHeadlineLayer } from "@lotse/shared/language/headline/workspace/fit-headline-layer.ts";
import { shippedModel } from "@lotse/shared/language/headline/workspace/shipped-model.ts";
import type { Caller, Ports, StoredHeadlineLayer, Write } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";

/** A change of the results, worked out on what is there; `null` when it must not be made. */
export type ResultsChange = (before: readonly AccountResult[]) => {
	readonly after: readonly AccountResult[];
	readonly write: Write;
	readonly action: string;
	readonly detail: Record<string, unknown>;
} | null;

const attempts = 3;

/**
 * Changes a workspace's ad results and what the score learnt from them, together or not at all: results, layer, calibration and audit entry are one batch.
 * The layer's number is a key; when two changes are made at once, the slower one is worked out anew. 2,000 compared texts take about a
 * second for the layer and two for the calibration.
 *
 * @returns the new layer; null when the change refused
 */
export async function changeAdResults(
	ports: Ports,
	caller: Caller,
	change: ResultsChange,
): Promise<StoredHeadlineLayer | null> {
	const { adResults, headlineLayers } = ports.store.of(caller.workspaceId);
	for (let attempt = 1; ; attempt += 1) {
		const [latest, before] = await Promise.all([
			headlineLayers.latest(),
			adResults.list(),
		]);
		const worked = change(before);
		if (worked === null) return null;
		const learnt = learn(worked.after);
		const next: StoredHeadlineLayer = {
			...learnt,
			number: (latest?.number ?? 0) + 1,
			learntAt: ports.clock.now(),
		};
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: worked.action,
				subject: caller.workspaceId,
				detail: {
					...worked.detail,
					layer: next.layer?.version ?? null,
					number: next.number,
				},
			},
			[worked.write, headlineLayers.add(next)],
		);
		if (committed.ok) return next;
		if (committed.conflict !== "headline_layer" || attempt === attempts)
			throw new Error(`ad results not written: ${committed.conflict}`);
	}
}

function learn(
	results: readonly AccountResult[],
): Pick<StoredHeadlineLayer, "layer" | "calibration"> {
	const rows = results.map(toAdResult);
	const fitted = fitHeadlineLayer(rows, shippedModel);
	return fitted.ok
		? {
				layer: fitted.state,
				calibration: calibrateResults(rows, shippedModel),
			}
		: { layer: null, calibration: null };
}
