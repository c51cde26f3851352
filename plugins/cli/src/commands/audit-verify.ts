import { createHash } from "node:crypto";
import type { ChainVerdict } from "@lotse/shared/trust/audit/verify-chain.ts";
import type { CommandProblem, Context, Outcome } from "../command.ts";
import { command } from "../command.ts";
import { connectionOptions } from "../connection-options.ts";
import { describeCheckpoint } from "../describe-checkpoint.ts";
import { failure } from "../failure.ts";
import { fetchTrail, type TrailPage } from "../fetch-trail.ts";
import { misuse } from "../misuse.ts";
import {
	readCheckpoints,
	type SignedCheckpoints,
} from "../read-checkpoints.ts";
import { readTrail } from "../read-trail.ts";

const options = {
	file: {
		type: "string",
		value: "ENTRIES.json",
		summary: {
			de: "prüft eine Ausgabe von lotse audit list --json, ohne Netz",
			en: "verify what lotse audit list --json wrote, without a network",
		},
	},
	head: {
		type: "string",
		value: "N:HASH",
		summary: {
			de: "früher notiertes Ende: beweist, dass bis dort nichts neu geschrieben wurde",
			en: "an end noted earlier: proves that nothing up to it was written anew",
		},
	},
	checkpoints: {
		type: "string",
		value: "FILE.json",
		summary: {
			de: "signierte Stände aus lotse audit checkpoints oder vom eigenen Webhook (einer je Zeile): beweisen, dass bis zum letzten nichts abgeschnitten oder neu geschrieben wurde",
			en: "signed states from lotse audit checkpoints or your own webhook (one a line): prove that nothing up to the last was cut off or written anew",
		},
	},
	key: {
		type: "string",
		value: "KEY",
		summary: {
			de: "öffentlicher Schlüssel dazu, früher notiert (mehrere mit Komma); sonst gelten die der Datei",
			en: "their public key, noted earlier (several with commas); else those of the file",
		},
	},
	json: {
		type: "boolean",
		summary: { de: "ein JSON-Dokument", en: "one JSON document" },
	},
	...connectionOptions,
} as const;

type Head = TrailPage["head"];

export const auditVerify = command({
	name: "audit verify",
	summary: {
		de: "beweist, dass der Prüfpfad vollständig und unverändert ist",
		en: "prove that the audit trail is complete and unchanged",
	},
	usage: [
		"[--head N:HASH] [--checkpoints FILE [--key KEY]] [--json]",
		"--file ENTRIES.json",
	],
	about: {
		de: "Rechnet die Hash-Kette hier nach, Eintrag für Eintrag. Endet mit 1 und nennt den Eintrag, der nicht passt.",
		en: "Recomputes the hash chain here, entry by entry. Exits with 1 and names the entry that does not fit.",
	},
	options,
	async run(context) {
		const noted = readHead(context.values.head);
		if (!noted.ok) return noted;
		const { file: source, checkpoints: signedFile, key } = context.values;
		const signed =
			signedFile === undefined
				? null
				: await readCheckpoints(signedFile, key, context);
		if (signed !== null && !signed.ok) return signed;
		const checker = await createChecker(
			noted.value,
			source,
			signed?.value ?? null,
		);
		const outcome =
			source === undefined
				? await fetchTrail(context, { after: 0 }, async (page) =>
						(await checker.take(page)) ? "more" : "enough",
					)
				: await verifyFile(source, context, checker.take);
		if (!outcome.ok) return outcome;
		const problem = checker.problem();
		if (problem !== null) return failure([problem]);
		const broken = await checker.checkpointProblem();
		if (broken !== null) return failure([broken]);
		await printVerified(context, checker.last(), signed?.value ?? null);
		return { ok: true };
	},
});

async function verifyFile(
	path: string,
	context: Context,
	take: (page: TrailPage) => Promise<boolean>,
): Promise<Outcome> {
	const trail = await readTrail(path, context);
	if (!trail.ok) return trail;
	const { entries, head } = trail.value;
	if (await take({ entries, head })) await take({ entries: [], head });
	return { ok: true };
}

