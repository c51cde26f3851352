import type {
	RegisteredKind,
	RegisteredModel,
} from "@lotse/shared/contract/registry.ts";
import {
	type ModelMove,
	type MoveRefusal,
	moveModel,
} from "@lotse/shared/learning/registry/move-model.ts";
import type { Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";

export type MovedRegistered =
	| { readonly ok: true; readonly models: RegisteredModel[] }
	| { readonly ok: false; readonly reason: MoveRefusal | "conflict" };

/** Moves a model of a kind, and whatever makes room for it, in one step of the registry; two moves at once do not both happen. */
export async function moveRegistered(
	ports: Ports,
	workspaceId: string,
	kind: RegisteredKind,
	move: ModelMove,
	by: { readonly actor: string; readonly note: string },
): Promise<MovedRegistered> {
	const { registry, outlook } = ports.store.of(workspaceId);
	const [last] = await registry.steps(1);
	const all = await registry.list();
	const ofKind = all.filter((one) => one.kind === kind);
	const moved = moveModel(ofKind, move);
	if (!moved.ok) return moved;
	const changed = moved.models.filter(({ id }) => moved.changed.includes(id));
	const main =
		move.to === "rollback"
			? changed.find(({ stage }) => stage === "active")
			: changed.find(({ id }) => id === move.id);
	if (main === undefined) throw new Error("a move changed nothing");
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: by.actor,
			action: `registry.${move.to}`,
			subject: main.id,
			detail: {
				kind,
				share: main.share,
				note: by.note,
				changed: changed.map(({ id, stage }) => ({ id, stage })),
			},
		},
		[
			registry.addStep({
				number: (last?.number ?? 0) + 1,
				kind,
				modelId: main.id,
				to: move.to,
				share: main.share,
				actor: by.actor,
				at: ports.clock.now(),
				note: by.note,
			}),
			...changed.map((one) => registry.setStage(one.id, one)),
			outlook.expire(),
		],
	);
	if (!committed.ok) return { ok: false, reason: "conflict" };
	return { ok: true, models: await registry.list() };
}
