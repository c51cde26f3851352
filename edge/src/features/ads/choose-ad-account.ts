import { chooseAdAccount } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const chooseAdAccountFeature = serve(chooseAdAccount)(
	async ({ input, caller, workspace, ports, language }) => {
		const { customerId, isChosen } = input;
		const account = await workspace.adConnections.getAccount(customerId);
		if (!account) return { ok: false, code: "not-found" };
		if (account.isManager && isChosen)
			return { ok: false, code: "unprocessable", detail: manager[language] };
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: isChosen ? "ads.choose-account" : "ads.leave-account",
				subject: account.connectionId,
				detail: { customerId },
			},
			[workspace.adConnections.choose(customerId, isChosen)],
		);
		return { ok: true, body: { ...account, isChosen } };
	},
);

const manager = {
	de: "Ein Verwaltungskonto hat keine eigenen Kampagnen. Wählen Sie eines der Konten darunter.",
	en: "A manager account has no campaigns of its own. Choose one of the accounts below it.",
};
