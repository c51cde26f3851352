import { changeMemberRole } from "@lotse/shared/contract/members.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import {
	keepsAnAdmin,
	lastAdminDetail,
} from "../../services/members/keeps-an-admin.ts";

export const changeMemberRoleFeature = serve(changeMemberRole)(
	async ({ input, caller, workspace, ports, language }) => {
		const members = await workspace.members.list();
		const member = members.find(({ id }) => id === input.memberId);
		if (!member) return { ok: false, code: "not-found" };
		if (!keepsAnAdmin(members, member.id, input.role))
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
				action: "member.role",
				subject: member.id,
				detail: { from: member.role, to: input.role },
			},
			[workspace.members.setRole(member.id, input.role)],
		);
		return { ok: true, body: { ...member, role: input.role } };
	},
);
