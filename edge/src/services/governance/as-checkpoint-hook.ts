import type { getCheckpointHook } from "@lotse/shared/contract/checkpoints.ts";
import type { Language } from "@lotse/shared/contract/localised.ts";
import type { Output } from "@lotse/shared/contract/route.ts";
import type { CheckpointHook } from "../../ports/privacy-store.ts";

/** A stored address as the contract gives it, without its secret, the failure in words. */
export function asCheckpointHook(
	hook: CheckpointHook,
	language: Language,
): NonNullable<Output<typeof getCheckpointHook.reply>["hook"]> {
	const { url, createdAt, lastSeq, lastAt, failures, failure, dueAt } = hook;
	return {
		url,
		createdAt,
		lastSeq,
		lastAt,
		failures,
		failure: failure === "" ? null : describe(failure)[language],
		dueAt,
	};
}

function describe(code: string) {
	const known = words[code];
	if (known) return known;
	const status = code.replace("status-", "");
	return {
		de: `Die Gegenstelle antwortete mit Status ${status}. Sie muss mit 2xx antworten.`,
		en: `The receiver answered with status ${status}. It has to answer with 2xx.`,
	};
}

const words: Readonly<Record<string, { de: string; en: string }>> = {
	"address-not-allowed": {
		de: "Diese Adresse ist nicht öffentlich. Nehmen Sie eine öffentliche https-Adresse.",
		en: "This address is not public. Use a public https address.",
	},
	unreachable: {
		de: "Die Gegenstelle war nicht zu erreichen oder brauchte länger als zehn Sekunden.",
		en: "The receiver could not be reached, or took longer than ten seconds.",
	},
	moved: {
		de: "Die Gegenstelle leitet weiter. Tragen Sie die Adresse ein, zu der sie leitet.",
		en: "The receiver redirects. Enter the address it redirects to.",
	},
	gone: {
		de: "Die Gegenstelle sagt, dass es sie nicht mehr gibt (410). Tragen Sie eine neue Adresse ein.",
		en: "The receiver says that it is gone (410). Enter a new address.",
	},
	stopped: {
		de: "Der Not-Halt ist gezogen; danach geht es weiter.",
		en: "The brake is on; it goes on afterwards.",
	},
	"secret-lost": {
		de: "Das Geheimnis lässt sich nicht mehr öffnen. Tragen Sie die Adresse neu ein.",
		en: "The secret can no longer be opened. Enter the address anew.",
	},
};
