import { listUnits } from "@lotse/shared/contract/units.ts";
import { serve } from "../../serve.ts";

export const listUnitsFeature = serve(listUnits)(
	async ({ input, workspace }) => {
		const [units, counts] = await Promise.all([
			workspace.units.list(input),
			workspace.units.counts(),
		]);
		return { ok: true, body: { units, counts } };
	},
);
