import { finishAdsSignIn } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { connectPracticeGroup } from "../../services/ads/connect-practice-group.ts";
import { practiceSignIn } from "../../services/ads/practice-sign-in.ts";
import { storeAdConnection } from "../../services/ads/store-ad-connection.ts";

export const finishAdsSignInFeature = serve(finishAdsSignIn)(
	async ({ input, caller, workspace, ports, language, request }) => {
		const { signIn } = ports.adAccounts;
		const practice = practiceSignIn(ports, language);
		const isPractice = practice.isOwnCode(input.code);
		const started = await workspace.adConnections.takeSignIn(
			await ports.secrets.digest(input.state),
			caller.memberId,
			ports.clock.now(),
		);
		const verifier =
			started && (await ports.secrets.open(started.sealedVerifier));
		const isRefused =
			!verifier ||
			(isPractice
				? !(await practice.isFinished(input.code, verifier))
				: signIn === null);
		if (isRefused)
			return { ok: false, code: "unprocessable", detail: tooLate[language] };
		if (isPractice || signIn === null) {
			const known = await workspace.adConnections.list();
			if (known.some(({ kind }) => kind === "practice"))
				return { ok: false, code: "unprocessable", detail: already[language] };
			const body = await connectPracticeGroup(
				ports,
				caller.workspaceId,
				caller.memberId,
			);
			return { ok: true, body };
		}
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
const already = {
	de: "Das Übungskonto ist schon verbunden. Trennen Sie es, um den Weg noch einmal zu gehen.",
	en: "The practice account is connected already. Disconnect it to walk the way once more.",
};
