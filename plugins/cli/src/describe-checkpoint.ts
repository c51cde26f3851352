import type { CheckpointVerdict } from "@lotse/shared/trust/audit/verify-checkpoints.ts";
import type { CommandProblem } from "./command.ts";

/** Which signed state the trail does not fit, and what that means. */
export function describeCheckpoint({
	seq,
	at,
	reason,
}: CheckpointVerdict & { ok: false }): CommandProblem {
	const when = new Date(at).toISOString();
	const messages = {
		"unknown-key": {
			de: `Der Stand vom ${when} ist mit keinem der Schlüssel signiert.`,
			en: `The state of ${when} is signed with none of the keys.`,
		},
		"bad-signature": {
			de: `Der Stand vom ${when} wurde nach dem Signieren verändert.`,
			en: `The state of ${when} was changed after it was signed.`,
		},
		"other-workspace": {
			de: `Der Stand vom ${when} gehört zu einem anderen Arbeitsbereich.`,
			en: `The state of ${when} belongs to another workspace.`,
		},
		truncated: {
			de: `Am ${when} reichte der Prüfpfad bis Eintrag ${seq}; jetzt endet er davor.`,
			en: `At ${when} the trail reached entry ${seq}; now it ends before.`,
		},
		rewritten: {
			de: `Eintrag ${seq} ist ein anderer als der am ${when} signierte: Der Prüfpfad wurde neu geschrieben.`,
			en: `Entry ${seq} is another than the one signed at ${when}: the trail was written anew.`,
		},
	};
	return {
		code: reason,
		field: `seq ${seq}`,
		message: messages[reason],
		fix: {
			de: "Vergleichen Sie Datei und Schlüssel mit einer früher aufgehobenen Kopie.",
			en: "Compare file and key with a copy kept earlier.",
		},
	};
}
