import { addMember } from "@lotse/shared/contract/members.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";
import { createId } from "../../services/create-id.ts";
import {
	createSignInLink,
	mailSignInLink,
} from "../../services/send-sign-in-link.ts";

const most = 500;

export const addMemberFeature = serve(addMember)(
	async ({ input, caller, workspace, ports, language, request }) => {
		const members = await workspace.members.list();
		if (members.length >= most)
			return {
				ok: false,
				code: "unprocessable",
				detail:
					language === "de"
						? `Höchstens ${most} Mitglieder.`
						: `At most ${most} members.`,
			};
		const member = {
			id: createId(ports.random, "mbr"),
			email: input.email.toLowerCase(),
			role: input.role,
		};
		const current = await workspace.workspace.get();
		const link = await createSignInLink(ports, caller.workspaceId, member.id);
		const mail = await mailSignInLink(ports, caller.workspaceId, {
			to: member.email,
			workspaceName: current?.name ?? "Lotse",
			url: `${new URL(request.url).origin}${link.path}`,
			language: current?.language ?? language,
		});
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "member.add",
				subject: member.id,
				detail: { role: member.role },
			},
			[workspace.members.create(member, ports.clock.now()), link.write, mail],
		);
		if (!committed.ok)
			return {
				ok: false,
				code: "conflict",
				detail:
					language === "de"
						? "Diese E-Mail-Adresse ist schon Mitglied."
						: "This e-mail address is a member already.",
			};
		return { ok: true, body: member };
	},
);
