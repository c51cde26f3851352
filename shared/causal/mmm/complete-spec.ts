import type { CompleteMmmSpec, MmmSpec } from "./mmm-spec.ts";

/**
 * Fills every default of a spec: carry-over over 8 weeks, two yearly waves, logistic saturation; what concerns priors is filled in
 * parameter by parameter (`model-parameters.ts`), because it depends on the kinds chosen. A complete spec comes back as it is.
 *
 * @example completeSpec({ date: "week", target: "sales", channels: ["tv"] }).adstock.maxLag // 8
 */
export function completeSpec(spec: MmmSpec | CompleteMmmSpec): CompleteMmmSpec {
	return {
		...spec,
		channels: [...spec.channels],
		controls: [...(spec.controls ?? [])],
		seasonality: { ...spec.seasonality, yearly: spec.seasonality?.yearly ?? 2 },
		adstock: {
			kind: spec.adstock?.kind ?? "geometric",
			maxLag: spec.adstock?.maxLag ?? 8,
		},
		saturation: spec.saturation ?? { kind: "logistic" },
		priors: { ...spec.priors },
		currency: spec.currency ?? null,
		spend: { ...spec.spend },
	};
}
