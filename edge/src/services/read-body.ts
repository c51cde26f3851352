type Body =
	| { readonly ok: true; readonly value: unknown }
	| { readonly ok: false; readonly code: "too-large" | "not-json" };

/** Reads a JSON body of at most `maxBytes`, without trusting the length the caller states; of a gzip body what it unpacks to is counted. */
export async function readBody(
	request: Request,
	maxBytes: number,
): Promise<Body> {
	try {
		const bytes = await readBytes(request, maxBytes);
		if (bytes === null) return { ok: false, code: "too-large" };
		const text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: false,
		}).decode(bytes);
		return { ok: true, value: text === "" ? {} : JSON.parse(text) };
	} catch {
		return { ok: false, code: "not-json" };
	}
}

/** A body byte by byte; null where it is longer than `maxBytes`. Throws where a gzip body is broken. */
export async function readBytes(
	request: Request,
	maxBytes: number,
): Promise<Uint8Array | null> {
	if (Number(request.headers.get("content-length") ?? 0) > maxBytes) {
		await request.body?.cancel();
		return null;
	}
	const chunks: Uint8Array[] = [];
	let length = 0;
	const isPacked = request.headers.get("content-encoding") === "gzip";
	for await (const chunk of (isPacked ? unpacked(request) : request.body) ??
		[]) {
		length += chunk.byteLength;
		// Leaving the loop cancels the stream.
		if (length > maxBytes) return null;
		chunks.push(chunk);
	}
	return joined(chunks, length);
}

function unpacked(request: Request): ReadableStream<Uint8Array> | undefined {
	return request.body?.pipeThrough(new DecompressionStream("gzip"));
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
	const all = new Uint8Array(length);
	let at = 0;
	for (const chunk of chunks) {
		all.set(chunk, at);
		at += chunk.byteLength;
	}
	return all;
}
