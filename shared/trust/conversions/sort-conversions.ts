/** What a person said; `unknown` is not a yes. */
export type Consent = "granted" | "denied" | "unknown";

/** A purchase, as it may be reported to an ad platform. */
export type Conversion = {
	/** The shop's own number of the purchase; an ad platform counts it once. */
	readonly transactionId: string;
	/** Whether data about the person may be sent for advertising. */
	readonly adUserData: Consent;
	/** Whether it may be used to show this person advertising of their own. */
	readonly adPersonalization: Consent;
	readonly gclid?: string | undefined;
	readonly gbraid?: string | undefined;
	readonly wbraid?: string | undefined;
	readonly emailSha256?: string | undefined;
};

export type WithheldReason =
	| "no-consent"
	| "consent-unknown"
	| "sent-before"
	| "twice"
	| "nothing-to-match";

/**
 * Which conversions may be reported, and why the others are held back. Consent is never inferred: only a clear yes to sending lets an
 * event through, and an open question about personalisation holds it back too. Each transaction goes once.
 *
 * @param sentBefore transaction ids that were reported already
 * @example sortConversions([{ transactionId: "1", adUserData: "unknown", adPersonalization: "denied", gclid: "x" }], new Set()).withheld
 * // [{ transactionId: "1", reason: "consent-unknown" }]
 */
export function sortConversions<T extends Conversion>(
	conversions: readonly T[],
	sentBefore: ReadonlySet<string>,
): {
	ready: T[];
	withheld: { transactionId: string; reason: WithheldReason }[];
} {
	const ready: T[] = [];
	const withheld: { transactionId: string; reason: WithheldReason }[] = [];
	const taken = new Set<string>();
	for (const conversion of conversions) {
		const { transactionId } = conversion;
		const reason = reasonAgainst(conversion, sentBefore, taken);
		if (reason !== null) {
			withheld.push({ transactionId, reason });
			continue;
		}
		taken.add(transactionId);
		ready.push(conversion);
	}
	return { ready, withheld };
}

function reasonAgainst(
	conversion: Conversion,
	sentBefore: ReadonlySet<string>,
	taken: ReadonlySet<string>,
): WithheldReason | null {
	const { transactionId, adUserData, adPersonalization } = conversion;
	if (adUserData === "denied") return "no-consent";
	if (adUserData === "unknown" || adPersonalization === "unknown")
		return "consent-unknown";
	if (sentBefore.has(transactionId)) return "sent-before";
	if (taken.has(transactionId)) return "twice";
	const { gclid, gbraid, wbraid, emailSha256 } = conversion;
	return (gclid ?? gbraid ?? wbraid ?? emailSha256) === undefined
		? "nothing-to-match"
		: null;
}
