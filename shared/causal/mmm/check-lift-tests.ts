import type { DataProblem } from "./data-problem.ts";
import { describeProblem } from "./describe-problem.ts";
import type { MmmSpec } from "./mmm-spec.ts";

const MOST_TESTS = 50;
const LONGEST = 104;

/** What is wrong with the lift tests of a spec, by the place and name of the field. */
export function checkLiftTests(spec: MmmSpec): DataProblem[] {
	const tests = spec.liftTests ?? [];
	const problems: DataProblem[] = [];
	const wrong = (field: string, value: unknown, detail: string) =>
		problems.push(
			describeProblem("bad-option", {
				column: `liftTests${field}`,
				value: String(value),
				detail,
			}),
		);
	if (tests.length > MOST_TESTS) wrong("", tests.length, `≤ ${MOST_TESTS}`);
	tests.forEach((test, i) => {
		const { channel, x, deltaX, deltaY, sigma, weeks, geo } = test;
		const at = (name: string) => `[${i}].${name}`;
		// One number cannot say whether a test changed reach or frequency.
		const known = [...spec.channels, ...(spec.organic ?? [])].filter(
			(name) => !Object.hasOwn(spec.reach ?? {}, name),
		);
		if (!known.includes(channel))
			wrong(at("channel"), channel, known.join(", "));
		if (!(x >= 0 && Number.isFinite(x))) wrong(at("x"), x, "≥ 0");
		if (!(Number.isFinite(deltaX) && deltaX !== 0 && x + deltaX >= 0))
			wrong(at("deltaX"), deltaX, `≠ 0, ≥ -${x}`);
		if (!Number.isFinite(deltaY)) wrong(at("deltaY"), deltaY, "1, -2.5, …");
		if (!(sigma > 0 && Number.isFinite(sigma)))
			wrong(at("sigma"), sigma, "> 0");
		if (
			weeks !== undefined &&
			!(Number.isInteger(weeks) && weeks >= 1 && weeks <= LONGEST)
		)
			wrong(at("weeks"), weeks, `1, 2, …, ${LONGEST}`);
		if (spec.geo !== undefined && geo === undefined)
			wrong(at("geo"), "", spec.geo);
		if (spec.geo === undefined && geo !== undefined)
			wrong(at("geo"), geo, "spec.geo");
	});
	return problems;
}
