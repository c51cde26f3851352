import { ADSTOCK_KINDS } from "./adstock-kinds.ts";
import { type ChannelCurve, channelCurves } from "./channel-curves.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";
import { SATURATION_KINDS } from "./saturation-kinds.ts";

/**
 * Where each parameter sits in a vector; the same places on the free scale of the search and on the scale of the report.
 *
 * Entries of `adstock` (one for each parameter of the kind), `beta`, `column` and those of `geo` are the first places of
 * blocks: as many entries as there are channels, columns or markets.
 */
export type ParameterLayout = {
	size: number;
	intercept: 0;
	adstock: number[];
	/** How each channel's media turn into effect, and where the parameters of that sit. */
	curves: (ChannelCurve & { places: number[] })[];
	/** The multiplier of the saturation, in the free coordinates the logarithm of the effect at the channel's typical level. */
	beta: number;
	/** Controls, waves, holidays, trend. */
	column: number;
	geo?: {
		/** Spread of the markets' coefficients of a channel, a factor's logarithm. */
		betaSpread: number;
		/** One a market. */
		intercept: number;
		/** One a market. */
		sigma: number;
		/** One a market and channel, channels within a market side by side. */
		beta: number;
	};
	/** Degrees of freedom of Student-t noise; left out for normal noise. */
	nu?: number;
	/** Always the last. */
	sigma: number;
	/** PyMC-Marketing's names, in order. */
	names: string[];
};

/**
 * Order and names of the parameters of a model.
 *
 * @param channels with spend and without
 * @param columns full names, such as `gamma_control[price]`
 * @param geos names of the markets; empty for a single one
 */
export function parameterLayout(
	spec: Pick<
		CompleteMmmSpec,
		"adstock" | "saturation" | "noise" | "order" | "reach"
	>,
	channels: readonly string[],
	columns: readonly string[],
	geos: readonly string[] = [],
): ParameterLayout {
	const names = ["intercept"];
	const block = (list: readonly string[]): number => {
		const first = names.length;
		names.push(...list);
		return first;
	};
	const { multiplier } = SATURATION_KINDS[spec.saturation.kind];
	const each = (name: string) =>
		block(channels.map((channel) => `${name}[${channel}]`));
	const adstock = ADSTOCK_KINDS[spec.adstock.kind].map(({ name }) =>
		each(`adstock_${name}`),
	);
	const curves = channelCurves(spec, channels).map((curve) => ({
		...curve,
		places: [] as number[],
	}));
	for (const family of ["saturation", "frequency"] as const) {
		const members = curves.flatMap((curve, m) =>
			curve.family === family ? [{ curve, channel: channels[m] ?? "" }] : [],
		);
		members[0]?.curve.shapes.forEach(({ name }) => {
			const first = block(
				members.map(({ channel }) => `${family}_${name}[${channel}]`),
			);
			members.forEach(({ curve }, i) => {
				curve.places.push(first + i);
			});
		});
	}
	const multiplierName = `saturation_${multiplier.name}`;
	const beta = each(multiplierName);
	const column = block(columns);
	const geo =
		geos.length === 0
			? {}
			: {
					geo: {
						betaSpread: each(`${multiplierName}_spread`),
						intercept: block(geos.map((geo) => `intercept[${geo}]`)),
						sigma: block(geos.map((geo) => `y_sigma[${geo}]`)),
						beta: block(
							geos.flatMap((geo) =>
								channels.map(
									(channel) => `${multiplierName}[${geo}, ${channel}]`,
								),
							),
						),
					},
				};
	const nu = spec.noise === "student_t" ? { nu: block(["y_nu"]) } : {};
	const sigma = block(["y_sigma"]);
	return {
		size: names.length,
		intercept: 0,
		adstock,
		curves,
		beta,
		column,
		...geo,
		...nu,
		sigma,
		names,
	};
}
