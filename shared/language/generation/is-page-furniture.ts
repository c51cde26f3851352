/** What pages say to those who use them, not of what they show; small letters, whole lines. */
const phrases =
	/^(?:in den (?:warenkorb|einkaufswagen)(?: legen)?|zur kasse|(?:jetzt )?(?:kaufen|bestellen|anmelden|registrieren|einloggen)|mehr (?:erfahren|lesen|anzeigen|dazu)|weiterlesen|alle (?:anzeigen|akzeptieren|cookies akzeptieren)|ablehnen|merken|teilen|drucken|nach oben|zurück(?: zur übersicht)?|auf lager|sofort lieferbar|add to (?:cart|basket|bag|wish ?list)|(?:buy|order|shop|sign up|log in|sign in|subscribe)(?: now)?|checkout|(?:read|learn|show|view|see) (?:more|all)|accept(?: all)?(?: cookies)?|reject(?: all)?|share|print|back(?: to top)?|in stock|skip to content|home)[\s.!»›>…]{0,3}$/u;
/** A price by itself, with what shops put after it: it changes, and belongs into the brief. */
const priceAlone =
	/^(?:(?:ab|nur|statt|preis|from|only|price):? )?(?:[€£$] ?\p{Nd}[\p{Nd}.,]*|\p{Nd}[\p{Nd}.,]* ?(?:€|eur|usd|gbp|£|\$))(?:[\s,*/()]{1,3}(?:(?:inkl|incl|zzgl|excl|plus|inklusive|including)\.? ?(?:mwst|ust|vat|tax|versand\p{L}{0,6}|shipping|steuern?)?|mwst|vat|und|and|versand\p{L}{0,6}|shipping|uvp|stück|each|pro|je|per)\.?){0,6}\.?$/u;
/** Where personal data stood before they were taken out. */
const placeholder = /\{\{[\p{L}\p{N}_]{1,40}\}\}/u;

/**
 * Whether a line of a page is no statement about what it shows: a button's words, a price by itself, a line personal data were taken out of.
 *
 * @example isPageFurniture("In den Warenkorb") // true
 */
export function isPageFurniture(line: string): boolean {
	const tidy = line.trim().toLowerCase();
	return phrases.test(tidy) || priceAlone.test(tidy) || placeholder.test(tidy);
}
