import { showCalibration } from "@lotse/shared/contract/ad-results.ts";
import { shippedCalibration } from "@lotse/shared/language/headline/calibration/shipped-calibration.ts";
import { serve } from "../../serve.ts";

export const showCalibrationFeature = serve(showCalibration)(
	async ({ workspace }) => {
		const stored = await workspace.headlineLayers.latest();
		const own = stored?.calibration ?? null;
		return { ok: true, body: { shipped: shippedCalibration, own } };
	},
);
