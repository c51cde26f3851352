import { expect, it } from "vitest";
import { isSignInPage } from "./is-sign-in-page.ts";

const form = '<form><input name="p" type="password"></form>';

it.each([
	["a form alone", form, "https://a.de/x", "Konto", 120, true],
	["a form in a corner", form, "https://a.de/x", "Pralinen", 5_000, false],
	[
		"an address",
		"<p>Weiter</p>",
		"https://a.de/account/login?next=/",
		"",
		90,
		true,
	],
	[
		"a title",
		"<p>Weiter</p>",
		"https://a.de/sso/",
		"Anmelden – Shop",
		900,
		true,
	],
	[
		"an article on signing in",
		"<p>…</p>",
		"https://a.de/login",
		"Pflege",
		900,
		false,
	],
	[
		"a word within a word",
		"<p>…</p>",
		"https://a.de/blogindex",
		"Login",
		90,
		false,
	],
	["a page", "<p>…</p>", "https://a.de/", "Pralinen", 90, false],
] as const)("%s", (_, html, url, title, letters, expected) => {
	expect(isSignInPage(html, url, title, letters)).toBe(expected);
});
