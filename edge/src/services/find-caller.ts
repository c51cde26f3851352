import type { Shopify } from "../ports/shopify.ts";
import type { Caller, Ports } from "../ports.ts";
import { workspaceOfSecret } from "./create-secret.ts";
import { readSessionCookie } from "./session/session-cookie.ts";

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
		if (ports.shopify !== null && secret.split(".").length === 3)
			return findShopCaller(ports, ports.shopify, secret);
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

/**
 * A person in the Shopify admin, by the session token App Bridge makes for each request: valid for a minute, for this app and one shop. They have
 * their whole role, as with a session.
 */
async function findShopCaller(
	ports: Ports,
	shopify: Shopify,
	sessionToken: string,
): Promise<Caller | null> {
	const who = await shopify.readSessionToken(sessionToken);
	const found = who && (await ports.store.findShop(who.shop));
	if (!who || !found) return null;
	const { workspaceId } = found;
	const store = ports.store.of(workspaceId);
	const [shop, user] = await Promise.all([
		store.shop.get(),
		store.shop.findUser(who.userId),
	]);
	const member = user && (await store.members.get(user.memberId));
	if (shop?.state !== "installed" || !member) return null;
	return callerOf(workspaceId, member, "token", null);
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
