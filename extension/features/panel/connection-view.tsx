import { useFormat } from "@lotse/shared/ui/format/use-format.ts";
import { useMessages } from "@lotse/shared/ui/use-messages.ts";
import { useEffect, useId, useState } from "react";
import type { PanelRequest } from "../messages/messages.ts";
import { allowConsole } from "../pairing/allow-console.ts";
import { type Connection, connection } from "../pairing/connection-state.ts";
import { consoleAddress } from "../pairing/console-address.ts";
import { panelWords } from "../words/panel-words.ts";
import { askBackground } from "./ask-background.ts";

/** Pairing with a console in three steps: address, code, done; and the way back. */
export function ConnectionView() {
	const words = useMessages(panelWords);
	const [state, setState] = useState<Connection | null>(null);
	const [failure, setFailure] = useState<string | null>(null);

	async function ask(request: PanelRequest): Promise<void> {
		const parsed = connection.safeParse(await askBackground(request));
		if (!parsed.success) return setFailure("unexpected-answer");
		if (parsed.data.state === "failed") return setFailure(parsed.data.reason);
		setFailure(null);
		setState(parsed.data);
	}

	useEffect(() => {
		void askBackground({ kind: "read-connection" }).then((reply) => {
			const parsed = connection.safeParse(reply);
			if (parsed.success) setState(parsed.data);
		});
	}, []);

	async function start(typed: string): Promise<void> {
		const address = consoleAddress(typed);
		if (!address.ok) return setFailure(address.reason);
		if (!(await allowConsole(address.pattern))) {
			return setFailure("not-allowed");
		}
		await ask({ kind: "start-pairing", consoleUrl: address.origin });
	}

	const reasons: { readonly [reason: string]: string } = words.failed;
	return (
		<section>
			<h2>{words.connection}</h2>
			{state === null ? <p className="lo-quiet">{words.working}</p> : null}
			{state?.state === "none" ? <Address start={start} /> : null}
			{state?.state === "pairing" ? (
				<Code origin={state.origin} ask={ask} />
			) : null}
			{state?.state === "connected" || state?.state === "lost" ? (
				<Connected state={state} ask={ask} />
			) : null}
			<div aria-live="assertive">
				{failure === null ? null : (
					<p className="lo-error">{reasons[failure] ?? failure}</p>
				)}
			</div>
		</section>
	);
}

type Ask = (request: PanelRequest) => Promise<void>;

function Address({ start }: { start: (typed: string) => Promise<void> }) {
	const words = useMessages(panelWords);
	const [typed, setTyped] = useState(
		import.meta.env.LOTSE_PRACTICE === true ? "http://localhost:8787" : "",
	);
	const id = useId();
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				void start(typed);
			}}
		>
			<p className="lo-quiet">{words.connectionWhy}</p>
			<div className="panel-row">
				<label htmlFor={id}>{words.consoleAddress}</label>
				<input
					id={id}
					type="text"
					inputMode="url"
					autoComplete="url"
					spellCheck={false}
					maxLength={300}
					value={typed}
					onChange={(event) => setTyped(event.target.value)}
				/>
			</div>
			<button type="submit" className="lo-button lo-button-main">
				{words.connect}
			</button>
		</form>
	);
}

function Code({ origin, ask }: { origin: string; ask: Ask }) {
	const words = useMessages(panelWords);
	const [code, setCode] = useState("");
	const id = useId();
	return (
		<form
			onSubmit={(event) => {
				event.preventDefault();
				void ask({ kind: "redeem-pairing", code });
			}}
		>
			<p>{words.codeTitle(origin)}</p>
			<div className="panel-row">
				<label htmlFor={id}>{words.code}</label>
				<input
					id={id}
					type="text"
					autoComplete="off"
					spellCheck={false}
					maxLength={20}
					className="panel-code"
					value={code}
					onChange={(event) => setCode(event.target.value)}
				/>
			</div>
			<div className="lo-actions">
				<button
					type="submit"
					className="lo-button lo-button-main"
					disabled={code.trim().length < 8}
				>
					{words.redeem}
				</button>
				<button
					type="button"
					className="lo-button"
					onClick={() => void ask({ kind: "disconnect" })}
				>
					{words.cancel}
				</button>
			</div>
		</form>
	);
}

function Connected({
	state,
	ask,
}: {
	state: Extract<Connection, { state: "connected" | "lost" }>;
	ask: Ask;
}) {
	const words = useMessages(panelWords);
	const format = useFormat();
	const scopeNames: { readonly [scope: string]: string } = words.scope;
	return (
		<>
			{state.state === "connected" ? (
				<>
					<p>
						<b>{words.connectedAs(state.email, state.role)}</b>
					</p>
					<p className="lo-quiet">
						{words.connectedTo(state.workspace, state.origin)},{" "}
						{words.until(format.instant(state.expiresAt))}
					</p>
					<p className="lo-quiet">
						{words.may(
							state.scopes
								.map((scope) => scopeNames[scope] ?? scope)
								.join(", "),
						)}
					</p>
				</>
			) : (
				<p>
					{words.lost(state.origin)} {state.reason}
				</p>
			)}
			<div className="lo-actions">
				{state.state === "lost" ? (
					<button
						type="button"
						className="lo-button"
						onClick={() => void ask({ kind: "read-connection" })}
					>
						{words.retry}
					</button>
				) : null}
				<button
					type="button"
					className="lo-button"
					onClick={() => void ask({ kind: "disconnect" })}
				>
					{words.disconnect}
				</button>
			</div>
			<p className="lo-hint">{words.disconnectNote}</p>
		</>
	);
}
