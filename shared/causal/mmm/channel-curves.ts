import type { KindParameter } from "./adstock-kinds.ts";
import type { CompleteMmmSpec, MmmOrder, SaturationName } from "./mmm-spec.ts";
import { SATURATION_KINDS } from "./saturation-kinds.ts";

/** How a channel's media turn into effect. */
export type ChannelCurve = {
	kind: SaturationName;
	order: MmmOrder;
	/** Reach times a curve of frequency, carried over, in place of a curve of media. */
	isReach: boolean;
	/** First part of the names of its parameters. */
	family: "saturation" | "frequency";
	shapes: KindParameter[];
};

/** Meridian's priors on the slope and the half-way frequency (without its 0.1 on top: frequencies start at 1). */
const FREQUENCY_SHAPES: KindParameter[] = SATURATION_KINDS.hill.shapes.map(
	(shape) => ({
		...shape,
		prior: { dist: "LogNormal", mu: 0.7, sigma: 0.4 },
		start: 2,
	}),
);

/**
 * The curve of each channel: the spec's saturation, and for a channel known by reach and frequency Meridian's, adstock(reach
 * hill(frequency)): each person reached answers to how often they saw it, and people add up without saturation.
 *
 * @param channels paid and organic, in order
 */
export function channelCurves(
	spec: Pick<CompleteMmmSpec, "saturation" | "order" | "reach">,
	channels: readonly string[],
): ChannelCurve[] {
	return channels.map((name): ChannelCurve => {
		const isReach = Object.hasOwn(spec.reach ?? {}, name);
		if (isReach)
			return {
				kind: "hill",
				order: "saturation_first",
				isReach,
				family: "frequency",
				shapes: FREQUENCY_SHAPES,
			};
		const { kind } = spec.saturation;
		return {
			kind,
			order: spec.order ?? "adstock_first",
			isReach,
			family: "saturation",
			shapes: SATURATION_KINDS[kind].shapes,
		};
	});
}
