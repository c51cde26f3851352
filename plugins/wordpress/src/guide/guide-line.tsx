import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { words } from "../words.ts";
import type { GuideSource } from "./guide.ts";

/** Whose rules apply, in a sentence. */
export function GuideLine({ source }: { source: GuideSource }) {
	const { guide } = useMessages(words);
	const format = useFormat();
	if (source.kind !== "workspace") return <p>{guide[source.kind]}</p>;
	return (
		<p>
			{guide.workspace(
				source.name,
				source.version,
				format.instant(source.fetchedAt),
			)}{" "}
			{source.isStale ? guide.stale : null}
		</p>
	);
}
