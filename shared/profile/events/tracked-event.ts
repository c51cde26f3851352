import type { ConsentChange } from "../consent/consent-signals.ts";

/** Click ids of adverts, under the names of their platforms. */
export const clickIdNames = [
	"gclid",
	"gbraid",
	"wbraid",
	"fbc",
	"fbp",
] as const;
export type ClickIds = {
	readonly [name in (typeof clickIdNames)[number]]?: string | undefined;
};

/** What identifies a customer to an ad platform: SHA-256 of the normalised value, lowercase hex. The values themselves never come here. */
export interface HashedUser {
	readonly emailSha256?: string | undefined;
	readonly phoneSha256?: string | undefined;
	/** The browser's, as it stood in the request; Meta asks for it. Not sent by pages. */
	readonly userAgent?: string | undefined;
}

/** An event as it is sent. `consent` is what the person had said when it happened. */
export interface SentEvent {
	readonly messageId: string;
	readonly name: string;
	/** Epoch ms by the sender's clock. */
	readonly at: number;
	readonly anonymousId?: string | undefined;
	readonly userId?: string | undefined;
	readonly sessionId?: string | undefined;
	readonly url?: string | undefined;
	readonly properties?: { readonly [name: string]: unknown } | undefined;
	readonly consent?: ConsentChange["signals"] | undefined;
	readonly clicks?: ClickIds | undefined;
	readonly user?: HashedUser | undefined;
}

/** What a plan calls the page address where it marks it as personal. */
export const pageAddress = "url";

/** The reserved name of an event that carries nothing but a change of consent. */
export const consentEventName = "consent_changed";
