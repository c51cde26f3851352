/**
 * Where a page is, for deciding by site. A frame without an address of its own (`about:blank`, `srcdoc`) belongs to the
 * page that made it, and so it has that page's origin, though `location` says nothing of it.
 *
 * Worked value: a `srcdoc` frame on https://cms.example/edit → `https://cms.example/`.
 */
export function pageAddress(frame: {
	readonly location: { readonly href: string };
	readonly origin: string;
}): URL | null {
	const own = URL.parse(frame.location.href);
	if (own !== null && ["https:", "http:"].includes(own.protocol)) return own;
	return URL.parse(frame.origin);
}
