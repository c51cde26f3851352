import {
	type CompiledPlan,
	compilePlan,
} from "@lotse/shared/profile/events/compile-plan.ts";
import type { StoredPlan } from "../../ports/events-store.ts";

const mostKept = 50;
const kept = new Map<string, CompiledPlan>();

/** A version of a workspace's tracking plan, ready to judge by. Versions never change, so it is kept from one request to the next. */
export function compiledPlan(
	workspaceId: string,
	{ version, plan }: Pick<StoredPlan, "version" | "plan">,
): CompiledPlan {
	const key = `${workspaceId} ${version}`;
	const known = kept.get(key);
	if (known) return known;
	const compiled = compilePlan(plan);
	kept.set(key, compiled);
	const [oldest] = kept.keys();
	if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
	return compiled;
}
