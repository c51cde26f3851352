import { getSession } from "@lotse/shared/contract/session.ts";
import { serve } from "../../serve.ts";

export const getSessionFeature = serve(getSession)(
	async ({ caller, workspace, ports }) => {
		const [current, memberships] = await Promise.all([
			workspace.workspace.get(),
			ports.store.findMemberships(caller.email),
		]);
		if (current === null) return { ok: false, code: "not-found" };
		const { memberId: id, email, role, via, scopes } = caller;
		return {
			ok: true,
			body: {
				member: { id, email, role },
				workspace: current,
				via,
				scopes: scopes && [...scopes],
				// A token speaks for one workspace and learns of no other.
				workspaces: memberships
					.filter(
						(membership) =>
							via === "session" ||
							membership.workspaceId === caller.workspaceId,
					)
					.slice(0, 100)
					.map((membership) => ({
						id: membership.workspaceId,
						name: membership.workspaceName,
						role: membership.role,
					})),
			},
		};
	},
);
