import { getUnit } from "@lotse/shared/contract/units.ts";
import { serve } from "../../serve.ts";

export const getUnitFeature = serve(getUnit)(async ({ input, workspace }) => {
	const unit = await workspace.units.get(input.unitId);
	return unit ? { ok: true, body: unit } : { ok: false, code: "not-found" };
});
