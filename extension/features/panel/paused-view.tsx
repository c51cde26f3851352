import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { changePause, type Pause } from "../settings/change-pause.ts";
import type { Settings } from "../settings/settings.ts";
import { deskWords } from "../words/desk-words.ts";
import { panelWords } from "../words/panel-words.ts";

/** Every field and site where Lotse keeps still; each can go on. */
export function PausedView({ settings }: { settings: Settings }) {
	const words = useMessages(panelWords);
	const { pausedFields, pausedHosts } = settings;
	const pauses: readonly { name: string; pause: Pause }[] = [
		...pausedFields.map((place) => ({
			name: words.pausedAt(place.key, place.host),
			pause: { kind: "field", place } as const,
		})),
		...pausedHosts.map((host) => ({
			name: host,
			pause: { kind: "host", host } as const,
		})),
	];
	if (pauses.length === 0) return null;
	return (
		<section>
			<h2>{words.pausedTitle}</h2>
			<ul className="panel-list">
				{pauses.map(({ name, pause }) => (
					<li key={`${pause.kind} ${name}`}>
						<p>{name}</p>
						<Resume pause={pause} />
					</li>
				))}
			</ul>
		</section>
	);
}

function Resume({ pause }: { pause: Pause }) {
	const words = useMessages(deskWords);
	return (
		<button
			type="button"
			className="panel-quiet"
			onClick={() => void changePause(pause, false)}
		>
			{words.resume}
		</button>
	);
}
