import { labelOf } from "./label-of.ts";
import { pageAddress } from "./page-address.ts";

const longest = 200;

/**
 * What a field is known by on its host, the same after a reload: what the page calls it, else its name or id, else
 * where it is ("/edit, div").
 */
export function fieldKey(element: HTMLElement): string {
	const named = [
		labelOf(element),
		element.getAttribute("name") ?? "",
		element.getAttribute("placeholder") ?? "",
		element.id,
	].find((name) => name.trim() !== "");
	const place = () =>
		`${pageAddress(self)?.pathname ?? ""}, ${element.tagName.toLowerCase()}`;
	return (named ?? place()).slice(0, longest);
}
