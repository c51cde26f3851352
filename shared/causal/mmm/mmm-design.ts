import type { MmmScales } from "./mmm-model.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";
import type { ParameterLayout } from "./parameter-layout.ts";

/** A series made ready for the model: everything divided, centred and laid out once. */
export type MmmDesign = {
	spec: CompleteMmmSpec;
	scales: MmmScales;
	weeks: number;
	/** Target over its maximum. */
	target: Float64Array;
	channels: DesignChannel[];
	controls: DesignControl[];
	fourier: { name: string; values: Float64Array }[];
	/** Where each parameter sits in a vector. */
	layout: ParameterLayout;
};

export type DesignChannel = {
	name: string;
	/** Media over its maximum, 0..1. */
	media: Float64Array;
	/** Typical level of the scaled media while it runs; the effect there is what data tell best. */
	reference: number;
	/** Standard deviation of the half-normal prior on the coefficient. */
	betaSigma: number;
};

export type DesignControl = {
	name: string;
	/** As in the file. */
	raw: Float64Array;
	/** (raw - centre) / scale: what the search works with. */
	scaled: Float64Array;
	centre: number;
	scale: number;
};
