import { type UnitDraft, unitBounds } from "@lotse/shared/contract/units.ts";
import type { UnitRow } from "../../ports/units-store.ts";
import type { Caller, Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";

/**
 * Records what a writer wrote: each draft becomes a unit in its first version, with its first step; one audit entry names them all.
 * Whatever is written passes here, so nothing exists without its record. At most 500 at once; more is a bug of the caller.
 */
export async function saveUnits(
	ports: Ports,
	caller: Pick<Caller, "workspaceId" | "memberId">,
	drafts: readonly UnitDraft[],
): Promise<UnitRow[]> {
	if (drafts.length === 0) return [];
	if (drafts.length > unitBounds.batch)
		throw new RangeError(
			`${drafts.length} units at once; ${unitBounds.batch} are allowed`,
		);
	const at = ports.clock.now();
	const rows = drafts.map(
		(draft, position): UnitRow => ({
			...draft,
			position,
			id: createId(ports.random, "unt"),
			writtenText: draft.text,
			version: 1,
			createdBy: caller.memberId,
			textBy: caller.memberId,
			assignee: null,
			reviewer: null,
			reason: null,
			createdAt: at,
			updatedAt: at,
		}),
	);
	const { units } = ports.store.of(caller.workspaceId);
	const committed = await commitWithAudit(
		ports,
		caller.workspaceId,
		{
			actor: caller.memberId,
			action: "unit.create",
			subject: rows[0]?.setId ?? "",
			detail: {
				units: rows.map(({ id, channel, state, provenance }) => ({
					id,
					channel,
					state,
					template: `${provenance.templateId}@${provenance.templateVersion}`,
					model: provenance.model,
					fingerprint: provenance.fingerprint,
				})),
			},
		},
		[
			units.createMany(rows),
			units.addSteps(
				rows.map(({ id, state }) => ({
					unitId: id,
					version: 1,
					move: "create",
					state,
					actor: caller.memberId,
					at,
					reason: "",
				})),
			),
		],
	);
	if (!committed.ok)
		throw new Error(`units not written: conflict in ${committed.conflict}`);
	return rows;
}
