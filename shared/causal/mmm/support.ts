import { portableExp } from "../../statistics/portable-exp.ts";
import { portableLog } from "../../statistics/portable-log.ts";

/** The values a parameter may take. */
export type Support =
	| { kind: "real" }
	| { kind: "above"; low: number }
	| { kind: "below"; high: number }
	| { kind: "between"; low: number; high: number };

/** A parameter at a free (unbounded) coordinate: its value, the slope of the map, and log slope with its own slope. */
export type SupportPoint = {
	value: number;
	slope: number;
	logSlope: number;
	slopeOfLogSlope: number;
};

/**
 * Maps between values within a support and free coordinates: itself, logarithm of the distance from the edge, or logit.
 *
 * @example support.at({ kind: "between", low: 0, high: 1 }, 0).value // 0.5
 */
export const support = {
	at(of: Support, free: number): SupportPoint {
		switch (of.kind) {
			case "real":
				return { value: free, slope: 1, logSlope: 0, slopeOfLogSlope: 0 };
			case "above": {
				const size = portableExp(free);
				return {
					value: of.low + size,
					slope: size,
					logSlope: free,
					slopeOfLogSlope: 1,
				};
			}
			case "below": {
				const size = portableExp(free);
				return {
					value: of.high - size,
					slope: -size,
					logSlope: free,
					slopeOfLogSlope: 1,
				};
			}
			case "between": {
				const rest = portableExp(-free);
				const share = 1 / (1 + rest);
				const range = of.high - of.low;
				const logShare = -portableLog(1 + rest);
				return {
					value: of.low + range * share,
					slope: range * share * (1 - share),
					logSlope:
						(range === 1 ? 0 : portableLog(range)) + 2 * logShare - free,
					slopeOfLogSlope: 1 - 2 * share,
				};
			}
		}
	},

	/** The free coordinate of a value inside the support. */
	free(of: Support, value: number): number {
		switch (of.kind) {
			case "real":
				return value;
			case "above":
				return portableLog(value - of.low);
			case "below":
				return portableLog(of.high - value);
			case "between":
				return portableLog((value - of.low) / (of.high - value));
		}
	},

	/** The nearest value that lies well inside: starting points must not sit on an edge. */
	inside(of: Support, value: number): number {
		switch (of.kind) {
			case "real":
				return value;
			case "above":
				return Math.max(value, of.low + 1e-3 * Math.max(1, Math.abs(of.low)));
			case "below":
				return Math.min(value, of.high - 1e-3 * Math.max(1, Math.abs(of.high)));
			case "between": {
				const margin = 0.05 * (of.high - of.low);
				return Math.min(Math.max(value, of.low + margin), of.high - margin);
			}
		}
	},

	/** What is left of a support under a prior with edges of its own; null when nothing is. */
	under(of: Support, prior: { low: number; high: number }): Support | null {
		const own = edges(of);
		const low = Math.max(own.low, prior.low);
		const high = Math.min(own.high, prior.high);
		if (!(low < high)) return null;
		if (low === -Infinity && high === Infinity) return { kind: "real" };
		if (high === Infinity) return { kind: "above", low };
		if (low === -Infinity) return { kind: "below", high };
		return { kind: "between", low, high };
	},
};

function edges(of: Support): { low: number; high: number } {
	switch (of.kind) {
		case "real":
			return { low: -Infinity, high: Infinity };
		case "above":
			return { low: of.low, high: Infinity };
		case "below":
			return { low: -Infinity, high: of.high };
		case "between":
			return of;
	}
}
