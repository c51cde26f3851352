const signInPath =
	/(?:^|[/_.-])(?:log-?in|sign-?in|sso|oauth2?|auth|anmelden|anmeldung|einloggen)(?:[/_.?-]|$)/iu;
const signInWords =
	/\b(?:log ?in|sign ?in|anmelden|anmeldung|einloggen|passwort|password)\b/iu;
const passwordField = /<input\b[^>]*\btype\s*=\s*["']?password/iu;
/** A page with this much to read is about something, whatever else it asks. */
const mostLetters = 2_500;

/**
 * Whether a page is the door to something else: it has a password field, or its address or title speak of signing in, and there is little to
 * read on it. A long article with a sign-in form in its corner is none. Never throws; linear.
 *
 * Worked value: a page of one form with a password field → true.
 *
 * @param url where the page was found after redirects
 * @param letters how much text the page's main part has
 */
export function isSignInPage(
	html: string,
	url: string,
	title: string,
	letters: number,
): boolean {
	if (letters > mostLetters) return false;
	if (passwordField.test(html)) return true;
	const path = url.replace(/^[a-z]+:\/\/[^/]*/iu, "");
	return signInPath.test(path) && (letters < 600 || signInWords.test(title));
}
