import type { Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createSecret } from "../create-secret.ts";
import { sessionLifetimeMs, writeSessionCookie } from "./session-cookie.ts";

/** Starts a session for a member and returns the cookie that carries it. */
export async function openSession(
	ports: Ports,
	request: Request,
	workspaceId: string,
	memberId: string,
	action: "session.sign-in" | "session.switch",
): Promise<string> {
	const secret = createSecret(ports.random, "los", workspaceId);
	const now = ports.clock.now();
	const write = ports.store.of(workspaceId).signIn.createSession(
		{
			secretHash: await ports.secrets.digest(secret),
			memberId,
			expiresAt: now + sessionLifetimeMs,
		},
		now,
	);
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{ actor: memberId, action, subject: memberId, detail: {} },
		[write],
	);
	if (!committed.ok)
		throw new Error(`session not written: conflict in ${committed.conflict}`);
	return writeSessionCookie(request, secret);
}
