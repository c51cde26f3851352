import { saveTrackingPlan } from "@lotse/shared/contract/tracking-plan.ts";
import { checkPlan } from "@lotse/shared/profile/events/check-plan.ts";
import { findBreakingChanges } from "@lotse/shared/profile/events/find-breaking-changes.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { breakingWords } from "../../services/ingest/breaking-words.ts";
import { currentPlan } from "../../services/ingest/current-plan.ts";

export const saveTrackingPlanFeature = serve(saveTrackingPlan)(
	async ({ input, caller, workspace, ports, language }) => {
		const { base, plan, note } = input;
		const { version, plan: before } = await currentPlan(
			ports,
			caller.workspaceId,
		);
		if (version !== base) return { ok: false, code: "conflict" };
		const problems = checkPlan(plan);
		const breaking = findBreakingChanges(before, plan).slice(0, 500);
		const answer = (saved: boolean, now: number) =>
			({
				ok: true,
				body: {
					saved,
					version: now,
					problems: problems.map(({ field, message, fix }) => ({
						field: field.slice(0, 200),
						message: message[language],
						fix: fix[language],
					})),
					breaking: breaking.map(({ event, property, kind }) => ({
						event,
						property,
						message: breakingWords[kind][language],
					})),
				},
			}) as const;
		if (problems.length > 0 || (breaking.length > 0 && !input.acceptsBreaking))
			return answer(false, version);
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "events.save-plan",
				subject: `tracking-plan ${version + 1}`,
				detail: {
					version: version + 1,
					note,
					events: plan.events.length,
					breaking: breaking.length,
				},
			},
			[
				workspace.eventPlans.create({
					version: version + 1,
					savedAt: ports.clock.now(),
					savedBy: caller.memberId,
					note,
					plan,
				}),
			],
		);
		return committed.ok
			? answer(true, version + 1)
			: { ok: false, code: "conflict" };
	},
);
