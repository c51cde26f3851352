import { assignUnits } from "@lotse/shared/contract/unit-moves.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const assignUnitsFeature = serve(assignUnits)(
	async ({
		input: { unitIds, assignee },
		caller,
		workspace,
		ports,
		language,
	}) => {
		if (assignee !== null && !(await workspace.members.get(assignee)))
			return {
				ok: false,
				code: "unprocessable",
				detail:
					language === "de"
						? "Diese Person gehört nicht zum Arbeitsbereich. Wählen Sie eine andere."
						: "This person is not in the workspace. Choose another.",
			};
		const known = await workspace.units.getMany(unitIds);
		const ids = known.map(({ id }) => id);
		const [first] = ids;
		if (first !== undefined) {
			const committed = await commitWithAudit(
				ports,
				caller.workspaceId,
				{
					actor: caller.memberId,
					action: "unit.assign",
					subject: ids.length === 1 ? first : (known[0]?.setId ?? first),
					detail: { units: ids, assignee },
				},
				[workspace.units.assign(ids, assignee)],
			);
			if (!committed.ok) throw new Error(`conflict in ${committed.conflict}`);
		}
		return { ok: true, body: { assigned: ids.length } };
	},
);
