import { findAlikeTexts } from "../similarity/find-alike-texts.ts";

/**
 * Own pages whose titles fish for the same readers as a new page's title and keywords would (cannibalisation), the closest first.
 *
 * @example findCompetingPages("Rucksack Nordweg kaufen", [{ title: "Nordweg Rucksack kaufen", url: "https://a.example" }]).length // 1
 */
export function findCompetingPages<T extends { readonly title: string }>(
	title: string,
	pages: readonly T[],
): T[] {
	const texts = [title, ...pages.map((page) => page.title)];
	return findAlikeTexts(texts, { of: 1 }).flatMap(
		({ b }) => pages[b - 1] ?? [],
	);
}
