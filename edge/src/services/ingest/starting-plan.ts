import { starterPlan } from "@lotse/shared/profile/events/starter-plan.ts";
import type { StoredPlan } from "../../ports/events-store.ts";

/** The tracking plan every workspace begins with. */
export const startingPlan: Pick<StoredPlan, "version" | "plan"> = {
	version: 0,
	plan: starterPlan,
};
