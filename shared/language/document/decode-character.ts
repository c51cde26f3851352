import { Tokenizer } from "htmlparser2"; // knows the 2,231 named characters of HTML

/**
 * What a named or numbered character of HTML stands for; anything else comes back as it is. Never throws.
 *
 * Worked values: "&uuml;" → "ü", "&#x20AC;" → "€", "&nonsense;" → "&nonsense;".
 */
export function decodeCharacter(written: string): string {
	let text = "";
	const nothing = (): void => {};
	const tokenizer = new Tokenizer(
		{ decodeEntities: true },
		{
			ontext: (start, end) => {
				text += written.slice(start, end);
			},
			ontextentity: (code) => {
				text += String.fromCodePoint(code);
			},
			onattribdata: nothing,
			onattribend: nothing,
			onattribentity: nothing,
			onattribname: nothing,
			oncdata: nothing,
			onclosetag: nothing,
			oncomment: nothing,
			ondeclaration: nothing,
			onend: nothing,
			onopentagend: nothing,
			onopentagname: nothing,
			onprocessinginstruction: nothing,
			onselfclosingtag: nothing,
		},
	);
	tokenizer.write(written);
	tokenizer.end();
	return text;
}
