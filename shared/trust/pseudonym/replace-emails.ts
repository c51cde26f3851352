/** An address as people write it; generous, since what is replaced by mistake is only unreadable. */
const address =
	/[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/gu;

/**
 * Puts a pseudonym in the place of every e-mail address of a text, so that what is written where nothing can be deleted names nobody.
 *
 * @example await replaceEmails("An ada@example.com!", async () => "psn_1") // "An psn_1!"
 */
export async function replaceEmails(
	text: string,
	pseudonymOf: (email: string) => Promise<string>,
): Promise<string> {
	const pseudonyms = new Map<string, string>();
	for (const [email] of text.matchAll(address))
		if (!pseudonyms.has(email)) pseudonyms.set(email, await pseudonymOf(email));
	return text.replace(address, (email) => pseudonyms.get(email) ?? email);
}
