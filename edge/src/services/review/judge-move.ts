import type { UnitProblem } from "@lotse/shared/contract/unit-moves.ts";
import { unitBounds } from "@lotse/shared/contract/units.ts";
import {
	nextUnitState,
	type UnitMove,
	type UnitState,
} from "@lotse/shared/trust/unit/next-unit-state.ts";
import type { UnitRow } from "../../ports/units-store.ts";
import type { Caller } from "../../ports.ts";
import type { LoadedRules } from "../copy/load-rules.ts";
import { checkUnit } from "./check-unit.ts";
import { unitWords } from "./unit-words.ts";

export interface Judging {
	readonly caller: Pick<Caller, "memberId" | "role">;
	readonly selfApproval: boolean;
	readonly rules: LoadedRules;
	readonly now: number;
}

/** Hindrances named for one text. */
const mostNamed = 20;

/** Whether a text may take a step now: state, role, four eyes, reason, and before it is let through the rules of today and its day. */
export function judgeMove(
	row: UnitRow,
	step: { readonly move: UnitMove; readonly reason: string },
	{ caller, selfApproval, rules, now }: Judging,
):
	| { readonly ok: true; readonly to: UnitState }
	| { readonly ok: false; readonly problem: UnitProblem } {
	const refuse = (problem: UnitProblem) => ({ ok: false, problem }) as const;
	const next = nextUnitState({
		...step,
		state: row.state,
		role: caller.role,
		isOwn: [row.createdBy, row.textBy].includes(caller.memberId),
		selfApproval,
	});
	if (!next.ok)
		return refuse(
			next.reason === "wrong-state"
				? unitWords.wrongState(row.state)
				: unitWords.plain(next.reason),
		);
	if (row.version >= unitBounds.steps)
		return refuse(unitWords.plain("too-many-steps"));
	if (step.move !== "approve" && step.move !== "publish") return next;
	if (row.expiresAt !== null && row.expiresAt <= now)
		return refuse(unitWords.plain("expired"));
	const { hindrances } = checkUnit(row, rules);
	if (hindrances.length > 0)
		return refuse({
			...unitWords.plain("rules"),
			hindrances: hindrances.slice(0, mostNamed),
		});
	return next;
}
