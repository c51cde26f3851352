import { hasContext } from "./has-context.ts";
import type { PersonalDataCandidate } from "./personal-data.ts";

/** District, one or two letters, up to four digits, E (electric) or H (historic). § 8 FZV, Anlage 4. */
const plate =
	/(?<![\p{L}\p{N}-])[A-ZÄÖÜ]{1,3}(?: ?[-–:·] ?| )[A-Z]{1,2}[ -]?[1-9]\d{0,3} ?[EH]?(?![\p{L}\p{N}-])/gu;
const named =
	/kennzeichen|nummernschild|\bkfz\b|\bpkw\b|\blkw\b|\bauto(?:s|nummer)?\b|\bwagen\b|fahrzeug|geparkt|parkt|zugelassen|halter|licen[cs]e plate|number plate|registration|motorrad|transporter/iu;

/**
 * German number plates, only where the words around them speak of a vehicle: "B-AU 12" alone may be anything.
 *
 * Worked value: `detectPlate("Kennzeichen M-AB 1234")` → one PLATE, 12–21.
 */
export function detectPlate(text: string): PersonalDataCandidate[] {
	const found: PersonalDataCandidate[] = [];
	for (const { 0: run, index } of text.matchAll(plate)) {
		const end = index + run.trimEnd().length;
		if (
			hasContext(
				text,
				index,
				end,
				named,
				/^[\s,]*(?:parkt|geparkt|steht|zugelassen)/iu,
			)
		)
			found.push({ type: "PLATE", start: index, end, confidence: 0.85 });
	}
	return found;
}