/** Follows the chain page by page; the end is compared with the head once there are no more entries. */
async function createChecker(
	noted: Head | null,
	file: string | undefined,
	signed: SignedCheckpoints | null,
) {
	const wanted = new Set(signed?.checkpoints.map(({ seq }) => seq));
	const hashes = new Map<number, string>();
	const { verifyChain } = await import(
		"@lotse/shared/trust/audit/verify-chain.ts"
	);
	const digest = async (text: string) =>
		createHash("sha256").update(text).digest("hex");
	let last: Head = { seq: 0, hash: "" };
	let verdict: ChainVerdict = { ok: true, entries: 0, head: "" };
	return {
		async take({ entries, head }: TrailPage): Promise<boolean> {
			const isEnd = entries.length === 0;
			verdict = await verifyChain(
				entries,
				digest,
				isEnd ? { from: last, head } : { from: last },
			);
			for (const { seq, hash } of entries)
				if (wanted.has(seq)) hashes.set(seq, hash);
			const known = entries.find(({ seq }) => seq === noted?.seq);
			if (verdict.ok && known && known.hash !== noted?.hash)
				verdict = { ok: false, seq: known.seq, reason: "changed" };
			if (verdict.ok && isEnd && noted && noted.seq > last.seq)
				verdict = { ok: false, seq: last.seq + 1, reason: "truncated" };
			const { seq, hash } = entries.at(-1) ?? last;
			last = { seq, hash };
			return verdict.ok;
		},
		last: () => last,
		problem: () => (verdict.ok ? null : describeTampering(verdict, file)),
		async checkpointProblem(): Promise<CommandProblem | null> {
			if (signed === null) return null;
			const { verifyCheckpoints } = await import(
				"@lotse/shared/trust/audit/verify-checkpoints.ts"
			);
			const held = await verifyCheckpoints(
				signed.checkpoints,
				(seq) => hashes.get(seq) ?? null,
				signed.isSigned,
			);
			return held.ok ? null : describeCheckpoint(held);
		},
	};
}

function describeTampering(
	{ seq, reason }: ChainVerdict & { ok: false },
	file: string | undefined,
): CommandProblem {
	const messages = {
		gap: {
			de: `An der Stelle von Eintrag ${seq} stimmt die Zählung nicht: Davor fehlt etwas oder steht etwas doppelt.`,
			en: `The count breaks at entry ${seq}: before it something is missing or stands twice.`,
		},
		"broken-link": {
			de: `Eintrag ${seq} schließt nicht an den davor an: Der davor wurde ausgetauscht.`,
			en: `Entry ${seq} does not follow from the one before: that one was replaced.`,
		},
		changed: {
			de: `Eintrag ${seq} wurde nachträglich verändert.`,
			en: `Entry ${seq} was changed after it was written.`,
		},
		truncated: {
			de: `Ab Eintrag ${seq} fehlt das Ende.`,
			en: `The end is missing from entry ${seq} on.`,
		},
	};
	return {
		code: reason,
		...(file === undefined ? {} : { file }),
		field: `seq ${seq}`,
		message: messages[reason],
		fix: {
			de: `Alles vor Eintrag ${seq} ist belegt. Vergleichen Sie mit einer früheren Ausgabe von: lotse audit list --json`,
			en: `Everything before entry ${seq} is proven. Compare with an earlier copy of: lotse audit list --json`,
		},
	};
}

async function printVerified(
	context: Context<typeof options>,
	head: Head,
	signed: SignedCheckpoints | null,
): Promise<void> {
	const count = signed?.checkpoints.length ?? 0;
	const last = signed?.checkpoints.at(-1)?.seq ?? 0;
	if (context.values.json)
		return context.printJson({
			ok: true,
			entries: head.seq,
			head,
			...(signed === null ? {} : { checkpoints: count, signedUpTo: last }),
		});
	const isGerman = context.language === "de";
	if (signed !== null)
		await context.print(
			isGerman
				? `Signaturen stimmen (${count}): Bis Eintrag ${last} wurde nichts abgeschnitten oder neu geschrieben.`
				: `Signatures fit (${count}): up to entry ${last} nothing was cut off or written anew.`,
		);
	if (signed?.areKeysFromFile)
		context.note({
			de: "Die Schlüssel kamen aus der Datei selbst. Mit --key und einem früher notierten ist der Nachweis stärker.",
			en: "The keys came from the file itself. With --key and one noted earlier the proof is stronger.",
		});
	const noted = `--head ${head.seq}:${head.hash}`;
	if (head.seq === 0)
		return context.print(
			isGerman ? "Der Prüfpfad ist leer." : "The audit trail is empty.",
		);
	return context.print(
		isGerman
			? `Geprüft: ${head.seq} Einträge, lückenlos und unverändert.\nEnde: ${head.hash}\nNotieren Sie es außerhalb; später beweist ${noted}, dass bis hier nichts neu geschrieben wurde.`
			: `Verified: ${head.seq} entries, without gaps and unchanged.\nHead: ${head.hash}\nNote it elsewhere; later ${noted} proves that nothing up to here was written anew.`,
	);
}

function readHead(
	text: string | undefined,
):
	| { readonly ok: true; readonly value: Head | null }
	| (Outcome & { ok: false }) {
	if (text === undefined) return { ok: true, value: null };
	const match = /^(\d{1,15}):([0-9a-f]{64})$/.exec(text);
	if (match)
		return {
			ok: true,
			value: { seq: Number(match[1]), hash: match[2] ?? "" },
		};
	return misuse(
		{
			de: "--head braucht Nummer und Hash.",
			en: "--head needs a number and a hash.",
		},
		{
			de: "So, wie eine frühere Prüfung es nannte: --head 12:3f9a…",
			en: "As an earlier verification gave it: --head 12:3f9a…",
		},
	);
}
