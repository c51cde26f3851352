import type { DataProblem } from "@lotse/shared/causal/mmm/data-problem.ts";
import type { Ports } from "../ports.ts";
import type { FitJob } from "./budget/advance-fit-job.ts";
import { failFitJob } from "./budget/fail-fit-job.ts";

/** As many as a person reads before going to the data. */
const mostNamed = 3;

/** Ends a fit that the data do not allow, with what is wrong and how to put it right. */
export async function failWithProblems(
	ports: Ports,
	fitJob: FitJob,
	problems: readonly DataProblem[],
): Promise<void> {
	const errors = problems.filter(({ severity }) => severity === "error");
	await failFitJob(
		ports,
		fitJob,
		errors.slice(0, mostNamed).flatMap(({ message, fix }) => [message, fix]),
	);
}
