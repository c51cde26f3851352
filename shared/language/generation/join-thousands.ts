/** Thousands set apart by a space, as French, Polish or Swedish do, without it. `joinThousands("1 200 g")` → "1200 g". */
export const joinThousands = (text: string): string =>
	text.replace(
		/(?<![\p{Nd}.,])\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?![\p{Nd}])/gu,
		(number) => number.replace(/[ \u00a0\u202f]/gu, ""),
	);
