import { linkIdentities } from "@lotse/shared/contract/profiles.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { createId } from "../../services/create-id.ts";
import { describeRefusal } from "../../services/profiles/describe-refusal.ts";
import { judgeLink } from "../../services/profiles/judge-link.ts";
import { suppressedAmong } from "../../services/suppressed-among.ts";

export const linkIdentitiesFeature = serve(linkIdentities)(
	async ({ input: { a, b }, caller, workspace, ports }) => {
		const { workspaceId, memberId } = caller;
		const forgotten = await suppressedAmong(ports, workspaceId, [
			a.value,
			b.value,
		]);
		const end = [a, b].find(({ value }) => forgotten.has(value));
		if (end) {
			const refusal = describeRefusal("suppressed", end, 0);
			return { ok: true, body: { ok: false, refusal } };
		}
		const link = {
			id: createId(ports.random, "idl"),
			a,
			b,
			reason: "manual",
			at: ports.clock.now(),
			madeBy: memberId,
			undoneAt: null,
			undoneBy: null,
		} as const;
		const verdict = judgeLink(await workspace.identities.linksOf([a, b]), link);
		if (!verdict.ok) {
			const { reason, identifier, members } = verdict;
			const refusal = describeRefusal(reason, identifier, members);
			return { ok: true, body: { ok: false, refusal } };
		}
		const done = await commitWithAudit(
			ports,
			workspaceId,
			{
				actor: memberId,
				action: "identity.link",
				subject: link.id,
				// The trail cannot forget: kinds, not whom.
				detail: { a: a.kind, b: b.kind, hasJoined: verdict.hasJoined },
			},
			[workspace.identities.add([link])],
		);
		if (!done.ok) return { ok: false, code: "conflict" };
		return {
			ok: true,
			body: { ok: true, link, hasJoined: verdict.hasJoined },
		};
	},
);
