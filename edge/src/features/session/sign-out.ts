import { signOut } from "@lotse/shared/contract/session.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import {
	readSessionCookie,
	writeSessionCookie,
} from "../../services/session/session-cookie.ts";

export const signOutFeature = serve(signOut)(
	async ({ caller, workspace, ports, request }) => {
		const secret = readSessionCookie(request) ?? "";
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "session.sign-out",
				subject: caller.memberId,
				detail: {},
			},
			[workspace.signIn.endSession(await ports.secrets.digest(secret))],
		);
		return {
			ok: true,
			body: { done: true },
			setCookie: writeSessionCookie(request, ""),
		};
	},
);
