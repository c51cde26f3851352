const missing =
	/\b404\b|not found|nicht gefunden|existiert nicht|page (?:does not|doesn.t) exist|nicht mehr verfügbar/iu;
/** A page with more to read than this is a page, whatever its title says. */
const mostLetters = 1_500;

/**
 * Whether a page that answers "200 OK" says that it is not there: its title or first heading speaks of 404 or "nicht gefunden", and there is
 * little else to read. Never throws; linear.
 *
 * Worked value: title "Seite nicht gefunden", 200 letters → true.
 */
export function isMissingPage(title: string, letters: number): boolean {
	return letters <= mostLetters && missing.test(title);
}
