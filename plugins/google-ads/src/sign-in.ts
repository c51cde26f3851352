import { CodeChallengeMethod } from "google-auth-library/build/src/auth/oauth2client.js";
import type { AdsAnswer } from "./ads-answer.ts";
import { failureWords } from "./failure-words.ts";
import { googleClient } from "./google-client.ts";

export type SignInSettings = {
	readonly clientId: string;
	readonly clientSecret: string;
	/** Other addresses than Google's, in tests. */
	readonly endpoints?: {
		readonly oauth2AuthBaseUrl: string;
		readonly oauth2TokenUrl: string;
		readonly oauth2RevokeUrl: string;
	};
};

const scopes = [
	"https://www.googleapis.com/auth/adwords",
	"https://www.googleapis.com/auth/datamanager",
];

/** Signing in to Google with PKCE, and the short-lived access tokens a refresh token gives. */
export function signIn(settings: SignInSettings) {
	const open = (redirectUri?: string) =>
		googleClient({
			...settings,
			...(redirectUri === undefined ? {} : { redirectUri }),
		});
	return {
		async start(redirectUri: string, state: string) {
			const client = open(redirectUri);
			const { codeVerifier, codeChallenge } =
				await client.generateCodeVerifierAsync();
			const url = client.generateAuthUrl({
				access_type: "offline",
				// Google gives a refresh token only when it asks for consent anew.
				prompt: "consent",
				scope: scopes,
				state,
				code_challenge_method: CodeChallengeMethod.S256,
				...(codeChallenge === undefined
					? {}
					: { code_challenge: codeChallenge }),
			});
			return { url, verifier: codeVerifier };
		},
		async finish(
			redirectUri: string,
			code: string,
			verifier: string,
		): Promise<AdsAnswer<{ refreshToken: string }>> {
			try {
				const { tokens } = await open(redirectUri).getToken({
					code,
					codeVerifier: verifier,
				});
				const { refresh_token: refreshToken } = tokens;
				if (typeof refreshToken === "string")
					return { ok: true, value: { refreshToken }, requestId: null };
			} catch {
				// Refused: the code is used up, too old or not ours.
			}
			return {
				ok: false,
				failure: {
					code: "sign-in-ended",
					message: failureWords("sign-in-ended", ""),
					isUncertain: false,
					requestId: null,
				},
			};
		},
		/**
		 * Null when Google no longer accepts the refresh token.
		 *
		 * @throws when Google gave no answer: that says nothing about the token
		 */
		async accessToken(refreshToken: string): Promise<string | null> {
			const client = open();
			client.setCredentials({ refresh_token: refreshToken });
			try {
				return (await client.getAccessToken()).token ?? null;
			} catch (error) {
				if (isRefusal(error)) return null;
				throw error;
			}
		},
		async revoke(refreshToken: string): Promise<void> {
			try {
				await open().revokeToken(refreshToken);
			} catch {
				// Revoked already, or Google is away: our copy is deleted either way.
			}
		},
	};
}

/** Google answered, and the answer is no. */
function isRefusal(error: unknown): boolean {
	if (typeof error !== "object" || error === null || !("status" in error))
		return false;
	const status = Number(error.status);
	return status >= 400 && status < 500;
}
