/**
 * A distribution of one parameter, with PyMC's names and parameters.
 *
 * Restricted to the values a parameter may take: a `Normal` on a coefficient that cannot be negative is a normal cut off at zero.
 */
export type Prior =
	| { dist: "Normal"; mu: number; sigma: number }
	| { dist: "HalfNormal"; sigma: number }
	| {
			dist: "TruncatedNormal";
			mu: number;
			sigma: number;
			lower?: number;
			upper?: number;
	  }
	| { dist: "LogNormal"; mu: number; sigma: number }
	| { dist: "Gamma"; alpha: number; beta: number }
	| { dist: "InverseGamma"; alpha: number; beta: number }
	| { dist: "Exponential"; lam: number }
	| { dist: "Beta"; alpha: number; beta: number }
	| { dist: "Uniform"; lower: number; upper: number }
	| { dist: "Laplace"; mu: number; b: number }
	| { dist: "StudentT"; nu: number; mu: number; sigma: number }
	| { dist: "HalfStudentT"; nu: number; sigma: number }
	| { dist: "HalfCauchy"; beta: number };

/** One number for every member of a family, a list in the order of the members, or a number by name. */
export type PriorNumber = number | number[] | Record<string, number>;

/**
 * A prior as it is written in a spec: a distribution by PyMC's name, `{"dist":"HalfNormal","sigma":2}`, in any of PyMC's
 * parametrisations (`Gamma` and `Beta` also by `mu` and `sigma`, `InverseGamma` too), or the older `{"kind":"half-normal","sigma":2}`.
 */
export type WrittenPrior = {
	dist?: string;
	kind?: string;
	mu?: PriorNumber;
	sigma?: PriorNumber;
	alpha?: PriorNumber;
	beta?: PriorNumber;
	lam?: PriorNumber;
	nu?: PriorNumber;
	b?: PriorNumber;
	lower?: PriorNumber;
	upper?: PriorNumber;
	shape?: PriorNumber;
	rate?: PriorNumber;
	scale?: PriorNumber;
};
