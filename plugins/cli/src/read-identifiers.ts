import type { Context, Outcome } from "./command.ts";
import { misuse } from "./misuse.ts";

const most = 20;

/** What one person is known by, as the words of the command. */
export function readIdentifiers(
	context: Context,
):
	| { readonly ok: true; readonly identifiers: string[] }
	| (Outcome & { ok: false }) {
	const identifiers = context.positionals.map((text) => text.trim());
	const short = identifiers.find(({ length }) => length < 4);
	if (identifiers.length === 0 || identifiers.length > most)
		return misuse(
			identifiers.length === 0
				? {
						de: "Es fehlt, worunter die Person bekannt ist.",
						en: "What the person is known by is missing.",
					}
				: {
						de: `Mehr als ${most} Kennungen gehen nicht auf einmal.`,
						en: `More than ${most} identifiers do not go at once.`,
					},
			{
				de: "Nennen Sie E-Mail-Adresse, Kundennummer, Besucherkennung oder Telefonnummer einer Person.",
				en: "Name one person’s e-mail address, customer number, visitor id or telephone number.",
			},
		);
	if (short !== undefined)
		return misuse(
			{
				de: `„${short}“ ist zu kurz, um eine Person zu bezeichnen.`,
				en: `“${short}” is too short to name a person.`,
			},
			{
				de: "Eine Kennung hat mindestens 4 Zeichen.",
				en: "An identifier has 4 characters at least.",
			},
		);
	return { ok: true, identifiers };
}
