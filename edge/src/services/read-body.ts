type Body =
	| { readonly ok: true; readonly value: unknown }
	| { readonly ok: false; readonly code: "too-large" | "not-json" };

/** Reads a JSON body of at most `maxBytes`, without trusting the length the caller states; of a gzip body what it unpacks to is counted. */
export async function readBody(
	request: Request,
	maxBytes: number,
): Promise<Body> {
	if (Number(request.headers.get("content-length") ?? 0) > maxBytes) {
		await request.body?.cancel();
		return { ok: false, code: "too-large" };
	}
	const chunks: Uint8Array[] = [];
	let length = 0;
	const isPacked = request.headers.get("content-encoding") === "gzip";
	try {
		for await (const chunk of (isPacked ? unpacked(request) : request.body) ??
			[]) {
			length += chunk.byteLength;
			// Leaving the loop cancels the stream.
			if (length > maxBytes) return { ok: false, code: "too-large" };
			chunks.push(chunk);
		}
		const text = new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: false,
		}).decode(joined(chunks, length));
		return { ok: true, value: text === "" ? {} : JSON.parse(text) };
	} catch {
		return { ok: false, code: "not-json" };
	}
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
