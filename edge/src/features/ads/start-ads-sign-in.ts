import { startAdsSignIn } from "@lotse/shared/contract/ads-accounts.ts";
import { serve } from "../../serve.ts";
import { practiceSignIn } from "../../services/ads/practice-sign-in.ts";
import { createId } from "../../services/create-id.ts";

/** How long a person may take at Google, ms. */
const lifetimeMs = 15 * 60_000;

export const startAdsSignInFeature = serve(startAdsSignIn)(
	async ({ input, caller, workspace, ports, language, request }) => {
		const signIn =
			input.kind === "practice"
				? practiceSignIn(ports, language)
				: ports.adAccounts.signIn;
		if (!signIn)
			return { ok: false, code: "unprocessable", detail: noClient[language] };
		const state = createId(ports.random, "ads");
		const { url, verifier } = await signIn.start(
			new URL("/", request.url).href,
			state,
		);
		const now = ports.clock.now();
		const stateHash = await ports.secrets.digest(state);
		await ports.store.batch([
			workspace.adConnections.createSignIn(
				{
					stateHash,
					memberId: caller.memberId,
					sealedVerifier: await ports.secrets.seal(verifier),
					expiresAt: now + lifetimeMs,
				},
				now,
			),
		]);
		return { ok: true, body: { url } };
	},
);

const noClient = {
	de: "Dieser Dienst hat noch keinen OAuth-Client bei Google. Wer ihn betreibt, hinterlegt GOOGLE_OAUTH_CLIENT_ID und GOOGLE_OAUTH_CLIENT_SECRET; bis dahin gehen Übungskonto, CSV und Ads Script.",
	en: "This service has no OAuth client at Google yet. Whoever runs it sets GOOGLE_OAUTH_CLIENT_ID and GOOGLE_OAUTH_CLIENT_SECRET; until then the practice account, CSV and the Ads Script work.",
};
