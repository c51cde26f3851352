import type { Finding } from "@lotse/shared/language/rules/finding.ts";
import { browser } from "wxt/browser";
import {
	type PageNote,
	panelOrder,
	panelPort,
	type WriteOutcome,
} from "../messages/messages.ts";
import { ownSender } from "../messages/own-sender.ts";
import type { FieldSession } from "./field-session.ts";

type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * Keeps open panels told of the focused field, and takes their orders. Nothing is sent while no panel is open.
 * The text goes to this extension's own panel only, on this machine.
 */
export function servePanel(desk: {
	/** Empty in a frame that belongs to no site. */
	readonly host: string;
	readonly session: () => FieldSession | null;
	readonly apply: (
		text: string,
		finding: Pick<Finding, "start" | "end" | "text" | "suggestions">,
		suggestion: string,
	) => Promise<WriteOutcome>;
	readonly undo: () => Promise<WriteOutcome>;
}) {
	const ports = new Set<Port>();

	function note(): PageNote {
		const session = desk.session();
		const read = session?.read();
		if (!session || !read?.report.ok) return { kind: "no-field" };
		return {
			kind: "field",
			fieldId: session.id,
			text: read.text,
			channel: session.described.channel,
			label: session.described.label,
			fieldKind: session.described.kind,
			host: desk.host,
			fieldKey: session.place.key,
			canUndo: session.canUndo(),
		};
	}

	async function follow(port: Port, message: unknown): Promise<void> {
		const order = panelOrder.safeParse(message);
		if (!order.success || order.data.fieldId !== desk.session()?.id) return;
		const { data } = order;
		const outcome =
			data.kind === "undo"
				? await desk.undo()
				: await desk.apply(
						data.text,
						{
							start: data.start,
							end: data.end,
							text: data.text.slice(data.start, data.end),
							suggestions: [data.suggestion],
						},
						data.suggestion,
					);
		port.postMessage({ kind: "written", fieldId: data.fieldId, outcome });
	}

	browser.runtime.onConnect.addListener((port) => {
		if (port.name !== panelPort) return;
		if (!port.sender || ownSender(port.sender) !== "own-page") return;
		ports.add(port);
		port.onDisconnect.addListener(() => ports.delete(port));
		port.onMessage.addListener(
			(message: unknown) => void follow(port, message),
		);
		if (desk.session() !== null) port.postMessage(note());
	});

	return {
		/** Tells every open panel what stands in the focused field now. */
		tell(): void {
			if (ports.size === 0) return;
			const said = note();
			for (const port of ports) port.postMessage(said);
		},
		/** Tells a panel that is open already that there is someone to connect to. */
		announce(): void {
			void browser.runtime
				.sendMessage({ kind: "desk-ready" })
				.catch(() => undefined);
		},
	};
}
