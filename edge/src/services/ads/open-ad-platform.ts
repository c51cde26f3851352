import type { AdAccount } from "@lotse/shared/contract/ads-accounts.ts";
import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { AdPlatform, Ports } from "../../ports.ts";

export type OpenedAccount =
	| {
			readonly ok: true;
			readonly account: AdAccount;
			readonly platform: AdPlatform;
	  }
	| {
			readonly ok: false;
			readonly code: "not-found" | "unprocessable";
			readonly message: Localised;
	  };

/** The platform an account lives on, opened with the connection's own key. */
export async function openAdPlatform(
	ports: Ports,
	workspaceId: string,
	customerId: string,
): Promise<OpenedAccount> {
	const { adConnections } = ports.store.of(workspaceId);
	const account = await adConnections.getAccount(customerId);
	const connection = account && (await adConnections.get(account.connectionId));
	if (!account || !connection)
		return { ok: false, code: "not-found", message: notConnected };
	if (!account.isChosen)
		return { ok: false, code: "unprocessable", message: notChosen };
	if (connection.kind === "practice") {
		const key = { kind: "practice", workspaceId } as const;
		return { ok: true, account, platform: ports.adAccounts.open(key) };
	}
	if (ports.adAccounts.signIn === null)
		return { ok: false, code: "unprocessable", message: noClient };
	const refreshToken =
		connection.sealed && (await ports.secrets.open(connection.sealed));
	if (!refreshToken)
		return { ok: false, code: "unprocessable", message: keyLost };
	const { loginCustomerId } = account;
	return {
		ok: true,
		account,
		platform: ports.adAccounts.open({
			kind: "google-ads",
			refreshToken,
			loginCustomerId,
		}),
	};
}

const notConnected: Localised = {
	de: "Dieses Werbekonto ist nicht verbunden. Verbinden Sie es unter „Google Ads“.",
	en: "This ad account is not connected. Connect it under “Google Ads”.",
};
const notChosen: Localised = {
	de: "Mit diesem Werbekonto arbeitet Lotse nicht. Wählen Sie es unter „Google Ads“ aus.",
	en: "Lotse does not work with this ad account. Choose it under “Google Ads”.",
};
const noClient: Localised = {
	de: "Diesem Dienst fehlt sein OAuth-Client bei Google. Wer ihn betreibt, setzt GOOGLE_OAUTH_CLIENT_ID und GOOGLE_OAUTH_CLIENT_SECRET wieder.",
	en: "This service lacks its OAuth client at Google. Whoever runs it sets GOOGLE_OAUTH_CLIENT_ID and GOOGLE_OAUTH_CLIENT_SECRET again.",
};
const keyLost: Localised = {
	de: "Der gespeicherte Zugang lässt sich nicht mehr öffnen. Trennen Sie die Verbindung und melden Sie sich neu an.",
	en: "The stored access can no longer be opened. Disconnect and sign in again.",
};
