/** Goes to a place in the console, e.g. `/models/mod_…`; `replace` leaves no way back to where the reader was. */
export function goTo(path: string, options: { replace?: boolean } = {}): void {
	if (!options.replace) {
		window.location.hash = path;
		return;
	}
	window.history.replaceState(null, "", `#${path}`);
	window.dispatchEvent(new HashChangeEvent("hashchange"));
}
