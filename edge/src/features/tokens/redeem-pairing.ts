import { redeemPairing } from "@lotse/shared/contract/pairings.ts";
import { serve } from "../../serve.ts";
import { issueToken } from "../../services/tokens/issue-token.ts";

const tokenLifetimeDays = 90;

/** The code alone opens nothing: it must come with the verifier whose SHA-256 the console was shown (RFC 7636). */
export const redeemPairingFeature = serve(redeemPairing)(
	async ({ input, ports }) => {
		const codeHash = await ports.secrets.digest(
			input.code.toUpperCase().replaceAll(/[^A-Z0-9]/g, ""),
		);
		const pairing = await ports.store.findPairing(codeHash);
		if (!pairing) return { ok: false, code: "link-expired" };
		const { pairings } = ports.store.of(pairing.workspaceId);
		const isRight =
			pairing.expiresAt > ports.clock.now() &&
			pairing.challenge ===
				base64Url(await ports.secrets.digest(input.verifier));
		// One try: a wrong verifier uses the code up as well.
		if (!(await pairings.take(codeHash)) || !isRight)
			return { ok: false, code: "link-expired" };
		const issued = await issueToken(ports, pairing.workspaceId, {
			memberId: pairing.memberId,
			name: pairing.name,
			scopes: pairing.scopes,
			lifetimeDays: tokenLifetimeDays,
			action: "pairing.redeem",
		});
		if (!issued.ok) return { ok: false, code: "link-expired" };
		return { ok: true, body: { token: issued.token, secret: issued.secret } };
	},
);

/** Hex to base64url without padding: the form of a PKCE challenge. */
function base64Url(hex: string): string {
	const bytes = (hex.match(/../g) ?? []).map((pair) =>
		Number.parseInt(pair, 16),
	);
	return btoa(String.fromCharCode(...bytes))
		.replaceAll("+", "-")
		.replaceAll("/", "_")
		.replaceAll("=", "");
}
