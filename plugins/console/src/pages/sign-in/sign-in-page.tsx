import type { Place } from "../../routing/parse-hash.ts";
import { RequestLink } from "./request-link.tsx";
import { UseLink } from "./use-link.tsx";

/** Asks for a sign-in link, or uses the one the reader came with. */
export function SignInPage({
	place,
	onSignedIn,
}: {
	place: Place;
	onSignedIn: () => void;
}) {
	const secret = place.path[0] === "sign-in" ? place.query.get("secret") : null;
	if (secret) return <UseLink secret={secret} onSignedIn={onSignedIn} />;
	return <RequestLink />;
}
