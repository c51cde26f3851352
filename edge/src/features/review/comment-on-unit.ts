import { commentOnUnit } from "@lotse/shared/contract/unit-moves.ts";
import { unitBounds } from "@lotse/shared/contract/units.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

/** Two comments at once want the same number; the slower one takes the next. */
const attempts = 5;

export const commentOnUnitFeature = serve(commentOnUnit)(
	async ({ input, caller, workspace, ports, language }) => {
		const { unitId, kind, voice, text } = input;
		for (let attempt = 1; ; attempt++) {
			const unit = await workspace.units.get(unitId);
			if (!unit) return { ok: false, code: "not-found" };
			if (unit.comments.length >= unitBounds.comments)
				return { ok: false, code: "unprocessable", detail: full[language] };
			const comment = {
				number: (unit.comments.at(-1)?.number ?? 0) + 1,
				kind,
				voice,
				text,
				by: caller.memberId,
				at: ports.clock.now(),
			};
			const committed = await commitWithAudit(
				ports,
				caller.workspaceId,
				{
					actor: caller.memberId,
					action: `unit.${kind}`,
					subject: unitId,
					detail: { number: comment.number, voice, text },
				},
				[workspace.units.addComment(unitId, comment)],
			);
			if (committed.ok) {
				const comments = [
					...unit.comments,
					{ ...comment, byEmail: caller.email },
				];
				return { ok: true, body: { ...unit, comments } };
			}
			if (attempt === attempts)
				throw new Error(`conflict in ${committed.conflict}`);
		}
	},
);

const full = {
	de: `Ein Text fasst ${unitBounds.comments} Anmerkungen. Mehr dazu besprechen Sie am besten im Gespräch.`,
	en: `A text holds ${unitBounds.comments} comments. Better talk about it in person.`,
};
