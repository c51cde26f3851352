import type {
	SeenUnit,
	UnitOutcome,
	UnitProblem,
} from "@lotse/shared/contract/unit-moves.ts";
import type { UnitMove } from "@lotse/shared/trust/unit/next-unit-state.ts";
import type { UnitRow } from "../../ports/units-store.ts";
import type { Caller, Ports, Write } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { loadRules } from "../copy/load-rules.ts";
import { judgeMove } from "./judge-move.ts";
import { unitWords } from "./unit-words.ts";

export interface UnitStepDraft {
	readonly move: UnitMove;
	readonly reason: string;
	/** Changes of the row beside its state. */
	readonly change?: (row: UnitRow) => Partial<UnitRow>;
	/** Written in the same batch for those that move. */
	readonly also?: (moved: readonly UnitRow[]) => readonly Write[];
	readonly detail?: Record<string, unknown>;
}

/** How often a batch that met a faster reviewer is put together anew. */
const attempts = 4;

/**
 * Moves texts, each by itself: those that may move do, together with their steps and one audit entry; the others come back with what
 * stands against them. Of two people who move the same version at once one wins: the step's key exists then, the slower batch is not
 * written at all and is put together anew without what has moved.
 */
export async function moveUnits(
	ports: Ports,
	caller: Caller,
	seen: readonly SeenUnit[],
	step: UnitStepDraft,
): Promise<UnitOutcome[]> {
	const store = ports.store.of(caller.workspaceId);
	const [rules, policy] = await Promise.all([
		loadRules(ports, caller.workspaceId),
		store.workspace.get(),
	]);
	const asked = new Map(seen.map(({ unitId, version }) => [unitId, version]));
	for (let attempt = 1; ; attempt++) {
		const rows = await store.units.getMany([...asked.keys()]);
		const refused = new Map<string, UnitProblem>();
		const moved: UnitRow[] = [];
		const judging = {
			caller,
			rules,
			selfApproval: policy?.selfApproval ?? false,
			now: ports.clock.now(),
		};
		for (const row of rows) {
			if (row.version !== asked.get(row.id)) {
				refused.set(row.id, unitWords.conflict(undefined));
				continue;
			}
			const judged = judgeMove(row, step, judging);
			if (judged.ok) moved.push(nextRow(row, judged.to, step, judging));
			else refused.set(row.id, judged.problem);
		}
		if (await commit(ports, caller, moved, rows, step))
			return outcomesOf(ports, caller, [...asked.keys()], {
				before: rows,
				moved,
				refused,
			});
		if (attempt === attempts)
			throw new Error(`units not moved after ${attempts} attempts`);
	}
}

function nextRow(
	row: UnitRow,
	state: UnitRow["state"],
	step: UnitStepDraft,
	{ caller, now }: { caller: Pick<Caller, "memberId">; now: number },
): UnitRow {
	const isReview = ["approve", "request-changes", "reject"].includes(step.move);
	return {
		...row,
		reason: step.reason === "" ? null : step.reason,
		...(isReview ? { reviewer: caller.memberId } : {}),
		...step.change?.(row),
		state,
		version: row.version + 1,
		updatedAt: now,
	};
}

/** False when somebody else moved one of them first. */
async function commit(
	ports: Ports,
	caller: Caller,
	moved: readonly UnitRow[],
	before: readonly UnitRow[],
	{ move, reason, also, detail }: UnitStepDraft,
): Promise<boolean> {
	const [first] = moved;
	if (first === undefined) return true;
	const { units, knowledge } = ports.store.of(caller.workspaceId);
	const { left, came } = standingChanges(before, moved);
	const committed = await commitWithAudit(
		ports,
		caller.workspaceId,
		{
			actor: caller.memberId,
			action: `unit.${move}`,
			subject: moved.length === 1 ? first.id : first.setId,
			detail: {
				units: moved.map(({ id, state, version }) => ({
					id,
					to: state,
					version,
				})),
				reason,
				...detail,
			},
		},
		[
			units.addSteps(
				moved.map(({ id, state, version, updatedAt }) => ({
					unitId: id,
					version,
					move,
					state,
					actor: caller.memberId,
					at: updatedAt,
					reason,
				})),
			),
			...moved.map((row) => units.update(row)),
			...(also?.(moved) ?? []),
			...(left.length > 0
				? [knowledge.dropUnits(left, first.updatedAt)]
				: came
					? [knowledge.readUnitsSoon(first.updatedAt)]
					: []),
		],
	);
	if (committed.ok) return true;
	if (committed.conflict === "unit_step") return false;
	throw new Error(`units not moved: conflict in ${committed.conflict}`);
}

const standing: readonly UnitRow["state"][] = ["approved", "published"];

/** Texts others may no longer rest on, and whether there are new ones: what is approved is a source, where the workspace has it as one. */
function standingChanges(
	before: readonly UnitRow[],
	moved: readonly UnitRow[],
): { left: string[]; came: boolean } {
	const stood = new Set(
		before.flatMap(({ id, state }) => (standing.includes(state) ? [id] : [])),
	);
	const stands = ({ state }: UnitRow) => standing.includes(state);
	return {
		left: moved
			.filter((row) => !stands(row) && stood.has(row.id))
			.map(({ id }) => id),
		came: moved.some((row) => stands(row) && !stood.has(row.id)),
	};
}

async function outcomesOf(
	ports: Ports,
	caller: Caller,
	ids: readonly string[],
	{
		before,
		moved,
		refused,
	}: {
		before: readonly UnitRow[];
		moved: readonly UnitRow[];
		refused: ReadonlyMap<string, UnitProblem>;
	},
): Promise<UnitOutcome[]> {
	const { units } = ports.store.of(caller.workspaceId);
	const now = new Map([...before, ...moved].map((row) => [row.id, row]));
	const outcomes: UnitOutcome[] = [];
	for (const unitId of ids) {
		const row = now.get(unitId);
		let problem = row
			? (refused.get(unitId) ?? null)
			: unitWords.plain("not-found");
		// Few at most: who was faster is read one by one.
		if (problem?.code === "conflict")
			problem = unitWords.conflict((await units.get(unitId))?.steps.at(-1));
		outcomes.push({
			unitId,
			problem,
			state: row?.state ?? null,
			version: row?.version ?? null,
		});
	}
	return outcomes;
}
