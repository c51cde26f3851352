import { createClient } from "@lotse/shared/contract/create-client.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import { redeemPairing } from "@lotse/shared/contract/pairings.ts";
import { getSession, session } from "@lotse/shared/contract/session.ts";
import { newToken } from "@lotse/shared/contract/tokens.ts";
import { browser } from "wxt/browser";
import * as z from "zod/mini";
import { suggestionStore } from "../budget-column/suggestion-store.ts";
import { knowledgeStore } from "../knowledge/knowledge-store.ts";
import { syncKnowledge } from "../knowledge/sync-knowledge.ts";
import type { Connection } from "./connection-state.ts";
import { consoleAddress } from "./console-address.ts";
import { pairAddress } from "./pair-address.ts";
import { makePkce } from "./pkce.ts";
import { tokenVault } from "./token-vault.ts";

const pendingKey = "pairing";
const pending = z.object({ origin: z.string(), verifier: z.string() });

function clientFor(origin: string, language: Language, token?: string) {
	return createClient({
		baseUrl: origin,
		language: () => language,
		...(token === undefined ? {} : { token }),
		fetch: (url, init) => fetch(url, { ...init, credentials: "omit" }),
	});
}

async function readPending() {
	const stored = await browser.storage.session.get(pendingKey);
	const parsed = pending.safeParse(stored[pendingKey]);
	return parsed.success ? parsed.data : null;
}

/** Makes a verifier, keeps it here, and opens the console's page for the challenge. */
export async function startPairing(typed: string): Promise<Connection> {
	const address = consoleAddress(typed);
	if (!address.ok) return { state: "failed", reason: address.reason };
	const { verifier, challenge } = await makePkce({
		randomBytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
		sha256: (bytes) => crypto.subtle.digest("SHA-256", Uint8Array.from(bytes)),
	});
	const { origin } = address;
	await browser.storage.session.set({ [pendingKey]: { origin, verifier } });
	const name = `${browser.runtime.getManifest().name.split(":")[0]} (${import.meta.env.BROWSER})`;
	await browser.tabs.create({ url: pairAddress(origin, challenge, name) });
	return { state: "pairing", origin };
}

/** Trades the code a person read in the console for a token. */
export async function redeemCode(
	code: string,
	language: Language,
): Promise<Connection> {
	const waiting = await readPending();
	if (waiting === null) return { state: "failed", reason: "not-started" };
	const { origin, verifier } = waiting;
	const answer = await clientFor(origin, language).call(redeemPairing, {
		code: code.trim(),
		verifier,
	});
	if (!answer.ok) return { state: "failed", reason: answer.problem.title };
	const made = newToken.safeParse(answer.value);
	if (!made.success) return { state: "failed", reason: "unexpected-answer" };
	const { secret, token } = made.data;
	await tokenVault.keep({ origin, secret, expiresAt: token.expiresAt });
	await browser.storage.session.remove(pendingKey);
	await suggestionStore.begin();
	await syncKnowledge(language);
	return readConnection(language);
}

/** Who and where, asked of the console now. */
export async function readConnection(language: Language): Promise<Connection> {
	const kept = await tokenVault.read();
	if (kept === null) {
		const waiting = await readPending();
		return waiting === null
			? { state: "none" }
			: { state: "pairing", origin: waiting.origin };
	}
	const { origin, secret, expiresAt } = kept;
	const answer = await clientFor(origin, language, secret).call(getSession, {});
	if (!answer.ok)
		return { state: "lost", origin, reason: answer.problem.title };
	const parsed = session.safeParse(answer.value);
	if (!parsed.success) {
		return { state: "lost", origin, reason: "unexpected-answer" };
	}
	const { member, workspace, scopes } = parsed.data;
	return {
		state: "connected",
		origin,
		email: member.email,
		role: member.role,
		workspace: workspace.name,
		scopes: scopes ?? [],
		expiresAt,
	};
}

/** Forgets the token and a pairing that has begun. The console can revoke the token itself. */
export async function disconnect(): Promise<Connection> {
	await tokenVault.forget();
	await knowledgeStore.forget();
	await suggestionStore.forget();
	await browser.storage.session.remove(pendingKey);
	return { state: "none" };
}
