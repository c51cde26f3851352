import type { Caller, Ports } from "../ports.ts";
import { workspaceOfSecret } from "./create-secret.ts";
import { readSessionCookie } from "./session-cookie.ts";

/** How often a token's "last used" is written, ms. */
const touchEveryMs = 60_000;

/**
 * Who signs this request: an API token in `Authorization`, or a session in the cookie; null when neither is valid.
 * A request with a token never falls back to the cookie.
 */
export async function findCaller(
	request: Request,
	ports: Ports,
): Promise<Caller | null> {
	const now = ports.clock.now();
	const authorization = request.headers.get("authorization");
	if (authorization !== null) {
		const secret = authorization.replace(/^Bearer /i, "");
		const workspaceId = workspaceOfSecret("lot", secret);
		if (workspaceId === null) return null;
		const { tokens } = ports.store.of(workspaceId);
		const token = await tokens.find(await ports.secrets.digest(secret), now);
		if (token === null) return null;
		if (now - (token.lastUsedAt ?? 0) > touchEveryMs)
			await tokens.touch(token.id, now);
		return callerOf(workspaceId, token.member, "token", token.scopes);
	}
	const secret = readSessionCookie(request);
	const workspaceId = secret === null ? null : workspaceOfSecret("los", secret);
	if (secret === null || workspaceId === null) return null;
	const session = await ports.store
		.of(workspaceId)
		.signIn.findSession(await ports.secrets.digest(secret), now);
	return session && callerOf(workspaceId, session.member, "session", null);
}

function callerOf(
	workspaceId: string,
	member: { id: string; email: string; role: Caller["role"] },
	via: Caller["via"],
	scopes: Caller["scopes"],
): Caller {
	return {
		workspaceId,
		memberId: member.id,
		email: member.email,
		role: member.role,
		via,
		scopes,
	};
}
