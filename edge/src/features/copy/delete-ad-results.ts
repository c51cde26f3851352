import { deleteAdResults } from "@lotse/shared/contract/ad-results.ts";
import { serve } from "../../serve.ts";
import { changeAdResults } from "../../services/copy/change-ad-results.ts";
import { summariseLayer } from "../../services/copy/summarise-layer.ts";

export const deleteAdResultsFeature = serve(deleteAdResults)(
	async ({ input, caller, ports, workspace }) => {
		const { campaign, adGroup } = input;
		let deleted = 0;
		const stored = await changeAdResults(ports, caller, (before) => {
			const after = before.filter(
				(row) =>
					(campaign !== undefined && row.campaign !== campaign) ||
					(adGroup !== undefined && row.adGroup !== adGroup),
			);
			deleted = before.length - after.length;
			if (deleted === 0) return null;
			return {
				after,
				write: workspace.adResults.remove(input),
				action: "ad-results.delete",
				detail: { rows: deleted, all: after.length === 0 },
			};
		});
		const layer = stored ?? (await workspace.headlineLayers.latest());
		return { ok: true, body: { deleted, layer: summariseLayer(layer) } };
	},
);
