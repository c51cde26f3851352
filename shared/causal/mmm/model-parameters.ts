import { ADSTOCK_KINDS, type KindParameter } from "./adstock-kinds.ts";
import { channelCurves } from "./channel-curves.ts";
import { type ChosenPrior, choosePrior } from "./choose-prior.ts";
import type { DesignParameter } from "./mmm-design.ts";
import type { CompleteMmmSpec } from "./mmm-spec.ts";
import type { Prior } from "./prior.ts";
import { priorEdges } from "./prior-edges.ts";
import { SATURATION_KINDS } from "./saturation-kinds.ts";
import { type Support, support } from "./support.ts";

/** One linear term as far as its prior is concerned. */
export type ColumnPlace = {
	family: string;
	name: string;
	/** Where the spec says nothing. */
	prior: Prior;
	/** Of a market alone: then the spec says nothing. */
	own?: unknown;
};

export type ParametersResult =
	| { ok: true; parameters: DesignParameter[] }
	| { ok: false; problems: { key: string; value: string; wanted: string }[] };

const REAL: Support = { kind: "real" };
const POSITIVE: Support = { kind: "above", low: 0 };
const UNIT_NORMAL: Prior = { dist: "Normal", mu: 0, sigma: 1 };
/** How far a market's intercept lies from the common one, and the logarithm of its noise from that of the common one. */
const INTERCEPT_STEP: Prior = { dist: "Normal", mu: 0, sigma: 0.5 };
const SIGMA_STEP: Prior = { dist: "Normal", mu: 0, sigma: 0.5 };

/**
 * Support and prior of every parameter, in the order of `parameterLayout`; supports are cut to where the prior has density. PyMC-
 * Marketing's defaults, Meridian's for the spread of markets (half-normal 1) and Juárez and Steel's (2010) gamma (2, 0.1) for the
 * degrees of freedom of Student-t noise.
 *
 * The multiplier of a saturation may only have priors without an upper edge; `problems` names every prior that cannot be used.
 */
export function modelParameters(
	spec: CompleteMmmSpec,
	channels: readonly string[],
	columns: readonly ColumnPlace[],
	geos: readonly string[],
): ParametersResult {
	const parameters: DesignParameter[] = [];
	const problems: { key: string; value: string; wanted: string }[] = [];
	const take = (
		own: Support,
		chosen: ChosenPrior,
		edge = true,
		isHalfway?: true,
	) => {
		if (!chosen.ok) {
			const key = `${chosen.key ?? ""}.${chosen.field}`;
			problems.push({ key, value: chosen.value, wanted: chosen.wanted });
			return;
		}
		const { low, high } = priorEdges(chosen.prior);
		const cut = support.under(own, { low, high });
		if (cut === null || (!edge && !(cut.kind === "above" && cut.low === 0))) {
			const wanted = edge ? describe(own) : "HalfNormal, Gamma, LogNormal, …";
			problems.push({
				key: chosen.key ?? "",
				value: `${chosen.prior.dist} ${low} … ${high}`,
				wanted,
			});
			return;
		}
		parameters.push({
			support: cut,
			prior: chosen.prior,
			...(isHalfway ? { isHalfway } : {}),
		});
	};
	const { priors } = spec;
	const one = (family: string, own: Support, fallback: Prior) =>
		take(own, choosePrior(priors, family, [], 0, fallback));
	const each = (
		family: string,
		{
			support: own,
			prior,
			isHalfway,
		}: Pick<KindParameter, "support" | "prior" | "isHalfway">,
		edge = true,
		members = channels,
	) =>
		members.forEach((_, m) => {
			const chosen = choosePrior(priors, family, members, m, prior);
			take(own, chosen, edge, isHalfway);
		});
	one("intercept", REAL, { dist: "Normal", mu: 0, sigma: 2 });
	const { multiplier } = SATURATION_KINDS[spec.saturation.kind];
	for (const parameter of ADSTOCK_KINDS[spec.adstock.kind])
		each(`adstock_${parameter.name}`, parameter);
	const curves = channelCurves(spec, channels);
	for (const family of ["saturation", "frequency"] as const) {
		const members = channels.filter((_, m) => curves[m]?.family === family);
		const curve = curves.find((own) => own.family === family);
		for (const parameter of curve?.shapes ?? []) {
			const isTanh = curve?.kind === "tanh";
			each(`${family}_${parameter.name}`, parameter, !isTanh, members);
		}
	}
	const multiplierName = `saturation_${multiplier.name}`;
	each(multiplierName, multiplier, false);
	columns.forEach(({ family, name, prior, own }) => {
		if (own) {
			parameters.push({ support: REAL, prior });
			return;
		}
		const peers = columns.filter(
			(other) => other.family === family && !other.own,
		);
		const place = peers.findIndex((peer) => peer.name === name);
		const names = peers.map((peer) => peer.name);
		const sign = family === "gamma_control" ? spec.signs?.[name] : undefined;
		take(signed(sign), choosePrior(priors, family, names, place, prior));
	});
	if (geos.length > 0) {
		const spread: Prior = { dist: "LogNormal", mu: -1.2, sigma: 0.6 };
		each(`${multiplierName}_spread`, { support: POSITIVE, prior: spread });
		const steps = (count: number, prior: Prior) => {
			for (let i = 0; i < count; i++) parameters.push({ support: REAL, prior });
		};
		steps(geos.length, INTERCEPT_STEP);
		steps(geos.length, SIGMA_STEP);
		steps(geos.length * channels.length, UNIT_NORMAL);
	}
	if (spec.noise === "student_t")
		one("y_nu", POSITIVE, { dist: "Gamma", alpha: 2, beta: 0.1 });
	one("y_sigma", POSITIVE, { dist: "HalfNormal", sigma: 2 });
	return problems.length > 0
		? { ok: false, problems }
		: { ok: true, parameters };
}

function signed(sign: "positive" | "negative" | undefined): Support {
	if (sign === undefined) return REAL;
	return sign === "positive" ? POSITIVE : { kind: "below", high: 0 };
}

function describe(of: Support): string {
	if (of.kind === "above") return `> ${of.low}`;
	if (of.kind === "below") return `< ${of.high}`;
	return of.kind === "between" ? `${of.low} … ${of.high}` : "";
}
