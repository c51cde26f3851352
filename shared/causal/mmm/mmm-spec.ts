/**
 * What a mix model is asked: which columns mean what, and which parts the model has.
 *
 * The keys are those of the command line's `--spec` file, so a spec can be written by hand, guessed from a table
 * (`guess-columns.ts`) or sent by the console. Everything but `date`, `target` and `channels` has a default (`complete-spec.ts`).
 */
export type MmmSpec = {
	/** Column that holds the week (its first day, or any fixed weekday). */
	date: string;
	/** Column the business wants more of: revenue, orders, sign-ups. */
	target: string;
	/** Columns of media: spend, or another activity (then see `spend`). */
	channels: string[];
	/** Columns that move the target and are not media: price, promotion, events, trend. */
	controls?: string[];
	/** Pairs of sine and cosine waves over the year; 0 turns seasonality off. */
	seasonality?: { yearly: number };
	/** Carry-over of a week's media into later weeks; `maxLag` counts weeks including the week itself. */
	adstock?: { kind: "geometric"; maxLag: number };
	/** Diminishing returns. */
	saturation?: { kind: "logistic" };
	priors?: Partial<MmmPriors>;
	/** ISO 4217 code of spend, shown with every amount of money. */
	currency?: string;
	/** Channel -> column with its spend, where the channel's own column holds impressions, clicks or ratings. */
	spend?: Record<string, string>;
};

/**
 * Prior beliefs on PyMC-Marketing's scale: target and channels divided by their maximum, controls as they stand in the file.
 * `kind` names the family so that other families can join later without changing what is stored.
 */
export type MmmPriors = {
	intercept: { kind: "normal"; mu: number; sigma: number };
	adstock_alpha: { kind: "beta"; alpha: number; beta: number };
	saturation_lam: { kind: "gamma"; shape: number; rate: number };
	/** `sigma` is one number for every channel, or one a channel. */
	saturation_beta: {
		kind: "half-normal";
		sigma: number | Record<string, number>;
	};
	gamma_control: { kind: "normal"; mu: number; sigma: number };
	gamma_fourier: { kind: "laplace"; mu: number; scale: number };
	y_sigma: { kind: "half-normal"; sigma: number };
};

/** A spec with every default filled in: what a fit really used, and what a model stores. */
export type CompleteMmmSpec = {
	date: string;
	target: string;
	channels: string[];
	controls: string[];
	seasonality: { yearly: number };
	adstock: { kind: "geometric"; maxLag: number };
	saturation: { kind: "logistic" };
	priors: MmmPriors;
	/** `null` where nobody said which currency it is. */
	currency: string | null;
	spend: Record<string, string>;
};
