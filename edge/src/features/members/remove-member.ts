import { removeMember } from "@lotse/shared/contract/members.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import {
	keepsAnAdmin,
	lastAdminDetail,
} from "../../services/members/keeps-an-admin.ts";

export const removeMemberFeature = serve(removeMember)(
	async ({ input, caller, workspace, ports, language }) => {
		const members = await workspace.members.list();
		const member = members.find(({ id }) => id === input.memberId);
		if (!member) return { ok: false, code: "not-found" };
		if (!keepsAnAdmin(members, member.id, null))
			return {
				ok: false,
				code: "unprocessable",
				detail: lastAdminDetail[language],
			};
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "member.remove",
				subject: member.id,
				detail: { role: member.role },
			},
			workspace.members.remove(member.id),
		);
		return { ok: true, body: { done: true } };
	},
);
