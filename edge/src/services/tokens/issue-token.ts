import type { Scope } from "@lotse/shared/contract/access.ts";
import type { Token } from "@lotse/shared/contract/tokens.ts";
import type { BatchResult, Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";
import { createSecret } from "../create-secret.ts";

const dayMs = 24 * 3_600_000;

/** Makes a token for a member; only its hash is stored, so the secret in the answer is shown this once. */
export async function issueToken(
	ports: Ports,
	workspaceId: string,
	draft: {
		memberId: string;
		name: string;
		scopes: readonly Scope[];
		lifetimeDays: number;
		action: string;
	},
): Promise<
	(BatchResult & { ok: false }) | { ok: true; token: Token; secret: string }
> {
	const secret = createSecret(ports.random, "lot", workspaceId);
	const createdAt = ports.clock.now();
	const token: Token = {
		id: createId(ports.random, "tok"),
		name: draft.name,
		memberId: draft.memberId,
		scopes: [...new Set(draft.scopes)],
		prefix: `lot_…${secret.slice(-4)}`,
		createdAt,
		lastUsedAt: null,
		expiresAt: createdAt + draft.lifetimeDays * dayMs,
	};
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: draft.memberId,
			action: draft.action,
			subject: token.id,
			detail: {
				name: token.name,
				scopes: token.scopes,
				expiresAt: token.expiresAt,
			},
		},
		[
			ports.store.of(workspaceId).tokens.create({
				...token,
				secretHash: await ports.secrets.digest(secret),
			}),
		],
	);
	return committed.ok ? { ok: true, token, secret } : committed;
}
