import { createPairing } from "@lotse/shared/contract/pairings.ts";
import { serve } from "../../serve.ts";
import { commitWithAudit } from "../../services/commit-with-audit.ts";

const lifetimeMs = 5 * 60_000;
/** No letters or digits that look alike; 31^8 codes, five minutes, 20 tries a minute, and useless without the verifier. */
const alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ2345679";

export const createPairingFeature = serve(createPairing)(
	async ({ input, caller, workspace, ports }) => {
		const letters = [...ports.random.bytes(8)]
			.map((byte) => alphabet[byte % alphabet.length])
			.join("");
		const code = `${letters.slice(0, 4)}-${letters.slice(4)}`;
		const expiresAt = ports.clock.now() + lifetimeMs;
		const committed = await commitWithAudit(
			ports,
			caller.workspaceId,
			{
				actor: caller.memberId,
				action: "pairing.create",
				subject: caller.memberId,
				detail: { name: input.name, scopes: input.scopes },
			},
			[
				workspace.pairings.create({
					codeHash: await ports.secrets.digest(letters),
					memberId: caller.memberId,
					challenge: input.challenge,
					name: input.name,
					scopes: input.scopes,
					expiresAt,
				}),
			],
		);
		if (!committed.ok) return { ok: false, code: "conflict" };
		return { ok: true, body: { code, expiresAt } };
	},
);
