import type { Role } from "@lotse/shared/contract/access.ts";
import type { Language, Localised } from "@lotse/shared/contract/localised.ts";
import { shopParts } from "@lotse/shared/contract/shopify.ts";
import type { StoredShop } from "../../ports/shop-store.ts";
import type { Shopify } from "../../ports/shopify.ts";
import type { Ports, Write } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { createId } from "../create-id.ts";
import { emptyBackfill } from "./empty-backfill.ts";
import { keepShopTokens } from "./open-shop.ts";
import { pointPixel } from "./point-pixel.ts";

export type ShopSession =
	| {
			readonly ok: true;
			readonly workspaceName: string;
			readonly role: Role;
			readonly isNew: boolean;
	  }
	| { readonly ok: false; readonly message: Localised };

/**
 * Somebody opens the app in the Shopify admin. The first time a shop does, it gets a workspace, its tokens, the pixel, and everything begins to be fetched;
 * a shop that comes back gets its workspace again. The first time a person does, they become a member: the shop's owner as admin, others as editor.
 */
export async function installShop(
	ports: Ports,
	shopify: Shopify,
	who: { readonly shop: string; readonly userId: string },
	sessionToken: string,
	language: Language,
): Promise<ShopSession> {
	const known = await ports.store.findShop(who.shop);
	const workspaceId = known?.workspaceId ?? createId(ports.random, "wsp");
	const store = ports.store.of(workspaceId);
	const stored = known === null ? null : await store.shop.get();
	const isConnected =
		stored?.state === "installed" &&
		(stored.sealedRefresh !== null || stored.accessUntil === null) &&
		stored.sealedAccess !== null;
	if (!isConnected) {
		const failed = await connect(ports, shopify, {
			...who,
			workspaceId,
			sessionToken,
			language,
			stored,
			isNew: known === null,
		});
		if (failed !== null) return { ok: false, message: failed };
	}
	const member = await memberFor(
		ports,
		shopify,
		workspaceId,
		who,
		sessionToken,
	);
	if (!member.ok) return member;
	if (!isConnected)
		await pointPixel(ports, shopify, workspaceId, member.id, false);
	return {
		ok: true,
		workspaceName: (await store.workspace.get())?.name ?? who.shop,
		role: member.role,
		isNew: !isConnected,
	};
}

async function connect(
	ports: Ports,
	shopify: Shopify,
	given: {
		readonly shop: string;
		readonly userId: string;
		readonly workspaceId: string;
		readonly sessionToken: string;
		readonly language: Language;
		/** The shop as it was known; null on its first visit. */
		readonly stored: StoredShop | null;
		readonly isNew: boolean;
	},
): Promise<Localised | null> {
	const { shop: domain, workspaceId, sessionToken } = given;
	const tokens = await shopify.exchange(domain, sessionToken);
	if (!tokens.ok) return tokens.failure.message;
	const about = await shopify
		.open(domain, tokens.value.accessToken, async () => undefined)
		.shop();
	if (!about.ok) return about.failure.message;
	const { name, currency, timeZone } = about.value;
	const store = ports.store.of(workspaceId);
	const now = ports.clock.now();
	const writes: Write[] = [
		store.shop.save({
			domain,
			name: name.slice(0, 200),
			currency,
			timeZone,
			state: "installed",
			scopes: "",
			sealedAccess: null,
			sealedRefresh: null,
			accessUntil: null,
			tokenVersion: 0,
			rotatingUntil: 0,
			// Uninstalling takes the pixel along; losing the tokens does not.
			pixelId:
				given.stored?.state === "installed" ? given.stored.pixelId : null,
			linkedBy: given.stored?.linkedBy ?? null,
			installedAt: now,
			checkedAt: 0,
			check: null,
			outlook: null,
		}),
		await keepShopTokens(ports, workspaceId, tokens.value),
		...shopParts.map((part) =>
			store.shop.setBackfill(emptyBackfill(part, now)),
		),
		store.shop.ring(now),
	];
	if (given.isNew)
		writes.unshift(
			store.workspace.create({
				id: workspaceId,
				name: name.trim().slice(0, 120) || domain,
				language: given.language,
				timeZone,
				currency,
				selfApproval: false,
				isDemo: false,
			}),
		);
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: "shopify",
			action: "shop.install",
			subject: domain,
			detail: { scopes: tokens.value.scopes },
		},
		writes,
	);
	// Two first visits at once: the other one made the workspace.
	return committed.ok ? null : again;
}

async function memberFor(
	ports: Ports,
	shopify: Shopify,
	workspaceId: string,
	{ shop, userId }: { readonly shop: string; readonly userId: string },
	sessionToken: string,
): Promise<
	| { readonly ok: true; readonly id: string; readonly role: Role }
	| { readonly ok: false; readonly message: Localised }
> {
	const store = ports.store.of(workspaceId);
	const user = await store.shop.findUser(userId);
	const known = user && (await store.members.get(user.memberId));
	if (known) return { ok: true, id: known.id, role: known.role };
	const told = await shopify.whoIs(shop, sessionToken);
	if (!told.ok) return { ok: false, message: told.failure.message };
	const email = told.value.email.toLowerCase();
	const now = ports.clock.now();
	// An address nobody confirmed may be anyone's: it makes nobody the member who has it.
	const there = told.value.isVerified
		? (await store.members.list()).find((member) => member.email === email)
		: undefined;
	if (!there && !told.value.isVerified)
		return { ok: false, message: unverified };
	// A workspace that was there before is more than the shop: whoever is new there looks on until an admin says more.
	const isLinked = (await store.shop.get())?.linkedBy !== null;
	const role: Role = isLinked
		? "viewer"
		: told.value.isOwner
			? "admin"
			: "editor";
	const member = there ?? { id: createId(ports.random, "mbr"), email, role };
	const committed = await commitWithAudit(
		ports,
		workspaceId,
		{
			actor: "shopify",
			action: "member.add",
			subject: member.id,
			detail: { role: member.role, via: "shopify" },
		},
		[
			...(there ? [] : [store.members.create(member, now)]),
			store.shop.addUser(userId, member.id, now),
		],
	);
	return committed.ok
		? { ok: true, id: member.id, role: member.role }
		: { ok: false, message: again };
}

const unverified: Localised = {
	de: "Ihre E-Mail-Adresse ist bei Shopify noch nicht bestätigt. Bestätigen Sie sie dort, dann öffnen Sie Lotse wieder.",
	en: "Your e-mail address is not confirmed at Shopify yet. Confirm it there, then open Lotse again.",
};
const again: Localised = {
	de: "Der Shop wird gerade verbunden. Laden Sie die Seite gleich noch einmal.",
	en: "The shop is just being connected. Load the page once more in a moment.",
};
