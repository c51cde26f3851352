import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { Writer, WriterReply, WriterRequest } from "../../ports/writer.ts";
import type { Ports, Write } from "../../ports.ts";
import { answeredTokens } from "./answered-tokens.ts";
import { estimateTokens } from "./estimate-tokens.ts";
import type { LoadedWriting } from "./load-writing.ts";
import {
	spendTokens,
	type TokenFeature,
	type TokenReservation,
} from "./spend-tokens.ts";

export interface Completion {
	readonly writer: Writer;
	readonly reply: WriterReply & { ok: true };
	/** What went wrong before it came to this. */
	readonly notices: readonly Localised[];
	/** What was reserved and used is still to be settled; the caller does so together with all else it keeps. */
	readonly settlements: readonly Write[];
}

/**
 * Asks one writer after the other until one answers: a model only within the token budget, the next one where it fails. The last is embedded and always answers, so
 * there is always a completion.
 */
export async function completeWithFallback(
	ports: Ports,
	workspaceId: string,
	{ settings, writers }: Pick<LoadedWriting, "settings" | "writers">,
	request: WriterRequest,
	feature: TokenFeature,
	/** For the first writer, where it was made already. */
	first: TokenReservation | null = null,
): Promise<Completion> {
	const notices: Localised[] = [];
	const settlements: Write[] = [];
	for (const writer of writers) {
		const reserved = writer.isModel
			? ((writer === writers[0] ? first : null) ??
				(await spendTokens(ports, workspaceId, settings, {
					feature,
					tokens: estimateTokens(request),
				})))
			: null;
		if (reserved?.ok === false) {
			if (!notices.includes(spent)) notices.push(spent);
			continue;
		}
		const reply = await writer.complete(request);
		if (reserved)
			settlements.push(
				reserved.settle(reply.ok ? answeredTokens(reply) : null),
			);
		if (reply.ok) return { writer, reply, notices, settlements };
		console.error(`${writer.name} failed: ${reply.code}`, reply.detail);
		notices.push(failures[reply.code]);
	}
	throw new Error("no writer answered, not even the embedded one");
}

const spent: Localised = {
	de: "Das Tagesbudget für Sprachmodelle ist aufgebraucht. Geschrieben hat der eingebaute Schreiber; morgen geht es weiter, oder heben Sie das Budget an.",
	en: "Today's budget for language models is used up. The embedded writer wrote; it goes on tomorrow, or raise the budget.",
};

const failures: {
	readonly [code in (WriterReply & { ok: false })["code"]]: Localised;
} = {
	refused: {
		de: "Das Sprachmodell hat den Auftrag abgelehnt.",
		en: "The language model refused the brief.",
	},
	timeout: {
		de: "Das Sprachmodell hat nicht rechtzeitig geantwortet.",
		en: "The language model did not answer in time.",
	},
	overloaded: {
		de: "Das Sprachmodell ist überlastet.",
		en: "The language model is overloaded.",
	},
	unreachable: {
		de: "Das Sprachmodell war nicht erreichbar.",
		en: "The language model could not be reached.",
	},
	"not-accepted": {
		de: "Der Anbieter hat die Anfrage nicht angenommen. Prüfen Sie Modellname und Einstellungen.",
		en: "The provider did not accept the request. Check the model's name and the settings.",
	},
	empty: {
		de: "Das Sprachmodell hat nichts geschrieben.",
		en: "The language model wrote nothing.",
	},
};
