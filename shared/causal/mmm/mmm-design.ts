import type { MmmScales } from "./mmm-model.ts";
import type { CompleteMmmSpec, LiftTest } from "./mmm-spec.ts";
import type { ParameterLayout } from "./parameter-layout.ts";
import type { Prior } from "./prior.ts";
import type { Support } from "./support.ts";

/**
 * A series made ready for the model: everything divided, centred and laid out once.
 *
 * Lists over the data have one entry a market and week, market after market (`rows` = markets * weeks).
 */
export type MmmDesign = {
	spec: CompleteMmmSpec;
	scales: MmmScales;
	weeks: number;
	/** Weeks of media before the first, the same for every market. */
	history: number;
	rows: number;
	/** Markets; one without a name where there is only one. */
	geos: DesignGeo[];
	/** Target over its maximum (per head where populations are known). */
	target: Float64Array;
	/** Paid channels, then organic ones. */
	channels: DesignChannel[];
	/** Controls, waves, holidays, trend: everything that adds linearly. */
	columns: DesignColumn[];
	liftTests: DesignLiftTest[];
	/** Weights of carry-over, the week itself included. */
	lags: number;
	/** How far each market's coefficient is centred (see `market-state.ts`); left out where none is. */
	centring?: Float64Array;
	/** Where each parameter sits in a vector. */
	layout: ParameterLayout;
	/** Support and prior of each parameter, in the order of the layout. */
	parameters: DesignParameter[];
};

export type DesignGeo = {
	name: string;
	/** Target of the file for one unit of scaled target. */
	unit: number;
};

export type DesignChannel = {
	name: string;
	/** Media over their maximum, 0..1, market after market, each with its history first. */
	media: Float64Array;
	/** How often each person reached saw it, in the places of `media`, which then is reach; null for all other channels. */
	frequency: Float64Array | null;
	/** Typical level of what enters saturation (scaled media, or frequency) while they run; the effect there is what data tell best. */
	reference: number;
	/** Media of the file for one unit of scaled media, one a market. */
	units: number[];
	/** Money spent in the window; 0 for an organic channel. */
	spend: number;
	/**
	 * A prior on what the channel brought over the window, or on what it would bring more if its media grew in proportion, in place of one
	 * on its coefficient.
	 */
	total: { prior: Prior; perUnit: number; of: "total" | "margin" } | null;
};

export type DesignColumn = {
	/** Family of its prior: `gamma_control`, `gamma_fourier`, `gamma_holiday`, `gamma_trend`. */
	family: string;
	name: string;
	/**
	 * The market whose rows alone it has, and the column whose coefficient it differs from; reported is the market's own coefficient, in
	 * place of the common one. Left out for all rows.
	 */
	own?: { market: number; common: number };
	/** As in the file. */
	raw: Float64Array;
	/** (raw - centre) / scale: what the search works with. */
	scaled: Float64Array;
	centre: number;
	scale: number;
};

export type DesignParameter = {
	support: Support;
	prior: Prior;
	/** See `adstock-kinds.ts`. */
	isHalfway?: true;
};

export type DesignLiftTest = {
	channel: number;
	geo: number;
	/** Scaled media before and after. */
	from: number;
	to: number;
	/** Scaled result, in total or a week, and its standard error. */
	result: number;
	sigma: number;
	/** How long the change ran; 0 for a lasting one. */
	weeks: number;
	test: LiftTest;
};
