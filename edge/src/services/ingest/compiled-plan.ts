import {
	type CompiledPlan,
	compilePlan,
} from "@lotse/shared/profile/events/compile-plan.ts";
import type { StoredPlan } from "../../ports/events-store.ts";
import { keepNewest } from "../keep-newest.ts";

const kept = new Map<string, CompiledPlan>();

/** A version of a workspace's tracking plan, ready to judge by. Versions never change, so it is kept from one request to the next. */
export function compiledPlan(
	workspaceId: string,
	{ version, plan }: Pick<StoredPlan, "version" | "plan">,
): CompiledPlan {
	const key = `${workspaceId} ${version}`;
	return kept.get(key) ?? keepNewest(kept, key, compilePlan(plan));
}
