/**
 * Where each parameter sits in a vector; the same places on the free scale of the search and on the scale of the report.
 *
 * `alpha`, `lam` and `beta` are the first places of as many entries as there are channels, `control` and `fourier` likewise.
 */
export type ParameterLayout = {
	size: number;
	intercept: 0;
	alpha: number;
	lam: number;
	beta: number;
	control: number;
	fourier: number;
	sigma: number;
	/** PyMC-Marketing's names, in order. */
	names: string[];
};

/** Order and names of the parameters of a design. */
export function parameterLayout(
	channels: readonly string[],
	controls: readonly string[],
	waves: readonly string[],
): ParameterLayout {
	const count = channels.length;
	const control = 1 + 3 * count;
	const fourier = control + controls.length;
	const sigma = fourier + waves.length;
	return {
		size: sigma + 1,
		intercept: 0,
		alpha: 1,
		lam: 1 + count,
		beta: 1 + 2 * count,
		control,
		fourier,
		sigma,
		names: [
			"intercept",
			...channels.map((name) => `adstock_alpha[${name}]`),
			...channels.map((name) => `saturation_lam[${name}]`),
			...channels.map((name) => `saturation_beta[${name}]`),
			...controls.map((name) => `gamma_control[${name}]`),
			...waves.map((name) => `gamma_fourier[${name}]`),
			"y_sigma",
		],
	};
}
