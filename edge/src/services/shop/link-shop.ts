import type { Localised } from "@lotse/shared/contract/localised.ts";
import { shopParts } from "@lotse/shared/contract/shopify.ts";
import * as z from "zod";
import type { Caller, Ports } from "../../ports.ts";
import { commitWithAudit } from "../commit-with-audit.ts";
import { emptyBackfill } from "./empty-backfill.ts";
import { openShop } from "./open-shop.ts";
import { pointPixel } from "./point-pixel.ts";
import { practiceDomain } from "./practice-shop.ts";

const claimMs = 30_000;

/** What a link code says; it is sealed, so nobody else can make one. */
export const shopLink = z.object({
	purpose: z.literal("shop-link"),
	workspaceId: z.string(),
	memberId: z.string(),
	expiresAt: z.number(),
});
export type ShopLink = z.infer<typeof shopLink>;

export type LinkedShop =
	| { readonly ok: true; readonly workspaceName: string }
	| { readonly ok: false; readonly reason: "not-found" }
	| {
			readonly ok: false;
			readonly reason: "conflict" | "unprocessable";
			readonly message: Localised;
	  };

/**
 * Moves a shop from the workspace it made for itself to one that was there before: its tokens go along, everything else is fetched there anew, and
 * of the shop nothing but the audit trail stays behind. An admin on either side has agreed: one made the code, the other enters it. A workspace has
 * one shop, so a code serves once.
 */
export async function linkShop(
	ports: Ports,
	caller: Caller,
	code: string,
): Promise<LinkedShop> {
	const link = await readLink(ports, code);
	if (link === null) return refuse("unprocessable", words.noCode);
	if (link.workspaceId === caller.workspaceId)
		return refuse("conflict", words.same);
	const { store, shopify } = ports;
	const [from, to] = [store.of(caller.workspaceId), store.of(link.workspaceId)];
	const maker = await to.members.get(link.memberId);
	if (maker?.role !== "admin") return refuse("unprocessable", words.noCode);
	const there = await to.shop.get();
	if (there?.state === "installed" && there.domain !== practiceDomain)
		return refuse("conflict", words.taken);
	const opened = await openShop(ports, caller.workspaceId);
	if (!opened.ok && opened.message !== null)
		return refuse("unprocessable", opened.message);
	if (!opened.ok || shopify === null || opened.shop.domain === practiceDomain)
		return { ok: false, reason: "not-found" };
	const { shop } = opened;
	// Nobody gets new tokens while they are on their way.
	const now = ports.clock.now();
	if (!(await from.shop.claimRotation(shop.tokenVersion, now, now + claimMs)))
		return refuse("conflict", words.busy);
	const committed = await commitWithAudit(
		ports,
		link.workspaceId,
		{
			actor: link.memberId,
			action: "shop.link",
			subject: shop.domain,
			detail: { from: caller.workspaceId },
		},
		[
			from.shop.removeAll(),
			from.shop.forget(),
			to.shop.removeAll(),
			to.shop.save({
				...shop,
				linkedBy: link.memberId,
				rotatingUntil: 0,
				checkedAt: 0,
				check: null,
				outlook: null,
			}),
			...shopParts.map((part) => to.shop.setBackfill(emptyBackfill(part, now))),
			to.shop.ring(now),
		],
	);
	if (!committed.ok) return refuse("conflict", words.busy);
	await leave(ports, caller, shop.domain, link.workspaceId);
	await pointPixel(ports, shopify, link.workspaceId, link.memberId, true);
	const workspace = await to.workspace.get();
	return { ok: true, workspaceName: workspace?.name ?? shop.domain };
}

/** The workspace that is left says where its shop went, and takes no more events of its pixel. */
async function leave(
	ports: Ports,
	caller: Caller,
	domain: string,
	to: string,
): Promise<void> {
	const { eventSites } = ports.store.of(caller.workspaceId);
	const sites = (await eventSites.list()).filter(
		({ name, revokedAt }) => name === domain && revokedAt === null,
	);
	await commitWithAudit(
		ports,
		caller.workspaceId,
		{
			actor: caller.memberId,
			action: "shop.leave",
			subject: domain,
			detail: { to },
		},
		sites.map(({ id }) => eventSites.revoke(id, ports.clock.now())),
	);
}

async function readLink(ports: Ports, code: string): Promise<ShopLink | null> {
	const text = await ports.secrets.open(code);
	if (text === null) return null;
	try {
		const read = shopLink.safeParse(JSON.parse(text));
		return read.success && read.data.expiresAt > ports.clock.now()
			? read.data
			: null;
	} catch {
		return null;
	}
}

function refuse(
	reason: "conflict" | "unprocessable",
	message: Localised,
): LinkedShop {
	return { ok: false, reason, message };
}

const words = {
	noCode: {
		de: "Dieser Code gilt nicht oder nicht mehr. Erzeugen Sie in Lotse unter „Shop“ einen neuen; er gilt 20 Minuten.",
		en: "This code is not valid, or no longer. Make a new one in Lotse under “Shop”; it is valid for 20 minutes.",
	},
	same: {
		de: "Der Shop gehört schon zu diesem Arbeitsbereich.",
		en: "The shop belongs to this workspace already.",
	},
	taken: {
		de: "Dieser Arbeitsbereich hat schon einen Shop. Deinstallieren Sie dort zuerst die App, oder wählen Sie einen anderen.",
		en: "This workspace has a shop already. Uninstall the app there first, or choose another.",
	},
	busy: {
		de: "Der Shop arbeitet gerade. Versuchen Sie es in einer Minute wieder.",
		en: "The shop is busy. Try again in a minute.",
	},
} satisfies Record<string, Localised>;
