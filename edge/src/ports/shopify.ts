import type { Localised } from "@lotse/shared/contract/localised.ts";
import type {
	ShopContent,
	ShopCustomer,
	ShopLine,
	ShopLocale,
	ShopOrder,
	ShopPart,
	ShopProduct,
	ShopTextField,
	ShopTextKind,
	ShopVariant,
} from "@lotse/shared/contract/shopify.ts";

export type ShopResult<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly failure: ShopFailure };
export interface ShopFailure {
	readonly reason:
		| "unreachable"
		| "not-signed-in"
		| "throttled"
		| "not-allowed"
		| "not-found"
		| "refused"
		| "not-understood";
	readonly message: Localised;
	/** Shopify's own words, for the record. */
	readonly detail: string;
}

export interface ShopTokens {
	readonly accessToken: string;
	readonly refreshToken: string | null;
	readonly scopes: string;
	readonly expiresAt: number | null;
}

export interface ShopReading {
	readonly orders: readonly ShopOrder[];
	readonly lines: readonly ShopLine[];
	readonly products: readonly ShopProduct[];
	readonly variants: readonly ShopVariant[];
	readonly customers: readonly ShopCustomer[];
	/** Products all of whose variants are among these: what else was known of them is gone. */
	readonly whole: readonly string[];
	readonly unread: number;
}

export type ShopBulk =
	| { readonly state: "running"; readonly objects: number }
	| {
			readonly state: "ready";
			readonly objects: number;
			readonly file: { readonly url: string; readonly bytes: number } | null;
	  }
	| { readonly state: "failed"; readonly code: string };

/** Where a text stands in a shop. */
export interface ShopTextPlace {
	readonly kind: ShopTextKind;
	readonly resourceId: string;
	/** Null: the shop's own words; otherwise their translation. */
	readonly locale: string | null;
}

/** A field as Shopify holds it. */
export interface ShopTextState {
	/** HTML in a description, plain words or the JSON of rich text in a metafield; null where there is no translation yet. */
	readonly text: string | null;
	/** Of a translation: what it translates; null otherwise. */
	readonly original: string | null;
	/** Of a translation: the original was changed after it. */
	readonly isOutdated: boolean;
}

export interface ShopTexts {
	readonly title: string;
	readonly url: string | null;
	/** Null for all else. */
	readonly product: ShopProduct | null;
	/** Null for a product. */
	readonly content: ShopContent | null;
	readonly fields: { readonly [field in ShopTextField]: ShopTextState };
}

/** A shop's Admin API, as far as it is used. */
export interface ShopClient {
	shop(): Promise<
		ShopResult<{ name: string; currency: string; timeZone: string }>
	>;
	startBulk(part: ShopPart): Promise<ShopResult<string>>;
	readBulk(id: string): Promise<ShopResult<ShopBulk>>;
	/** A stretch of a bulk result. */
	readPart(
		url: string,
		from: number,
		bytes: number,
	): Promise<ShopResult<Uint8Array>>;
	/** Lines of a bulk result sorted by what they are. */
	readLines(lines: readonly string[]): ShopReading;
	nodes(ids: readonly string[]): Promise<ShopResult<ShopReading>>;
	changedOrders(
		since: number,
		after: string | null,
	): Promise<
		ShopResult<{
			readonly orders: readonly ShopOrder[];
			readonly lines: readonly ShopLine[];
			readonly next: string | null;
		}>
	>;
	/** The languages of the shop, its own first. */
	locales(): Promise<ShopResult<readonly ShopLocale[]>>;
	/** Up to 100 (metafields: the texts of the 50 products changed last), those that were changed last first. */
	contents(
		kind: ShopContent["kind"],
	): Promise<ShopResult<readonly ShopContent[]>>;
	/** A title and a description as they are now, fresh from the shop. */
	readTexts(place: ShopTextPlace): Promise<ShopResult<ShopTexts>>;
	/** Writes one field and nothing else; null takes a translation away. */
	writeText(
		place: ShopTextPlace,
		field: ShopTextField,
		text: string | null,
	): Promise<ShopResult<null>>;
	/** The shop's own report, a day a row, in its currency. */
	sales(
		from: string,
		to: string,
	): Promise<ShopResult<readonly { day: string; totalMicros: number }[]>>;
	createPixel(
		settings: Readonly<Record<string, string>>,
	): Promise<ShopResult<string>>;
	/** Tells a pixel that is there where to report from now on. */
	updatePixel(
		id: string,
		settings: Readonly<Record<string, string>>,
	): Promise<ShopResult<string>>;
}

export interface Shopify {
	readonly clientId: string;
	/** Where the service is reached from outside. */
	readonly appUrl: string;
	/** Null for every token that is not this app's, or not valid now. */
	readSessionToken(
		token: string,
	): Promise<{ readonly shop: string; readonly userId: string } | null>;
	exchange(shop: string, sessionToken: string): Promise<ShopResult<ShopTokens>>;
	refresh(shop: string, refreshToken: string): Promise<ShopResult<ShopTokens>>;
	whoIs(
		shop: string,
		sessionToken: string,
	): Promise<
		ShopResult<{ email: string; isVerified: boolean; isOwner: boolean }>
	>;
	/** Null where the signature does not cover exactly this body. */
	readWebhook(
		body: Uint8Array,
		request: Request,
	): Promise<{
		readonly shop: string;
		readonly topic: string;
		readonly webhookId: string;
	} | null>;
	/** `onRefused` is told when Shopify does not take the token. */
	open(
		shop: string,
		accessToken: string,
		onRefused: () => Promise<void>,
	): ShopClient;
	wait(ms: number): Promise<void>;
}
