import { disconnectAds } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

export const disconnectAdsFeature = serve(disconnectAds)(
	async ({ input, caller, workspace, ports }) => {
		const { connectionId } = input;
		const connection = await workspace.adConnections.get(connectionId);
		if (!connection) return { ok: false, code: "not-found" };
		const refreshToken =
			connection.sealed && (await ports.secrets.open(connection.sealed));
		if (refreshToken) await ports.adAccounts.signIn?.revoke(refreshToken);
		await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "ads.disconnect",
				subject: connectionId,
				detail: { kind: connection.kind },
			},
			[workspace.adConnections.remove(connectionId)],
		);
		return { ok: true, body: { done: true } };
	},
);
