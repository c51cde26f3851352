import type { ConsentChange } from "@lotse/shared/profile/consent/consent-signals.ts";

/** What a page may ask of the script. */
export interface Collector {
	/** A choice of the visitor, or what holds until there is one (`isDefault`). */
	consent(
		signals: ConsentChange["signals"],
		isDefault: boolean,
		waitMs: number,
	): void;
	event(
		name: string,
		properties?: { readonly [name: string]: unknown },
		/** Of the same event elsewhere, so that it counts once: `eventID` of Meta's pixel. */
		id?: string,
	): void;
	/** Who the visitor is by the shop's own numbering, and hashes for ad platforms; kept in memory only. */
	identify(person: {
		readonly userId?: string;
		readonly emailSha256?: string;
		readonly phoneSha256?: string;
	}): void;
}

export interface CollectorSettings {
	readonly url: string;
	readonly writeKey: string;
	/** Without a grant events leave without any identifier; else they do not leave at all. */
	readonly isCookieless: boolean;
	readonly country: string | null;
	readonly optOutCountries: readonly string[];
}

/** What the script touches of the page. */
export interface PageWorld {
	now(): number;
	/** An id nobody can guess. */
	createId(): string;
	/** The address without its fragment. */
	url(): string;
	cookie(name: string): string | null;
	/** Null removes it. */
	setCookie(name: string, value: string | null, days: number): void;
	/** Later, and at the latest when the page is left. */
	schedule(act: () => void, ms: number): void;
	/** True when it arrived. */
	send(url: string, body: string): Promise<boolean>;
	onLeave(act: () => void): void;
	/** Hands over without waiting for an answer. */
	sendLast(url: string, body: string): void;
}
