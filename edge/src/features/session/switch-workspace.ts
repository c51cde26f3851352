import { switchWorkspace } from "@lotse/shared/contract/session.ts";
import { serve } from "../../serve.ts";
import { openSession } from "../../services/session/open-session.ts";

export const switchWorkspaceFeature = serve(switchWorkspace)(
	async ({ input, caller, ports, request }) => {
		const memberships = await ports.store.findMemberships(caller.email);
		const target = memberships.find(
			(membership) => membership.workspaceId === input.workspaceId,
		);
		if (!target) return { ok: false, code: "not-found" };
		const setCookie = await openSession(
			ports,
			request,
			target.workspaceId,
			target.id,
			"session.switch",
		);
		return { ok: true, body: { done: true }, setCookie };
	},
);
