import type { Localised } from "@lotse/shared/contract/localised.ts";
import type { Context } from "./command.ts";

const quietMs = 1_000;

/**
 * Says how far long work is, on standard error, at most once a second and not at all for work that takes less than one or is done.
 *
 * @returns to be called with the share done, 0 to 1, as often as one likes
 */
export function showProgress(
	what: Localised,
	{ note, now }: Pick<Context, "note" | "now">,
): (share: number) => void {
	let said = now();
	return (share) => {
		if (share >= 1 || now() - said < quietMs) return;
		said = now();
		const percent = Math.floor(share * 100);
		note({ de: `${what.de}: ${percent} %`, en: `${what.en}: ${percent} %` });
	};
}
