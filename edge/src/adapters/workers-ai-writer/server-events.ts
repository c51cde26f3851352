/** The JSON of each `data:` line; `[DONE]` and lines that are no JSON are left out, whatever pieces the bytes come in. */
export function serverEvents(stream: ReadableStream): ReadableStream<unknown> {
	let rest = "";
	const emit = (
		line: string,
		controller: TransformStreamDefaultController<unknown>,
	) => {
		const data = /^data:\s*(\{.*)$/.exec(line.trim())?.[1];
		if (data === undefined) return;
		try {
			controller.enqueue(JSON.parse(data));
		} catch {
			// Half an event before a break says nothing.
		}
	};
	return stream.pipeThrough(new TextDecoderStream()).pipeThrough(
		new TransformStream<string, unknown>({
			transform(chunk, controller) {
				const lines = (rest + chunk).split("\n");
				rest = lines.pop() ?? "";
				for (const line of lines) emit(line, controller);
			},
			flush: (controller) => emit(rest, controller),
		}),
	);
}
