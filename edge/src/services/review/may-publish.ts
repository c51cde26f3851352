import type { Language } from "@lotse/shared/contract/localised.ts";
import type { UnitProblem } from "@lotse/shared/contract/unit-moves.ts";
import type { UnitRow } from "../../ports/units-store.ts";
import type { Caller, Ports } from "../../ports.ts";
import { loadRules } from "../copy/load-rules.ts";
import { judgeMove } from "./judge-move.ts";
import { lapse } from "./publish-units.ts";
import { unitWords } from "./unit-words.ts";

/** What stands against publishing a text, before anything leaves; null where nothing does. */
export async function mayPublish(
	ports: Ports,
	caller: Caller,
	row: UnitRow,
	version: number,
	language: Language,
): Promise<UnitProblem | null> {
	if (row.version !== version) return unitWords.conflict(undefined);
	const judged = judgeMove(
		row,
		{ move: "publish", reason: "" },
		{
			caller,
			// Publishing takes an approval, not another pair of eyes.
			selfApproval: true,
			rules: await loadRules(ports, caller.workspaceId),
			now: ports.clock.now(),
		},
	);
	if (judged.ok) return null;
	const { id: unitId, state } = row;
	const outcome = { unitId, version, state, problem: judged.problem };
	await lapse(ports, caller, [outcome], language);
	return judged.problem;
}
