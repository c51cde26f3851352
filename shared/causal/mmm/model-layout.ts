import { completeSpec } from "./complete-spec.ts";
import type { MmmModel } from "./mmm-model.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";
import { type ParameterLayout, parameterLayout } from "./parameter-layout.ts";

/**
 * Where the parameters of a stored model sit in its draws, without laying its weeks out: for `drawParameters` and the like.
 */
export function modelLayout(
	model: Pick<MmmModel, "parameters" | "spec" | "scales">,
): {
	layout: ParameterLayout;
	spec: CompleteMmmSpec;
	/** Paid channels, then organic ones. */
	channels: string[];
	/** One without a name where there is only one market. */
	geos: string[];
} {
	const spec = completeSpec(model.spec);
	const { scales, parameters } = model;
	const channels = [...scales.channels, ...(scales.organic ?? [])].map(
		({ name }) => name,
	);
	const geos = (scales.geos ?? []).map(({ name }) => name);
	const columns = parameters.filter((name) => name.startsWith("gamma_"));
	return {
		layout: parameterLayout(spec, channels, columns, geos),
		spec,
		channels,
		geos: geos.length > 0 ? geos : [""],
	};
}
