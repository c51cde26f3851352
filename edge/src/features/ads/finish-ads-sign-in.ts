import { finishAdsSignIn } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { storeAdConnection } from "../../services/ads/store-ad-connection.ts";

export const finishAdsSignInFeature = serve(finishAdsSignIn)(
	async ({ input, caller, workspace, ports, language, request }) => {
		const { signIn } = ports.adAccounts;
		const started = await workspace.adConnections.takeSignIn(
			await ports.secrets.digest(input.state),
			caller.memberId,
			ports.clock.now(),
		);
		const verifier =
			started && (await ports.secrets.open(started.sealedVerifier));
		if (!signIn || !verifier)
			return { ok: false, code: "unprocessable", detail: tooLate[language] };
		const redirectUri = new URL("/", request.url).href;
		const finished = await signIn.finish(redirectUri, input.code, verifier);
		if (!finished.ok)
			return {
				ok: false,
				code: "unprocessable",
				detail: finished.failure.message[language],
			};
		const { refreshToken } = finished.value;
		const platform = ports.adAccounts.open({
			kind: "google-ads",
			refreshToken,
			loginCustomerId: null,
		});
		const reached = await platform.listAccounts();
		if (!reached.ok) {
			await signIn.revoke(refreshToken);
			const { message } = reached.failure;
			return { ok: false, code: "unprocessable", detail: message[language] };
		}
		const sealed = await ports.secrets.seal(refreshToken);
		const stored = await storeAdConnection(
			ports,
			caller.workspaceId,
			caller.memberId,
			{ kind: "google-ads", sealed },
			reached.value,
		);
		return { ok: true, body: stored };
	},
);

const tooLate = {
	de: "Diese Anmeldung ist abgelaufen oder wurde von jemand anderem begonnen. Beginnen Sie sie noch einmal.",
	en: "This sign-in has expired or was begun by somebody else. Begin it again.",
};
