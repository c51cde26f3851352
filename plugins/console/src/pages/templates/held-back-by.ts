import type { EvalRun, EvalSuiteInfo } from "@lotse/shared/contract/evals.ts";

/**
 * What keeps an own version from being used, as the service judges it: a suite whose last run was not a go, or a shipped one that was never run. Null where
 * nothing does.
 *
 * @example heldBackBy([{ id: "red-team", isShipped: true }], new Map()) // "never"
 */
export function heldBackBy(
	suites: readonly Pick<EvalSuiteInfo, "id" | "isShipped">[],
	latest: ReadonlyMap<string, Pick<EvalRun, "verdict">>,
): "red" | "never" | null {
	if ([...latest.values()].some(({ verdict }) => verdict !== "go"))
		return "red";
	const isMissing = suites.some(
		({ id, isShipped }) => isShipped && !latest.has(id),
	);
	return isMissing ? "never" : null;
}
