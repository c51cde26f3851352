import { requestSignInLink } from "@lotse/shared/contract/session.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import {
	createSignInLink,
	mailSignInLink,
} from "../../services/send-sign-in-link.ts";

/** Answers the same whether or not the address is known, so that nobody can find out who is a member. */
export const requestSignInLinkFeature = serve(requestSignInLink)(
	async ({ input, ports, language, request }) => {
		const memberships = await ports.store.findMemberships(
			input.email.toLowerCase(),
		);
		for (const membership of memberships.slice(0, 5)) {
			const { workspaceId, id, workspaceName } = membership;
			const link = await createSignInLink(ports, workspaceId, id);
			const mail = await mailSignInLink(ports, workspaceId, {
				to: membership.email,
				workspaceName,
				url: `${new URL(request.url).origin}${link.path}`,
				language,
			});
			await commitWithAudit(
				ports,
				workspaceId,
				{ actor: "system", action: "session.link", subject: id, detail: {} },
				[link.write, mail],
			);
		}
		return { ok: true, body: { done: true } };
	},
);
