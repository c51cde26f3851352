/** Query parameters in which ad platforms put the id of a click. */
const clickParameters =
	/([?&])(?:gclid|gbraid|wbraid|dclid|gclsrc|fbclid|msclkid|ttclid|twclid|li_fat_id|epik|ScCid|_gl)=[^&#]*/gi;

/**
 * An address without the ids of advert clicks; everything else stays as it is.
 *
 * @example stripClickIds("https://shop.example/?a=1&gclid=x#top") // "https://shop.example/?a=1#top"
 */
export function stripClickIds(address: string): string {
	// `?gclid=x&a=1` → `?&a=1` → `?a=1`; a lone `?` or `&` before the end or a fragment goes as well.
	return address
		.replace(clickParameters, "$1")
		.replace(/([?&])&+/g, "$1")
		.replace(/[?&](?=#|$)/, "");
}
