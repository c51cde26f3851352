import { getRejectedEvent } from "@lotse/shared/contract/events.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { describeRejected } from "../../services/ingest/describe-rejected.ts";

/** What was held back may be personal, so opening it leaves a trace. */
export const getRejectedEventFeature = serve(getRejectedEvent)(
	async ({ input, caller, workspace, ports, language }) => {
		const [row] = await workspace.rejectedEvents.getMany([input.rejectedId]);
		if (!row) return { ok: false, code: "not-found" };
		const json = await ports.secrets.open(row.sealed);
		if (json === null)
			return {
				ok: false,
				code: "unprocessable",
				detail:
					language === "de"
						? "Das Ereignis lässt sich nicht mehr öffnen: Der Schlüssel, mit dem es versiegelt wurde, ist nicht mehr da."
						: "The event can no longer be opened: the key it was sealed with is gone.",
			};
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "events.open-rejected",
				subject: row.id,
				detail: { type: row.type },
			},
			[],
		);
		return { ok: true, body: { event: describeRejected(row, language), json } };
	},
);
