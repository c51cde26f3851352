import { useEffect, useState } from "react";
import { localDay } from "../analysis/local-day.ts";
import { known } from "../known.ts";
import { wp } from "../wp/wp.ts";
import type { Guide } from "./guide.ts";
import { readGuide } from "./read-guide.ts";
import { siteGuide } from "./site-guide.ts";

/** The style guide as this WordPress keeps it; until it is there, and where there is none, the rules Lotse brings along. */
export function useGuide(): Guide {
	const [today] = useState(() => localDay(new Date()));
	const [guide, setGuide] = useState<Guide>(() =>
		siteGuide("loading", known.policy, today),
	);
	useEffect(() => {
		wp.apiFetch({ path: "/lotse/v1/guide" }).then(
			(reply) => setGuide(readGuide(reply, known.policy, today)),
			() => setGuide(siteGuide("unreachable", known.policy, today)),
		);
	}, [today]);
	return guide;
}
