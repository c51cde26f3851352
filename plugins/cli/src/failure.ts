import type { CommandProblem, Outcome } from "./command.ts";

/** The command was called rightly and cannot do it with this input. Exit code 1. */
export function failure(
	problems: readonly CommandProblem[],
): Outcome & { ok: false } {
	return { ok: false, exitCode: 1, problems };
}
