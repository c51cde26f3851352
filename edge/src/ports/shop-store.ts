import type {
	ShopBackfill,
	ShopCheck,
	ShopOutlook,
	ShopPart,
	ShopProduct,
	ShopProposal,
	ShopTextKind,
	ShopVariant,
} from "@lotse/shared/contract/shopify.ts";
import type { UnitState } from "@lotse/shared/contract/units.ts";
import type { Write } from "../ports.ts";
import type { ShopReading } from "./shopify.ts";
import type { StoredPublication } from "./units-store.ts";

/** The shop of a workspace; a workspace has one. */
export interface StoredShop {
	readonly domain: string;
	readonly name: string;
	readonly currency: string;
	readonly timeZone: string;
	readonly state: "installed" | "uninstalled";
	readonly scopes: string;
	readonly sealedAccess: string | null;
	readonly sealedRefresh: string | null;
	/** Null: it does not end. */
	readonly accessUntil: number | null;
	/** Counts up with every change of the tokens. */
	readonly tokenVersion: number;
	/** Until then somebody is getting new tokens; the others wait for them. */
	readonly rotatingUntil: number;
	readonly pixelId: string | null;
	/** The member who joined it to a workspace that was there before; null where the shop made its own. */
	readonly linkedBy: string | null;
	readonly installedAt: number;
	readonly checkedAt: number;
	readonly check: ShopCheck | null;
	readonly outlook: ShopOutlook | null;
}

export interface StoredShopBackfill extends ShopBackfill {
	readonly operationId: string | null;
	readonly url: string | null;
	/** Of the result, in bytes, and how far it is read. */
	readonly bytes: number;
	readonly offset: number;
	/** How often it was begun. */
	readonly attempt: number;
}

export interface ShopDelivery {
	readonly webhookId: string;
	readonly topic: string;
	/** What it is about, `gid://…`; empty where that is nothing to read again. */
	readonly resource: string;
	/** The message itself, sealed, where a person's rights are at stake; null otherwise. */
	readonly sealed: string | null;
	readonly receivedAt: number;
}

/** With the calendar day of each, in the shop's time zone. */
export interface ShopRows extends ShopReading {
	readonly dayOf: (at: number) => string;
	readonly at: number;
}

export interface ShopPrice {
	readonly variantId: string;
	readonly at: number;
	readonly priceMicros: number;
	readonly compareAtMicros: number | null;
}

export interface ShopSums {
	readonly testOrders: { readonly orders: number; readonly micros: number };
	readonly pos: { readonly orders: number; readonly micros: number };
	readonly foreign: { readonly orders: number; readonly micros: number };
	readonly refunds: { readonly orders: number; readonly micros: number };
	readonly edited: { readonly orders: number; readonly micros: number };
}

export interface ShopRowsStore {
	get(): Promise<StoredShop | null>;
	/** Puts it in the place of what was there. */
	save(shop: StoredShop): Write;
	update(change: Partial<Omit<StoredShop, "domain" | "tokenVersion">>): Write;
	/** Takes the right to get new tokens until an instant; false when somebody else has it, or the tokens are newer. */
	claimRotation(
		tokenVersion: number,
		now: number,
		until: number,
	): Promise<boolean>;
	findUser(userId: string): Promise<{ memberId: string } | null>;
	addUser(userId: string, memberId: string, at: number): Write;
	backfills(): Promise<StoredShopBackfill[]>;
	setBackfill(row: StoredShopBackfill): Write;
	ring(at: number): Write;
	/** What is not worked off, in the order it came. */
	openDeliveries(limit: number): Promise<ShopDelivery[]>;
	/** Their content goes as well. */
	finishDeliveries(webhookIds: readonly string[], at: number): Write;
	/** What is older than what is known changes nothing. A price is kept where it differs from the last one. */
	saveRows(rows: ShopRows): Write;
	/** Which of these orders are known in just this state. */
	knownOrders(
		orders: readonly { readonly id: string; readonly updatedAt: number }[],
	): Promise<string[]>;
	removeProduct(productId: string): Write;
	counts(): Promise<{
		orders: number;
		testOrders: number;
		products: number;
		customers: number;
	}>;
	/** Total sales a day from the shop's orders and refunds; tests left out. */
	salesByDay(
		from: string,
		to: string,
	): Promise<{ day: string; totalMicros: number }[]>;
	firstDay(): Promise<string | null>;
	sums(from: string, to: string): Promise<ShopSums>;
	/** What customers kept of their orders, newest first. */
	purchases(limit: number): Promise<
		{
			customerId: string;
			day: string;
			micros: number;
			/** Tax and goods; null where not known of all of it. */
			costMicros: number | null;
			/** How the buyer of this order first came. */
			channel: string | null;
		}[]
	>;
	/** Articles whose cost Shopify does not know, by how many orders they are in. */
	costless(limit: number): Promise<{ product: string; orders: number }[]>;
	customers(
		ids: readonly string[],
	): Promise<{ id: string; mayEmail: boolean; saleOptOut: boolean }[]>;
	products(limit: number): Promise<ShopProduct[]>;
	product(id: string): Promise<ShopProduct | null>;
	productCount(): Promise<number>;
	/** Of these products, in their order of number; at most a hundred times as many. */
	variants(productIds: readonly string[]): Promise<ShopVariant[]>;
	/** Variants sold below their former price. */
	reduced(
		limit: number,
	): Promise<(ShopVariant & { readonly productTitle: string })[]>;
	/** What was published to a place, newest first. */
	publications(
		kind: ShopTextKind,
		resourceId: string,
		locale: string | null,
	): Promise<StoredPublication[]>;
	/** Texts on their way to whatever has this title, or to its translation; newest first, at most 20. */
	proposals(
		title: string,
		locale: string | null,
	): Promise<
		(Omit<ShopProposal, "state" | "needsOther" | "field"> & {
			state: UnitState;
			textBy: string;
			/** What it replaces or translates; null where there was nothing. */
			sourceText: string | null;
		})[]
	>;
	prices(variantIds: readonly string[]): Promise<ShopPrice[]>;
	/** Everything of the shop but that it was here. */
	removeAll(): Write;
	/** That it was here; what else there is of it goes with `removeAll`. */
	forget(): Write;
}

/** The group a workspace's store has. */
export interface ShopStore {
	readonly shop: ShopRowsStore;
}

/** Shops across workspaces, for requests of Shopify and for the clock. */
export interface Shops {
	findShop(domain: string): Promise<{ readonly workspaceId: string } | null>;
	/** Of a shop nobody knows nothing is kept; one that came before stays as it was. Rings in the outbox as well. */
	addDelivery(domain: string, delivery: ShopDelivery): Write;
	/** Shops with something to do: messages, parts to fetch, a look that is due. */
	busyShops(checkedBefore: number, limit: number): Promise<string[]>;
}

export type { ShopPart };
