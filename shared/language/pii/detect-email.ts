import type { PersonalDataCandidate } from "./personal-data.ts";

/** Local part at most 64, domain at most 253 characters (RFC 5321 §4.5.3.1); one class a repetition, so matching is linear. */
const localEnd = /[\p{L}\p{N}_%+'’.&=~-]{1,64}$/u;
const domainStart =
	/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,30}|\p{L}{2,24})(?![\p{L}\p{N}@])/u;
/** "name (at) example (dot) de", as people write it against collectors. */
const spelled =
	/(?<![\p{L}\p{N}._-])[\p{L}\p{N}][\p{L}\p{N}._-]{0,63} {0,2}[[({] {0,2}(?:at|ät) {0,2}[\])}] {0,2}[\p{L}\p{N}-]{1,63}(?: {0,2}(?:[[({] {0,2}(?:dot|punkt|\.) {0,2}[\])}]|\.) {0,2}[\p{L}\p{N}-]{2,63}){1,4}/giu;

/**
 * E-mail addresses, also with umlauts and spelled "name (at) example (dot) de".
 *
 * Worked value: `detectEmail("Schreib an max@beispiel.de.")` → one EMAIL, 11–26.
 */
export function detectEmail(text: string): PersonalDataCandidate[] {
	const found: PersonalDataCandidate[] = [];
	for (let at = text.indexOf("@"); at !== -1; at = text.indexOf("@", at + 1)) {
		const local = localEnd
			.exec(text.slice(Math.max(0, at - 64), at))?.[0]
			.replace(/^[^\p{L}\p{N}_]+/u, "");
		const domain = domainStart.exec(text.slice(at + 1, at + 255))?.[0];
		if (!local || domain === undefined || local.endsWith(".")) continue;
		found.push({
			type: "EMAIL",
			start: at - local.length,
			end: at + 1 + domain.length,
			confidence: 0.98,
		});
	}
	for (const match of /[[({] {0,2}(?:at|ät) {0,2}[\])}]/iu.test(text)
		? text.matchAll(spelled)
		: [])
		found.push({
			type: "EMAIL",
			start: match.index,
			end: match.index + match[0].length,
			confidence: 0.9,
		});
	return found;
}
