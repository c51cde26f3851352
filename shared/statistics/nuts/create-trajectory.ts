import type { Random } from "../create-random.ts";
import type { LogDensity } from "../hamiltonian-move.ts";
import { logAddExp } from "../log-add-exp.ts";
import { portableExp } from "../portable-exp.ts";
import { createSpan, type Span } from "./create-span.ts";
import { createWhitened, type Place } from "./create-whitened.ts";
import { goesOn } from "./goes-on.ts";
import type { Metric } from "./metric.ts";

/** Energy error beyond which a trajectory is called divergent, as in Stan. */
const LARGEST_ERROR = 1000;

export type Transition = {
	/** Whether the energy error of a step passed 1,000 or the density was not finite. */
	divergent: boolean;
	depth: number;
	/** Leapfrog steps, each one density evaluation. */
	steps: number;
	/** Mean Metropolis acceptance over all steps: what the step size is tuned by. */
	acceptance: number;
	/** Hamiltonian at the new point, with the momentum it was reached with. */
	energy: number;
};

export type Trajectory = {
	/** Moves to a point; false when the density or its gradient is not finite there. */
	moveTo(point: ArrayLike<number>): boolean;
	/** Where the chain stands; a view, to be copied before the next move. */
	point(): Float64Array;
	/** One no-U-turn transition from where the chain stands. */
	advance(stepSize: number, maxDepth: number, random: Random): Transition;
	/** Acceptance of a single step of this size from where the chain stands, with a fresh momentum; the chain stays. */
	tryStep(stepSize: number, random: Random): number;
};

/**
 * The no-U-turn sampler with multinomial choice along the trajectory, for a log density and a metric (`metric.ts`).
 *
 * Trajectories double forwards or backwards in time until they turn back on themselves (generalised criterion, also across the seam of
 * the two halves), diverge or reach the largest depth. Points are weighted by exp(-energy); the newer half is preferred at the top.
 *
 * Works in whitened coordinates z, where the metric is the identity; that is the same chain as with the metric's covariance as inverse
 * mass matrix. Owns its work space: no allocation a step.
 *
 * Source: Hoffman and Gelman (2014), The No-U-Turn Sampler; Betancourt (2017), A conceptual introduction to Hamiltonian Monte Carlo,
 * appendix A; Stan's base_nuts, including its extra checks between sub-trees.
 */
export function createTrajectory(
	density: LogDensity,
	metric: Metric,
): Trajectory {
	const size = metric.scale.length;
	const space = createWhitened(density, metric);
	const here = space.place();
	const ends: [Place, Place] = [space.place(), space.place()];
	const pairs: [Span, Span][] = [];
	const whole = createSpan(size);
	const part = createSpan(size);
	const joined = createSpan(size);
	const momentum = new Float64Array(size);
	let moving = here;
	let signedStep = 0;
	let startEnergy = 0;
	let divergent = false;
	let steps = 0;
	let acceptanceSum = 0;
	let random: Random;

	function leaf(out: Span): boolean {
		space.leapfrog(moving, signedStep);
		steps += 1;
		const energy = space.energy(moving);
		const error = energy - startEnergy;
		if (!Number.isFinite(error) || error > LARGEST_ERROR) {
			divergent = true;
			return false;
		}
		acceptanceSum += error > 0 ? portableExp(-error) : 1;
		out.logWeight = -error;
		out.first.set(moving.momentum);
		out.last.set(moving.momentum);
		out.sum.set(moving.momentum);
		out.chosen.set(moving.z);
		out.chosenGradient.set(moving.gradient);
		out.chosenLog = moving.log;
		out.chosenEnergy = energy;
		return true;
	}

	/** Grows 2^depth steps from the moving end into `out`; false when a part of it turned back or diverged. */
	function grow(depth: number, out: Span): boolean {
		if (depth === 0) return leaf(out);
		const [a, b] = halves(depth);
		if (!grow(depth - 1, a) || !grow(depth - 1, b)) return false;
		out.logWeight = logAddExp(a.logWeight, b.logWeight);
		const share = portableExp(b.logWeight - out.logWeight);
		choose(out, random.uniform() < share ? b : a);
		return join(a, b, out);
	}

	function halves(depth: number): [Span, Span] {
		const known = pairs[depth];
		if (known) return known;
		const pair: [Span, Span] = [createSpan(size), createSpan(size)];
		pairs[depth] = pair;
		return pair;
	}

	function advance(
		stepSize: number,
		maxDepth: number,
		source: Random,
	): Transition {
		random = source;
		space.recentre(here);
		for (let i = 0; i < size; i++) here.momentum[i] = random.normal();
		startEnergy = space.energy(here);
		[divergent, steps, acceptanceSum] = [false, 0, 0];
		for (const end of ends) space.copy(here, end);
		for (const edge of [whole.first, whole.last, whole.sum])
			edge.set(here.momentum);
		whole.logWeight = 0;
		let energy = startEnergy;
		let depth = 0;
		while (depth < maxDepth) {
			const forwards = random.uniform() > 0.5;
			moving = forwards ? ends[1] : ends[0];
			signedStep = forwards ? stepSize : -stepSize;
			if (!forwards) flip(whole);
			if (!grow(depth, part)) break;
			depth += 1;
			const lead = part.logWeight - whole.logWeight;
			if (lead > 0 || random.uniform() < portableExp(lead)) {
				here.z.set(part.chosen);
				here.gradient.set(part.chosenGradient);
				here.log = part.chosenLog;
				energy = part.chosenEnergy;
			}
			const open = join(whole, part, joined);
			whole.logWeight = logAddExp(whole.logWeight, part.logWeight);
			whole.first.set(joined.first);
			whole.last.set(joined.last);
			whole.sum.set(joined.sum);
			// Back to the order of time.
			if (!forwards) flip(whole);
			if (!open) break;
		}
		const acceptance = acceptanceSum / steps;
		return { divergent, depth, steps, acceptance, energy };
	}

	function flip(span: Span): void {
		momentum.set(span.first);
		span.first.set(span.last);
		span.last.set(momentum);
	}

	function tryStep(stepSize: number, source: Random): number {
		space.recentre(here);
		for (let i = 0; i < size; i++) here.momentum[i] = source.normal();
		const before = space.energy(here);
		space.copy(here, ends[1]);
		space.leapfrog(ends[1], stepSize);
		const error = space.energy(ends[1]) - before;
		if (!Number.isFinite(error)) return 0;
		return error > 0 ? portableExp(-error) : 1;
	}

	return {
		moveTo: (point) => space.moveTo(here, point),
		point: () => space.point(here),
		advance,
		tryStep,
	};
}

function choose(out: Span, from: Span): void {
	out.chosen.set(from.chosen);
	out.chosenGradient.set(from.chosenGradient);
	out.chosenLog = from.chosenLog;
	out.chosenEnergy = from.chosenEnergy;
}

/** Edges and momentum sum of two neighbouring spans, in the order they were grown; false when together they turn back. */
function join(a: Span, b: Span, out: Span): boolean {
	out.first.set(a.first);
	out.last.set(b.last);
	for (let i = 0; i < out.sum.length; i++)
		out.sum[i] = (a.sum[i] ?? 0) + (b.sum[i] ?? 0);
	return goesOn(a, b);
}
