import type { Prior, PriorNumber, WrittenPrior } from "./prior.ts";

export type ReadPrior =
	| { ok: true; prior: Prior }
	/** `field` is the part of the prior that is wrong, `wanted` what it may be. */
	| { ok: false; field: string; value: string; wanted: string };

/** The names a `kind` of older specs stands for. */
const KINDS: Record<string, string> = {
	normal: "Normal",
	"half-normal": "HalfNormal",
	"log-normal": "LogNormal",
	gamma: "Gamma",
	beta: "Beta",
	laplace: "Laplace",
	uniform: "Uniform",
};

const NAMES = [
	"Normal",
	"HalfNormal",
	"TruncatedNormal",
	"LogNormal",
	"Gamma",
	"InverseGamma",
	"Exponential",
	"Beta",
	"Uniform",
	"Laplace",
	"StudentT",
	"HalfStudentT",
	"HalfCauchy",
];

/**
 * A prior of a spec as one distribution for one member of a family: names and parametrisations of PyMC, lists and numbers by name.
 *
 * @param member name of the channel, control or wave; `place` its position among `of` members
 * @example readPrior({ dist: "Gamma", mu: 2, sigma: 1 }, "tv", 0, 1) // Gamma with alpha 4 and beta 2
 */
export function readPrior(
	written: WrittenPrior,
	member: string,
	place: number,
	of: number,
): ReadPrior {
	const named = written.dist ?? KINDS[written.kind ?? ""] ?? written.kind;
	const dist = NAMES.find((name) => name === named);
	if (dist === undefined)
		return {
			ok: false,
			field: written.dist === undefined ? "kind" : "dist",
			value: String(named ?? ""),
			wanted: NAMES.join(", "),
		};
	const wrong: Extract<ReadPrior, { ok: false }>[] = [];
	const fail = (field: string, value: unknown, wanted: string) => {
		wrong.push({ ok: false, field, value: String(value), wanted });
		return Number.NaN;
	};
	const number = (field: keyof WrittenPrior): number | undefined => {
		const value = written[field];
		if (value === undefined || typeof value === "string") return undefined;
		const own = pick(value, member, place, of);
		if (own === undefined)
			return fail(field, JSON.stringify(value), `${of} × 1, 2.5, …`);
		return Number.isFinite(own) && Math.abs(own) < 1e9
			? own
			: fail(field, own, "-1e9 … 1e9");
	};
	const free = (field: keyof WrittenPrior, otherwise?: number): number =>
		number(field) ?? otherwise ?? fail(field, "", "1, 2.5, …");
	const positive = (field: keyof WrittenPrior, otherwise?: number): number => {
		const value = free(field, otherwise);
		return value > 0 || Number.isNaN(value) ? value : fail(field, value, "> 0");
	};
	const prior = build(dist, { free, positive, number, fail });
	const [first] = wrong;
	return first ?? { ok: true, prior };
}

type Fields = {
	free(field: keyof WrittenPrior, otherwise?: number): number;
	positive(field: keyof WrittenPrior, otherwise?: number): number;
	number(field: keyof WrittenPrior): number | undefined;
	fail(field: string, value: unknown, wanted: string): number;
};

function build(dist: string, fields: Fields): Prior {
	const { free, positive, number, fail } = fields;
	const isByMoments =
		number("mu") !== undefined && number("sigma") !== undefined;
	switch (dist) {
		case "HalfNormal":
			return { dist, sigma: positive("sigma", 1) };
		case "TruncatedNormal": {
			const [lower, upper] = [number("lower"), number("upper")];
			if (lower !== undefined && upper !== undefined && !(lower < upper))
				fail("upper", upper, `> ${lower}`);
			return {
				dist,
				mu: free("mu", 0),
				sigma: positive("sigma", 1),
				...(lower === undefined ? {} : { lower }),
				...(upper === undefined ? {} : { upper }),
			};
		}
		case "LogNormal":
			return { dist, mu: free("mu", 0), sigma: positive("sigma", 1) };
		case "Gamma": {
			if (isByMoments) {
				const [mu, sigma] = [positive("mu"), positive("sigma")];
				return { dist, alpha: (mu / sigma) ** 2, beta: mu / sigma ** 2 };
			}
			const [shape, rate] = [number("shape"), number("rate")];
			return {
				dist,
				alpha: positive(shape === undefined ? "alpha" : "shape"),
				beta: positive(rate === undefined ? "beta" : "rate"),
			};
		}
		case "InverseGamma": {
			if (isByMoments) {
				const [mu, sigma] = [positive("mu"), positive("sigma")];
				const alpha = (mu / sigma) ** 2 + 2;
				return { dist, alpha, beta: mu * (alpha - 1) };
			}
			return { dist, alpha: positive("alpha"), beta: positive("beta", 1) };
		}
		case "Exponential": {
			const scale = number("scale");
			if (scale === undefined) return { dist, lam: positive("lam") };
			return { dist, lam: 1 / positive("scale") };
		}
		case "Beta": {
			if (!isByMoments)
				return { dist, alpha: positive("alpha"), beta: positive("beta") };
			const [mu, sigma] = [positive("mu"), positive("sigma")];
			const size = (mu * (1 - mu)) / sigma ** 2 - 1;
			if (!(size > 0)) fail("sigma", sigma, "< √(mu (1 - mu))");
			return { dist, alpha: mu * size, beta: (1 - mu) * size };
		}
		case "Uniform": {
			const [lower, upper] = [free("lower", 0), free("upper", 1)];
			if (!(lower < upper)) fail("upper", upper, `> ${lower}`);
			return { dist, lower, upper };
		}
		case "Laplace":
			return {
				dist,
				mu: free("mu", 0),
				b: positive(number("b") === undefined ? "scale" : "b", 1),
			};
		case "StudentT":
			return {
				dist,
				nu: positive("nu"),
				mu: free("mu", 0),
				sigma: positive("sigma", 1),
			};
		case "HalfStudentT":
			return { dist, nu: positive("nu"), sigma: positive("sigma", 1) };
		case "HalfCauchy":
			return { dist, beta: positive("beta", 1) };
		default:
			return { dist: "Normal", mu: free("mu", 0), sigma: positive("sigma", 1) };
	}
}

function pick(
	value: PriorNumber,
	member: string,
	place: number,
	of: number,
): number | undefined {
	if (typeof value === "number") return value;
	if (!Array.isArray(value)) return value[member];
	if (value.length === 1) return value[0];
	return value.length === of ? value[place] : undefined;
}
